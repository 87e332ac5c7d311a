/// Leaves statements out of a coverage, and the utterances and topics that have none left.
struct CoverageCompaction {
  /// The coverage without them.
  let coverage: Coverage

  /// - Parameters:
  ///   - removed: indices of the statements to leave out.
  ///   - analysed: the coverage as it was; topics that had no statement in it stay.
  init(_ whole: Coverage, removing removed: Set<Int>, analysed: Coverage) {
    var coverage = whole
    let statements = Renumbering(count: whole.statements.count) { !removed.contains($0) }
    let utterances = Renumbering(count: whole.utterances.count) { index in
      whole.utterances[index].statements.contains { !removed.contains($0) }
    }
    let spoken = Set(statements.kept.compactMap { whole.statements[$0].topic }).union(whole.relations.map(\.topic))
    let formerly = Set(analysed.statements.compactMap(\.topic))
    let topics = Renumbering(count: whole.topics.count) { index in
      spoken.contains(index) || index < analysed.topics.count && !formerly.contains(index)
    }
    coverage.statements = statements.kept.map { Self.renumbered($0, whole, statements, utterances, topics) }
    coverage.utterances = utterances.kept.map { index in
      Utterance(statements: whole.utterances[index].statements.compactMap { statements.number[$0] })
    }
    coverage.topics = topics.kept.map { whole.topics[$0] }
    coverage.relations = whole.relations.map { Self.renumbered($0, utterances, topics) }
    self.coverage = coverage
  }

  private static func renumbered(
    _ index: Int, _ whole: Coverage, _ statements: Renumbering, _ utterances: Renumbering, _ topics: Renumbering
  ) -> Statement {
    var statement = whole.statements[index]
    // What goes on from a statement that is gone goes on from the one before it.
    var first = statement.continues
    while let gone = first, statements.number[gone] == nil { first = whole.statements[gone].continues }
    statement.continues = first.flatMap { statements.number[$0] }
    statement.utterance = utterances.number[statement.utterance] ?? statement.utterance
    statement.topic = statement.topic.flatMap { topics.number[$0] }
    return statement
  }

  private static func renumbered(_ relation: Relation, _ utterances: Renumbering, _ topics: Renumbering) -> Relation {
    var relation = relation
    relation.topic = topics.number[relation.topic] ?? relation.topic
    relation.a = relation.a.compactMap { utterances.number[$0] }
    relation.b = relation.b.compactMap { utterances.number[$0] }
    relation.both = relation.both.compactMap { utterances.number[$0] }
    return relation
  }
}

/// The numbers that things have when some of them are left out.
private struct Renumbering {
  /// The old numbers of what is kept, in order.
  let kept: [Int]
  /// For each old number the new one; nil for what is left out.
  let number: [Int?]

  init(count: Int, where isKept: (Int) -> Bool) {
    kept = (0..<count).filter(isKept)
    var number: [Int?] = Array(repeating: nil, count: count)
    for (new, old) in kept.enumerated() { number[old] = new }
    self.number = number
  }
}
