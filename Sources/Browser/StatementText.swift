import CoverageModel
import Screen

/// Says in a line who said something, how, and where it stands.
struct StatementText {
  private let state: State
  private var coverage: Coverage { _read { yield state.coverage } }
  private var messages: Messages { _read { yield state.messages } }

  init(_ state: State) { self.state = state }

  /// The line under the words of an utterance.
  func caption(of utterance: Int, mark: Comparison.Row.Mark) -> Line {
    guard let statement = state.dossier.statement(of: utterance) else { return Line() }
    var parts = [marked(kind(of: statement), if: [.kind], statement)]
    if mark == .joint { parts = [messages.together] }
    if mark == .third { parts.insert(messages.thirdVoice, at: 0) }
    if mark != .joint || statement.speaker != nil {
      let name = marked(speaker(of: statement), if: [.speaker, .side], statement)
      parts.insert(name, at: mark == .third ? 0 : parts.count)
    }
    parts.append(place(of: statement))
    let reports = coverage.utterances[utterance].statements.count
    if reports > 1 { parts.append("×\(reports)") }
    if !statement.corrected.isDisjoint(with: [.topic, .words]) { parts.append(CorrectionText.sign) }
    return Line(parts.map(unbroken).joined(separator: " · "), role: .faint)
  }

  /// The line under a report among the others of its utterance, with the title of its article.
  func caption(of report: Report) -> Line {
    guard let statement = report.statements.first.map({ coverage.statements[$0] }) else { return Line() }
    let kind = marked(kind(of: statement), if: [.kind], statement)
    let speaker = marked(speaker(of: statement), if: [.speaker, .side], statement)
    var parts = [kind, speaker, place(of: statement)].map(unbroken)
    if let title = coverage.articles[statement.article].title {
      parts.append(VisibleText.line(coverage.words(title, inArticle: statement.article)))
    }
    return Line(parts.joined(separator: " · "), role: .faint)
  }

  /// A part of a caption that stays on one line, unless it is long.
  private func unbroken(_ part: String) -> String {
    Width.columns(of: part) > 24 ? part : String(part.map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// A value with a sign behind it where a reader has put it right.
  func marked(_ value: String, if fields: Set<Statement.Field>, _ statement: Statement) -> String {
    statement.corrected.isDisjoint(with: fields) ? value : "\(value) \(CorrectionText.sign)"
  }

  /// Direct, reported or mixed.
  func kind(of statement: Statement) -> String {
    switch statement.kind {
    case .direct: messages.direct
    case .indirect: messages.indirect
    case .mixed: messages.mixed
    }
  }

  /// Who said it; where the text does not tell, the mention it has instead.
  func speaker(of statement: Statement) -> String {
    if let speaker = statement.speaker { return coverage.speakers[speaker].name }
    return statement.attribution.map { "? (\(coverage.words($0, inArticle: statement.article)))" } ?? "?"
  }

  /// The outlet, or the number of the article, and the paragraph.
  func place(of statement: Statement) -> String {
    "\(name(ofArticle: statement.article))\u{A0}§\(statement.paragraph + 1)"
  }

  /// The same of a byte of an article's source.
  func place(ofArticle article: Int, byte: Int) -> String {
    let name = name(ofArticle: article)
    let paragraph = coverage.articles[article].paragraphs.lastIndex { $0.lowerBound <= byte }
    return paragraph.map { "\(name)\u{A0}§\($0 + 1)" } ?? name
  }

  /// The outlet of an article, or its file where there are several and it holds no other article, or its number.
  func name(ofArticle article: Int) -> String {
    if let outlet = coverage.articles[article].outlet { return outlet }
    if coverage.sources.count > 1, state.dossier.tally.standsAlone[article] {
      return coverage.source(ofArticle: article).name
    }
    return "\(messages.article) \(number(ofArticle: article))"
  }

  /// The number of an article among those that are no furniture, from 1.
  func number(ofArticle article: Int) -> Int {
    state.dossier.tally.numbers[article]
  }

  /// How a pronoun or a title was read: `il → Le Guen`.
  func resolution(of statement: Statement) -> String? {
    guard let antecedent = statement.antecedent else { return nil }
    let earlier = coverage.words(antecedent, inArticle: statement.article)
    guard let attribution = statement.attribution else { return "→ \(earlier)" }
    return "\(coverage.words(attribution, inArticle: statement.article)) → \(earlier)"
  }

  /// Every place where an utterance is reported, once each, and how sure the shown one is.
  func reports(of utterance: Int) -> String {
    var places: [String] = []
    for index in coverage.utterances[utterance].statements {
      let place = place(of: coverage.statements[index])
      if !places.contains(place) { places.append(place) }
    }
    var parts = ["\(messages.reportedBy) \(places.joined(separator: ", "))"]
    if let statement = state.dossier.statement(of: utterance) {
      parts += [resolution(of: statement), messages.certainty(of: statement)]
        .compactMap { $0 }
    }
    return parts.joined(separator: " · ")
  }

  /// Letter of the side of a statement: `A`, `B`, `=` for both, `·` for neither.
  static func letter(of party: Statement.Party?) -> String {
    switch party {
    case .a: "A"
    case .b: "B"
    case .both: "="
    case nil: "·"
    }
  }
}
