import CoverageModel

/// One sentence with what was found in it: the ground that cues are read on.
struct SentenceReader {
  /// What all who read the sentence share: a reader is handed to every finder of cues, and a copy of it costs one
  /// reference.
  private final class Shelf {
    let annotation: Annotation
    let tokens: [Token]
    let lexicon: Lexicon
    let mentions: [Mention]
    let groups: [VerbGroup]
    /// Whether a token of the sentence stands in a quotation.
    let hasQuotations: Bool
    /// The tokens outside quotations and parentheses that an expression of the lexicon begins at.
    let phrases: [Int]
    /// Finds mentions where they are asked for by need: inside quotations.
    let finder: MentionFinder?

    init(
      _ annotation: Annotation, _ lexicon: Lexicon, _ mentions: [Mention], _ groups: [VerbGroup],
      hasQuotations: Bool, phrases: [Int], _ finder: MentionFinder?
    ) {
      self.hasQuotations = hasQuotations
      self.phrases = phrases
      self.annotation = annotation
      tokens = annotation.tokens
      self.lexicon = lexicon
      self.mentions = mentions
      self.groups = groups
      self.finder = finder
    }
  }

  private let shelf: Shelf
  let index: Int
  private(set) var range: Range<Int>

  init(
    _ annotation: Annotation, _ lexicon: Lexicon, _ index: Int, _ mentions: [Mention], finder: MentionFinder? = nil
  ) {
    self.index = index
    range = annotation.sentences[index].tokens
    let groups = VerbGroupFinder(annotation, lexicon).groups(in: range)
    let hasQuotations = range.contains { annotation.quotationOf[$0] >= 0 }
    let phrases = range.filter {
      annotation.beginsPhrase(at: $0) && annotation.quotationOf[$0] < 0 && !annotation.inParentheses[$0]
    }
    shelf = Shelf(annotation, lexicon, mentions, groups, hasQuotations: hasQuotations, phrases: phrases, finder)
  }

  var annotation: Annotation { _read { yield shelf.annotation } }
  var lexicon: Lexicon { _read { yield shelf.lexicon } }
  var mentions: [Mention] { _read { yield shelf.mentions } }
  var groups: [VerbGroup] { _read { yield shelf.groups } }
  /// The tokens outside quotations and parentheses that an expression of the lexicon begins at.
  var phrases: [Int] { _read { yield shelf.phrases } }

  /// The turn that the sentence is.
  var turn: Turn? { annotation.document.paragraphs[annotation.sentences[index].paragraph].turn }

  /// Whether the sentence is a title or a heading.
  var isHeadline: Bool {
    let role = annotation.document.paragraphs[annotation.sentences[index].paragraph].role
    return role == .title || role == .heading
  }

  /// A range without punctuation at its beginning.
  func trimmedWords(_ stretch: Range<Int>) -> Range<Int> {
    let isAside = { (position: Int) in annotation.inParentheses[position] }
    guard let first = stretch.first(where: { (token($0).word >= 0 || token($0).isQuote) && !isAside($0) }) else {
      return 0..<0
    }
    return first..<stretch.upperBound
  }

  // MARK: Tokens

  func token(_ position: Int) -> Token { shelf.tokens[position] }

  func classes(_ position: Int) -> WordClass {
    let word = shelf.tokens[position].word
    guard word >= 0 else { return [] }
    let classes = lexicon.vocabulary[word].classes
    // *in May*: a month is written with a capital where months are.
    return classes.isSuperset(of: Self.monthOrModal) && shelf.tokens[position].isCapital
      ? classes.subtracting(.modal) : classes
  }

  private static let monthOrModal: WordClass = [.month, .modal]

  func has(_ position: Int, _ classes: WordClass) -> Bool {
    range.contains(position) && !self.classes(position).isDisjoint(with: classes)
  }

  func isKind(_ position: Int, _ kind: Token.Kind) -> Bool {
    range.contains(position) && token(position).kind == kind
  }

