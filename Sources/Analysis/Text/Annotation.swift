/// A document with what the lexicon says of its tokens: quotations, parentheses, phrases.
///
/// Later stages read it and add mentions and statements; none changes it.
struct Annotation {
  /// An expression of the lexicon at a place of the text.
  struct PhraseMatch {
    var tokens: Range<Int>
    var meaning: Int32
  }

  var document: Document
  var sentences: [Document.Sentence] = []
  var quotations: [Quotation] = []
  /// For each token the outermost quotation that holds it, marks included, or -1.
  var quotationOf: [Int32]
  /// For each token whether it stands in parentheses.
  var inParentheses: [Bool]
  /// The longest expression of each kind that begins at a token; indices by token into ``matches``.
  private(set) var matches: [PhraseMatch] = []
  private var firstMatch: [Int32]

  init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    quotationOf = Array(repeating: -1, count: document.tokens.count)
    inParentheses = Array(repeating: false, count: document.tokens.count)
    firstMatch = Array(repeating: -1, count: document.tokens.count + 1)
    findPhrases(lexicon)
    for (index, paragraph) in document.paragraphs.enumerated() where paragraph.role != .furniture {
      annotate(paragraph, index, lexicon)
    }
  }

  var tokens: [Token] { document.tokens }

  /// The expressions that begin at a token.
  func phrases(at token: Int) -> ArraySlice<PhraseMatch> {
    let first = firstMatch[token]
    guard first >= 0 else { return [] }
    var end = Int(first)
    while end < matches.count, matches[end].tokens.lowerBound == token { end += 1 }
    return matches[Int(first)..<end]
  }

  /// The longest expression of a kind that begins at a token.
  func phrase(_ kind: Lexicon.Meaning.Kind, at token: Int, _ lexicon: Lexicon) -> PhraseMatch? {
    phrases(at: token).filter { lexicon.meanings[Int($0.meaning)].kind == kind }
      .max { $0.tokens.count < $1.tokens.count }
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
    for value in lexicon.phrases.values(at: node) {
      let meaning = lexicon.meanings[Int(value)]
      if meaning.capital, !document.tokens[tokens.lowerBound].isCapital { continue }
      if firstMatch[tokens.lowerBound] < 0 { firstMatch[tokens.lowerBound] = Int32(matches.count) }
      matches.append(PhraseMatch(tokens: tokens, meaning: value))
    }
  }

  // MARK: Paragraphs

  private mutating func annotate(_ paragraph: Document.Paragraph, _ index: Int, _ lexicon: Lexicon) {
    let repair = QuotationRepair(document.tokens, lexicon)
    let quotations = QuotationPairing.quotations(in: document.tokens, paragraph.tokens) { repair.end(of: $0) }
    for quotation in quotations {
      for token in quotation.open..<quotation.outerEnd { quotationOf[token] = Int32(self.quotations.count) }
      self.quotations.append(quotation)
    }
    markParentheses(paragraph.tokens)
    let splitter = SentenceSplitter(document.tokens, lexicon.vocabulary)
    for sentence in splitter.sentences(of: paragraph.tokens, quotations: quotations) {
      document.tokens[sentence.lowerBound].flags.insert(.initial)
      sentences.append(Document.Sentence(tokens: sentence, paragraph: index))
    }
  }

  private mutating func markParentheses(_ range: Range<Int>) {
    var open: Int?
    for token in range {
      if document.tokens[token].kind == .openParenthesis { open = open ?? token }
      guard document.tokens[token].kind == .closeParenthesis, let start = open else { continue }
      for inside in start...token { inParentheses[inside] = true }
      open = nil
    }
  }
}

extension Annotation {
  /// The tokens that lie in a range of bytes.
  func tokens(in bytes: Range<Int>) -> Range<Int> {
    let start = firstToken(endingAfter: bytes.lowerBound)
    var end = start
    while end < document.tokens.count, Int(document.tokens[end].start) < bytes.upperBound { end += 1 }
    return start..<end
  }

  private func firstToken(endingAfter offset: Int) -> Int {
    var low = 0
    var high = document.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(document.tokens[middle].end) > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
