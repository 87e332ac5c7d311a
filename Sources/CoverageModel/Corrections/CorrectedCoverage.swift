/// A coverage as a reader has put it right.
public struct CorrectedCoverage: Sendable {
  /// The coverage with all corrections that could be placed.
  public var coverage: Coverage
  /// For each statement, its index in the coverage that was analysed.
  public var origins: [Int]
  /// For each correction that could be placed, by the identifier of its step, the statements that it is about: indices in
  /// the coverage that was analysed.
  ///
  /// Of others the words are not in the sources, or are no statement.
  public var placed: [String: [Int]]
}

extension Coverage {
  /// This coverage as a reader has put it right.
  ///
  /// It must be as it was analysed: corrections are placed on the words that were found.
  ///
  /// - Parameters:
  ///   - log: what the reader has put right.
  ///   - articles: indices in ``Coverage/articles`` of those whose statements are left out, with all that follows from
  ///     them; the articles themselves stay.
  /// - Complexity: O(*n*) for sources of *n* bytes together, for each correction.
  public func applying(_ log: CorrectionLog, leavingOut articles: Set<Int> = []) -> CorrectedCoverage {
    let entries = log.entries
    guard !entries.isEmpty || !articles.isEmpty else {
      return CorrectedCoverage(coverage: self, origins: Array(statements.indices), placed: [:])
    }
    var editor = CorrectionEditor(self)
    var placed: [String: [Int]] = [:]
    for entry in entries { placed[entry.id] = editor.apply(entry.correction) }
    editor.leaveOut(articles)
    return editor.finished(placed: placed)
  }
}
