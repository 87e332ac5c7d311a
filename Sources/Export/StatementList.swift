import CoverageModel

/// The statements of an excerpt one by one, in the order of the text, with where they stand in the comparison.
struct StatementList {
  /// A statement with its row.
  struct Entry {
    /// Index in ``Coverage/statements``.
    var statement: Int
    /// The topic that its row stands in; nil where no row shows it.
    var topic: Comparison.TopicRows?
    /// The row that shows it.
    var row: Comparison.Row?
  }

  /// The statements.
  let entries: [Entry]

  init(_ excerpt: Excerpt) {
    let coverage = excerpt.coverage
    var places: [(topic: Int, row: Int)?] = Array(repeating: nil, count: coverage.utterances.count)
    for (topic, rows) in excerpt.topics.enumerated() {
      for (row, content) in rows.rows.enumerated() {
        for utterance in content.utterances { places[utterance] = (topic, row) }
      }
    }
    entries = ExcerptMembers(excerpt).statements.indices.map { index in
      guard let place = places[coverage.statements[index].utterance] else { return Entry(statement: index) }
      let topic = excerpt.topics[place.topic]
      return Entry(statement: index, topic: topic, row: topic.rows[place.row])
    }
  }
}
