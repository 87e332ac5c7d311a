import Screen

/// What stands where the mouse points.
extension State {
  /// The entry of the screen that a row shows, with the line of it.
  func entry(atRow y: Int) -> Place? {
    var hit: Place?
    forEachEntryShown { entry, layout, start in
      if (start..<start + layout.height).contains(y) { hit = Place(entry: entry, line: y - start) }
    }
    return hit
  }

  /// The side whose column a column of the screen belongs to.
  func slot(at x: Int) -> EntryLayout.Slot { x >= geometry.right.lowerBound - 2 ? .right : .left }

  /// Whether a column of the screen is one of those between the two sides that hold the signs.
  func isBetweenColumns(_ x: Int) -> Bool {
    guard geometry.mode != .oneColumn, !arrangement.isZoomed else { return false }
    return (geometry.left.upperBound..<geometry.right.lowerBound - 2).contains(x)
  }

  /// Whether the sign of a row stands beside its words there.
  func isOnSign(_ x: Int, _ hit: Place) -> Bool {
    guard let start = layout(hit.entry).panels.first?.x, dossier.row(at: hit.entry) != nil else { return false }
    let isBeside = shownSlot != nil || geometry.mode == .oneColumn || currentRow?.across != nil
    return isBeside && (start - 3..<start - 1).contains(x)
  }

  /// Gives the list what the mouse does with it.
  mutating func pointAtList(_ pointer: Pointer) -> [Effect] {
    switch pointer.action {
    case .wheel(let step): return press(step > 0 ? Key.down : .up)
    case .press:
      if let item = ListView(self).item(x: pointer.x, y: pointer.y) { openListItem(item) } else { popup = nil }
    case .drag, .release: break
    }
    return []
  }
}

extension ListView {
  /// The line of the list at a place of the screen.
  func item(x: Int, y: Int) -> Int? {
    let (columns, rows) = area
    guard columns.contains(x), rows.contains(y) else { return nil }
    let index = firstItem(rows: rows.count) + y - rows.lowerBound
    return index < count ? index : nil
  }
}

extension EntryLayout.Panel {
  /// The byte of the document at a column of the screen, on a line of the entry.
  func offset(line index: Int, column: Int) -> Int? {
    guard lines.indices.contains(index - y) else { return nil }
    var end = x
    for piece in line.pieces[lines[index - y]] {
      end += Int(piece.columns)
      if column < end { return column >= x && piece.offset >= 0 ? Int(piece.offset) : nil }
    }
    return nil
  }
}
