import CoverageModel

/// Tells who mentions mean, article by article, in the order of the text.
///
/// Names are found in the cast; for roles, pronouns and quotations without a cue a ``Ranker`` chooses among those in
/// mind.
struct Resolver {
  private let lexicon: Lexicon
  private let document: Document
  private let ranker: Ranker
  private let teaching: Teaching
  private(set) var cast: Cast
  private var discourse = Discourse()
  /// Index of the sentence that is read in ``Annotation/sentences``.
  private var sentence = -1
  /// The person named last, whom an interview is with.
  private var interviewed: Int?
  /// The sentence before was a turn of a dialogue.
  private var isInDialogue = false
  private var paragraph = -1
  /// How far back a possessive reaches, in sentences.
  private static let nearby = 4
  /// How far back somebody is still in mind, in sentences.
  private static let memory = 16

  init(_ cast: Cast, _ document: Document, _ lexicon: Lexicon, _ ranker: Ranker) {
    self.cast = cast
    self.document = document
    self.lexicon = lexicon
    self.ranker = ranker
    teaching = Teaching(document, lexicon)
  }

  /// Begins a new article: nobody is in mind.
  mutating func beginArticle() { discourse = Discourse() }

  // MARK: Resolving

  /// Takes a sentence's reports in: who is their source, and who is in mind afterwards.
  mutating func attributions(_ reports: [Report], _ reader: SentenceReader) -> [Attribution] {
    sentence = reader.index
    paragraph = reader.annotation.sentences[reader.index].paragraph
    if let turn = reader.turn, let name = addressed(in: turn, reader) { interviewed = named(name) }
    var resolved: [Resolved] = []
    for mention in reader.mentions {
      let report = reports.first { $0.source?.tokens == mention.tokens }
      let attribution = resolve(mention, report)
      resolved.append(Resolved(tokens: mention.tokens, attribution: attribution))
      meet(mention, attribution)
    }
    let found = reports.map { attribution($0, resolved) }
    isInDialogue = reader.turn?.kind == .dashed
    for (report, attribution) in zip(reports, found) { speak(report, attribution, reports) }
    return found
  }

  /// A mention with who it was found to mean.
  private struct Resolved {
    var tokens: Range<Int>
    var attribution: Attribution
  }

  private mutating func attribution(_ report: Report, _ resolved: [Resolved]) -> Attribution {
    if let turn = report.turn, report.source == nil { return speaker(of: turn, report) }
    guard let source = report.source else {
      if let announced = announced(before: report) { return announced }
      return choose(.silence, Mention(tokens: report.content, kind: .pronoun), report)
    }
    let known = resolved.first { $0.tokens == source.tokens }
    var attribution = known?.attribution ?? resolve(source, report)
    if let label = report.turn?.label, source.kind == .role, source.name == nil, isUpper(label),
      !attribution.bearsRole
    {
      return labelled(label)
    }
    if known == nil { meet(source, attribution) }
    attribution.mention = source.tokens
    note(source, attribution)
    return attribution
  }

  /// Who spoke in the sentence before, where it ends with a colon: *wrote X on the network:* and the words below.
  private func announced(before report: Report) -> Attribution? {
    guard report.pattern == .continuation, sentence > 0, document.tokens.indices.contains(report.content.lowerBound),
      let last = discourse.lastSpeaker,
      discourse.entries.contains(where: { $0.member == last && $0.spokeSentence == sentence - 1 })
    else { return nil }
    var before = report.content.lowerBound - 1
    while before > 0, document.tokens[before].isQuote { before -= 1 }
    guard before > 0, document.tokens[before].kind == .colon else { return nil }
    return Attribution(source: .member(last), way: .inherited)
  }

  // MARK: Turns

