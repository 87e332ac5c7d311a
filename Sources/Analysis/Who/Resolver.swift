import CoverageModel

/// Tells who mentions mean, article by article, in the order of the text.
///
/// Names are found in the cast; roles by class, country, gender and recency; pronouns by the subject of
/// the sentence before and the source of the last report.
struct Resolver {
  /// A person named at a place of the article.
  private struct Trace {
    var member: Int
    var sentence: Int
    var bytes: Range<Int>
    var governed: Bool
  }

  private let lexicon: Lexicon
  private let document: Document
  private(set) var cast: Cast
  private var traces: [Trace] = []
  private var lastSource: Int?
  private var lastBytes: Range<Int>?
  private var lastSentence = -1
  private var lastPlural: Attribution.Source?
  private var lastParagraph = -1
  /// How far back a person is still in mind, in sentences.
  private static let memory = 12

  init(_ cast: Cast, _ document: Document, _ lexicon: Lexicon) {
    self.cast = cast
    self.document = document
    self.lexicon = lexicon
  }

  /// Begins a new article: nobody is in mind.
  mutating func beginArticle() {
    traces = []
    lastSource = nil
    lastBytes = nil
    lastPlural = nil
  }

  // MARK: Teaching

  /// Takes in the names of a sentence with the roles they are given.
  static func learn(
    _ mention: Mention, _ document: Document, _ lexicon: Lexicon, into cast: inout Cast,
    always: Bool = false
  ) {
    for member in mention.members { learn(member, document, lexicon, into: &cast) }
    guard let name = mention.name, always || mention.isPersonal(lexicon, document) else { return }
    let words = Self.words(name, document, lexicon)
    let member = cast.addPerson(named: words, document.text[document.bytes(name)], mention.agreement)
    if mention.role >= 0 { cast[member].roles.insert(mention.role) }
    if mention.country >= 0 { cast[member].country = mention.country }
    if mention.owner >= 0 { cast[member].owner = mention.owner }
  }

  /// The words of a name, without the articles hung to them: *al-X* is *X*.
  private static func words(_ name: Range<Int>, _ document: Document, _ lexicon: Lexicon) -> [Int32] {
    document.tokens[name].compactMap { $0.word >= 0 ? lexicon.nameKey($0.word) : nil }
  }

  // MARK: Resolving

  /// Takes a sentence's reports in: who is their source, and who is in mind afterwards.
  mutating func attributions(_ reports: [Report], _ sentence: SentenceReader) -> [Attribution] {
    let found = reports.map { attribution($0, sentence) }
    remember(sentence)
    for (report, attribution) in zip(reports, found) { remember(report, attribution, sentence, reports) }
    lastParagraph = paragraph(sentence)
    return found
  }

  private func paragraph(_ sentence: SentenceReader) -> Int {
    sentence.annotation.sentences[sentence.index].paragraph
  }

  private mutating func remember(_ sentence: SentenceReader) {
    for mention in sentence.mentions {
      if mention.kind == .joint { lastPlural = .joint }
      let parts = mention.members.isEmpty ? [mention] : mention.members
      var members: [Int] = []
      for part in parts {
        guard let member = bearer(of: part, sentence) else { continue }
        members.append(member)
        traces.append(
          Trace(
            member: member, sentence: sentence.index, bytes: document.bytes(part.tokens), governed: mention.governed))
      }
      if mention.kind == .coordination, members.count > 1 { lastPlural = .several(members) }
    }
    if traces.count > 200 { traces.removeFirst(100) }
  }

  /// The member a mention names, by name, by role, or by taking up somebody in mind.
  private mutating func bearer(of mention: Mention, _ sentence: SentenceReader) -> Int? {
    if let member = named(mention) { return member }
    guard mention.role >= 0 else { return nil }
    if let member = role(mention, sentence)?.member { return member }
    return mention.governed ? nil : inferred(mention, sentence)?.member
  }

  private mutating func remember(
    _ report: Report, _ attribution: Attribution, _ sentence: SentenceReader, _ reports: [Report]
  ) {
    let isNested = reports.contains {
      $0.content != report.content && $0.content.contains(report.cue?.lowerBound ?? -1)
    }
    switch attribution.source {
    case .member(let member) where !isNested && cast[member].kind != .state:
      lastSource = member
      lastSentence = sentence.index
      lastBytes = attribution.antecedent ?? attribution.mention.map { document.bytes($0) }
    case .several, .joint: lastPlural = attribution.source
    default: break
    }
  }

