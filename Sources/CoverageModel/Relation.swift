/// Agreement or disagreement between utterances of the two sides, with what in the text shows it.
public struct Relation: Sendable, Equatable {
  /// Which of the two.
  public enum Label: String, Sendable {
    /// Both sides say the same.
    case agreement
    /// The sides say opposite things.
    case disagreement
  }

  /// Index in ``Coverage/topics``.
  public var topic: Int
  /// Agreement or disagreement.
  public var label: Label
  /// Indices in ``Coverage/utterances`` of what the first side said.
  public var a: [Int]
  /// Indices in ``Coverage/utterances`` of what the second side said.
  public var b: [Int]
  /// Indices in ``Coverage/utterances`` of joint statements.
  public var both: [Int]
  /// What shows it; never empty.
  public var evidence: [Evidence]
  /// The share of relations found in this way that are right, 0…1.
  public var certainty: Double
  /// Whether a reader has set it.
  public var isCorrected = false

  /// Describes a relation.
  public init(
    topic: Int, label: Label, a: [Int], b: [Int], both: [Int] = [], evidence: [Evidence], certainty: Double
  ) {
    self.topic = topic
    self.label = label
    self.a = a
    self.b = b
    self.both = both
    self.evidence = evidence
    self.certainty = certainty
  }
}

/// Words of the text that show a relation.
public struct Evidence: Sendable, Equatable {
  /// In which way words show a relation.
  public enum Reason: String, Sendable, CaseIterable {
    /// The text makes both sides say it together.
    case jointStatement = "joint statement"
    /// The text says that they agree, or that they differ.
    case saidByText = "said by the text"
    /// They take opposite stands on one thing.
    case opposedStances = "opposed stances"
    /// They take the same stand on one thing.
    case sharedStance = "shared stance"
    /// One rejects what the other is reported to say.
    case rejection = "rejects the other"
    /// One answers the other.
    case reply = "answers the other"
    /// The text sets one against the other.
    case contrast = "set against the other"
    /// They ask for or report the same thing.
    case sameClaim = "same claim"
    /// A reader says so.
    case reader = "set by a reader"
  }

  /// Index in ``Coverage/sources``.
  public var source: Int
  /// The words, in bytes of that source.
  public var range: Range<Int>
  /// In which way they show it.
  public var reason: Reason
  /// What is opposed or shared, where there is a word for it: `proven / unproven`.
  public var detail: String?

  /// Describes words that show a relation.
  public init(source: Int, range: Range<Int>, reason: Reason, detail: String? = nil) {
    self.source = source
    self.range = range
    self.reason = reason
    self.detail = detail
  }
}