  /// Who speaks in a turn that no mention names: by initials, by a label of its own, or the one who is interviewed.
  private mutating func speaker(of turn: Turn, _ report: Report) -> Attribution {
    switch turn.kind {
    case .question: return .unknown
    case .dashed:
      if let other = discourse.speakerBefore, isInDialogue {
        return Attribution(source: .member(other), way: .inherited)
      }
      return choose(.silence, Mention(tokens: report.content, kind: .pronoun), report)
    case .answer: return interviewed.map { Attribution(source: .member($0), way: .inherited) } ?? .unknown
    case .labelled: return turn.label.map { labelled($0) } ?? .unknown
    }
  }

  /// Who is spoken to at the head of a turn: *Mr. X, why not come back?*
  private func addressed(in turn: Turn, _ reader: SentenceReader) -> Mention? {
    guard turn.kind != .dashed, let first = turn.content.first(where: { document.tokens[$0].word >= 0 }),
      let quotation = reader.quotation(at: first), let mention = reader.mention(inside: quotation, from: first),
      mention.tokens.lowerBound == first, mention.isPersonal(lexicon, document),
      mention.tokens.upperBound < turn.content.upperBound,
      document.tokens[mention.tokens.upperBound].kind == .comma
    else { return nil }
    return mention
  }

  private mutating func labelled(_ label: Range<Int>) -> Attribution {
    let words = document.tokens[label].filter { $0.word >= 0 }
    let letters = words.map { lexicon.vocabulary.bytes(of: $0.word) }
    if letters.allSatisfy({ $0.count == 1 }) {
      if letters.count == 1 {
        guard lexicon.answerLabels.contains(words[0].word) else { return .unknown }
        return interviewed.map { Attribution(source: .member($0), way: .inherited, mention: label) } ?? .unknown
      }
      let initials = letters.map { $0[0] }
      let member = cast.members.indices.last { index in
        cast[index].kind == .person
          && cast[index].words.flatMap { self.initials($0) }.elementsEqual(initials)
      }
      guard let member else { return .unknown }
      interviewed = member
      return Attribution(source: .member(member), way: .name, mention: label)
    }
    let key = Cast.Key.words(words.map(\.word))
    let member = cast.member(key, name: document.words(label), kind: .organisation)
    var attribution = Attribution(source: .member(member), way: .body, mention: label)
    if cast[member].roles.isEmpty {
      cast[member].isOutlet = true
      attribution.withhold()
    }
    return attribution
  }

  private func isUpper(_ label: Range<Int>) -> Bool {
    document.tokens[label].allSatisfy { $0.word < 0 || $0.flags.contains(.upper) }
  }

  /// The first letters of a word and of what is hung to it by hyphens.
  private func initials(_ word: Int32) -> [UInt8] {
    lexicon.vocabulary.bytes(of: word).split(separator: 0x2D).compactMap(\.first)
  }

  private mutating func note(_ mention: Mention, _ attribution: Attribution) {
    guard case .member(let member) = attribution.source else { return }
    cast.note(document.words(mention.tokens), of: member)
  }

  private mutating func meet(_ mention: Mention, _ attribution: Attribution?) {
    switch attribution?.source {
    case .member(let member):
      discourse.meet(
        member, attribution?.antecedent ?? document.bytes(mention.tokens), sentence: sentence, paragraph: paragraph,
        isSubject: !mention.governed)
      if cast[member].kind == .group, mention.kind == .role { discourse.lastPlural = attribution?.source }
    case .several(let members):
      for member in members {
        discourse.meet(
          member, document.bytes(mention.tokens), sentence: sentence, paragraph: paragraph, isSubject: !mention.governed
        )
      }
      discourse.lastPlural = attribution?.source
    case .joint: discourse.lastPlural = .joint
    case .unknown, nil: break
    }
    if case .member(let member) = attribution?.source, cast[member].isPersonal, mention.name != nil {
      interviewed = member
    }
  }

  private mutating func speak(_ report: Report, _ attribution: Attribution, _ reports: [Report]) {
    guard case .member(let member) = attribution.source else { return }
    let isNested = reports.contains {
      $0.content != report.content && $0.content.contains(report.cue?.lowerBound ?? -1)
    }
    if !isNested { discourse.speak(member, sentence: sentence, paragraph: paragraph) }
  }

