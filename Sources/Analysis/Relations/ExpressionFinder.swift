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
    for sentence in annotation.sentences { find(in: sentence.tokens) }
  }

  private mutating func find(in range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let matches = begins(position) ? longest(from: position, range) : []
      found += matches
      position = matches.first?.tokens.upperBound ?? position + 1
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
  private func begins(_ position: Int) -> Bool {
    let word = annotation.document.tokens[position].word
    guard word >= 0 else { return false }
    let entry = lexicon.vocabulary[word]
    return entry.classes.contains(.startsExpression)
      || (entry.stem >= 0 && lexicon.vocabulary[entry.stem].classes.contains(.startsExpression))
  }

  /// The longest expression from a token, with all it stands for.
  private func longest(from start: Int, _ range: Range<Int>) -> [Match] {
    var nodes: [Int32] = [0]
    var best: (end: Int, values: [Int32]) = (start, [])
    var position = start
    while position < range.upperBound, !nodes.isEmpty {
      let word = annotation.document.tokens[position].word
      guard word >= 0 else { break }
      nodes = steps(from: nodes, by: word)
      position += 1
      guard nodes.contains(where: { lexicon.expressions.hasValue(at: $0) }) else { continue }
      best = (position, [])
      for node in nodes { lexicon.expressions.forEachValue(at: node) { best.values.append($0) } }
    }
    guard best.end > start else { return [] }
    let tokens = start..<best.end
    let negated = isNegated(tokens, range)
    return best.values.map { Match(tokens: tokens, meaning: lexicon.expressionMeanings[Int($0)], negated: negated) }
  }

  /// Where expressions go on from some nodes by a word: by its stem, or by the word as it is.
  private func steps(from nodes: [Int32], by word: Int32) -> [Int32] {
    let stem = lexicon.vocabulary[word].stem
    var next: [Int32] = []
    for node in nodes {
      if stem >= 0, let step = lexicon.expressions.step(node, stem) { next.append(step) }
      if let step = lexicon.expressions.step(node, Lexicon.exact(word)) { next.append(step) }
    }
    return next
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
