/// The words that a text introduces people with: *X, the goaltender who sits on the union's committee,*, *la directrice
/// logistique de l'enseigne, X,*, *X, chef de projet chez Y*.
struct Introductions {
  let annotation: Annotation
  let lexicon: Lexicon
  private let tokens: [Token]

  init(_ annotation: Annotation, _ lexicon: Lexicon) {
    self.annotation = annotation
    self.lexicon = lexicon
    tokens = annotation.tokens
  }

  /// Takes in the names and nouns around the name of a mention that tell who its bearer is.
  func learn(_ mention: Mention, into cast: inout Cast) {
    guard let name = mention.name, mention.kind == .name || mention.kind == .role else { return }
    let words = tokens[name].compactMap { $0.word >= 0 ? lexicon.nameKey($0.word) : nil }
    guard let member = cast.person(named: words, mention.agreement) else { return }
    for range in ranges(around: name, mention) { take(range, &cast[member].introduction) }
  }

  private func ranges(around name: Range<Int>, _ mention: Mention) -> [Range<Int>] {
    var ranges = [mention.tokens.lowerBound..<name.lowerBound, name.upperBound..<mention.tokens.upperBound]
    let comma = mention.tokens.lowerBound - 1
    if comma > 0, tokens[comma].kind == .comma, let first = clause(before: comma) { ranges.append(first..<comma) }
    let end = mention.tokens.upperBound
    guard end < tokens.count else { return ranges }
    switch tokens[end].kind {
    case .comma: if let last = clause(behind: end + 1) { ranges.append(end + 1..<last) }
    case .openParenthesis: ranges.append(end + 1..<close(behind: end + 1))
    default: break
    }
    return ranges
  }

  private func take(_ range: Range<Int>, _ introduction: inout Cast.Introduction) {
    for place in range where tokens[place].word >= 0 && tokens[place].kind == .word {
      let token = tokens[place]
      if let role = annotation.phrase(.role, at: place, lexicon) {
        introduction.roles.insert(lexicon.meanings[Int(role.meaning)].index)
      }
      let entry = lexicon.vocabulary[token.word]
      guard entry.classes.isDisjoint(with: Self.grammatical) else { continue }
      if token.isCapital, !token.flags.contains(.initial) {
        introduction.names.insert(token.word)
      } else if entry.verb < 0 {
        introduction.nouns.insert(token.word)
      }
    }
  }

  /// Where what stands before a comma begins, behind another mark or at the beginning of the sentence, if no verb stands
  /// in it.
  private func clause(before comma: Int) -> Int? {
    for place in (max(comma - Self.longest, 0)..<comma).reversed() {
      let token = tokens[place]
      if token.word < 0 { return place + 1 }
      if isVerbal(place) { return nil }
      if token.flags.contains(.initial) { return place }
    }
    return nil
  }

  /// Where what stands behind a comma ends, at a mark; it has a verb only behind a relative.
  private func clause(behind start: Int) -> Int? {
    guard start < tokens.count, tokens[start].word >= 0 else { return nil }
    let isRelative = lexicon.vocabulary[tokens[start].word].classes.contains(.relative)
    for place in start..<min(start + Self.longest, tokens.count) {
      if tokens[place].word < 0, tokens[place].kind != .dash { return place }
      if !isRelative, isVerbal(place) { return nil }
    }
    return nil
  }

  private func close(behind start: Int) -> Int {
    let end = min(start + Self.longestParenthesis, tokens.count)
    return (start..<end).first { tokens[$0].kind == .closeParenthesis } ?? start
  }

  private func isVerbal(_ place: Int) -> Bool {
    !lexicon.vocabulary[tokens[place].word].classes.isDisjoint(with: [.auxiliary, .modal, .subject])
  }

  /// The most tokens of what introduces somebody, and of what stands in parentheses behind a name.
  private static let longest = 16, longestParenthesis = 5
  private static let grammatical: WordClass = [
    .preposition, .conjunction, .subordinator, .determiner, .subject, .auxiliary, .relative, .adverb, .negation,
    .numeral, .tonic, .title, .month, .weekday, .clitic, .possessive, .stopword, .firstName, .particle, .possessiveMark,
  ]
}
