/// Who bears a role: *le ministre russe X*, *le ministre, X,*.
extension MentionFinder {
  /// A role with a name behind it, with or without a comma: *le ministre russe X*, *le ministre, X,*.
  func withName(_ mention: Mention, _ range: Range<Int>, role: Int) -> Mention {
    var mention = mention
    let end = afterAbbreviation(mention.tokens.upperBound, range)
    if let body = withBodyName(mention, range) { return body }
    guard end < range.upperBound, lexicon.roles[Int(mention.role)].kind == .person,
      mention.agreement.isDisjoint(with: .plural) || !mention.agreement.isDisjoint(with: .singular)
    else { return mention }
    if let name = name(at: end, range), fits(name, behind: mention, role) {
      return withAffiliation(mention.named(name), range)
    }
    if end == role, isPlainNoun(end), !lexicon.modifiersBefore || !isComplement(mention), end + 1 < range.upperBound,
      tokens[end + 1].isCapital,
      isGivenName(tokens[end + 1].word), let name = name(at: end + 1, range)
    {
      return withAffiliation(mention.named(name), range)
    }
    if let start = bearer(behindPhraseAt: end, range), let name = name(at: start, range) {
      return withAffiliation(mention.named(name), range)
    }
    if tokens[end].kind == .openParenthesis {
      let close = afterParenthesis(end, range)
      if close > end, close + 1 < range.upperBound, tokens[close].kind == .comma, let name = name(at: close + 1, range),
        isPersonal(name)
      {
        return withAffiliation(mention.named(name), range)
      }
      return mention
    }
    if isOpening(mention, range) { return mention }
    if tokens[end].kind == .comma, let other = bearer(behind: end, range) ?? ownBearer(mention, behind: end, range) {
      var named = mention.named(other)
      if !lexicon.modifiersBefore { named.otherRole = other.role }
      return withAffiliation(named, range)
    }
    if tokens[end].kind == .comma, end + 1 < range.upperBound, let name = name(at: end + 1, range), isPersonal(name) {
      let close = name.tokens.upperBound
      let isSubject = close < range.upperBound && isVerbal(close, range)
      guard
        close >= range.upperBound || tokens[close].word < 0 || isSubject && !isComplement(mention)
          || isFronted(mention, range)
      else { return mention }
      mention = mention.named(name)
    } else if mention.name == nil,
      let name = distantName(behind: end, range, isFronted: isFronted(mention, range))
    {
      mention = mention.named(name)
    }
    return withAffiliation(mention, range)
  }

  /// *à la droite de son président, X a dit*: a role that a preposition governs leaves the name behind it to the verb.
  private func isComplement(_ mention: Mention) -> Bool {
    var first = mention.tokens.lowerBound - 1
    if first >= 0, isArticle(first) || isOwned(first + 1) { first -= 1 }
    return first >= 0
      && (hasPreposition(first) || isGenitive(first) || first + 1 < tokens.count && hasPreposition(first + 1))
  }

  /// *For the claimant, Professor X testified*: a role in a phrase that opens the sentence, with the subject of its verb behind
  /// the comma.
  private func isOpening(_ mention: Mention, _ range: Range<Int>) -> Bool {
    lexicon.modifiersBefore && isComplement(mention) && mention.tokens.lowerBound <= range.lowerBound + 2
  }

  /// *Adjointe aux finances, X présente le budget*: a role without an article at the head of its sentence.
  private func isFronted(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let start = mention.tokens.lowerBound
    return start == range.lowerBound && tokens[start].isCapital && !isArticle(start) && !isOwned(start + 1)
  }

  /// The token behind the point of an office that is a title, too (*Sen*).
  func afterAbbreviation(_ end: Int, _ range: Range<Int>) -> Int {
    end < range.upperBound && tokens[end].kind == .period && tokens[end - 1].isCapital && isTitle(end - 1)
      ? end + 1 : end
  }

  /// A full name right behind a phrase that tells what somebody is charged with: *le négociateur de la CGT sur les
  /// retraites Denis X*.
  func bearer(behindPhraseAt end: Int, _ range: Range<Int>) -> Int? {
    guard !lexicon.modifiersBefore, hasPreposition(end) else { return nil }
    var position = end + 1
    let limit = min(range.upperBound - 1, end + Self.longestCharge)
    while position < limit, tokens[position].word >= 0, annotation.quotationOf[position] == zone,
      !tokens[position].isCapital,
      isPlainNoun(position) || isArticle(position)
        || lexicon.vocabulary[tokens[position].word].classes.contains(.genitive)
    {
      position += 1
    }
    guard position > end + 1, position < limit, tokens[position].isCapital, tokens[position].kind == .word,
      isGivenName(tokens[position].word), tokens[position + 1].isCapital, !hasPreposition(position - 1)
    else { return nil }
    return position
  }

  /// The longest phrase between a role and its bearer, in tokens.
  static let longestCharge = 7

