import CoverageModel

/// The statements of an excerpt one by one, in the order of the text, with where they stand in the comparison.
struct StatementList {
  /// A statement with its rows.
  struct Entry {
    /// Index in ``Coverage/statements``.
    var statement: Int
    /// The topic that a row of it stands in, its own where one does; nil where no row shows it.
    var topic: Comparison.TopicRows?
    /// The rows that show it: one, but for what several relations show.
    var rows: [Comparison.Row] = []
  }

  /// The statements.
  let entries: [Entry]

  init(_ excerpt: Excerpt) {
    let coverage = excerpt.coverage
    var places: [[(topic: Int, row: Int)]] = Array(repeating: [], count: coverage.utterances.count)
    for (topic, rows) in excerpt.topics.enumerated() {
      for (row, content) in rows.rows.enumerated() {
        for utterance in content.utterances { places[utterance].append((topic, row)) }
      }
    }
    entries = ExcerptMembers(excerpt).statements.indices.map { index in
      let own = places[coverage.statements[index].utterance]
      let home = own.first { excerpt.topics[$0.topic].topic == coverage.statements[index].topic } ?? own.first
      return Entry(
        statement: index, topic: home.map { excerpt.topics[$0.topic] },
        rows: own.map { excerpt.topics[$0.topic].rows[$0.row] })
    }
  }
}
