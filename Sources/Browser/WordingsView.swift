import CoverageModel
import Screen

/// Draws what stands around the reports of one utterance: rules, the cursor, what a report differs in.
struct WordingsView: StateView {
  let state: State
  let geometry: Geometry

  func draw(on frame: inout Frame) {
    state.forEachEntryShown { entry, layout, y in
      guard let panel = layout.panels.first else { return }
      if panel.slot == .heading {
        if geometry.body.contains(y) { drawRules(around: panel, entry, y: y, on: &frame) }
      } else if entry == state.page.cursor.entry {
        drawCursor(beside: panel, y: y, on: &frame)
      }
    }
    drawDetail(on: &frame)
  }

  /// The heading stands between rules, the legend at the right where there is room.
  private func drawRules(around panel: EntryLayout.Panel, _ entry: Int, y: Int, on frame: inout Frame) {
    let start = panel.x - Geometry.margin
    frame.fill("─", role: .rule, x: start..<panel.x - 1, y: y)
    let legend = WordingsHeading(state, entry: entry).legend
    let from = panel.x + panel.line.columns + 1
    let end = geometry.wordings.upperBound
    let hasLegend = !legend.isEmpty && end - from > legend.columns + 2
    let rules = from..<max(hasLegend ? end - legend.columns - 1 : end, from)
    frame.fill("─", role: .rule, x: rules, y: y)
    if hasLegend { frame.put(legend, x: rules.upperBound + 1, y: y) }
  }

  private func drawCursor(beside panel: EntryLayout.Panel, y: Int, on frame: inout Frame) {
    for row in y..<y + panel.lines.count where geometry.body.contains(row) {
      frame.put("▌", role: .cursor, x: panel.x - Geometry.margin, y: row)
    }
  }

  /// What the report has in place of which words of the fullest, and how its speaker is known.
  private func drawDetail(on frame: inout Frame) {
    guard let report = state.currentReport, let first = report.statements.first else { return }
    let text = Details(state, columns: geometry.size.width - 2, rows: geometry.detail.count)
    let statement = state.coverage.statements[first]
    text.draw(
      reason: difference, report: standing(statement), keepsReport: false, from: geometry.detail.lowerBound, on: &frame)
  }

  private func standing(_ statement: Statement) -> Line {
    let text = StatementText(state)
    let parts = [
      text.resolution(of: statement), state.messages.certainty(of: statement),
    ]
    return Line(parts.compactMap { $0 }.joined(separator: " · "), role: .faint)
  }

  private var difference: Line {
    let messages = state.messages
    guard let wordings = state.wordings, let number = wordings.number(at: state.page.cursor.entry) else {
      return Line()
    }
    guard number > 0 else { return Line(messages.fullest, role: .text) }
    let first = state.coverage.wording(of: wordings.reports[0]).text
    let second = state.coverage.wording(of: wordings.reports[number]).text
    let changes = wordings.alignment(of: number, in: state.coverage).spans.compactMap { span in
      change(span, words(span.first, first), words(span.second, second))
    }
    return Line(changes.isEmpty ? messages.sameWords : changes.joined(separator: " · "), role: .text)
  }

  /// From the first of some words to the last, with what stands between.
  private func words(_ ranges: [Range<Int>], _ text: SourceText) -> String {
    guard let first = ranges.first, let last = ranges.last else { return "" }
    return state.messages.quoted(VisibleText.line(text[first.lowerBound..<last.upperBound]))
  }

  private func change(_ span: WordingAlignment.Span, _ first: String, _ second: String) -> String? {
    switch span.kind {
    case .equal: nil
    case .changed: "\(first) → \(second)"
    case .leftOut: "\(state.settings.minus) \(first)"
    case .added: "+ \(second)"
    }
  }
}
