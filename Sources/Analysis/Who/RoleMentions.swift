/// Roles with what is said of them: *la ministre russe des Pêches*, *the city’s former police chief*.
extension MentionFinder {
  /// - Parameter body: a body whose name begins here, too: *Labour leader X* is a role, *Labour* is not.
  func role(from start: Int, _ range: Range<Int>, ofBody body: Mention? = nil) -> Mention? {
    if let body,
      !lexicon.modifiersBefore || body.tokens.upperBound >= range.upperBound
        || annotation.phrase(.role, at: body.tokens.upperBound, lexicon) == nil
    {
      return nil
    }
    guard isRoleNear(start, range) else { return nil }
    let most = lexicon.modifiersBefore ? Self.mostModifiers : Self.mostAdjectives
    var position = start
    var isOfTwo = false
    while position < start + most, position < range.upperBound {
      if isParticiple(position) { return nil }
      if let match = annotation.phrase(.role, at: position, lexicon), match.tokens.upperBound <= range.upperBound {
        var mention = complete(match, from: start, range)
        if isOfTwo, speakForStates(mention) { mention.kind = .joint }
        return mention
      }
      if lexicon.modifiersBefore, let second = otherState(behind: position, range) {
        isOfTwo = true
        position = second
        continue
      }
      guard isLeadingAdjective(position), lexicon.modifiersBefore || !lexicon.isThing(tokens[position].word) else {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// *kényan et tanzanien*: the adjective of another state behind that of one and a conjunction.
  private func otherState(behind position: Int, _ range: Range<Int>) -> Int? {
    let second = position + 2
    guard second < range.upperBound, tokens[position + 1].word >= 0, adjective(position) >= 0, adjective(second) >= 0,
      annotation.quotationOf[second] == zone,
      adjective(second) != adjective(position)
    else { return nil }
    return lexicon.vocabulary[tokens[position + 1].word].classes.contains(.conjunction) ? second : nil
  }

  /// Whether several bear a role of a government or of no camp: ministers and spokesmen can speak for a state, farmers do not.
  private func speakForStates(_ mention: Mention) -> Bool {
    let camp = lexicon.camps[lexicon.roles[Int(mention.role)].roleClass]
    return mention.agreement.intersection(.number) == .plural && (camp == nil || camp == Self.government)
  }

  private static let government = "government"

  /// A role that is also a participle (*prévenu*, *accusé*) is one only behind an article or another word of its phrase.
  func isParticiple(_ position: Int) -> Bool {
    guard tokens[position].word >= 0, lexicon.vocabulary[tokens[position].word].verb >= 0 else { return false }
    // *Invité à parler, X a redit que …*
    if !lexicon.modifiersBefore, tokens[position].isCapital, tokens[position].flags.contains(.initial), !isHeadline {
      return true
    }
    guard position > 0, tokens[position - 1].word >= 0 else { return false }
    let before = lexicon.vocabulary[tokens[position - 1].word].classes
    return tokens[position - 1].flags.contains(.inverted)
      || !before.isDisjoint(with: [.auxiliary, .adverb, .negation, .tonic])
  }

  /// A word that may stand between article and role: *le nouveau secrétaire*, *les deux ministres*.
  func isLeadingAdjective(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.word >= 0, annotation.quotationOf[position] == zone else { return false }
    if token.isCapital { return lexicon.modifiersBefore && isLeadingName(position) }
    let entry = lexicon.vocabulary[token.word]
    let closed: WordClass = [
      .preposition, .conjunction, .subordinator, .determiner, .subject, .auxiliary, .relative, .modal, .adverb,
      .negation, .possessiveMark,
    ]
    return entry.classes.isDisjoint(with: lexicon.modifiersBefore ? closed : Self.closedBeforeNoun) && entry.verb < 0
  }

  static let closedBeforeNoun: WordClass = [
    .preposition, .conjunction, .subordinator, .determiner, .subject, .auxiliary, .relative,
  ]

  /// A country's adjective, a party or a place before a role: *Chilean Foreign Minister*, *Riverside council leader*.
  func isLeadingName(_ position: Int) -> Bool {
    if adjective(position) >= 0 { return true }
    let classes = lexicon.vocabulary[tokens[position].word].classes
    return !isGivenName(tokens[position].word)
      && classes.isDisjoint(with: [
        .determiner, .subject, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .negation, .tonic,
        .interrogative, .weekday, .month, .possessive, .title, .relative, .modal,
      ])
  }

  /// *le nouveau vice-premier ministre*: the most words from an article to a role where adjectives stand behind.
  static let mostAdjectives = 3

  /// *the city's former deputy police chief*: the most words between article and role.
  static let mostModifiers = 5

  /// A role with its country, its complement and the name behind it.
  func complete(_ match: Annotation.PhraseMatch, from start: Int, _ range: Range<Int>) -> Mention {
    let first = match
    let match = lastOfCompound(match, range)
    let meaning = lexicon.meanings[Int(match.meaning)]
    var mention = Mention(tokens: start..<match.tokens.upperBound, kind: .role)
    mention.role = meaning.index
    mention.agreement = meaning.agreement
    for token in start..<match.tokens.upperBound where mention.country < 0 && !isMatter(token, of: meaning.index) {
      mention.country = adjective(token)
    }
    if mention.country < 0, lexicon.modifiersBefore {
      let before = start..<max(start, match.tokens.lowerBound)
      for token in before where mention.country < 0 && tokens[token].isCapital {
        if let state = annotation.phrase(.country, at: token, lexicon),
          state.tokens.upperBound < match.tokens.upperBound
        {
          mention.country = lexicon.meanings[Int(state.meaning)].index
        }
      }
      let modifier = before.last { tokens[$0].isCapital }
      if let modifier, !before.contains(where: isFormer) {
        mention.owner = tokens[modifier].word
        let first = before.first { place in place <= modifier && (place...modifier).allSatisfy { tokens[$0].isCapital }
        }
        mention.ownerName = first.map { $0..<modifier + 1 }
      }
    }
    if mention.owner < 0, match.tokens.count > 3, match.tokens.contains(where: isService) {
      // *counsel for the company*
      mention.owner = tokens[match.tokens.upperBound - 1].word
    }
    if mention.owner < 0, isOfBody(match) || first.tokens != match.tokens && (isBody(first) || isParty(first)) {
      mention.owner = tokens[first.tokens.lowerBound].word
    }
    var end = match.tokens.upperBound
    while end < range.upperBound, isTrailingAdjective(end) {
      if adjective(end) >= 0 { mention.country = adjective(end) }
      if speakForStates(mention), let second = otherState(behind: end, range) {
        mention.kind = .joint
        mention.tokens = mention.tokens.lowerBound..<second + 1
        return mention
      }
      end += 1
    }
    var people: Int32 = -1
    if mention.country < 0, mention.owner < 0, isOfPeople(end, range) {
      people = lexicon.masculineOfPeople(tokens[end].word)
      mention.owner = people
      end += 1
    }
    if isSource(meaning.index) { end = afterAdjectives(end, range, &mention) }
    for _ in 0..<Self.mostComplements where mention.kind == .role {
      let next = complement(from: end, range, &mention)
      if next == end { break }
      end = afterCharge(next, range)
    }
    // *le ministre valdrien de l'Énergie*: whose people tells more than of what.
    if people >= 0 { (mention.owner, mention.ownerName) = (people, nil) }
    let body = end == match.tokens.upperBound ? lastRole(of: match) : ownerBody(in: match.tokens.upperBound..<end)
    if mention.kind == .role, mention.country < 0 { mention.country = countryOfPost(behind: end, meaning.index, range) }
    if lexicon.roles[Int(meaning.index)].kind == .person, mention.kind == .role, mention.ownerName == nil, let body,
      let next = ownName(behind: end, body, range, &mention)
    {
      end = next
    }
    if mention.kind == .role, end < range.upperBound, let body = annotation.phrase(.organisation, at: end, lexicon) {
      mention.body = lexicon.meanings[Int(body.meaning)].index
      end = body.tokens.upperBound
    }
    if end == match.tokens.upperBound { end = afterBranch(end, range) }
    mention.tokens = start..<end
    mention.agreement.learn(articleAgreement(before: start))
    if mention.agreement.isSuperset(of: .number) { settleNumber(of: &mention, start) }
    mention.indefinite = isIndefinite(start) || mention.isOfNewcomer
    mention.owned = isOwned(start)
    if isOfSeveral(start), mention.agreement.intersection(.number) == .plural { mention.kind = .joint }
    return withName(mention, range, role: match.tokens.upperBound)
  }

  /// *le ministre des Affaires européennes*: an adjective that tells what the role is for, and is one of its words.
  func isMatter(_ token: Int, of role: Int32) -> Bool {
    adjective(token) >= 0 && lexicon.roles[Int(role)].adjectives.contains(tokens[token].word)
  }

  /// *le directeur des ressources humaines France, X*: behind the state whose branch of a company somebody leads.
  func afterBranch(_ position: Int, _ range: Range<Int>) -> Int {
    guard position < range.upperBound, !lexicon.modifiersBefore,
      let state = annotation.phrase(.country, at: position, lexicon), state.tokens.upperBound < range.upperBound,
      tokens[position].kind == .word, tokens[state.tokens.upperBound].kind == .comma
    else { return position }
    return state.tokens.upperBound
  }

  /// Whether a role is that of somebody whose name is kept back: what is said of them is all that tells them apart.
  func isSource(_ role: Int32) -> Bool { lexicon.roles[Int(role)].roleClass == Lexicon.sourceClass }

  /// *des sources diplomatiques marocaines*, *une source proche du dossier*: the end of what is said of a source.
  func afterAdjectives(_ start: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int {
    var end = start
    while end < min(range.upperBound, start + 3), isPlainNoun(end),
      lexicon.vocabulary[tokens[end].word].verb < 0, annotation.quotationOf[end] == zone, !lexicon.modifiersBefore
    {
      if adjective(end) >= 0 { mention.country = adjective(end) }
      end += 1
    }
    return end
  }

  /// *permanent secretary at the Zambian foreign ministry*: the state of the body that somebody works for, or -1.
  ///
  /// Whoever is sent to a state is not of it.
  private func countryOfPost(behind position: Int, _ role: Int32, _ range: Range<Int>) -> Int32 {
    guard lexicon.roles[Int(role)].kind == .person, !Self.sent.contains(lexicon.roles[Int(role)].roleClass),
      position < range.upperBound, hasPreposition(position)
    else { return -1 }
    for place in position + 1..<max(position + 1, min(position + Self.longestPost, range.upperBound)) {
      guard tokens[place].word >= 0, annotation.quotationOf[place] == zone else { return -1 }
      if adjective(place) >= 0 {
        let noun = lexicon.modifiersBefore ? place + 1 : place - 1
        guard noun < range.upperBound, let body = annotation.phrase(.role, at: noun, lexicon), isBody(body) else {
          return -1
        }
        return adjective(place)
      }
      guard isArticle(place) || isPlainNoun(place) else { return -1 }
    }
    return -1
  }

  /// The classes of those who are sent to other states.
  private static let sent: Set = ["ambassador", "envoy", "consul", "mediator"]
  /// The most words from a preposition to the adjective of a state.
  private static let longestPost = 4

  /// *museum director*: a role whose first word is a body by itself.
  func isOfBody(_ match: Annotation.PhraseMatch) -> Bool {
    guard lexicon.modifiersBefore, match.tokens.count > 1 else { return false }
    return annotation.phrases(at: match.tokens.lowerBound).contains { part in
      let meaning = lexicon.meanings[Int(part.meaning)]
      return meaning.kind == .role && part.tokens.count < match.tokens.count
        && lexicon.roles[Int(meaning.index)].kind == .organisation
    }
  }

  func isBody(_ match: Annotation.PhraseMatch) -> Bool {
    lexicon.roles[Int(lexicon.meanings[Int(match.meaning)].index)].kind == .organisation
  }

  /// *her Republican challenger*: a role with a capital before another is the party of its bearer.
  func isParty(_ match: Annotation.PhraseMatch) -> Bool {
    let first = tokens[match.tokens.lowerBound]
    return match.tokens.count == 1 && first.isCapital && !first.flags.contains(.initial)
  }

  /// *le directeur de campagne de la candidate*.
  static let mostComplements = 3

  /// The last role of a compound, where modifiers stand before: *government spokesman*, *state treasurer*.
  func lastOfCompound(_ match: Annotation.PhraseMatch, _ range: Range<Int>) -> Annotation.PhraseMatch {
    guard lexicon.modifiersBefore, match.tokens.upperBound < range.upperBound,
      annotation.quotationOf[match.tokens.upperBound] == zone,
      let next = annotation.phrase(.role, at: match.tokens.upperBound, lexicon)
    else { return match }
    return lastOfCompound(next, range)
  }

  /// *former Treasury official*: whoever was it speaks for it no longer.
  func isFormer(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.former)
  }

  func adjective(_ token: Int) -> Int32 {
    guard tokens[token].word >= 0, tokens[token].isCapital || !lexicon.modifiersBefore else { return -1 }
    return Int32(lexicon.vocabulary[tokens[token].word].countryOfAdjective)
  }

  func isTrailingAdjective(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.word >= 0, annotation.quotationOf[position] == zone else { return false }
    return adjective(position) >= 0
  }

  private func isService(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.service)
  }

  /// *la délégation ostrélienne*: an adjective of people whom the lexicon does not know.
  func isOfPeople(_ position: Int, _ range: Range<Int>) -> Bool {
    guard !lexicon.modifiersBefore, position < range.upperBound, tokens[position].kind == .word,
      annotation.quotationOf[position] == zone, !tokens[position].isCapital, isPlainNoun(position)
    else { return false }
    return lexicon.vocabulary[tokens[position].word].verb < 0 && lexicon.endsLikePeople(tokens[position].word)
      && annotation.phrase(.role, at: position, lexicon) == nil
  }
}
