import Screen

/// Draws the list of topics or the outline: beside the text, or over it where there is no room.
struct ListView {
  private let state: State
  private let geometry: Geometry
  private let entries: [Int]
  private let cursor: Int
  var count: Int { entries.count }

  init(_ state: State) {
    self.state = state
    geometry = state.geometry
    entries = state.listEntries
    cursor = state.popup?.cursor ?? state.currentListItem
  }

  func drawPane(on frame: inout Frame) {
    let width = geometry.listWidth
    let rows = area.rows
    let (top, end) = (rows.lowerBound - 1, rows.upperBound)
    frame.fill("│", role: .rule, x: width, y: top..<end)
    frame.put("┬", role: .rule, x: width, y: 1)
    if geometry.isRoomy { frame.put("┴", role: .rule, x: width, y: end) }
    drawHead(x: 1, width: width - 1, y: top, on: &frame)
    draw(x: 0..<width, rows: rows, on: &frame)
  }

  func drawPopup(on frame: inout Frame) {
    let (x, rows) = area
    frame.drawBox(x: x.lowerBound - 1..<x.upperBound + 1, y: rows.lowerBound - 1..<rows.upperBound + 1)
    drawHead(x: x.lowerBound + 1, width: x.count - 2, y: rows.lowerBound - 1, on: &frame)
    draw(x: x, rows: rows, on: &frame)
  }

  /// Where the lines of the list stand: beside the text, or within the box over it.
  var area: (columns: Range<Int>, rows: Range<Int>) {
    if geometry.listWidth > 0 {
      let top = (geometry.isRoomy ? 2 : 1) + 1
      return (0..<geometry.listWidth, top..<max(geometry.body.upperBound, top))
    }
    let width = min(geometry.size.width - 4, 56)
    let start = (geometry.size.width - width) / 2 + 1
    let height = min(count + 3, geometry.body.count) - 2
    let top = geometry.body.lowerBound + 1
    return (start..<start + width - 2, top..<max(top + height, top))
  }

  private func drawHead(x: Int, width: Int, y: Int, on frame: inout Frame) {
    let isTopics = state.screen == .compare
    frame.put(" \(isTopics ? state.messages.topics : state.messages.outline) ", role: .heading, x: x, y: y)
    guard isTopics else { return }
    let end = x + width
    frame.put("\(state.side(in: .left).rawValue)", role: .left, x: end - 6, y: y)
    frame.put("\(state.side(in: .right).rawValue)", role: .right, x: end - 2, y: y)
  }

  private func draw(x: Range<Int>, rows: Range<Int>, on frame: inout Frame) {
    let first = firstItem(rows: rows.count)
    for (y, index) in zip(rows, first..<max(count, first)) {
      draw(state.listItem(for: entries[index]), index == cursor, x: x, y: y, on: &frame)
    }
  }

  /// The entries that the lines on the screen lead to.
  var entriesInSight: ArraySlice<Int> {
    let rows = area.rows.count
    let first = firstItem(rows: rows)
    return entries[first..<max(min(count, first + rows), first)]
  }

  /// The list moves only where its cursor would leave it, and then so that the cursor is in the middle.
  func firstItem(rows: Int) -> Int {
    max(0, min(cursor - rows / 2, count - rows))
  }

  private func draw(_ item: ListItem, _ isCurrent: Bool, x: Range<Int>, y: Int, on frame: inout Frame) {
    if isCurrent { frame.put("▌", role: .cursor, x: x.lowerBound, y: y) }
    let isTopic = item.counts != nil
    let start = x.lowerBound + 2 + item.indent + (isTopic ? 3 : 0)
    let end = x.upperBound - (isTopic ? 9 : 1)
    if isTopic {
      frame.put(item.sign, x: start - 1 - item.sign.columns, y: y)
    }
    let isPicked = isCurrent && state.popup != nil
    let line = item.label.truncated(to: max(end - start, 1), ending: state.ellipsis)
    frame.put(line.pieces[...], as: isPicked ? .chosen : isCurrent ? .heading : .text, x: start, y: y)
    if let counts = item.counts {
      put(counts.left, endingAt: x.upperBound - 5, y: y, on: &frame)
      put(counts.right, endingAt: x.upperBound - 1, y: y, on: &frame)
    }
  }

  private func put(_ count: Line, endingAt end: Int, y: Int, on frame: inout Frame) {
    frame.put(count, x: end - count.columns, y: y)
  }
}