  private mutating func attribution(_ report: Report, _ sentence: SentenceReader) -> Attribution {
    guard let source = report.source else { return inherited(sentence) }
    var attribution = resolve(source, sentence, saying: report.content)
    attribution.mention = source.tokens
    note(source, attribution)
    return attribution
  }

  private mutating func note(_ mention: Mention, _ attribution: Attribution) {
    guard case .member(let member) = attribution.source else { return }
    cast.note(document.text[document.bytes(mention.tokens)], of: member)
  }

  /// - Parameter content: the words reported: whom they name is not who says them.
  private mutating func resolve(
    _ mention: Mention, _ sentence: SentenceReader, saying content: Range<Int> = 0..<0
  ) -> Attribution {
    switch mention.kind {
    case .joint: return Attribution(source: .joint, way: .joint)
    case .coordination: return coordination(mention, sentence)
    case .pronoun: return pronoun(mention, sentence, content)
    case .country: return Attribution(source: .member(state(mention)), way: .state)
    case .outlet: return Attribution(source: .member(outlet(mention)), way: .body)
    case .organisation: return Attribution(source: .member(organisation(mention)), way: .body)
    case .description: return .unknown
    case .name, .role: return nominal(mention, sentence)
    }
  }

  private mutating func nominal(_ mention: Mention, _ sentence: SentenceReader) -> Attribution {
    if let member = named(mention) { return Attribution(source: .member(member), way: .name) }
    if mention.name != nil { return Attribution(source: .member(newName(mention)), way: .name) }
    if let (member, bytes) = role(mention, sentence) ?? inferred(mention, sentence) {
      return Attribution(source: .member(member), way: .role, antecedent: bytes)
    }
    return unnamedRole(mention)
  }

  /// The person last in mind, where a definite role that nobody bears yet takes one up.
  private mutating func inferred(_ mention: Mention, _ sentence: SentenceReader) -> (member: Int, bytes: Range<Int>?)? {
    guard mention.role >= 0, mention.name == nil, !mention.indefinite, lexicon.roles[Int(mention.role)].kind == .person,
      mention.agreement.intersection(.number) != .plural, isDefinite(mention)
    else { return nil }
    let recent = traces.reversed().prefix { sentence.index - $0.sentence <= 2 }
    let able = recent.filter { !$0.governed && canBear(mention, $0, sentence) }
    // Where two stand in the same sentence, nothing tells which of them is meant.
    guard let trace = able.first,
      able.allSatisfy({ $0.sentence != trace.sentence || $0.member == trace.member })
    else { return nil }
    cast[trace.member].roles.insert(mention.role)
    if mention.country >= 0 { cast[trace.member].country = mention.country }
    return (trace.member, trace.bytes)
  }

  private func isDefinite(_ mention: Mention) -> Bool {
    let first = document.tokens[mention.tokens.lowerBound].word
    return first >= 0 && lexicon.vocabulary[first].classes.contains(.determiner)
      && !lexicon.vocabulary[first].classes.contains(.numeral)
  }

  /// Whether a person can be the one a role takes up: nothing known of them contradicts it.
  private func canBear(_ mention: Mention, _ trace: Trace, _ sentence: SentenceReader) -> Bool {
    let member = cast[trace.member]
    guard agrees(trace, mention), trace.sentence < sentence.index else { return false }
    if mention.country >= 0, member.country >= 0, member.country != mention.country { return false }
    return member.roles.isEmpty || trace.member == lastSource
  }

  // MARK: Names and bodies

  private func named(_ mention: Mention) -> Int? {
    guard let name = mention.name else { return nil }
    let words = Self.words(name, document, lexicon)
    return cast.person(named: words, mention.agreement)
  }

  private mutating func newName(_ mention: Mention) -> Int {
    let range = mention.name ?? mention.tokens
    let words = Self.words(range, document, lexicon)
    let member = cast.addPerson(named: words, document.text[document.bytes(range)], mention.agreement)
    return member
  }

  private mutating func state(_ mention: Mention) -> Int {
    let member = cast.member(
      .country(mention.country), name: lexicon.countries[Int(mention.country)].name, kind: .state)
    cast[member].country = mention.country
    return member
  }

