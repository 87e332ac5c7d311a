import CoverageModel

/// The content words of every statement as stems, with how telling each stem is.
struct ContentIndex {
  /// One statement's words.
  struct Content {
    /// Index of the document.
    var document: Int
    /// The tokens of the statement.
    var tokens: Range<Int>
    /// Stems of its content words, in order.
    var stems: [Int32] = []
    /// The token of each stem.
    var places: [Int] = []
    /// For each stem whether it stands like a noun: behind an article or a preposition, or with a capital.
    var nouns: [Bool] = []
  }

  let annotations: [Annotation]
  private let sectionOfStatement: [Int?]
  private let headingRanges: [(index: Int, document: Int, range: Range<Int>)]
  private(set) var contents: [Content] = []
  /// For each statement the stems of the heading it stands under.
  private(set) var headings: [[Int32]] = []
  private var names: Set<Int32> = []
  /// For each word the stem that a statement has it by, or -1.
  private var stemOfWord: [Int32] = []
  /// Inverse document frequency by stem, over distinct statements.
  private var weights: [Float] = []

  init(_ coverage: Coverage, _ annotations: [Annotation]) {
    self.annotations = annotations
    sectionOfStatement = coverage.statements.map(\.section)
    headingRanges = coverage.sections.enumerated().compactMap { index, section in
      section.heading.map { (index, coverage.articles[section.article].source, $0) }
    }
    contents.reserveCapacity(coverage.statements.count)
    for index in coverage.statements.indices {
      let document = coverage.articles[coverage.statements[index].article].source
      let last = contents.last.flatMap { $0.document == document ? $0.tokens.lowerBound : nil } ?? 0
      let tokens = annotations[document].tokens(in: coverage.statements[index].range, near: last)
      contents.append(Content(document: document, tokens: tokens))
    }
  }

  /// Stems the content words and weighs the stems.
  mutating func read(_ lexicon: inout Lexicon, _ stemmer: Stemmer) {
    stemAll(&lexicon, stemmer)
    let variants = NameVariants(annotations, lexicon)
    stemOfWord = Array(repeating: -1, count: lexicon.vocabulary.count)
    weights = Array(repeating: 0, count: lexicon.vocabulary.count)
    var places: [Int] = []
    for index in contents.indices {
      let annotation = annotations[contents[index].document]
      places.removeAll(keepingCapacity: true)
      for place in contents[index].tokens where Self.isContent(annotation.tokens[place], lexicon) {
        places.append(place)
        let word = annotation.tokens[place].word
        guard stemOfWord[Int(word)] < 0 else { continue }
        stemOfWord[Int(word)] = Self.stem(of: word, variants, &lexicon, stemmer)
      }
      contents[index].stems = places.map { stemOfWord[Int(annotation.tokens[$0].word)] }
      // Mapped and not assigned: what is kept is to have no room for more.
      contents[index].places = places.map { $0 }
      contents[index].nouns = places.map { Self.isNounLike($0, annotation, lexicon) }
    }
    readHeadings(variants, &lexicon, stemmer)
    weigh()
    lighten(lexicon)
  }

  /// Names of states and bodies say little of what was said, for they stand in every other sentence, and so do words for
  /// speaking.
  private mutating func lighten(_ lexicon: Lexicon) {
    var light = Set<Int32>()
    for content in contents {
      let annotation = annotations[content.document]
      for (place, stem) in zip(content.places, content.stems) {
        let isName = isName(place, annotation, lexicon)
        if isName { names.insert(stem) }
        if isName || lexicon.vocabulary[annotation.tokens[place].word].verb >= 0 { light.insert(stem) }
      }
    }
    for stem in light { weights[Int(stem)] = Float(weight(stem) * Self.lightWeight) }
  }

  private static let lightWeight = 0.5

  /// Whether a stem is the name of a state or a body.
  func isName(_ stem: Int32) -> Bool { names.contains(stem) }

  private func isName(_ place: Int, _ annotation: Annotation, _ lexicon: Lexicon) -> Bool {
    let word = annotation.document.tokens[place].word
    if word >= 0, lexicon.vocabulary[word].countryOfAdjective >= 0 { return true }
    return annotation.beginsPhrase(at: place)
      && annotation.phrases(at: place).contains {
        $0.kind == .country || $0.kind == .organisation || $0.kind == .outlet
      }
  }

  /// Expressions are matched by stems anywhere in the text, so every word gets its own.
  private func stemAll(_ lexicon: inout Lexicon, _ stemmer: Stemmer) {
    for annotation in annotations {
      for token in annotation.document.tokens where token.word >= 0 && lexicon.vocabulary[token.word].stem < 0 {
        _ = lexicon.vocabulary.stem(of: token.word, stemmer)
      }
    }
  }

