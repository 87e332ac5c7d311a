/// Bodies: those of the lexicon and those with a name of their own.
extension MentionFinder {
  /// A name behind an article that is no person's: *l'Alliance des territoires*, *la Ligue élite de handball (LEH)*.
  func ownBody(_ mention: Mention, _ range: Range<Int>) -> Mention? {
    guard let name = mention.name, name.lowerBound == mention.tokens.lowerBound, name.lowerBound > range.lowerBound,
      tokens[name.lowerBound - 1].word >= 0, !hasGivenName(name),
      isArticle(name.lowerBound - 1) || isAcronym(name)
    else { return nil }
    let end = bodyEnd(name, range)
    var body = Mention(tokens: name.lowerBound..<end, kind: .organisation, name: name.lowerBound..<end)
    body.role = headRole(name)
    body.agreement = .singular
    return body
  }

  func isArticle(_ position: Int) -> Bool {
    let classes = lexicon.vocabulary[tokens[position].word].classes
    return classes.contains(.determiner) && !classes.contains(.possessive)
  }

  func isAcronym(_ name: Range<Int>) -> Bool {
    name.count == 1 && tokens[name.lowerBound].flags.contains(.upper)
  }

  func hasGivenName(_ name: Range<Int>) -> Bool { isGivenName(tokens[name.lowerBound].word) }

  /// A given name, or one hung to another: *Jean-Baptiste*.
  func isGivenName(_ word: Int32) -> Bool { lexicon.isGivenName(word) }

  /// What kind of body its name says it is: *l'Agence …*.
  func headRole(_ name: Range<Int>) -> Int32 {
    for position in name {
      if let match = annotation.phrase(.role, at: position, lexicon) {
        return lexicon.meanings[Int(match.meaning)].index
      }
    }
    return -1
  }

  /// The end of a body's name with its complements in lower case.
  func bodyEnd(_ name: Range<Int>, _ range: Range<Int>) -> Int {
    var end = name.upperBound
    let limit = min(range.upperBound, name.lowerBound + Self.longestBody)
    var best = end
    while end < limit, tokens[end].word >= 0, annotation.quotationOf[end] == zone {
      let entry = lexicon.vocabulary[tokens[end].word]
      let isLink = entry.classes.contains(.genitive) || entry.classes.contains(.determiner) && end > best
      guard isLink || tokens[end].isCapital || (isPlainNoun(end) && entry.verb < 0) else { break }
      if !isLink, isGenitive(end - 1) || isArticle(end - 1) || tokens[end].isCapital { best = end + 1 }
      end += 1
    }
    let isDefined = end < range.upperBound && tokens[end].kind == .openParenthesis
    return isDefined && end > best && tokens[end - 1].word >= 0 && isPlainNoun(end - 1) ? end : best
  }

  func isGenitive(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.genitive)
  }

  /// The longest name of a body, in tokens.
  static let longestBody = 9

  func body(at start: Int, _ range: Range<Int>) -> Mention? {
    guard annotation.beginsPhrase(at: start) else { return nil }
    var best: Annotation.PhraseMatch?
    for match in annotation.phrases(at: start)
    where match.tokens.upperBound <= range.upperBound && Self.bodyKind(match.kind) != nil {
      if match.tokens.count > best?.tokens.count ?? 0 { best = match }
    }
    guard let best, let kind = Self.bodyKind(best.kind) else { return nil }
    let index = lexicon.meanings[Int(best.meaning)].index
    var body = Mention(tokens: best.tokens, kind: kind)
    if kind == .country { body.country = index } else { body.body = index }
    return body
  }

  static func bodyKind(_ kind: Lexicon.Meaning.Kind) -> Mention.Kind? {
    switch kind {
    case .country: .country
    case .organisation: .organisation
    case .outlet: .outlet
    default: nil
    }
  }
}
