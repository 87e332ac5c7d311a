import CoverageModel

/// The words of a report with what a reader needs to quote them.
struct Citation {
  /// The words, in marks where they are the speaker's own.
  var words: String
  /// Speaker, kind, whether it is an excerpt and whether a reader has put it right, date, outlet or article, file, paragraph and certainty, in this
  /// order.
  var caption: [String]
  /// The language of the words as ISO 639-1; nil where it was not told.
  var language: String?
}

/// Writes citations of the reports of a coverage.
struct CitationWriter {
  private let coverage: Coverage
  private let words: Words
  private let numbers: [Int?]

  init(_ coverage: Coverage, _ words: Words) {
    self.coverage = coverage
    self.words = words
    var count = 0
    numbers = coverage.articles.map { article in
      guard article.kind == .article else { return nil }
      count += 1
      return count
    }
  }

  /// The reports of an utterance, the fullest first and the others in the order of the text.
  func citations(of utterance: Int) -> [Citation] {
    var reports = coverage.reports(of: utterance)
    let fullest = coverage.fullest(of: utterance)
    guard let first = reports.firstIndex(where: { report in report.statements.contains { $0 == fullest } }) else {
      return []
    }
    reports.insert(reports.remove(at: first), at: 0)
    return reports.compactMap(citation)
  }

  /// The number of an article among the articles, from 1; nil for page furniture.
  func number(ofArticle article: Int) -> Int? { numbers[article] }

  /// The words that show a relation, with their place.
  func evidence(_ evidence: Evidence) -> String {
    let text = VisibleText.line(coverage.sources[evidence.source].text[evidence.range])
    let reason = words.reason(evidence.reason) + (evidence.detail.map { " (\(VisibleText.line($0)))" } ?? "")
    return "\(reason)\(words.colon)\(words.quoted(text)) (\(place(of: evidence).joined(separator: ", ")))"
  }

  /// Outlet or article, file, and the paragraph in which a byte of the article's source stands.
  func place(article: Int, byte: Int) -> [String] {
    place(article: article, paragraph: paragraph(article: article, byte: byte))
  }

  /// The same without the file, for what stands where the file is told already.
  func shortPlace(article: Int, byte: Int) -> [String] {
    name(ofArticle: article) + ["\(words.paragraph) \(paragraph(article: article, byte: byte) + 1)"]
  }

  private func paragraph(article: Int, byte: Int) -> Int {
    coverage.articles[article].paragraphs.lastIndex { $0.lowerBound <= byte } ?? 0
  }

  private func citation(of report: Report) -> Citation? {
    guard let first = report.statements.first.map({ coverage.statements[$0] }) else { return nil }
    let parts = report.statements.map { VisibleText.line(coverage.words(of: coverage.statements[$0])) }
    let text = marked(parts.joined(separator: " […] "), report)
    let language = coverage.articles[first.article].language
    return Citation(
      words: first.kind == .direct ? words.quoted(text) : text, caption: caption(first),
      language: language == "und" ? nil : language)
  }

  /// The words with `[…]` where others are left out before the first or behind the last.
  private func marked(_ text: String, _ report: Report) -> String {
    let cuts = report.statements.map { coverage.statements[$0].cut }
    let cut = Statement.Cut(whole: 0..<0, before: cuts.first??.before ?? false, after: cuts.last??.after ?? false)
    return cut.marking(text)
  }

  /// Speaker, kind, date, outlet or article, file, paragraph and certainty of a statement.
  func caption(_ statement: Statement) -> [String] {
    let speaker = statement.speaker.map { VisibleText.line(coverage.speakers[$0].name) } ?? words.unknownSpeaker
    let date = coverage.articles[statement.article].date.map { [words.date($0)] } ?? []
    let corrected = statement.corrected.isEmpty ? [] : [words.corrected]
    let excerpt = statement.cut == nil ? [] : [words.excerpt]
    return [speaker, words.kind(statement.kind)] + excerpt + corrected + date
      + place(article: statement.article, paragraph: statement.paragraph)
      + [words.certainty(of: statement)]
  }

  /// Outlet or article, file, paragraph.
  private func place(article: Int, paragraph: Int) -> [String] {
    name(ofArticle: article) + [VisibleText.line(coverage.source(ofArticle: article).name)]
      + ["\(words.paragraph) \(paragraph + 1)"]
  }

  /// The outlet of an article, or its number; nothing for page furniture.
  private func name(ofArticle article: Int) -> [String] {
    let outlet = coverage.articles[article].outlet.map { [VisibleText.line($0)] }
    return outlet ?? numbers[article].map { ["\(words.article) \($0)"] } ?? []
  }

  private func place(of evidence: Evidence) -> [String] {
    guard let article = coverage.article(at: evidence.range.lowerBound, ofSource: evidence.source) else {
      return [VisibleText.line(coverage.sources[evidence.source].name)]
    }
    return place(article: article, byte: evidence.range.lowerBound)
  }
}
