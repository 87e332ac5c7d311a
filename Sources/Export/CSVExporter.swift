import CoverageModel

/// Writes an excerpt as a table for spreadsheets (RFC 4180): a heading, then a row for each statement.
///
/// Rows stand in the order of the text. Words are on one line, certainties have a decimal point, dates are ISO 8601 unless
/// their year is not told, and positions are code points of the decoded source. Cells that a spreadsheet would take for a formula begin with an
/// apostrophe (see ``CSVText``).
struct CSVExporter {
  /// What a column holds.
  enum Column: CaseIterable {
    case statement, topic, topicMark, mark, side, speaker, kind, words, certainty
    case outlet, article, paragraph, file, date, start, end, cue, attribution, because, corrected
  }

  private let outline: ExcerptOutline
  private let statements: StatementList
  private let selectors: TextSelectors

  init(_ excerpt: Excerpt, language: InterfaceLanguage) {
    outline = ExcerptOutline(excerpt, language: language)
    statements = StatementList(excerpt)
    selectors = TextSelectors(excerpt.coverage)
  }

  /// The table, with the end of a line at its end.
  func bytes() -> [UInt8] {
    var csv = CSVText()
    csv.row(Column.allCases.map { words.columns[$0] ?? "" })
    for entry in statements.entries { csv.row(Column.allCases.map { cell($0, entry) }) }
    return csv.bytes
  }

  private var coverage: Coverage { outline.excerpt.coverage }
  private var words: Words { outline.words }

  private func cell(_ column: Column, _ entry: StatementList.Entry) -> String {
    let statement = coverage.statements[entry.statement]
    switch column {
    case .statement: return "s\(entry.statement + 1)"
    case .topic, .topicMark, .mark, .because: return cell(column, of: entry)
    case .side: return outline.side(of: statement)
    case .speaker: return VisibleText.line(coverage.speakerName(of: statement))
    case .kind: return words.kind(statement.kind)
    case .words, .cue, .attribution: return passage(column, of: statement)
    case .certainty: return Words.english.share(statement.certainty)
    case .outlet, .article, .paragraph, .file, .date: return place(column, of: statement)
    case .corrected: return corrected(statement)
    case .start: return String(range(of: statement).lowerBound)
    case .end: return String(range(of: statement).upperBound)
    }
  }

  /// The headings of what a reader has put right.
  private func corrected(_ statement: Statement) -> String {
    let columns: [Statement.Field: Column] = [
      .speaker: .speaker, .side: .side, .kind: .kind, .topic: .topic, .words: .words,
    ]
    return Statement.Field.allCases.filter(statement.corrected.contains)
      .compactMap { columns[$0].flatMap { words.columns[$0] } }.joined(separator: "; ")
  }

  /// What the comparison says of a statement.
  private func cell(_ column: Column, of entry: StatementList.Entry) -> String {
    switch column {
    case .topic: entry.topic.map(outline.label) ?? ""
    case .topicMark: entry.topic.flatMap(outline.mark).map(words.mark) ?? ""
    case .mark: outline.marks(of: entry.rows).joined(separator: "; ")
    default: outline.reasons(of: entry.rows).joined(separator: "; ")
    }
  }

  /// Words of the source.
  private func passage(_ column: Column, of statement: Statement) -> String {
    let range: Range<Int>? =
      switch column {
      case .cue: statement.cue
      case .attribution: statement.attribution
      default: statement.range
      }
    let text = range.map { VisibleText.line(coverage.words($0, inArticle: statement.article)) } ?? ""
    return column == .words ? statement.cut?.marking(text) ?? text : text
  }

  private func place(_ column: Column, of statement: Statement) -> String {
    let article = coverage.articles[statement.article]
    switch column {
    case .outlet: return article.outlet.map(VisibleText.line) ?? ""
    case .article: return outline.citations.number(ofArticle: statement.article).map(String.init) ?? ""
    case .paragraph: return String(statement.paragraph + 1)
    case .file: return VisibleText.line(coverage.sources[article.source].name)
    default: return article.date.map(date) ?? ""
    }
  }

  /// A date in words where its year is not told: as ISO 8601 it would begin like a formula.
  private func date(_ iso: String) -> String { iso.hasPrefix("-") ? words.date(iso) : VisibleText.line(iso) }

  private func range(of statement: Statement) -> Range<Int> {
    selectors.position(statement.range, source: coverage.articles[statement.article].source)
  }
}
