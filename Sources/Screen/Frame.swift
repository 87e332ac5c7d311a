/// A picture of the whole screen: rows of cells, and where the terminal's cursor shows, if it does.
public struct Frame: Sendable, Equatable {
  /// A place on the screen, from the upper left, in columns and rows.
  public struct Place: Sendable, Equatable {
    /// Columns from the left.
    public var x: Int
    /// Rows from the top.
    public var y: Int

    /// Names a place.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// Its columns and rows.
  public let size: Size
  /// Row after row, left to right.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor shows; nil hides it.
  public var cursor: Place?
  /// How many glyphs were put where there is no cell.
  ///
  /// A view that measures well leaves it at 0.
  public private(set) var strayGlyphs = 0

  /// A blank screen.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The cells of one row.
  public func row(_ y: Int) -> ArraySlice<Cell> { cells[y * size.width..<(y + 1) * size.width] }

  /// Puts one glyph; what is outside the screen is counted, not put.
  public mutating func put(_ glyph: Glyph, columns: Int = 1, role: Role, x: Int, y: Int) {
    let cell = Cell(glyph: glyph, role: role)
    let size = size
    let isInside = cells.withUnsafeMutableBufferPointer { Self.put(cell, columns: columns, x: x, y: y, in: $0, size) }
    if !isInside { strayGlyphs += 1 }
  }

  /// Puts one cell, or says that there is no place for it.
  private static func put(
    _ cell: Cell, columns: Int, x: Int, y: Int, in cells: UnsafeMutableBufferPointer<Cell>, _ size: Size
  ) -> Bool {
    guard x >= 0, y >= 0, y < size.height, x + columns <= size.width else { return false }
    let index = y * size.width + x
    clearOverlap(at: index, x: x, in: cells, size)
    if columns == 2 {
      clearOverlap(at: index + 1, x: x + 1, in: cells, size)
      cells[index + 1] = Cell(glyph: .overlap, role: cell.role)
    }
    cells[index] = cell
    return true
  }

  /// Puts a line and returns the column behind it.
  @discardableResult
  public mutating func put(_ line: Line, x: Int, y: Int) -> Int {
    put(line.pieces[...], x: x, y: y)
  }

  /// Puts pieces of a line and returns the column behind them.
  @discardableResult
  public mutating func put(_ pieces: ArraySlice<Line.Piece>, x: Int, y: Int) -> Int {
    var column = x
    var strays = 0
    let size = size
    // One look at the array for all of them, not one for each.
    cells.withUnsafeMutableBufferPointer { cells in
      for piece in pieces {
        let cell = Cell(glyph: piece.glyph, role: piece.role)
        if !Self.put(cell, columns: Int(piece.columns), x: column, y: y, in: cells, size) { strays += 1 }
        column += Int(piece.columns)
      }
    }
    strayGlyphs += strays
    return column
  }

  /// Puts text that is no part of a document and returns the column behind it.
  @discardableResult
  public mutating func put(_ text: String, role: Role = .text, x: Int, y: Int) -> Int {
    var column = x
    text.forEachGlyph { item in
      put(item.glyph, columns: item.columns, role: role, x: column, y: y)
      column += item.columns
    }
    return column
  }

  /// Fills columns of a row with one character.
  public mutating func fill(_ scalar: Unicode.Scalar, role: Role, x: Range<Int>, y: Int) {
    let cell = Cell(glyph: Glyph(base: scalar.value), role: role)
    let size = size
    strayGlyphs += cells.withUnsafeMutableBufferPointer { cells in
      x.count { !Self.put(cell, columns: 1, x: $0, y: y, in: cells, size) }
    }
  }

  /// Makes a part of the screen blank.
  public mutating func clear(x: Range<Int>, y: Range<Int>) {
    for row in y { fill(" ", role: .text, x: x, y: row) }
  }

  /// A wide character of which one half is written over leaves a blank in the other.
  private static func clearOverlap(
    at index: Int, x: Int, in cells: UnsafeMutableBufferPointer<Cell>, _ size: Size
  ) {
    if cells[index].glyph.base == 0, x > 0 { cells[index - 1].glyph = .space }
    if x + 1 < size.width, cells[index + 1].glyph.base == 0 { cells[index + 1].glyph = .space }
  }
}
