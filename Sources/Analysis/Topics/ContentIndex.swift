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
  }

  let annotations: [Annotation]
  private(set) var contents: [Content] = []
  /// Inverse document frequency by stem, over distinct statements.
  private(set) var weights: [Int32: Double] = [:]

  init(_ coverage: Coverage, _ annotations: [Annotation]) {
    self.annotations = annotations
    for statement in coverage.statements {
      let document = coverage.articles[statement.article].source
      let tokens = annotations[document].tokens(in: statement.range)
      contents.append(Content(document: document, tokens: tokens))
    }
  }

  /// Stems the content words and weighs the stems.
  mutating func read(_ lexicon: inout Lexicon, _ stemmer: Stemmer) {
    for index in contents.indices {
      let stems = Self.stems(annotations[contents[index].document], contents[index].tokens, &lexicon, stemmer)
      contents[index].stems = stems.map(\.stem)
      contents[index].places = stems.map(\.place)
    }
    weigh()
  }

  /// The stems of the content words of a range of tokens, each with its token.
  static func stems(
    _ annotation: Annotation, _ range: Range<Int>, _ lexicon: inout Lexicon, _ stemmer: Stemmer
  ) -> [(stem: Int32, place: Int)] {
    var stems: [(Int32, Int)] = []
    for place in range {
      let token = annotation.document.tokens[place]
      guard token.word >= 0 else { continue }
      let classes = lexicon.vocabulary[token.word].classes
      if !classes.isDisjoint(with: grammar) && !token.isCapital || classes.contains(.stopword) && !token.isCapital { continue }
      if classes.contains(.stopword), token.flags.contains(.initial) { continue }
      stems.append((lexicon.stem(of: token.word, stemmer), place))
    }
    return stems
  }

  private static let grammar: WordClass = [
    .determiner, .possessive, .subject, .clitic, .preposition, .conjunction, .subordinator, .relative, .auxiliary,
    .modal, .adverb, .negation, .tonic, .reflexive,
  ]

  private mutating func weigh() {
    var seen = Set<[Int32]>()
    var counts: [Int32: Int] = [:]
    for content in contents where seen.insert(content.stems).inserted {
      for stem in Set(content.stems) { counts[stem, default: 0] += 1 }
    }
    let total = Double(max(seen.count, 1))
    weights = counts.mapValues { logarithm(1 + total / Double($0)) }
  }

  /// How telling a stem is.
  func weight(_ stem: Int32) -> Double { weights[stem] ?? 1 }
}
