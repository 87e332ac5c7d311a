/// Puts the relations of a coverage right.
struct RelationEditor {
  private var relations: [Relation]
  /// Relations that a reader has made; others follow their utterances from topic to topic.
  private var made: Set<Int> = []
  private var gone: Set<Int> = []

  init(_ coverage: Coverage) { relations = coverage.relations }

  /// Changes, removes or makes the relation that holds some statements; false where that cannot be.
  ///
  /// - Parameters:
  ///   - statements: one from each end.
  ///   - former: the label that the reader saw; of several relations it tells which.
  ///   - label: the label from now on; nil removes the relation.
  mutating func relate(
    _ statements: [Int], from former: Relation.Label?, to label: Relation.Label?, in coverage: Coverage
  ) -> Bool {
    let utterances = Set(statements.map { coverage.statements[$0].utterance })
    guard let known = relation(holding: utterances, former) else {
      return label.map { make($0, statements, coverage) } ?? false
    }
    guard let label else {
      gone.insert(known)
      return true
    }
    relations[known].label = label
    relations[known].evidence = Self.evidence(statements, coverage)
    relations[known].certainty = 1
    relations[known].isCorrected = true
    return true
  }

  private func relation(holding utterances: Set<Int>, _ former: Relation.Label?) -> Int? {
    let holding = relations.indices.filter { index in
      !gone.contains(index) && utterances.isSubset(of: Self.utterances(of: relations[index]))
    }
    return holding.first { relations[$0].label == former } ?? holding.first
  }

  private mutating func make(_ label: Relation.Label, _ statements: [Int], _ coverage: Coverage) -> Bool {
    var ends: [Statement.Party: [Int]] = [:]
    for statement in statements.map({ coverage.statements[$0] }) {
      guard let party = statement.party else { return false }
      if ends[party]?.contains(statement.utterance) != true { ends[party, default: []].append(statement.utterance) }
    }
    let (a, b, both) = (ends[.a] ?? [], ends[.b] ?? [], ends[.both] ?? [])
    guard let topic = statements.lazy.compactMap({ coverage.statements[$0].topic }).first,
      !both.isEmpty || (!a.isEmpty && !b.isEmpty)
    else { return false }
    var relation = Relation(
      topic: topic, label: label, a: a, b: b, both: both, evidence: Self.evidence(statements, coverage), certainty: 1)
    relation.isCorrected = true
    made.insert(relations.count)
    relations.append(relation)
    return true
  }

  /// What a reader sets is shown by the words that they set against each other.
  private static func evidence(_ statements: [Int], _ coverage: Coverage) -> [Evidence] {
    statements.map { index in
      let statement = coverage.statements[index]
      return Evidence(
        source: coverage.articles[statement.article].source, range: statement.range, reason: .reader)
    }
  }

  private static func utterances(of relation: Relation) -> Set<Int> {
    Set(relation.a).union(relation.b).union(relation.both)
  }

  // MARK: What follows

  /// The relations that are left when utterances have changed their side or topic, or are gone.
  func settled(in coverage: Coverage, analysed: Coverage, removed: Set<Int>) -> [Relation] {
    let (before, after) = (UtteranceFacts(analysed), UtteranceFacts(coverage, without: removed))
    return relations.indices.compactMap { index in
      guard !gone.contains(index) else { return nil }
      var relation = relations[index]
      for utterance in Self.utterances(of: relation).sorted() {
        let isMoved = after.parties[utterance] != before.parties[utterance]
        if after.isGone[utterance] || isMoved && !Self.fits(utterance, relation, after) {
          Self.take(utterance, outOf: &relation)
        }
        let topic = after.topics[utterance]
        if !made.contains(index), topic != before.topics[utterance] { Self.follow(utterance, to: topic, &relation) }
      }
      return Self.isWhole(relation) ? relation : nil
    }
  }

  /// Whether an utterance stands on the end of its side.
  private static func fits(_ utterance: Int, _ relation: Relation, _ facts: UtteranceFacts) -> Bool {
    switch facts.parties[utterance] {
    case .a: relation.a.contains(utterance)
    case .b: relation.b.contains(utterance)
    case .both: relation.both.contains(utterance)
    case nil: false
    }
  }

  private static func take(_ utterance: Int, outOf relation: inout Relation) {
    relation.a.removeAll { $0 == utterance }
    relation.b.removeAll { $0 == utterance }
    relation.both.removeAll { $0 == utterance }
  }

  /// A relation of several goes on without an utterance that a reader puts into another topic; a pair goes with it.
  private static func follow(_ utterance: Int, to topic: Int?, _ relation: inout Relation) {
    guard let topic, topic != relation.topic, utterances(of: relation).contains(utterance) else { return }
    var rest = relation
    take(utterance, outOf: &rest)
    if isWhole(rest) { relation = rest } else { relation.topic = topic }
  }

  private static func isWhole(_ relation: Relation) -> Bool {
    !relation.both.isEmpty || (!relation.a.isEmpty && !relation.b.isEmpty)
  }
}
