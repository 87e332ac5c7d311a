/// Arranges the utterances of each topic into rows.
struct RowLayout {
  private let coverage: Coverage
  private var placed: [Bool]

  init(_ coverage: Coverage) {
    self.coverage = coverage
    placed = Array(repeating: false, count: coverage.utterances.count)
  }

  mutating func topicRows() -> [Comparison.TopicRows] {
    var members: [[Int]] = Array(repeating: [], count: coverage.topics.count + 1)
    for utterance in coverage.utterances.indices {
      members[topic(of: utterance) ?? coverage.topics.count].append(utterance)
    }
    var relations: [[Int]] = Array(repeating: [], count: coverage.topics.count + 1)
    for (index, relation) in coverage.relations.enumerated() { relations[relation.topic].append(index) }
    return members.indices.compactMap { slot in
      rows(of: members[slot], relations: relations[slot], topic: slot)
    }
  }

  private mutating func rows(of members: [Int], relations: [Int], topic: Int) -> Comparison.TopicRows? {
    guard !members.isEmpty || !relations.isEmpty else { return nil }
    var groups = relations.map { related(coverage.relations[$0], index: $0) }
    groups += members.filter { !placed[$0] }.map { [single($0)] }
    groups.sort { position(of: $0) < position(of: $1) }
    return Comparison.TopicRows(
      topic: topic < coverage.topics.count ? topic : nil, rows: groups.flatMap { $0 },
      countA: members.count { party(of: $0) == .a }, countB: members.count { party(of: $0) == .b })
  }

  /// The rows of one relation: joint statements first, then the two sides level.
  private mutating func related(_ relation: Relation, index: Int) -> [Comparison.Row] {
    let mark: Comparison.Row.Mark = relation.label == .agreement ? .agreement : .disagreement
    let both = take(relation.both)
    let a = take(relation.a)
    let b = take(relation.b)
    let joint = both.map { Comparison.Row(mark: .joint, across: $0, relation: index) }
    return joint
      + (0..<max(a.count, b.count)).map { i in
        Comparison.Row(
          mark: mark, a: i < a.count ? a[i] : nil, b: i < b.count ? b[i] : nil, relation: index)
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
    switch party(of: utterance) {
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

  private func topic(of utterance: Int) -> Int? {
    coverage.utterances[utterance].statements.lazy.compactMap { coverage.statements[$0].topic }.first
  }

  private func party(of utterance: Int) -> Statement.Party? {
    coverage.utterances[utterance].statements.lazy.compactMap { coverage.statements[$0].party }.first
  }
}
