import Screen

/// Draws what stands around the lines of the picture of the whole: the cursor, and what its line tells in words.
struct OverviewView: StateView {
  let state: State
  let geometry: Geometry

  func draw(on frame: inout Frame) {
    state.forEachEntryShown { entry, layout, y in
      guard entry == state.page.cursor.entry else { return }
      for row in y..<y + layout.height where geometry.body.contains(row) {
        frame.put("▌", role: .cursor, x: 0, y: row)
      }
    }
    drawDetail(on: &frame)
  }

  private func drawDetail(on frame: inout Frame) {
    guard let entry = state.overviewEntry else { return }
    let words = OverviewWords(state)
    let text = Details(state, columns: geometry.size.width - 2, rows: geometry.detail.count)
    let label = Line(words.label(entry), role: .text)
    let detail = Line(words.detail(entry), role: .faint)
    let hasRoom = geometry.detail.count > 1
    text.draw(
      reason: hasRoom ? label : detail, report: hasRoom ? detail : Line(), from: geometry.detail.lowerBound, on: &frame)
  }
}
