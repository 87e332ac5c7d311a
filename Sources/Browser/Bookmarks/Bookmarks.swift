import CoverageModel
import Screen

/// A place that the reader wants to find again.
struct Bookmark: Sendable, Equatable {
  /// The words that stand there: an article, and bytes of its source.
  var article: Int
  var range: Range<Int>
  /// The statement, as an index in the coverage that was analysed; nil for a paragraph.
  var origin: Int?
  /// What the reader calls it; empty for no name.
  var name = ""
  /// Where it was kept; nil until then.
  var anchor: QuoteAnchor?
}

/// The bookmarks of a dossier.
struct Bookmarks: Sendable {
  /// The sign in the margin.
  static let sign = "◆"

  /// Those that have a place, in the order of the text.
  var placed: [Bookmark] = []
  /// Those whose words are not in the text any more; they are kept.
  var unplaced: [ReadingState.Bookmark] = []

  mutating func add(_ bookmark: Bookmark) {
    let index = placed.firstIndex { ($0.article, $0.range.lowerBound) > (bookmark.article, bookmark.range.lowerBound) }
    placed.insert(bookmark, at: index ?? placed.count)
  }
}

extension State {
  /// Sets a bookmark at what the cursor is on, or removes the one that is there.
  mutating func toggleBookmark() -> [Effect] {
    let here = bookmarksHere
    if !here.isEmpty {
      finding.bookmarks.placed.removeAll(where: here.contains)
      notice = Notice(text: words.bookmarkRemoved)
    } else if var bookmark = bookmarkForCursor {
      bookmark.anchor = QuoteAnchor(bookmark.range, of: coverage.source(ofArticle: bookmark.article))
      finding.bookmarks.add(bookmark)
      notice = Notice(text: withKeys(words.bookmarkSet, .bookmarks))
    } else {
      notice = Notice(text: messages.nothingHere)
      return []
    }
    return keepReading()
  }

  /// The bookmarks of what the cursor is on.
  private var bookmarksHere: [Bookmark] {
    if screen == .compare {
      return currentUtterance.map { utterance in
        finding.bookmarks.placed.filter { isBookmark($0, of: utterance) }
      } ?? []
    }
    guard let new = bookmarkForCursor else { return [] }
    return finding.bookmarks.placed.filter { $0.article == new.article && $0.range == new.range }
  }

  /// Whether a bookmark stands at a report of an utterance.
  func isBookmark(_ bookmark: Bookmark, of utterance: Int) -> Bool {
    statement(ofOrigin: bookmark.origin).map { coverage.statements[$0].utterance == utterance } ?? false
  }

  private var bookmarkForCursor: Bookmark? {
    if let index = statementAtCursor {
      let statement = coverage.statements[index]
      return Bookmark(
        article: statement.article, range: statement.found ?? statement.range, origin: origin(ofStatement: index))
    }
    guard screen == .read, entryCount > 0 else { return nil }
    let entry = dossier.reading.entries[page.cursor.entry]
    return entry.range.isEmpty ? nil : Bookmark(article: entry.article, range: entry.range)
  }

  /// The utterances that have bookmarks.
  var bookmarkedUtterances: Set<Int> {
    Set(
      finding.bookmarks.placed.compactMap { statement(ofOrigin: $0.origin) }.map { coverage.statements[$0].utterance })
  }

  /// Goes to a bookmark: in the comparison to its row, elsewhere to its place in the article.
  mutating func go(to bookmark: Bookmark) {
    let here: ScreenName = screen == .compare && bookmark.origin != nil ? .compare : .read
    let spot = Spot(
      screen: here, origin: bookmark.origin, article: bookmark.article, byte: bookmark.range.lowerBound)
    if !go(to: spot) { go(to: Spot(screen: .read, article: spot.article, byte: spot.byte)) }
  }
}
