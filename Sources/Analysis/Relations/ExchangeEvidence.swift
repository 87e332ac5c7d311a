import CoverageModel

/// What one side says right after the other in an article: whether it takes the other up, and how.
struct ExchangeEvidence {
  /// Two statements of different sides with what they show.
  struct Pair {
    var earlier: Int
    var later: Int
    var features: ExchangeModel.Features
  }

  private let coverage: Coverage
  private let content: ContentIndex
  private let reports: [Report]
  private let model: ExchangeModel
  private let reading: ExchangeReading

  /// How many statements back an answer can reach.
  private static let reach = 5
  /// Below this probability two statements do not relate.
  private static let leastRelated: Float = 0.25

  /// The same for an agreement.
  private static let leastAccord: Float = 0.4
  /// The same where the text shows that the two agree on the topic, and the pair seems not to.
  private static let leastAgainst: Float = 0.5

  init(
    _ coverage: Coverage, _ content: ContentIndex, _ reports: [Report], _ reading: ExchangeReading,
    _ model: ExchangeModel
  ) {
    self.coverage = coverage
    self.content = content
    self.reports = reports
    self.reading = reading
    self.model = model
  }

  /// The pairs near enough to relate, with what other evidence shows of them.
  func pairs(_ others: [Finding]) -> [Pair] {
    let shown = Shown(others)
    return coverage.statements.indices.flatMap { later in
      before(later).map { earlier, distance in
        var features = reading.features(earlier, later, apart: distance)
        let (one, other) = (coverage.statements[earlier].utterance, coverage.statements[later].utterance)
        features.set(.foundAgreement, shown.holds(.agreement, one, other))
        features.set(.foundDisagreement, shown.holds(.disagreement, one, other))
        let topics = [coverage.statements[earlier].topic, coverage.statements[later].topic]
        features.set(.topicAgreement, topics.contains { shown.holds(.agreement, on: $0) })
        features.set(.topicDisagreement, topics.contains { shown.holds(.disagreement, on: $0) })
        return Pair(earlier: earlier, later: later, features: features)
      }
    }
  }

  private func before(_ later: Int) -> [(earlier: Int, distance: Int)] {
    let statement = coverage.statements[later]
    guard let side = statement.party?.side, statement.topic != nil else { return [] }
    var found: [(Int, Int)] = []
    for distance in 1...Self.reach where later - distance >= 0 {
      let other = coverage.statements[later - distance]
      guard other.article == statement.article else { break }
      if other.party?.side == side.opposite, other.topic != nil { found.append((later - distance, distance)) }
    }
    return found
  }

  /// The pairs that relate, as evidence.
  func findings(_ others: [Finding]) -> [Finding] {
    pairs(others).compactMap { pair in
      let related = model.probability(.related, pair.features)
      let agrees = model.probability(.agrees, pair.features)
      let isAgainst = agrees < 0.5 && pair.features[.topicAgreement] && !pair.features[.foundDisagreement]
      let least = agrees >= 0.5 ? Self.leastAccord : isAgainst ? Self.leastAgainst : Self.leastRelated
      guard related >= least, pair.features.hasEvidence else { return nil }
      return finding(pair, related, agrees: agrees)
    }
  }

  private func finding(_ pair: Pair, _ related: Float, agrees: Float) -> Finding? {
    let (earlier, later) = (coverage.statements[pair.earlier], coverage.statements[pair.later])
    guard let topic = later.topic, let side = later.party?.side else { return nil }
    let document = content.contents[pair.later].document
    let cue = reports[pair.later].cue.map { content.annotations[document].document.bytes($0) }
    let isAgreement = agrees >= 0.5
    return Finding(
      label: isAgreement ? .agreement : .disagreement,
      a: [side == .a ? later.utterance : earlier.utterance], b: [side == .a ? earlier.utterance : later.utterance],
      both: [], topic: topic,
      evidence: Evidence(source: document, range: cue ?? later.range, reason: reason(pair.features, isAgreement)),
      weight: Double(related * (isAgreement ? agrees : 1 - agrees)))
  }

  private func reason(_ features: ExchangeModel.Features, _ isAgreement: Bool) -> Evidence.Reason {
    if features[.refusal] || features[.rejects] { return .rejection }
    if features[.opposedStances], !isAgreement { return .opposedStances }
    if features[.sharedStance], isAgreement { return .sharedStance }
    return features[.contrast] && !isAgreement ? .contrast : .reply
  }

  /// What other evidence relates, by pairs of utterances.
  private struct Shown {
    private var pairs: [Relation.Label: Set<[Int]>] = [:]
    private var topics: [Relation.Label: Set<Int>] = [:]

    init(_ findings: [Finding]) {
      for finding in findings { topics[finding.label, default: []].insert(finding.topic) }
      for finding in findings where finding.a.count * finding.b.count <= 16 {
        for one in finding.a { for other in finding.b { pairs[finding.label, default: []].insert([one, other]) } }
      }
    }

    func holds(_ label: Relation.Label, on topic: Int?) -> Bool {
      topic.map { topics[label]?.contains($0) ?? false } ?? false
    }

    func holds(_ label: Relation.Label, _ one: Int, _ other: Int) -> Bool {
      guard let known = pairs[label] else { return false }
      return known.contains([one, other]) || known.contains([other, one])
    }
  }
}
