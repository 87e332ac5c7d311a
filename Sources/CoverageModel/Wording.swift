/// The words of one report: a stretch of a source, or several where a reporting clause stands between them.
public struct Wording: Sendable, Equatable {
  /// The text of the source.
  public let text: SourceText
  /// Where the words stand, in bytes of the text, in order.
  public let parts: [Range<Int>]

  /// Describes the words of a report.
  ///
  /// - Parameters:
  ///   - text: the text of the source.
  ///   - parts: where the words stand, in bytes on code point boundaries, in order and without overlap.
  public init(text: SourceText, parts: [Range<Int>]) {
    self.text = text
    self.parts = parts
  }

  /// The bytes of each word, in order.
  ///
  /// A word is a run of letters and digits. An elided article is a word with its apostrophe (`l’accord` has two), the
  /// parts of a compound are words, a decimal number is one, and so are `%` and other signs that are read aloud.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public var words: [Range<Int>] { foldedWords.map(\.range) }

  var foldedWords: [FoldedWord] {
    parts.flatMap { part in
      var reader = WordReader(text, part)
      return reader.words()
    }
  }
}

extension Coverage {
  /// The words of a report.
  public func wording(of report: Report) -> Wording {
    let parts = report.statements.map { statements[$0] }
    let text = parts.first.map { source(ofArticle: $0.article).text } ?? SourceText("")
    return Wording(text: text, parts: parts.map(\.range))
  }

  /// The reports of an utterance, the fullest first and the others in the order of the text.
  ///
  /// - Parameter utterance: an index in ``utterances``.
  public func reportsFullestFirst(of utterance: Int) -> [Report] {
    var reports = reports(of: utterance)
    guard let fullest = fullest(of: utterance),
      let first = reports.firstIndex(where: { $0.statements.contains(fullest) })
    else { return reports }
    reports.insert(reports.remove(at: first), at: 0)
    return reports
  }

  /// The coverage in which an utterance has one report only.
  ///
  /// - Parameters:
  ///   - utterance: an index in ``utterances``.
  ///   - report: one of its reports.
  public func keeping(_ report: Report, of utterance: Int) -> Coverage {
    var coverage = self
    coverage.utterances[utterance].statements = report.statements
    return coverage
  }
}
