import CoverageModel

/// A coverage with what the screens need to find in it quickly.
///
/// It does not change while the reader reads.
public struct Dossier: Sendable {
  /// One entry of the comparison on the screen.
  enum Entry: Sendable, Equatable {
    /// The heading of a topic: an index in ``Comparison/topics``.
    case topic(Int)
    /// A row of a topic.
    case row(topic: Int, row: Int)
  }

  /// What it is called.
  public let name: String
  /// What was read.
  public let coverage: Coverage
  /// The two sides side by side.
  public let comparison: Comparison
  let entries: [Entry]
  /// For each topic of the comparison, the index of its heading in `entries`.
  let headings: [Int]
  /// For each utterance, the index of its row in `entries`.
  let entryOfUtterance: [Int]
  /// For each utterance the statement that shows it, or -1.
  private(set) var fullest: [Int]
  /// The entries of the articles as they are read.
  let reading: Reading
  /// The whole in numbers.
  let overview: Overview
  /// The entries of the picture of the whole.
  let overviewEntries: [OverviewEntry]
  /// What the title says of the whole.
  let tally: Tally
  /// Articles that the reader has hidden: the coverage has none of their statements.
  let hidden: Set<Int>
  /// The rows of the comparison and the statements, those of hidden articles included.
  let whole: (rows: Int, statements: Int)

  /// Prepares a coverage.
  ///
  /// - Complexity: O(*n* log *n*) for *n* statements.
  public init(name: String, coverage: Coverage) { self.init(name: name, coverage: coverage, hidden: [], of: nil) }

  /// Prepares a coverage that has no statement of some articles.
  ///
  /// - Parameter whole: the coverage with them.
  init(name: String, coverage: Coverage, hidden: Set<Int>, of whole: Coverage?) {
    self.name = name
    self.hidden = hidden
    self.coverage = coverage
    comparison = Comparison(coverage)
    entries = Self.entries(of: comparison)
    headings = Self.headings(in: entries)
    entryOfUtterance = Self.places(of: entries, comparison, count: coverage.utterances.count)
    fullest = coverage.utterances.indices.map { coverage.fullest(of: $0) ?? -1 }
    reading = Reading(coverage)
    overview = Overview(coverage, comparison, leavingOut: hidden)
    overviewEntries = OverviewEntry.all(of: overview)
    tally = Tally(coverage, comparison, leavingOut: hidden)
    let rows = (whole.map { Comparison($0) } ?? comparison).topics.reduce(0) { $0 + $1.rows.count }
    self.whole = (rows, (whole ?? coverage).statements.count)
  }

  /// Shows utterances by reports that match a filter, as far as there are some: the fullest, or else the first.
  mutating func show(_ matching: [Bool]?) {
    fullest = coverage.utterances.indices.map { utterance in
      let fullest = coverage.fullest(of: utterance) ?? -1
      guard let matching, fullest >= 0, !matching[fullest] else { return fullest }
      return coverage.utterances[utterance].statements.first { matching[$0] } ?? fullest
    }
  }

  /// The row of an entry; nil for a heading.
  func row(at entry: Int) -> Comparison.Row? {
    guard entries.indices.contains(entry), case .row(let topic, let row) = entries[entry] else { return nil }
    return comparison.topics[topic].rows[row]
  }

  /// The topic an entry stands in, as an index in ``Comparison/topics``.
  func topic(at entry: Int) -> Int? {
    guard entries.indices.contains(entry) else { return nil }
    switch entries[entry] {
    case .topic(let topic): return topic
    case .row(let topic, _): return topic
    }
  }

  /// The statement that stands for an utterance on the screen.
  func statement(of utterance: Int) -> Statement? {
    guard fullest.indices.contains(utterance), fullest[utterance] >= 0 else { return nil }
    return coverage.statements[fullest[utterance]]
  }

  /// The relation of a row.
  func relation(of row: Comparison.Row) -> Relation? { row.relation.map { coverage.relations[$0] } }

  private static func entries(of comparison: Comparison) -> [Entry] {
    comparison.topics.enumerated().flatMap { index, topic in
      [.topic(index)] + topic.rows.indices.map { .row(topic: index, row: $0) }
    }
  }

  private static func headings(in entries: [Entry]) -> [Int] {
    entries.indices.filter { index in
      if case .topic = entries[index] { true } else { false }
    }
  }

  private static func places(of entries: [Entry], _ comparison: Comparison, count: Int) -> [Int] {
    var places = Array(repeating: 0, count: count)
    for (place, entry) in entries.enumerated() {
      guard case .row(let topic, let row) = entry else { continue }
      for utterance in comparison.topics[topic].rows[row].utterances { places[utterance] = place }
    }
    return places
  }
}
