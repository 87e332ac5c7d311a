import CoverageModel

/// What any two sentences show of reporting one utterance.
struct UtteranceEvidence {
  private let wordings: [Wording]

  init(_ wordings: [Wording]) { self.wordings = wordings }

  /// What is known of two sentences, the earlier one first, but whether others are more like.
  func features(_ one: Int, _ other: Int) -> UtteranceModel.Features {
    var features = UtteranceModel.Features()
    features[.bias] = 1
    let (left, right) = (wordings[one], wordings[other])
    let (shorter, longer) = left.weight <= right.weight ? (left, right) : (right, left)
    share(shorter, longer, &features)
    compare(left, right, &features)
    voice(left, right, &features)
    place(left, right, &features)
    return features
  }

  // MARK: Words

  private func share(_ shorter: Wording, _ longer: Wording, _ features: inout UtteranceModel.Features) {
    let shared = shared(shorter, longer)
    let (weight, other) = (max(shorter.weight, Self.leastWeight), max(longer.weight, Self.leastWeight))
    features[.contained] = Float(shared.roots / weight)
    features[.containedSenses] = Float(shared.senses / weight)
    features[.alike] = Float(shared.roots / (weight + other - shared.roots))
    features[.alikeSenses] = Float(shared.senses / (weight + other - shared.senses))
    features[.own] = Float(shared.own)
    features[.lengths] = Float(weight / other)
    let numbers = shorter.numbers.sharedCount(with: longer.numbers)
    features[.numbers] = Float(min(numbers, Self.mostNumbers))
    features.set(.otherNumbers, numbers == 0 && !shorter.numbers.stems.isEmpty && !longer.numbers.stems.isEmpty)
    let stems = min(shorter.ownStems.count, longer.ownStems.count)
    let (ordered, run) = commonOrder(shorter.ownStems, longer.ownStems)
    features[.order] = Float(ordered) / Float(max(stems, 1))
    features[.stemRun] = Float(run) / Float(longestCommonRun)
    let words = min(shorter.words.count, longer.words.count)
    features[.words] = Float(longestCommonSubsequence(shorter.words, longer.words)) / Float(max(words, 1))
    let isRepeated = features[.words] == 1 && words >= RepeatedSentences.fewest
    let same = shorter.ownStemSet.sharedCount(with: longer.ownStemSet)
    let isTurned = same >= Self.fewestOrdered && Double(ordered) < Self.leastOrdered * Double(same)
    features.isUnlike = shared.telling + numbers == 0 && !isRepeated || isTurned
    features.isSlight = shared.telling + numbers == 1 && shared.own < Self.leastContained && !isRepeated
  }

  /// What the stems of the shorter that the longer has weigh: by first letters, and by meaning too; how many of them tell
  /// something, names and small words left out; and what share they are of all of the shorter, names left out.
  private func shared(_ shorter: Wording, _ longer: Wording)
    -> (roots: Double, senses: Double, telling: Int, own: Double)
  {
    var sums = (roots: 0.0, senses: 0.0, telling: 0, own: 0.0)
    var all = Self.leastWeight
    for entry in shorter.entries {
      if !entry.isName { all += entry.weight }
      let isLike = longer.roots.contains(entry.root)
      guard isLike || entry.senses.contains(where: { longer.senses.contains($0) }) else { continue }
      if isLike { sums.roots += entry.weight }
      sums.senses += entry.weight
      guard !entry.isName else { continue }
      sums.own += entry.weight
      if !entry.isSmall { sums.telling += 1 }
    }
    sums.own /= all
    return sums
  }

  /// One word that both have is little unless it is so much of the shorter, names left out.
  private static let leastContained = 0.5
  /// As many words that both have stand for the most part in one order, as this share of them.
  private static let (fewestOrdered, leastOrdered) = (5, 0.5)
  /// More numbers that both have count no further.
  private static let mostNumbers = 2
  /// No sentence weighs less.
  private static let leastWeight = 0.001
  private func compare(_ one: Wording, _ other: Wording, _ features: inout UtteranceModel.Features) {
    features.set(.names, one.names.sharedCount(with: other.names) > 0)
    features.set(.negation, one.isNegated != other.isNegated)
    features.set(.question, one.isQuestion != other.isQuestion)
  }

  // MARK: Voices and places

  private func voice(_ one: Wording, _ other: Wording, _ features: inout UtteranceModel.Features) {
    let isSame = one.voice == other.voice
    let areNamed = one.isNamed && other.isNamed
    features.set(.otherSpeaker, !isSame && areNamed)
    features.set(.presumed, isSame && one.isNamed != other.isNamed)
    features.set(.stranger, !isSame && one.isNamed != other.isNamed)
    features.set(.nobody, !one.isNamed && !other.isNamed)
    features.set(.joint, one.voice.party == .both && other.voice.party == .both)
  }

  private func place(_ one: Wording, _ other: Wording, _ features: inout UtteranceModel.Features) {
    let areDirect = one.place.kind == .direct && other.place.kind == .direct
    let isElsewhere = one.place.article != other.place.article
    features.set(.heading, one.place.isHeading != other.place.isHeading)
    features.set(.bothDirect, areDirect && !isElsewhere)
    features.set(.directElsewhere, areDirect && isElsewhere)
    guard !isElsewhere else { return }
    features.set(.sameArticle, true)
    features.set(.headingHere, one.place.isHeading != other.place.isHeading)
    features.set(.sameParagraph, one.place.paragraph == other.place.paragraph)
    features.set(.sameSentence, one.place.sentence == other.place.sentence && one.place.sentence >= 0)
    features.set(.adjacent, abs(one.place.statement - other.place.statement) == 1)
  }
}
