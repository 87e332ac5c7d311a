/// An annotation while it is being made.
struct AnnotationDraft {
  var document: Document
  var sentences: [Document.Sentence] = []
  var quotations: [Quotation] = []
  /// For each token the outermost quotation that holds it, marks included, or -1.
  var quotationOf: [Int32]
  /// For each token whether it stands in parentheses.
  var inParentheses: [Bool]
  /// The longest expression of each kind that begins at a token; indices by token into ``matches``.
  private(set) var matches: [Annotation.PhraseMatch] = []
  private var firstMatch: [Int32]

  init(_ document: consuming Document, _ lexicon: Lexicon) {
    let count = document.tokens.count
    self.document = consume document
    quotationOf = Array(repeating: -1, count: count)
    inParentheses = Array(repeating: false, count: count)
    firstMatch = Array(repeating: -1, count: count + 1)
    findPhrases(lexicon)
    for index in self.document.paragraphs.indices where self.document.paragraphs[index].role != .furniture {
      annotate(self.document.paragraphs[index], index, lexicon)
    }
    for sentence in sentences { self.document.tokens[sentence.tokens.lowerBound].flags.insert(.initial) }
  }

  /// The expressions that begin at a token.
  func phrases(at token: Int) -> ArraySlice<Annotation.PhraseMatch> {
    let first = firstMatch[token]
    guard first >= 0 else { return [] }
    var end = Int(first)
    while end < matches.count, matches[end].tokens.lowerBound == token { end += 1 }
    return matches[Int(first)..<end]
  }

  /// Whether any expression begins at a token.
  func beginsPhrase(at token: Int) -> Bool { firstMatch[token] >= 0 }

  /// The longest expression of a kind that begins at a token.
  func phrase(_ kind: Lexicon.Meaning.Kind, at token: Int) -> Annotation.PhraseMatch? {
    guard firstMatch[token] >= 0 else { return nil }
    var best: Annotation.PhraseMatch?
    var index = Int(firstMatch[token])
    while index < matches.count, matches[index].tokens.lowerBound == token {
      if matches[index].kind == kind, matches[index].tokens.count > best?.tokens.count ?? 0 { best = matches[index] }
      index += 1
    }
    return best
  }

  // MARK: Phrases

  private mutating func findPhrases(_ lexicon: Lexicon) {
    for index in document.tokens.indices where document.tokens[index].word >= 0 {
      guard lexicon.vocabulary[document.tokens[index].word].classes.contains(.startsPhrase) else { continue }
      walk(from: index, lexicon)
    }
  }

  private mutating func walk(from start: Int, _ lexicon: Lexicon) {
    var node: Int32 = 0
    var position = start
    var skipped = false
    while position < document.tokens.count, document.tokens[position].word >= 0 {
      let word = document.tokens[position].word
      if let next = lexicon.phrases.step(node, word) {
        node = next
        record(start..<position + 1, node, lexicon)
      } else if position > start, !skipped, lexicon.vocabulary[word].countryOfAdjective >= 0 {
        skipped = true
      } else {
        break
      }
      position += 1
    }
  }

  private mutating func record(_ tokens: Range<Int>, _ node: Int32, _ lexicon: Lexicon) {
    lexicon.phrases.forEachValue(at: node) { value in
      let meaning = lexicon.meanings[Int(value)]
      if meaning.capital, !document.tokens[tokens.lowerBound].isCapital { return }
      if meaning.upper, !document.tokens[tokens.lowerBound].flags.contains(.upper) { return }
      if firstMatch[tokens.lowerBound] < 0 { firstMatch[tokens.lowerBound] = Int32(matches.count) }
      matches.append(Annotation.PhraseMatch(tokens: tokens, meaning: value, kind: meaning.kind))
    }
  }

  // MARK: Paragraphs

  private mutating func annotate(_ paragraph: Document.Paragraph, _ index: Int, _ lexicon: Lexicon) {
    if let turn = paragraph.turn { return annotate(turn, paragraph, index) }
    let repair = QuotationRepair(document.tokens, lexicon)
    let quotations = QuotationPairing.quotations(in: document.tokens, paragraph.tokens, repair: repair)
    for quotation in quotations {
      for token in quotation.open..<quotation.outerEnd { quotationOf[token] = Int32(self.quotations.count) }
      self.quotations.append(quotation)
    }
    markParentheses(paragraph.tokens)
    let splitter = SentenceSplitter(document.tokens, lexicon)
    let start = min(paragraph.tokens.lowerBound + paragraph.lead, paragraph.tokens.upperBound - 1)
    for sentence in splitter.sentences(of: start..<paragraph.tokens.upperBound, quotations: quotations) {
      sentences.append(Document.Sentence(tokens: sentence, paragraph: index))
    }
  }

  /// A turn is one quotation without marks.
  private mutating func annotate(_ turn: Turn, _ paragraph: Document.Paragraph, _ index: Int) {
    for token in turn.content { quotationOf[token] = Int32(quotations.count) }
    quotations.append(
      Quotation(open: turn.content.lowerBound, inner: turn.content, outerEnd: turn.content.upperBound, damage: .none))
    markParentheses(paragraph.tokens)
    sentences.append(Document.Sentence(tokens: paragraph.tokens, paragraph: index))
  }

  private mutating func markParentheses(_ range: Range<Int>) {
    let tokens = document.tokens
    var open: Int?
    for token in range {
      let kind = tokens[token].kind
      if kind == .openParenthesis { open = open ?? token }
      guard kind == .closeParenthesis, let start = open else { continue }
      for inside in start...token { inParentheses[inside] = true }
      open = nil
    }
  }
}
