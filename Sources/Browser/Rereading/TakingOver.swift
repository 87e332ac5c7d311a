import CoverageModel
import Screen

extension State {
  /// Asks for texts that have changed to be read again.
  mutating func reread() -> [Effect] {
    notice = Notice(text: messages.rereading)
    return [.reread]
  }

  /// Shows texts that were read again; the reader stays at the same words as far as they are there.
  mutating func takeOver(_ reread: Rereading) {
    let former = self
    notice = nil
    foldedTexts = FoldedTexts()
    show(reread)
    let warning = notice?.text
    renewFilter()
    (popup, explaining, correcting, prompt) = (nil, nil, nil, nil)
    (finding.filterMenu, finding.bookmarkMenu, finding.sourceMenu, finding.asked) = (nil, nil, nil, nil)
    Successor(of: former, in: self).move(&self)
    renewSearch()
    let parts = [summary(of: reread, since: former), warning].compactMap { $0 }
    notice = Notice(text: parts.joined(separator: " · "), isWarning: reread.note != nil || warning != nil)
  }

  private mutating func show(_ reread: Rereading) {
    finding.filter = renumber(filter, coverage.namedArticles(in: filter), in: reread.coverage)
    ground.analysed = reread.coverage
    let hidden = filter.articlesLeftOut(of: reread.coverage)
    let result = reread.coverage.applying(ground.log, leavingOut: hidden)
    ground.origins = result.origins
    ground.placed = result.placed
    let whole = hidden.isEmpty ? nil : reread.coverage.applying(ground.log).coverage
    dossier = Dossier(name: reread.name, coverage: result.coverage, hidden: hidden, of: whole)
  }

  /// How many files were read again, and what that changed.
  private func summary(of reread: Rereading, since former: State) -> String {
    let more = coverage.statements.count - former.coverage.statements.count
    let sentence = more == 0 ? messages.asManyStatements : more > 0 ? messages.moreStatements : messages.fewerStatements
    let change = messages.fill(sentence, messages.statements.counted(abs(more)))
    var parts = [messages.filesReread.counted(reread.files) + messages.semicolon + change]
    let (unplaced, before) = (corrections?.unplaced ?? 0, former.corrections?.unplaced ?? 0)
    if unplaced > before { parts.append(messages.fill(messages.unplacedNotice, "\(unplaced)")) }
    if let note = reread.note { parts.append(note) }
    return parts.joined(separator: " · ")
  }
}

/// Finds the places of a former state in one that shows another state of the texts.
private struct Successor {
  private let former: State
  private let statements: Pairing
  private let rows: Pairing
  private let paragraphs: Pairing
  private let coverage: Coverage
  private let places: [Int]

  init(of former: State, in state: State) {
    self.former = former
    statements = Pairing(former.dossier.statementMarks, state.dossier.statementMarks)
    rows = Pairing(former.dossier.rowMarks, state.dossier.rowMarks)
    paragraphs = Pairing(former.dossier.readingMarks, state.dossier.readingMarks)
    coverage = state.coverage
    places = state.dossier.entryOfUtterance
  }

  func move(_ state: inout State) {
    var before = former
    let rows = before.rowsFromTop
    moveComparison(&state)
    moveArticles(&state)
    for index in state.trail.indices { move(&state.trail[index]) }
    var jumps = state.finding.jumps
    jumps.move { spot($0, in: state) }
    state.finding.jumps = jumps
    state.placeBookmarksAnew(former.reading.bookmarks)
    state.trail.removeAll { $0.screen == .wordings }
    state.keepOverviewInside()
    state.restoreWordings(utterance(former.wordings?.reports.first?.statements.first))
    if state.screen == .compare || state.screen == .read, state.entryCount > 0 {
      state.page.top = state.place(state.page.cursor, movedBy: -rows)
    }
  }

  /// The statement with the same words, or with most of them.
  private func statement(_ index: Int?) -> Int? {
    guard let index else { return nil }
    return statements.place(of: index) ?? coverage.statement(at: former.coverage.anchor(ofStatement: index))
  }

  private func utterance(_ index: Int?) -> Int? { statement(index).map { coverage.statements[$0].utterance } }

  private func moveComparison(_ state: inout State) {
    let current = former.currentUtterance.map { former.dossier.fullest[$0] }.flatMap { $0 >= 0 ? $0 : nil }
    let page = ScreenName.compare.rawValue
    let said = utterance(current)
    let entry = said.map { places[$0] } ?? rows.nearest(to: former.pages[page].cursor.entry)
    state.pages[page].cursor = Place(entry: row(at: entry, in: state), line: 0)
    state.pages[page].top = Place(entry: rows.nearest(to: former.pages[page].top.entry), line: 0)
    if let said { state.focusOn(said) }
    state.choice.entries = Set(former.choice.entries.compactMap { rows.place(of: $0) })
    state.choice.start = former.choice.start.flatMap { rows.place(of: $0) }
  }

  /// An entry, or the row below it where it is a heading.
  private func row(at entry: Int, in state: State) -> Int {
    state.dossier.row(at: entry) != nil || state.dossier.row(at: entry + 1) == nil ? entry : entry + 1
  }

  private func moveArticles(_ state: inout State) {
    state.statement = statement(former.statement)
    let page = ScreenName.read.rawValue
    let (cursor, top) = (former.pages[page].cursor, former.pages[page].top)
    state.pages[page].cursor = Place(entry: paragraphs.nearest(to: cursor.entry), line: cursor.line)
    state.pages[page].top = Place(entry: paragraphs.nearest(to: top.entry), line: top.line)
    guard state.screen == .read, state.entryCount > 0 else { return }
    if paragraphs.place(of: cursor.entry) == nil, let statement = state.statement {
      state.showInArticle(statement: statement)
    }
    state.statement = state.statement(atCursorPreferring: state.statement)
  }

  private func move(_ step: inout State.Step) {
    step.wordings = nil
    step.statement = statement(step.statement)
    switch step.screen {
    case .compare: move(&step, rows)
    case .read: move(&step, paragraphs)
    case .wordings, .overview, .help: break
    }
  }

  /// A place of a jump; nil where what stood there is gone.
  private func spot(_ old: Spot, in state: State) -> Spot? {
    if old.screen == .overview { return old }
    var spot = old
    spot.origin = nil
    if let index = statement(former.statement(ofOrigin: old.origin)) {
      spot.origin = state.origin(ofStatement: index)
      (spot.article, spot.byte) = (coverage.statements[index].article, coverage.statements[index].range.lowerBound)
      if old.screen != .read { return spot }
    }
    let entry = former.dossier.reading.entry(ofArticle: old.article, byte: old.byte)
    guard old.screen == .read, let place = paragraphs.place(of: entry) else {
      return old.screen == .read && spot.origin != nil ? spot : nil
    }
    let (before, now) = (former.dossier.reading.entries[entry], state.dossier.reading.entries[place])
    (spot.article, spot.byte) = (now.article, now.range.lowerBound + old.byte - before.range.lowerBound)
    return spot
  }

  private func move(_ step: inout State.Step, _ pairing: Pairing) {
    step.cursor.entry = pairing.nearest(to: step.cursor.entry)
    step.top.entry = pairing.nearest(to: step.top.entry)
  }
}

extension State {
  /// Rows from the first one of the screen to the cursor.
  var rowsFromTop: Int {
    mutating get {
      guard page.top <= page.cursor else { return 0 }
      return (page.top.entry..<page.cursor.entry).reduce(page.cursor.line - page.top.line) { $0 + height($1) }
    }
  }
}