  private mutating func readHeadings(_ variants: NameVariants, _ lexicon: inout Lexicon, _ stemmer: Stemmer) {
    var known: [Int: [Int32]] = [:]
    for section in headingRanges {
      let annotation = annotations[section.document]
      let stems = Self.stems(annotation, annotation.tokens(in: section.range), variants, &lexicon, stemmer)
      known[section.index] = stems.map { $0.stem }
    }
    headings = sectionOfStatement.map { $0.flatMap { known[$0] } ?? [] }
  }

  /// The stems of the content words of a range of tokens, each with its token.
  static func stems(
    _ annotation: Annotation, _ range: Range<Int>, _ variants: NameVariants, _ lexicon: inout Lexicon,
    _ stemmer: Stemmer
  ) -> [(stem: Int32, place: Int)] {
    var stems: [(stem: Int32, place: Int)] = []
    stems.reserveCapacity(range.count)
    for place in range where isContent(annotation.tokens[place], lexicon) {
      stems.append((stem(of: annotation.tokens[place].word, variants, &lexicon, stemmer), place))
    }
    return stems
  }

  /// Whether a token is a word that tells what a text is about.
  private static func isContent(_ token: Token, _ lexicon: Lexicon) -> Bool {
    guard token.word >= 0 else { return false }
    let classes = lexicon.vocabulary[token.word].classes
    if !token.isCapital { return classes.isDisjoint(with: grammar.union(.stopword)) }
    return !classes.contains(.stopword) || !token.flags.contains(.initial)
  }

  private static func stem(
    of word: Int32, _ variants: NameVariants, _ lexicon: inout Lexicon, _ stemmer: Stemmer
  ) -> Int32 {
    lexicon.vocabulary.stem(of: variants.canonical(lexicon.nameKey(word)), stemmer)
  }

  private static func isNounLike(_ place: Int, _ annotation: Annotation, _ lexicon: Lexicon) -> Bool {
    let token = annotation.document.tokens[place]
    if token.isCapital, !token.flags.contains(.initial) { return true }
    guard place > 0, annotation.document.tokens[place - 1].word >= 0 else { return false }
    let before = lexicon.vocabulary[annotation.document.tokens[place - 1].word].classes
    return !before.isDisjoint(with: [.determiner, .possessive, .preposition, .genitive, .numeral])
  }

  static let grammar: WordClass = [
    .determiner, .possessive, .subject, .clitic, .preposition, .conjunction, .subordinator, .relative, .auxiliary,
    .modal, .adverb, .negation, .tonic, .reflexive,
  ]

  private mutating func weigh() {
    var seen = Set<[Int32]>()
    var stems: [Int32] = []
    for index in contents.indices where seen.insert(contents[index].stems).inserted {
      for stem in StemSet(contents[index].stems).stems {
        if weights[Int(stem)] == 0 { stems.append(stem) }
        weights[Int(stem)] += 1
      }
    }
    let total = Double(max(seen.count, 1))
    for stem in stems { weights[Int(stem)] = Float(logarithm(1 + total / Double(weights[Int(stem)]))) }
  }

  /// The stems of the content words of any tokens, as far as a statement has them too.
  func stems(_ document: Int, _ tokens: Range<Int>) -> [Int32] {
    var stems: [Int32] = []
    stems.reserveCapacity(tokens.count)
    forEachStem(document, tokens) { stems.append($0) }
    return stems
  }

  /// Calls `body` with the stems of the content words of any tokens, as far as a statement has them too.
  func forEachStem(_ document: Int, _ tokens: Range<Int>, _ body: (Int32) -> Void) {
    let all = annotations[document].tokens
    for place in tokens where all[place].word >= 0 && stemOfWord[Int(all[place].word)] >= 0 {
      body(stemOfWord[Int(all[place].word)])
    }
  }

  /// Whether the words of a statement deny: an odd number of negations stands in a clause of it, those close together
  /// counted once.
  func isNegated(_ statement: Int, _ lexicon: Lexicon) -> Bool {
    isNegated(contents[statement].document, contents[statement].tokens, lexicon)
  }

  /// The same of any tokens.
  func isNegated(_ document: Int, _ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    let annotation = annotations[document]
    var isOdd = false
    var last = -10
    for position in range {
      if annotation.tokens[position].word < 0 {
        if isOdd { return true }
      } else if annotation.denies(at: position, lexicon) {
        if position - last > 4 { isOdd.toggle() }
        last = position
      }
    }
    return isOdd
  }

  /// Whether a question stands in the words of a statement.
  func asks(_ statement: Int) -> Bool {
    annotations[contents[statement].document].tokens[contents[statement].tokens].contains { $0.kind == .question }
  }

  /// How telling a stem is.
  func weight(_ stem: Int32) -> Double {
    let weight = weights[Int(stem)]
    return weight > 0 ? Double(weight) : 1
  }
}
