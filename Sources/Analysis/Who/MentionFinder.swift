/// Finds the words that name somebody who can speak, in the text outside quotations.
struct MentionFinder {
  private let annotation: Annotation
  private let lexicon: Lexicon
  private let names: NameEvidence
  private let tokens: [Token]
  /// The quotation that is read, or -1 for what stands outside quotations.
  private var zone: Int32 = -1
  private var isHeadline = false

  init(_ annotation: Annotation, _ lexicon: Lexicon, _ names: NameEvidence) {
    self.annotation = annotation
    self.lexicon = lexicon
    self.names = names
    tokens = annotation.tokens
  }

  /// The same, reading inside a quotation.
  func inside(quotation zone: Int32) -> MentionFinder {
    var finder = self
    finder.zone = zone
    return finder
  }

  /// The mentions of a range of tokens, in order, none overlapping.
  ///
  /// - Parameter isHeadline: articles are left out there, so that a bare role can be a subject.
  func mentions(in range: Range<Int>, isHeadline: Bool = false) -> [Mention] {
    var finder = self
    finder.isHeadline = isHeadline
    return finder.found(in: range)
  }

  private func found(in range: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let mention = mention(at: position, range).map({ possessed(by: $0, range) }) {
        found.append(mention)
        position = mention.tokens.upperBound
      } else {
        position += 1
      }
    }
    return coordinated(found, range)
  }

  private func mention(at position: Int, _ range: Range<Int>) -> Mention? {
    let token = tokens[position]
    guard token.word >= 0, annotation.quotationOf[position] == zone, !isUnit(position) else { return nil }
    if let joint = joint(at: position) { return joint }
    let classes = lexicon.vocabulary[token.word].classes
    if let one = oneOfSeveral(at: position, range) { return one }
    if let pronoun = pronoun(at: position, classes, range) { return pronoun }
    let isArticle =
      !classes.isDisjoint(with: [.determiner, .possessive]) || classes.contains(.numeral) && !token.isCapital
    let isOfName =
      isArticle && token.isCapital && position + 1 < range.upperBound && tokens[position + 1].isCapital
      && names.isArticled(token.word, tokens[position + 1].word)
    let start = isArticle && !isOfName ? position + 1 : position
    guard var mention = nominal(from: start, range) else { return nil }
    mention.tokens = position..<mention.tokens.upperBound
    mention.governed = isGoverned(position, range) || start == position && !isHeadline && isBare(mention)
    return mention
  }

  /// *l'un de ses porte-parole*, *une des avocates*: somebody among several who bear a role.
  private func oneOfSeveral(at position: Int, _ range: Range<Int>) -> Mention? {
    guard !lexicon.modifiersBefore else { return nil }
    let number = isNumeral(position) ? position : position + 1
    guard number + 2 < range.upperBound, isNumeral(number), isArticle(number), isGenitive(number + 1),
      number == position || isArticle(position)
    else { return nil }
    var start = number + 2
    while start < range.upperBound, tokens[start].word >= 0,
      !lexicon.vocabulary[tokens[start].word].classes.isDisjoint(with: [.determiner, .possessive])
    {
      start += 1
    }
    guard var mention = nominal(from: start, range), mention.kind == .role || mention.kind == .name, mention.role >= 0
    else { return nil }
    mention.tokens = position..<mention.tokens.upperBound
    let gender = lexicon.vocabulary[tokens[number].word].agreement.intersection([.masculine, .feminine])
    mention.agreement.subtract(.number)
    mention.agreement.formUnion(.singular)
    if mention.name == nil { mention.agreement = gender.union(.singular) }
    mention.indefinite = mention.name == nil
    mention.governed = isGoverned(position, range)
    return mention.name == nil ? withName(mention, range, role: mention.tokens.upperBound) : mention
  }

  private func isNumeral(_ position: Int) -> Bool {
    position < tokens.count && tokens[position].word >= 0
      && lexicon.vocabulary[tokens[position].word].classes.contains(.numeral)
  }

  /// Capitals behind a number are its unit, and the number is no article of theirs: *9:31 PM*, *20 MW*.
  private func isUnit(_ position: Int) -> Bool {
    let number = tokens[position].kind == .number ? position : position - 1
    guard number >= 0, number + 1 < tokens.count else { return false }
    return tokens[number].kind == .number && tokens[number + 1].flags.contains(.upper)
  }

  /// A role without an article is no subject: *Journal en main, …*; bodies may go without where the grammar of the
  /// language lets them (*police said*).
  private func isBare(_ mention: Mention) -> Bool {
    guard mention.kind == .role, mention.name == nil, mention.agreement.intersection(.number) == .singular else {
      return false
    }
    if mention.owner >= 0, tokens[mention.tokens.lowerBound].flags.contains(.initial) { return false }
    return lexicon.roles[Int(mention.role)].kind == .person || lexicon.bodyAgreement.isEmpty
  }

  /// What belongs to a mention: *Quispe's spokesman*; a possessor of anything else is no subject.
  private func possessed(by mention: Mention, _ range: Range<Int>) -> Mention {
    let mark = mention.tokens.upperBound
    guard mark < range.upperBound, isPossessiveMark(mark) else { return mention }
    guard var role = nominal(from: mark + 1, range), role.kind == .role || role.kind == .organisation else {
      var possessor = mention
      possessor.governed = true
      return possessor
    }
    role.tokens = mention.tokens.lowerBound..<role.tokens.upperBound
    role.governed = mention.governed
    role.indefinite = false
    if mention.kind == .country { role.country = mention.country }
    if role.owner < 0 {
      let capital = mention.tokens.last { tokens[$0].isCapital && tokens[$0].word >= 0 && !isArticle($0) }
      role.owner = tokens[capital ?? mark - 1].word
    }
    return role
  }

  private func isPossessiveMark(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.possessiveMark)
  }

  // MARK: Pronouns

  private func joint(at position: Int) -> Mention? {
    guard let match = annotation.phrase(.joint, at: position, lexicon) else { return nil }
    var mention = Mention(tokens: match.tokens, kind: .joint, agreement: .plural)
    mention.governed = isGoverned(position, 0..<tokens.count)
    return mention
  }

  private func pronoun(at position: Int, _ classes: WordClass, _ range: Range<Int>) -> Mention? {
    let agreement = lexicon.vocabulary[tokens[position].word].agreement
    if classes.contains(.subject), agreement.isSuperset(of: [.first, .plural]) {
      return Mention(tokens: position..<position + 1, kind: .joint, agreement: .plural)
    }
    let isNobody =
      classes.contains(.subject) && agreement.isEmpty && classes.isDisjoint(with: [.relative, .determiner])
    if isNobody || classes.contains(.subject) && agreement.isSuperset(of: [.first, .singular]) {
      return Mention(tokens: position..<position + 1, kind: .nobody, agreement: agreement)
    }
    guard agreement.isDisjoint(with: [.first, .second]) else { return nil }
    let governed = isGoverned(position, range)
    if classes.contains(.subject), isThird(agreement), !governed {
      return Mention(tokens: position..<position + 1, kind: .pronoun, agreement: agreement)
    }
    if classes.isSuperset(of: [.tonic, .determiner]), agreement.contains(.plural), !governed,
      isVerbal(position + 1, range)
    {
      return Mention(tokens: position..<position + 1, kind: .joint, agreement: .plural)
    }
    guard classes.contains(.tonic), governed || !classes.contains(.clitic), !classes.contains(.determiner),
      !agreement.isDisjoint(with: .gender)
    else { return nil }
    return Mention(tokens: position..<position + 1, kind: .pronoun, agreement: agreement, governed: governed)
  }

  /// An auxiliary or a modal: what stands before it is a subject.
  private func isVerbal(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position < range.upperBound, tokens[position].word >= 0 else { return false }
    let entry = lexicon.vocabulary[tokens[position].word]
    return !entry.classes.isDisjoint(with: [.auxiliary, .modal]) || entry.verb >= 0
  }

  /// A pronoun that takes somebody up: it has a gender, or means several.
  private func isThird(_ agreement: Agreement) -> Bool {
    !agreement.isDisjoint(with: .gender) || agreement.intersection(.number) == .plural
  }

  /// Whether a preposition, or an article that holds one (*du*, *au*), stands before.
  private func isGoverned(_ position: Int, _ range: Range<Int>) -> Bool {
    if hasPreposition(position) { return true }
    guard position > range.lowerBound, tokens[position - 1].word >= 0 else { return false }
    return hasPreposition(position - 1) || isNamesake(position - 1, range) || isInfinitive(position - 1)
  }

  /// An infinitive behind a preposition, whose object follows: *avant de regagner Lisbonne*.
  private func isInfinitive(_ position: Int) -> Bool {
    guard lexicon.infinitiveMark < 0, position > 0, hasPreposition(position - 1), !tokens[position].isCapital else {
      return false
    }
    return lexicon.vocabulary.withBytes(of: tokens[position].word) { bytes in
      guard bytes.count > 3, bytes[bytes.count - 1] == 0x72 else { return false }
      return bytes[bytes.count - 2] == 0x65 || bytes[bytes.count - 2] == 0x69
    }
  }

  /// A noun behind a preposition whose name follows: *sur la page X*, *dans le journal X*.
  private func isNamesake(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position - 2 >= range.lowerBound, tokens[position + 1].isCapital, isPlainNoun(position),
      tokens[position - 1].word >= 0, tokens[position - 2].word >= 0,
      lexicon.vocabulary[tokens[position].word].verb < 0, !lexicon.endsLikeAdverb(tokens[position].word),
      lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.weekday, .month, .numeral]),
      !lexicon.vocabulary[tokens[position - 1].word].classes.isDisjoint(with: [.determiner, .possessive])
    else { return false }
    return hasPreposition(position - 2)
  }

  private func hasPreposition(_ position: Int) -> Bool {
    guard tokens[position].word >= 0 else { return false }
    return lexicon.vocabulary[tokens[position].word].classes.contains(.preposition)
  }

  // MARK: Nouns

  /// A role, a name, a country or a body behind an article.
  private func nominal(from start: Int, _ range: Range<Int>) -> Mention? {
    guard start < range.upperBound, tokens[start].word >= 0 else { return nil }
    // Names and bodies begin with a capital or are listed: most words can only stand before a role.
    guard tokens[start].isCapital || annotation.beginsPhrase(at: start) else { return role(from: start, range) }
    let body = body(at: start, range)
    if let title = titledBody(at: start, range), title.tokens.count > body?.tokens.count ?? 0 { return title }
    let isLonger =
      body.map { $0.tokens.count > annotation.phrase(.role, at: start, lexicon)?.tokens.count ?? 0 } ?? false
    if let own = capitalBody(at: start, range) { return own }
    if let role = role(from: start, range, ofBody: isLonger ? body : nil) { return role }
    if let body { return body }
    if let people = people(at: start, range) { return people }
    guard let name = name(at: start, range) else { return nil }
    return ownBody(name, range) ?? withApposition(name, range)
  }

  /// A kind of body written like a name: *l'Agence des eaux du Nord*.
  private func capitalBody(at start: Int, _ range: Range<Int>) -> Mention? {
    guard tokens[start].isCapital, !tokens[start].flags.contains(.initial), start > range.lowerBound,
      let match = annotation.phrase(.role, at: start, lexicon),
      lexicon.roles[Int(lexicon.meanings[Int(match.meaning)].index)].kind == .organisation,
      let name = name(at: start, range), let body = ownBody(name, range), body.tokens.count > match.tokens.count
    else { return nil }
    return body
  }

  /// A body whose name says its kind and goes on behind a preposition: *Centre for Local Mobility*.
  private func titledBody(at start: Int, _ range: Range<Int>) -> Mention? {
    guard lexicon.modifiersBefore, tokens[start].isCapital else { return nil }
    let isDefinite = start > range.lowerBound && tokens[start - 1].word >= 0 && isArticle(start - 1)
    var end = start
    var role: Int32 = -1
    while end < range.upperBound, tokens[end].word >= 0 || isOwnersMark(end, range),
      annotation.quotationOf[end] == zone
    {
      if tokens[end].isCapital, !isBoundary(end, start) {
        if let match = annotation.phrase(.role, at: end, lexicon) {
          let meaning = lexicon.meanings[Int(match.meaning)]
          let isPerson = lexicon.roles[Int(meaning.index)].kind == .person
          let isLinked = end > start && !tokens[end - 1].isCapital || isOwnersMark(end + 1, range)
          guard !isPerson || isLinked else { return nil }
          if role < 0, !isPerson { role = meaning.index }
        }
        end += 1
      } else if isOwnersMark(end, range) {
        end += 1
      } else if end > start, isLinkInName(end), end + 1 < range.upperBound, tokens[end + 1].isCapital,
        tokens[end + 1].kind == .word, role >= 0 || isDefinite
      {
        end += 1
      } else {
        break
      }
    }
    let isLinked = (start..<end).contains { !tokens[$0].isCapital }
    guard role >= 0 || isDefinite && isLinked, end - start >= 2, !hasGivenName(start..<end) else { return nil }
    var body = Mention(tokens: start..<end, kind: .organisation, name: start..<end)
    body.role = role
    body.agreement = .singular
    return body
  }

  /// The apostrophe of several owners inside a name: *Residents’ Group*.
  private func isOwnersMark(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound, position + 1 < range.upperBound, tokens[position].kind == .apostropheQuote,
      tokens[position - 1].isCapital, tokens[position - 1].end == tokens[position].start,
      lexicon.vocabulary.bytes(of: tokens[position - 1].word).last == 0x73
    else { return false }
    return tokens[position + 1].isCapital && tokens[position + 1].kind == .word
  }

  private func isLinkInName(_ position: Int) -> Bool {
    let classes = lexicon.vocabulary[tokens[position].word].classes
    return classes.contains(.genitive)
      || classes.contains(.preposition) && tokens[position].end - tokens[position].start <= 3
  }

  /// *les Russes*, *le Portugais*: a state's people speak for it; one of them is somebody in mind.
  private func people(at start: Int, _ range: Range<Int>) -> Mention? {
    guard start > range.lowerBound, tokens[start].isCapital, adjective(start) >= 0, tokens[start - 1].word >= 0,
      start + 1 >= range.upperBound || !tokens[start + 1].isCapital
    else { return nil }
    let article = lexicon.vocabulary[tokens[start - 1].word]
    guard article.classes.contains(.determiner), annotation.phrase(.role, at: start, lexicon) == nil else { return nil }
    let isPlural = article.agreement.intersection(.number) == .plural
    var mention = Mention(tokens: start..<start + 1, kind: isPlural ? .country : .description)
    mention.country = adjective(start)
    mention.agreement = article.agreement.intersection([.masculine, .feminine]).union(isPlural ? .plural : .singular)
    return mention
  }

  // MARK: Bodies with a name of their own

  /// A name behind an article that is no person's: *l'Alliance des territoires*, *la Ligue élite de handball (LEH)*.
  private func ownBody(_ mention: Mention, _ range: Range<Int>) -> Mention? {
    guard let name = mention.name, name.lowerBound == mention.tokens.lowerBound, name.lowerBound > range.lowerBound,
      tokens[name.lowerBound - 1].word >= 0, !hasGivenName(name),
      isArticle(name.lowerBound - 1) || isAcronym(name)
    else { return nil }
    let end = bodyEnd(name, range)
    var body = Mention(tokens: name.lowerBound..<end, kind: .organisation, name: name.lowerBound..<end)
    body.role = headRole(name)
    body.agreement = .singular
    return body
  }

  private func isArticle(_ position: Int) -> Bool {
    let classes = lexicon.vocabulary[tokens[position].word].classes
    return classes.contains(.determiner) && !classes.contains(.possessive)
  }

  private func isAcronym(_ name: Range<Int>) -> Bool {
    name.count == 1 && tokens[name.lowerBound].flags.contains(.upper)
  }

  private func hasGivenName(_ name: Range<Int>) -> Bool { isGivenName(tokens[name.lowerBound].word) }

  /// A given name, or one hung to another: *Jean-Baptiste*.
  private func isGivenName(_ word: Int32) -> Bool { lexicon.isGivenName(word) }

  /// What kind of body its name says it is: *l'Agence …*.
  private func headRole(_ name: Range<Int>) -> Int32 {
    for position in name {
      if let match = annotation.phrase(.role, at: position, lexicon) {
        return lexicon.meanings[Int(match.meaning)].index
      }
    }
    return -1
  }

  /// The end of a body's name with its complements in lower case.
  private func bodyEnd(_ name: Range<Int>, _ range: Range<Int>) -> Int {
    var end = name.upperBound
    let limit = min(range.upperBound, name.lowerBound + Self.longestBody)
    var best = end
    while end < limit, tokens[end].word >= 0, annotation.quotationOf[end] == zone {
      let entry = lexicon.vocabulary[tokens[end].word]
      let isLink = entry.classes.contains(.genitive) || entry.classes.contains(.determiner) && end > best
      guard isLink || tokens[end].isCapital || (isPlainNoun(end) && entry.verb < 0) else { break }
      if !isLink, isGenitive(end - 1) || isArticle(end - 1) || tokens[end].isCapital { best = end + 1 }
      end += 1
    }
    let isDefined = end < range.upperBound && tokens[end].kind == .openParenthesis
    return isDefined && end > best && tokens[end - 1].word >= 0 && isPlainNoun(end - 1) ? end : best
  }

  private func isGenitive(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.genitive)
  }

  /// The longest name of a body, in tokens.
  private static let longestBody = 9

  /// - Parameter body: a body whose name begins here, too: *Labour leader X* is a role, *Labour* is not.
  private func role(from start: Int, _ range: Range<Int>, ofBody body: Mention? = nil) -> Mention? {
    if let body,
      !lexicon.modifiersBefore || body.tokens.upperBound >= range.upperBound
        || annotation.phrase(.role, at: body.tokens.upperBound, lexicon) == nil
    {
      return nil
    }
    var position = start
    while position < start + (lexicon.modifiersBefore ? Self.mostModifiers : 3), position < range.upperBound {
      if isParticiple(position) { return nil }
      if let match = annotation.phrase(.role, at: position, lexicon), match.tokens.upperBound <= range.upperBound {
        return complete(match, from: start, range)
      }
      guard isLeadingAdjective(position) else { return nil }
      position += 1
    }
    return nil
  }

  /// A role that is also a participle (*prévenu*, *accusé*) is one only behind an article or another word of its phrase.
  private func isParticiple(_ position: Int) -> Bool {
    guard position > 0, tokens[position - 1].word >= 0, tokens[position].word >= 0,
      lexicon.vocabulary[tokens[position].word].verb >= 0
    else { return false }
    let before = lexicon.vocabulary[tokens[position - 1].word].classes
    return tokens[position - 1].flags.contains(.inverted)
      || !before.isDisjoint(with: [.auxiliary, .adverb, .negation, .tonic])
  }

  /// A word that may stand between article and role: *le nouveau secrétaire*, *les deux ministres*.
  private func isLeadingAdjective(_ position: Int) -> Bool {
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

  private static let closedBeforeNoun: WordClass = [
    .preposition, .conjunction, .subordinator, .determiner, .subject, .auxiliary, .relative,
  ]

  /// A country's adjective, a party or a place before a role: *Chilean Foreign Minister*, *Riverside council leader*.
  private func isLeadingName(_ position: Int) -> Bool {
    if adjective(position) >= 0 { return true }
    let classes = lexicon.vocabulary[tokens[position].word].classes
    return !isGivenName(tokens[position].word)
      && classes.isDisjoint(with: [
        .determiner, .subject, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .negation, .tonic,
        .interrogative, .weekday, .month, .possessive, .title, .relative, .modal,
      ])
  }

  /// *the city's former deputy police chief*: the most words between article and role.
  private static let mostModifiers = 5

  /// A role with its country, its complement and the name behind it.
  private func complete(_ match: Annotation.PhraseMatch, from start: Int, _ range: Range<Int>) -> Mention {
    let match = lastOfCompound(match, range)
    let meaning = lexicon.meanings[Int(match.meaning)]
    var mention = Mention(tokens: start..<match.tokens.upperBound, kind: .role)
    mention.role = meaning.index
    mention.agreement = meaning.agreement
    for token in start..<match.tokens.upperBound where mention.country < 0 { mention.country = adjective(token) }
    if mention.country < 0, lexicon.modifiersBefore {
      let before = start..<max(start, match.tokens.lowerBound)
      for token in before where mention.country < 0 && tokens[token].isCapital {
        if let state = annotation.phrase(.country, at: token, lexicon),
          state.tokens.upperBound < match.tokens.upperBound
        {
          mention.country = lexicon.meanings[Int(state.meaning)].index
        }
      }
      let modifier = (start..<max(start, match.tokens.lowerBound)).last { tokens[$0].isCapital }
      if let modifier { mention.owner = tokens[modifier].word }
    }
    if mention.owner < 0, isOfBody(match) { mention.owner = tokens[match.tokens.lowerBound].word }
    var end = match.tokens.upperBound
    while end < range.upperBound, isTrailingAdjective(end) {
      if adjective(end) >= 0 { mention.country = adjective(end) }
      end += 1
    }
    if isSource(meaning.index) { end = afterAdjectives(end, range, &mention) }
    for _ in 0..<Self.mostComplements where mention.kind == .role {
      let next = complement(from: end, range, &mention)
      if next == end { break }
      end = next
    }
    if mention.kind == .role, end < range.upperBound, let body = annotation.phrase(.organisation, at: end, lexicon) {
      mention.body = lexicon.meanings[Int(body.meaning)].index
      end = body.tokens.upperBound
    }
    mention.tokens = start..<end
    mention.agreement.learn(articleAgreement(before: start))
    if mention.agreement.isSuperset(of: .number) { settleNumber(of: &mention, start) }
    mention.indefinite = isIndefinite(start)
    mention.owned = isOwned(start)
    if isOfSeveral(start), mention.agreement.intersection(.number) == .plural { mention.kind = .joint }
    return withName(mention, range, role: match.tokens.upperBound)
  }

  /// Whether a role is that of somebody whose name is kept back: what is said of them is all that tells them apart.
  private func isSource(_ role: Int32) -> Bool { lexicon.roles[Int(role)].roleClass == Lexicon.sourceClass }

  /// *des sources diplomatiques marocaines*, *une source proche du dossier*: the end of what is said of a source.
  private func afterAdjectives(_ start: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int {
    var end = start
    while end < min(range.upperBound, start + 3), isPlainNoun(end),
      lexicon.vocabulary[tokens[end].word].verb < 0, annotation.quotationOf[end] == zone, !lexicon.modifiersBefore
    {
      if adjective(end) >= 0 { mention.country = adjective(end) }
      end += 1
    }
    return end
  }

  /// *museum director*: a role whose first word is a body by itself.
  private func isOfBody(_ match: Annotation.PhraseMatch) -> Bool {
    guard lexicon.modifiersBefore, match.tokens.count > 1 else { return false }
    return annotation.phrases(at: match.tokens.lowerBound).contains { part in
      let meaning = lexicon.meanings[Int(part.meaning)]
      return meaning.kind == .role && part.tokens.count < match.tokens.count
        && lexicon.roles[Int(meaning.index)].kind == .organisation
    }
  }

  /// *le directeur de campagne de la candidate*.
  private static let mostComplements = 3

  /// The last role of a compound, where modifiers stand before: *government spokesman*, *state treasurer*.
  private func lastOfCompound(_ match: Annotation.PhraseMatch, _ range: Range<Int>) -> Annotation.PhraseMatch {
    guard lexicon.modifiersBefore, match.tokens.upperBound < range.upperBound,
      annotation.quotationOf[match.tokens.upperBound] == zone,
      let next = annotation.phrase(.role, at: match.tokens.upperBound, lexicon)
    else { return match }
    return lastOfCompound(next, range)
  }

  private func adjective(_ token: Int) -> Int32 {
    guard tokens[token].word >= 0, tokens[token].isCapital || !lexicon.modifiersBefore else { return -1 }
    return Int32(lexicon.vocabulary[tokens[token].word].countryOfAdjective)
  }

  private func isTrailingAdjective(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.word >= 0, annotation.quotationOf[position] == zone else { return false }
    return adjective(position) >= 0
  }

  /// The gender and number that the article shows: *la ministre*.
  private func articleAgreement(before start: Int) -> Agreement {
    guard start > 0, tokens[start - 1].word >= 0 else { return [] }
    let entry = lexicon.vocabulary[tokens[start - 1].word]
    return entry.classes.contains(.determiner) ? entry.agreement.intersection([.masculine, .feminine]) : []
  }

  /// A form that serves both numbers has that of its article: *la porte-parole*; without one it is singular.
  private func settleNumber(of mention: inout Mention, _ start: Int) {
    var number: Agreement = .singular
    if start > 0, tokens[start - 1].word >= 0 {
      let entry = lexicon.vocabulary[tokens[start - 1].word]
      if !entry.classes.isDisjoint(with: [.determiner, .possessive]), entry.agreement.contains(.plural) {
        number = .plural
      }
    }
    mention.agreement.subtract(.number)
    mention.agreement.formUnion(number)
  }

  /// *leurs ministres*: those of both who were named.
  private func isOfSeveral(_ start: Int) -> Bool {
    guard start > 0, tokens[start - 1].word >= 0 else { return false }
    let entry = lexicon.vocabulary[tokens[start - 1].word]
    return entry.classes.contains(.possessive) && entry.agreement.contains(.several)
  }

  /// *sa porte-parole*, *its director*: a role that is somebody's.
  private func isOwned(_ start: Int) -> Bool {
    guard start > 0, tokens[start - 1].word >= 0 else { return false }
    let entry = lexicon.vocabulary[tokens[start - 1].word]
    return entry.classes.contains(.possessive) && entry.agreement.isDisjoint(with: [.first, .second, .several])
  }

  private func isIndefinite(_ start: Int) -> Bool {
    guard start > 0, tokens[start - 1].word >= 0 else { return false }
    let word = tokens[start - 1].word
    return lexicon.vocabulary[word].classes.contains(.numeral)
  }

  /// *de la Fédération de Russie*, *de l'Otan*, *d'Angoulême*, *des Pêches*: whose or what role it is.
  private func complement(from position: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int {
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
    return namedOwner(from: start, range, &mention) ?? nounComplement(from: start, range) ?? position
  }

  /// *de l'Union des transports (UST)*: the body whose role it is is known by its acronym, else by its last word.
  private func namedOwner(from start: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int? {
    guard tokens[start].isCapital else { return nil }
    let name = name(at: start, range)
    var end = name?.tokens.upperBound ?? capitals(from: start, range)
    if let bearer = bearer(inside: start..<end) {
      end = bearer
    } else if let body = name.flatMap({ ownBody($0, range) }) {
      end = body.tokens.upperBound
    }
    mention.owner = tokens[end - 1].word
    guard end + 2 < range.upperBound, tokens[end].kind == .openParenthesis, tokens[end + 2].kind == .closeParenthesis,
      tokens[end + 1].flags.contains(.upper)
    else { return end }
    mention.owner = tokens[end + 1].word
    return end + 3
  }

  /// Where the bearer of a role begins whose name follows that of the body right away: *le patron de la CFDT Laurent X*.
  private func bearer(inside name: Range<Int>) -> Int? {
    guard name.count >= 3, !isGivenName(tokens[name.lowerBound].word), !isParticleWord(name.lowerBound),
      !isTitle(name.lowerBound)
    else { return nil }
    return name.dropFirst().dropLast().first {
      tokens[$0].isCapital && isGivenName(tokens[$0].word) && !isParticleWord($0) && !isParticleWord($0 - 1)
    }
  }

  private func isTitle(_ position: Int) -> Bool {
    lexicon.vocabulary[tokens[position].word].classes.contains(.title)
  }

  /// *a spokeswoman for X*, *a lawyer for the company*.
  private func service(_ position: Int, _ range: Range<Int>, _ mention: inout Mention) -> Int {
    var start = position + 1
    if isArticle(start) { start += 1 }
    guard start < range.upperBound, tokens[start].word >= 0, annotation.quotationOf[start] == zone,
      annotation.phrase(.country, at: start, lexicon) == nil
    else { return position }
    if let role = annotation.phrase(.role, at: start, lexicon) { return ownerRole(role, range, &mention) }
    return namedOwner(from: start, range, &mention) ?? position
  }

  /// *the foreign ministers of Chile and Bolivia*: those of both.
  private func otherCountry(behind position: Int, _ range: Range<Int>) -> Int? {
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

  private func capitals(from start: Int, _ range: Range<Int>) -> Int {
    var end = start
    while end < range.upperBound, tokens[end].word >= 0, tokens[end].isCapital || isParticle(end, range) { end += 1 }
    return end
  }

  private func ownerRole(
    _ match: Annotation.PhraseMatch, _ range: Range<Int>, _ mention: inout Mention
  ) -> Int {
    var end = match.tokens.upperBound
    if mention.owner < 0 { mention.owner = tokens[match.tokens.lowerBound].word }
    for token in match.tokens where mention.country < 0 { mention.country = adjective(token) }
    while end < range.upperBound, isTrailingAdjective(end) {
      if adjective(end) >= 0 { mention.country = adjective(end) }
      end += 1
    }
    return end
  }

  /// A complement in lower case: *du syndicat*, *de neuf des parties civiles*; one noun and an adjective.
  private func nounComplement(from start: Int, _ range: Range<Int>) -> Int? {
    guard isPlainNoun(start), !isInfinitiveOfSaying(start) else { return nil }
    return start + 1
  }

  /// *Et la maire d'approuver :* tells what she did.
  private func isInfinitiveOfSaying(_ position: Int) -> Bool {
    var found = false
    lexicon.forEachReading(of: tokens[position].word) { found = found || $0.forms.contains(.infinitive) }
    return found
  }

  private func isPlainNoun(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.kind == .word, !token.isCapital else { return false }
    let entry = lexicon.vocabulary[token.word]
    let closed: WordClass = [
      .preposition, .conjunction, .subordinator, .determiner, .subject, .auxiliary, .relative, .adverb, .negation,
    ]
    return entry.classes.isDisjoint(with: closed)
  }

  // MARK: Bodies

  private func body(at start: Int, _ range: Range<Int>) -> Mention? {
    guard annotation.beginsPhrase(at: start) else { return nil }
    var best: Annotation.PhraseMatch?
    for match in annotation.phrases(at: start)
    where match.tokens.upperBound <= range.upperBound && Self.bodyKind(match.kind) != nil {
      if match.tokens.count > best?.tokens.count ?? 0 { best = match }
    }
    guard let best, let kind = Self.bodyKind(best.kind) else { return nil }
    let index = lexicon.meanings[Int(best.meaning)].index
    var body = Mention(tokens: best.tokens, kind: kind)
    if kind == .country { body.country = index } else { body.body = index }
    return body
  }

  private static func bodyKind(_ kind: Lexicon.Meaning.Kind) -> Mention.Kind? {
    switch kind {
    case .country: .country
    case .organisation: .organisation
    case .outlet: .outlet
    default: nil
    }
  }

  // MARK: Names

  /// A title and capitalised words, particles among them.
  private func name(at start: Int, _ range: Range<Int>) -> Mention? {
    var position = start
    var agreement = Agreement(rawValue: 0)
    var isTitled = false
    while position < range.upperBound, tokens[position].word >= 0, tokens[position].isCapital,
      lexicon.vocabulary[tokens[position].word].classes.contains(.title)
    {
      agreement = lexicon.vocabulary[tokens[position].word].agreement
      isTitled = true
      position += 1
      if position < range.upperBound, tokens[position].kind == .period { position += 1 }
    }
    guard position < range.upperBound, let end = nameEnd(from: position, range, isTitled) else { return nil }
    guard end - position > 1 || tokens[position].end - tokens[position].start > 1 else { return nil }
    let first = lexicon.vocabulary[tokens[position].word]
    let isPerson = isTitled || isGivenName(tokens[position].word)
    let main = (position..<end).first { !isParticleWord($0) } ?? position
    if !isPerson, !names.isName(tokens[main], length: end - position) { return nil }
    if end - position == 1, !isTitled, first.countryOfAdjective >= 0 { return nil }
    if let given = laterGivenName(position..<end), !isTitled {
      let gender = lexicon.genderOfGivenName(tokens[given].word)
      return Mention(tokens: start..<end, kind: .name, name: given..<end, agreement: gender.union(.singular))
    }
    if isGivenName(tokens[position].word) { agreement.learn(lexicon.genderOfGivenName(tokens[position].word)) }
    return Mention(tokens: start..<end, kind: .name, name: position..<end, agreement: agreement.union(.singular))
  }

  /// A given name behind other capitalised words, which then tell what the person is: *Treasurer Marisol Vega*.
  private func laterGivenName(_ range: Range<Int>) -> Int? {
    guard range.count >= 3, !isGivenName(tokens[range.lowerBound].word) else { return nil }
    return range.dropFirst().dropLast().first {
      tokens[$0].isCapital && isGivenName(tokens[$0].word) && !isParticleWord($0)
    }
  }

  private func isParticleWord(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.particle)
  }

  private func nameEnd(from start: Int, _ range: Range<Int>, _ isTitled: Bool) -> Int? {
    var end = start
    while end < range.upperBound, tokens[end].word >= 0, tokens[end].kind == .word, annotation.quotationOf[end] == zone
    {
      if tokens[end].isCapital, !isBoundary(end, start) {
        end += 1
      } else if isParticle(end, range), end > start || isTitled {
        end += 1
      } else {
        break
      }
    }
    while end > start, !tokens[end - 1].isCapital { end -= 1 }
    return end > start && tokens[start..<end].contains { $0.isCapital } ? end : nil
  }

  /// A word that no name holds, or where a sentence begins with one of the grammar.
  private func isBoundary(_ position: Int, _ start: Int) -> Bool {
    let entry = lexicon.vocabulary[tokens[position].word]
    if position > start, entry.classes.contains(.title) { return true }
    let closed: WordClass = [
      .determiner, .subject, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .negation, .tonic,
      .interrogative, .weekday, .month, .possessive,
    ]
    let isClosed = !entry.classes.isDisjoint(with: closed)
    if isClosed, position + 1 < tokens.count, tokens[position + 1].isCapital,
      names.isArticled(tokens[position].word, tokens[position + 1].word)
    {
      return false
    }
    return isClosed && (tokens[position].flags.contains(.initial) || !entry.classes.contains(.particle))
  }

  /// *de*, *van*, *ben* with a capital behind: part of a name.
  private func isParticle(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position + 1 < range.upperBound, tokens[position].word >= 0,
      lexicon.vocabulary[tokens[position].word].classes.contains(.particle)
    else { return false }
    let next = tokens[position + 1]
    if next.word >= 0, next.isCapital { return next.kind == .word }
    return next.word >= 0 && lexicon.vocabulary[next.word].classes.contains(.particle)
      && position + 2 < range.upperBound && tokens[position + 2].word >= 0 && tokens[position + 2].isCapital
  }

  // MARK: Apposition

  /// A role with a name behind it, with or without a comma: *le ministre russe X*, *le ministre, X,*.
  private func withName(_ mention: Mention, _ range: Range<Int>, role: Int) -> Mention {
    var mention = mention
    let end = mention.tokens.upperBound
    if let body = withBodyName(mention, range) { return body }
    guard end < range.upperBound, lexicon.roles[Int(mention.role)].kind == .person,
      mention.agreement.isDisjoint(with: .plural) || !mention.agreement.isDisjoint(with: .singular)
    else { return mention }
    if let name = name(at: end, range), fits(name, behind: mention, role) {
      return withAffiliation(mention.named(name), range)
    }
    if end == role, isPlainNoun(end), end + 1 < range.upperBound, tokens[end + 1].isCapital,
      isGivenName(tokens[end + 1].word), let name = name(at: end + 1, range)
    {
      return withAffiliation(mention.named(name), range)
    }
    if let start = bearer(behindPhraseAt: end, range), let name = name(at: start, range) {
      return withAffiliation(mention.named(name), range)
    }
    if tokens[end].kind == .openParenthesis {
      let close = afterParenthesis(end, range)
      if close > end, close + 1 < range.upperBound, tokens[close].kind == .comma, let name = name(at: close + 1, range),
        isPersonal(name)
      {
        return withAffiliation(mention.named(name), range)
      }
      return mention
    }
    if tokens[end].kind == .comma, let other = bearer(behind: end, range) {
      return withAffiliation(mention.named(other), range)
    }
    if tokens[end].kind == .comma, end + 1 < range.upperBound, let name = name(at: end + 1, range), isPersonal(name) {
      let close = name.tokens.upperBound
      guard close >= range.upperBound || tokens[close].word < 0 || isVerb(close) else { return mention }
      mention = mention.named(name)
    } else if mention.name == nil, let name = distantName(behind: end, range) {
      mention = mention.named(name)
    }
    return withAffiliation(mention, range)
  }

  /// A full name right behind a phrase that tells what somebody is charged with: *le négociateur de la CGT sur les
  /// retraites Denis X*.
  private func bearer(behindPhraseAt end: Int, _ range: Range<Int>) -> Int? {
    guard !lexicon.modifiersBefore, hasPreposition(end) else { return nil }
    var position = end + 1
    let limit = min(range.upperBound - 1, end + Self.longestCharge)
    while position < limit, tokens[position].word >= 0, annotation.quotationOf[position] == zone,
      !tokens[position].isCapital,
      isPlainNoun(position) || isArticle(position)
        || lexicon.vocabulary[tokens[position].word].classes.contains(.genitive)
    {
      position += 1
    }
    guard position > end + 1, position < limit, tokens[position].isCapital, tokens[position].kind == .word,
      isGivenName(tokens[position].word), tokens[position + 1].isCapital, !hasPreposition(position - 1)
    else { return nil }
    return position
  }

  /// The longest phrase between a role and its bearer, in tokens.
  private static let longestCharge = 7

  /// A name behind a complement of another kind and a comma: *son adjoint aux travaux, X,*.
  private func distantName(behind end: Int, _ range: Range<Int>) -> Mention? {
    guard tokens[end].word >= 0,
      hasPreposition(end) || isPlainNoun(end) && lexicon.vocabulary[tokens[end].word].verb < 0
    else { return nil }
    var position = end + 1
    let limit = min(range.upperBound, end + Self.longestComplement)
    while position < limit, tokens[position].word >= 0, annotation.quotationOf[position] == zone,
      lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.auxiliary, .relative, .subject, .modal])
    {
      position += 1
    }
    guard position + 1 < limit, tokens[position].kind == .comma, let name = name(at: position + 1, range),
      isPersonal(name)
    else { return nil }
    let close = name.tokens.upperBound
    return close >= range.upperBound || tokens[close].word < 0 || isVerb(close) ? name : nil
  }

  /// The longest complement between a role and its bearer, in tokens.
  private static let longestComplement = 9

  /// Another role with its name behind a comma: *the mediator, Norwegian diplomat X*.
  private func bearer(behind comma: Int, _ range: Range<Int>) -> Mention? {
    guard comma + 1 < range.upperBound, tokens[comma + 1].word >= 0,
      lexicon.vocabulary[tokens[comma + 1].word].classes.isDisjoint(with: [.determiner, .possessive]),
      lexicon.modifiersBefore, let other = role(from: comma + 1, range), other.name != nil
    else { return nil }
    return other
  }

  /// What a name in parentheses behind a person tells: the party or the place.
  private func withAffiliation(_ mention: Mention, _ range: Range<Int>) -> Mention {
    let open = mention.tokens.upperBound
    guard mention.name != nil, open + 1 < range.upperBound, tokens[open].kind == .openParenthesis else {
      return mention
    }
    let close = afterParenthesis(open, range)
    guard close > open else { return mention }
    var mention = mention
    if mention.owner < 0, let name = (open + 1..<close).last(where: { tokens[$0].isCapital }) {
      mention.owner = tokens[name].word
    }
    mention.tokens = mention.tokens.lowerBound..<close
    return mention
  }

  /// *le collectif X*, *le quotidien L'Écho*: a body by its kind and its name.
  private func withBodyName(_ mention: Mention, _ range: Range<Int>) -> Mention? {
    let end = mention.tokens.upperBound
    guard lexicon.roles[Int(mention.role)].kind != .person, mention.agreement.contains(.singular),
      end < range.upperBound,
      tokens[end].kind == .word, tokens[end].isCapital, annotation.quotationOf[end] == zone, mention.owner < 0
    else { return nil }
    if let outlet = body(at: end, range) { return outlet.kind == .country ? nil : outlet }
    let first = tokens[end].isCapital && isArticle(end) && end + 1 < range.upperBound ? end + 1 : end
    guard var last = nameEnd(from: first, range, true) else { return nil }
    if last < range.upperBound, isTrailing(last, range) { last += 1 }
    var body = mention
    body.kind = .organisation
    body.name = end..<last
    body.tokens = mention.tokens.lowerBound..<last
    return body
  }

  /// A word in lower case that can only belong to a name: no verb of saying, no word of the grammar, and a verb or a
  /// mark behind it.
  private func isTrailing(_ position: Int, _ range: Range<Int>) -> Bool {
    guard isPlainNoun(position), lexicon.vocabulary[tokens[position].word].verb < 0, position + 1 < range.upperBound
    else { return false }
    let next = tokens[position + 1]
    return next.kind == .comma || next.kind == .openParenthesis
  }

  /// Whether a name right behind a role is its bearer's: behind a complement (*la présidente du collectif*) only
  /// a given name shows that it is.
  private func fits(_ name: Mention, behind mention: Mention, _ role: Int) -> Bool {
    let end = mention.tokens.upperBound
    let hasComplement = (role..<max(role, end)).contains { tokens[$0].word >= 0 && adjective($0) < 0 }
    if hasComplement { return isGivenName(tokens[end].word) }
    return isPersonal(name) || names.isPerson(tokens[name.tokens.upperBound - 1].word)
  }

  private func isVerb(_ position: Int) -> Bool {
    lexicon.vocabulary[tokens[position].word].classes.contains(.auxiliary)
  }

  private func isPersonal(_ mention: Mention) -> Bool {
    guard let name = mention.name else { return false }
    return name.lowerBound > mention.tokens.lowerBound
      || isGivenName(tokens[name.lowerBound].word)
      || name.count >= 2
  }

  /// A name with a role behind it: *X, le ministre russe des Affaires étrangères,*.
  private func withApposition(_ mention: Mention, _ range: Range<Int>) -> Mention {
    var mention = mention
    var position = mention.tokens.upperBound
    if position < range.upperBound, tokens[position].kind == .openParenthesis {
      position = afterParenthesis(position, range)
      mention.tokens = mention.tokens.lowerBound..<position
    }
    position = afterAge(position, range)
    guard position + 1 < range.upperBound, tokens[position].kind == .comma,
      isPersonal(mention) || names.isPerson(tokens[mention.tokens.upperBound - 1].word)
    else { return mention }
    var start = position + 1
    while start < min(position + 4, range.upperBound), tokens[start].word >= 0,
      !lexicon.vocabulary[tokens[start].word].classes.isDisjoint(with: [.determiner, .possessive, .numeral])
    {
      start += 1
    }
    if let body = memberOf(position + 1, range) { mention.body = body }
    guard let role = role(from: start, range), role.name == nil else { return mention }
    mention.role = role.role
    mention.country = role.country
    mention.owner = role.owner
    mention.owned = role.owned
    mention.body = role.body
    mention.agreement.learn(role.agreement.intersection(.gender))
    let end = role.tokens.upperBound
    let isBare = lexicon.vocabulary[tokens[position + 1].word].classes.isDisjoint(with: [.determiner, .possessive])
    let isClosed = end >= range.upperBound || tokens[end].word < 0
    if isClosed || isBare { mention.tokens = mention.tokens.lowerBound..<end }
    return mention
  }

  /// The comma behind somebody's age, or the one before it where none is told: *X, 34 ans, le moniteur*, *X, 45, a baker*.
  private func afterAge(_ comma: Int, _ range: Range<Int>) -> Int {
    guard comma + 2 < range.upperBound, tokens[comma].kind == .comma, tokens[comma + 1].kind == .number else {
      return comma
    }
    var close = comma + 2
    while close < min(comma + 4, range.upperBound), tokens[close].kind == .word, !tokens[close].isCapital { close += 1 }
    return close < range.upperBound && tokens[close].kind == .comma ? close : comma
  }

  /// *X, de la CFDT,*: the body that somebody belongs to.
  private func memberOf(_ position: Int, _ range: Range<Int>) -> Int32? {
    guard position + 1 < range.upperBound, isGenitive(position) else { return nil }
    let start = isArticle(position + 1) ? position + 2 : position + 1
    guard start < range.upperBound, let body = annotation.phrase(.organisation, at: start, lexicon) else { return nil }
    return lexicon.meanings[Int(body.meaning)].index
  }

  private func afterParenthesis(_ position: Int, _ range: Range<Int>) -> Int {
    var end = position
    while end < range.upperBound, end < position + 14, tokens[end].kind != .closeParenthesis { end += 1 }
    return end < range.upperBound && tokens[end].kind == .closeParenthesis ? end + 1 : position
  }

  // MARK: Coordination

  /// Two mentions joined by *et* that speak with one voice: *Dakar et Lisbonne*.
  private func coordinated(_ mentions: [Mention], _ range: Range<Int>) -> [Mention] {
    var result: [Mention] = []
    for mention in mentions {
      if let last = result.last, joins(last, mention) {
        var joint = Mention(tokens: last.tokens.lowerBound..<mention.tokens.upperBound, kind: .coordination)
        joint.agreement = .plural
        joint.governed = last.governed
        joint.members = (last.members.isEmpty ? [last] : last.members) + [mention]
        result[result.count - 1] = joint
      } else {
        result.append(mention)
      }
    }
    return result
  }

  private func joins(_ one: Mention, _ other: Mention) -> Bool {
    guard other.tokens.lowerBound == one.tokens.upperBound + 1 else { return false }
    let link = tokens[one.tokens.upperBound]
    guard link.word >= 0, lexicon.vocabulary[link.word].classes.contains(.conjunction) else { return false }
    if other.governed, !one.governed { return false }
    return Self.canJoin(one) && Self.canJoin(other)
  }

  private static func canJoin(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .name, .country, .organisation, .role, .coordination: true
    default: false
    }
  }
}
