import Screen

/// Moving by rows: of the comparison, and of the reports of one utterance.
extension State {
  /// Whether the cursor can stand on an entry: headings are passed over.
  func isRow(_ entry: Int) -> Bool {
    switch screen {
    case .wordings: wordings?.report(at: entry) != nil
    case .overview: dossier.overviewEntries.indices.contains(entry) && !dossier.overviewEntries[entry].isHeading
    default: isShownRow(entry)
    }
  }

  /// Puts the cursor on a row and shows it, with the heading above it where it is the first.
  mutating func select(_ entry: Int) {
    page.cursor = Place(entry: entry, line: 0)
    reveal(entry, rows: 0..<textHeight(entry))
    let above = screen == .compare ? shownEntry(from: entry - 1, by: -1) ?? -1 : entry - 1
    if above >= 0, !isRow(above), page.top == Place(entry: entry, line: 0) {
      page.top = Place(entry: above, line: 0)
    }
  }

  /// The rows of an entry without the blank one behind it.
  private mutating func textHeight(_ entry: Int) -> Int {
    max(height(entry) - (geometry.isRoomy && screen != .overview ? 1 : 0), 1)
  }

  /// Goes to the next row that fits, and says whether there is one.
  @discardableResult
  mutating func selectNext(
    from start: Int, by step: Int, where fits: (Int) -> Bool = { _ in true }
  ) -> Bool {
    var entry = start + step
    while (0..<entryCount).contains(entry) {
      if isRow(entry), fits(entry) {
        select(entry)
        return true
      }
      entry += step
    }
    return false
  }

  mutating func selectFirst() {
    selectNext(from: -1, by: 1)
    page.top = Place(entry: 0, line: 0)
  }

  mutating func selectLast() { selectNext(from: entryCount, by: -1) }

  /// Moves to the next row, or shows more of the present one where it is longer than the screen.
  mutating func moveRow(_ step: Int) {
    let entry = page.cursor.entry
    let bottom = place(page.top, movedBy: geometry.body.count - 1)
    let end = Place(entry: entry, line: textHeight(entry) - 1)
    if step > 0, end > bottom {
      scroll(by: 1)
    } else if step < 0, Place(entry: entry, line: 0) < page.top {
      scroll(by: -1)
    } else {
      selectNext(from: entry, by: step)
    }
  }

  /// Moves the text by a page and puts the cursor on the first row that begins there.
  mutating func turnPage(_ step: Int) {
    let before = page.top
    scroll(by: step * max(geometry.body.count - 2, 1))
    guard page.top != before else {
      selectNext(from: step > 0 ? entryCount : -1, by: -step)
      return
    }
    let bottom = place(page.top, movedBy: geometry.body.count - 1)
    let start = page.top.line == 0 ? page.top.entry : page.top.entry + 1
    let shown = (start...max(start, bottom.entry)).first { isRow($0) }
    page.cursor.entry = shown ?? page.top.entry
    if !isRow(page.cursor.entry) {
      page.cursor.entry = min(page.cursor.entry + 1, entryCount - 1)
    }
  }
}
