/// A paragraph that is somebody's words without marks: a turn of an interview, a transcript or a dialogue.
struct Turn {
  enum Kind {
    /// `NAME: words`.
    case labelled
    /// `– words`.
    case dashed
    /// A question of an interview, or what answers it, without a label.
    case question, answer
  }

  var kind: Kind
  /// The tokens that name who speaks.
  var label: Range<Int>?
  /// The tokens said.
  var content: Range<Int>
}

/// Finds the turns of interviews, transcripts and dialogues.
struct TurnFinder {
  private let lexicon: Lexicon
  /// The longest label, in tokens: *Mme Hélène de La Tour (Union)*.
  private static let longestLabel = 10
  /// The longest question of an interview, in words.
  private static let longestQuestion = 45

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Marks the turns among the paragraphs of a document.
  func mark(_ document: inout Document) {
    let isLabelled = markLabelled(&document)
    markDashed(&document)
    markQuestions(&document, isInterview: isLabelled)
  }

  // MARK: Labels

  /// Labels count where one stands twice, or two follow each other.
  private func markLabelled(_ document: inout Document) -> Bool {
    var turns: [Int: Turn] = [:]
    var counts: [[Int32]: Int] = [:]
    for index in document.paragraphs.indices where document.paragraphs[index].role != .furniture {
      guard let turn = labelled(document, document.paragraphs[index].tokens), let label = turn.label else { continue }
      turns[index] = turn
      counts[key(document, label), default: 0] += 1
    }
    var found = false
    for (index, turn) in turns {
      guard let label = turn.label else { continue }
      let isRepeated = counts[key(document, label)] ?? 0 > 1
      guard isRepeated || turns[index - 1] != nil || turns[index + 1] != nil else { continue }
      document.paragraphs[index].turn = turn
      document.paragraphs[index].role = .body
      found = true
    }
    return found
  }

  private func key(_ document: Document, _ label: Range<Int>) -> [Int32] { document.tokens[label].map(\.word) }

  private func labelled(_ document: Document, _ range: Range<Int>) -> Turn? {
    guard let first = range.first, !document.tokens[first].isQuote,
      let colon = range.prefix(Self.longestLabel).first(where: { endsLabel(document, $0, first) }), colon > first,
      colon + 1 < range.upperBound, !document.tokens[colon + 1].isQuote,
      isLabel(document, first..<colon)
    else { return nil }
    return Turn(kind: .labelled, label: first..<colon, content: colon + 1..<range.upperBound)
  }

  /// A colon, or the dash behind a point that minutes write (`NAME. – words`).
  private func endsLabel(_ document: Document, _ position: Int, _ first: Int) -> Bool {
    let token = document.tokens[position]
    if token.kind == .colon { return true }
    guard token.kind == .dash, token.flags.contains(.spaced), position > first + 1 else { return false }
    return document.tokens[position - 1].kind == .period
  }

  /// Capitals, titles, roles, initials: no sentence.
  private func isLabel(_ document: Document, _ label: Range<Int>) -> Bool {
    guard document.tokens[label.lowerBound].isCapital else { return false }
    var isInside = false
    return label.allSatisfy { position in
      let token = document.tokens[position]
      if token.kind == .openParenthesis { isInside = true }
      if token.kind == .closeParenthesis { isInside = false }
      if isInside || token.word < 0 || token.isCapital { return true }
      return !lexicon.vocabulary[token.word].classes.isDisjoint(with: [
        .particle, .genitive, .determiner, .startsPhrase,
      ])
    }
  }

  // MARK: Dashes