  private mutating func outlet(_ mention: Mention) -> Int {
    let member = cast.member(
      .outlet(mention.body), name: lexicon.outlets[Int(mention.body)].name, kind: .organisation)
    cast[member].isOutlet = true
    return member
  }

  private mutating func organisation(_ mention: Mention) -> Int {
    cast.member(
      .organisation(mention.body), name: lexicon.organisations[Int(mention.body)].name, kind: .organisation)
  }

  // MARK: Roles

  /// The person whom a role means: who was given it, or one of its class, most recently named.
  private func role(_ mention: Mention, _ sentence: SentenceReader) -> (member: Int, bytes: Range<Int>?)? {
    guard mention.role >= 0, mention.name == nil, mention.agreement.intersection(.number) != .plural,
      !mention.indefinite
    else { return nil }
    let role = lexicon.roles[Int(mention.role)]
    if role.roleClass == "counterpart" { return counterpart(mention, sentence) }
    var best: (score: Int, trace: Trace)?
    var seen = [Bool](repeating: false, count: cast.members.count)
    for (age, trace) in traces.reversed().enumerated() where !seen[trace.member] {
      seen[trace.member] = true
      guard let fit = fit(cast[trace.member], role, mention) else { continue }
      let score = fit * 100 - min(age, 99)
      if best.map({ score > $0.score }) ?? true { best = (score, trace) }
    }
    if let best { return (best.trace.member, best.trace.bytes) }
    return known(role, mention).map { ($0, nil) }
  }

  /// A person of the whole coverage with the role, if there is just one.
  private func known(_ role: Lexicon.Role, _ mention: Mention) -> Int? {
    var found: Int?
    for member in cast.members.indices where fit(cast[member], role, mention) ?? 0 >= 3 {
      guard found == nil else { return nil }
      found = member
    }
    return found
  }

  /// How well a role fits a person: 4 the same role, 3 its class, 2 its first word; nil where it cannot.
  private func fit(_ member: Cast.Member, _ role: Lexicon.Role, _ mention: Mention) -> Int? {
    guard member.kind == .person, member.agreement.agrees(with: mention.agreement) else { return nil }
    if mention.country >= 0, member.country >= 0, mention.country != member.country { return nil }
    let sameCountry = mention.country >= 0 && mention.country == member.country ? 1 : 0
    if member.roles.contains(mention.role) { return 4 + sameCountry }
    if bears(member, { $0.classNumber == role.classNumber }) { return 3 + sameCountry }
    if bears(member, { $0.head == role.head }) { return 2 + sameCountry }
    if sameCountry > 0, bears(member, { $0.roleClass == "counterpart" }) { return 2 }
    return nil
  }

  private func bears(_ member: Cast.Member, _ test: (Lexicon.Role) -> Bool) -> Bool {
    for role in member.roles where test(lexicon.roles[Int(role)]) { return true }
    return false
  }

  /// *son homologue*: the other one, last named, of another state than the last source.
  private func counterpart(_ mention: Mention, _ sentence: SentenceReader) -> (member: Int, bytes: Range<Int>?)? {
    guard let lastSource else { return nil }
    let country = cast[lastSource].country
    let trace = traces.last { trace in
      let member = cast[trace.member]
      return trace.member != lastSource && member.kind == .person && member.agreement.agrees(with: mention.agreement)
        && (mention.country < 0 || member.country == mention.country)
        && (country < 0 || member.country < 0 || member.country != country)
    }
    return trace.map { ($0.member, $0.bytes) }
  }

  /// A role that no named person has: a body or group of its own, or a person known by the role alone.
  private mutating func unnamedRole(_ mention: Mention) -> Attribution {
    guard mention.role >= 0 else { return .unknown }
    let role = lexicon.roles[Int(mention.role)]
    let isPlural = mention.agreement.contains(.plural) && !mention.agreement.contains(.singular)
    let kind: Speaker.Kind =
      role.kind == .organisation ? .organisation : role.kind == .group || isPlural ? .group : .person
    let key = Cast.Key.role(mention.role, country: mention.country, owner: mention.owner)
    let name = withoutArticle(mention)
    let member = cast.member(key, name: name, kind: kind)
    cast[member].roles.insert(mention.role)
    cast[member].country = mention.country
    cast[member].owner = mention.owner
    if kind == .person {
      cast[member].agreement = mention.agreement
      cast[member].isUnnamed = isDefinite(mention)
    }
    return Attribution(source: .member(member), way: kind == .person ? .description : .body)
  }