  private mutating func resolve(_ mention: Mention, _ report: Report?) -> Attribution {
    switch mention.kind {
    case .joint: return Attribution(source: .joint, way: .joint)
    case .coordination: return coordination(mention)
    case .pronoun: return pronoun(mention, report)
    case .country: return Attribution(source: .member(state(mention)), way: .state)
    case .outlet: return Attribution(source: .member(outlet(mention)), way: .body)
    case .organisation: return Attribution(source: .member(organisation(mention)), way: .body)
    case .nobody, .thing: return .unknown
    case .description:
      if mention.agreement.contains(.plural) { return .unknown }
      return mention.indefinite ? somebody(mention) : choose(.description, mention, report)
    case .name, .role: return nominal(mention, report)
    }
  }

  private mutating func nominal(_ mention: Mention, _ report: Report?) -> Attribution {
    if mention.name != nil {
      let member = named(mention)
      if mention.role >= 0 { cast.give(mention.role, lexicon, to: member) }
      if mention.owned || isFacing(mention) { tie(member, mention) }
      return Attribution(source: .member(member), way: .name)
    }
    guard mention.role >= 0 else { return .unknown }
    let role = lexicon.roles[Int(mention.role)]
    let isOne = mention.agreement.intersection(.number) != .plural
    guard !mention.indefinite else { return unnamedRole(mention) }
    guard isOne else { return several(mention, role) ?? unnamedRole(mention) }
    if role.roleClass == Self.counterpart || role.roleClass == Self.opponent && isOwned(mention) {
      return counterpart(mention).map {
        Attribution(source: .member($0.member), way: .role, antecedent: $0.bytes)
      } ?? .unknown
    }
    if role.roleClass == Lexicon.sourceClass, !isDefinite(mention) { return unnamedRole(mention) }
    let chosen = choose(.role, mention, report)
    if case .member(let member) = chosen.source {
      if role.kind == .person, isDefinite(mention) { cast.give(mention.role, lexicon, to: member) }
      learn(mention, of: member, chosen)
      return chosen
    }
    var unnamed = unnamedRole(mention)
    let isOfNobodyElse = chosen.candidates.first.map { $0.probability < Self.leastRivalry } ?? !hasNamedBodies
    if isOfNobodyElse, role.kind != .person || isTold(mention) { return unnamed }
    unnamed.question = .role
    unnamed.candidates = chosen.candidates
    return unnamed
  }

  /// Below this probability nobody who is known by name is meant by a role.
  private static let leastRivalry: Float = 0.1

  /// Whether a role of a person tells more than a bare noun does, so that its words are a name of theirs.
  private func isTold(_ mention: Mention) -> Bool { !mayBeNamed(mention) }

  /// Whether the coverage has named a body that a bare *la direction* could be.
  private var hasNamedBodies: Bool {
    cast.members.contains { $0.kind == .organisation && !$0.isOutlet && (!$0.words.isEmpty || $0.roles.isEmpty) }
  }

  private static let counterpart = "counterpart"
  private static let opponent = "opponent"

  private func isOwned(_ mention: Mention) -> Bool {
    let first = document.tokens[mention.tokens.lowerBound].word
    return first >= 0 && lexicon.vocabulary[first].classes.contains(.possessive)
  }

  /// Whether a role puts its bearer across from whoever it belongs to: *son homologue*.
  private func isFacing(_ mention: Mention) -> Bool {
    mention.role >= 0 && lexicon.camps[lexicon.roles[Int(mention.role)].roleClass] == Lexicon.facingCamp
  }

  /// What a role tells of the one it was found to mean: their state, and where the role is theirs or their first, the
  /// body and whose it is.
  private mutating func learn(_ mention: Mention, of member: Int, _ chosen: Attribution) {
    if mention.country >= 0, !mention.governed, cast[member].country < 0 { cast[member].country = mention.country }
    guard let best = chosen.candidates.first,
      best.features[.sameRole] || best.features[.sameClass] || best.features[.roleless]
    else { return }
    if mention.body >= 0, cast[member].affiliation < 0 { cast[member].affiliation = mention.body }
    if mention.owner >= 0, cast[member].owner < 0 { cast[member].owner = mention.owner }
    if mention.owned, !isFacing(mention), cast[member].kind == .person { tie(member, mention) }
  }

