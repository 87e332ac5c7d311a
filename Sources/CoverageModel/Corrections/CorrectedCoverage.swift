/// A coverage as a reader has put it right.
public struct CorrectedCoverage: Sendable {
  /// The coverage with all corrections that could be placed.
  public var coverage: Coverage
  /// For each statement, its index in the coverage that was analysed.
  public var origins: [Int]
  /// The identifiers of corrections that could not be placed: their words are not in the sources, or are no statement.
  public var unplaced: Set<String>
}

extension Coverage {
  /// This coverage as a reader has put it right.
  ///
  /// It must be as it was analysed: corrections are placed on the words that were found.
  ///
  /// - Complexity: O(*n*) for sources of *n* bytes together, for each correction.
  public func applying(_ log: CorrectionLog) -> CorrectedCoverage {
    let entries = log.entries
    guard !entries.isEmpty else {
      return CorrectedCoverage(coverage: self, origins: Array(statements.indices), unplaced: [])
    }
    var editor = CorrectionEditor(self)
    let unplaced = entries.filter { !editor.apply($0.correction) }.map(\.id)
    return editor.finished(unplaced: Set(unplaced))
  }
}
