import CoverageModel

/// Who bears a name or a role, one or several.
extension Resolver {
  // MARK: Names and bodies

  /// The member that a name means; a new one where nobody has it.
  mutating func named(_ mention: Mention) -> Int {
    let range = mention.name ?? mention.tokens
    let words = teaching.words(range)
    let isPersonal = mention.isPersonal(lexicon, document)
    if cast.person(named: words, mention.agreement) == nil {
      if let body = cast.known(.words(words)) { return body }
      if !isPersonal, let whole = cast.whole(beginningWith: words) { return whole }
    }
    return cast.addPerson(
      named: words, document.words(range), mention.agreement, isPersonal: isPersonal,
      isGivenName: teaching.isGivenName(range))
  }

  mutating func state(_ mention: Mention) -> Int {
    let member = cast.member(
      .country(mention.country), name: lexicon.countries[Int(mention.country)].name, kind: .state)
    cast[member].country = mention.country
    return member
  }

  mutating func outlet(_ mention: Mention) -> Int {
    let name = withoutArticle(mention)
    let member = cast.member(.outlet(mention.body), name: name, kind: .organisation)
    cast[member].isOutlet = true
    return member
  }

  mutating func organisation(_ mention: Mention) -> Int {
    guard mention.body >= 0 else { return teaching.body(mention, &cast) }
    let name = withoutArticle(mention)
    let member = cast.member(.organisation(mention.body), name: name, kind: .organisation)
    cast[member].affiliation = mention.body
    return member
  }

  // MARK: Roles

  /// *son homologue*: the other one, last named, of another state than the last source.
  func counterpart(_ mention: Mention) -> Discourse.Entry? {
    // *Ms X said it would close; her opponent said it would not*: whoever a possessive means was just named.
    let owner = discourse.entries.last { $0.sentence == sentence && $0.isSubject && cast[$0.member].isPersonal }
    let facing = mention.owned ? owner?.member ?? discourse.lastSpeaker : discourse.lastSpeaker
    guard let last = facing ?? discourse.entries.last?.member else { return nil }
    let country = cast[last].country
    let others = discourse.entries.filter { cast[$0.member].isPersonal || $0.spokeSentence >= 0 }
    return others.last { entry in
      let other = cast[entry.member].country
      return entry.member != last && cast[entry.member].kind == .person
        && cast[entry.member].agreement.agrees(with: mention.agreement)
        && (mention.country < 0 || other == mention.country) && (country < 0 || other < 0 || other != country)
    }
  }

  /// A role that no named person has: a body or group of its own, or a person known by the role alone.
  mutating func unnamedRole(_ mention: Mention) -> Attribution {
    let role = lexicon.roles[Int(mention.role)]
    let isPlural = mention.agreement.contains(.plural) && !mention.agreement.contains(.singular)
    let kind: Speaker.Kind =
      role.kind == .organisation ? .organisation : role.kind == .group || isPlural ? .group : .person
    let isTold =
      role.roleClass == Lexicon.sourceClass && mention.tokens.count > 2
      || kind == .person && mention.indefinite && mention.tokens.count > 1
    let key: Cast.Key =
      isTold
      ? .words(teaching.words(mention.tokens.dropFirst()))
      : .role(mention.role, country: mention.country, owner: mention.owner)
    let name = withoutArticle(mention)
    let member = cast.member(key, name: name, kind: kind)
    cast.give(mention.role, lexicon, to: member)
    cast[member].country = mention.country
    cast[member].owner = mention.owner
    cast[member].agreement = mention.agreement
    if kind == .person {
      let isKnown = isDefinite(mention) && !mention.isOfNewcomer || mention.owned
      cast[member].isUnnamed = isKnown && mayBeNamed(mention)
    } else {
      if kind == .organisation, mention.owner < 0, mention.country < 0, isOfAnyKind(role), isNamedBodyInMind(mention) {
        cast[member].isUnnamed = true
      }
      cast[member].agreement.formUnion(lexicon.bodyAgreement)
    }
    return Attribution(source: .member(member), way: kind == .person ? .description : .group)
  }

