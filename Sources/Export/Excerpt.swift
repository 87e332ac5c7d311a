import CoverageModel

/// A part of a coverage that is taken away: chosen rows, a topic, one side, or everything.
public struct Excerpt: Sendable {
  /// Rows that stand together: those of one relation, or one row that no relation holds.
  struct Block: Equatable {
    /// Index in ``Coverage/relations``.
    var relation: Int?
    var rows: [Comparison.Row]
  }

  /// The coverage that the excerpt is from.
  public let coverage: Coverage
  /// The rows of the excerpt, topic by topic; topics without any are left out.
  public let topics: [Comparison.TopicRows]
  /// Whether the excerpt is the whole coverage.
  public let isWhole: Bool

  /// Takes what a filter admits.
  public init(_ coverage: Coverage, filter: ExcerptFilter = ExcerptFilter()) {
    self.coverage = coverage
    isWhole = filter.isWhole
    topics = Comparison(coverage).topics.compactMap { Self.restrict($0, filter, coverage) }
  }

  /// The number of statements in the excerpt.
  public var statementCount: Int {
    topics.lazy.flatMap(\.rows).flatMap(\.utterances).reduce(0) { $0 + coverage.utterances[$1].statements.count }
  }

  private static func restrict(
    _ topic: Comparison.TopicRows, _ filter: ExcerptFilter, _ coverage: Coverage
  ) -> Comparison.TopicRows? {
    guard filter.admits(topic, of: coverage) else { return nil }
    var topic = topic
    topic.rows = topic.rows.compactMap { filter.restricted($0, of: coverage) }
    return topic.rows.isEmpty ? nil : topic
  }

  /// The rows of a topic in blocks.
  func blocks(of topic: Comparison.TopicRows) -> [Block] {
    var blocks: [Block] = []
    for row in topic.rows {
      if let relation = row.relation, blocks.last?.relation == relation {
        blocks[blocks.count - 1].rows.append(row)
      } else {
        blocks.append(Block(relation: row.relation, rows: [row]))
      }
    }
    return blocks
  }
}
