import CoverageModel

/// What stands around statements: their paragraphs, the words that introduce them, and the themes of the whole.
struct TopicSurroundings {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  /// For each statement the tokens of its paragraph.
  private var paragraphs: [Range<Int>] = []
  /// How telling a field is: inverse document frequency over the statements' paragraphs.
  private var fieldWeights: [Int: Float] = [:]
  /// For each word of the statements' paragraphs where its fields begin in the lexicon, ``noFields``, or ``unread``.
  private var firstFields: [Int32]
  private static let unread: Int32 = -1
  private static let noFields: Int32 = -2
  /// In how many of the statements' paragraphs a stem stands.
  private(set) var spread: [Int: Int] = [:]
  /// How telling stems are that stand in several paragraphs, though not in too many.
  private var themeWeights: [Int: Float] = [:]

  /// A stem in a greater share of the paragraphs is no theme but what all is about.
  private static let mostCommon = 0.3
  /// As many words before a statement introduce it.
  private static let reach = 45

  init(_ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    firstFields = Array(repeating: Self.unread, count: lexicon.vocabulary.count)
    paragraphs.reserveCapacity(coverage.statements.count)
    for index in coverage.statements.indices { paragraphs.append(tokens(ofParagraphOf: index)) }
    weighFields()
    weighThemes()
  }

  private func tokens(ofParagraphOf index: Int) -> Range<Int> {
    let (article, paragraph) = (coverage.statements[index].article, coverage.statements[index].paragraph)
    let own = content.contents[index]
    guard coverage.articles[article].paragraphs.indices.contains(paragraph) else { return own.tokens }
    if index > 0, coverage.statements[index - 1].article == article,
      coverage.statements[index - 1].paragraph == paragraph
    {
      return paragraphs[index - 1]
    }
    let bytes = coverage.articles[article].paragraphs[paragraph]
    return content.annotations[own.document].tokens(in: bytes, near: index > 0 ? paragraphs[index - 1].lowerBound : 0)
  }

  // MARK: What stands around one statement

  /// The paragraph of a statement.
  func paragraph(of statement: Int) -> (document: Int, tokens: Range<Int>) {
    (content.contents[statement].document, paragraphs[statement])
  }

  /// The words of its paragraph right before a statement.
  func introduction(of statement: Int) -> Range<Int> {
    let start = content.contents[statement].tokens.lowerBound
    let first = max(paragraphs[statement].lowerBound, start - Self.reach)
    return min(first, start)..<start
  }

  /// The fields of the words of some stretches of text, weighed.
  func fields(of stretches: [(document: Int, tokens: Range<Int>)]) -> [Int: Float] {
    var found: [Int: Float] = [:]
    let weights = fieldWeights
    for (document, tokens) in stretches {
      forEachField(document, tokens) { found[$0] = weights[$0] ?? 0 }
    }
    return found
  }

  /// The themes among some stems, weighed.
  func themes(among stems: some Sequence<Int>) -> [Int: Float] {
    var found: [Int: Float] = [:]
    for stem in stems { if let weight = themeWeights[stem] { found[stem] = weight } }
    return found
  }

  /// Calls `body` with the fields of the words of a stretch of text.
  func forEachField(_ document: Int, _ tokens: Range<Int>, _ body: (Int) -> Void) {
    Self.forEachField(content.annotations[document].tokens, tokens, firstFields, lexicon, body)
  }

  private static func forEachField(
    _ all: [Token], _ tokens: Range<Int>, _ firstFields: [Int32], _ lexicon: Lexicon, _ body: (Int) -> Void
  ) {
    for place in tokens where all[place].word >= 0 {
      let first = firstFields[Int(all[place].word)]
      if first == noFields { continue }
      let stem = lexicon.vocabulary[all[place].word].stem
      if first == unread {
        lexicon.forEachField(of: stem, body)
      } else {
        lexicon.forEachField(of: stem, from: Int(first), body)
      }
    }
  }

  // MARK: Weighing

  private mutating func weighFields() {
    var counts = DistinctCounts(room: lexicon.fieldCount)
    for statement in coverage.statements.indices {
      if statement == 0 || paragraphs[statement] != paragraphs[statement - 1]
        || content.contents[statement].document != content.contents[statement - 1].document
      {
        counts.begin()
        readFirstFields(content.contents[statement].document, paragraphs[statement])
        let all = content.annotations[content.contents[statement].document].tokens
        Self.forEachField(all, paragraphs[statement], firstFields, lexicon) { counts.mark($0) }
      }
      counts.add()
    }
    fieldWeights = counts.byNumber.mapValues { Self.weight($0, of: coverage.statements.count) }
  }

  /// Notes where the fields of a paragraph's words begin: they are looked for once a word, not once a place.
  private mutating func readFirstFields(_ document: Int, _ tokens: Range<Int>) {
    let all = content.annotations[document].tokens
    for place in tokens where all[place].word >= 0 {
      let word = Int(all[place].word)
      guard firstFields[word] == Self.unread else { continue }
      let stem = lexicon.vocabulary[all[place].word].stem
      firstFields[word] = lexicon.firstField(of: stem).map { Int32($0) } ?? Self.noFields
    }
  }

  private mutating func weighThemes() {
    struct Place: Hashable {
      var document: Int
      var tokens: Range<Int>
    }
    var seen = Set<Place>()
    var counts = DistinctCounts(room: lexicon.vocabulary.count)
    for statement in coverage.statements.indices {
      let place = Place(document: content.contents[statement].document, tokens: paragraphs[statement])
      guard seen.insert(place).inserted else { continue }
      counts.begin()
      content.forEachStem(content.contents[statement].document, paragraphs[statement]) { counts.mark(Int($0)) }
      counts.add()
    }
    spread = counts.byNumber
    let most = max(2, Self.mostCommon * Double(seen.count))
    let balance = nounBalance()
    themeWeights = spread.filter { $0.value >= 2 && Double($0.value) <= most && balance[$0.key] >= 0 }
      .mapValues { Self.weight($0, of: seen.count) }
  }

  /// For each stem of a statement in how many more of its places it stands like a noun than not.
  private func nounBalance() -> [Int32] {
    var balance = [Int32](repeating: 0, count: lexicon.vocabulary.count)
    for index in content.contents.indices {
      for (stem, isNoun) in zip(content.contents[index].stems, content.contents[index].nouns) {
        balance[Int(stem)] += isNoun ? 1 : -1
      }
    }
    return balance
  }

  /// How telling is what `count` of `total` have: inverse document frequency.
  static func weight(_ count: Int, of total: Int) -> Float {
    Float(logarithm(1 + Double(total) / Double(max(count, 1))))
  }
}
