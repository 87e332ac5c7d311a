import CoverageModel

/// Walks over the articles of a source in the order of the text.
struct ArticlePlaces {
  private let articles: [Article]
  private var index: Int
  private var paragraph = 0
  private var isNew = true

  init(_ articles: [Article], source: Int) {
    self.articles = articles
    index = articles.firstIndex { $0.source == source } ?? articles.count
  }

  /// The article and paragraph of a byte offset not before the last one asked for; nil for furniture.
  mutating func place(of offset: Int) -> (article: Int, paragraph: Int, isNew: Bool)? {
    while index < articles.count, articles[index].range.upperBound <= offset {
      index += 1
      paragraph = 0
      isNew = true
    }
    guard index < articles.count, articles[index].kind == .article else { return nil }
    while paragraph + 1 < articles[index].paragraphs.count, articles[index].paragraphs[paragraph].upperBound <= offset {
      paragraph += 1
    }
    defer { isNew = false }
    return (index, paragraph, isNew)
  }
}

/// Walks over the sections of a coverage in the order of the text.
struct SectionPlaces {
  private let sections: [Section]
  private var index = 0

  init(_ sections: [Section]) { self.sections = sections }

  /// The section that a byte of an article stands in, not before the last one asked for.
  mutating func section(of article: Int, at offset: Int) -> Int {
    while index + 1 < sections.count, isBefore(sections[index], article, offset) { index += 1 }
    return index
  }

  private func isBefore(_ section: Section, _ article: Int, _ offset: Int) -> Bool {
    section.article < article || section.article == article && section.range.upperBound <= offset
  }
}

/// Where each number stands among some in which equal ones follow each other.
func runs(of numbers: some Sequence<Int>) -> [Int: Range<Int>] {
  var runs: [Int: Range<Int>] = [:]
  for (index, number) in numbers.enumerated() { runs[number] = (runs[number]?.lowerBound ?? index)..<index + 1 }
  return runs
}

extension Document {
  /// The sections of its articles: each begins with an article or a heading; asked for before reprints are taken out.
  ///
  /// - Parameter articles: those of all sources, in order.
  func sections(_ articles: [Article]) -> [Section] {
    var places = ArticlePlaces(articles, source: source)
    var sections: [Section] = []
    for paragraph in paragraphs {
      guard let place = places.place(of: paragraph.range.lowerBound) else { continue }
      let isHeading = paragraph.role == .heading
      if isHeading || place.isNew {
        sections.append(
          Section(article: place.article, range: paragraph.range, heading: isHeading ? paragraph.range : nil))
      }
      let last = sections.count - 1
      sections[last].range = sections[last].range.lowerBound..<paragraph.range.upperBound
    }
    return sections
  }
}
