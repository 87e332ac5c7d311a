import CoverageModel

/// Takes names, roles and acronyms into the cast.
struct Teaching {
  let document: Document
  let lexicon: Lexicon

  init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
  }

  /// Takes in whom a mention names, with the role it is given.
  ///
  /// - Parameter always: a name counts though nothing shows that it is a person's.
  func learn(_ mention: Mention, into cast: inout Cast, always: Bool = false) {
    for member in mention.members { learn(member, into: &cast) }
    learnCompany(of: mention, &cast)
    guard let member = named(mention, into: &cast, always: always) else { return }
    teach(mention, member, &cast)
    cast.describe(member, by: nouns(around: mention))
    if cast[member].age < 0, let name = mention.name, let age = age(near: name, mention) { cast[member].age = age }
  }

  /// The age told beside a name: *X, 54 ans,*, *X, un éleveur de 54 ans*, *X, 54,*, *X, a 54-year-old farmer*.
  private func age(near name: Range<Int>, _ mention: Mention) -> Int? {
    let tokens = document.tokens
    var place = mention.tokens.lowerBound
    let end = min(name.upperBound + Self.farthestAge, tokens.count)
    while place < end {
      defer { place += 1 }
      let token = tokens[place]
      if token.endsSentence || place > name.upperBound && token.isCapital { return nil }
      guard token.kind == .number, place + 1 < tokens.count, let age = Int(lexicon.vocabulary.string(token.word)),
        (1...120).contains(age)
      else { continue }
      let next = tokens[place + 1]
      let isBare = lexicon.modifiersBefore && place == name.upperBound + 1 && tokens[name.upperBound].kind == .comma
      if isBare, next.kind == .comma || next.endsSentence { return age }
      let unit = next.kind == .dash && place + 2 < tokens.count ? tokens[place + 2] : next
      if unit.word >= 0, !lexicon.vocabulary[unit.word].classes.isDisjoint(with: [.years, .age]) { return age }
    }
    return nil
  }

  /// The most words between a name and the age of its bearer, in tokens.
  private static let farthestAge = 9

  /// Makes a company of a name that somebody leads as one leads companies: *le PDG de X*, *X chief executive Y*.
  private func learnCompany(of mention: Mention, _ cast: inout Cast) {
    guard let name = mention.ownerName, mention.role >= 0,
      Self.leading.contains(lexicon.roles[Int(mention.role)].roleClass),
      !lexicon.isGivenName(document.tokens[name.lowerBound].word), mention.country < 0
    else { return }
    let words = words(name)
    guard let role = lexicon.role(ofClass: Self.company, .organisation), !words.isEmpty,
      cast.person(named: words, []) == nil
    else { return }
    let key = Cast.Key.words(words)
    let isNew = cast.known(key) == nil
    let member = cast.member(key, name: document.words(name), kind: .organisation)
    if isNew {
      cast.setWords(words, of: member)
      cast[member].agreement = lexicon.bodyAgreement.union(.singular)
    }
    cast.give(role, lexicon, to: member)
  }

  private static let company = "company"
  /// The classes of those who lead companies, and nothing else.
  private static let leading: Set = [
    "chief-executive", "deputy-chief-executive", "finance-director", "human-resources-director", "company-head",
  ]

  private func named(_ mention: Mention, into cast: inout Cast, always: Bool) -> Int? {
    if mention.kind == .organisation, mention.body < 0 { return body(mention, &cast) }
    guard let name = mention.name else { return nil }
    let isPersonal = mention.isPersonal(lexicon, document)
    guard always || isPersonal else { return nil }
    return cast.addPerson(
      named: words(name), document.words(name), mention.agreement, isPersonal: isPersonal || always,
      isGivenName: isGivenName(name))
  }

  /// Whether a name is a given name alone that nothing introduces: *Hattie says*, but not *Sandrine, 47 ans, …*.
  func isGivenName(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    return name.count == 1 && lexicon.isGivenName(document.tokens[name.lowerBound].word)
      && !(next < document.tokens.count && document.tokens[next].kind == .comma)
  }

  /// Gives a member the role, the state and the owner that a mention tells.
  private func teach(_ mention: Mention, _ member: Int, _ cast: inout Cast) {
    if mention.role >= 0 { cast.give(mention.role, lexicon, to: member) }
    if mention.otherRole >= 0 { cast.give(mention.otherRole, lexicon, to: member) }
    if mention.country >= 0 { cast[member].country = mention.country }
    if mention.owner >= 0 { cast[member].owner = mention.owner }
    if mention.body >= 0, mention.kind == .name || mention.kind == .role { cast[member].affiliation = mention.body }
  }

  /// Gives those whom a role announces that role: *deux prévenus : X, 34 ans, le moniteur, et Y*.
  func learnAnnounced(_ mentions: [Mention], into cast: inout Cast) {
    guard
      let role = mentions.firstIndex(where: {
        $0.kind == .role && $0.name == nil && $0.agreement.intersection(.number) == .plural
          && $0.tokens.upperBound < document.tokens.count && document.tokens[$0.tokens.upperBound].kind == .colon
      })
    else { return }
    for mention in mentions[(role + 1)...].flatMap({ $0.members.isEmpty ? [$0] : $0.members }) {
      guard let name = mention.name, mention.isPersonal(lexicon, document),
        let member = cast.person(named: words(name), mention.agreement)
      else { continue }
      cast.give(mentions[role].role, lexicon, to: member)
    }
  }

  /// Takes in every body whose acronym stands behind its name in parentheses: *l'Union des transports (UST)*.
  ///
  /// The words are matched to the letters from the last to the first (Schwartz, Hearst 2003).
  func learnAcronyms(into cast: inout Cast) {
    let tokens = document.tokens
    for open in tokens.indices.dropLast(2) where tokens[open].kind == .openParenthesis {
      guard tokens[open + 2].kind == .closeParenthesis, tokens[open + 1].flags.contains(.upper),
        tokens[open + 1].word >= 0, let name = expansion(of: tokens[open + 1].word, before: open)
      else { continue }
      let key = Cast.Key.words(words(name))
      let member = cast.member(key, name: document.words(name), kind: .organisation)
      cast.setWords(words(name), of: member)
      cast[member].agreement.formUnion(lexicon.bodyAgreement.union(.singular))
      cast.alias(.words([tokens[open + 1].word]), of: member)
    }
  }

  private func expansion(of acronym: Int32, before open: Int) -> Range<Int>? {
    var letters = lexicon.vocabulary.bytes(of: acronym)[...]
    guard letters.count >= 2 else { return nil }
    var position = open
    var skipped = 0
    while position > 0, skipped <= 2 {
      position -= 1
      let token = document.tokens[position]
      guard token.word >= 0 else { return nil }
      if lexicon.vocabulary.bytes(of: token.word).first == letters.last {
        letters.removeLast()
        if letters.isEmpty { return token.isCapital ? position..<open : nil }
      } else if lexicon.vocabulary[token.word].classes.isDisjoint(with: [
        .genitive, .determiner, .conjunction, .preposition,
      ]) {
        skipped += 1
      }
    }
    return nil
  }

  /// A body known by its own name, *l'Agence des eaux (ADE)*, with the acronym that stands behind it.
  func body(_ mention: Mention, _ cast: inout Cast) -> Int {
    let name = mention.name ?? mention.tokens
    let words = words(name)
    let key = Cast.Key.words(words)
    let isNew = cast.known(key) == nil
    let member = cast.member(key, name: document.words(name), kind: .organisation)
    if isNew {
      cast.setWords(words, of: member)
      cast[member].agreement = mention.agreement.union(lexicon.bodyAgreement)
      if mention.role >= 0 { cast.give(mention.role, lexicon, to: member) }
    }
    if mention.country >= 0 { cast[member].country = mention.country }
    if let acronym = acronym(behind: mention) { cast.alias(.words([acronym]), of: member) }
    return member
  }

  private func acronym(behind mention: Mention) -> Int32? {
    let open = mention.tokens.upperBound
    guard open + 2 < document.tokens.count, document.tokens[open].kind == .openParenthesis,
      document.tokens[open + 2].kind == .closeParenthesis, document.tokens[open + 1].flags.contains(.upper)
    else { return nil }
    return document.tokens[open + 1].word
  }

  /// The words of a name, without the articles hung to them: *al-X* is *X*.
  func words(_ name: Range<Int>) -> [Int32] {
    document.tokens[name].compactMap { $0.word >= 0 ? lexicon.nameKey($0.word) : nil }
  }
}