  /// Whether a token is a mark and no word; the point of an abbreviation (*M.*, *Lt.*) is none.
  func isMark(_ position: Int) -> Bool {
    guard token(position).word < 0 else { return false }
    return token(position).kind != .period || token(position).flags.contains(.spaced)
      || position + 1 >= range.upperBound || token(position + 1).word < 0
  }

  /// Whether a token stands outside quotations and parentheses.
  func isOpen(_ position: Int) -> Bool {
    annotation.quotationOf[position] < 0 && !annotation.inParentheses[position]
  }

  // MARK: Quotations

  /// The quotation that holds a token.
  func quotation(at position: Int) -> Quotation? {
    guard range.contains(position) else { return nil }
    let index = annotation.quotationOf[position]
    return index >= 0 ? annotation.quotations[Int(index)] : nil
  }

  /// The sentence with all that follows of a quotation which begins in it.
  func through(_ quotation: Quotation) -> SentenceReader {
    var reader = self
    reader.range = range.lowerBound..<max(range.upperBound, quotation.outerEnd)
    return reader
  }

  /// The first mention inside a quotation from a token on.
  func mention(inside quotation: Quotation, from position: Int) -> Mention? {
    shelf.finder?.inside(quotation: annotation.quotationOf[quotation.open]).mentions(
      in: position..<quotation.inner.upperBound
    ).first
  }

  /// Who the sentence behind a quotation says to have said it: *« … » C'est par ces mots que X a ouvert la séance.*
  func pointedOut(behind quotation: Quotation) -> Mention? {
    let tokens = annotation.document.tokens
    guard
      let next = annotation.sentences[index...].prefix(Self.longestQuotation).first(where: {
        $0.tokens.lowerBound >= quotation.outerEnd
      }), let start = next.tokens.first(where: { tokens[$0].word >= 0 })
    else { return nil }
    return pointedOut(at: start, in: next.tokens)
  }

  /// Who is said to have said the words before by an expression that begins at a token: *c'est ainsi que X …*.
  func pointedOut(at start: Int, in range: Range<Int>) -> Mention? {
    guard range.contains(start), let match = annotation.phrase(.sourcePreposition, at: start, lexicon),
      lexicon.sourcePrepositions[Int(lexicon.meanings[Int(match.meaning)].index)] == .back
    else { return nil }
    return shelf.finder?.mentions(in: match.tokens.upperBound..<range.upperBound).first.flatMap {
      $0.tokens.lowerBound <= match.tokens.upperBound + Self.longestVerb ? $0.ungoverned : nil
    }
  }

  /// The longest verb between such an expression and its subject, in tokens: *Voilà ce que répète X*.
  private static let longestVerb = 3

  /// Whose sentence follows a quotation that opens a paragraph: *« … » X, la maire, ouvre la séance.*
  func subject(behind quotation: Quotation) -> Mention? {
    let paragraph = annotation.sentences[index].paragraph
    guard quotation.open == annotation.document.paragraphs[paragraph].tokens.lowerBound,
      let next = annotation.sentences[index...].prefix(Self.longestQuotation).first(where: {
        $0.tokens.lowerBound >= quotation.outerEnd
      }), next.paragraph == paragraph,
      let mention = shelf.finder?.mentions(in: next.tokens).first(where: { !$0.governed && $0.kind != .pronoun }),
      mention.name != nil, mention.isPersonal(lexicon, annotation.document),
      mention.tokens.lowerBound == next.tokens.lowerBound
        || token(mention.tokens.lowerBound - 1).kind == .comma,
      !next.tokens.contains(where: { annotation.quotationOf[$0] >= 0 })
    else { return nil }
    return mention
  }

  /// The longest quotation that the sentence behind it is looked for, in sentences.
  private static let longestQuotation = 12

