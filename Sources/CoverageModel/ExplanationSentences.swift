/// Says in sentences how a statement was found and how its speaker was told.
///
/// Every front end says the same: what differs between them is how they quote words and cite places.
public struct ExplanationSentences {
  /// One thing that is said, with what it is about.
  public struct Sentence: Sendable, Equatable {
    /// What it is about: *Reporting words*.
    public var label: String
    /// What is said of it, on one line and harmless to a terminal.
    public var text: String
  }

  /// How a front end writes what is not a sentence.
  public struct Style {
    let quoted: (String) -> String
    let share: (Double) -> String
    let place: (_ article: Int, _ byte: Int) -> String

    /// Describes how a front end writes.
    ///
    /// - Parameters:
    ///   - quoted: puts words into quotation marks.
    ///   - share: writes a number between 0 and 1.
    ///   - place: cites a place: an index in ``Coverage/articles``, and a byte of the article's source.
    public init(
      quoted: @escaping (String) -> String, share: @escaping (Double) -> String,
      place: @escaping (_ article: Int, _ byte: Int) -> String
    ) {
      self.quoted = quoted
      self.share = share
      self.place = place
    }
  }

  private let coverage: Coverage
  private let words: ExplanationWords
  private let style: Style

  /// Prepares the sentences on the statements of a coverage.
  public init(_ coverage: Coverage, language: InterfaceLanguage, style: Style) {
    self.coverage = coverage
    self.style = style
    words = ExplanationWords.of(language)
  }

  /// All that is to be said of a statement, in the order in which it was found out.
  ///
  /// - Parameter index: an index in ``Coverage/statements``.
  public func sentences(of index: Int) -> [Sentence] {
    let statement = coverage.statements[index]
    let findings = [
      (words.speaker, speaker(statement)),
      (words.cue, passage(statement.cue, statement) ?? words.noCue),
      (words.pattern, statement.explanation.map { words.patterns[$0.pattern] ?? $0.pattern }),
      (words.attribution, passage(statement.attribution, statement)),
      (words.way, statement.explanation.map { way($0, statement) }),
      (words.antecedent, passage(statement.antecedent, statement)),
      (words.others, statement.explanation.flatMap { others($0, statement) }),
      (words.continues, statement.continues.map { "s\($0 + 1)" }),
      (words.reserve, reserve(statement.explanation)),
      (words.corrected, corrected(statement)),
      (words.certainty, style.share(statement.certainty) + (statement.lacksSpeaker ? words.countsSpeaker : "")),
    ]
    return findings.compactMap { label, text in text.map { Sentence(label: label, text: $0) } }
  }

  /// Who said it, and for which side.
  private func speaker(_ statement: Statement) -> String {
    let name = statement.speaker.map { VisibleText.line(coverage.speakers[$0].name) }
    switch statement.party {
    case .both: return name.map { "\($0) (\(words.both))" } ?? words.both
    case nil: return name ?? words.unknown
    case .a: return (name ?? words.unnamed) + side(.a)
    case .b: return (name ?? words.unnamed) + side(.b)
    }
  }

  private func side(_ id: SideID) -> String {
    let name = VisibleText.line(coverage[id].name)
    return " (\(name.isEmpty ? id.rawValue : name))"
  }

  /// Words of the article with their place.
  private func passage(_ range: Range<Int>?, _ statement: Statement) -> String? {
    range.map { range in
      let text = VisibleText.line(coverage.words(range, inArticle: statement.article))
      return "\(style.quoted(text)) (\(style.place(statement.article, range.lowerBound)))"
    }
  }

  /// How the speaker was told, and how likely the choice was where there was one.
  private func way(_ explanation: Explanation, _ statement: Statement) -> String {
    if explanation.way == "none", !explanation.candidates.isEmpty { return words.nobodyLikely }
    let sentence = words.ways[explanation.way] ?? explanation.way
    guard let chosen = explanation.candidates.first(where: { isChosen($0, statement) }) else { return sentence }
    return "\(sentence)\(words.chosenWith)\(style.share(chosen.probability))"
  }

  private func isChosen(_ candidate: Explanation.Candidate, _ statement: Statement) -> Bool {
    statement.speaker.map { coverage.speakers[$0].name == candidate.name } ?? false
  }

  /// Who else could have been meant, with the words that name them.
  private func others(_ explanation: Explanation, _ statement: Statement) -> String? {
    let others = explanation.candidates.filter { !isChosen($0, statement) }
    guard !others.isEmpty else { return nil }
    return others.map { candidate in
      let mention = passage(candidate.range, statement).map { " \($0)" } ?? ""
      return "\(VisibleText.line(candidate.name)) \(style.share(candidate.probability))\(mention)"
    }
    .joined(separator: words.separator)
  }

  /// What a reader has put right.
  private func corrected(_ statement: Statement) -> String? {
    let fields = Statement.Field.allCases.filter(statement.corrected.contains)
    return fields.isEmpty ? nil : fields.map { words.fields[$0] ?? $0.rawValue }.joined(separator: words.separator)
  }

  /// What makes the finding less sure.
  private func reserve(_ explanation: Explanation?) -> String? {
    guard let explanation else { return words.byReader }
    let reserves = [
      explanation.isDamaged ? words.damaged : nil, explanation.isNegated ? words.negated : nil,
    ]
    .compactMap { $0 }
    return reserves.isEmpty ? nil : reserves.joined(separator: words.separator)
  }
}
