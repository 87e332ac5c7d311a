/// Where a reader was in a coverage when it was closed, and the bookmarks they set.
public struct ReadingState: Sendable, Equatable {
  /// The name of the format of the files.
  public static let format = "visavis-state/1"

  /// A place that the reader wants to find again.
  public struct Bookmark: Sendable, Hashable {
    /// The words that stand there.
    public var anchor: QuoteAnchor
    /// What the reader calls it; empty for no name.
    public var name: String

    /// Marks words.
    public init(anchor: QuoteAnchor, name: String = "") {
      self.anchor = anchor
      self.name = name
    }
  }

  /// An article that the filter names.
  public struct NamedArticle: Sendable, Hashable {
    /// Its number in the filter, from 1.
    public var number: Int
    /// The words it begins with.
    public var anchor: QuoteAnchor

    /// Names an article.
    public init(number: Int, anchor: QuoteAnchor) {
      self.number = number
      self.anchor = anchor
    }
  }

  /// The screen: `compare` or `read`.
  public var screen: String
  /// The words that the cursor was on; nil where there were none.
  public var place: QuoteAnchor?
  /// The filter as it is typed; empty for none.
  public var filter: String
  /// The articles that the filter names: their numbers may shift.
  public var articles: [NamedArticle]
  /// Whether the second side stood left.
  public var isSwapped: Bool
  /// The bookmarks, in the order of the text.
  public var bookmarks: [Bookmark]

  /// Describes where a reader was.
  public init(
    screen: String = "compare", place: QuoteAnchor? = nil, filter: String = "",
    articles: [NamedArticle] = [], isSwapped: Bool = false, bookmarks: [Bookmark] = []
  ) {
    self.screen = screen
    self.place = place
    self.filter = filter
    self.articles = articles
    self.isSwapped = isSwapped
    self.bookmarks = bookmarks
  }

  /// These bookmarks with what others set or removed in the file meanwhile.
  ///
  /// - Parameters:
  ///   - others: the bookmarks in the file now.
  ///   - base: those that were in it when it was read or written last.
  public func merged(with others: [Bookmark], since base: [Bookmark]) -> ReadingState {
    let mine = Set(bookmarks.map(\.anchor))
    let theirs = Set(others.map(\.anchor))
    let known = Set(base.map(\.anchor))
    var result = self
    result.bookmarks =
      bookmarks.filter { theirs.contains($0.anchor) || !known.contains($0.anchor) }
      + others.filter { !mine.contains($0.anchor) && !known.contains($0.anchor) }
    return result
  }
}

extension Coverage {
  /// Where the words of anchors stand, each as a source and bytes of it; nil for what cannot be told.
  ///
  /// - Complexity: O(*n*) for sources of *n* bytes together, for each anchor.
  public func places(of anchors: [QuoteAnchor]) -> [(source: Int, range: Range<Int>)?] {
    guard !anchors.isEmpty else { return [] }
    let placer = AnchorPlacer(self)
    return anchors.map { anchor in placer.place(anchor).map { ($0.source, $0.range) } }
  }
}
