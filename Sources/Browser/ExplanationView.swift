import Screen

/// Draws the explanation of a statement over the text.
struct ExplanationView {
  private let layout: ExplanationLayout

  init(_ state: State, _ explaining: Explaining) { layout = ExplanationLayout(state, explaining) }

  func draw(on frame: inout Frame) {
    let (x, y) = (layout.x, layout.y)
    frame.drawBox(x: x, y: y)
    put(layout.title, x: x.lowerBound + 2, y: y.lowerBound, on: &frame)
    for (row, line) in layout.lines[layout.top...].prefix(layout.room).enumerated() {
      frame.put(line, x: x.lowerBound + 2, y: y.lowerBound + 1 + row)
    }
    guard layout.lastTop > 0 else { return }
    let shown = Line("\(layout.top + layout.room)/\(layout.lines.count)", role: .faint)
    put(shown, x: x.upperBound - shown.columns - 4, y: y.upperBound - 1, on: &frame)
  }

  /// Puts a line into the border, a blank at each end.
  private func put(_ line: Line, x: Int, y: Int, on frame: inout Frame) {
    frame.put(" ", x: x, y: y)
    let end = frame.put(line, x: x + 1, y: y)
    frame.put(" ", x: end, y: y)
  }
}