  /// A name behind a complement of another kind and a comma: *son adjoint aux travaux, X,*.
  ///
  /// - Parameter isFronted: the role stands at the head of the sentence without an article, so that whoever is named behind
  ///   the comma has it, whatever follows.
  func distantName(behind end: Int, _ range: Range<Int>, isFronted: Bool) -> Mention? {
    guard tokens[end].word >= 0,
      hasPreposition(end) || isPlainNoun(end) && (lexicon.vocabulary[tokens[end].word].verb < 0 || isPast(end))
    else { return nil }
    var position = end + 1
    let limit = min(range.upperBound, end + Self.longestComplement)
    while position < limit, tokens[position].word >= 0, annotation.quotationOf[position] == zone,
      lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.auxiliary, .relative, .subject, .modal])
    {
      position += 1
    }
    guard position + 1 < limit, tokens[position].kind == .comma, !isBearer(in: end..<position),
      let name = name(at: position + 1, range), isPersonal(name)
    else { return nil }
    let close = name.tokens.upperBound
    return isFronted || close >= range.upperBound || tokens[close].word < 0 || isVerb(close) ? name : nil
  }

  /// *l'un des syndicalistes reçus par le ministre, X*: the name behind the comma is that of the nearer role.
  private func isBearer(in stretch: Range<Int>) -> Bool {
    stretch.contains { place in
      guard place > stretch.lowerBound, let match = annotation.phrase(.role, at: place, lexicon),
        match.tokens.upperBound == stretch.upperBound
      else { return false }
      let role = lexicon.roles[Int(lexicon.meanings[Int(match.meaning)].index)]
      return role.kind == .person && isArticle(place - 1)
    }
  }

  /// A form of a verb that is a past participle alone: *la médiatrice désignée par le ministère, X*.
  func isPast(_ position: Int) -> Bool {
    lexicon.isForm(.pastParticiple, tokens[position].word) && !lexicon.isForm(.third, tokens[position].word)
  }

  /// The longest complement between a role and its bearer, in tokens.
  static let longestComplement = 9

  /// Another role with its name behind a comma: *the mediator, Norwegian diplomat X*.
  func bearer(behind comma: Int, _ range: Range<Int>) -> Mention? {
    guard comma + 1 < range.upperBound, tokens[comma + 1].word >= 0,
      lexicon.vocabulary[tokens[comma + 1].word].classes.isDisjoint(with: [.determiner, .possessive]),
      lexicon.modifiersBefore, let other = role(from: comma + 1, range), other.name != nil
    else { return nil }
    return other
  }

  /// *son rival, le député X*, *la médiatrice, l'ancienne juge X*: who has a role told with another of theirs.
  ///
  /// Where nobody's is told, a mark or the end of the sentence follows, for *le maire, le député X et Y* are several.
  private func ownBearer(_ mention: Mention, behind comma: Int, _ range: Range<Int>) -> Mention? {
    guard !lexicon.modifiersBefore, comma + 2 < range.upperBound, tokens[comma + 1].word >= 0,
      isArticle(comma + 1), let other = role(from: comma + 2, range), other.name != nil,
      other.agreement.agrees(with: mention.agreement)
    else { return nil }
    let (start, end) = (mention.tokens.lowerBound, other.tokens.upperBound)
    let isDefinite = start > range.lowerBound && isArticle(start - 1) && !mention.indefinite && !isComplement(mention)
    guard mention.owned || isDefinite && (end >= range.upperBound || isClosing(end, range)) else { return nil }
    return other
  }

  /// *le ministre des Affaires étrangères X Y*: several things go by nobody's name.
  private func isPlural(_ position: Int) -> Bool {
    !tokens[position].isCapital && tokens[position].word >= 0
      && lexicon.vocabulary.withBytes(of: tokens[position].word) {
        $0.count > 3 && ($0.last == 0x73 || $0.last == 0x78)
      }
  }

  /// A mark that ends an apposition, with no other of a list behind it.
  private func isClosing(_ position: Int, _ range: Range<Int>) -> Bool {
    guard tokens[position].word < 0 else { return false }
    return tokens[position].kind != .comma || position + 1 >= range.upperBound || tokens[position + 1].word < 0
      || !isArticle(position + 1)
  }

  /// Whether a name right behind a role is its bearer's: behind a complement (*la présidente du collectif*) only
  /// a given name shows that it is.
  func fits(_ name: Mention, behind mention: Mention, _ role: Int) -> Bool {
    let end = mention.tokens.upperBound
    let hasComplement = (role..<max(role, end)).contains { tokens[$0].word >= 0 && adjective($0) < 0 }
    if hasComplement {
      let last = tokens[name.tokens.upperBound - 1].word
      return isGivenName(tokens[end].word)
        || name.tokens.count > 1 && (names.isPerson(last) || !lexicon.modifiersBefore && isPlural(end - 1))
    }
    return isPersonal(name) || names.isPerson(tokens[name.tokens.upperBound - 1].word)
  }

  func isVerb(_ position: Int) -> Bool {
    lexicon.vocabulary[tokens[position].word].classes.contains(.auxiliary)
  }
}
