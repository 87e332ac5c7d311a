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
    let isMarked = !markedGlyphs.isEmpty || !other.markedGlyphs.isEmpty
    return withRow(y) { new in
      other.withRow(y) { old in
        isMarked
          ? Self.stretches(new, old) { !looksSame(new[$0], old[$0], in: other) }
          : Self.stretches(new, old) { new[$0] != old[$0] }
      }
    }
  }

  /// Whether a cell and one of another frame look the same.
  private func looksSame(_ cell: PackedCell, _ old: PackedCell, in other: Frame) -> Bool {
    cell.roleNumber == old.roleNumber && glyph(of: cell) == other.glyph(of: old)
  }

  private static func stretches(
    _ new: UnsafeBufferPointer<PackedCell>, _ old: UnsafeBufferPointer<PackedCell>, _ differs: (Int) -> Bool
  ) -> [Range<Int>] {
    guard let first = new.indices.first(where: differs) else { return [] }
    var stretches: [Range<Int>] = []
    var (start, end) = (first, first + 1)
    for x in end..<new.count where differs(x) {
      if x - end >= gap {
        stretches.append(whole(start..<end, new, old))
        start = x
      }
      end = x + 1
    }
    stretches.append(whole(start..<end, new, old))
    return stretches
  }

  /// A stretch with all of the wide characters that reach into it or out of it, as they were and as they are.
  private static func whole(
    _ stretch: Range<Int>, _ new: UnsafeBufferPointer<PackedCell>, _ old: UnsafeBufferPointer<PackedCell>
  ) -> Range<Int> {
    func isOverlap(_ x: Int) -> Bool { new[x].base == 0 || old[x].base == 0 }
    var (start, end) = (stretch.lowerBound, stretch.upperBound)
    while start > 0, isOverlap(start) { start -= 1 }
    while end < new.count, isOverlap(end) { end += 1 }
    return start..<end
  }
}
