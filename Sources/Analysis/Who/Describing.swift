/// The nouns that a text describes somebody by, where the lexicon knows no role by them.
///
/// *La coprésidente du syndicat, X, …* lets *la coprésidente* mean X further on, as *X, batelière à Sète,* does *la batelière*.
extension Teaching {
  /// The nouns right before and behind a name that tell what its bearer is.
  func nouns(around mention: Mention) -> [Int32] {
    guard mention.name != nil, mention.kind == .name || mention.kind == .role else { return [] }
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    var found: [Int32] = []
    if start > 1, isNoun(start - 1), has(start - 2, [.determiner, .possessive]) {
      found.append(document.tokens[start - 1].word)
    } else if start > 1, document.tokens[start - 1].kind == .comma, let first = beginning(before: start - 1) {
      found += head(at: first, before: start - 1)
    }
    if end + 1 < document.tokens.count, document.tokens[end].kind == .comma {
      found += head(at: end + 1, before: min(end + Self.longestDescription, document.tokens.count))
    }
    return found
  }

  /// Where the words between a mark, or the beginning of the sentence, and a comma begin, if no verb stands among them.
  private func beginning(before comma: Int) -> Int? {
    for place in (max(comma - Self.longestDescription, 0)..<comma).reversed() {
      let token = document.tokens[place]
      if token.word < 0, token.kind != .openParenthesis, token.kind != .closeParenthesis { return place + 1 }
      if has(place, [.auxiliary, .modal, .relative, .subject]) { return nil }
      if token.flags.contains(.initial) { return place }
    }
    return nil
  }

  /// The noun behind an article, or without one, and a second one that an adjective stands before: *une ancienne
  /// batelière*.
  private func head(at start: Int, before end: Int) -> [Int32] {
    let first = has(start, [.determiner, .possessive]) && !has(start, .preposition) ? start + 1 : start
    guard first < end, isNoun(first) else { return [] }
    let next = first + 1
    return (first..<(next < end && isNoun(next) ? next + 1 : next)).map { document.tokens[$0].word }
  }

  private func isNoun(_ position: Int) -> Bool {
    let token = document.tokens[position]
    guard token.kind == .word, !token.isCapital else { return false }
    return lexicon.vocabulary[token.word].verb < 0 && !has(position, Self.closed)
  }

  private func has(_ position: Int, _ classes: WordClass) -> Bool {
    guard document.tokens.indices.contains(position), document.tokens[position].word >= 0 else { return false }
    return !lexicon.vocabulary[document.tokens[position].word].classes.isDisjoint(with: classes)
  }

  /// The longest description between a mark and a name, in tokens.
  private static let longestDescription = 12
  private static let closed: WordClass = [
    .preposition, .conjunction, .subordinator, .determiner, .subject, .auxiliary, .relative, .adverb, .negation,
    .numeral, .tonic, .title, .month, .weekday, .clitic, .possessive,
  ]
}
