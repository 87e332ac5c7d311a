/// Whom a name or a role means, and what it tells of them.
extension Resolver {
  mutating func nominal(_ mention: Mention, _ report: Report?) -> Attribution {
    if mention.name != nil {
      let member = named(mention)
      if mention.role >= 0 { cast.give(mention.role, lexicon, to: member) }
      if mention.otherRole >= 0 { cast.give(mention.otherRole, lexicon, to: member) }
      if mention.body >= 0, cast[member].affiliation < 0 { cast[member].affiliation = mention.body }
      if mention.owner >= 0, cast[member].owner < 0 { cast[member].owner = mention.owner }
      if mention.isDead { cast[member].isDead = true }
      if mention.owned || isFacing(mention) { tie(member, mention) }
      return Attribution(source: .member(member), way: .name)
    }
    guard mention.role >= 0 else { return .unknown }
    let mention = asLawyer(mention)
    let role = lexicon.roles[Int(mention.role)]
    let isOne = mention.agreement.intersection(.number) != .plural
    guard !mention.indefinite else { return unnamedRole(mention) }
    if role.kind == .organisation, mention.owned, let own = ownBody(mention) { return own }
    guard isOne else { return several(mention, role) ?? unnamedRole(mention) }
    if role.roleClass == Self.counterpart || Self.others.contains(role.roleClass) && isOwned(mention) {
      return counterpart(mention).map {
        Attribution(source: .member($0.member), way: .role, antecedent: $0.bytes)
      } ?? .unknown
    }
    if role.roleClass == Lexicon.sourceClass, !isDefinite(mention) { return unnamedRole(mention) }
    if role.kind != .person, let whole = wholeName(of: mention) {
      return Attribution(source: .member(whole), way: .body)
    }
    let chosen = choose(.role, ofState(mention), report)
    if case .member(let member) = chosen.source {
      if role.kind == .person, isDefinite(mention), !mention.governed, chosen.probability >= Self.leastBearer {
        cast.give(mention.role, lexicon, to: member)
      }
      learn(mention, of: member, chosen)
      if chosen.probability >= Self.leastBearer {
        cast[member].agreement.learn(mention.agreement.intersection(.gender))
      }
      return chosen
    }
    var unnamed = unnamedRole(mention)
    let isAuthority = isAuthority(role)
    let isOfNobodyElse =
      chosen.candidates.first.map { $0.probability < (isAuthority ? Self.leastDoubt : Self.leastRivalry) }
      ?? (isAuthority || !hasNamedBodies)
    if isOfNobodyElse, role.kind != .person || !mayBeNamed(mention) { return unnamed }
    if role.kind == .organisation, mention.country >= 0 || mention.owner >= 0 { return unnamed }
    if role.kind == .organisation, isDefinite(mention), !isOfAnyKind(role) { return unnamed }
    unnamed.question = .role
    unnamed.candidates = chosen.candidates
    return unnamed
  }

  /// A role of the state that was spoken of: *Son ministre* behind a sentence on Dakar.
  private func ofState(_ mention: Mention) -> Mention {
    guard mention.owned, mention.country < 0, let principal = principal(of: -1), cast[principal].kind == .state else {
      return mention
    }
    var mention = mention
    mention.country = cast[principal].country
    return mention
  }

  /// *le conseil du prévenu*: where the coverage has lawyers the word means one of them, and elsewhere an assembly.
  private func asLawyer(_ mention: Mention) -> Mention {
    guard lexicon.roles[Int(mention.role)].roleClass == Self.councilOrLawyer,
      let lawyer = lexicon.role(ofClass: Self.lawyer, .person),
      cast.members.contains(where: { $0.kind == .person && $0.roles.contains { isLawyer($0, lawyer) } })
    else { return mention }
    var mention = mention
    mention.role = lawyer
    mention.agreement.subtract(.gender)
    return mention
  }

  private func isLawyer(_ role: Int32, _ lawyer: Int32) -> Bool {
    let number = lexicon.roles[Int(lawyer)].classNumber
    return lexicon.roles[Int(role)].classNumber == number || lexicon.roles[Int(role)].broader.contains(number)
  }

  private static let councilOrLawyer = "council-or-lawyer"
  private static let lawyer = "lawyer"

  /// *la Ligue*, *the union*: the one body whose full name begins with what it is called by.
  private func wholeName(of mention: Mention) -> Int? {
    guard isDefinite(mention), mention.country < 0, mention.owner < 0, mention.body < 0,
      mention.agreement.intersection(.number) != .plural
    else { return nil }
    return cast.whole(beginningWith: teaching.words(tokensWithoutArticle(mention)))
  }

  /// *son cabinet*, *her ministry*: the body of whoever was spoken of, which no other name in mind means.
  mutating func ownBody(_ mention: Mention) -> Attribution? {
    guard let principal = principal(of: -1), cast[principal].kind == .person, let word = cast[principal].words.last
    else {
      return nil
    }
    var own = mention
    own.owner = word
    let attribution = unnamedRole(own)
    if case .member(let member) = attribution.source, cast[member].principal < 0 {
      cast[member].principal = principal
      cast[member].isUnnamed = false
    }
    return attribution
  }

  /// From this probability on whoever is meant by a role bears it afterwards.
  static let leastBearer: Float = 0.7
  /// Below this probability nobody who is known by name is meant by a role.
  static let leastRivalry: Float = 0.1
  /// The same for a body that an event has one of.
  static let leastDoubt: Float = 0.5

  /// *la préfecture*, *la mairie*, *the prosecution*: a body that an event has one of.
  func isAuthority(_ role: Lexicon.Role) -> Bool {
    lexicon.camps[role.roleClass].map(Self.authorities.contains) ?? false
  }

  private static let authorities: Set = ["government", "town", "prosecution"]

