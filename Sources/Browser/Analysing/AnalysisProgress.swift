/// How far the analysis has come.
public struct AnalysisProgress: Sendable, Equatable {
  /// The texts that were read.
  public var read: Int
  /// All texts.
  public var all: Int

  /// Counts texts.
  public init(read: Int, of all: Int) {
    self.read = read
    self.all = all
  }
}

/// What is known while texts are shown that are not analysed yet.
struct Analysing: Sendable, Equatable {
  var progress: AnalysisProgress
  /// Where the reader began.
  var start: State.Step
}
