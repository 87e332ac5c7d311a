/// A picture of the whole screen: rows of cells, and where the terminal's cursor shows, if it does.
public struct Frame: Sendable {
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
  private var packed: [PackedCell]
  /// Characters with marks that were put, which few texts have.
  private(set) var markedGlyphs: [Glyph] = []
  /// Where the terminal's cursor shows; nil hides it.
  public var cursor: Place?
  /// How many glyphs were put where there is no cell.
  ///
  /// A view that measures well leaves it at 0.
  public private(set) var strayGlyphs = 0

  /// A blank screen.
  public init(size: Size) {
    self.size = size
    packed = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The cells, row after row, left to right.
  ///
  /// - Complexity: O(*n*) for *n* cells.
  public var cells: [Cell] { packed.map(cell) }

  /// The cells of one row.
  public func row(_ y: Int) -> [Cell] { packed[range(ofRow: y)].map(cell) }

  /// What a place is there for.
  public func role(x: Int, y: Int) -> Role { packed[y * size.width + x].role }

  /// Looks at the cells of one row as they are held.
  public func withRow<Result>(_ y: Int, _ body: (UnsafeBufferPointer<PackedCell>) -> Result) -> Result {
    packed.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(ofRow: y)])) }
  }

  /// What stands in a cell of the frame.
  public func glyph(of cell: PackedCell) -> Glyph {
    cell.marked == 0 ? Glyph(base: cell.base) : markedGlyphs[cell.marked - 1]
  }

  private func cell(_ packed: PackedCell) -> Cell { Cell(glyph: glyph(of: packed), role: packed.role) }

  private func range(ofRow y: Int) -> Range<Int> { y * size.width..<(y + 1) * size.width }

  /// Writes in a row and returns the column behind.
  private mutating func write(
    x: Int, y: Int, _ body: (inout Pen, UnsafeMutableBufferPointer<PackedCell>) -> Void
  ) -> Int {
    var pen = Pen(x: x, y: y, of: self)
    packed.withUnsafeMutableBufferPointer { body(&pen, $0) }
    strayGlyphs += pen.strays
    if !pen.marked.isEmpty { markedGlyphs += pen.marked }
    return pen.x
  }

  /// Puts one glyph; what is outside the screen is counted, not put.
  public mutating func put(_ glyph: Glyph, columns: Int = 1, role: Role, x: Int, y: Int) {
    _ = write(x: x, y: y) { $0.put(glyph, columns: columns, role: role, in: $1) }
  }

  /// Puts a line and returns the column behind it.
  @discardableResult
  public mutating func put(_ line: Line, x: Int, y: Int) -> Int {
    put(line.pieces[...], x: x, y: y)
  }

  /// Puts pieces of a line and returns the column behind them.
  ///
  /// - Parameter role: what all of them are there for; nil for what each is.
  @discardableResult
  public mutating func put(_ pieces: ArraySlice<Line.Piece>, as role: Role? = nil, x: Int, y: Int) -> Int {
    write(x: x, y: y) { pen, cells in
      pieces.withUnsafeBufferPointer { pieces in
        for piece in pieces { pen.put(piece.glyph, columns: Int(piece.columns), role: role ?? piece.role, in: cells) }
      }
    }
  }

  /// Puts text that is no part of a document and returns the column behind it.
  @discardableResult
  public mutating func put(_ text: String, role: Role = .text, x: Int, y: Int) -> Int {
    write(x: x, y: y) { pen, cells in
      text.forEachGlyph { pen.put($0.glyph, columns: $0.columns, role: role, in: cells) }
    }
  }

  /// Fills columns of a row with one character.
  public mutating func fill(_ scalar: Unicode.Scalar, role: Role, x: Range<Int>, y: Int) {
    let glyph = Glyph(base: scalar.value)
    _ = write(x: x.lowerBound, y: y) { pen, cells in
      for _ in x { pen.put(glyph, columns: 1, role: role, in: cells) }
    }
  }

  /// Fills rows of a column with one character.
  public mutating func fill(_ scalar: Unicode.Scalar, role: Role, x: Int, y: Range<Int>) {
    let glyph = Glyph(base: scalar.value)
    for row in y { put(glyph, role: role, x: x, y: row) }
  }

  /// Makes a part of the screen blank.
  public mutating func clear(x: Range<Int>, y: Range<Int>) {
    for row in y { fill(" ", role: .text, x: x, y: row) }
  }
}

extension Frame: Equatable {
  /// Whether both look the same: how they hold characters with marks does not count.
  public static func == (one: Frame, other: Frame) -> Bool {
    one.size == other.size && one.cursor == other.cursor && one.strayGlyphs == other.strayGlyphs
      && one.cells == other.cells
  }
}