  /// Whose *sa porte-parole* is: who spoke last, or the subject met last.
  private func principal(of member: Int) -> Int? {
    let others = discourse.entries.reversed().filter {
      $0.member != member && cast[$0.member].kind != .group && sentence - $0.sentence <= Self.nearby
    }
    let near = others.first { $0.isSubject && sentence - $0.sentence <= 1 }
    return (near ?? others.first { $0.member == discourse.lastSpeaker } ?? others.first { $0.isSubject })?.member
  }

  /// Notes whose role somebody has, or whom they face.
  private mutating func tie(_ member: Int, _ mention: Mention) {
    guard let principal = principal(of: member) else { return }
    if isFacing(mention) {
      if cast[member].rival < 0 { cast[member].rival = principal }
    } else if cast[member].principal < 0 {
      cast[member].principal = principal
    }
  }

  private func isDefinite(_ mention: Mention) -> Bool {
    let first = document.tokens[mention.tokens.lowerBound].word
    return first >= 0 && lexicon.vocabulary[first].classes.contains(.determiner)
      && !lexicon.vocabulary[first].classes.contains(.numeral)
  }

  // MARK: Names and bodies

  /// The member that a name means; a new one where nobody has it.
  private mutating func named(_ mention: Mention) -> Int {
    let range = mention.name ?? mention.tokens
    let words = teaching.words(range)
    if cast.person(named: words, mention.agreement) == nil, let body = cast.known(.words(words)) { return body }
    return cast.addPerson(
      named: words, document.words(range), mention.agreement,
      isPersonal: mention.isPersonal(lexicon, document))
  }

  private mutating func state(_ mention: Mention) -> Int {
    let member = cast.member(
      .country(mention.country), name: lexicon.countries[Int(mention.country)].name, kind: .state)
    cast[member].country = mention.country
    return member
  }

  private mutating func outlet(_ mention: Mention) -> Int {
    let name = withoutArticle(mention)
    let member = cast.member(.outlet(mention.body), name: name, kind: .organisation)
    cast[member].isOutlet = true
    return member
  }

  private mutating func organisation(_ mention: Mention) -> Int {
    guard mention.body >= 0 else { return teaching.body(mention, &cast) }
    let name = withoutArticle(mention)
    let member = cast.member(.organisation(mention.body), name: name, kind: .organisation)
    cast[member].affiliation = mention.body
    return member
  }

  // MARK: Roles

  /// *son homologue*: the other one, last named, of another state than the last source.
  private func counterpart(_ mention: Mention) -> Discourse.Entry? {
    guard let last = discourse.lastSpeaker ?? discourse.entries.last?.member else { return nil }
    let country = cast[last].country
    return discourse.entries.last { entry in
      let other = cast[entry.member].country
      return entry.member != last && cast[entry.member].kind == .person
        && cast[entry.member].agreement.agrees(with: mention.agreement)
        && (mention.country < 0 || other == mention.country) && (country < 0 || other < 0 || other != country)
    }
  }

