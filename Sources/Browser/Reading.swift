import CoverageModel

/// The articles of a coverage as entries to read, with the statements in them.
struct Reading: Sendable {
  /// A stretch of an article that is laid out by itself.
  struct Entry: Sendable, Equatable {
    enum Kind: Sendable { case articleHead, title, heading, paragraph, furniture }

    var article: Int
    var kind: Kind
    /// In bytes of the article's source; empty for the head of an article.
    var range: Range<Int>
    /// Number of the paragraph within its article, from 0; nil for what is not counted.
    var paragraph: Int?
  }

  private(set) var entries: [Entry] = []
  /// For each article, its entries.
  private(set) var entriesOfArticle: [Range<Int>] = []
  /// The entries that the outline names: heads of articles and headings.
  private(set) var outline: [Int] = []
  /// For each article, its statements in the order of the text.
  private(set) var statementsOfArticle: [[Int]]
  /// All statements in the order of the screen.
  private(set) var statements: [Int]

  init(_ coverage: Coverage) {
    statementsOfArticle = Array(repeating: [], count: coverage.articles.count)
    for (index, statement) in coverage.statements.enumerated() {
      statementsOfArticle[statement.article].append(index)
    }
    for article in statementsOfArticle.indices {
      statementsOfArticle[article].sort {
        coverage.statements[$0].range.lowerBound < coverage.statements[$1].range.lowerBound
      }
    }
    statements = statementsOfArticle.flatMap { $0 }
    let headings = Self.headings(of: coverage)
    for article in coverage.articles.indices {
      let start = entries.count
      entries += Self.entries(of: article, coverage, headings: headings[article])
      entriesOfArticle.append(start..<entries.count)
    }
    outline = entries.indices.filter { entries[$0].kind == .articleHead || entries[$0].kind == .heading }
  }

  /// The entry that a place of an article stands in, or the nearest before it.
  func entry(ofArticle article: Int, byte: Int) -> Int {
    let range = entriesOfArticle[article]
    return range.last { entries[$0].kind != .articleHead && entries[$0].range.lowerBound <= byte }
      ?? range.lowerBound
  }

  /// The statements of a stretch, in the order of the text.
  func statements(in entry: Entry, _ coverage: Coverage) -> [Int] {
    statementsOfArticle[entry.article].filter { coverage.statements[$0].range.overlaps(entry.range) }
  }

  private static func headings(of coverage: Coverage) -> [Set<Int>] {
    var headings: [Set<Int>] = Array(repeating: [], count: coverage.articles.count)
    for section in coverage.sections {
      if let heading = section.heading { headings[section.article].insert(heading.lowerBound) }
    }
    return headings
  }

  private static func entries(of index: Int, _ coverage: Coverage, headings: Set<Int>) -> [Entry] {
    let article = coverage.articles[index]
    guard article.kind == .article else { return furniture(index, article, coverage) }
    let start = article.title?.lowerBound ?? article.range.lowerBound
    var result = [Entry(article: index, kind: .articleHead, range: start..<start)]
    if let title = article.title, !article.paragraphs.contains(where: { $0.overlaps(title) }) {
      result.append(Entry(article: index, kind: .title, range: title))
    }
    let paragraphs =
      article.paragraphs.isEmpty
      ? lines(of: article.range, coverage.sources[article.source].text) : article.paragraphs
    for (number, range) in paragraphs.enumerated() {
      let kind: Entry.Kind =
        range.lowerBound == article.title?.lowerBound
        ? .title : headings.contains(range.lowerBound) ? .heading : .paragraph
      result.append(Entry(article: index, kind: kind, range: range, paragraph: number))
    }
    return result
  }

  private static func furniture(_ index: Int, _ article: Article, _ coverage: Coverage) -> [Entry] {
    let paragraphs =
      article.paragraphs.isEmpty
      ? lines(of: article.range, coverage.sources[article.source].text) : article.paragraphs
    return paragraphs.map { Entry(article: index, kind: .furniture, range: $0) }
  }

  /// The lines of a stretch that are not blank.
  private static func lines(of range: Range<Int>, _ text: SourceText) -> [Range<Int>] {
    text.bytes[range].split(separator: UInt8(ascii: "\n")).compactMap { line in
      line.contains { $0 > 0x20 } ? line.startIndex..<line.endIndex : nil
    }
  }
}
