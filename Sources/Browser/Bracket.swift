import CoverageModel
import Screen

/// The rows that one relation holds, which a bracket ties together.
struct Bracket: Sendable, Equatable {
  /// Entries of the comparison.
  let entries: Range<Int>
  /// Whether a joint statement is among them, whose words stand where the bracket between the columns would.
  let hasJoint: Bool

  /// The rows of the relation of a row; nil where it has none, or is the only one.
  init?(at entry: Int, in dossier: Dossier) {
    guard let relation = dossier.row(at: entry)?.relation else { return nil }
    var (first, end) = (entry, entry + 1)
    while dossier.row(at: first - 1)?.relation == relation { first -= 1 }
    while dossier.row(at: end)?.relation == relation { end += 1 }
    guard end - first > 1 else { return nil }
    entries = first..<end
    hasJoint = entries.contains { dossier.row(at: $0)?.across != nil }
  }

  private init(entries: Range<Int>, hasJoint: Bool) {
    self.entries = entries
    self.hasJoint = hasJoint
  }

  /// The bracket from the first of its rows that are on the page to the last; nil where that is one.
  func shown(in state: State) -> Bracket? {
    guard state.finding.result != nil || state.shownSlot != nil else { return self }
    let shown = entries.filter { state.isShownRow($0) }
    guard let first = shown.first, let last = shown.last, first < last else { return nil }
    return Bracket(
      entries: first..<last + 1, hasJoint: shown.contains { state.dossier.row(at: $0)?.across != nil })
  }
}

/// Draws the sign of a row of the comparison, and the bracket where it shares the sign with others.
struct SignView {
  private let state: State
  private let geometry: Geometry
  private let entry: Int
  private let row: Comparison.Row
  private let layout: EntryLayout
  private let y: Int
  private let bracket: Bracket?

  init(_ state: State, entry: Int, row: Comparison.Row, layout: EntryLayout, y: Int) {
    self.state = state
    geometry = state.geometry
    self.entry = entry
    self.row = row
    self.layout = layout
    self.y = y
    // The other rows of a bracket may be out of sight where one side stands alone.
    bracket = state.shownSlot == nil ? Bracket(at: entry, in: state.dossier)?.shown(in: state) : nil
  }

  private var isFirst: Bool { bracket.map { $0.entries.lowerBound == entry } ?? true }
  private var isLast: Bool { bracket.map { $0.entries.upperBound == entry + 1 } ?? true }
  private var sign: String { Marks.sign(of: row, in: state.dossier) }
  private var gutter: Int { geometry.left.upperBound + 1 }

  /// The lines that a bracket takes: up to the next row of it, or to the end of the text.
  private var bracketLines: Range<Int> { 0..<(isLast ? layout.textHeight : layout.height) }

  func draw(on frame: inout Frame) {
    guard geometry.mode != .oneColumn, row.across == nil, state.shownSlot == nil else {
      return drawBesideText(on: &frame)
    }
    guard let bracket, !bracket.hasJoint else { return drawBetweenColumns(on: &frame) }
    drawBracketBetweenColumns(on: &frame)
  }

  private func put(_ text: String, _ role: Role, x: Int, line: Int, on frame: inout Frame) {
    if geometry.body.contains(y + line) { frame.put(text, role: role, x: x, y: y + line) }
  }

  /// The sign before words that take both columns, with a bracket at the left for several rows.
  private func drawBesideText(on frame: inout Frame) {
    if isFirst, let x = layout.panels.first?.x { put(sign, .mark, x: x - 2, line: 0, on: &frame) }
    drawBracketAtLeft(on: &frame)
  }

  /// The sign between the columns, with a stem that ties them together.
  private func drawBetweenColumns(on frame: inout Frame) {
    if isFirst { put(sign, .mark, x: gutter, line: 0, on: &frame) }
    if row.a != nil, row.b != nil {
      for line in (isFirst ? 1 : 0)..<layout.textHeight { put("│", .rule, x: gutter, line: line, on: &frame) }
    }
    drawBracketAtLeft(on: &frame)
  }

  private func drawBracketBetweenColumns(on frame: inout Frame) {
    for line in bracketLines { put("│", .rule, x: gutter, line: line, on: &frame) }
    if isFirst { put("┬", .rule, x: gutter, line: 0, on: &frame) }
    if isLast { put("┴", .rule, x: gutter, line: bracketLines.upperBound - 1, on: &frame) }
    if let line = signLine { put(sign, .mark, x: gutter, line: line, on: &frame) }
  }

  /// The sign stands below the upper end, and in the first row of the screen where that is out of sight.
  private var signLine: Int? {
    let top = geometry.body.lowerBound - y
    if isFirst, top <= 1 { return 1 }
    return bracketLines.contains(top) && !(isLast && top == bracketLines.upperBound - 1) ? top : nil
  }

  private func drawBracketAtLeft(on frame: inout Frame) {
    guard bracket != nil else { return }
    let x = geometry.pane.lowerBound + 1
    for line in bracketLines { put("│", .rule, x: x, line: line, on: &frame) }
    if isFirst { put("╭", .rule, x: x, line: 0, on: &frame) }
    if isLast { put("╰", .rule, x: x, line: bracketLines.upperBound - 1, on: &frame) }
  }
}

extension EntryLayout {
  /// The rows of the entry that have text.
  var textHeight: Int { panels.map { $0.y + $0.lines.count }.max() ?? 1 }
}
