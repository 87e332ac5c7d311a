/// What stands behind a name and tells who bears it: *X, 34 ans, le moniteur*, *X (CGT)*, *X, de la CFDT,*.
extension MentionFinder {
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
    let own = roleOfNoun(start, range) == nil ? role(from: start, range) : nil
    guard var role = own ?? roleOfNoun(start, range) ?? roleOfOwner(position + 1, range) else { return mention }
    if let name = role.name {
      // *X, délégué Sud*: what stands behind the role of somebody named already is their body.
      guard name.count == 1, role.tokens.upperBound == name.upperBound, !isGivenName(tokens[name.lowerBound].word)
      else { return mention }
      role.owner = tokens[name.lowerBound].word
    }
    // *According to X, Y's agent had been told*: another noun's role is the subject of a clause where a verb follows.
    let isBare =
      own != nil
      && lexicon.vocabulary[tokens[position + 1].word].classes.isDisjoint(with: [.determiner, .possessive, .numeral])
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
