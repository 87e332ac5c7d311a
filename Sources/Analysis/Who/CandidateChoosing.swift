import CoverageModel

/// Chooses among those in mind.
extension Resolver {
  // MARK: Pronouns

  func pronoun(_ mention: Mention, _ report: Report?) -> Attribution {
    if mention.agreement.intersection(.number) == .plural {
      return discourse.lastPlural.map { Attribution(source: $0, way: .pronoun) } ?? .unknown
    }
    if mention.isLatter { return latter(mention, except: nil) }
    if mention.isConcerned {
      let speaker = discourse.entries.last { $0.member == discourse.lastSpeaker && sentence - $0.spokeSentence <= 1 }
      let concerned = latter(mention, except: speaker?.member)
      if speaker != nil, report?.pattern != .clause, case .member = concerned.source { return concerned }
      return choose(.description, mention, report)
    }
    let isBehind = report.map { $0.pattern == .incise || $0.pattern == .indirectIncise } ?? false
    return choose(isBehind ? .incise : .pronoun, mention, report)
  }

  /// *ce dernier*, *l'intéressé*: the person of the gender who was named last, apart from one, or by *ce dernier* the body
  /// that was spoken of just before.
  private func latter(_ mention: Mention, except speaker: Int?) -> Attribution {
    let last = discourse.entries.last {
      guard $0.member != speaker, !cast[$0.member].isDead, cast[$0.member].agreement.agrees(with: mention.agreement)
      else { return false }
      return cast[$0.member].kind == .person
        ? !cast[$0.member].isUnnamed && (cast[$0.member].isPersonal || !cast[$0.member].roles.isEmpty)
        : mention.isLatter && sentence - $0.sentence <= 2 && !cast[$0.member].agreement.isDisjoint(with: .gender)
    }
    return last.map { Attribution(source: .member($0.member), way: .pronoun, antecedent: $0.bytes) } ?? .unknown
  }

  // MARK: Choosing

  /// The likeliest of those in mind, where one is likely enough.
  func choose(_ question: Ranker.Question, _ mention: Mention, _ report: Report?) -> Attribution {
    var reading = reading(question, mention, report)
    var candidates = candidates(&reading)
    candidates.sort { $0.probability > $1.probability }
    var attribution = Attribution(source: .unknown, way: .none)
    attribution.question = question
    attribution.candidates = candidates.count > Self.mostKept ? Array(candidates.prefix(Self.mostKept)) : candidates
    guard let best = candidates.first,
      best.probability >= Ranker.threshold(question, isClear: best.features[.only] && best.features[.genderKnown])
    else { return attribution }
    if cannotBeMeant(best.member, reading) { return attribution }
    attribution.source = .member(best.member)
    attribution.way = Self.way(question)
    attribution.antecedent = best.bytes
    return attribution
  }

  /// The most of those who could be meant that are kept.
  private static let mostKept = 6

  /// Whether the likeliest cannot be meant after all: a person by *it*, a mayor by *the expert*.
  private func cannotBeMeant(_ member: Int, _ reading: CandidateReading) -> Bool {
    if reading.question == .role { return reading.isOfOtherCamp(member) }
    return reading.mention.agreement.intersection(.gender) == .neuter && isHuman(member)
  }

  /// A person, for all that is known, whom *it* does not mean.
  private func isHuman(_ member: Int) -> Bool {
    cast[member].kind == .person
      && (cast[member].isPersonal || cast[member].words.count > 1 && !cast[member].name.contains("&"))
  }

  static func way(_ question: Ranker.Question) -> Attribution.Way {
    switch question {
    case .incise, .pronoun: .pronoun
    case .role, .description: .role
    case .silence: .inherited
    }
  }

