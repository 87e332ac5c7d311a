import Screen

/// How the reader has arranged the columns of the screen.
struct Arrangement: Sendable, Equatable {
  /// The columns that a key adds or takes.
  static let step = 4
  /// The least columns of a side.
  static let leastColumn = 16

  /// Whether one side takes the whole width.
  var isZoomed = false
  /// Whether each side scrolls by itself, without the empty places beside what nothing answers.
  var isFree = false
  /// Columns by which the left side is wider than half.
  var shift = 0
  /// Columns by which the list beside the text is wider than usual.
  var list = 0
  /// Columns by which lines of running text are longer than usual.
  var text = 0
}

extension Geometry {
  /// The columns of each side where both have as many.
  var halfColumn: Int { max(pane.count - Self.margin - Self.gutter - 1, 2) / 2 }

  /// The columns of the left side as the reader wants them.
  var leftColumn: Int {
    let least = min(Arrangement.leastColumn, halfColumn)
    return min(max(halfColumn + arrangement.shift, least), 2 * halfColumn - least)
  }

  /// A width with what the reader adds to it or takes from it.
  func widened(list width: Int) -> Int {
    width == 0 ? 0 : min(max(width + arrangement.list, Arrangement.leastColumn), size.width / 2)
  }

  /// The columns of words where one side stands alone or scrolls by itself; a sign stands before them.
  func words(of slot: EntryLayout.Slot) -> Range<Int> {
    if mode == .oneColumn { return single }
    if arrangement.isZoomed { return pane.lowerBound + Self.margin + 2..<max(pane.upperBound - 1, pane.lowerBound + 6) }
    let column = slot == .right ? right : left
    return column.lowerBound + 2..<max(column.upperBound, column.lowerBound + 3)
  }

  /// All columns of a side that scrolls by itself; the whole pane elsewhere.
  func strip(of slot: EntryLayout.Slot?) -> Range<Int> {
    guard let slot, !arrangement.isZoomed, mode != .oneColumn else { return pane }
    return slot == .right ? right.lowerBound - 2..<pane.upperBound : pane.lowerBound..<left.upperBound + 1
  }
}

extension State {
  /// The side whose words alone the page shows; nil where a row has those of both.
  var shownSlot: EntryLayout.Slot? { arrangement.isZoomed || isFree ? focus : nil }

  /// Whether each side scrolls by itself: for that they must stand side by side.
  var isFree: Bool {
    guard arrangement.isFree else { return false }
    return arrangement.isZoomed || size.width >= settings.widths.columns
  }

  /// The other side as the one that the reader is on.
  var turned: State {
    var turned = self
    turned.focus = focus == .left ? .right : .left
    return turned
  }

  /// Brings the page of the side that the reader has gone to.
  mutating func followFocus() {
    guard shownSlot != nil else { return }
    if isFree { turnPages() } else { pages[ScreenName.compare.rawValue].layouts.removeAll(keepingCapacity: true) }
  }

  /// Lets the pages of the two sides change places.
  mutating func turnPages() { swap(&pages[ScreenName.compare.rawValue], &facing) }

  /// Turns to the other side where only that one speaks of a topic.
  mutating func turnToSpeaker(ofTopic topic: Int) {
    if shownSlot != nil, firstRow(ofTopic: topic) == nil, turned.firstRow(ofTopic: topic) != nil {
      focus = focus == .left ? .right : .left
    }
  }

  /// Lays out the side that the reader is not on.
  mutating func settleFacing() {
    guard screen == .compare, isFree, !arrangement.isZoomed else { return }
    let side = focus
    focus = side == .left ? .right : .left
    settlePage()
    focus = side
  }

  /// Gives the columns other widths; what is read stays where it is.
  mutating func rearrange(_ change: (inout State) -> Void) {
    guard screen == .compare, entryCount > 0 else {
      return layOutAnew(after: change)
    }
    let rows = rowsFromTop
    change(&self)
    forgetLayouts()
    keepCursorOnShownRow()
    page.top = place(page.cursor, movedBy: -rows)
  }
}
