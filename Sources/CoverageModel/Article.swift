/// A stretch of a source that is one article, or page furniture that belongs to none.
public struct Article: Sendable, Equatable {
  /// What a stretch of a source is.
  public enum Kind: String, Sendable {
    /// A text of the press.
    case article
    /// Repeated titles, subscription lines and other furniture of the page.
    case boilerplate
  }

  /// Index of the source in ``Coverage/sources``.
  public var source: Int
  /// Where it stands, in bytes of its source.
  public var range: Range<Int>
  /// Article or furniture.
  public var kind: Kind
  /// Its title, in bytes of its source, where it has one.
  public var title: Range<Int>?
  /// The newspaper, agency or channel that published it, as the text names it.
  public var outlet: String?
  /// Its date as ISO 8601 (`2017-04-13`, or `--04-13` where the year is not told).
  public var date: String?
  /// Its language as ISO 639-1, or `und` where it was not told.
  public var language = "und"
  /// Its paragraphs, headings included, in bytes of its source, in order.
  public var paragraphs: [Range<Int>]

  /// Describes a stretch of a source.
  public init(
    source: Int, range: Range<Int>, kind: Kind, title: Range<Int>? = nil, outlet: String? = nil,
    date: String? = nil, paragraphs: [Range<Int>] = []
  ) {
    self.source = source
    self.range = range
    self.kind = kind
    self.title = title
    self.outlet = outlet
    self.date = date
    self.paragraphs = paragraphs
  }
}

/// A part of an article: what stands under one heading, or before the first.
public struct Section: Sendable, Equatable {
  /// Index of the article in ``Coverage/articles``.
  public var article: Int
  /// Where it stands, heading included, in bytes of the article's source.
  public var range: Range<Int>
  /// Its heading, in bytes of the article's source.
  public var heading: Range<Int>?

  /// Describes a part of an article.
  public init(article: Int, range: Range<Int>, heading: Range<Int>? = nil) {
    self.article = article
    self.range = range
    self.heading = heading
  }
}
