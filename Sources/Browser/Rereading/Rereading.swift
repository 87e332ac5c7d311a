import CoverageModel

/// Texts that were read and analysed again because they had changed.
public struct Rereading: Sendable, Equatable {
  /// How many files are not as they were.
  public var files: Int
  /// What the whole is called.
  public var name: String
  /// What was found in them, without the reader's corrections.
  public var coverage: Coverage
  /// What a reader should know of how they were read; nil for nothing.
  public var note: String?

  /// Describes texts that were read again.
  public init(files: Int, name: String, coverage: Coverage, note: String? = nil) {
    self.files = files
    self.name = name
    self.coverage = coverage
    self.note = note
  }
}