  /// Paragraphs behind a dash are speech where one of a run holds a question or a pronoun of the first or second person.
  private func markDashed(_ document: inout Document) {
    var index = 0
    while index < document.paragraphs.count {
      var end = index
      while end < document.paragraphs.count, isDashed(document, document.paragraphs[end]) { end += 1 }
      if end > index, (index..<end).contains(where: { isSpoken(document, document.paragraphs[$0].tokens) }) {
        for paragraph in index..<end {
          let tokens = document.paragraphs[paragraph].tokens
          let end = incise(document, tokens.lowerBound + 1..<tokens.upperBound) ?? tokens.upperBound
          document.paragraphs[paragraph].turn = Turn(kind: .dashed, label: nil, content: tokens.lowerBound + 1..<end)
          document.paragraphs[paragraph].role = .body
        }
      }
      index = max(end, index + 1)
    }
  }

  /// Where a reporting clause begins behind a comma or a mark that ends a sentence: *, souffle la prévenue*, *? demande X*.
  private func incise(_ document: Document, _ content: Range<Int>) -> Int? {
    let tokens = document.tokens
    for position in content.dropFirst() where position + 2 < content.upperBound {
      let mark = tokens[position]
      guard mark.kind == .comma || mark.endsSentence, tokens[position + 1].word >= 0, !tokens[position + 1].isCapital
      else { continue }
      var verb = position + 1
      let clitics: WordClass = [.clitic, .reflexive, .auxiliary]
      while verb + 1 < content.upperBound, tokens[verb].word >= 0,
        !lexicon.vocabulary[tokens[verb].word].classes.isDisjoint(with: clitics)
      {
        verb += 1
      }
      guard verb + 1 < content.upperBound, isVerbLike(tokens[verb], behind: mark, verb > position + 1) else { continue }
      if tokens[verb + 1].flags.contains(.inverted) || beginsNoun(tokens[verb + 1]) {
        return mark.kind == .comma ? position : position + 1
      }
    }
    return nil
  }

  /// A word that can be the verb: a known one, or any behind a mark that ends a sentence or behind a pronoun.
  private func isVerbLike(_ token: Token, behind mark: Token, _ isGoverned: Bool) -> Bool {
    guard token.word >= 0, !token.isCapital else { return false }
    let entry = lexicon.vocabulary[token.word]
    if entry.verb >= 0 { return true }
    return (mark.endsSentence || isGoverned)
      && entry.classes.isDisjoint(with: [.preposition, .conjunction, .subordinator, .determiner, .adverb, .subject])
  }

  private func beginsNoun(_ token: Token) -> Bool {
    guard token.word >= 0 else { return false }
    let classes = lexicon.vocabulary[token.word].classes
    return token.isCapital || classes.contains(.determiner) && !classes.contains(.preposition)
  }

  private func isDashed(_ document: Document, _ paragraph: Document.Paragraph) -> Bool {
    let tokens = paragraph.tokens
    return paragraph.role != .furniture && paragraph.turn == nil && tokens.count > 2
      && document.tokens[tokens.lowerBound].kind == .dash
      && document.tokens[tokens.lowerBound + 1].flags.contains(.spaced)
      && document.tokens[tokens.lowerBound + 1].word >= 0
  }

  private func isSpoken(_ document: Document, _ tokens: Range<Int>) -> Bool {
    tokens.contains { position in
      let token = document.tokens[position]
      if token.kind == .question || token.kind == .exclamation { return true }
      return isFirstOrSecond(token)
    }
  }

  private func isFirstOrSecond(_ token: Token) -> Bool {
    guard token.word >= 0 else { return false }
    let entry = lexicon.vocabulary[token.word]
    return !entry.agreement.isDisjoint(with: [.first, .second])
      && !entry.classes.isDisjoint(with: [.subject, .clitic, .possessive, .tonic])
  }

  // MARK: Questions

  /// Questions that fill their paragraphs, with answers below.
  ///
  /// An interview has two questions at least, or labels elsewhere; between its first question and the answer to its
  /// last one a paragraph that speaks to somebody is a question, any other an answer.
  private func markQuestions(_ document: inout Document, isInterview: Bool) {
    var index = 0
    while index < document.paragraphs.count {
      let end = block(document, from: index)
      let questions = (index..<end).filter { isQuestion(document, document.paragraphs[$0]) }
      if let first = questions.first, let last = questions.last, isInterview || questions.count >= 2,
        (first..<end).contains(where: { isPersonal(document, document.paragraphs[$0].tokens) })
      {
        mark(&document, first..<min(last + 2, end))
      }
      index = max(end, index + 1)
    }
  }

