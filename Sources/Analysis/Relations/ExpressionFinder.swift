/// The expressions of accord and of stance in a text, found once: at each place the longest.
struct ExpressionFinder {
  /// An expression at a place.
  struct Match {
    var tokens: Range<Int>
    var meaning: Lexicon.Expression
    /// A negation reaches it: *n'est pas prouvé*, *aucune preuve*.
    ///
    /// What others are charged with wanting is the opposite of what the speaker wants: *ils les accusent de vouloir fermer
    /// l'usine*.
    var negated: Bool
  }

  private let annotation: Annotation
  private let lexicon: Lexicon
  /// All expressions, in order, none overlapping another.
  private var found: [Match] = []
  /// For each block of tokens the first expression that begins in it or behind it.
  private var firstOfBlock: [Int32] = []
  private static let block = 64
  /// How far a negation before an expression reaches, and how far a verb that charges somebody with it, in tokens.
  private static let reach = 5, reachOfCharge = 24

  /// Finds the expressions of a document, sentence by sentence.
  init(_ annotation: Annotation, _ lexicon: Lexicon) {
    var walk = Walk(lexicon)
    self.init(annotation, lexicon, &walk)
  }

  private init(_ annotation: Annotation, _ lexicon: Lexicon, _ walk: inout Walk) {
    self.annotation = annotation
    self.lexicon = lexicon
    let tokens = annotation.tokens
    for sentence in annotation.sentences { find(tokens, sentence.tokens, &walk) }
    firstOfBlock.reserveCapacity(tokens.count / Self.block + 1)
    for index in found.indices {
      while firstOfBlock.count * Self.block <= found[index].tokens.lowerBound { firstOfBlock.append(Int32(index)) }
    }
  }

  /// Finds the expressions of several documents.
  static func finders(_ annotations: [Annotation], _ lexicon: Lexicon) -> [ExpressionFinder] {
    var walk = Walk(lexicon)
    return annotations.map { ExpressionFinder($0, lexicon, &walk) }
  }

  private mutating func find(_ tokens: [Token], _ range: Range<Int>, _ walk: inout Walk) {
    var position = range.lowerBound
    while position < range.upperBound {
      let word = tokens[position].word
      let next = position + 1 < range.upperBound ? tokens[position + 1].word : -1
      let beginning = word >= 0 ? walk.beginning(with: word, lexicon) : nil
      if let beginning, beginning.hasValues || beginning.leads && walk.mayGoOn(by: next, lexicon) {
        position = addLongest(from: position, beginning, range, &walk) ?? position + 1
      } else {
        position += 1
      }
    }
  }

  /// The expressions that lie in a range of tokens, in order.
  func matches(in range: Range<Int>) -> ArraySlice<Match> {
    let block = range.lowerBound / Self.block
    var start = block < firstOfBlock.count ? Int(firstOfBlock[block]) : found.count
    while start < found.count, found[start].tokens.lowerBound < range.lowerBound { start += 1 }
    var end = start
    while end < found.count, found[end].tokens.upperBound <= range.upperBound { end += 1 }
    return found[start..<end]
  }

  /// Adds the longest expression from a token, with all it stands for.
  ///
  /// - Returns: the token behind it, or nil where there is none.
  private mutating func addLongest(
    from start: Int, _ beginning: Walk.Beginning, _ range: Range<Int>, _ walk: inout Walk
  ) -> Int? {
    var position = start + 1
    walk.begin(beginning)
    var end = walk.readValues() ? position : start
    while position < range.upperBound {
      let word = annotation.tokens[position].word
      guard word >= 0, walk.step(by: word, stem: lexicon.vocabulary[word].stem) else { break }
      position += 1
      if walk.readValues() { end = position }
    }
    guard end > start else { return nil }
    let negated = isNegated(start..<end, range)
    for value in walk.values {
      let meaning = lexicon.expressionMeanings[Int(value)]
      var match = Match(tokens: start..<end, meaning: meaning, negated: negated)
      if case .stance(let stance) = meaning, lexicon.axes[Int(stance.axis)].isAim, isCharge(start, range) {
        match.negated.toggle()
      }
      found.append(match)
    }
    return end
  }

  /// Whether a verb before an expression charges somebody with it: no mark but commas and no clause stands between them, and
  /// a preposition begins what is charged (*accuse X de vouloir …*, *suspects X of planning …*).
  private func isCharge(_ start: Int, _ range: Range<Int>) -> Bool {
    var begins = false
    for position in (max(range.lowerBound, start - Self.reachOfCharge)..<start).reversed() {
      let token = annotation.tokens[position]
      guard token.word >= 0 || token.kind == .comma || token.kind == .other || token.kind == .number else {
        return false
      }
      guard token.word >= 0 else { continue }
      if annotation.charges(at: position, lexicon) { return begins }
      let classes = lexicon.vocabulary[token.word].classes
      if token.flags.contains(.inverted) { continue }
      if classes.contains(.genitive), position + 1 < range.upperBound {
        begins = begins || canBegin(annotation.tokens[position + 1].word)
      } else if !classes.isDisjoint(with: [.subject, .complementizer, .relative]) {
        return false
      }
    }
    return false
  }

