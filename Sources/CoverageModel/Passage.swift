/// Some of the words of one report, as a reader chose them.
public struct Passage: Sendable, Equatable {
  /// A stretch of one statement.
  public struct Part: Sendable, Equatable {
    /// Index in ``Coverage/statements``.
    public var statement: Int
    /// The words of it that are kept, and which are left out.
    public var cut: Statement.Cut
    /// The words that are kept, in bytes of the article's source.
    public var range: Range<Int>
  }

  /// Index in ``Coverage/utterances`` of what is reported.
  public let utterance: Int
  /// The parts in the order of the text; never empty.
  public let parts: [Part]
  /// How many words are kept.
  public let wordCount: Int

  /// Takes the words of a report that stand in a range; nil where none do.
  ///
  /// Marks before the first word and behind the last one belong to the passage where no word is left out there.
  ///
  /// - Parameters:
  ///   - range: in bytes of the source that the report stands in.
  ///   - report: one of the reports of the utterance.
  ///   - utterance: an index in ``Coverage/utterances``.
  public init?(_ range: Range<Int>, of report: Report, ofUtterance utterance: Int, in coverage: Coverage) {
    var parts: [Part] = []
    var count = 0
    for statement in report.statements {
      let whole = coverage.statements[statement].range
      let words = coverage.wording(of: Report(statements: [statement])).words
      let kept = words.filter { range.contains($0.lowerBound) }
      guard let first = kept.first, let last = kept.last else { continue }
      let (isFirst, isLast) = (first == words.first, last == words.last)
      let hasMoreBefore = parts.isEmpty && statement != report.statements.first
      let hasMoreAfter = statement != report.statements.last
      let cut = Statement.Cut(whole: whole, before: !isFirst || hasMoreBefore, after: !isLast || hasMoreAfter)
      let start = isFirst ? whole.lowerBound : first.lowerBound
      parts.append(Part(statement: statement, cut: cut, range: start..<(isLast ? whole.upperBound : last.upperBound)))
      count += kept.count
    }
    guard !parts.isEmpty else { return nil }
    // What follows in the next part is no gap; behind the last part it is.
    for index in parts.indices.dropLast() {
      parts[index].cut.after = parts[index].range.upperBound < parts[index].cut.whole.upperBound
    }
    self.utterance = utterance
    self.parts = parts
    wordCount = count
  }
}

extension Statement {
  /// What is left out of a statement of which a reader takes some words away.
  public struct Cut: Sendable, Equatable {
    /// All that was said, in bytes of the article's source.
    public var whole: Range<Int>
    /// Whether words are left out before those that are kept.
    public var before: Bool
    /// Whether words are left out behind those that are kept.
    public var after: Bool

    /// Describes what is left out.
    public init(whole: Range<Int>, before: Bool, after: Bool) {
      self.whole = whole
      self.before = before
      self.after = after
    }

    /// Words with `[…]` where others are left out.
    public func marking(_ words: String) -> String {
      (before ? "[…] " : "") + words + (after ? " […]" : "")
    }
  }
}

extension Coverage {
  /// The coverage in which an utterance is nothing but the words of a passage.
  public func keeping(_ passage: Passage) -> Coverage {
    var coverage = self
    coverage.utterances[passage.utterance].statements = passage.parts.map(\.statement)
    for part in passage.parts where part.cut.before || part.cut.after {
      coverage.statements[part.statement].range = part.range
      coverage.statements[part.statement].cut = part.cut
      let paragraphs = articles[statements[part.statement].article].paragraphs
      if let paragraph = paragraphs.lastIndex(where: { $0.lowerBound <= part.range.lowerBound }) {
        coverage.statements[part.statement].paragraph = paragraph
      }
    }
    return coverage
  }
}
