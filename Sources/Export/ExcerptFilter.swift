import CoverageModel

/// What of a coverage goes into an excerpt; what is nil does not restrict.
public struct ExcerptFilter: Sendable, Equatable {
  /// Indices in ``Coverage/utterances``.
  public var utterances: Set<Int>?
  /// Indices in ``Coverage/topics``.
  public var topics: Set<Int>?
  /// One side with the joint statements.
  public var side: SideID?
  /// `agreement` and `disagreement` choose the rows that such a relation holds; the others choose whole topics.
  public var relation: Topic.Mark?

  /// Restricts an excerpt.
  public init(
    utterances: Set<Int>? = nil, topics: Set<Int>? = nil, side: SideID? = nil, relation: Topic.Mark? = nil
  ) {
    self.utterances = utterances
    self.topics = topics
    self.side = side
    self.relation = relation
  }

  /// Whether nothing is restricted.
  public var isWhole: Bool { self == ExcerptFilter() }

  func admits(_ topic: Comparison.TopicRows, of coverage: Coverage) -> Bool {
    if let topics {
      guard let index = topic.topic, topics.contains(index) else { return false }
    }
    switch relation {
    case nil, .agreement, .disagreement: return true
    case .mixed, .oneSided, .undetermined: return topic.topic.map { coverage.topics[$0].mark } == relation
    }
  }

  /// The row with only what is admitted; nil where nothing is left.
  func restricted(_ row: Comparison.Row, of coverage: Coverage) -> Comparison.Row? {
    guard admitsRelation(of: row, coverage) else { return nil }
    var row = row
    row.a = side == .b ? nil : admitted(row.a)
    row.b = side == .a ? nil : admitted(row.b)
    row.across = side != nil && row.mark == .third ? nil : admitted(row.across)
    return row.utterances.isEmpty ? nil : row
  }

  private func admitted(_ utterance: Int?) -> Int? {
    guard let utterance, utterances?.contains(utterance) ?? true else { return nil }
    return utterance
  }

  private func admitsRelation(of row: Comparison.Row, _ coverage: Coverage) -> Bool {
    let label = row.relation.map { coverage.relations[$0].label }
    switch relation {
    case .agreement: return label == .agreement
    case .disagreement: return label == .disagreement
    case nil, .mixed, .oneSided, .undetermined: return true
    }
  }
}
