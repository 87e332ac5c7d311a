import CoverageModel

/// The articles of a coverage as divisions of a TEI text: headings, paragraphs, statements, character for character.
struct TEIArticles {
  private let coverage: Coverage
  private let outline: ExcerptOutline
  private let stretches: [[TEIStretches.Stretch]]
  private let said: TEISaid

  init(_ outline: ExcerptOutline) {
    self.outline = outline
    let coverage = outline.excerpt.coverage
    self.coverage = coverage
    var statements: [[Int]] = Array(repeating: [], count: coverage.articles.count)
    for (index, statement) in coverage.statements.enumerated() { statements[statement.article].append(index) }
    var sections: [[Section]] = Array(repeating: [], count: coverage.articles.count)
    for section in coverage.sections { sections[section.article].append(section) }
    stretches = coverage.articles.indices.map { index in
      let article = coverage.articles[index]
      return TEIStretches(article, sections: sections[index], statements: statements[index], of: coverage).all
    }
    said = TEISaid(coverage, parts: Self.parts(of: stretches, count: coverage.statements.count))
  }

  func write(_ markup: inout MarkupText) {
    var text = TEIText(said: said, count: coverage.statements.count)
    for index in coverage.articles.indices {
      markup.block("div", attributes(ofArticle: index)) { article(&$0, index, &text) }
    }
  }

  /// How many pieces each statement has.
  private static func parts(of stretches: [[TEIStretches.Stretch]], count: Int) -> [Int] {
    var parts = Array(repeating: 0, count: count)
    for piece in stretches.joined().flatMap(\.pieces) { parts[piece.statement] += 1 }
    return parts
  }

  private func attributes(ofArticle index: Int) -> MarkupText.Attributes {
    let article = coverage.articles[index]
    return [
      "xml:id": "a\(index + 1)", "type": article.kind.rawValue,
      "n": outline.citations.number(ofArticle: index).map(String.init),
      "source": article.kind == .article ? "#b\(index + 1)" : "#f\(article.source + 1)",
      "xml:lang": TEIHeader.language(article.language),
    ]
  }

  /// Paragraphs before the first heading stand in the article itself, all others in divisions of their own.
  private func article(_ markup: inout MarkupText, _ index: Int, _ text: inout TEIText) {
    let stretches = stretches[index]
    var position = 0
    while position < stretches.count {
      let section = stretches[position].section
      let end = stretches[position...].firstIndex { $0.section != section } ?? stretches.count
      let part = stretches[position..<end]
      if position == 0, section?.heading == nil {
        paragraphs(&markup, index, part, &text)
      } else {
        markup.block("div", ["type": "section"]) { paragraphs(&$0, index, part, &text) }
      }
      position = end
    }
  }

  private func paragraphs(
    _ markup: inout MarkupText, _ article: Int, _ stretches: ArraySlice<TEIStretches.Stretch>, _ text: inout TEIText
  ) {
    let bytes = coverage.source(ofArticle: article).text.bytes
    for (index, stretch) in stretches.enumerated() {
      let isHeading = index == 0 && self.isHeading(stretch, article)
      markup.line(isHeading ? "head" : "p", ["n": stretch.number.map(String.init)]) { text.write(&$0, stretch, bytes) }
    }
  }

  private func isHeading(_ stretch: TEIStretches.Stretch, _ article: Int) -> Bool {
    let heading = stretch.section?.heading
    return coverage.articles[article].title?.overlaps(stretch.range) ?? false
      || heading?.overlaps(stretch.range) ?? false
  }
}
