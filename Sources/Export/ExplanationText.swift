import CoverageModel

/// Writes how statements were found and how their speakers were told, as plain text.
public struct ExplanationText {
  /// The most characters of a statement's words that are shown.
  private static let mostCharacters = 80

  private let coverage: Coverage
  private let words: Words
  private let citations: CitationWriter
  private let sentences: ExplanationSentences

  /// Prepares the text on the statements of a coverage.
  public init(_ coverage: Coverage, language: InterfaceLanguage) {
    let words = Words.of(language)
    let citations = CitationWriter(coverage, words)
    self.coverage = coverage
    self.words = words
    self.citations = citations
    let style = ExplanationSentences.Style(
      quoted: words.quoted, share: words.share,
      place: { citations.shortPlace(article: $0, byte: $1).joined(separator: ", ") })
    sentences = ExplanationSentences(coverage, language: language, style: style)
  }

  /// What is to be said of some statements, with a blank line between them and a line feed at the end.
  ///
  /// - Parameter statements: indices in ``Coverage/statements``.
  public func text(of statements: [Int]) -> String {
    statements.map { lines(of: $0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of index: Int) -> [String] {
    let statement = coverage.statements[index]
    let place = citations.place(article: statement.article, byte: statement.range.lowerBound)
    let head = "s\(index + 1), \(words.kind(statement.kind))\(words.colon)\(shortened(statement))"
    return [head, "  " + place.joined(separator: ", ")]
      + sentences.sentences(of: index).map { "  \($0.label)\(words.colon)\($0.text)" }
  }

  /// The words of a statement, in marks where they are the speaker's own, cut to what a line holds.
  private func shortened(_ statement: Statement) -> String {
    var text = VisibleText.line(coverage.words(of: statement))
    if text.count > Self.mostCharacters { text = text.prefix(Self.mostCharacters - 1) + "…" }
    return statement.kind == .direct ? words.quoted(text) : text
  }
}
