/// A matter that was spoken of.
public struct Topic: Sendable, Equatable {
  /// How the two sides stand to each other on a topic.
  public enum Mark: String, Sendable, CaseIterable {
    /// They say the same.
    case agreement
    /// They say opposite things.
    case disagreement
    /// Both occur.
    case mixed
    /// Only one side speaks of it.
    case oneSided = "one-sided"
    /// Both speak, and the text does not tell.
    case undetermined
  }

  /// What the topic is called, in the text's own words.
  public var label: String
  /// The mark that follows from its relations.
  public var mark: Mark

  /// Describes a matter.
  public init(label: String, mark: Mark = .undetermined) {
    self.label = label
    self.mark = mark
  }
}