  private func withoutArticle(_ mention: Mention) -> String {
    var start = mention.tokens.lowerBound
    while start < mention.tokens.upperBound - 1, document.tokens[start].word >= 0,
      !lexicon.vocabulary[document.tokens[start].word].classes.isDisjoint(with: [.determiner, .possessive])
    {
      start += 1
    }
    return document.text[document.bytes(start..<mention.tokens.upperBound)]
  }

  // MARK: Several

  private mutating func coordination(_ mention: Mention, _ sentence: SentenceReader) -> Attribution {
    var members: [Int] = []
    for part in mention.members {
      if case .member(let member) = resolve(part, sentence).source { members.append(member) }
    }
    guard members.count == mention.members.count else { return .unknown }
    return Attribution(source: .several(members), way: .joint)
  }

  // MARK: Pronouns

  private func pronoun(_ mention: Mention, _ sentence: SentenceReader, _ content: Range<Int>) -> Attribution {
    if mention.agreement.intersection(.number) == .plural {
      return lastPlural.map { Attribution(source: $0, way: .pronoun) } ?? .unknown
    }
    let start = Int(document.tokens[mention.tokens.lowerBound].start)
    if let subject = subject(of: sentence, before: start, mention, content) {
      return Attribution(source: .member(subject.member), way: .pronoun, antecedent: subject.bytes)
    }
    if let lastSource, lastSentence == sentence.index - 1, cast[lastSource].kind == .person,
      cast[lastSource].agreement.agrees(with: mention.agreement)
    {
      return Attribution(source: .member(lastSource), way: .pronoun, antecedent: lastBytes)
    }
    if let subject = subjectBefore(sentence, mention) {
      return Attribution(source: .member(subject.member), way: .pronoun, antecedent: subject.bytes)
    }
    if let lastSource, cast[lastSource].agreement.agrees(with: mention.agreement), cast[lastSource].kind == .person {
      return Attribution(source: .member(lastSource), way: .pronoun, antecedent: lastBytes)
    }
    let trace = traces.last { agrees($0, mention) && !$0.governed } ?? traces.last { agrees($0, mention) }
    guard let trace, sentence.index - trace.sentence <= Self.memory else { return .unknown }
    return Attribution(source: .member(trace.member), way: .pronoun, antecedent: trace.bytes)
  }

  private func agrees(_ trace: Trace, _ mention: Mention) -> Bool {
    cast[trace.member].kind == .person && cast[trace.member].agreement.agrees(with: mention.agreement)
  }

  /// A person who is the subject of an earlier clause of the same sentence.
  private func subject(of sentence: SentenceReader, before start: Int, _ mention: Mention, _ content: Range<Int>)
    -> Trace?
  {
    for other in sentence.mentions where !other.governed && other.kind != .pronoun && other.members.isEmpty {
      if content.contains(other.tokens.lowerBound) { continue }
      let bytes = document.bytes(other.tokens)
      guard bytes.upperBound <= start, let member = named(other) ?? role(other, sentence)?.member else { continue }
      let trace = Trace(member: member, sentence: sentence.index, bytes: bytes, governed: false)
      if agrees(trace, mention) { return trace }
    }
    return nil
  }

  /// The person who is the subject of the sentence before, in the same paragraph.
  private func subjectBefore(_ sentence: SentenceReader, _ mention: Mention) -> Trace? {
    guard lastParagraph == paragraph(sentence) else { return nil }
    return traces.first { $0.sentence == sentence.index - 1 && !$0.governed && agrees($0, mention) }
  }

  // MARK: Without a mention

  /// A quotation or participle without a source of its own: the source of the last report in the paragraph, or
  /// the subject of the sentence before.
  private func inherited(_ sentence: SentenceReader) -> Attribution {
    guard lastParagraph == paragraph(sentence) else { return .unknown }
    if let subject = traces.first(where: {
      $0.sentence == sentence.index - 1 && !$0.governed && cast[$0.member].kind == .person
    }),
      lastSource == nil || subject.member == lastSource
    {
      return Attribution(source: .member(subject.member), way: .inherited, antecedent: subject.bytes)
    }
    guard let lastSource else { return .unknown }
    return Attribution(source: .member(lastSource), way: .inherited, antecedent: lastBytes)
  }
}
