/// What of a frame has to be painted after another one.
extension Frame {
  /// So many cells that are as they were do not divide a stretch: to begin anew costs as much.
  private static let gap = 8

  /// The columns of a row that are not as they were, in stretches; no stretch begins or ends within a wide character.
  ///
  /// - Parameters:
  ///   - y: the row.
  ///   - other: what was shown before; nil, or another size, makes all of the row new.
  /// - Complexity: O(*n*) for *n* columns.
  public func changedColumns(ofRow y: Int, since other: Frame?) -> [Range<Int>] {
    guard let other, other.size == size else { return size.width > 0 ? [0..<size.width] : [] }
    let rows = y * size.width..<(y + 1) * size.width
    return cells.withUnsafeBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        Self.stretches(UnsafeBufferPointer(rebasing: cells[rows]), UnsafeBufferPointer(rebasing: others[rows]))
      }
    }
  }

  private static func stretches(_ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for x in new.indices where new[x] != old[x] {
      if let last = stretches.last, x - last.upperBound < gap {
        stretches[stretches.count - 1] = last.lowerBound..<max(x + 1, last.upperBound)
      } else {
        stretches.append(x..<x + 1)
      }
    }
    return stretches.map { whole($0, new, old) }
  }

  /// A stretch with all of the wide characters that reach into it or out of it, as they were and as they are.
  private static func whole(
    _ stretch: Range<Int>, _ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>
  ) -> Range<Int> {
    func isOverlap(_ x: Int) -> Bool { new[x].glyph.base == 0 || old[x].glyph.base == 0 }
    var (start, end) = (stretch.lowerBound, stretch.upperBound)
    while start > 0, isOverlap(start) { start -= 1 }
    while end < new.count, isOverlap(end) { end += 1 }
    return start..<end
  }
}