  /// The quotations of a range of tokens.
  func quotations(in range: Range<Int>) -> [Quotation] {
    guard shelf.hasQuotations else { return [] }
    var found: [Quotation] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let quotation = quotation(at: position) {
        found.append(quotation)
        position = max(quotation.outerEnd, position + 1)
      } else {
        position += 1
      }
    }
    return found
  }

  /// Whether a token of a range stands in a quotation.
  func hasQuotation(in range: Range<Int>) -> Bool {
    shelf.hasQuotations && range.contains { quotation(at: $0) != nil }
  }

  // MARK: Moving

  /// The token before a position, object pronouns and negations passed over: *lui a répondu*.
  func beforeVerb(_ position: Int) -> Int {
    var position = position - 1
    while range.contains(position), has(position, [.clitic, .reflexive]) || isNe(position) { position -= 1 }
    return position
  }

  /// *ne*, *n’*: the part of a negation that stands before the verb.
  func isNe(_ position: Int) -> Bool {
    has(position, .negation) && lexicon.vocabulary.withBytes(of: token(position).word) { $0.count <= 2 }
  }

  /// A mention that begins at a token.
  func mention(at position: Int) -> Mention? { mentions.first { $0.tokens.lowerBound == position } }

  /// Whether a stretch holds an inflected verb that anything shows: an auxiliary, a modal, a verb of saying.
  func hasVerb(_ stretch: Range<Int>) -> Bool {
    stretch.contains { position in
      guard isOpen(position), token(position).word >= 0 else { return false }
      if has(position, [.auxiliary, .modal]) { return true }
      // *le premier livre*, but *of those, five said*.
      let opensNoun: WordClass = lexicon.modifiersBefore ? [] : .numeral
      return lexicon.isForm(.third, token(position).word)
        && !has(position - 1, opensNoun.union([.determiner, .preposition, .possessive]))
    }
  }

  /// Whether a stretch is only adverbs, conjunctions and punctuation: *Mais aussi,*.
  func isConnector(_ stretch: Range<Int>) -> Bool {
    var position = stretch.lowerBound
    while position < stretch.upperBound {
      if let end = connectingPhrase(at: position) {
        position = end
        continue
      }
      guard
        token(position).word < 0 || has(position, [.adverb, .conjunction, .numeral])
          || lexicon.endsLikeAdverb(token(position).word)
      else { return false }
      position += 1
    }
    return true
  }

  /// The end of an adverb of several words: *en revanche*.
  private func connectingPhrase(at position: Int) -> Int? {
    guard let match = annotation.phrase(.function, at: position, lexicon) else { return nil }
    return classes(of: match).isDisjoint(with: [.adverb, .conjunction]) ? nil : match.tokens.upperBound
  }

  /// The classes of a compound word.
  func classes(of phrase: Annotation.PhraseMatch) -> WordClass {
    WordClass(rawValue: UInt64(lexicon.meanings[Int(phrase.meaning)].index))
  }

  /// A range without punctuation at its ends; quotations stay whole.
  func trimmed(_ stretch: Range<Int>) -> Range<Int> {
    var start = stretch.lowerBound
    var end = stretch.upperBound
    while start < end, isLoose(start, at: .start) { start += 1 }
    while end > start, isLoose(end - 1, at: .end) { end -= 1 }
    return start..<end
  }

  private enum Edge { case start, end }

  private func isLoose(_ position: Int, at edge: Edge) -> Bool {
    let token = token(position)
    guard token.word < 0, quotation(at: position) == nil else { return false }
    if token.kind == .other || token.kind == .slash { return false }
    return edge == .start ? token.kind != .openParenthesis : token.kind != .closeParenthesis
  }

  // MARK: Content

  /// A stretch as the words said: inside the marks where the marks hold all of it.
  func content(_ stretch: Range<Int>) -> (range: Range<Int>, kind: Statement.Kind, damaged: Bool)? {
    let stretch = trimmed(stretch)
    guard !stretch.isEmpty else { return nil }
    let quotations = quotations(in: stretch)
    guard let first = quotations.first else { return (stretch, .indirect, false) }
    let damaged = quotations.contains { $0.damage != .none }
    if quotations.count == 1, first.open <= stretch.lowerBound, first.outerEnd >= stretch.upperBound {
      return first.inner.isEmpty ? nil : (first.inner, .direct, damaged)
    }
    return (stretch, .mixed, damaged)
  }
}
