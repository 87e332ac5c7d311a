import CoverageModel

/// The words of a report with what a reader needs to quote them.
struct Citation {
  /// The words, in marks where they are the speaker's own.
  var words: String
  /// Speaker, kind, date, outlet or article, file, paragraph and certainty, in this order.
  var caption: [String]
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

  /// The words that show a relation, with their place.
  func evidence(_ evidence: Evidence) -> String {
    let text = VisibleText.line(coverage.sources[evidence.source].text[evidence.range])
    let reason = words.reason(evidence.reason) + (evidence.detail.map { " (\(VisibleText.line($0)))" } ?? "")
    return "\(reason)\(words.colon)\(words.quoted(text)) (\(place(of: evidence).joined(separator: ", ")))"
  }

  private func citation(of report: Report) -> Citation? {
    guard let first = report.statements.first.map({ coverage.statements[$0] }) else { return nil }
    let parts = report.statements.map { VisibleText.line(coverage.words(of: coverage.statements[$0])) }
    let text = parts.joined(separator: " […] ")
    return Citation(words: first.kind == .direct ? words.quoted(text) : text, caption: caption(first))
  }

  private func caption(_ statement: Statement) -> [String] {
    let speaker = statement.speaker.map { VisibleText.line(coverage.speakers[$0].name) } ?? words.unknownSpeaker
    let date = coverage.articles[statement.article].date.map { [words.date($0)] } ?? []
    return [speaker, words.kind(statement.kind)] + date
      + place(article: statement.article, paragraph: statement.paragraph)
      + ["\(words.certainty) \(words.share(statement.certainty))"]
  }

  /// Outlet or article, file, paragraph.
  private func place(article: Int, paragraph: Int) -> [String] {
    let outlet = coverage.articles[article].outlet.map { [VisibleText.line($0)] }
    let number = numbers[article].map { ["\(words.article) \($0)"] }
    return (outlet ?? number ?? []) + [VisibleText.line(coverage.source(ofArticle: article).name)]
      + ["\(words.paragraph) \(paragraph + 1)"]
  }

  private func place(of evidence: Evidence) -> [String] {
    guard let article = coverage.article(at: evidence.range.lowerBound, ofSource: evidence.source) else {
      return [VisibleText.line(coverage.sources[evidence.source].name)]
    }
    let paragraphs = coverage.articles[article].paragraphs
    let paragraph = paragraphs.lastIndex { $0.lowerBound <= evidence.range.lowerBound }
    return place(article: article, paragraph: paragraph ?? 0)
  }
}
