import CoverageModel

/// A part of a coverage that is taken away: chosen rows, a topic, one side, or everything.
public struct Excerpt: Sendable {
  /// Rows that stand together: those of one relation, or one row that no relation holds.
  struct Block: Equatable {
    /// Index in ``Coverage/relations``.
    var relation: Int?
    var rows: [Comparison.Row]
  }

  /// The coverage that the excerpt is from; its utterances have only the reports of the excerpt.
  public let coverage: Coverage
  /// The rows of the excerpt, topic by topic; topics without any are left out.
  public let topics: [Comparison.TopicRows]
  /// Whether the excerpt is the whole coverage.
  public let isWhole: Bool

  /// Takes what a filter admits.
  public init(_ coverage: Coverage, filter: ExcerptFilter = ExcerptFilter()) {
    self.coverage = Self.restrict(coverage, to: filter.side)
    isWhole = filter.isWhole
    topics = Comparison(coverage).topics.compactMap { Self.restrict($0, filter, coverage) }
  }

  /// The number of statements in the excerpt; what stands in several rows, or reports several utterances, counts once.
  public var statementCount: Int {
    Set(topics.lazy.flatMap(\.rows).flatMap(\.utterances).flatMap { coverage.utterances[$0].statements }).count
  }

  /// The coverage with the reports of one side: now and then one utterance is reported as said by both sides.
  private static func restrict(_ coverage: Coverage, to side: SideID?) -> Coverage {
    guard let side else { return coverage }
    var coverage = coverage
    for utterance in coverage.utterances.indices {
      coverage.utterances[utterance].statements.removeAll { statement in
        let party = coverage.statements[statement].party
        return party != Statement.Party(side) && party != .both
      }
    }
    return coverage
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
