/// Writes glyphs into a row of cells, from left to right.
struct Pen {
  /// The column of the next glyph.
  private(set) var x: Int
  private let y: Int
  private let size: Size
  /// How many glyphs there was no cell for.
  private(set) var strays = 0
  /// How many glyphs with marks the frame had before.
  private let markedBefore: Int
  /// Those that came to it.
  private(set) var marked: [Glyph] = []

  init(x: Int, y: Int, of frame: Frame) {
    self.x = x
    self.y = y
    size = frame.size
    markedBefore = frame.markedGlyphs.count
  }

  /// Puts a glyph and goes behind it; what is outside the screen is counted, not put.
  mutating func put(_ glyph: Glyph, columns: Int, role: Role, in cells: UnsafeMutableBufferPointer<PackedCell>) {
    defer { x += columns }
    guard x >= 0, y >= 0, y < size.height, x + columns <= size.width else {
      strays += 1
      return
    }
    let index = y * size.width + x
    clearOverlap(at: index, x: x, in: cells)
    if columns == 2 {
      clearOverlap(at: index + 1, x: x + 1, in: cells)
      cells[index + 1] = PackedCell(base: 0, role: role)
    }
    cells[index] = cell(glyph, role)
  }

  private mutating func cell(_ glyph: Glyph, _ role: Role) -> PackedCell {
    guard glyph.mark1 != 0 else { return PackedCell(base: glyph.base, role: role) }
    marked.append(glyph)
    return PackedCell(base: glyph.base, role: role, marked: markedBefore + marked.count)
  }

  /// A wide character of which one half is written over leaves a blank in the other.
  private func clearOverlap(at index: Int, x: Int, in cells: UnsafeMutableBufferPointer<PackedCell>) {
    if cells[index].base == 0, x > 0 { cells[index - 1] = PackedCell(base: 0x20, role: cells[index - 1].role) }
    if x + 1 < size.width, cells[index + 1].base == 0 {
      cells[index + 1] = PackedCell(base: 0x20, role: cells[index + 1].role)
    }
  }
}
