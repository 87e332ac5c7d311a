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
    /// Of these the names right beside it.
    var names: StemSet
  }

  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let space: RelationSpace
  private let finders: [ExpressionFinder]

  /// Words on each side of a stand that can be its target, and names beside it.
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

  func findings() -> [Finding] { onTopics() + onPeople() }

  private func onTopics() -> [Finding] {
    coverage.topics.indices.flatMap { topic in
      let a = space.utterances(of: .a, on: topic)
      let b = space.utterances(of: .b, on: topic)
      let stands = Dictionary(uniqueKeysWithValues: (a + b).map { ($0, self.stands(ofUtterance: $0)) })
      return a.prefix(Self.most).flatMap { one in
        b.prefix(Self.most).compactMap { compare(one, $0, topic, stands[one] ?? [], stands[$0] ?? []) }
      }
    }
  }

  /// Opposite stands on whether somebody is to stay, whatever the topics: whose name stands beside both is meant by both.
  private func onPeople() -> [Finding] {
    let stands = SideID.allCases.map { side in
      coverage.topics.indices.flatMap { space.utterances(of: Statement.Party(side), on: $0).prefix(Self.most) }
        .flatMap { utterance in self.stands(ofUtterance: utterance).map { (utterance: utterance, stand: $0) } }
        .filter { lexicon.axes[Int($0.stand.axis)].name == Self.staying && !$0.stand.names.stems.isEmpty }
    }
    return stands[0].flatMap { one in
      stands[1].compactMap { other in
        guard one.stand.positive != other.stand.positive,
          !one.stand.names.intersection(other.stand.names).isEmpty,
          let topic = space.topic(max(one.utterance, other.utterance))
        else { return nil }
        return finding(.disagreement, one.utterance, other.utterance, topic, one.stand, other.stand)
      }
    }
  }

  /// The axis on which a name tells who is meant.
  private static let staying = "stay"
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
      return Stand(
        axis: stance.axis, positive: stance.positive != match.negated, document: words.document, tokens: match.tokens,
        target: target(of: match.tokens, words), names: names(beside: match.tokens, words))
    }
  }

  private func target(of tokens: Range<Int>, _ words: ContentIndex.Content) -> StemSet {
    stems(near: tokens, Self.window, words) { _ in true }
  }

  private func names(beside tokens: Range<Int>, _ words: ContentIndex.Content) -> StemSet {
    stems(near: tokens, Self.beside, words) { content.annotations[words.document].tokens[$0].isCapital }
  }

  /// The stems near some tokens that are no names of states and bodies.
  private func stems(
    near tokens: Range<Int>, _ window: Int, _ words: ContentIndex.Content, where isWanted: (Int) -> Bool
  ) -> StemSet {
    let near = tokens.lowerBound - window..<tokens.upperBound + window
    return StemSet(
      zip(words.places, words.stems).compactMap { place, stem in
        near.contains(place) && !tokens.contains(place) && !content.isName(stem) && isWanted(place) ? stem : nil
      })
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