  /// Whether somebody of the coverage has a name and could bear a role: then nobody can tell whether it is them.
  func mayBeNamed(_ mention: Mention) -> Bool {
    let role = lexicon.roles[Int(mention.role)]
    return cast.members.contains { member in
      guard member.kind == .person, !member.words.isEmpty, member.agreement.agrees(with: mention.agreement) else {
        return false
      }
      return member.roles.isEmpty
        || member.roles.contains { known in
          lexicon.roles[Int(known)].classNumber == role.classNumber || lexicon.roles[Int(known)].head == role.head
        }
    }
  }

  /// *une habituée*: somebody new, known by these words alone.
  mutating func somebody(_ mention: Mention) -> Attribution {
    let name = withoutArticle(mention)
    let member = cast.member(.words(teaching.words(mention.tokens)), name: name, kind: .person)
    cast[member].agreement = mention.agreement
    return Attribution(source: .member(member), way: .description)
  }

  /// Whether a body was named that a bare *the company* could mean, so that nobody can tell.
  func isNamedBodyInMind(_ mention: Mention) -> Bool {
    let number = lexicon.roles[Int(mention.role)].classNumber
    return discourse.entries.contains { entry in
      let member = cast[entry.member]
      return member.kind == .organisation && !member.words.isEmpty && !member.isOutlet
        && (member.roles.isEmpty || member.roles.contains { lexicon.roles[Int($0)].classNumber == number })
    }
  }

  func withoutArticle(_ mention: Mention) -> String { document.words(tokensWithoutArticle(mention)) }

  /// The words of a mention behind its article or possessive, at least the last.
  func tokensWithoutArticle(_ mention: Mention) -> Range<Int> {
    var start = mention.tokens.lowerBound
    while start < mention.tokens.upperBound - 1, document.tokens[start].word >= 0,
      !lexicon.vocabulary[document.tokens[start].word].classes.isDisjoint(with: [.determiner, .possessive, .genitive])
    {
      start += 1
    }
    return start..<mention.tokens.upperBound
  }

  // MARK: Several

  /// *les ministres*, *the leaders*: the two in mind who bear such a role, or the only two of the coverage; of more who
  /// are of two states, both sides.
  func several(_ mention: Mention, _ role: Lexicon.Role) -> Attribution? {
    guard role.kind == .person, isDefinite(mention), mention.country < 0, mention.owner < 0 else { return nil }
    var bearers = discourse.entries.map(\.member).filter { bears($0, role) }
    if bearers.count < 2 { bearers = cast.members.indices.filter { bears($0, role) } }
    if bearers.count == 2 { return Attribution(source: .several(bearers), way: .joint) }
    // Ministers of two states and those who come with them: the two delegations.
    let states = Set(bearers.map { cast[$0].country })
    return states.count == 2 && !states.contains(-1) ? Attribution(source: .joint, way: .joint) : nil
  }

  func bears(_ member: Int, _ role: Lexicon.Role) -> Bool {
    guard cast[member].kind == .person, !cast[member].isUnnamed else { return false }
    return cast[member].roles.contains { isPeer($0, role) }
      || cast[member].rival >= 0 && cast[cast[member].rival].roles.contains { isPeer($0, role) }
  }

  /// Whether who bears a role is meant by the plural of another.
  private func isPeer(_ known: Int32, _ role: Lexicon.Role) -> Bool {
    lexicon.roles[Int(known)].classNumber == role.classNumber || lexicon.roles[Int(known)].head == role.head
      || role.roleClass == Self.leader && Self.leading.contains(lexicon.roles[Int(known)].roleClass)
  }

  static let leader = "leader"
  /// The classes of those whom *the leaders* means.
  static let leading: Set = [
    "head-of-state", "head-of-government", "monarch", "party-leader", "opposition-leader", "group-leader", "president",
    "regional-head",
  ]

  mutating func coordination(_ mention: Mention) -> Attribution {
    var members: [Int] = []
    for (number, part) in mention.members.enumerated() {
      let attribution = resolve(part, nil)
      if case .member(let member) = attribution.source { members.append(member) }
      // *X et son rival*: the first is in mind before whose rival it is can be told.
      if mention.members.dropFirst(number + 1).first?.owned ?? false { meet(part, attribution) }
    }
    guard members.count == mention.members.count else { return .unknown }
    return Attribution(source: .several(members), way: .joint)
  }
}
