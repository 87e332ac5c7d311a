/// A document with what the lexicon says of its tokens: quotations, parentheses, phrases.
///
/// Later stages read it and add mentions and statements; none changes it, so that copies share one shelf.
struct Annotation {
  /// An expression of the lexicon at a place of the text.
  struct PhraseMatch {
    private let first: Int32
    private let end: Int32
    let meaning: Int32
    let kind: Lexicon.Meaning.Kind

    init(tokens: Range<Int>, meaning: Int32, kind: Lexicon.Meaning.Kind) {
      (first, end) = (Int32(tokens.lowerBound), Int32(tokens.upperBound))
      self.meaning = meaning
      self.kind = kind
    }

    var tokens: Range<Int> { Int(first)..<Int(end) }
  }

  private final class Shelf {
    let draft: AnnotationDraft

    init(_ draft: consuming AnnotationDraft) { self.draft = draft }
  }

  private let shelf: Shelf

  /// Reads quotations, parentheses, sentences and the lexicon's phrases off a document.
  init(_ document: consuming Document, _ lexicon: Lexicon) {
    shelf = Shelf(AnnotationDraft(consume document, lexicon))
  }

  var document: Document { _read { yield shelf.draft.document } }
  var tokens: [Token] { _read { yield shelf.draft.document.tokens } }
  var sentences: [Document.Sentence] { _read { yield shelf.draft.sentences } }
  var quotations: [Quotation] { _read { yield shelf.draft.quotations } }
  /// For each token the outermost quotation that holds it, marks included, or -1.
  var quotationOf: [Int32] { _read { yield shelf.draft.quotationOf } }
  /// For each token whether it stands in parentheses.
  var inParentheses: [Bool] { _read { yield shelf.draft.inParentheses } }

  /// The outermost quotations that open within a range of tokens.
  func quotations(in range: Range<Int>) -> ArraySlice<Quotation> {
    let quotations = shelf.draft.quotations
    var (low, high) = (0, quotations.count)
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].open < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < quotations.count, quotations[end].open < range.upperBound { end += 1 }
    return quotations[low..<end]
  }

  /// The expressions that begin at a token.
  func phrases(at token: Int) -> ArraySlice<PhraseMatch> { shelf.draft.phrases(at: token) }

  /// The numbers of the words in a range of tokens, without marks.
  func words(in range: Range<Int>) -> [Int32] { tokens[range].compactMap { $0.word >= 0 ? $0.word : nil } }

  /// Whether any expression begins at a token.
  func beginsPhrase(at token: Int) -> Bool { shelf.draft.beginsPhrase(at: token) }

  /// The longest expression of a kind that begins at a token.
  func phrase(_ kind: Lexicon.Meaning.Kind, at token: Int, _ lexicon: Lexicon) -> PhraseMatch? {
    shelf.draft.phrase(kind, at: token)
  }
}

extension Annotation {
  /// The index of the sentence that holds a token.
  func sentence(of token: Int) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
  }

  /// The tokens that lie in a range of bytes.
  ///
  /// - Parameter hint: a token that may stand shortly before them, so that they are found soon.
  func tokens(in bytes: Range<Int>, near hint: Int = 0) -> Range<Int> {
    let isBefore = tokens.indices.contains(hint) && Int(tokens[hint].end) <= bytes.lowerBound
    let start = firstToken(from: isBefore ? hint : 0) { Int($0.end) > bytes.lowerBound }
    return start..<firstToken(from: start) { Int($0.start) >= bytes.upperBound }
  }

  /// The first token, not before another, of which something holds that then holds of all behind it.
  ///
  /// It is looked for in steps that grow (Bentley and Yao 1976), for it is mostly near.
  private func firstToken(from start: Int, _ holds: (Token) -> Bool) -> Int {
    let tokens = tokens
    var (low, high) = (start, start)
    var step = 1
    while high < tokens.count, !holds(tokens[high]) {
      low = high + 1
      high += step
      step *= 2
    }
    high = min(high, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
