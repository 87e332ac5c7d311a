import CoverageModel

extension State {
  /// Applies the corrections anew, and leaves hidden articles out; the reader stays at the same words as far as they are there.
  mutating func showCorrected() {
    let places = self.places(ground.origins)
    let next = dossier(leavingOut: filter.articlesLeftOut(of: coverage))
    let result = next.result
    ground.origins = result.origins
    ground.placed = result.placed
    dossier = next.dossier
    renewFilter()
    choice = Choice()
    explaining = nil
    restore(places, Renumbered(result))
    renewSearch()
  }

  /// What the reader was at, in numbers of the coverage that was analysed.
  private struct Places {
    var statement: Int?
    var compare: Int?
    var entries: [Int?]
    var wordings: Int?
    /// Rows from the first one to the cursor of the comparison.
    var rows: Int
  }

  /// The numbers that statements have now.
  private struct Renumbered {
    private let numbers: [Int: Int]
    let coverage: Coverage

    init(_ result: CorrectedCoverage) {
      coverage = result.coverage
      numbers = Dictionary(uniqueKeysWithValues: result.origins.enumerated().map { ($1, $0) })
    }

    func statement(_ analysed: Int?) -> Int? { analysed.flatMap { numbers[$0] } }

    func utterance(_ analysed: Int?) -> Int? { statement(analysed).map { coverage.statements[$0].utterance } }
  }

  private mutating func places(_ origins: [Int]) -> Places {
    let known = entryStatements.map { statement in statement.map { origins[$0] } }
    let cursor = pages[ScreenName.compare.rawValue].cursor.entry
    let current = currentUtterance.map { dossier.fullest[$0] }.flatMap { $0 >= 0 ? origins[$0] : nil }
    return Places(
      statement: statement.map { origins[$0] }, compare: current, entries: known,
      wordings: wordings?.reports.first?.statements.first.map { origins[$0] }, rows: rowsAboveCursor(cursor))
  }

  /// For each entry of the comparison a statement that stands in it.
  private var entryStatements: [Int?] {
    dossier.entries.indices.map { entry in
      dossier.row(at: entry)?.utterances.first.map { dossier.fullest[$0] }.flatMap { $0 >= 0 ? $0 : nil }
    }
  }

  private mutating func rowsAboveCursor(_ cursor: Int) -> Int {
    let page = pages[ScreenName.compare.rawValue]
    guard screen == .compare, page.top.entry <= cursor else { return 2 }
    return (page.top.entry..<cursor).reduce(-page.top.line) { $0 + height($1) }
  }

  private mutating func restore(_ places: Places, _ now: Renumbered) {
    let last = max(dossier.entries.count - 1, 0)
    func entry(_ former: Int) -> Int {
      let known = places.entries.indices.contains(former) ? now.utterance(places.entries[former]) : nil
      return known.map { dossier.entryOfUtterance[$0] } ?? min(former, last)
    }
    statement = now.statement(places.statement)
    for index in trail.indices {
      trail[index].wordings = nil
      trail[index].statement = nil
      guard trail[index].screen == .compare else { continue }
      trail[index].cursor = Place(entry: entry(trail[index].cursor.entry), line: 0)
    }
    let compare = ScreenName.compare.rawValue
    let former = pages[compare].cursor.entry
    let place = now.utterance(places.compare).map { dossier.entryOfUtterance[$0] } ?? entry(former)
    pages[compare].cursor = Place(entry: place, line: 0)
    if let utterance = now.utterance(places.compare) { focusOn(utterance) }
    if screen == .compare { page.top = self.place(page.cursor, movedBy: -places.rows) }
    keepOverviewInside()
    restoreWordings(now.utterance(places.wordings))
    trail.removeAll { $0.screen == .wordings }
  }

  /// Keeps the cursor of the overview on a line, here and where one may go back to.
  mutating func keepOverviewInside() {
    let last = max(dossier.overviewEntries.count - 1, 0)
    func inside(_ place: Place) -> Place { place.entry > last ? Place(entry: last, line: 0) : place }
    let overview = ScreenName.overview.rawValue
    pages[overview].cursor = inside(pages[overview].cursor)
    pages[overview].top = inside(pages[overview].top)
    for index in trail.indices where trail[index].screen == .overview {
      trail[index].cursor = inside(trail[index].cursor)
      trail[index].top = inside(trail[index].top)
    }
  }

  /// Puts the cursor of the comparison into the column of an utterance.
  mutating func focusOn(_ utterance: Int) {
    guard let row = currentRow else { return }
    let place = pages[ScreenName.compare.rawValue].cursor
    defer { pages[ScreenName.compare.rawValue].cursor = place }
    if self.utterance(.left, of: row) == utterance { focus = .left }
    if self.utterance(.right, of: row) == utterance { focus = .right }
  }

  /// Shows the reports of an utterance anew where its wordings are on the screen.
  mutating func restoreWordings(_ utterance: Int?) {
    let next = utterance.flatMap { Wordings(coverage, utterance: $0) }
    let cursor = pages[ScreenName.wordings.rawValue].cursor.entry
    guard screen == .wordings else { return wordings = nil }
    guard let next else {
      wordings = nil
      return leave()
    }
    wordings = next
    page.cursor.entry = min(cursor, next.entryCount - 1)
  }
}
