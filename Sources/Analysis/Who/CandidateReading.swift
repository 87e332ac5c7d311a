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
  /// The best fit of a role among all who can be meant.
  var bestFit: Fit?

  // MARK: What cannot be

  /// Whether nothing that is known of a member contradicts the mention.
  func canBe(_ index: Int) -> Bool {
    let member = cast[index]
    guard !member.isUnnamed || question == .silence || question == .incise || question == .pronoun else { return false }
    switch question {
    case .role: return canBear(member)
    case .description:
      return member.kind == .person && member.agreement.agrees(with: mention.agreement) && country(member)
        && !(mention.owned && index == discourse.lastSpeaker)
    case .incise, .pronoun:
      return member.kind != .state && member.agreement.agrees(with: mention.agreement) && isSomebody(index)
    case .silence: return member.kind != .state
    }
  }

  private func country(_ member: Cast.Member) -> Bool {
    mention.country < 0 || member.country < 0 || member.country == mention.country
  }

  private func canBear(_ member: Cast.Member) -> Bool {
    let role = lexicon.roles[Int(mention.role)]
    guard member.agreement.agrees(with: mention.agreement), country(member) else { return false }
    if role.kind == .person {
      let isOther = mention.body >= 0 && member.affiliation >= 0 && mention.body != member.affiliation
      return member.kind == .person && !isOther
    }
    return member.kind == .organisation && (fit(member) >= .head || fit(member) == .roleless && !member.isOutlet)
  }

  /// A single capitalised word is a person's name only where something shows it.
  private func isSomebody(_ index: Int) -> Bool {
    let member = cast[index]
    guard member.kind == .person, !member.isPersonal, member.words.count < 2 else { return true }
    return !member.roles.isEmpty || discourse.entries.contains { $0.member == index && $0.spokeSentence >= 0 }
  }

  // MARK: Roles

  /// How well a role fits what is known of a member.
  enum Fit: Int, Comparable {
    case roleless, other, head, sameClass, same

    static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
  }

  ///
  /// A counterpart (*son homologue, X*) has the roles of whom they face.
  func fit(_ member: Cast.Member) -> Fit {
    if member.roles.isEmpty { return .roleless }
    let roles = member.rival >= 0 ? member.roles.union(cast[member.rival].roles) : member.roles
    if roles.contains(mention.role) { return .same }
    let role = lexicon.roles[Int(mention.role)]
    var best = Fit.other
    for known in roles {
      let other = lexicon.roles[Int(known)]
      if other.classNumber == role.classNumber { best = max(best, .sameClass) }
      if other.head == role.head { best = max(best, .head) }
    }
    return best
  }

  // MARK: Features

  /// The features of somebody met in the article.
  ///
  /// - Parameters:
  ///   - rank: how many others were met since.
  ///   - isOnly: nobody else can be meant.
  func features(of entry: Discourse.Entry, rank: Int, isOnly: Bool) -> Ranker.Features {
    var features = known(cast[entry.member], isOnly: isOnly)
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
    features.set(.mentions, value: Float(logarithm(Double(entry.mentions))))
    speech(entry, &features)
    return features
  }

  private func speech(_ entry: Discourse.Entry, _ features: inout Ranker.Features) {
    let isLast = discourse.lastSpeaker == entry.member
    features.set(.spokeLast, isLast)
    features.set(.answersSelf, isLast && isAnswer)
    features.set(.spokeJustNow, isLast && sentence - entry.spokeSentence <= 1)
    features.set(.spokeBefore, discourse.speakerBefore == entry.member)
    features.set(.spokeInParagraph, entry.spokeParagraph == paragraph)
    features.set(.neverSpoke, entry.spokeSentence < 0)
  }

  /// The features of somebody whom only other places of the coverage name.
  func features(ofUnmet member: Int, isOnly: Bool) -> Ranker.Features {
    var features = known(cast[member], isOnly: isOnly)
    features.set(.notMet, true)
    return features
  }

  private func known(_ member: Cast.Member, isOnly: Bool) -> Ranker.Features {
    var features = Ranker.Features()
    features.set(.only, isOnly)
    features.set(.personal, member.isPersonal)
    features.set(.body, member.kind != .person)
    features.set(.unnamed, member.isUnnamed)
    let gender = mention.agreement.intersection(.gender)
    features.set(.genderKnown, !gender.isEmpty && gender == member.agreement.intersection(.gender))
    features.set(.sameCountry, mention.country >= 0 && mention.country == member.country)
    features.set(.sameOwner, mention.owner >= 0 && mention.owner == member.owner)
    guard question == .role else { return features }
    let fit = fit(member)
    features.set(.outdone, bestFit.map { fit < $0 && $0 >= .head } ?? false)
    features.set(.sameRole, fit == .same)
    features.set(.sameClass, fit == .sameClass)
    features.set(.sameHead, fit == .head)
    features.set(.otherRole, fit == .other)
    features.set(.roleless, fit == .roleless)
    return features
  }
}