  /// *l'entreprise*, *le groupe*, *the institution*: a body told by a noun that any of its kind is called by, for readers go
  /// by its name; *le rectorat*, *the guild* are called so by everybody.
  func isOfAnyKind(_ role: Lexicon.Role) -> Bool {
    lexicon.camps[role.roleClass] == "management" || Self.anyKind.contains(role.roleClass)
  }

  private static let anyKind: Set = ["group", "institution", "organisation", "agency", "operator"]

  /// Whether the coverage has named a body that a bare *la direction* could be.
  var hasNamedBodies: Bool {
    cast.members.contains { $0.kind == .organisation && !$0.isOutlet && (!$0.words.isEmpty || $0.roles.isEmpty) }
  }

  static let counterpart = "counterpart"
  /// Classes of those who are somebody else by a possessive: *son rival*, *son hôte*.
  private static let others: Set = ["opponent", "host", "guest", "visitor"]

  func isOwned(_ mention: Mention) -> Bool {
    let first = document.tokens[mention.tokens.lowerBound].word
    return first >= 0 && lexicon.vocabulary[first].classes.contains(.possessive)
  }

  /// Whether a role puts its bearer across from whoever it belongs to: *son homologue*.
  func isFacing(_ mention: Mention) -> Bool {
    mention.role >= 0 && lexicon.camps[lexicon.roles[Int(mention.role)].roleClass] == Lexicon.facingCamp
  }

  /// What a role tells of the one it was found to mean: their state, and where the role is theirs or their first, the
  /// body and whose it is.
  mutating func learn(_ mention: Mention, of member: Int, _ chosen: Attribution) {
    if mention.country >= 0, !mention.governed, cast[member].country < 0 { cast[member].country = mention.country }
    guard let best = chosen.candidates.first,
      best.features[.sameRole] || best.features[.sameClass] || best.features[.roleless]
    else { return }
    if mention.body >= 0, cast[member].affiliation < 0 { cast[member].affiliation = mention.body }
    if mention.owner >= 0, cast[member].owner < 0 { cast[member].owner = mention.owner }
    let isSure = best.features[.sameRole] || best.features[.sameClass]
    if isSure, mention.owned, !isFacing(mention), cast[member].kind == .person { tie(member, mention) }
  }

  /// *Infirmier de nuit, délégué CFDT, il préfère …*: the roles at the head of a sentence are those of its pronoun.
  mutating func learnFronted(before pronoun: Mention, _ attribution: Attribution, _ reader: SentenceReader) {
    guard case .member(let member) = attribution.source, attribution.probability >= Self.leastBearer,
      cast[member].kind == .person
    else { return }
    var end = pronoun.tokens.lowerBound - 1
    var fronted: [Mention] = []
    for mention in reader.mentions.reversed() where mention.tokens.upperBound <= end {
      guard reader.isKind(end, .comma), mention.tokens.upperBound == end, mention.kind == .role, mention.name == nil,
        !isDefinite(mention), !mention.owned, mention.agreement.agrees(with: cast[member].agreement)
      else { return }
      fronted.append(mention)
      end = mention.tokens.lowerBound - 1
      if mention.tokens.lowerBound == reader.range.lowerBound { break }
    }
    guard end < reader.range.lowerBound else { return }
    for mention in fronted {
      cast.give(mention.role, lexicon, to: member)
      if mention.body >= 0, cast[member].affiliation < 0 { cast[member].affiliation = mention.body }
      if mention.owner >= 0, cast[member].owner < 0 { cast[member].owner = mention.owner }
    }
  }

  /// Whose *sa porte-parole* is: who spoke last, or the subject met last.
  ///
  /// - Parameter owner: what the possessive tells of the owner, where it tells something: *his*, *her*.
  func principal(of member: Int, agreeing owner: Agreement = []) -> Int? {
    let others = discourse.entries.reversed().filter {
      $0.member != member && cast[$0.member].kind != .group && sentence - $0.sentence <= Self.nearby
        && (owner.isEmpty || cast[$0.member].kind == .person && cast[$0.member].agreement.agrees(with: owner))
    }
    let subjects = others.filter { $0.isSubject && sentence - $0.sentence <= 1 }
    let near = subjects.first { $0.isFirst } ?? subjects.first
    return (near ?? others.first { $0.member == discourse.lastSpeaker } ?? others.first { $0.isSubject })?.member
  }

  /// Notes whose role somebody has, or whom they face.
  mutating func tie(_ member: Int, _ mention: Mention) {
    guard let principal = principal(of: member, agreeing: owner(bySex: mention)) else { return }
    if isFacing(mention) {
      if cast[member].rival < 0 { cast[member].rival = principal }
    } else if cast[member].principal < 0 {
      cast[member].principal = principal
      // *La délégation sénégalaise en réclame 500. Son chef, X, …*
      let isOfState = cast[principal].kind == .organisation || cast[principal].kind == .state
      if isOfState, cast[member].country < 0 { cast[member].country = cast[principal].country }
    }
  }

  /// The gender of the owner, in a language whose possessives agree with that and not with what is owned: *his*, *her*.
  private func owner(bySex mention: Mention) -> Agreement {
    let first = document.tokens[mention.tokens.lowerBound].word
    guard lexicon.modifiersBefore, first >= 0 else { return [] }
    let gender = lexicon.vocabulary[first].agreement.intersection([.masculine, .feminine])
    return lexicon.vocabulary[first].classes.contains(.possessive) ? gender : []
  }

  func isDefinite(_ mention: Mention) -> Bool {
    let first = document.tokens[mention.tokens.lowerBound].word
    return first >= 0 && lexicon.vocabulary[first].classes.contains(.determiner)
      && !lexicon.vocabulary[first].classes.contains(.numeral)
  }
}
