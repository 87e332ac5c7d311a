import CoverageModel

/// Opposed and shared stands of the two sides on one thing, read from the stance lexicon by axis.
struct StanceEvidence {
  /// A stand taken in a statement.
  private struct Stand {
    var axis: Int32
    var positive: Bool
    var document: Int
    var tokens: Range<Int>
    /// Stems near it: what the stand is on.
    var target: StemSet
    /// Of these, on an axis that is of people, the names right beside it, and what may be one at the beginning of a sentence.
    var names: Set<Int32>
    var initials: Set<Int32>
  }

  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let space: RelationSpace
  private let finders: [ExpressionFinder]

  /// Tokens on each side of a stand in which its target stands, and in which names stand beside it.
  private static let window = 9, beside = 3
  private static let opposedWeight = 0.6
  private static let sharedWeight = 0.55
  private static let leastShared = 0.12
  /// The least weight of words that two stands must have in common to be on one thing.
  private static let leastCommon = 2.5
  /// To take the same stand proves less than to take opposite ones.
  private static let leastCommonShared = 6.0

  init(
    _ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon, _ space: RelationSpace,
    _ finders: [ExpressionFinder]
  ) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    self.space = space
    self.finders = finders
  }

  func findings() -> [Finding] {
    var stands: [Int: [Stand]] = [:]
    for utterance in [Statement.Party.a, .b].flatMap(utterances) {
      stands[utterance] = self.stands(ofUtterance: utterance)
    }
    return onTopics(stands) + onPeople(stands)
  }

  /// The utterances of a party that are on a topic, in the order of the text.
  private func utterances(of party: Statement.Party) -> [Int] {
    coverage.topics.indices.flatMap { space.utterances(of: party, on: $0) }.sorted()
  }

  private func onTopics(_ stands: [Int: [Stand]]) -> [Finding] {
    coverage.topics.indices.flatMap { topic in
      let a = space.utterances(of: .a, on: topic)
      let b = space.utterances(of: .b, on: topic)
      return a.prefix(Self.most).flatMap { one in
        b.prefix(Self.most).compactMap { compare(one, $0, topic, stands[one] ?? [], stands[$0] ?? []) }
      }
    }
  }

  /// A stand on somebody whom a name tells, with the utterance that takes it.
  private struct PersonalStand {
    var utterance: Int
    var stand: Stand
  }

  /// Opposite stands on somebody in two topics, such as whether they are to stay.
  ///
  /// Whose name stands beside both is meant by both. What is found is put to the topic of the utterance with the higher index.
  private func onPeople(_ stands: [Int: [Stand]]) -> [Finding] {
    let (a, b) = (personal(.a, stands), personal(.b, stands))
    return a.keys.sorted().flatMap { name in
      (a[name] ?? []).flatMap { one in (b[name] ?? []).compactMap { compare(one, $0, name) } }
    }
  }

  private func compare(_ one: PersonalStand, _ other: PersonalStand, _ name: Int32) -> Finding? {
    guard one.stand.axis == other.stand.axis, one.stand.positive != other.stand.positive,
      one.stand.names.contains(name) || other.stand.names.contains(name),
      space.topic(one.utterance) != space.topic(other.utterance),
      let topic = space.topic(max(one.utterance, other.utterance))
    else { return nil }
    return finding(.disagreement, one.utterance, other.utterance, topic, one.stand, other.stand)
  }

  /// The first stands of a party on each who is named beside them, one of each sign for an utterance.
  private func personal(_ party: Statement.Party, _ stands: [Int: [Stand]]) -> [Int32: [PersonalStand]] {
    var found: [Int32: [PersonalStand]] = [:]
    for utterance in utterances(of: party) {
      for stand in stands[utterance] ?? [] {
        for name in stand.names.union(stand.initials) where found[name, default: []].count < Self.mostOfPerson {
          let isNew = !(found[name] ?? []).contains {
            $0.utterance == utterance && $0.stand.positive == stand.positive
          }
          if isNew { found[name, default: []].append(PersonalStand(utterance: utterance, stand: stand)) }
        }
      }
    }
    return found
  }

  /// The most stands of a party on one person that are compared.
  private static let mostOfPerson = 12
  /// The most utterances of a side on a topic that are compared.
  private static let most = 60

  /// The stands of the first wordings of an utterance.
  private func stands(ofUtterance utterance: Int) -> [Stand] {
    coverage.utterances[utterance].statements.prefix(Self.wordings).flatMap { stands(ofStatement: $0) }
  }

  private static let wordings = 4

  private func stands(ofStatement statement: Int) -> [Stand] {
    let words = content.contents[statement]
    return finders[words.document].matches(in: words.tokens).compactMap { match in
      guard case .stance(let stance) = match.meaning else { return nil }
      let isOfPeople = lexicon.axes[Int(stance.axis)].isOfPeople
      return Stand(
        axis: stance.axis, positive: stance.positive != match.negated, document: words.document, tokens: match.tokens,
        target: target(of: match.tokens, words),
        names: isOfPeople ? names(beside: match.tokens, words, initial: false) : [],
        initials: isOfPeople ? names(beside: match.tokens, words, initial: true) : [])
    }
  }

  private func target(of tokens: Range<Int>, _ words: ContentIndex.Content) -> StemSet {
    StemSet(stems(near: tokens, Self.window, words) { _ in true })
  }

  /// Capital words beside a stand that are no titles, roles or days.
  ///
  /// - Parameter initial: those at the beginning of a sentence, which would be capital anyway.
  private func names(beside tokens: Range<Int>, _ words: ContentIndex.Content, initial: Bool) -> Set<Int32> {
    let annotation = content.annotations[words.document]
    return Set(
      stems(near: tokens, Self.beside, words) { place in
        let token = annotation.tokens[place]
        return token.isCapital && token.flags.contains(.initial) == initial
          && !annotation.document.has(place, [.stopword, .title, .month, .weekday], lexicon)
          && annotation.phrase(.role, at: place, lexicon) == nil
      })
  }

  /// The stems near some tokens that are no names of states and bodies.
  private func stems(
    near tokens: Range<Int>, _ window: Int, _ words: ContentIndex.Content, where isWanted: (Int) -> Bool
  ) -> [Int32] {
    let near = tokens.lowerBound - window..<tokens.upperBound + window
    return zip(words.places, words.stems).compactMap { place, stem in
      near.contains(place) && !tokens.contains(place) && !content.isName(stem) && isWanted(place) ? stem : nil
    }
  }

  // MARK: Comparing

  private func compare(_ one: Int, _ other: Int, _ topic: Int, _ a: [Stand], _ b: [Stand]) -> Finding? {
    guard space.shared(one, other) >= Self.leastShared else { return nil }
    var opposed: (Double, Stand, Stand)?
    var shared: (Double, Stand, Stand)?
    for first in a {
      for second in b where first.axis == second.axis {
        let weight = common(first, second)
        guard weight >= Self.leastCommon else { continue }
        if first.positive == second.positive {
          if weight >= Self.leastCommonShared, weight > shared?.0 ?? 0 { shared = (weight, first, second) }
        } else if weight > opposed?.0 ?? 0 {
          opposed = (weight, first, second)
        }
      }
    }
    if let opposed, opposed.0 >= shared?.0 ?? 0 {
      return finding(.disagreement, one, other, topic, opposed.1, opposed.2)
    }
    return shared.map { finding(.agreement, one, other, topic, $0.1, $0.2) }
  }

  /// The weight of the words that two targets share.
  private func common(_ one: Stand, _ other: Stand) -> Double {
    one.target.intersection(other.target).reduce(0) { $0 + content.weight($1) }
  }

  private func finding(
    _ label: Relation.Label, _ one: Int, _ other: Int, _ topic: Int, _ first: Stand, _ second: Stand
  ) -> Finding {
    let axis = lexicon.axes[Int(first.axis)]
    let pole = { (stand: Stand) in stand.positive ? axis.positive : axis.negative }
    let detail = label == .disagreement ? "\(pole(first)) / \(pole(second))" : pole(first)
    let evidence = Evidence(
      source: first.document, range: content.annotations[first.document].document.bytes(first.tokens),
      reason: label == .disagreement ? .opposedStances : .sharedStance, detail: detail)
    return Finding(
      label: label, a: [one], b: [other], both: [], topic: topic, evidence: evidence,
      weight: label == .disagreement ? Self.opposedWeight : Self.sharedWeight)
  }
}
