import CoverageModel

/// The statements of an excerpt as quotations of a TEI text, article by article, each with its citation.
struct TEIQuotations {
  private let outline: ExcerptOutline
  private let statements: [[Int]]
  private let said: TEISaid

  init(_ outline: ExcerptOutline, _ members: ExcerptMembers) {
    self.outline = outline
    let coverage = outline.excerpt.coverage
    var statements: [[Int]] = Array(repeating: [], count: coverage.articles.count)
    var parts = Array(repeating: 0, count: coverage.statements.count)
    for index in members.statements.indices {
      statements[coverage.statements[index].article].append(index)
      parts[index] = 1
    }
    self.statements = statements
    said = TEISaid(coverage, parts: parts)
  }

  func write(_ markup: inout MarkupText) {
    for (index, statements) in statements.enumerated() where !statements.isEmpty {
      markup.block("div", attributes(ofArticle: index)) { markup in
        title(&markup, ofArticle: index)
        for statement in statements { quotation(&markup, statement) }
      }
    }
  }

  private var coverage: Coverage { outline.excerpt.coverage }

  private func attributes(ofArticle index: Int) -> MarkupText.Attributes {
    let article = coverage.articles[index]
    return [
      "xml:id": "a\(index + 1)", "type": "excerpt",
      "source": article.kind == .article ? "#b\(index + 1)" : "#f\(article.source + 1)",
      "xml:lang": TEIHeader.language(article.language),
    ]
  }

  private func title(_ markup: inout MarkupText, ofArticle index: Int) {
    guard let title = coverage.articles[index].title else { return }
    markup.line("head", [:], VisibleText.line(coverage.words(title, inArticle: index)))
  }

  private func quotation(_ markup: inout MarkupText, _ index: Int) {
    let statement = coverage.statements[index]
    markup.block("cit", ["n": String(statement.paragraph + 1)]) { markup in
      markup.line("quote") { markup in
        said.open(&markup, index, part: 1)
        if statement.cut?.before == true { said.gap(&markup) }
        markup.text(coverage.source(ofArticle: statement.article).text.bytes[statement.range])
        if statement.cut?.after == true { said.gap(&markup) }
        markup.close("said")
      }
      markup.line("bibl", [:], outline.citations.caption(statement).joined(separator: ", "))
    }
  }
}
