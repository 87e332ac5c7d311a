/// Finds expressions of accord and of stance in a text, the longest first.
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
  /// How far a negation before an expression reaches, in words.
  private static let reach = 5

  init(_ annotation: Annotation, _ lexicon: Lexicon) {
    self.annotation = annotation
    self.lexicon = lexicon
  }

  /// The expressions of a range of tokens, in order, none overlapping another of its kind.
  func matches(in range: Range<Int>) -> [Match] {
    var matches: [Match] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard begins(position) else {
        position += 1
        continue
      }
      let found = longest(from: position, range)
      for match in found { matches.append(match) }
      position = found.map(\.tokens.upperBound).max() ?? position + 1
    }
    return matches
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
      let stem = lexicon.vocabulary[word].stem
      nodes = nodes.flatMap { node in
        [stem >= 0 ? lexicon.expressions.step(node, stem) : nil, lexicon.expressions.step(node, Lexicon.exact(word))].compactMap { $0 }
      }
      position += 1
      var values: [Int32] = []
      for node in nodes { lexicon.expressions.forEachValue(at: node) { values.append($0) } }
      if !values.isEmpty { best = (position, values) }
    }
    let tokens = start..<best.end
    let negated = isNegated(tokens, range)
    return best.values.map { Match(tokens: tokens, meaning: lexicon.expressionMeanings[Int($0)], negated: negated) }
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
