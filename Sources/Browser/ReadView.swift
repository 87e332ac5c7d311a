import CoverageModel
import Screen

/// Draws what stands around the text of the articles: the cursor, numbers of paragraphs, letters of sides.
struct ReadView: StateView {
  let state: State
  let geometry: Geometry

  func draw(on frame: inout Frame) {
    state.forEachEntryShown { entry, layout, y in
      guard let panel = layout.panels.first else { return }
      drawNumber(of: entry, y: y + panel.y, on: &frame)
      drawStatements(in: entry, panel, y: y + panel.y, on: &frame)
    }
    drawCursor(on: &frame)
    drawDetail(on: &frame)
  }

  private func put(_ line: Line, x: Int, row: Int, on frame: inout Frame) {
    if geometry.body.contains(row) { frame.put(line, x: x, y: row) }
  }

  private func drawNumber(of entry: Int, y: Int, on frame: inout Frame) {
    guard geometry.showsNumbers, let number = state.dossier.reading.entries[entry].paragraph else { return }
    let line = Line("§\(number + 1)", role: .faint)
    guard line.columns <= geometry.readMargin - 5 else { return }
    put(line, x: geometry.measure.lowerBound - 5 - line.columns, row: y, on: &frame)
  }

  /// The letters of the sides that speak on each line, and the words of the statement under the cursor made stronger.
  private func drawStatements(in entry: Int, _ panel: EntryLayout.Panel, y: Int, on frame: inout Frame) {
    let statements = state.dossier.reading.statements(
      in: state.dossier.reading.entries[entry], state.coverage)
    for (index, range) in panel.lines.enumerated() where geometry.body.contains(y + index) {
      let pieces = panel.line.pieces[range]
      let offsets = pieces.lazy.map { Int($0.offset) }
      let here = statements.filter { number in
        offsets.contains { state.coverage.statements[number].range.contains($0) }
      }
      drawLetters(here, y: y + index, on: &frame)
      if let current = state.statement, here.contains(current) {
        strengthen(pieces, of: current, x: panel.x, y: y + index, on: &frame)
      }
    }
  }

  private func drawLetters(_ statements: [Int], y: Int, on frame: inout Frame) {
    var seen: [String] = []
    var x = geometry.measure.lowerBound - 4
    for index in statements where state.matchesFilter(index) {
      let party = state.coverage.statements[index].party
      let letter = StatementText.letter(of: party)
      guard !seen.contains(letter), seen.count < 3 else { continue }
      seen.append(letter)
      frame.put(letter, role: role(of: party), x: x, y: y)
      x += 1
    }
  }

  private func role(of party: Statement.Party?) -> Role {
    guard let party else { return .faint }
    return party.side.map { state.slot(of: $0) == .left ? .left : .right } ?? .both
  }

  private func strengthen(
    _ pieces: ArraySlice<Line.Piece>, of statement: Int, x: Int, y: Int, on frame: inout Frame
  ) {
    let range = state.coverage.statements[statement].range
    var column = x
    for piece in pieces {
      if range.contains(Int(piece.offset)), !isLit(column, y, on: frame) {
        frame.put(piece.glyph, columns: Int(piece.columns), role: .current, x: column, y: y)
      }
      column += Int(piece.columns)
    }
  }

  private func isLit(_ x: Int, _ y: Int, on frame: Frame) -> Bool {
    let role = frame.role(x: x, y: y)
    return role == .match || role == .currentMatch || role == .chosen
  }

  private func drawCursor(on frame: inout Frame) {
    state.forEachEntryShown { entry, _, y in
      guard entry == state.page.cursor.entry else { return }
      let row = y + state.page.cursor.line
      put(
        Line("▌", role: .cursor), x: geometry.measure.lowerBound - geometry.readMargin, row: row, on: &frame)
    }
  }

  /// Who speaks on the line of the cursor, how the text says so, and what became of it in the comparison.
  private func drawDetail(on frame: inout Frame) {
    guard let index = state.statement else { return }
    let statement = state.coverage.statements[index]
    let text = Details(state, columns: geometry.size.width - 2, rows: geometry.detail.count)
    text.draw(
      reason: speech(statement), report: standing(statement), from: geometry.detail.lowerBound, on: &frame)
  }

  private func speech(_ statement: Statement) -> Line {
    let text = StatementText(state)
    var line = Line("\(StatementText.letter(of: statement.party)) ", role: role(of: statement.party))
    var parts = [
      text.marked(text.speaker(of: statement), if: [.speaker, .side], statement),
      text.marked(text.kind(of: statement), if: [.kind], statement),
    ]
    if let cue = statement.cue {
      parts.append(state.messages.quoted(state.coverage.words(cue, inArticle: statement.article)))
    }
    parts += [text.resolution(of: statement)].compactMap { $0 }
    parts.append(state.messages.certainty(of: statement))
    line.append(parts.joined(separator: " · "), role: .text)
    return line
  }

  private func standing(_ statement: Statement) -> Line {
    var parts = [StatementText(state).place(of: statement)]
    if let topic = statement.topic {
      parts.append("\(state.messages.topic)\(state.messages.colon)\(state.coverage.topics[topic].label)")
    }
    let reports = state.coverage.utterances[statement.utterance].statements.count
    if reports > 1 { parts.append("×\(reports)") }
    if !statement.corrected.isDisjoint(with: [.topic, .words]) { parts.append(CorrectionText.sign) }
    var line = Line(parts.joined(separator: " · "), role: .faint)
    if let row = state.dossier.row(at: state.dossier.entryOfUtterance[statement.utterance]) {
      let mark = FilterMark.allCases.first { $0.matches(row, in: state.dossier) }
      let sign = Marks.sign(of: row, in: state.dossier)
      let name = mark?.name(in: state.language) ?? ""
      line.append(" · \(sign == Marks.oneSided || sign == " " ? name : "\(sign) \(name)")", role: .mark)
    }
    return line
  }
}
