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
    guard tokens[position].word >= 0 else { return false }
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

  /// A kind of body written like a name: *l'Agence des eaux du Nord*.
  func capitalBody(at start: Int, _ range: Range<Int>) -> Mention? {
    guard tokens[start].isCapital, !tokens[start].flags.contains(.initial), start > range.lowerBound,
      let match = annotation.phrase(.role, at: start, lexicon),
      lexicon.roles[Int(lexicon.meanings[Int(match.meaning)].index)].kind == .organisation,
      let name = name(at: start, range), let body = ownBody(name, range), body.tokens.count > match.tokens.count
    else { return nil }
    return body
  }

  /// A body whose name says its kind and goes on behind a preposition: *Centre for Local Mobility*.
  func titledBody(at start: Int, _ range: Range<Int>) -> Mention? {
    guard lexicon.modifiersBefore, tokens[start].isCapital else { return nil }
    let isDefinite = start > range.lowerBound && tokens[start - 1].word >= 0 && isArticle(start - 1)
    var end = start
    var role: Int32 = -1
    while end < range.upperBound, tokens[end].word >= 0 || isOwnersMark(end, range),
      annotation.quotationOf[end] == zone
    {
      if tokens[end].isCapital, !isBoundary(end, start) {
        if let match = annotation.phrase(.role, at: end, lexicon) {
          let meaning = lexicon.meanings[Int(match.meaning)]
          let isPerson = lexicon.roles[Int(meaning.index)].kind == .person
          let isLinked = end > start && !tokens[end - 1].isCapital || isOwnersMark(match.tokens.upperBound, range)
          guard !isPerson || isLinked else { return nil }
          if role < 0, !isPerson { role = meaning.index }
        }
        end += 1
      } else if isOwnersMark(end, range) {
        end += 1
      } else if end > start, isLinkInName(end), end + 1 < range.upperBound, tokens[end + 1].isCapital,
        tokens[end + 1].kind == .word, role >= 0 || isDefinite
      {
        end += 1
      } else {
        break
      }
    }
    let isLinked = (start..<end).contains { !tokens[$0].isCapital }
    guard role >= 0 || isDefinite && isLinked, end - start >= 2, !hasGivenName(start..<end) else { return nil }
    var body = Mention(tokens: start..<end, kind: .organisation, name: start..<end)
    body.role = role
    body.agreement = .singular
    return body
  }

  /// The apostrophe of several owners inside a name: *Residents’ Group*.
  func isOwnersMark(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound, position + 1 < range.upperBound, tokens[position].kind == .apostropheQuote,
      tokens[position - 1].isCapital, tokens[position - 1].end == tokens[position].start,
      lexicon.vocabulary.bytes(of: tokens[position - 1].word).last == 0x73
    else { return false }
    return tokens[position + 1].isCapital && tokens[position + 1].kind == .word
  }

  func isLinkInName(_ position: Int) -> Bool {
    let classes = lexicon.vocabulary[tokens[position].word].classes
    return classes.contains(.genitive)
      || classes.contains(.preposition) && tokens[position].end - tokens[position].start <= 3
  }

  /// *le collectif X*, *le quotidien L'Écho*: a body by its kind and its name.
  func withBodyName(_ mention: Mention, _ range: Range<Int>) -> Mention? {
    let end = mention.tokens.upperBound
    guard lexicon.roles[Int(mention.role)].kind != .person, mention.agreement.contains(.singular),
      end < range.upperBound,
      tokens[end].kind == .word, tokens[end].isCapital, annotation.quotationOf[end] == zone, mention.owner < 0,
      !isGivenName(tokens[end].word) || Self.namedAfterPeople.contains(lexicon.roles[Int(mention.role)].roleClass)
    else { return nil }
    if let outlet = body(at: end, range) { return outlet.kind == .country ? nil : outlet }
    let first = tokens[end].isCapital && isArticle(end) && end + 1 < range.upperBound ? end + 1 : end
    guard var last = nameEnd(from: first, range, true) else { return nil }
    if last < range.upperBound, isTrailing(last, range) { last += 1 }
    var body = mention
    body.kind = .organisation
    body.name = end..<last
    body.tokens = mention.tokens.lowerBound..<last
    return body
  }

  /// Classes of bodies that bear the names of people: *le collège Jean Moulin*, but not *à la presse Jean Moulin*.
  private static let namedAfterPeople: Set = [
    "association", "foundation", "school", "hospital", "company", "club", "university", "institute", "culture-body",
    "institution", "committee",
  ]

  /// A word in lower case that can only belong to a name: no verb of saying, no word of the grammar, and a verb or a
  /// mark behind it.
  func isTrailing(_ position: Int, _ range: Range<Int>) -> Bool {
    guard isPlainNoun(position), lexicon.vocabulary[tokens[position].word].verb < 0, position + 1 < range.upperBound
    else { return false }
    let next = tokens[position + 1]
    return next.kind == .comma || next.kind == .openParenthesis
  }
}
