import CoverageModel
import Screen

extension State {
  /// Shows a statement in its article, a little below the first row where it was not in view.
  mutating func showInArticle(statement index: Int) {
    let statement = coverage.statements[index]
    let entry = dossier.reading.entry(ofArticle: statement.article, byte: statement.range.lowerBound)
    showInArticle(entry: entry, byte: statement.range.lowerBound)
    self.statement = index
  }

  /// Puts the cursor on the line of a byte of an article.
  mutating func showInArticle(entry: Int, byte: Int) {
    let panel = layout(entry).panels.first
    let line = panel.map { $0.y + $0.lineIndex(ofByte: byte) } ?? 0
    let cursor = Place(entry: entry, line: line)
    let bottom = place(page.top, movedBy: geometry.body.count - 1)
    let lead = min(3, geometry.body.count / 3)
    if cursor < page.top || place(cursor, movedBy: lead) > bottom {
      page.top = place(cursor, movedBy: -geometry.body.count / 4)
    }
    page.cursor = cursor
    reveal(entry, rows: line..<line + 1)
    statement = statement(atCursorPreferring: statement(at: byte, in: entry))
  }

  /// The innermost statement that a byte of an article stands in.
  func statement(at byte: Int, in entry: Int) -> Int? {
    dossier.reading.statements(in: dossier.reading.entries[entry], coverage)
      .last { coverage.statements[$0].range.contains(byte) }
  }

  /// Puts an entry of the articles in the first row.
  mutating func showInArticle(atTop entry: Int) {
    page.cursor = Place(entry: entry, line: layout(entry).panels.first?.y ?? 0)
    showAtTop(entry)
    statement = statement(atCursorPreferring: nil)
  }

  /// The statement on the cursor's line: the preferred one if it is there, else the first that begins there.
  func statement(atCursorPreferring preferred: Int?) -> Int? {
    let entry = page.cursor.entry
    guard let panel = layout(entry).panels.first, let shown = bytes(of: panel, row: page.cursor.line) else {
      return nil
    }
    let here = dossier.reading.statements(in: dossier.reading.entries[entry], coverage)
      .filter { coverage.statements[$0].range.overlaps(shown) }
    if let preferred, here.contains(preferred) { return preferred }
    return here.first { shown.contains(coverage.statements[$0].range.lowerBound) } ?? here.first
  }

  /// The bytes of the document that a row of a text shows.
  private func bytes(of panel: EntryLayout.Panel, row: Int) -> Range<Int>? {
    guard panel.lines.indices.contains(row - panel.y) else { return nil }
    let offsets = panel.line.pieces[panel.lines[row - panel.y]].map(\.offset).filter { $0 >= 0 }
    guard let first = offsets.first, let last = offsets.last else { return nil }
    return Int(first)..<Int(last) + 1
  }

  mutating func goToStatement(_ step: Int, where fits: (Statement) -> Bool) {
    let order = dossier.reading.statements
    var index = statement.flatMap { order.firstIndex(of: $0) } ?? indexBesideCursor(step)
    index += step
    while order.indices.contains(index) {
      if matchesFilter(order[index]), fits(coverage.statements[order[index]]) {
        return showInArticle(statement: order[index])
      }
      index += step
    }
    notice = Notice(text: messages.noFurther)
  }

  /// The place in the order of statements that a step from the cursor starts from.
  private func indexBesideCursor(_ step: Int) -> Int {
    let entry = dossier.reading.entries[page.cursor.entry]
    let before = dossier.reading.statements.count { index in
      let statement = coverage.statements[index]
      return (statement.article, statement.range.lowerBound) < (entry.article, entry.range.lowerBound)
    }
    return step > 0 ? before - 1 : before
  }

  mutating func goToStatement(_ step: Int, of side: SideID) {
    goToStatement(step) { $0.party?.side == side || $0.party == .both }
  }

  mutating func goToSameTopic(_ step: Int) {
    guard let topic = statement.flatMap({ coverage.statements[$0].topic }) else {
      notice = Notice(text: messages.nothingHere)
      return
    }
    goToStatement(step) { $0.topic == topic }
  }

  mutating func goToMarked(_ step: Int, _ marks: [Comparison.Row.Mark]) {
    let dossier = dossier
    goToStatement(step) { statement in
      dossier.row(at: dossier.entryOfUtterance[statement.utterance]).map { marks.contains($0.mark) } ?? false
    }
  }

  /// The next place where the same words are reported, and on from the first.
  mutating func goToReport(_ step: Int) {
    guard let statement else { return notice = Notice(text: messages.nothingHere) }
    let reports = coverage.utterances[coverage.statements[statement].utterance].statements
    guard reports.count > 1, let index = reports.firstIndex(of: statement) else {
      return notice = Notice(text: messages.noFurther)
    }
    let others = (1..<reports.count).map { reports[(index + step * $0 + reports.count) % reports.count] }
    showInArticle(firstShownOf: others)
  }

  /// What the other side said in the same row of the comparison, in this article where it is there.
  mutating func goToFacingStatement() {
    guard let statement, let side = coverage.statements[statement].party?.side,
      let facing = facingUtterance(of: coverage.statements[statement], side)
    else { return notice = Notice(text: messages.noCounterpart) }
    let reports = coverage.utterances[facing].statements
    let near = reports.filter { coverage.statements[$0].article == coverage.statements[statement].article }
    showInArticle(firstShownOf: near + reports)
  }

  /// Goes to the first of some statements that matches the filter, and says where none does.
  private mutating func showInArticle(firstShownOf statements: [Int]) {
    guard let target = statements.first(where: matchesFilter) else { return sayLeftOut() }
    showInArticle(statement: target)
  }

  private func facingUtterance(of statement: Statement, _ side: SideID) -> Int? {
    guard let row = dossier.row(at: dossier.entryOfUtterance[statement.utterance]) else { return nil }
    if let facing = side == .a ? row.b : row.a { return facing }
    return dossier.relation(of: row).flatMap { side == .a ? $0.b.first : $0.a.first }
  }
}
