import Screen

extension State {
  /// The place some rows after or before another, within the text.
  mutating func place(_ start: Place, movedBy rows: Int) -> Place {
    var place = start
    place.line += rows
    while place.line < 0, place.entry > 0 {
      place.entry -= 1
      place.line += height(place.entry)
    }
    while place.entry < entryCount - 1, place.line >= height(place.entry) {
      place.line -= height(place.entry)
      place.entry += 1
    }
    guard entryCount > 0 else { return Place(entry: 0, line: 0) }
    place.line = min(max(place.line, 0), max(height(place.entry) - 1, 0))
    return place
  }

  /// The last place that the first row may show: the end of the text is then in the last row.
  mutating func lastTop() -> Place {
    guard entryCount > 0 else { return Place(entry: 0, line: 0) }
    let end = Place(entry: entryCount - 1, line: height(entryCount - 1) - 1)
    return place(end, movedBy: 1 - geometry.body.count)
  }

  /// Moves the text, not the cursor.
  mutating func scroll(by rows: Int) {
    page.top = min(place(page.top, movedBy: rows), lastTop())
  }

  /// Moves the text as little as needed to show rows of an entry, the first of them rather than the last.
  mutating func reveal(_ entry: Int, rows: Range<Int>) {
    let first = Place(entry: entry, line: rows.lowerBound)
    let last = Place(entry: entry, line: max(rows.upperBound - 1, rows.lowerBound))
    let lowest = place(last, movedBy: 1 - geometry.body.count)
    if page.top < lowest { page.top = lowest }
    if first < page.top { page.top = first }
  }

  /// Puts an entry in the first row, or as near to it as the end of the text allows.
  mutating func showAtTop(_ entry: Int) { page.top = min(Place(entry: entry, line: 0), lastTop()) }

  /// Moves the text where nothing of what the cursor is on can be seen.
  private mutating func keepCursorInView() {
    let entry = min(page.cursor.entry, entryCount - 1)
    guard !isHidden(entry) else { return }
    let line = max(min(page.cursor.line, height(entry) - 1), 0)
    page.cursor = Place(entry: entry, line: line)
    let bottom = place(page.top, movedBy: geometry.body.count - 1)
    let first = Place(entry: entry, line: line)
    let last = screen != .read && screen != .help ? Place(entry: entry, line: height(entry) - 1) : first
    if last < page.top || first > bottom { reveal(entry, rows: line..<line + 1) }
  }

  /// Lays out what is on the screen, both sides where each scrolls by itself.
  mutating func settle() {
    settlePage()
    settleFacing()
    settleList()
    settleFurniture()
  }

  /// Lays out a page and keeps the first row within the text and the cursor in view.
  mutating func settlePage() {
    guard entryCount > 0, size.width >= Geometry.least.width, size.height >= Geometry.least.height else {
      return
    }
    keepCursorOnShownRow()
    page.top = min(place(page.top, movedBy: 0), lastTop())
    if screen != .help { keepCursorInView() }
    var entry = page.top.entry
    var rows = -page.top.line
    while rows < geometry.body.count, entry < entryCount {
      rows += height(entry)
      entry += 1
    }
  }
}
