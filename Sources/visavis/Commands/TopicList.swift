import CoverageModel

/// The topics of a coverage as a table: number, relation, utterances of each side, label, between tabs.
struct TopicList {
  private let comparison: Comparison
  private let coverage: Coverage

  init(_ coverage: Coverage) {
    self.coverage = coverage
    comparison = Comparison(coverage)
  }

  /// A line for each topic.
  func text() -> String {
    var counts = Array(repeating: (a: 0, b: 0), count: coverage.topics.count)
    for topic in comparison.topics {
      if let index = topic.topic { counts[index] = (topic.countA, topic.countB) }
    }
    return coverage.topics.indices.map { line($0, counts[$0]) }.joined()
  }

  private func line(_ index: Int, _ counts: (a: Int, b: Int)) -> String {
    let topic = coverage.topics[index]
    let fields = [
      "\(index + 1)", topic.mark.rawValue, "\(counts.a)", "\(counts.b)", VisibleText.line(topic.label),
    ]
    return fields.joined(separator: "\t") + "\n"
  }
}
