import CoverageModel
import Screen

/// Draws the signs around one row of the comparison.
struct RowView {
  private let state: State
  private let geometry: Geometry
  private let entry: Int
  private let row: Comparison.Row
  private let layout: EntryLayout
  private let y: Int

  init(_ state: State, entry: Int, row: Comparison.Row, layout: EntryLayout, y: Int) {
    self.state = state
    geometry = state.geometry
    self.entry = entry
    self.row = row
    self.layout = layout
    self.y = y
  }

  private var isCurrent: Bool { state.page.cursor.entry == entry }

  /// The rows of the entry that have text.
  private var textHeight: Int { layout.panels.map { $0.y + $0.lines.count }.max() ?? 1 }

  func draw(on frame: inout Frame) {
    drawMark(on: &frame)
    drawBracket(on: &frame)
    if isChosen { drawChoice(on: &frame) }
    if isCurrent { drawCursor(on: &frame) }
    if geometry.mode == .oneColumn { drawLetters(on: &frame) }
  }

  private func put(_ text: String, _ role: Role, x: Int, row: Int, on frame: inout Frame) {
    if geometry.body.contains(row) { frame.put(text, role: role, x: x, y: row) }
  }

  /// The sign between the columns, with a stem that ties them together.
  private func drawMark(on frame: inout Frame) {
    let sign = Marks.sign(of: row, in: state.dossier)
    guard row.across == nil, geometry.mode != .oneColumn else { return drawMarkBefore(sign, on: &frame) }
    let x = geometry.left.upperBound + 1
    put(sign, .mark, x: x, row: y, on: &frame)
    guard row.a != nil, row.b != nil else { return }
    for line in 1..<max(textHeight, 1) { put("│", .rule, x: x, row: y + line, on: &frame) }
  }

  private func drawMarkBefore(_ sign: String, on frame: inout Frame) {
    guard let x = layout.panels.first?.x else { return }
    put(sign, .mark, x: x - 2, row: y, on: &frame)
  }

  /// Ties the rows of one relation together at the left.
  private func drawBracket(on frame: inout Frame) {
    guard let relation = row.relation else { return }
    let continuesUp = relates(entry - 1, to: relation)
    let continuesDown = relates(entry + 1, to: relation)
    guard continuesUp || continuesDown else { return }
    let x = geometry.pane.lowerBound + 1
    let end = continuesDown ? layout.height : textHeight
    for line in 0..<end { put("│", .rule, x: x, row: y + line, on: &frame) }
    if !continuesUp { put("╭", .rule, x: x, row: y, on: &frame) }
    if !continuesDown { put("╰", .rule, x: x, row: y + textHeight - 1, on: &frame) }
  }

  private func relates(_ other: Int, to relation: Int) -> Bool {
    state.dossier.row(at: other)?.relation == relation
  }

  private var isChosen: Bool { state.choice.contains(entry, cursor: state.page.cursor.entry) }

  private func drawChoice(on frame: inout Frame) {
    for line in 0..<textHeight {
      put("✓", .chosen, x: geometry.pane.lowerBound + 1, row: y + line, on: &frame)
    }
  }

  /// A bar beside the words that the cursor is on, and a thin one beside those that face them.
  private func drawCursor(on frame: inout Frame) {
    let slot = state.focusedSlot(of: row)
    for panel in layout.panels {
      let isFocused = panel.slot == slot
      let x = barColumn(of: panel)
      let rows = geometry.mode == .oneColumn ? panel.y..<panel.y + panel.lines.count : 0..<textHeight
      for line in rows {
        put(isFocused ? "▌" : "▏", isFocused ? .cursor : .rule, x: x, row: y + line, on: &frame)
      }
    }
  }

  private func barColumn(of panel: EntryLayout.Panel) -> Int {
    panel.slot == .right && geometry.mode != .oneColumn
      ? geometry.right.lowerBound - 2 : geometry.pane.lowerBound
  }

  /// Where both sides stand below each other, the letter of each.
  private func drawLetters(on frame: inout Frame) {
    for panel in layout.panels where panel.slot == .left || panel.slot == .right {
      let letter = state.side(in: panel.slot).rawValue
      put(letter, panel.slot == .left ? .left : .right, x: 2, row: y + panel.y, on: &frame)
    }
  }
}
