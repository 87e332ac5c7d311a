/// Arranges the utterances of each topic into rows.
struct RowLayout {
  private let coverage: Coverage
  private let facts: UtteranceFacts
  private var placed: [Bool]

  init(_ coverage: Coverage) {
    self.coverage = coverage
    facts = UtteranceFacts(coverage)
    placed = Array(repeating: false, count: coverage.utterances.count)
  }

  mutating func topicRows() -> [Comparison.TopicRows] {
    var members: [[Int]] = Array(repeating: [], count: coverage.topics.count + 1)
    for utterance in coverage.utterances.indices {
      members[facts.topics[utterance] ?? coverage.topics.count].append(utterance)
    }
    var groups: [[[Comparison.Row]]] = Array(repeating: [], count: coverage.topics.count + 1)
    for index in relationsToPlace {
      groups[coverage.relations[index].topic].append(related(coverage.relations[index], index: index))
    }
    return members.indices.compactMap { slot in
      rows(groups[slot] + members[slot].filter { !placed[$0] }.map { [single($0)] }, topic: slot)
    }
  }

  /// Relations come before what stands alone in any topic, and those that hold little before those that hold much: they
  /// could not spare an utterance that another holds as well.
  private var relationsToPlace: [Int] {
    coverage.relations.indices.sorted { (size(of: $0), $0) < (size(of: $1), $1) }
  }

  private func size(of relation: Int) -> Int {
    coverage.relations[relation].a.count + coverage.relations[relation].b.count
  }

  /// The rows of a topic in the order of the text; a topic without any does not show.
  private func rows(_ groups: [[Comparison.Row]], topic: Int) -> Comparison.TopicRows? {
    let rows = groups.sorted { position(of: $0) < position(of: $1) }.flatMap { $0 }
    guard !rows.isEmpty else { return nil }
    return Comparison.TopicRows(
      topic: topic < coverage.topics.count ? topic : nil, rows: rows,
      countA: Set(rows.compactMap(\.a)).count, countB: Set(rows.compactMap(\.b)).count)
  }

  /// The rows of one relation in the order of the text: joint statements, and the two sides level.
  private mutating func related(_ relation: Relation, index: Int) -> [Comparison.Row] {
    let mark: Comparison.Row.Mark = relation.label == .agreement ? .agreement : .disagreement
    let joint = take(relation.both).map { Comparison.Row(mark: .joint, across: $0, relation: index) }
    let (a, b) = (take(relation.a), take(relation.b))
    let level = RowPairing(coverage).rows(a, b, among: relation).map {
      Comparison.Row(mark: mark, a: $0.a, b: $0.b, relation: index)
    }
    return joint.reversed().reduce(into: level) { rows, row in
      let next = rows.firstIndex { position(of: [$0]) > position(of: [row]) }
      rows.insert(row, at: next ?? rows.count)
    }
  }

  /// The utterances that stand in no row yet, in the order of the text; they stand in one from now on.
  private mutating func take(_ utterances: [Int]) -> [Int] {
    var taken: [Int] = []
    for utterance in utterances where !placed[utterance] {
      placed[utterance] = true
      taken.append(utterance)
    }
    return taken.sorted { first($0) < first($1) }
  }

  private func single(_ utterance: Int) -> Comparison.Row {
    switch facts.parties[utterance] {
    case .a: Comparison.Row(mark: .oneSided, a: utterance)
    case .b: Comparison.Row(mark: .oneSided, b: utterance)
    case .both: Comparison.Row(mark: .joint, across: utterance)
    case nil: Comparison.Row(mark: .third, across: utterance)
    }
  }

  private func position(of rows: [Comparison.Row]) -> Int {
    rows.lazy.flatMap(\.utterances).map { first($0) }.min() ?? Int.max
  }

  private func first(_ utterance: Int) -> Int { coverage.utterances[utterance].statements.first ?? Int.max }
}
