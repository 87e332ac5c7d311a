import Screen

/// Draws the menu over the text.
struct CorrectionMenuView {
  private let state: State
  private let open: Correcting
  private let layout: CorrectionMenuLayout

  init(_ state: State, _ open: Correcting) {
    self.state = state
    self.open = open
    layout = CorrectionMenuLayout(state, open)
  }

  private var start: Int { layout.x.lowerBound + 2 }
  private var columns: Int { max(layout.x.count - 4, 1) }

  func draw(on frame: inout Frame) {
    frame.drawBox(x: layout.x, y: layout.y)
    put(layout.title, x: start, y: layout.y.lowerBound, on: &frame)
    for (index, line) in layout.head.enumerated() where layout.y.lowerBound + 1 + index < layout.y.upperBound - 1 {
      frame.put(line, x: start, y: layout.y.lowerBound + 1 + index)
    }
    drawInput(on: &frame)
    let top = layout.top(cursor: open.cursor)
    for (row, index) in (top..<layout.items.count).prefix(layout.room).enumerated() {
      draw(layout.items[index], number: index, y: layout.firstRow + row, on: &frame)
    }
    if layout.items.isEmpty, open.stage.isTyped, layout.room > 0 {
      frame.put(Line(state.messages.noAnswer, role: .faint).truncated(to: columns), x: start, y: layout.firstRow)
    }
    drawCount(top, on: &frame)
  }

  private func drawInput(on frame: inout Frame) {
    guard let y = layout.inputRow, y < layout.y.upperBound - 1 else { return }
    let end = frame.put("› ", role: .key, x: start, y: y)
    let room = max(layout.x.upperBound - 3 - end, 1)
    var line = Line(open.editor.text, role: .input)
    var hidden = 0
    while open.editor.cursorColumns - hidden >= room, let first = line.pieces.first {
      hidden += Int(first.columns)
      line.pieces.removeFirst()
    }
    frame.put(line.truncated(to: room), x: end, y: y)
    frame.cursor = Frame.Place(x: min(end + open.editor.cursorColumns - hidden, layout.x.upperBound - 2), y: y)
  }

  private func draw(_ item: CorrectionItem, number: Int, y: Int, on frame: inout Frame) {
    let isCurrent = number == open.cursor
    if isCurrent { frame.put("▌", role: .cursor, x: layout.x.lowerBound + 1, y: y) }
    var line = Line()
    if !open.stage.isTyped, open.stage != .list, number < 9 { line.append("\(number + 1) ", role: .key) }
    line.append(item.label, role: isCurrent ? .chosen : .text)
    if !item.note.isEmpty { line.append(" · " + item.note, role: .faint) }
    frame.put(line.truncated(to: columns), x: start, y: y)
  }

  /// Which of the answers the cursor is on, where not all are shown.
  private func drawCount(_ top: Int, on frame: inout Frame) {
    guard layout.items.count > layout.room else { return }
    let count = Line("\(open.cursor + 1)/\(layout.items.count)", role: .faint)
    put(count, x: layout.x.upperBound - count.columns - 4, y: layout.y.upperBound - 1, on: &frame)
  }

  /// Puts a line into the border, a blank at each end.
  private func put(_ line: Line, x: Int, y: Int, on frame: inout Frame) {
    frame.put(" ", x: x, y: y)
    let end = frame.put(line, x: x + 1, y: y)
    frame.put(" ", x: end, y: y)
  }
}
