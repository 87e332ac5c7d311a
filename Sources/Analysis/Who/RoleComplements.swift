/// What is said behind a role: whose it is, of which state, for what.
extension MentionFinder {
  /// *de la Fédération de Russie*, *de l'Otan*, *d'Angoulême*, *des Pêches*: whose or what role it is.
  func complement(from position: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int {
    guard position + 1 < range.upperBound, tokens[position].word >= 0 else { return position }
    if lexicon.vocabulary[tokens[position].word].classes.contains(.service) {
      return service(position, range, &mention)
    }
    guard lexicon.vocabulary[tokens[position].word].classes.contains(.genitive) else { return position }
    if let joint = annotation.phrase(.joint, at: position, lexicon) {
      mention.kind = .joint
      return joint.tokens.upperBound
    }
    var start = position + 1
    if tokens[start].word >= 0, lexicon.vocabulary[tokens[start].word].classes.contains(.determiner) { start += 1 }
    guard start < range.upperBound, tokens[start].word >= 0, annotation.quotationOf[start] == zone else {
      return position
    }
    // *la fille d'une patiente*, *le maire d'une commune voisine*: somebody new.
    if start > position + 1, !lexicon.modifiersBefore, isIndefinite(start) { mention.isOfNewcomer = true }
    if let country = annotation.phrase(.country, at: start, lexicon) {
      if mention.agreement.intersection(.number) == .plural,
        let end = otherCountry(behind: country.tokens.upperBound, range)
      {
        mention.kind = .joint
        return end
      }
      mention.country = lexicon.meanings[Int(country.meaning)].index
      return country.tokens.upperBound
    }
    if let body = annotation.phrase(.organisation, at: start, lexicon) {
      mention.body = lexicon.meanings[Int(body.meaning)].index
      let end = body.tokens.upperBound
      if end < range.upperBound, tokens[end].isCapital, tokens[end].word >= 0, isGivenName(tokens[end].word) {
        mention.owner = tokens[end - 1].word
        return end
      }
    } else if let role = annotation.phrase(.role, at: start, lexicon) {
      return ownerRole(role, range, &mention)
    }
    return namedOwner(from: start, range, &mention) ?? nounComplement(from: start, range, &mention) ?? position
  }

  /// *director of employment relations and legal services*: the end of a charge that a conjunction or a second noun
  /// goes on with, where what tells whose role it is follows it.
  func afterCharge(_ position: Int, _ range: Range<Int>) -> Int {
    guard lexicon.modifiersBefore else { return position }
    var end = position
    while end < min(range.upperBound, position + Self.longestCharge), tokens[end].word >= 0,
      annotation.quotationOf[end] == zone
    {
      let classes = lexicon.vocabulary[tokens[end].word].classes
      if end > position, classes.contains(.service) { return end }
      guard isPlainNoun(end) || classes.contains(.conjunction) else { return position }
      end += 1
    }
    return position
  }

  /// *de l'Union des transports (UST)*: the body whose role it is is known by its acronym, else by its last word.
  func namedOwner(from start: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int? {
    guard tokens[start].isCapital else { return nil }
    let name = name(at: start, range)
    var end = name?.tokens.upperBound ?? capitals(from: start, range)
    if let bearer = bearer(inside: start..<end) {
      end = bearer
    } else if let body = name.flatMap({ ownBody($0, range) }) {
      end = body.tokens.upperBound
    }
    mention.owner = tokens[end - 1].word
    mention.ownerName = start..<end
    guard end + 2 < range.upperBound, tokens[end].kind == .openParenthesis, tokens[end + 2].kind == .closeParenthesis,
      tokens[end + 1].flags.contains(.upper)
    else { return end }
    mention.owner = tokens[end + 1].word
    return end + 3
  }

  /// Where the bearer of a role begins whose name follows that of the body right away: *le patron de la CFDT Laurent X*.
  func bearer(inside name: Range<Int>) -> Int? {
    guard name.count >= 3, !isGivenName(tokens[name.lowerBound].word), !isParticleWord(name.lowerBound),
      !isTitle(name.lowerBound)
    else { return nil }
    return name.dropFirst().dropLast().first {
      tokens[$0].isCapital && isGivenName(tokens[$0].word) && !isParticleWord($0) && !isParticleWord($0 - 1)
    }
  }

  func isTitle(_ position: Int) -> Bool {
    lexicon.vocabulary[tokens[position].word].classes.contains(.title)
  }

  /// *a spokeswoman for X*, *a lawyer for the company*.
  func service(_ position: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int {
    var start = position + 1
    if isArticle(start) { start += 1 }
    guard start + 1 < range.upperBound, tokens[start].word >= 0, annotation.quotationOf[start] == zone,
      annotation.phrase(.country, at: start, lexicon) == nil
    else { return position }
    // *at the Zambian foreign ministry*
    if adjective(start) >= 0, annotation.phrase(.role, at: start + 1, lexicon) != nil {
      mention.country = adjective(start)
      start += 1
    }
    if let body = annotation.phrase(.organisation, at: start, lexicon) {
      mention.body = lexicon.meanings[Int(body.meaning)].index
      mention.owner = tokens[body.tokens.upperBound - 1].word
      return body.tokens.upperBound
    }
    if let role = annotation.phrase(.role, at: start, lexicon) { return ownerRole(role, range, &mention) }
    return namedOwner(from: start, range, &mention) ?? position
  }

  /// *the foreign ministers of Chile and Bolivia*: those of both.
  func otherCountry(behind position: Int, _ range: Range<Int>) -> Int? {
    guard position + 1 < range.upperBound, tokens[position].word >= 0,
      lexicon.vocabulary[tokens[position].word].classes.contains(.conjunction)
    else { return nil }
    for start in position + 1..<min(position + 4, range.upperBound) {
      if let other = annotation.phrase(.country, at: start, lexicon) { return other.tokens.upperBound }
      let classes = tokens[start].word >= 0 ? lexicon.vocabulary[tokens[start].word].classes : []
      guard !classes.isDisjoint(with: [.determiner, .genitive]) else { return nil }
    }
    return nil
  }

  func capitals(from start: Int, _ range: Range<Int>) -> Int {
    var end = start
    while end < range.upperBound, tokens[end].word >= 0, tokens[end].isCapital || isParticle(end, range) { end += 1 }
    return end
  }

  func ownerRole(
    _ match: Annotation.PhraseMatch, _ range: Range<Int>, _ mention: inout Mention
  ) -> Int {
    var end = match.tokens.upperBound
    if mention.owner < 0 {
      mention.owner = tokens[match.tokens.lowerBound].word
      mention.ownerRole = lexicon.meanings[Int(match.meaning)].index
    }
    for token in match.tokens where mention.country < 0 { mention.country = adjective(token) }
    while end < range.upperBound, isTrailingAdjective(end) {
      if adjective(end) >= 0 { mention.country = adjective(end) }
      end += 1
    }
    // *porte-parole de la délégation valdrienne*, in a coverage that tells of Valdrie
    if mention.country < 0, isOfPeople(end, range),
      lexicon.land(of: lexicon.vocabulary.bytes(of: tokens[end].word)) != nil
    {
      mention.owner = lexicon.masculineOfPeople(tokens[end].word)
      mention.ownerRole = -1
      end += 1
    }
    return ownName(behind: end, match, range, &mention) ?? end
  }

  /// The last word of a role as one of its own, where it is one: *association* of *président de l'association*.
  func lastRole(of match: Annotation.PhraseMatch) -> Annotation.PhraseMatch {
    annotation.phrase(.role, at: match.tokens.upperBound - 1, lexicon) ?? match
  }

  /// *la patronne du fabricant d'emballages X*: the body that a role's complements name by what it is.
  func ownerBody(in complements: Range<Int>) -> Annotation.PhraseMatch? {
    for position in complements {
      if let match = annotation.phrase(.role, at: position, lexicon), isBody(match) { return match }
    }
    return nil
  }

  /// *président de l'association Eau vive*: the body's own name tells whose the role is.
  func ownName(
    behind end: Int, _ match: Annotation.PhraseMatch, _ range: Range<Int>, _ mention: inout Mention
  ) -> Int? {
    guard !lexicon.modifiersBefore, isBody(match), end < range.upperBound, tokens[end].isCapital,
      tokens[end].word >= 0, annotation.quotationOf[end] == zone, !isTitle(end), !isGivenName(tokens[end].word)
    else { return nil }
    return namedOwner(from: end, range, &mention)
  }

  /// A complement in lower case: *du syndicat*, *du premier livre*; *les chefs de leurs diplomaties* are those of both.
  func nounComplement(from start: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int? {
    let isPlural = mention.agreement.intersection(.number) == .plural
    let noun = start + (isPossessiveOrNumber(start) && start + 1 < range.upperBound ? 1 : 0)
    guard isPlainNoun(noun), !isInfinitiveOfSaying(noun) else { return nil }
    if isPlural, isOfSeveral(noun) { mention.kind = .joint }
    return noun + 1
  }

  private func isPossessiveOrNumber(_ position: Int) -> Bool {
    guard !lexicon.modifiersBefore, tokens[position].word >= 0 else { return false }
    return !lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.possessive, .numeral])
  }

  /// *Et la maire d'approuver :* tells what she did.
  func isInfinitiveOfSaying(_ position: Int) -> Bool {
    var found = false
    lexicon.forEachReading(of: tokens[position].word) { found = found || $0.forms.contains(.infinitive) }
    return found
  }
}
