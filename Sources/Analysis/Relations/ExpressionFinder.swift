/// The expressions of accord and of stance in a text, found once: at each place the longest.
struct ExpressionFinder {
  /// An expression at a place.
  struct Match {
    var tokens: Range<Int>
    var meaning: Lexicon.Expression
    /// A negation reaches it: *n'est pas prouvé*, *aucune preuve*.
    var negated: Bool
  }

  private let annotation: Annotation
  private let lexicon: Lexicon
  /// All expressions, in order, none overlapping another.
  private var found: [Match] = []
  /// How far a negation before an expression reaches, in words.
  private static let reach = 5

  /// Finds the expressions of a document, sentence by sentence.
  init(_ annotation: Annotation, _ lexicon: Lexicon) {
    self.annotation = annotation
    self.lexicon = lexicon
    var walk = Walk(lexicon)
    for sentence in annotation.sentences { find(in: sentence.tokens, &walk) }
  }

  private mutating func find(in range: Range<Int>, _ walk: inout Walk) {
    var position = range.lowerBound
    while position < range.upperBound {
      let end = begins(position, &walk) ? addLongest(from: position, range, &walk) : nil
      position = end ?? position + 1
    }
  }

  /// The expressions that lie in a range of tokens, in order.
  func matches(in range: Range<Int>) -> ArraySlice<Match> {
    var low = 0
    var high = found.count
    while low < high {
      let middle = (low + high) / 2
      if found[middle].tokens.lowerBound >= range.lowerBound { high = middle } else { low = middle + 1 }
    }
    var end = low
    while end < found.count, found[end].tokens.upperBound <= range.upperBound { end += 1 }
    return found[low..<end]
  }

  /// Whether some expression begins with a word or its stem.
  private func begins(_ position: Int, _ walk: inout Walk) -> Bool {
    let word = annotation.document.tokens[position].word
    return word >= 0 && walk.canBegin(with: word, lexicon)
  }

  /// Adds the longest expression from a token, with all it stands for.
  ///
  /// - Returns: the token behind it, or nil where there is none.
  private mutating func addLongest(from start: Int, _ range: Range<Int>, _ walk: inout Walk) -> Int? {
    walk.begin()
    var end = start
    var position = start
    while position < range.upperBound, walk.goesOn {
      let word = annotation.document.tokens[position].word
      guard word >= 0 else { break }
      walk.step(by: word, stem: lexicon.vocabulary[word].stem)
      position += 1
      if walk.readValues() { end = position }
    }
    guard end > start else { return nil }
    let negated = isNegated(start..<end, range)
    for value in walk.values {
      found.append(Match(tokens: start..<end, meaning: lexicon.expressionMeanings[Int(value)], negated: negated))
    }
    return end
  }

  /// Whether a negator stands shortly before, in the same clause, and not inside.
  private func isNegated(_ tokens: Range<Int>, _ range: Range<Int>) -> Bool {
    if tokens.contains(where: { isNegator($0) }) { return false }
    var position = tokens.lowerBound - 1
    while position >= range.lowerBound, position >= tokens.lowerBound - Self.reach {
      if annotation.document.tokens[position].word < 0 { return false }
      if isNegator(position) { return true }
      position -= 1
    }
    return false
  }

  private func isNegator(_ position: Int) -> Bool {
    let word = annotation.document.tokens[position].word
    return word >= 0 && lexicon.vocabulary[word].classes.contains(.negator)
  }
}

/// A walk from word to word through the expressions of a lexicon.
///
/// It is used again for the next expression, so that its memory is asked for once.
private struct Walk {
  private let expressions: PhraseTrie
  /// For each word whether expressions begin with it, as far as that was asked.
  private var beginning: [Bool?]
  private var nodes: [Int32] = []
  private var next: [Int32] = []
  /// What the longest expression that was met stands for.
  private(set) var values: [Int32] = []

  init(_ lexicon: Lexicon) {
    expressions = lexicon.expressions
    beginning = Array(repeating: nil, count: lexicon.vocabulary.count)
  }

  /// Whether some expression begins with a word or its stem.
  mutating func canBegin(with word: Int32, _ lexicon: Lexicon) -> Bool {
    if let known = beginning[Int(word)] { return known }
    let entry = lexicon.vocabulary[word]
    let begins =
      entry.classes.contains(.startsExpression)
      || entry.stem >= 0 && lexicon.vocabulary[entry.stem].classes.contains(.startsExpression)
    beginning[Int(word)] = begins
    return begins
  }

  mutating func begin() {
    nodes.removeAll(keepingCapacity: true)
    nodes.append(0)
  }

  /// Whether some expression may go on.
  var goesOn: Bool { !nodes.isEmpty }

  /// Goes on by a word: by its stem, or by the word as it is.
  mutating func step(by word: Int32, stem: Int32) {
    next.removeAll(keepingCapacity: true)
    for node in nodes {
      if stem >= 0, let step = expressions.step(node, stem) { next.append(step) }
      if let step = expressions.step(node, Lexicon.exact(word)) { next.append(step) }
    }
    swap(&nodes, &next)
  }

  /// Reads what the expressions that end here stand for.
  ///
  /// - Returns: whether any does.
  mutating func readValues() -> Bool {
    guard nodes.contains(where: { expressions.hasValue(at: $0) }) else { return false }
    values.removeAll(keepingCapacity: true)
    for node in nodes { expressions.forEachValue(at: node) { values.append($0) } }
    return true
  }
}
