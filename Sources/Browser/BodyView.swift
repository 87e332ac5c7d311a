import Screen

/// Draws the texts of the entries on the screen, with what is looked for lit.
struct BodyView: StateView {
  let state: State
  let geometry: Geometry

  func draw(on frame: inout Frame) {
    state.forEachEntryShown { entry, layout, y in
      let matches = state.search?.matches(in: entry) ?? []
      for panel in layout.panels { draw(panel, matches, y: y, on: &frame) }
    }
    if let result = state.finding.result, result.rows.shown == 0, state.screen == .compare {
      let text = state.withKeys(state.words.nothingShown, .filter, .filterParts)
      let room = geometry.pane.count - Geometry.margin - 1
      for (index, range) in Wrapping.lines(of: Line(text, role: .notice), columns: room).enumerated() {
        frame.put(
          Line(text, role: .notice).pieces[range], x: geometry.pane.lowerBound + Geometry.margin,
          y: geometry.body.lowerBound + 1 + index)
      }
    }
    if state.entryCount == 0 {
      frame.put(
        Line(state.messages.empty, role: .notice), x: geometry.pane.lowerBound + Geometry.margin,
        y: geometry.body.lowerBound + 1)
    }
  }

  private func draw(
    _ panel: EntryLayout.Panel, _ matches: ArraySlice<Search.Match>, y: Int, on frame: inout Frame
  ) {
    for (index, range) in panel.lines.enumerated() {
      let row = y + panel.y + index
      guard geometry.body.contains(row) else { continue }
      frame.put(panel.line.pieces[range], x: panel.x, y: row)
      guard !matches.isEmpty, let bytes = panel.bytes(ofLine: range) else { continue }
      for number in matches.indices where matches[number].slot == panel.slot && matches[number].range.overlaps(bytes) {
        light(
          matches[number].range, isCurrent: number == state.search?.current, panel, range, row, on: &frame)
      }
    }
  }

  /// Gives the cells of a match on one line its role.
  private func light(
    _ bytes: Range<Int>, isCurrent: Bool, _ panel: EntryLayout.Panel, _ line: Range<Int>, _ row: Int,
    on frame: inout Frame
  ) {
    var x = panel.x
    for piece in panel.line.pieces[line] {
      if bytes.contains(Int(piece.offset)) {
        frame.put(
          piece.glyph, columns: Int(piece.columns), role: isCurrent ? .currentMatch : .match, x: x, y: row)
      }
      x += Int(piece.columns)
    }
  }
}

extension State {
  /// Visits the entries on the screen with the row that each begins in, which may be above the first.
  func forEachEntryShown(_ visit: (Int, EntryLayout, Int) -> Void) {
    var entry = page.top.entry
    var y = geometry.body.lowerBound - page.top.line
    while entry < entryCount, y < geometry.body.upperBound {
      let layout = layout(entry)
      if layout.height > 0 { visit(entry, layout, y) }
      y += layout.height
      entry += 1
    }
  }
}