  /// A role that no named person has: a body or group of its own, or a person known by the role alone.
  private mutating func unnamedRole(_ mention: Mention) -> Attribution {
    let role = lexicon.roles[Int(mention.role)]
    let isPlural = mention.agreement.contains(.plural) && !mention.agreement.contains(.singular)
    let kind: Speaker.Kind =
      role.kind == .organisation ? .organisation : role.kind == .group || isPlural ? .group : .person
    let isTold = role.roleClass == Lexicon.sourceClass && mention.tokens.count > 2
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
      cast[member].isUnnamed = isDefinite(mention) && mayBeNamed(mention)
    } else {
      if kind == .organisation, mention.owner < 0, mention.country < 0, isNamedBodyInMind(mention) {
        cast[member].isUnnamed = true
      }
      cast[member].agreement.formUnion(lexicon.bodyAgreement)
    }
    return Attribution(source: .member(member), way: kind == .person ? .description : .group)
  }

  /// Whether somebody of the coverage has a name and could bear a role: then nobody can tell whether it is them.
  private func mayBeNamed(_ mention: Mention) -> Bool {
    let role = lexicon.roles[Int(mention.role)]
    return cast.members.contains { member in
      guard member.kind == .person, !member.words.isEmpty, member.agreement.agrees(with: mention.agreement) else {
        return false
      }
      return member.roles.isEmpty
        || member.roles.contains { known in
          let other = lexicon.roles[Int(known)]
          return other.classNumber == role.classNumber || other.head == role.head
        }
    }
  }

  /// *une habituée*: somebody new, known by these words alone.
  private mutating func somebody(_ mention: Mention) -> Attribution {
    let name = withoutArticle(mention)
    let member = cast.member(.words(teaching.words(mention.tokens)), name: name, kind: .person)
    cast[member].agreement = mention.agreement
    return Attribution(source: .member(member), way: .description)
  }

  /// Whether a body was named that a bare *the company* could mean, so that nobody can tell.
  private func isNamedBodyInMind(_ mention: Mention) -> Bool {
    let number = lexicon.roles[Int(mention.role)].classNumber
    return discourse.entries.contains { entry in
      let member = cast[entry.member]
      return member.kind == .organisation && !member.words.isEmpty && !member.isOutlet
        && (member.roles.isEmpty || member.roles.contains { lexicon.roles[Int($0)].classNumber == number })
    }
  }

  private func withoutArticle(_ mention: Mention) -> String {
    var start = mention.tokens.lowerBound
    while start < mention.tokens.upperBound - 1, document.tokens[start].word >= 0,
      !lexicon.vocabulary[document.tokens[start].word].classes.isDisjoint(with: [.determiner, .possessive, .genitive])
    {
      start += 1
    }
    return document.words(start..<mention.tokens.upperBound)
  }

  // MARK: Several

  /// *les ministres*, *the leaders*: the two in mind who bear such a role, or the only two of the coverage.
  private func several(_ mention: Mention, _ role: Lexicon.Role) -> Attribution? {
    guard role.kind == .person, isDefinite(mention), mention.country < 0, mention.owner < 0 else { return nil }
    var bearers = discourse.entries.map(\.member).filter { bears($0, role) }
    if bearers.count < 2 { bearers = cast.members.indices.filter { bears($0, role) } }
    guard bearers.count == 2 else { return nil }
    return Attribution(source: .several(bearers), way: .joint)
  }

  private func bears(_ member: Int, _ role: Lexicon.Role) -> Bool {
    guard cast[member].kind == .person, !cast[member].isUnnamed else { return false }
    let peers = cast[member].rival >= 0 ? cast[cast[member].rival].roles : []
    return cast[member].roles.union(peers).contains { known in
      let other = lexicon.roles[Int(known)]
      return other.classNumber == role.classNumber || other.head == role.head
        || role.roleClass == Self.leader && Self.leading.contains(other.roleClass)
    }
  }

  private static let leader = "leader"
  /// The classes of those whom *the leaders* means.
  private static let leading: Set = [
    "head-of-state", "head-of-government", "monarch", "party-leader", "opposition-leader", "group-leader", "president",
    "regional-head",
  ]

  private mutating func coordination(_ mention: Mention) -> Attribution {
    var members: [Int] = []
    for part in mention.members {
      if case .member(let member) = resolve(part, nil).source { members.append(member) }
    }
    guard members.count == mention.members.count else { return .unknown }
    return Attribution(source: .several(members), way: .joint)
  }

  // MARK: Pronouns

  private func pronoun(_ mention: Mention, _ report: Report?) -> Attribution {
    if mention.agreement.intersection(.number) == .plural {
      return discourse.lastPlural.map { Attribution(source: $0, way: .pronoun) } ?? .unknown
    }
    let isBehind = report.map { $0.pattern == .incise || $0.pattern == .indirectIncise } ?? false
    return choose(isBehind ? .incise : .pronoun, mention, report)
  }

  // MARK: Choosing

  /// The likeliest of those in mind, where one is likely enough.
  private func choose(_ question: Ranker.Question, _ mention: Mention, _ report: Report?) -> Attribution {
    var candidates = candidates(question, mention, report)
    candidates.sort { $0.probability > $1.probability }
    var attribution = Attribution(source: .unknown, way: .none)
    attribution.question = question
    attribution.candidates = Array(candidates.prefix(6))
    guard let best = candidates.first,
      best.probability >= Ranker.threshold(question, isClear: best.features[.only] && best.features[.genderKnown])
    else { return attribution }
    attribution.source = .member(best.member)
    attribution.way = Self.way(question)
    attribution.antecedent = best.bytes
    return attribution
  }

  private static func way(_ question: Ranker.Question) -> Attribution.Way {
    switch question {
    case .incise, .pronoun: .pronoun
    case .role, .description: .role
    case .silence: .inherited
    }
  }

  private func candidates(_ question: Ranker.Question, _ mention: Mention, _ report: Report?) -> [Attribution.Candidate]
  {
    var reading = CandidateReading(
      question: question, mention: mention, isAnswer: report?.force == .answering,
      content: report.map { document.bytes($0.content) } ?? 0..<0,
      sentence: sentence, paragraph: paragraph, lexicon: lexicon, cast: cast, discourse: discourse)
    let isHeld = question == .role && isHeld(mention)
    var able: [Discourse.Entry] = []
    for entry in discourse.entries.reversed() {
      guard sentence - entry.sentence <= Self.memory || entry.mentions > 2 else { break }
      if reading.canBe(entry.member), !isHeld || cast[entry.member].country == mention.country { able.append(entry) }
    }
    let unmet = question == .role ? unmet(reading, able, isHeld: isHeld) : []
    if question == .role {
      for entry in able { reading.noteFit(of: entry.member) }
      for member in unmet { reading.noteFit(of: member) }
    }
    var candidates: [Attribution.Candidate] = []
    candidates.reserveCapacity(able.count + unmet.count)
    for rank in able.indices {
      candidates.append(candidate(reading, able[rank], rank: rank, isOnly: able.count == 1))
    }
    for member in unmet { candidates.append(candidate(reading, member, isOnly: able.isEmpty)) }
    return candidates
  }

  /// Those who can bear a role and were not met in the article.
  private func unmet(_ reading: CandidateReading, _ able: [Discourse.Entry], isHeld: Bool) -> [Int] {
    let mention = reading.mention
    let bearers = cast.members(ofClass: lexicon.roles[Int(mention.role)].classNumber).suffix(Self.mostUnmet)
    return bearers.filter { member in
      !cast[member].isUnnamed && !able.contains { $0.member == member } && reading.canBe(member)
        && (!isHeld || cast[member].country == mention.country)
    }
  }

  /// Whether somebody is known to bear a state's role, which then means nobody of an unknown state.
  private func isHeld(_ mention: Mention) -> Bool {
    mention.country >= 0
      && cast.members(ofClass: lexicon.roles[Int(mention.role)].classNumber).contains {
        cast[$0].country == mention.country && cast[$0].kind == .person && !cast[$0].isUnnamed
      }
  }

  /// The most who bear a role and were not met in the article.
  private static let mostUnmet = 8

  private func candidate(
    _ reading: CandidateReading, _ entry: Discourse.Entry, rank: Int, isOnly: Bool
  ) -> Attribution.Candidate {
    let features = reading.features(of: entry, rank: rank, isOnly: isOnly)
    return .init(
      member: entry.member, probability: ranker.probability(reading.question, features), bytes: entry.bytes,
      features: features)
  }

  private func candidate(_ reading: CandidateReading, _ member: Int, isOnly: Bool) -> Attribution.Candidate {
    let features = reading.features(ofUnmet: member, isOnly: isOnly)
    return .init(
      member: member, probability: ranker.probability(reading.question, features), bytes: nil, features: features)
  }
}