  /// An infinitive where those stand behind prepositions (*de vouloir*); else any word (*of planning*, *of plans*).
  private func canBegin(_ word: Int32) -> Bool {
    word >= 0 && (lexicon.infinitiveMark >= 0 || lexicon.endsLikeInfinitive(word))
  }

  /// Whether a negator stands shortly before, in the same clause, and not inside.
  private func isNegated(_ tokens: Range<Int>, _ range: Range<Int>) -> Bool {
    if tokens.contains(where: { annotation.denies(at: $0, lexicon) }) { return false }
    var position = tokens.lowerBound - 1
    while position >= range.lowerBound, position >= tokens.lowerBound - Self.reach {
      if annotation.document.tokens[position].word < 0 { return false }
      if annotation.denies(at: position, lexicon) { return true }
      position -= 1
    }
    return false
  }
}

/// A walk from word to word through the expressions of a lexicon.
///
/// It is used again for the next expression, so that its memory is asked for once.
private struct Walk {
  private let expressions: PhraseTrie
  /// For each word the nodes that it leads to from the beginning, as far as that was asked.
  private var beginnings: [Beginning?]
  /// For each word whether expressions go on with it as it is, and with it as a stem.
  private var goesOn: [(word: Bool, stem: Bool)]
  private var nodes = Nodes()
  private var next = Nodes()
  /// What the longest expression that was met stands for.
  private(set) var values: [Int32] = []

  init(_ lexicon: Lexicon) {
    expressions = lexicon.expressions
    beginnings = Array(repeating: nil, count: lexicon.vocabulary.count)
    goesOn = Array(repeating: (false, false), count: lexicon.vocabulary.count)
    expressions.forEachInnerWord { key in
      let word = Lexicon.word(ofExact: key)
      if let word { goesOn[Int(word)].word = true } else { goesOn[Int(key)].stem = true }
    }
  }

  /// The nodes that a word leads to from the beginning, or -1: by its stem, and as it is.
  struct Beginning {
    fileprivate var stem: Int32 = -1
    fileprivate var exact: Int32 = -1
    /// An expression is the word alone.
    fileprivate(set) var hasValues = false
    /// Whether some expression begins with the word.
    var leads: Bool { stem >= 0 || exact >= 0 }
  }

  /// How expressions begin with a word: with its stem, or with the word as it is.
  mutating func beginning(with word: Int32, _ lexicon: Lexicon) -> Beginning {
    beginnings[Int(word)] ?? read(word, lexicon)
  }

  /// Whether some expression goes on by a word behind its first.
  func mayGoOn(by word: Int32, _ lexicon: Lexicon) -> Bool {
    guard word >= 0 else { return false }
    let stem = lexicon.vocabulary[word].stem
    return goesOn[Int(word)].word || stem >= 0 && goesOn[Int(stem)].stem
  }

  mutating func begin(_ beginning: Beginning) {
    nodes.removeAll()
    if beginning.stem >= 0 { nodes.append(beginning.stem) }
    if beginning.exact >= 0 { nodes.append(beginning.exact) }
  }

  private mutating func read(_ word: Int32, _ lexicon: Lexicon) -> Beginning {
    let entry = lexicon.vocabulary[word]
    let begins =
      entry.classes.contains(.startsExpression)
      || entry.stem >= 0 && lexicon.vocabulary[entry.stem].classes.contains(.startsExpression)
    var beginning = Beginning()
    if begins {
      if entry.stem >= 0, let step = expressions.step(0, entry.stem) { beginning.stem = step }
      if let step = expressions.step(0, Lexicon.exact(word)) { beginning.exact = step }
      beginning.hasValues = [beginning.stem, beginning.exact].contains { $0 >= 0 && expressions.hasValue(at: $0) }
    }
    beginnings[Int(word)] = beginning
    return beginning
  }

  /// Goes on by a word: by its stem, or by the word as it is.
  ///
  /// - Returns: whether some expression goes on so.
  mutating func step(by word: Int32, stem: Int32) -> Bool {
    let (isStem, isExact) = (stem >= 0 && goesOn[Int(stem)].stem, goesOn[Int(word)].word)
    guard isStem || isExact else { return false }
    next.removeAll()
    for index in 0..<nodes.count {
      if isStem, let step = expressions.step(nodes[index], stem) { next.append(step) }
      if isExact, let step = expressions.step(nodes[index], Lexicon.exact(word)) { next.append(step) }
    }
    swap(&nodes, &next)
    return nodes.count > 0
  }

  /// Reads what the expressions that end here stand for.
  ///
  /// - Returns: whether any does.
  mutating func readValues() -> Bool {
    guard (0..<nodes.count).contains(where: { expressions.hasValue(at: nodes[$0]) }) else { return false }
    values.removeAll(keepingCapacity: true)
    for index in 0..<nodes.count { expressions.forEachValue(at: nodes[index]) { values.append($0) } }
    return true
  }

  /// The few nodes that a walk has come to; their memory is asked for once.
  private struct Nodes {
    private var nodes: [Int32] = []
    private(set) var count = 0

    subscript(index: Int) -> Int32 { nodes[index] }

    mutating func removeAll() { count = 0 }

    mutating func append(_ node: Int32) {
      if count < nodes.count { nodes[count] = node } else { nodes.append(node) }
      count += 1
    }
  }
}
