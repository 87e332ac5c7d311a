import CoverageModel
import Screen

/// Draws what stands around one row of the comparison.
struct RowView {
  private let state: State
  private let geometry: Geometry
  private let entry: Int
  private let row: Comparison.Row
  private let layout: EntryLayout
  private let y: Int
  private let isFacing: Bool

  /// - Parameter isFacing: whether the row stands in the column that the reader is not on, which scrolls by itself.
  init(_ state: State, entry: Int, row: Comparison.Row, layout: EntryLayout, y: Int, isFacing: Bool = false) {
    self.state = state
    geometry = state.geometry
    self.entry = entry
    self.row = row
    self.layout = layout
    self.y = y
    self.isFacing = isFacing
  }

  private var isCurrent: Bool { state.page.cursor.entry == entry }

  func draw(on frame: inout Frame) {
    SignView(state, entry: entry, row: row, layout: layout, y: y).draw(on: &frame)
    if isChosen { drawChoice(on: &frame) }
    if isCurrent { drawCursor(on: &frame) }
    if geometry.mode == .oneColumn { drawLetters(on: &frame) }
  }

  private func put(_ text: String, _ role: Role, x: Int, row: Int, on frame: inout Frame) {
    if geometry.body.contains(row) { frame.put(text, role: role, x: x, y: row) }
  }

  private var isChosen: Bool { state.choice.contains(entry, cursor: state.page.cursor.entry) }

  private func drawChoice(on frame: inout Frame) {
    for line in 0..<layout.textHeight {
      put("✓", .chosen, x: geometry.strip(of: state.shownSlot).lowerBound + 1, row: y + line, on: &frame)
    }
  }

  /// A bar beside the words that the cursor is on, and a thin one beside those that face them.
  private func drawCursor(on frame: inout Frame) {
    let slot = state.focusedSlot(of: row)
    for panel in layout.panels {
      let isFocused = panel.slot == slot && !isFacing
      let x = barColumn(of: panel)
      let rows = geometry.mode == .oneColumn ? panel.y..<panel.y + panel.lines.count : 0..<layout.textHeight
      for line in rows {
        put(isFocused ? "▌" : "▏", isFocused ? .cursor : .rule, x: x, row: y + line, on: &frame)
      }
    }
  }

  private func barColumn(of panel: EntryLayout.Panel) -> Int {
    if let shown = state.shownSlot { return geometry.strip(of: shown).lowerBound }
    return panel.slot == .right && geometry.mode != .oneColumn
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
