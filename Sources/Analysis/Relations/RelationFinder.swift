import CoverageModel

/// Finds where the two sides agree and disagree, by evidence in the text and never by similarity alone.
struct RelationFinder {
  private let coverage: Coverage
  private let lexicon: Lexicon
  private let stances: StanceEvidence
  private let words: StatedEvidence
  private let answers: AnswerEvidence
  private let exchanges: ExchangeEvidence
  private let model: RelationModel

  init(
    _ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon, _ reports: [Report],
    _ finders: [ExpressionFinder], _ reading: ExchangeReading, _ models: Models
  ) {
    self.coverage = coverage
    self.lexicon = lexicon
    let space = RelationSpace(coverage, content)
    stances = StanceEvidence(coverage, content, lexicon, space, finders)
    words = StatedEvidence(coverage, content, lexicon, space, finders)
    answers = AnswerEvidence(coverage, content, lexicon, space, reports, finders)
    exchanges = ExchangeEvidence(coverage, content, reports, reading, models.exchange)
    model = models.relations
  }

  /// The pairs of statements that could relate, for what is learnt.
  func pairs() -> [ExchangeEvidence.Pair] {
    exchanges.pairs(distinct(words.findings() + answers.findings() + stances.findings()))
  }

  /// Writes the relations, and the marks of the topics that follow from them.
  func relate(in coverage: inout Coverage) {
    coverage.relations = found().map(\.relation).filter { $0.certainty >= Self.leastCertainty }
    for topic in coverage.topics.indices { coverage.topics[topic].mark = mark(topic, coverage.relations) }
  }

  /// Less certain relations are not shown: most of them would be wrong, and what is found would be no better for them.
  private static let leastCertainty = 0.35

  /// The relations, whatever their certainty, each with what its certainty follows from.
  func found() -> [(relation: Relation, features: RelationModel.Features)] {
    let shown = distinct(words.findings() + answers.findings() + stances.findings())
    return relations(distinct(shown + exchanges.findings(shown)))
  }

  // MARK: Relations

  private struct Key: Hashable {
    var topic: Int
    var label: Relation.Label
  }

  private func relations(_ findings: [Finding]) -> [(relation: Relation, features: RelationModel.Features)] {
    var grouped: [Key: [Finding]] = [:]
    for finding in consistent(findings) {
      grouped[Key(topic: finding.topic, label: finding.label), default: []].append(finding)
    }
    return grouped.map { relation($0.key, $0.value) }.sorted { first($0.relation) < first($1.relation) }
  }

  private func first(_ relation: Relation) -> (Int, Int, String) {
    (relation.topic, (relation.both + relation.a + relation.b).min() ?? 0, relation.label.rawValue)
  }

  /// One finding for all that relate the same utterances in the same way.
  private func distinct(_ findings: [Finding]) -> [Finding] {
    var seen = Set<Finding.Key>()
    return findings.filter { seen.insert($0.key).inserted }
  }

  /// Without the findings that stronger ones of the other label contradict on the same utterances.
  private func consistent(_ findings: [Finding]) -> [Finding] {
    let byTopic = Dictionary(grouping: findings, by: \.topic)
    return findings.filter { finding in
      !(byTopic[finding.topic] ?? []).contains { other in
        other.label != finding.label
          && other.weight > finding.weight && !other.a.isDisjoint(with: finding.a)
          && !other.b.isDisjoint(with: finding.b)
      }
    }
  }

  /// All that relates a topic's sides in one way.
  private func relation(_ key: Key, _ findings: [Finding]) -> (relation: Relation, features: RelationModel.Features) {
    let sorted = findings.sorted {
      ($1.weight, $0.evidence.range.lowerBound) < ($0.weight, $1.evidence.range.lowerBound)
    }
    var relation = Relation(
      topic: key.topic, label: key.label, a: union(findings, \.a), b: union(findings, \.b),
      both: union(findings, \.both), evidence: Array(sorted.map(\.evidence).prefix(RelationModel.mostEvidence)),
      certainty: 0)
    let features = RelationModel.features(
      of: relation, best: sorted.first?.weight ?? 0, evidence: findings.count, doubt: doubt(relation))
    relation.certainty = model.certainty(features)
    return (relation, features)
  }

  /// What the surest statement lacks to certainty, of the side where that is more.
  private func doubt(_ relation: Relation) -> Double {
    let surest = [relation.a, relation.b, relation.both].compactMap { utterances in
      utterances.flatMap { coverage.utterances[$0].statements }.map { coverage.statements[$0].certainty }.max()
    }
    return 1 - (surest.min() ?? 1)
  }

  private func union(_ findings: [Finding], _ part: KeyPath<Finding, Set<Int>>) -> [Int] {
    findings.reduce(into: Set<Int>()) { $0.formUnion($1[keyPath: part]) }.sorted()
  }

  // MARK: Marks

  private func mark(_ topic: Int, _ relations: [Relation]) -> Topic.Mark {
    let labels = Set(relations.filter { $0.topic == topic }.map(\.label))
    if labels.count == 2 { return .mixed }
    if let label = labels.first { return label == .agreement ? .agreement : .disagreement }
    let parties = Set(
      coverage.statements.indices.lazy.filter { coverage.statements[$0].topic == topic }
        .compactMap { coverage.statements[$0].party })
    return parties.contains(.a) && parties.contains(.b) ? .undetermined : .oneSided
  }
}
