/// The columns and rows of a screen or a part of it.
public struct Size: Sendable, Equatable {
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// Measures a screen; what is less than nothing counts as nothing.
  public init(width: Int, height: Int) {
    self.width = max(width, 0)
    self.height = max(height, 0)
  }
}
