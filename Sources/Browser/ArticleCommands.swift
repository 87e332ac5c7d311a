import CoverageModel
import Screen

extension State {
  mutating func performInArticles(_ command: Command) {
    guard entryCount > 0 else { return performAnywhere(command) }
    switch command {
    case .down: moveLine(1)
    case .up: moveLine(-1)
    case .pageDown: turnTextPage(1)
    case .pageUp: turnTextPage(-1)
    case .first: moveCursor(to: firstLine)
    case .last: moveCursor(to: Place(entry: entryCount - 1, line: lastLine(of: entryCount - 1)))
    case .nextHeading: goToEntry(1) { $0.kind == .heading || $0.kind == .articleHead }
    case .previousHeading: goToEntry(-1) { $0.kind == .heading || $0.kind == .articleHead }
    case .nextArticle: goToEntry(1) { $0.kind == .articleHead }
    case .previousArticle: goToEntry(-1) { $0.kind == .articleHead }
    default: jumpInArticles(command)
    }
  }

  private mutating func jumpInArticles(_ command: Command) {
    switch command {
    case .nextStatement, .right: goToStatement(1) { _ in true }
    case .previousStatement, .left: goToStatement(-1) { _ in true }
    case .nextOfLeft: goToStatement(1, of: leftSide)
    case .nextOfRight: goToStatement(1, of: leftSide.opposite)
    case .nextTopic: goToSameTopic(1)
    case .previousTopic: goToSameTopic(-1)
    case .nextDisagreement: goToMarked(1, [.disagreement])
    case .previousDisagreement: goToMarked(-1, [.disagreement])
    case .nextAgreement: goToMarked(1, [.agreement, .joint])
    case .previousAgreement: goToMarked(-1, [.agreement, .joint])
    case .nextReport: goToReport(1)
    case .previousReport: goToReport(-1)
    case .counterpart: goToFacingStatement()
    case .open: openComparison()
    default: performAnywhere(command)
    }
  }

  private var firstLine: Place { Place(entry: 0, line: 0) }

  private mutating func lastLine(of entry: Int) -> Int {
    let layout = layout(entry)
    return layout.panels.map { $0.y + $0.lines.count - 1 }.max() ?? 0
  }

  /// Moves the cursor to a line and finds the statement there.
  mutating func moveCursor(to place: Place) {
    page.cursor = place
    reveal(place.entry, rows: place.line..<place.line + 1)
    if screen == .read { statement = statement(atCursorPreferring: statement) }
  }

  /// Moves to the next line that has text.
  private mutating func moveLine(_ step: Int) {
    var next = page.cursor
    repeat {
      let moved = place(next, movedBy: step)
      if moved == next { return scroll(by: step) }
      next = moved
    } while !hasText(at: next)
    moveCursor(to: next)
  }

  /// Whether there is text in the line of a place.
  func hasText(at place: Place) -> Bool {
    layout(place.entry).panels.contains { ($0.y..<$0.y + $0.lines.count).contains(place.line) }
  }

  private mutating func turnTextPage(_ step: Int) {
    let rows = step * max(geometry.body.count - 2, 1)
    let before = page.top
    scroll(by: rows)
    guard page.top != before else {
      moveCursor(to: step > 0 ? Place(entry: entryCount - 1, line: lastLine(of: entryCount - 1)) : firstLine)
      return
    }
    var next = place(page.cursor, movedBy: rows)
    if !hasText(at: next) { next.line = min(next.line, max(lastLine(of: next.entry), 0)) }
    moveCursor(to: next)
  }

  private mutating func goToEntry(_ step: Int, where fits: (Reading.Entry) -> Bool) {
    var entry = page.cursor.entry + step
    while dossier.reading.entries.indices.contains(entry) {
      if fits(dossier.reading.entries[entry]) { return showInArticle(atTop: entry) }
      entry += step
    }
    notice = Notice(text: messages.noFurther)
  }

  /// Opens the comparison on the row of the statement.
  private mutating func openComparison() {
    guard let statement else {
      notice = Notice(text: messages.nothingHere)
      return
    }
    let utterance = coverage.statements[statement].utterance
    guard !isLeftOut(dossier.entryOfUtterance[utterance]) else { return sayLeftOut() }
    go(to: .compare)
    if let side = coverage.statements[statement].party?.side { focus = slot(of: side) }
    select(dossier.entryOfUtterance[utterance])
  }
}
