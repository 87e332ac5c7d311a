import CoverageModel

/// What can be told of a paragraph by looking at it alone.
struct ParagraphShape {
  /// Words and numbers.
  var words = 0
  /// The last mark is one that ends a sentence, or a comma.
  var endsLikeSentence = false
  /// A run of words occurs twice in it: a page title for machines.
  var repeatsItself = false
  var startsLikeFurniture = false
  var isCredit = false
  /// Begins like *Par Prénom Nom*.
  var isByline = false
  var dateline: Dateline?
  /// An outlet named in a short line or behind a reporting word.
  var creditedOutlet: String?
  /// Surnames that stand behind a given name or a role.
  var fullNames: [Int32] = []
  /// Surnames whose full name stands behind a noun or an adjective: *le ministre russe Prénom Nom*.
  var introducedNames: [Int32] = []
  /// Surnames that stand alone.
  var shortNames: [Int32] = []
  private var sentences = 0
  /// A place or a kind of text stands before the line, with a point (*Rouen*, *PORTRAIT*).
  private var isLabelled = false

  init(_ paragraph: Document.Paragraph, _ document: Document, _ lexicon: Lexicon) {
    let tokens = document.tokens[paragraph.tokens]
    words = tokens.count { $0.word >= 0 }
    guard let first = tokens.first, let last = tokens.last else { return }
    endsLikeSentence = Self.endsSentence(last, tokens)
    sentences = tokens.dropLast().count { $0.kind == .period || $0.kind == .question || $0.kind == .exclamation }
    isLabelled = sentences == 1 && Self.beginsWithLabel(tokens)
    repeatsItself = !endsLikeSentence && Self.repeats(tokens)
    dateline = Dateline(tokens, document.text, lexicon)
    startsLikeFurniture = Self.startsPhrase(tokens, lexicon) && words <= 40
    readNames(tokens, lexicon)
    readCredit(first, tokens, lexicon)
  }

  /// A short line without an end, alone between paragraphs.
  var isLineOfItsOwn: Bool { !endsLikeSentence && (sentences == 0 || isLabelled) && dateline == nil }

  /// Whether a word or two with capitals and a period stand at the head.
  private static func beginsWithLabel(_ tokens: ArraySlice<Token>) -> Bool {
    guard let period = tokens.firstIndex(where: { $0.kind == .period }), period - tokens.startIndex <= longestLabel
    else { return false }
    return tokens[..<period].allSatisfy { $0.isCapital || $0.kind == .dash }
  }

  /// The longest label, in tokens: *Saint-Jean-de-Luz* is one.
  private static let longestLabel = 3

  private static func endsSentence(_ last: Token, _ tokens: ArraySlice<Token>) -> Bool {
    if last.endsSentence || last.kind == .comma || last.kind == .semicolon || last.kind == .colon { return true }
    guard last.isQuote || last.kind == .closeParenthesis || last.kind == .other else { return false }
    return tokens.dropLast().last.map { $0.endsSentence || $0.kind == .comma } ?? false
  }

  /// Whether a run of six words occurs twice.
  private static func repeats(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.lazy.map(\.word).filter { $0 >= 0 }
    let list = Array(words)
    guard list.count >= 12, list.count < 80 else { return false }
    var seen = Set<ArraySlice<Int32>>()
    for start in 0...(list.count - 6) where !seen.insert(list[start..<start + 6]).inserted { return true }
    return false
  }

  private static func startsPhrase(_ tokens: ArraySlice<Token>, _ lexicon: Lexicon) -> Bool {
    var node: Int32 = 0
    for token in tokens.prefix(8) {
      if token.word < 0 { continue }
      guard let next = lexicon.phrases.step(node, token.word) else { return false }
      node = next
      var isFurniture = false
      lexicon.phrases.forEachValue(at: node) {
        isFurniture = isFurniture || lexicon.meanings[Int($0)].kind == .furniture
      }
      if isFurniture { return true }
    }
    return false
  }

  // MARK: Names

