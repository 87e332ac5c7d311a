import CoverageModel

/// What is known of those a mention could mean.
struct CandidateReading {
  let question: Ranker.Question
  let mention: Mention
  /// The verb says something back to who spoke before.
  var isAnswer = false
  /// The words reported, in bytes: whom only they name is hardly who says them.
  let content: Range<Int>
  let sentence: Int
  let paragraph: Int
  let lexicon: Lexicon
  let cast: Cast
  let discourse: Discourse
  /// Whose the role is that a possessive stands before: *son porte-parole*, *its lawyer*.
  var principal: Int?
  /// How many people were met in the paragraph, and in this sentence and the one before, outside the words reported.
  private(set) var inParagraph = 0
  private(set) var near = 0
  /// The best fit of a role among all who can be meant.
  var bestFit: Fit?

  // The fields of a member are asked for where they stand: a copy of it, with its names and roles, would take longer
  // than what is asked.

  /// Counts those who were met close by.
  mutating func countOthers() {
    for entry in discourse.entries.reversed() {
      guard entry.paragraph == paragraph || entry.sentence >= sentence - 1 else { break }
      guard cast[entry.member].kind == .person, isSomebody(entry.member, entry.spokeSentence >= 0),
        !content.contains(entry.bytes.lowerBound)
      else { continue }
      inParagraph += entry.paragraph == paragraph ? 1 : 0
      near += entry.sentence >= sentence - 1 ? 1 : 0
    }
  }

  // MARK: What cannot be

  /// Whether nothing that is known of a member contradicts the mention.
  ///
  /// - Parameter hasSpoken: the member said something in the article.
  func canBe(_ index: Int, hasSpoken: Bool) -> Bool {
    if cast[index].isDead || cast[index].isUnnamed && (question == .role || question == .description) { return false }
    switch question {
    case .role: return canBear(index, hasSpoken)
    case .description:
      return cast[index].kind == .person && cast[index].agreement.agrees(with: mention.agreement) && country(index)
        && !(mention.owned && index == discourse.lastSpeaker) && isOfAge(index)
    case .incise, .pronoun:
      return cast[index].kind != .state && cast[index].agreement.agrees(with: mention.agreement)
        && isSomebody(index, hasSpoken)
    case .silence: return cast[index].kind != .state && isSomebody(index, hasSpoken)
    }
  }

  private func isOfAge(_ index: Int) -> Bool {
    guard let ages = mention.ages, cast[index].age >= 0 else { return true }
    return ages.contains(cast[index].age)
  }

  private func country(_ index: Int) -> Bool {
    let country = cast[index].country
    return mention.country < 0 || country < 0 || country == mention.country
  }

  /// Whether what is mentioned is of people whom an adjective names that the lexicon does not know, and a member of others.
  private func isOfOtherPeople(_ index: Int) -> Bool {
    let owner = cast[index].owner
    return mention.owner >= 0 && owner >= 0 && owner != mention.owner && lexicon.endsLikePeople(owner)
      && lexicon.endsLikePeople(mention.owner)
  }

  private func canBear(_ index: Int, _ hasSpoken: Bool) -> Bool {
    guard cast[index].agreement.agrees(with: mention.agreement), country(index), !isOfOtherPeople(index) else {
      return false
    }
    if lexicon.roles[Int(mention.role)].kind == .person {
      let affiliation = cast[index].affiliation
      let isOther = mention.body >= 0 && affiliation >= 0 && mention.body != affiliation
      return cast[index].kind == .person && !isOther && !holdsOtherOffice(index)
    }
    if cast[index].kind == .person {
      // A name that nothing shows to be a person's, and that has said something, may be a body's.
      return hasSpoken && !cast[index].isPersonal && cast[index].roles.isEmpty && !cast[index].words.isEmpty
    }
    guard cast[index].kind == .organisation else { return false }
    let fit = fit(index)
    return fit >= .head || fit == .roleless && !cast[index].isOutlet
  }

  /// Capitalised words are a person's name only where something shows it: else they may be a place.
  private func isSomebody(_ index: Int, _ hasSpoken: Bool) -> Bool {
    cast[index].kind != .person || cast[index].isPersonal || !cast[index].roles.isEmpty || hasSpoken
  }

