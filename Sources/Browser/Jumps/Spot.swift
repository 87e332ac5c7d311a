import CoverageModel

/// A place of the reader, by what stands there: it outlives a new size, a filter and corrections.
struct Spot: Sendable, Equatable {
  var screen: ScreenName
  /// The statement, as an index in the coverage that was analysed; nil where there is none.
  var origin: Int?
  /// The article of the text.
  var article: Int
  /// In bytes of the article's source.
  var byte: Int
  /// The line of the overview.
  var line = 0

  /// Whether both are one place for a list of places.
  func isSame(as other: Spot) -> Bool {
    guard screen == other.screen else { return false }
    if screen == .overview { return line == other.line }
    if origin != nil || other.origin != nil { return origin == other.origin }
    return article == other.article && byte == other.byte
  }
}

extension State {
  /// The place that the reader is at; nil in the help and where there is nothing.
  var spot: Spot? {
    switch screen {
    case .compare: statementOfRow.map { spot(ofStatement: $0) }
    case .wordings: currentReport?.statements.first.map { spot(ofStatement: $0) }
    case .read: spotInArticle
    case .overview: Spot(screen: .overview, article: 0, byte: 0, line: page.cursor.entry)
    case .help: nil
    }
  }

  /// The statement that the cursor of the comparison is on.
  var statementOfRow: Int? {
    currentUtterance.map { dossier.fullest[$0] }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The index in the coverage that was analysed.
  func origin(ofStatement statement: Int) -> Int { ground.origins[statement] }

  /// The index in the coverage that is shown; nil for what was taken out.
  func statement(ofOrigin origin: Int?) -> Int? {
    origin.flatMap { ground.origins.firstIndex(of: $0) }
  }

  private func spot(ofStatement index: Int) -> Spot {
    let statement = coverage.statements[index]
    return Spot(
      screen: screen, origin: origin(ofStatement: index), article: statement.article, byte: statement.range.lowerBound)
  }

  private var spotInArticle: Spot? {
    guard entryCount > 0 else { return nil }
    let entry = dossier.reading.entries[min(page.cursor.entry, entryCount - 1)]
    let panel = layout(page.cursor.entry).panels.first
    let offset = panel.map { $0.offset(ofLine: page.cursor.line - $0.y) } ?? -1
    return Spot(
      screen: .read, origin: statement.map { origin(ofStatement: $0) }, article: entry.article,
      byte: offset >= 0 ? Int(offset) : entry.range.lowerBound)
  }

  // MARK: Going there

  /// Goes to a place; false where what stood there is gone.
  @discardableResult
  mutating func go(to spot: Spot) -> Bool {
    switch spot.screen {
    case .compare: goToRow(spot)
    case .read: goToText(spot)
    case .wordings: goToReport(spot)
    case .overview: goToOverview(spot)
    case .help: false
    }
  }

  /// Changes the screen: back where the reader came from there, else on.
  private mutating func change(to next: ScreenName) {
    guard screen != next else { return }
    if trail.last?.screen == next { leave() } else { go(to: next) }
  }

  private mutating func goToRow(_ spot: Spot) -> Bool {
    guard let index = statement(ofOrigin: spot.origin) else { return false }
    let statement = coverage.statements[index]
    let entry = dossier.entryOfUtterance[statement.utterance]
    change(to: .compare)
    if isLeftOut(entry) { sayLeftOut() }
    guard let row = isLeftOut(entry) ? shownRow(near: entry) : entry else { return true }
    if let side = statement.party?.side { focus = slot(of: side) }
    select(row)
    return true
  }

  private mutating func goToText(_ spot: Spot) -> Bool {
    let index = statement(ofOrigin: spot.origin)
    guard coverage.articles.indices.contains(spot.article) else { return false }
    change(to: .read)
    let entry = dossier.reading.entry(ofArticle: spot.article, byte: spot.byte)
    showInArticle(entry: entry, byte: spot.byte)
    if let index { statement = index }
    return true
  }

  private mutating func goToReport(_ spot: Spot) -> Bool {
    guard let index = statement(ofOrigin: spot.origin),
      let next = Wordings(coverage, utterance: coverage.statements[index].utterance)
    else { return false }
    if screen == .wordings { show(next) } else if trail.last?.screen == .wordings { leave() }
    if screen == .wordings { show(next) } else { go(to: .wordings) { $0.show(next) } }
    page.top = Place(entry: 0, line: 0)
    select(next.entry(of: index) ?? 1)
    return true
  }

  private mutating func goToOverview(_ spot: Spot) -> Bool {
    change(to: .overview)
    guard entryCount > 0 else { return true }
    let line = min(spot.line, entryCount - 1)
    select(isRow(line) ? line : min(line + 1, entryCount - 1))
    return true
  }
}