  private mutating func readNames(_ tokens: ArraySlice<Token>, _ lexicon: Lexicon) {
    var index = tokens.startIndex
    while index < tokens.endIndex {
      // *Mme X* is no full name.
      if tokens[index].word >= 0, lexicon.vocabulary[tokens[index].word].classes.contains(.title) {
        index += 1
        continue
      }
      var end = index
      while end < tokens.endIndex, tokens[end].word >= 0, tokens[end].isCapital,
        !Self.isGrammar(tokens[end], first: end == index, lexicon)
      {
        end += 1
      }
      if end - index >= 2,
        index > tokens.startIndex || lexicon.vocabulary[tokens[index].word].classes.contains(.firstName)
      {
        fullNames.append(tokens[end - 1].word)
        if index > tokens.startIndex, Self.isNounLike(tokens[index - 1], lexicon) {
          introducedNames.append(tokens[end - 1].word)
        }
      } else if end - index == 1 {
        shortNames.append(tokens[index].word)
      }
      index = max(end, index + 1)
    }
  }

  /// A preposition or an article that begins no name: *Par Prénom Nom*; inside a name it may stand.
  private static func isGrammar(_ token: Token, first: Bool, _ lexicon: Lexicon) -> Bool {
    let classes = lexicon.vocabulary[token.word].classes
    return classes.contains(.determiner) && (first || !classes.contains(.particle))
      || first && classes.contains(.preposition)
  }

  private static func isNounLike(_ token: Token, _ lexicon: Lexicon) -> Bool {
    guard token.word >= 0, !token.isCapital else { return false }
    let entry = lexicon.vocabulary[token.word]
    let closed: WordClass = [.preposition, .conjunction, .subordinator, .determiner, .auxiliary, .relative, .adverb]
    return entry.classes.isDisjoint(with: closed) && entry.verb < 0
  }

  // MARK: Credits

  private mutating func readCredit(_ first: Token, _ tokens: ArraySlice<Token>, _ lexicon: Lexicon) {
    guard words <= 40 else { return }
    let outlet = Self.outlet(in: tokens, lexicon)
    creditedOutlet = outlet
    guard words > 0, words <= 12 else { return }
    let names = !fullNames.isEmpty
    isByline =
      words <= 10 && first.word >= 0 && lexicon.vocabulary[first.word].classes.contains(.preposition)
      && names && !Self.hasVerb(tokens, lexicon)
    let signature =
      names && tokens.first?.isCapital == true && sentences <= 2
      && tokens.allSatisfy {
        $0.word < 0 || $0.isCapital || lexicon.vocabulary[$0.word].classes.contains(.preposition) || outlet != nil
      }
      && !Self.hasVerb(tokens, lexicon)
    let initials =
      words <= 4 && tokens.contains { $0.kind == .slash } && tokens.allSatisfy { $0.word < 0 || $0.end - $0.start <= 4 }
    isCredit =
      isByline || (signature && (outlet != nil || fullNames.count * 2 + 2 >= words || sentences > 0)) || initials
  }

  private static func hasVerb(_ tokens: ArraySlice<Token>, _ lexicon: Lexicon) -> Bool {
    tokens.contains { token in
      token.word >= 0 && !token.isCapital && lexicon.isForm(.third, token.word)
    }
  }

  private static func outlet(in tokens: ArraySlice<Token>, _ lexicon: Lexicon) -> String? {
    for index in tokens.indices where tokens[index].word >= 0 && tokens[index].isCapital {
      guard lexicon.vocabulary[tokens[index].word].classes.contains(.startsPhrase) else { continue }
      if let outlet = outlet(at: index, tokens, lexicon) { return outlet }
    }
    return nil
  }

  private static func outlet(at index: Int, _ tokens: ArraySlice<Token>, _ lexicon: Lexicon) -> String? {
    var node: Int32 = 0
    var found: String?
    for token in tokens[index...] {
      guard token.word >= 0, let next = lexicon.phrases.step(node, token.word) else { break }
      node = next
      lexicon.phrases.forEachValue(at: node) { value in
        if lexicon.meanings[Int(value)].kind == .outlet {
          found = lexicon.outlets[Int(lexicon.meanings[Int(value)].index)].name
        }
      }
    }
    return found
  }
}