  /// Whether a role cannot be that of somebody whose own roles stand in another camp: the expert is not the mayor, the
  /// union's delegate not the manager.
  ///
  /// They stay among those who can be meant: whoever seems likelier than all others shows that nobody can be told.
  func isOfOtherCamp(_ index: Int) -> Bool {
    guard question == .role, fit(index) < .sameClass,
      !cast[index].roles.contains(where: { isKind($0) })
    else { return false }
    if isOfOtherOffice(index) { return true }
    guard let camp = lexicon.camps[lexicon.roles[Int(mention.role)].roleClass], Self.camps.contains(camp) else {
      return false
    }
    var own = cast[index].roles.compactMap { lexicon.camps[lexicon.roles[Int($0)].roleClass] }
    let body = cast[index].affiliation
    if body >= 0, lexicon.organisations[Int(body)].kind == "union" { own.append("labour") }
    return own.contains { Self.camps.contains($0) } && !own.contains(camp)
  }

  /// Whether somebody is known to hold another of the offices that nobody has two of.
  private func holdsOtherOffice(_ index: Int) -> Bool {
    isOfOtherOffice(index) && fit(index) < .sameClass && !cast[index].roles.contains { isKind($0) }
  }

  /// A minister of one matter is not that of another, nor the head of a state.
  private func isOfOtherOffice(_ index: Int) -> Bool {
    let office = lexicon.roles[Int(mention.role)].roleClass
    return Self.isOffice(office)
      && cast[index].roles.contains {
        let known = lexicon.roles[Int($0)].roleClass
        return Self.isOffice(known) && !(Self.presidents.contains(office) && Self.presidents.contains(known))
      }
  }

  /// One of a state whose adjective the lexicon does not know is a president like any other: *le président valdanien*.
  private static let presidents: Set = ["president", "head-of-state"]

  private static func isOffice(_ name: String) -> Bool {
    heads.contains(name) || name.hasSuffix("-minister") && !RoleClass.lesser.contains { name.hasPrefix($0) }
  }

  private static let heads: Set = ["president", "head-of-state", "head-of-government", "monarch", "pope"]

  /// Camps of which nobody is in two.
  private static let camps: Set = [
    "third", "labour", "management", "government", "town", "residents", "defence-at-trial", "prosecution", "opposition",
  ]

  // MARK: Roles

  /// How well a role fits what is known of a member.
  enum Fit: Int, Comparable {
    case roleless, other, head, sameClass, same

    static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
  }

  /// How well the role that is mentioned fits a member.
  ///
  /// A counterpart (*son homologue, X*) has the roles of whom they face.
  func fit(_ index: Int) -> Fit {
    if cast[index].owner >= 0, cast[index].owner == lexicon.roles[Int(mention.role)].head { return .same }
    if cast[index].roles.isEmpty { return .roleless }
    let own = fit(cast[index].roles)
    return cast[index].rival >= 0 ? max(own, fit(cast[cast[index].rival].roles)) : own
  }

  private func fit(_ roles: Set<Int32>) -> Fit {
    if roles.contains(mention.role) { return .same }
    let (number, head) = (lexicon.roles[Int(mention.role)].classNumber, lexicon.roles[Int(mention.role)].head)
    var best = Fit.other
    for known in roles {
      if lexicon.roles[Int(known)].classNumber == number { return .sameClass }
      if lexicon.roles[Int(known)].head == head || isKind(known) { best = .head }
    }
    return best
  }

  /// Whether a role is of a kind of the class that is mentioned.
  private func isKind(_ known: Int32) -> Bool {
    lexicon.roles[Int(known)].broader.contains(lexicon.roles[Int(mention.role)].classNumber)
  }

  // MARK: Features