  /// The end of a run of paragraphs of one kind: up to a heading, furniture or another turn.
  private func block(_ document: Document, from start: Int) -> Int {
    var end = start
    while end < document.paragraphs.count, document.paragraphs[end].turn == nil,
      document.paragraphs[end].role == .body && !beginsWithMark(document, document.paragraphs[end].tokens)
        || isBold(document, document.paragraphs[end])
    {
      end += 1
    }
    return end
  }

  private func mark(_ document: inout Document, _ paragraphs: Range<Int>) {
    let areBold = isBold(document, document.paragraphs[paragraphs.lowerBound])
    for index in paragraphs {
      let paragraph = document.paragraphs[index]
      let isBold = isBold(document, paragraph)
      let isAsked = isQuestion(document, paragraph) || isAddress(document, paragraph.tokens)
      // Where questions are printed bold, nothing else is one.
      let isQuestion = index == paragraphs.lowerBound || (areBold ? isBold : isAsked)
      let end = paragraph.tokens.upperBound - (isBold ? Self.boldMark : 0)
      document.paragraphs[index].turn = Turn(
        kind: isQuestion ? .question : .answer, label: nil, content: paragraph.tokens.lowerBound..<end)
      if isBold { document.paragraphs[index].role = .body }
    }
  }

  /// The length of what opens and closes bold words, in tokens.
  private static let boldMark = 2

  /// Whether a paragraph stands between asterisks, which is bold in Markdown.
  private func isBold(_ document: Document, _ paragraph: Document.Paragraph) -> Bool {
    let tokens = paragraph.tokens
    return paragraph.role != .furniture && paragraph.role != .title && tokens.count > 4
      && [tokens.lowerBound, tokens.lowerBound + 1, tokens.upperBound - 2, tokens.upperBound - 1].allSatisfy {
        document.text.bytes[Int(document.tokens[$0].start)] == 0x2A
      }
  }

  private func isQuestion(_ document: Document, _ paragraph: Document.Paragraph) -> Bool {
    let isBold = isBold(document, paragraph)
    guard paragraph.turn == nil, paragraph.role == .body || isBold,
      let last = paragraph.tokens.dropLast(isBold ? Self.boldMark : 0).last
    else { return false }
    return document.tokens[last].kind == .question && paragraph.tokens.count <= Self.longestQuestion
      && !beginsWithMark(document, paragraph.tokens)
  }

  private func beginsWithMark(_ document: Document, _ tokens: Range<Int>) -> Bool {
    tokens.first.map { document.tokens[$0].isQuote || document.tokens[$0].kind == .dash } ?? false
  }

  /// Whether somebody speaks of themselves outside marks.
  private func isPersonal(_ document: Document, _ tokens: Range<Int>) -> Bool {
    outsideMarks(document, tokens).contains { isFirstOrSecond($0) && !isSecond($0) }
  }

  /// Whether somebody is spoken to and nobody speaks of themselves: a question without its mark.
  private func isAddress(_ document: Document, _ tokens: Range<Int>) -> Bool {
    let words = outsideMarks(document, tokens)
    return tokens.count <= Self.longestQuestion && words.contains(where: isSecond)
      && !words.contains { isFirstOrSecond($0) && !isSecond($0) }
  }

  private func isSecond(_ token: Token) -> Bool {
    isFirstOrSecond(token) && lexicon.vocabulary[token.word].agreement.contains(.second)
  }

  private func outsideMarks(_ document: Document, _ tokens: Range<Int>) -> [Token] {
    var isInside = false
    return document.tokens[tokens].filter { token in
      if token.kind == .openQuote { isInside = true }
      if token.kind == .closeQuote { isInside = false }
      if token.kind == .straightQuote { isInside.toggle() }
      return !isInside
    }
  }
}
