/// The two sides of a coverage laid side by side: topics with rows of utterances.
///
/// Every front end shows these rows: the browser, the linear print and the exports.
public struct Comparison: Sendable, Equatable {
  /// One row: what the first side said, what the second said, or what both or others did.
  public struct Row: Sendable, Equatable {
    /// How the row shows.
    public enum Mark: String, Sendable {
      /// Both sides say the same.
      case agreement
      /// The sides say opposite things.
      case disagreement
      /// Only one of the two columns is filled.
      case oneSided = "one-sided"
      /// Both columns are filled and the text does not tell.
      case undetermined
      /// A joint statement, over both columns.
      case joint
      /// A third voice, outside the columns.
      case third
    }

    /// How the row shows.
    public var mark: Mark
    /// Index in ``Coverage/utterances`` of the left column (side A), if filled.
    public var a: Int?
    /// Index in ``Coverage/utterances`` of the right column (side B), if filled.
    public var b: Int?
    /// Index in ``Coverage/utterances`` of a joint statement or a third voice.
    public var across: Int?
    /// Index in ``Coverage/relations`` of what marks the row.
    ///
    /// Rows of one relation follow each other, also where their utterances have another topic by themselves.
    public var relation: Int?

    /// Describes a row.
    public init(mark: Mark, a: Int? = nil, b: Int? = nil, across: Int? = nil, relation: Int? = nil) {
      self.mark = mark
      self.a = a
      self.b = b
      self.across = across
      self.relation = relation
    }

    /// The utterances of the row, left to right.
    public var utterances: [Int] { [across, a, b].compactMap { $0 } }
  }

  /// The rows of one topic, with how many utterances each side has in it.
  public struct TopicRows: Sendable, Equatable {
    /// Index in ``Coverage/topics``; nil for what fits in no topic.
    public var topic: Int?
    /// The rows, in the order of the text.
    public var rows: [Row]
    /// Utterances of side A in the rows.
    public var countA: Int
    /// Utterances of side B in the rows.
    public var countB: Int
  }

  /// The topics that have rows, in the order of the model; what fits nowhere comes last.
  public var topics: [TopicRows]

  /// Lays a coverage side by side.
  ///
  /// - Complexity: O(*u* log *u* + *r*²) for *u* utterances and *r* ends of a relation.
  public init(_ coverage: Coverage) {
    var layout = RowLayout(coverage)
    topics = layout.topicRows()
  }
}
