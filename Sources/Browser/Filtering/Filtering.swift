import CoverageModel
import Screen

extension StatementFilter {
  /// The utterances of the rows that it leaves, as indices in the coverage.
  ///
  /// - Complexity: O(*n* log *n*) for statements of *n* bytes together.
  public func utterances(in coverage: Coverage) -> Set<Int> {
    let dossier = Dossier(name: "", coverage: coverage)
    let result = FilterResult(self, dossier)
    let rows = dossier.entries.indices.filter { result.entries[$0] }.compactMap { dossier.row(at: $0) }
    return Set(rows.flatMap(\.utterances))
  }
}

extension State {
  /// The filter that holds.
  var filter: StatementFilter { finding.filter }

  /// Whether an entry of the comparison is left out by the filter.
  func isLeftOut(_ entry: Int) -> Bool {
    guard let entries = finding.result?.entries, entries.indices.contains(entry) else { return false }
    return !entries[entry]
  }

  /// Whether an entry of the present screen is left out by the filter.
  func isHidden(_ entry: Int) -> Bool { screen == .compare && isLeftOut(entry) }

  /// Whether a statement matches the filter.
  func matchesFilter(_ statement: Int) -> Bool { finding.result?.statements[statement] ?? true }

  /// Shows what a filter admits, from the first row on.
  public mutating func open(with filter: StatementFilter) {
    apply(filter)
    selectFirst()
    if notice == nil, !filter.isEmpty { sayFiltered() }
    settle()
  }

  /// Shows what a filter admits; the reader stays at the same words as far as they are shown.
  mutating func apply(_ filter: StatementFilter) {
    let hidden = filter.articlesLeftOut(of: coverage)
    finding.filter = filter
    if hidden == dossier.hidden { renewFilter() } else { showCorrected() }
    keepRowShown()
    renewSearch()
  }

  /// Tells anew what the filter admits, after it or the coverage has changed.
  mutating func renewFilter() {
    finding.result = filter.isEmpty ? nil : FilterResult(filter, dossier)
    dossier.show(finding.result?.statements)
    forgetLayouts()
  }

  /// Puts the cursor of the comparison on a row that is shown.
  private mutating func keepRowShown() {
    let compare = ScreenName.compare.rawValue
    let entry = pages[compare].cursor.entry
    guard isLeftOut(entry) || dossier.row(at: entry) == nil else { return reopenAbove(entry) }
    guard let row = shownRow(near: entry) else { return }
    pages[compare].cursor = Place(entry: row, line: 0)
    reopenAbove(row)
  }

  /// Shows a few rows above the cursor where what stood in the first row may be gone.
  private mutating func reopenAbove(_ entry: Int) {
    guard screen == .compare else { return }
    page.top = place(Place(entry: entry, line: 0), movedBy: -geometry.body.count / 4)
  }

  /// Says that a row is left out by the filter.
  mutating func sayLeftOut() {
    notice = Notice(text: withKeys(words.leftOut, .filter), isWarning: true)
  }

  /// How much is shown: rows of the comparison, statements of the articles.
  func filterCount(_ result: FilterResult) -> String {
    screen == .read
      ? messages.fill(words.ofStatements, "\(result.statementCount)", "\(dossier.whole.statements)")
      : messages.fill(words.ofRows, "\(result.rows.shown)", "\(result.rows.all)")
  }
}
