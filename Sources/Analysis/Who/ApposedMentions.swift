/// Who bears a role and what role a name has: *le ministre, X*, *X, 34 ans, le moniteur*.
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
    if end == role, isPlainNoun(end), end + 1 < range.upperBound, tokens[end + 1].isCapital,
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

  /// *Adjointe aux finances, X présente le budget*: a role without an article at the head of its sentence.
  private func isFronted(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let start = mention.tokens.lowerBound
    return start == range.lowerBound && tokens[start].isCapital && !isArticle(start) && !isOwned(start + 1)
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

  /// *son rival, le député X*: who has a role that is somebody's, with a role of their own.
  private func ownBearer(_ mention: Mention, behind comma: Int, _ range: Range<Int>) -> Mention? {
    guard !lexicon.modifiersBefore, mention.owned, comma + 2 < range.upperBound, tokens[comma + 1].word >= 0,
      isArticle(comma + 1), let other = role(from: comma + 2, range), other.name != nil,
      other.agreement.agrees(with: mention.agreement)
    else { return nil }
    return other
  }

  /// What a name in parentheses behind a person tells: the party or the place.
  func withAffiliation(_ mention: Mention, _ range: Range<Int>) -> Mention {
    let open = mention.tokens.upperBound
    if let state = place(behind: mention, range) {
      var mention = mention
      mention.owner = tokens[state].word
      return mention
    }
    guard mention.name != nil, open + 1 < range.upperBound, tokens[open].kind == .openParenthesis else {
      return mention
    }
    let close = afterParenthesis(open, range)
    guard close > open else { return mention }
    var mention = mention
    if mention.owner < 0, let name = (open + 1..<close).last(where: { tokens[$0].isCapital }) {
      mention.owner = tokens[name].word
    }
    mention.tokens = mention.tokens.lowerBound..<close
    return mention
  }

  /// Another role between commas behind a role and its name: *Senator X, a Democrat, said*.
  func withOtherRole(_ mention: Mention, _ range: Range<Int>) -> Mention {
    let comma = mention.tokens.upperBound
    guard mention.kind == .role, mention.name != nil, comma + 2 < range.upperBound, tokens[comma].kind == .comma,
      isArticle(comma + 1), let other = role(from: comma + 2, range), other.kind == .role, other.name == nil
    else { return mention }
    let end = other.tokens.upperBound
    guard end >= range.upperBound || tokens[end].word < 0 else { return mention }
    var mention = mention
    mention.otherRole = other.role
    mention.tokens = mention.tokens.lowerBound..<end
    return mention
  }

  /// Classes of bodies that bear the names of people: *le collège Jean Moulin*, but not *à la presse Jean Moulin*.
  private static let namedAfterPeople: Set = [
    "association", "foundation", "school", "hospital", "company", "club", "university", "institute", "culture-body",
    "institution", "committee",
  ]

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

  /// A word in lower case that can only belong to a name: no verb of saying, no word of the grammar, and a verb or a
  /// mark behind it.
  func isTrailing(_ position: Int, _ range: Range<Int>) -> Bool {
    guard isPlainNoun(position), lexicon.vocabulary[tokens[position].word].verb < 0, position + 1 < range.upperBound
    else { return false }
    let next = tokens[position + 1]
    return next.kind == .comma || next.kind == .openParenthesis
  }

  /// Whether a name right behind a role is its bearer's: behind a complement (*la présidente du collectif*) only
  /// a given name shows that it is.
  func fits(_ name: Mention, behind mention: Mention, _ role: Int) -> Bool {
    let end = mention.tokens.upperBound
    let hasComplement = (role..<max(role, end)).contains { tokens[$0].word >= 0 && adjective($0) < 0 }
    if hasComplement { return isGivenName(tokens[end].word) }
    return isPersonal(name) || names.isPerson(tokens[name.tokens.upperBound - 1].word)
  }

  func isVerb(_ position: Int) -> Bool {
    lexicon.vocabulary[tokens[position].word].classes.contains(.auxiliary)
  }

  func isPersonal(_ mention: Mention) -> Bool {
    guard let name = mention.name else { return false }
    return name.lowerBound > mention.tokens.lowerBound
      || isGivenName(tokens[name.lowerBound].word)
      || name.count >= 2
  }

  /// A name with a role behind it: *X, le ministre russe des Affaires étrangères,*.
  func withApposition(_ mention: Mention, _ range: Range<Int>) -> Mention {
    var mention = withAffiliation(mention, range)
    let position = afterAge(mention.tokens.upperBound, range)
    guard position + 1 < range.upperBound, tokens[position].kind == .comma,
      isPersonal(mention) || names.isPerson(tokens[mention.tokens.upperBound - 1].word)
    else { return mention }
    var start = position + 1
    while start < min(position + 4, range.upperBound), tokens[start].word >= 0,
      !lexicon.vocabulary[tokens[start].word].classes.isDisjoint(with: [.determiner, .possessive, .numeral])
    {
      start += 1
    }
    if let body = memberOf(position + 1, range) { mention.body = body }
    if let owner = led(position + 1, range) { mention.owner = owner }
    let found = roleOfNoun(start, range) ?? role(from: start, range) ?? roleOfOwner(position + 1, range)
    guard var role = found else { return mention }
    if let name = role.name {
      // *X, délégué Sud*: what stands behind the role of somebody named already is their body.
      guard name.count == 1, role.tokens.upperBound == name.upperBound, !isGivenName(tokens[name.lowerBound].word)
      else { return mention }
      role.owner = tokens[name.lowerBound].word
    }
    let isBare = lexicon.vocabulary[tokens[position + 1].word].classes.isDisjoint(with: [
      .determiner, .possessive, .numeral,
    ])
    guard isBare || !beginsClause(role, range) else { return mention }
    mention.role = role.role
    mention.country = role.country
    mention.owner = role.owner
    mention.ownerName = role.ownerName
    mention.owned = role.owned
    mention.body = role.body
    mention.agreement.learn(role.agreement.intersection(.gender))
    let end = role.tokens.upperBound
    let isClosed = end >= range.upperBound || tokens[end].word < 0
    if isClosed || isBare { mention.tokens = mention.tokens.lowerBound..<end }
    return mention
  }

  /// *Selon X, les parties se comprennent*, *Pour X, le maire a menti*: a role that is the subject of what follows.
  private func beginsClause(_ role: Mention, _ range: Range<Int>) -> Bool {
    let isOfSeveral = role.agreement.intersection(.number) == .plural
    return isOfSeveral || role.tokens.upperBound < range.upperBound && isVerbal(role.tokens.upperBound, range)
  }

  /// *X, GMB's national secretary*: the role behind the name of the body whose it is.
  func roleOfOwner(_ start: Int, _ range: Range<Int>) -> Mention? {
    guard lexicon.modifiersBefore, start < range.upperBound, tokens[start].isCapital else { return nil }
    let body = annotation.phrase(.organisation, at: start, lexicon)
    let mark = body?.tokens.upperBound ?? capitals(from: start, range)
    guard mark + 1 < range.upperBound, isPossessiveMark(mark), var role = role(from: mark + 1, range) else {
      return nil
    }
    if let body { role.body = lexicon.meanings[Int(body.meaning)].index }
    if role.owner < 0 { role.owner = tokens[mark - 1].word }
    return role
  }

  /// The comma behind somebody's age, or the one before it where none is told: *X, 34 ans, le moniteur*, *X, 45, a baker*.
  func afterAge(_ comma: Int, _ range: Range<Int>) -> Int {
    guard comma + 2 < range.upperBound, tokens[comma].kind == .comma, tokens[comma + 1].kind == .number else {
      return comma
    }
    var close = comma + 2
    while close < min(comma + 4, range.upperBound), tokens[close].kind == .word, !tokens[close].isCapital { close += 1 }
    return close < range.upperBound && tokens[close].kind == .comma ? close : comma
  }

  /// *X, de la CFDT,*: the body that somebody belongs to.
  func memberOf(_ position: Int, _ range: Range<Int>) -> Int32? {
    guard position + 1 < range.upperBound, isGenitive(position) else { return nil }
    let start = isArticle(position + 1) ? position + 2 : position + 1
    guard start < range.upperBound, let body = annotation.phrase(.organisation, at: start, lexicon) else { return nil }
    return lexicon.meanings[Int(body.meaning)].index
  }

  func afterParenthesis(_ position: Int, _ range: Range<Int>) -> Int {
    var end = position
    while end < range.upperBound, end < position + 14, tokens[end].kind != .closeParenthesis { end += 1 }
    return end < range.upperBound && tokens[end].kind == .closeParenthesis ? end + 1 : position
  }
}
