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
    var y = layout.firstRow
    for index in (top..<layout.items.count).prefix(layout.room) {
      draw(layout.items[index], number: index, y: &y, on: &frame)
    }
    if layout.items.isEmpty, open.stage.isTyped, layout.room > 0 {
      frame.put(cut(Line(state.messages.noAnswer, role: .faint)), x: start, y: layout.firstRow)
    }
    drawCount(top, on: &frame)
  }

  private func cut(_ line: Line) -> Line { line.truncated(to: columns, ending: state.ellipsis) }

  private func drawInput(on frame: inout Frame) {
    guard let y = layout.inputRow, y < layout.y.upperBound - 1 else { return }
    let end = frame.put("\(state.settings.prompt) ", role: .key, x: start, y: y)
    let room = max(layout.x.upperBound - 3 - end, 1)
    var line = Line(open.editor.text, role: .input)
    var hidden = 0
    while open.editor.cursorColumns - hidden >= room, let first = line.pieces.first {
      hidden += Int(first.columns)
      line.pieces.removeFirst()
    }
    frame.put(line.truncated(to: room, ending: state.ellipsis), x: end, y: y)
    frame.cursor = Frame.Place(x: min(end + open.editor.cursorColumns - hidden, layout.x.upperBound - 2), y: y)
  }

  private func draw(_ item: CorrectionItem, number: Int, y: inout Int, on frame: inout Frame) {
    let isCurrent = number == open.cursor
    let lines = isCurrent ? layout.current : [cut(item.line(number: number, open))]
    for line in lines where y < layout.y.upperBound - 1 {
      if isCurrent { frame.put("▌", role: .cursor, x: layout.x.lowerBound + 1, y: y) }
      frame.put(line, x: start, y: y)
      y += 1
    }
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