  /// Those in mind, each with how likely they are meant.
  func candidates(_ reading: inout CandidateReading) -> [Attribution.Candidate] {
    let isRole = reading.question == .role
    let isHeld = isRole ? isHeld(reading.mention) : reading.question == .description && isKnown(reading.mention.country)
    var able: [Discourse.Entry] = []
    able.reserveCapacity(discourse.entries.count)
    let memory = isRole || reading.question == .description ? Self.memoryForRoles : Self.memory
    for entry in discourse.entries.reversed() {
      guard sentence - entry.sentence <= memory || entry.mentions > 2 else { break }
      let isAble =
        reading.canBe(entry.member, hasSpoken: entry.spokeSentence >= 0)
        && !(reading.question == .pronoun && isFronted(entry, before: reading.mention))
      if isAble, !isHeld || cast[entry.member].country == reading.mention.country { able.append(entry) }
    }
    let unmet = isRole ? unmet(reading, able, isHeld: isHeld) : []
    let fits = isRole ? able.map { reading.fit($0.member) } + unmet.map { reading.fit($0) } : []
    reading.bestFit = fits.max()
    var candidates: [Attribution.Candidate] = []
    candidates.reserveCapacity(able.count + unmet.count)
    for rank in able.indices {
      let fit = isRole ? fits[rank] : nil
      candidates.append(candidate(reading, able[rank], rank: rank, isOnly: able.count == 1, fit))
    }
    for (member, fit) in zip(unmet, fits.dropFirst(able.count)) {
      candidates.append(candidate(reading, member, isOnly: able.isEmpty, fit))
    }
    Ranker.normalize(&candidates)
    return candidates
  }

  private func reading(_ question: Ranker.Question, _ mention: Mention, _ report: Report?) -> CandidateReading {
    var reading = CandidateReading(
      question: question, mention: mention, isAnswer: report?.force == .answering,
      content: report.map { document.bytes($0.content) } ?? 0..<0,
      sentence: sentence, paragraph: paragraph, lexicon: lexicon, cast: cast, discourse: discourse)
    reading.principal = mention.owned ? principal(of: -1) : nil
    reading.countOthers()
    return reading
  }

  /// Those who can bear a role and were not met in the article.
  func unmet(_ reading: CandidateReading, _ able: [Discourse.Entry], isHeld: Bool) -> [Int] {
    let mention = reading.mention
    let bearers = cast.members(ofClass: lexicon.roles[Int(mention.role)].classNumber).suffix(Self.mostUnmet)
    return bearers.filter { member in
      !cast[member].isUnnamed && !able.contains { $0.member == member } && reading.canBe(member, hasSpoken: false)
        && (!isHeld || cast[member].country == mention.country)
    }
  }

  /// Whether somebody is known to bear a state's role, which then means nobody of an unknown state.
  func isHeld(_ mention: Mention) -> Bool {
    mention.country >= 0
      && cast.members(ofClass: lexicon.roles[Int(mention.role)].classNumber).contains {
        cast[$0].country == mention.country && cast[$0].kind == .person && !cast[$0].isUnnamed
      }
  }

  /// Whether somebody met in the article is of a state, which one of its people then means: *le Belge*.
  func isKnown(_ country: Int32) -> Bool {
    country >= 0
      && discourse.entries.contains {
        cast[$0.member].country == country && cast[$0.member].kind == .person && !cast[$0.member].isUnnamed
      }
  }

  /// The most who bear a role and were not met in the article.
  static let mostUnmet = 8

  func candidate(
    _ reading: CandidateReading, _ entry: Discourse.Entry, rank: Int, isOnly: Bool, _ fit: CandidateReading.Fit?
  ) -> Attribution.Candidate {
    let features = reading.features(of: entry, rank: rank, isOnly: isOnly, fit: fit)
    return .init(
      member: entry.member, probability: ranker.score(reading.question, features), bytes: entry.bytes,
      features: features)
  }

  func candidate(
    _ reading: CandidateReading, _ member: Int, isOnly: Bool, _ fit: CandidateReading.Fit?
  ) -> Attribution.Candidate {
    let features = reading.features(ofUnmet: member, isOnly: isOnly, fit: fit)
    return .init(
      member: member, probability: ranker.score(reading.question, features), bytes: nil, features: features)
  }
}
