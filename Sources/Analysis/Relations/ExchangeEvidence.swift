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
  private static let leastRelated: Float = 0.12
  /// The same for an agreement.
  private static let leastAccord: Float = 0.08
  /// The same where the pair seems not to agree though the text shows that the two agree on the topic.
  private static let leastAgainst: Float = 0.3
  /// From this probability of an agreement on, a pair that relates agrees.
  private static let leastAgrees: Float = 0.42

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
    var pairs: [Pair] = []
    forEachPair(others) { pairs.append($0) }
    return pairs
  }

  /// Calls `body` with each pair near enough to relate, one by one: most of them show nothing and need not be kept.
  private func forEachPair(_ others: [Finding], _ body: (Pair) -> Void) {
    let shown = Shown(others, in: coverage)
    for later in coverage.statements.indices {
      forEachBefore(later) { earlier, distance in
        var features = reading.features(earlier, later, apart: distance)
        shown.mark(coverage.statements[earlier].utterance, coverage.statements[later].utterance, &features)
        let (one, other) = (coverage.statements[earlier].topic, coverage.statements[later].topic)
        if let one { shown.mark(topic: one, &features) }
        if let other, other != one { shown.mark(topic: other, &features) }
        body(Pair(earlier: earlier, later: later, features: features))
      }
    }
  }

  /// Calls `body` with each statement of the other side shortly before one, and how many statements back it stands.
  private func forEachBefore(_ later: Int, _ body: (_ earlier: Int, _ distance: Int) -> Void) {
    guard let side = coverage.statements[later].party?.side, coverage.statements[later].topic != nil else { return }
    let article = coverage.statements[later].article
    for distance in 1...Self.reach where later - distance >= 0 {
      let earlier = later - distance
      guard coverage.statements[earlier].article == article else { break }
      if coverage.statements[earlier].party?.side == side.opposite, coverage.statements[earlier].topic != nil {
        body(earlier, distance)
      }
    }
  }

  /// The pairs that relate, as evidence.
  func findings(_ others: [Finding]) -> [Finding] {
    var findings: [Finding] = []
    forEachPair(others) { pair in if let finding = finding(pair) { findings.append(finding) } }
    return findings
  }

  private func finding(_ pair: Pair) -> Finding? {
    guard pair.features.hasEvidence else { return nil }
    let related = model.probability(.related, pair.features)
    let agrees = model.probability(.agrees, pair.features)
    let isAgainst = pair.features[.topicAgreement] && !pair.features[.foundDisagreement]
    let least = agrees >= Self.leastAgrees ? Self.leastAccord : isAgainst ? Self.leastAgainst : Self.leastRelated
    return related >= least ? finding(pair, related, agrees: agrees) : nil
  }

  private func finding(_ pair: Pair, _ related: Float, agrees: Float) -> Finding? {
    let later = coverage.statements[pair.later]
    guard let topic = later.topic, let side = later.party?.side else { return nil }
    let document = content.contents[pair.later].document
    let isAgreement = agrees >= Self.leastAgrees
    let (answered, answer) = (run(through: pair.earlier), run(through: pair.later))
    return Finding(
      label: isAgreement ? .agreement : .disagreement,
      a: side == .a ? answer : answered, b: side == .a ? answered : answer,
      both: [], topic: topic,
      evidence: evidence(pair, document, isAgreement),
      weight: Double(related * (isAgreement ? agrees : 1 - agrees)))
  }

  /// The words that announce what both say, the reporting words of the later one, or that itself.
  private func evidence(_ pair: Pair, _ document: Int, _ isAgreement: Bool) -> Evidence {
    let bytes = { (tokens: Range<Int>) in content.annotations[document].document.bytes(tokens) }
    if let announced = reading.announcement(pair.earlier, pair.later, agree: isAgreement) {
      return Evidence(source: document, range: bytes(announced), reason: .saidByText)
    }
    return Evidence(
      source: document, range: reports[pair.later].cue.map(bytes) ?? coverage.statements[pair.later].range,
      reason: reason(pair.features, isAgreement))
  }

  /// The utterances that somebody makes in one go around a statement: those of the same speaker and topic right before and
  /// behind it in its paragraph, which an answer answers together.
  private func run(through index: Int) -> Set<Int> {
    let statement = coverage.statements[index]
    var first = index
    while first > 0, isSameGo(coverage.statements[first - 1], statement) { first -= 1 }
    var last = index
    while last + 1 < coverage.statements.count, isSameGo(coverage.statements[last + 1], statement) { last += 1 }
    return Set((first...last).map { coverage.statements[$0].utterance })
  }

  private func isSameGo(_ one: Statement, _ other: Statement) -> Bool {
    one.article == other.article && one.paragraph == other.paragraph && one.topic == other.topic
      && one.party == other.party && one.speaker == other.speaker
  }

  private func reason(_ features: ExchangeModel.Features, _ isAgreement: Bool) -> Evidence.Reason {
    if isAgreement { return features[.sharedStance] ? .sharedStance : .reply }
    if features[.refusal] || features[.rejects] { return .rejection }
    if features[.opposedStances] { return .opposedStances }
    return features[.contrast] ? .contrast : .reply
  }

  /// What other evidence relates: pairs of utterances, and topics.
  private struct Shown {
    private struct Known {
      var pairs: Set<Utterances> = []
      /// For each utterance whether it is one of a pair: most are of none and need not be looked for.
      var isPaired: [Bool]
      /// For each topic whether it is related.
      var topics: [Bool]

      init(_ coverage: Coverage) {
        isPaired = Array(repeating: false, count: coverage.utterances.count)
        topics = Array(repeating: false, count: coverage.topics.count)
      }

      func contains(_ one: Int, _ other: Int) -> Bool {
        isPaired[one] && isPaired[other] && pairs.contains(Utterances(one, other))
      }
    }

    /// Two utterances, whichever of them is named first.
    private struct Utterances: Hashable {
      var first: Int
      var second: Int

      init(_ one: Int, _ other: Int) { (first, second) = (min(one, other), max(one, other)) }
    }

    private var agreement: Known
    private var disagreement: Known

    init(_ findings: [Finding], in coverage: Coverage) {
      agreement = Known(coverage)
      disagreement = agreement
      for finding in findings {
        switch finding.label {
        case .agreement: Self.add(finding, to: &agreement)
        case .disagreement: Self.add(finding, to: &disagreement)
        }
      }
    }

    private static func add(_ finding: Finding, to known: inout Known) {
      known.topics[finding.topic] = true
      guard finding.a.count * finding.b.count <= 16 else { return }
      for one in finding.a {
        for other in finding.b {
          known.pairs.insert(Utterances(one, other))
          known.isPaired[one] = true
          known.isPaired[other] = true
        }
      }
    }

    /// Marks what is shown of two utterances.
    func mark(_ one: Int, _ other: Int, _ features: inout ExchangeModel.Features) {
      features.set(.foundAgreement, agreement.contains(one, other))
      features.set(.foundDisagreement, disagreement.contains(one, other))
    }

    /// Marks what is shown of a topic.
    func mark(topic: Int, _ features: inout ExchangeModel.Features) {
      features.set(.topicAgreement, agreement.topics[topic])
      features.set(.topicDisagreement, disagreement.topics[topic])
    }
  }
}
