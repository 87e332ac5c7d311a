import CoverageModel

/// Writes a coverage as a tree, one thing on a line with its byte range: what tests compare and people debug with.
public struct TreeDump {
  private let coverage: Coverage
  private let comparison: Comparison
  private let statements: [[Int]]
  private var lines: [String] = []

  /// Prepares the dump of a coverage.
  public init(_ coverage: Coverage) {
    self.coverage = coverage
    comparison = Comparison(coverage)
    var statements: [[Int]] = Array(repeating: [], count: coverage.articles.count)
    for (index, statement) in coverage.statements.enumerated() { statements[statement.article].append(index) }
    self.statements = statements
  }

  /// The tree, with a line feed at its end.
  public func text() -> String {
    var dump = self
    for index in coverage.sources.indices { dump.source(index) }
    for side in SideID.allCases { dump.side(side) }
    for topic in comparison.topics { dump.topic(topic) }
    return dump.lines.joined(separator: "\n") + "\n"
  }

  private mutating func line(_ depth: Int, _ parts: [String?]) {
    lines.append(String(repeating: "  ", count: depth) + parts.compactMap { $0 }.joined(separator: " "))
  }

  private func span(_ range: Range<Int>) -> String { "\(range.lowerBound)..<\(range.upperBound)" }

  private func quoted(_ text: String) -> String { "\"\(VisibleText.line(text))\"" }

  /// A named range with its words.
  private func passage(_ name: String, _ range: Range<Int>?, _ article: Int) -> String? {
    range.map { "\(name) \(span($0)) \(quoted(coverage.words($0, inArticle: article)))" }
  }

  // MARK: Texts

  private mutating func source(_ index: Int) {
    let source = coverage.sources[index]
    line(0, ["source", "f\(index + 1)", "0..<\(source.text.count)", source.language, quoted(source.name)])
    for article in coverage.articles.indices where coverage.articles[article].source == index {
      self.article(article)
    }
  }

  private mutating func article(_ index: Int) {
    let article = coverage.articles[index]
    line(
      1,
      [
        article.kind.rawValue, "a\(index + 1)", span(article.range), article.outlet.map { "outlet " + quoted($0) },
        article.date.map { "date \($0)" }, passage("title", article.title, index),
      ])
    var section: Int?
    for (number, paragraph) in article.paragraphs.enumerated() {
      let next = self.section(at: paragraph.lowerBound, of: index)
      if next != section, let next { self.section(next) }
      section = next
      self.paragraph(number, of: index, depth: section == nil ? 2 : 3)
    }
  }

  private func section(at offset: Int, of article: Int) -> Int? {
    coverage.sections.firstIndex { $0.article == article && $0.range.contains(offset) }
  }

  private mutating func section(_ index: Int) {
    let section = coverage.sections[index]
    line(2, ["section", "h\(index + 1)", span(section.range), passage("heading", section.heading, section.article)])
  }

  private mutating func paragraph(_ number: Int, of article: Int, depth: Int) {
    line(depth, ["paragraph", "\(number + 1)", span(coverage.articles[article].paragraphs[number])])
    for statement in statements[article] where coverage.statements[statement].paragraph == number {
      self.statement(statement, depth: depth + 1)
    }
  }

  private mutating func statement(_ index: Int, depth: Int) {
    let statement = coverage.statements[index]
    line(
      depth,
      [
        "statement", "s\(index + 1)", span(statement.range), statement.kind.rawValue,
        quoted(coverage.words(of: statement)),
      ])
    line(
      depth + 1,
      [
        "speaker", quoted(coverage.speakerName(of: statement)), "side", statement.party?.rawValue ?? "-", "utterance",
        "u\(statement.utterance + 1)", statement.continues.map { "continues s\($0 + 1)" }, "certainty",
        "\(statement.certainty)",
      ])
    for part in [
      passage("cue", statement.cue, statement.article),
      passage("attribution", statement.attribution, statement.article),
      passage("antecedent", statement.antecedent, statement.article),
    ] where part != nil { line(depth + 1, [part]) }
  }

  // MARK: Sides and topics

  private mutating func side(_ id: SideID) {
    let names = coverage[id].speakers.map { quoted(coverage.speakers[$0].name) }
    line(0, ["side", id.rawValue, quoted(coverage[id].name)] + names)
  }

  private mutating func topic(_ topic: Comparison.TopicRows) {
    if let index = topic.topic {
      line(0, ["topic", "t\(index + 1)", coverage.topics[index].mark.rawValue, quoted(coverage.topics[index].label)])
    } else {
      line(0, ["topic", "-"])
    }
    var relation: Int?
    for row in topic.rows {
      if row.relation != relation, let next = row.relation { self.relation(next) }
      relation = row.relation
      self.row(row)
    }
  }

  private mutating func relation(_ index: Int) {
    let relation = coverage.relations[index]
    line(1, ["relation", "r\(index + 1)", relation.label.rawValue, "certainty", "\(relation.certainty)"])
    for evidence in relation.evidence {
      let words = coverage.sources[evidence.source].text[evidence.range]
      line(
        2,
        [
          "evidence", "f\(evidence.source + 1)", span(evidence.range), quoted(words),
          quoted(evidence.reason.rawValue), evidence.detail.map(quoted),
        ])
    }
  }

  private mutating func row(_ row: Comparison.Row) {
    line(
      row.relation == nil ? 1 : 2,
      [
        "row", row.mark.rawValue, row.across.map { "across u\($0 + 1)" }, row.a.map { "a u\($0 + 1)" },
        row.b.map { "b u\($0 + 1)" },
      ])
  }
}
