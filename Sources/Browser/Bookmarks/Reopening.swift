import CoverageModel
import Screen

extension State {
  /// Where the reader is, and the bookmarks, so that both are found again in an edited text.
  public var reading: ReadingState {
    let kept: ScreenName = screen == .read ? .read : .compare
    return ReadingState(
      screen: kept == .read ? "read" : "compare", place: placeToKeep(on: kept), filter: filter.text(in: .english),
      articles: coverage.namedArticles(in: filter), isSwapped: isSwapped,
      bookmarks: finding.bookmarks.placed.map { bookmark in
        .init(anchor: bookmark.anchor ?? anchor(bookmark.range, bookmark.article), name: bookmark.name)
      } + finding.bookmarks.unplaced)
  }

  /// Has the bookmarks kept at once.
  func keepReading() -> [Effect] { [.remember(reading)] }

  private func anchor(_ range: Range<Int>, _ article: Int) -> QuoteAnchor {
    QuoteAnchor(range, of: coverage.source(ofArticle: article))
  }

  private func placeToKeep(on screen: ScreenName) -> QuoteAnchor? {
    if let index = screen == .read ? statement : statementOfRow { return coverage.anchor(ofStatement: index) }
    return screen == .read ? lineToKeep.map { anchor($0.range, $0.article) } : nil
  }

  /// The words of an article from the line of its cursor on, or from the next line that has some: enough to be found again.
  private var lineToKeep: (range: Range<Int>, article: Int)? {
    let entries = dossier.reading.entries
    let cursor = pages[ScreenName.read.rawValue].cursor
    guard let index = entries.indices.dropFirst(cursor.entry).first(where: { !entries[$0].range.isEmpty }) else {
      return nil
    }
    let entry = entries[index]
    let panel = ReadLayout(self).entry(index).panels.first
    let line = index == cursor.entry ? panel.map { $0.offset(ofLine: cursor.line - $0.y) } ?? -1 : -1
    let start = line < 0 ? entry.range.lowerBound : Int(line)
    let bytes = coverage.source(ofArticle: entry.article).text.bytes
    var end = min(start + Self.keptBytes, entry.range.upperBound)
    while end < entry.range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return (start..<end, entry.article)
  }

  /// A place without a statement is kept as so many bytes at most.
  private static let keptBytes = 240

  /// What is to be kept when the reader leaves: while texts are analysed, the place alone, beside what was kept before, and
  /// nothing where they are where they began.
  public func reading(since former: ReadingState?) -> ReadingState? {
    guard isAnalysing else { return reading }
    guard hasGoneOn, let place = placeToKeep(on: .read) else { return nil }
    var reading = former ?? ReadingState()
    reading.screen = "read"
    reading.place = place
    return reading
  }

  /// Opens where the reader left, with the bookmarks.
  ///
  /// - Parameter isFresh: whether to stay at the beginning, with the bookmarks alone.
  public mutating func reopen(_ reading: ReadingState, isFresh: Bool) {
    place(reading.bookmarks)
    guard !isFresh else { return }
    if reading.isSwapped != isSwapped {
      isSwapped.toggle()
      forgetLayouts()
    }
    if let filter = try? StatementFilter(parsing: reading.filter), !filter.isEmpty {
      apply(renumber(filter, reading.articles, in: coverage))
    }
    if let anchor = reading.place, let place = coverage.places(of: [anchor])[0],
      let article = article(of: place.source, byte: place.range.lowerBound)
    {
      let spot = Spot(
        screen: reading.screen == "read" ? .read : .compare, origin: origin(of: place.range, inSource: place.source),
        article: article, byte: place.range.lowerBound)
      if spot != self.spot, go(to: spot) { sayReopened() }
    }
    settle()
  }

  private mutating func sayReopened() {
    finding.jumps = JumpList()
    if notice == nil { notice = Notice(text: withKeys(words.reopened, .first)) }
  }

  /// Finds bookmarks again in another state of the texts.
  mutating func placeBookmarksAnew(_ bookmarks: [ReadingState.Bookmark]) {
    finding.bookmarks = Bookmarks()
    place(bookmarks)
  }

  private mutating func place(_ bookmarks: [ReadingState.Bookmark]) {
    for (bookmark, place) in zip(bookmarks, coverage.places(of: bookmarks.map(\.anchor))) {
      guard let place, let article = article(of: place.source, byte: place.range.lowerBound) else {
        finding.bookmarks.unplaced.append(bookmark)
        continue
      }
      finding.bookmarks.add(
        Bookmark(
          article: article, range: place.range, origin: origin(of: place.range, inSource: place.source),
          name: bookmark.name, anchor: bookmark.anchor))
    }
  }

  private func article(of source: Int, byte: Int) -> Int? {
    coverage.articles.indices.first {
      coverage.articles[$0].source == source && coverage.articles[$0].range.contains(byte)
    }
  }

  /// The statement whose words stand in a place of a source, or most of them.
  private func origin(of range: Range<Int>, inSource source: Int) -> Int? {
    func overlap(_ index: Int) -> Int {
      let statement = coverage.statements[index]
      guard coverage.articles[statement.article].source == source else { return 0 }
      return (statement.found ?? statement.range).clamped(to: range).count
    }
    let best = coverage.statements.indices.max { overlap($0) < overlap($1) }
    guard let best, overlap(best) * 2 > (coverage.statements[best].found ?? coverage.statements[best].range).count,
      overlap(best) * 2 > range.count
    else { return nil }
    return origin(ofStatement: best)
  }

  /// Says something at the start, unless something else is said.
  public mutating func greet(_ text: String, isWarning: Bool = false) {
    if notice == nil || isWarning { notice = Notice(text: text, isWarning: isWarning) }
  }

  /// Says the keys to begin with, to who never opened the program before.
  public mutating func greetFirstTime() { greet(withKeys(words.firstKeys, .help, .open, .quit)) }
}
