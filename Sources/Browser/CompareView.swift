import CoverageModel
import Screen

/// Draws what stands around the words of the comparison: heads, marks, bars and brackets.
struct CompareView: StateView {
  let state: State
  let geometry: Geometry

  func draw(on frame: inout Frame) {
    drawHeads(on: &frame)
    if state.isFree, !state.arrangement.isZoomed {
      frame.fill("│", role: .rule, x: geometry.left.upperBound + 1, y: geometry.body)
      CompareView(state.turned).drawEntries(isFacing: true, on: &frame)
    }
    drawEntries(isFacing: false, on: &frame)
    drawDetail(on: &frame)
  }

  private func drawEntries(isFacing: Bool, on frame: inout Frame) {
    state.forEachEntryShown { entry, layout, y in
      if let row = state.dossier.row(at: entry) {
        RowView(state, entry: entry, row: row, layout: layout, y: y, isFacing: isFacing).draw(on: &frame)
      } else if geometry.body.contains(y) {
        drawHeading(entry, layout, y: y, on: &frame)
      }
    }
  }

  /// The names of the sides over their columns, with who speaks most.
  private func drawHeads(on frame: inout Frame) {
    guard let y = geometry.headRow else { return }
    if state.arrangement.isZoomed {
      let columns = geometry.words(of: state.focus)
      frame.put(head(state.focus, columns: columns.count, withSpeakers: true), x: columns.lowerBound, y: y)
    } else if geometry.mode == .oneColumn {
      let half = (geometry.size.width - 4) / 2
      let end = frame.put(head(.left, columns: half, withSpeakers: false), x: 1, y: y)
      frame.put(head(.right, columns: geometry.size.width - end - 4, withSpeakers: false), x: end + 3, y: y)
    } else {
      frame.put(
        head(.left, columns: geometry.left.count, withSpeakers: true), x: geometry.left.lowerBound, y: y)
      frame.put(
        head(.right, columns: geometry.right.count, withSpeakers: true), x: geometry.right.lowerBound, y: y)
    }
  }

  private func head(_ slot: EntryLayout.Slot, columns: Int, withSpeakers: Bool) -> Line {
    let known = withSpeakers ? state.page.furniture?.heads[slot == .left ? 0 : 1] : nil
    return (known ?? head(slot, withSpeakers: withSpeakers)).truncated(to: max(columns, 1), ending: state.ellipsis)
  }

  func head(_ slot: EntryLayout.Slot, withSpeakers: Bool) -> Line {
    let side = state.side(in: slot)
    let name = state.name(of: side)
    var line = Line("\(side.rawValue)  ", role: slot == .left ? .left : .right)
    if name != side.rawValue { line.append(name.uppercased(), role: slot == .left ? .left : .right) }
    let speakers = state.coverage[side].speakers.map { state.coverage.speakers[$0].name }.filter {
      $0 != name
    }
    if withSpeakers, !speakers.isEmpty {
      line.append(" · " + speakers.prefix(3).joined(separator: ", "), role: .faint)
    }
    return line
  }

  /// The line on which a topic begins: its sign and label between rules, and what each side has in it.
  private func drawHeading(_ entry: Int, _ layout: EntryLayout, y: Int, on frame: inout Frame) {
    guard let topic = state.dossier.topic(at: entry), let panel = layout.panels.first else { return }
    let sign = state.sign(ofTopic: topic)
    let strip = geometry.strip(of: state.shownSlot)
    frame.fill(
      "─", role: .rule, x: strip.lowerBound + 1..<panel.x - 2 - Width.columns(of: sign), y: y)
    frame.put(sign, role: .mark, x: panel.x - 1 - Width.columns(of: sign), y: y)
    let counts = self.counts(ofTopic: topic)
    let end = strip.upperBound - 1
    let start = panel.x + panel.line.columns + 1
    let countsStart = end - counts.columns - 3
    guard countsStart > start else { return }
    frame.fill("─", role: .rule, x: start..<countsStart, y: y)
    frame.put(counts, x: countsStart + 1, y: y)
    frame.fill("─", role: .rule, x: end - 1..<end, y: y)
  }

  private func counts(ofTopic topic: Int) -> Line {
    var line = Line()
    let slots = state.isFree && !state.arrangement.isZoomed ? [state.focus] : [EntryLayout.Slot.left, .right]
    for slot in slots {
      line.append(slot == slots[0] ? "" : "  ", role: .rule)
      line.append("\(state.side(in: slot).rawValue)\u{A0}", role: .faint)
      line.append("\(state.count(slot, ofTopic: topic))", role: .faint)
    }
    return line
  }

  /// Why the row under the cursor has its mark, and who reports what the cursor is on.
  private func drawDetail(on frame: inout Frame) {
    guard let row = state.currentRow else { return }
    let text = Details(state, columns: geometry.size.width - 2, rows: geometry.detail.count)
    text.draw(
      reason: EvidenceText(state).line(for: row), report: report, from: geometry.detail.lowerBound, on: &frame
    )
  }

  private var report: Line {
    Line(state.currentUtterance.map { StatementText(state).reports(of: $0) } ?? "", role: .faint)
  }
}

/// Fills the rows of detail: the reason as far as it needs, the report in what is left.
struct Details {
  private let columns: Int
  private let rows: Int
  private let ellipsis: String

  init(_ state: State, columns: Int, rows: Int) {
    ellipsis = state.settings.ellipsis
    self.columns = columns
    self.rows = rows
  }

  /// - Parameter keepsReport: whether a row is kept for the report where the reason would need all.
  func draw(reason: Line, report: Line, keepsReport: Bool = true, from y: Int, on frame: inout Frame) {
    let reasons = lines(of: reason, atMost: max(keepsReport ? rows - 1 : rows, 1))
    let reports = lines(of: report, atMost: rows - reasons.count)
    for (index, line) in (reasons + reports).enumerated() { frame.put(line, x: 1, y: y + index) }
  }

  /// A text in some rows; where it needs more, the last one is cut before its last part, which tells how sure all of it is.
  private func lines(of line: Line, atMost count: Int) -> [Line] {
    guard count > 0 else { return [] }
    let ranges = Wrapping.lines(of: line, columns: columns)
    var result = ranges.prefix(count).map { Line(line.pieces[$0]) }
    if ranges.count > count { result[count - 1] = cut(Line(line.pieces[ranges[count - 1].lowerBound...])) }
    return result
  }

  private func cut(_ line: Line) -> Line {
    let separator = [" ", "·", " "]
    let starts = line.pieces.indices.dropLast(separator.count - 1).reversed()
    let start = starts.first { start in
      separator.indices.allSatisfy { line.pieces[start + $0].glyph.text == separator[$0] }
    }
    var tail = Line()
    tail.pieces = start.map { Array(line.pieces[$0...]) } ?? []
    guard tail.columns <= columns * 2 / 3 else { return line.truncated(to: columns, ending: ellipsis) }
    var result = line.truncated(to: columns - tail.columns, ending: ellipsis)
    result.pieces += tail.pieces
    return result
  }
}
