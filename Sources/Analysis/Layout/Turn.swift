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
      let colon = range.prefix(Self.longestLabel).first(where: { document.tokens[$0].kind == .colon }), colon > first,
      colon + 1 < range.upperBound, !document.tokens[colon + 1].isQuote,
      isLabel(document, first..<colon)
    else { return nil }
    return Turn(kind: .labelled, label: first..<colon, content: colon + 1..<range.upperBound)
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
      return !lexicon.vocabulary[token.word].classes.isDisjoint(with: [.particle, .genitive, .determiner])
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
          document.paragraphs[paragraph].turn = Turn(
            kind: .dashed, label: nil, content: tokens.lowerBound + 1..<tokens.upperBound)
          document.paragraphs[paragraph].role = .body
        }
      }
      index = max(end, index + 1)
    }
  }

  private func isDashed(_ document: Document, _ paragraph: Document.Paragraph) -> Bool {
    let tokens = paragraph.tokens
    return paragraph.role != .furniture && paragraph.turn == nil && tokens.count > 2
      && document.tokens[tokens.lowerBound].kind == .dash && document.tokens[tokens.lowerBound + 1].flags.contains(.spaced)
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

  /// Questions that fill their paragraphs, with answers in the first person below.
  private func markQuestions(_ document: inout Document, isInterview: Bool) {
    let questions = document.paragraphs.indices.filter { isQuestion(document, document.paragraphs[$0]) }
    let answered = questions.filter { question in
      question + 1 < document.paragraphs.count && isAnswer(document, document.paragraphs[question + 1], isInterview)
    }
    guard isInterview || answered.count >= 2 else { return }
    for question in answered {
      document.paragraphs[question].turn = Turn(
        kind: .question, label: nil, content: document.paragraphs[question].tokens)
      document.paragraphs[question].role = .body
      var answer = question + 1
      while answer < document.paragraphs.count, isAnswer(document, document.paragraphs[answer], isInterview) {
        document.paragraphs[answer].turn = Turn(kind: .answer, label: nil, content: document.paragraphs[answer].tokens)
        answer += 1
      }
    }
  }

  private func isQuestion(_ document: Document, _ paragraph: Document.Paragraph) -> Bool {
    guard paragraph.turn == nil, paragraph.role != .furniture, let last = paragraph.tokens.last else { return false }
    return document.tokens[last].kind == .question && !hasMarks(document, paragraph.tokens)
      && paragraph.tokens.count <= Self.longestQuestion
  }

  private func hasMarks(_ document: Document, _ tokens: Range<Int>) -> Bool {
    tokens.contains { document.tokens[$0].kind == .openQuote || document.tokens[$0].kind == .straightQuote }
  }

  /// - Parameter isInterview: labels show that it is one; a short answer then needs no pronoun.
  private func isAnswer(_ document: Document, _ paragraph: Document.Paragraph, _ isInterview: Bool) -> Bool {
    guard paragraph.turn == nil, paragraph.role == .body, !hasMarks(document, paragraph.tokens),
      let last = paragraph.tokens.last, document.tokens[last].kind != .question
    else { return false }
    return paragraph.tokens.contains { isFirstOrSecond(document.tokens[$0]) }
  }
}