  /// The features of somebody met in the article.
  ///
  /// - Parameters:
  ///   - rank: how many others were met since.
  ///   - isOnly: nobody else can be meant.
  ///   - fit: how well the role that is mentioned fits; nil where none is.
  func features(of entry: Discourse.Entry, rank: Int, isOnly: Bool, fit: Fit?) -> Ranker.Features {
    var features = known(entry.member, isOnly: isOnly, fit)
    let distance = sentence - entry.sentence
    features.set(.sameSentence, distance == 0 && !content.contains(entry.bytes.lowerBound))
    features.set(.inContent, distance == 0 && content.contains(entry.bytes.lowerBound))
    features.set(.distanceOne, distance == 1)
    features.set(.distanceTwo, distance == 2)
    features.set(.distanceFew, (3...6).contains(distance))
    features.set(.sameParagraph, entry.paragraph == paragraph)
    features.set(.nearest, rank == 0)
    features.set(.second, rank == 1)
    features.set(.subject, entry.isSubject)
    features.set(.first, entry.isFirst)
    let isInContent = content.contains(entry.bytes.lowerBound)
    let isHuman = cast[entry.member].kind == .person && !isInContent
    features.set(.onlyInParagraph, isHuman && entry.paragraph == paragraph && inParagraph == 1)
    features.set(.onlyNear, isHuman && distance <= 1 && near == 1)
    features.set(.introduced, distance == 1 && entry.isFirst && discourse.lastReport < sentence - 1)
    features.set(mentions: Float(logarithm(Double(entry.mentions))))
    speech(entry, &features)
    return features
  }

  private func speech(_ entry: Discourse.Entry, _ features: inout Ranker.Features) {
    let isLast = discourse.lastSpeaker == entry.member
    features.set(.spokeLast, isLast)
    features.set(.answersSelf, isLast && isAnswer)
    features.set(.spokeJustNow, isLast && sentence - entry.spokeSentence <= 1)
    features.set(.spokeBefore, discourse.speakerBefore == entry.member)
    features.set(
      .goesOn,
      isLast && discourse.lastIncise == sentence - 1 && entry.spokeSentence == sentence - 1
        && entry.spokeParagraph == paragraph)
    features.set(.spokeInParagraph, entry.spokeParagraph == paragraph)
    features.set(.neverSpoke, entry.spokeSentence < 0)
  }

  /// The features of somebody whom only other places of the coverage name.
  func features(ofUnmet member: Int, isOnly: Bool, fit: Fit?) -> Ranker.Features {
    var features = known(member, isOnly: isOnly, fit)
    features.set(.notMet, true)
    return features
  }

  /// Whether the word that tells whose role is mentioned tells whose somebody's is: the same word, or what the body is
  /// that theirs belongs to (*son président, X* is *le président de l'association*).
  private func isOwner(of index: Int) -> Bool {
    if mention.owner == cast[index].owner { return true }
    guard cast[index].principal >= 0 else { return false }
    let body = cast[cast[index].principal]
    return body.kind == .organisation
      && (body.words.contains(mention.owner)
        || body.roles.contains { lexicon.roles[Int($0)].head == mention.owner })
  }

  /// Whether somebody is known to belong to another: by a possessive, or by the name of a body.
  private func isOf(_ principal: Int, _ index: Int) -> Bool {
    if cast[index].principal == principal { return true }
    if cast[index].owner >= 0, cast[principal].words.contains(cast[index].owner) { return true }
    return cast[index].affiliation >= 0 && cast[index].affiliation == cast[principal].affiliation
  }

  private func isOfAnother(than principal: Int, _ index: Int) -> Bool {
    !isOf(principal, index) && (cast[index].principal >= 0 || cast[index].owner >= 0 || cast[index].affiliation >= 0)
  }

  private func known(_ index: Int, isOnly: Bool, _ fit: Fit?) -> Ranker.Features {
    var features = Ranker.Features()
    features.set(.only, isOnly)
    features.set(.personal, cast[index].isPersonal)
    features.set(.body, cast[index].kind != .person)
    features.set(.unnamed, cast[index].isUnnamed)
    let gender = mention.agreement.intersection(.gender)
    features.set(.genderKnown, !gender.isEmpty && gender == cast[index].agreement.intersection(.gender))
    features.set(.sameCountry, mention.country >= 0 && mention.country == cast[index].country)
    features.set(.sameOwner, mention.owner >= 0 && isOwner(of: index))
    features.set(.otherOwner, mention.owner >= 0 && cast[index].owner >= 0 && !isOwner(of: index))
    features.set(.samePrincipal, principal.map { isOf($0, index) } ?? false)
    features.set(.otherPrincipal, principal.map { isOfAnother(than: $0, index) } ?? false)
    guard let fit else { return features }
    features.set(.outdone, bestFit.map { fit < $0 && $0 >= .head } ?? false)
    features.set(.sameRole, fit == .same)
    features.set(.sameClass, fit == .sameClass)
    features.set(.sameHead, fit == .head)
    features.set(.otherRole, fit == .other)
    features.set(.roleless, fit == .roleless)
    return features
  }
}
