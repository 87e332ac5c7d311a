/// Finds the words that name somebody who can speak, in the text outside quotations.
struct MentionFinder {
  let annotation: Annotation
  let lexicon: Lexicon
  let names: NameEvidence
  let tokens: [Token]
  /// The quotation that is read, or -1 for what stands outside quotations.
  var zone: Int32 = -1
  var isHeadline = false

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
    guard isHeadline != self.isHeadline else { return found(in: range) }
    var finder = self
    finder.isHeadline = isHeadline
    return finder.found(in: range)
  }

  func found(in range: Range<Int>) -> [Mention] {
    var found: [Mention] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let mention = mention(at: position, range).map({ possessed(by: $0, range) }) {
        if found.isEmpty { found.reserveCapacity(4) }
        found.append(mention)
        position = mention.tokens.upperBound
      } else {
        position += 1
      }
    }
    return coordinated(found, range)
  }

  func mention(at position: Int, _ range: Range<Int>) -> Mention? {
    let token = tokens[position]
    guard token.word >= 0, annotation.quotationOf[position] == zone else { return nil }
    let classes = lexicon.vocabulary[token.word].classes
    let mayBegin = token.isCapital || !classes.isDisjoint(with: Self.beginners) || isRoleNear(position, range)
    guard mayBegin, !isUnit(position) else { return nil }
    if let joint = joint(at: position) { return joint }
    if let one = oneOfSeveral(at: position, range) { return one }
    if let pronoun = pronoun(at: position, classes, range) ?? latter(at: position, range) { return pronoun }
    if let aged = aged(at: position, range) { return aged }
    let isArticle =
      !classes.isDisjoint(with: [.determiner, .possessive]) || classes.contains(.numeral) && !token.isCapital
    let isOfName =
      isArticle && token.isCapital && position + 1 < range.upperBound && tokens[position + 1].isCapital
      && names.isArticled(token.word, tokens[position + 1].word)
    let start = isArticle && !isOfName ? position + 1 : position
    guard var mention = nominal(from: start, range) else { return nil }
    mention.tokens = position..<mention.tokens.upperBound
    mention.governed = isGoverned(position, range) || start == position && !isHeadline && isBare(mention)
    if mention.name != nil, mention.otherRole < 0, let role = onTrial(mention, range) ?? standingFor(mention, range) {
      mention.otherRole = role
    }
    mention.isDead = mention.name != nil && isDead(mention, range)
    return mention
  }

  /// The classes of words that a mention can begin with where no expression of the lexicon is near.
  private static let beginners: WordClass = [.determiner, .possessive, .numeral, .subject, .tonic]

  /// Whether an expression begins at a token or so near behind it that it can be a role with words before it.
  func isRoleNear(_ position: Int, _ range: Range<Int>) -> Bool {
    let end = min(position + (lexicon.modifiersBefore ? Self.mostModifiers : Self.mostAdjectives), range.upperBound)
    var place = position
    while place < end {
      if annotation.beginsPhrase(at: place) { return true }
      place += 1
    }
    return false
  }

  /// *l'un de ses porte-parole*, *une des avocates*: somebody among several who bear a role.
  func oneOfSeveral(at position: Int, _ range: Range<Int>) -> Mention? {
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

  func isNumeral(_ position: Int) -> Bool {
    position < tokens.count && tokens[position].word >= 0
      && lexicon.vocabulary[tokens[position].word].classes.contains(.numeral)
  }

  /// Capitals behind a number are its unit, and the number is no article of theirs: *9:31 PM*, *20 MW*.
  func isUnit(_ position: Int) -> Bool {
    let number = tokens[position].kind == .number ? position : position - 1
    guard number >= 0, number + 1 < tokens.count else { return false }
    return tokens[number].kind == .number && tokens[number + 1].flags.contains(.upper)
  }

  /// A role without an article is no subject: *Journal en main, …*; bodies may go without where the grammar of the
  /// language lets them (*police said*).
  func isBare(_ mention: Mention) -> Bool {
    guard mention.kind == .role, mention.name == nil, mention.agreement.intersection(.number) == .singular else {
      return false
    }
    if mention.owner >= 0, tokens[mention.tokens.lowerBound].flags.contains(.initial) { return false }
    if lexicon.modifiersBefore, isInvariable(mention) { return false }
    return lexicon.roles[Int(mention.role)].kind == .person || lexicon.bodyAgreement.isEmpty
  }

  /// *counsel said*: a noun that is one and several alike stands without an article where a plural does.
  private func isInvariable(_ mention: Mention) -> Bool {
    annotation.phrase(.role, at: mention.tokens.lowerBound, lexicon).map {
      $0.tokens == mention.tokens && lexicon.meanings[Int($0.meaning)].agreement.isSuperset(of: .number)
    } ?? false
  }

  /// What belongs to a mention: *Quispe's spokesman*; a possessor of anything else is no subject.
  func possessed(by mention: Mention, _ range: Range<Int>) -> Mention {
    let mark = mention.tokens.upperBound
    guard mark < range.upperBound, isPossessiveMark(mark) || isOwnersMark(behind: mention, range) else {
      return mention
    }
    guard var role = nominal(from: mark + 1, range), role.kind == .role || role.kind == .organisation else {
      var possessor = mention
      possessor.governed = true
      return possessor
    }
    // *X, chairman of the residents' association*: the name stands before, and is no owner.
    if let name = mention.name, mention.owner >= 0, role.name == nil, name.upperBound < mention.tokens.upperBound {
      var named = mention
      named.tokens = mention.tokens.lowerBound..<role.tokens.upperBound
      return named
    }
    if mention.kind == .role, mention.name == nil, mention.owner >= 0, role.name == nil {
      var head = mention
      head.tokens = mention.tokens.lowerBound..<role.tokens.upperBound
      return withName(head, range, role: head.tokens.upperBound)
    }
    role.tokens = mention.tokens.lowerBound..<role.tokens.upperBound
    role.governed = mention.governed
    role.indefinite = false
    if mention.kind == .country { role.country = mention.country }
    if mention.kind == .organisation, role.body < 0 { role.body = mention.body }
    if role.owner < 0 {
      let capital = mention.tokens.last { tokens[$0].isCapital && tokens[$0].word >= 0 && !isArticle($0) }
      role.owner = tokens[capital ?? mark - 1].word
    }
    return role
  }

  /// *the Unionists' spokeswoman*: the apostrophe of several owners, with a role or a body behind it.
  func isOwnersMark(behind mention: Mention, _ range: Range<Int>) -> Bool {
    let mark = mention.tokens.upperBound
    guard lexicon.modifiersBefore, mark + 1 < range.upperBound, tokens[mark].kind == .apostropheQuote,
      tokens[mark].start == tokens[mark - 1].end, tokens[mark - 1].word >= 0,
      lexicon.vocabulary.bytes(of: tokens[mark - 1].word).last == 0x73
    else { return false }
    return nominal(from: mark + 1, range).map { $0.kind == .role } ?? false
  }

  func isPossessiveMark(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.possessiveMark)
  }

  /// A noun, which makes of what stands before it its article: *ces dernières semaines*.
  func isNominal(_ position: Int) -> Bool {
    isPlainNoun(position) && lexicon.vocabulary[tokens[position].word].verb < 0
      && lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.clitic, .reflexive, .modal])
  }

  /// An auxiliary or a modal: what stands before it is a subject.
  func isVerbal(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position < range.upperBound, tokens[position].word >= 0 else { return false }
    let entry = lexicon.vocabulary[tokens[position].word]
    return !entry.classes.isDisjoint(with: [.auxiliary, .modal]) || entry.verb >= 0
  }

  /// A pronoun that takes somebody up: it has a gender, or means several.
  func isThird(_ agreement: Agreement) -> Bool {
    !agreement.isDisjoint(with: .gender) || agreement.intersection(.number) == .plural
  }

  /// Whether a preposition, or an article that holds one (*du*, *au*), stands before.
  func isGoverned(_ position: Int, _ range: Range<Int>) -> Bool {
    if hasPreposition(position) { return true }
    guard position > range.lowerBound, tokens[position - 1].word >= 0 else { return false }
    return hasPreposition(position - 1) || isNamesake(position - 1, range) || isInfinitive(position - 1)
  }

  /// An infinitive behind a preposition, whose object follows: *avant de regagner Lisbonne*.
  func isInfinitive(_ position: Int) -> Bool {
    guard lexicon.infinitiveMark < 0, position > 0, hasPreposition(position - 1), !tokens[position].isCapital else {
      return false
    }
    return lexicon.vocabulary.withBytes(of: tokens[position].word) { bytes in
      guard bytes.count > 3, bytes[bytes.count - 1] == 0x72 else { return false }
      return bytes[bytes.count - 2] == 0x65 || bytes[bytes.count - 2] == 0x69
    }
  }

  /// A noun behind a preposition whose name follows: *sur la page X*, *dans le journal X*.
  func isNamesake(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position - 2 >= range.lowerBound, tokens[position + 1].isCapital, isPlainNoun(position),
      tokens[position - 1].word >= 0, tokens[position - 2].word >= 0,
      lexicon.vocabulary[tokens[position].word].verb < 0, !lexicon.endsLikeAdverb(tokens[position].word),
      lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.weekday, .month, .numeral]),
      !lexicon.vocabulary[tokens[position - 1].word].classes.isDisjoint(with: [.determiner, .possessive]),
      !isTitle(position + 1), !isGivenName(tokens[position + 1].word)
    else { return false }
    return hasPreposition(position - 2)
  }

  func hasPreposition(_ position: Int) -> Bool {
    guard tokens[position].word >= 0 else { return false }
    return lexicon.vocabulary[tokens[position].word].classes.contains(.preposition)
  }

  // MARK: Nouns

  /// A role, a name, a country or a body behind an article.
  func nominal(from start: Int, _ range: Range<Int>) -> Mention? {
    guard start < range.upperBound, tokens[start].word >= 0 else { return nil }
    // Names and bodies begin with a capital or are listed: most words can only stand before a role.
    guard tokens[start].isCapital || annotation.beginsPhrase(at: start) else { return role(from: start, range) }
    let body = body(at: start, range)
    if let title = titledBody(at: start, range), title.tokens.count > body?.tokens.count ?? 0 { return title }
    let isLonger =
      body.map { $0.tokens.count > annotation.phrase(.role, at: start, lexicon)?.tokens.count ?? 0 } ?? false
    if let own = capitalBody(at: start, range) { return own }
    if let role = role(from: start, range, ofBody: isLonger ? body : nil) { return withOtherRole(role, range) }
    if let body { return body }
    if let people = people(at: start, range) { return people }
    guard var name = name(at: start, range) else { return nil }
    if start > range.lowerBound, hasPreposition(start - 1), let first = bearer(inside: name.tokens),
      let own = self.name(at: first, range)
    {
      // *à Lyon Paul Martin*: a place, and somebody.
      name = own
    }
    if let body = ownBody(name, range) { return body }
    var person = withApposition(name, range)
    if person.owner < 0, let owner = represented(before: name.tokens.lowerBound, range) { person.owner = owner }
    return person
  }

  /// A kind of body written like a name: *l'Agence des eaux du Nord*.
  func capitalBody(at start: Int, _ range: Range<Int>) -> Mention? {
    guard tokens[start].isCapital, !tokens[start].flags.contains(.initial), start > range.lowerBound,
      let match = annotation.phrase(.role, at: start, lexicon),
      lexicon.roles[Int(lexicon.meanings[Int(match.meaning)].index)].kind == .organisation,
      let name = name(at: start, range), let body = ownBody(name, range), body.tokens.count > match.tokens.count
    else { return nil }
    return body
  }

  /// A body whose name says its kind and goes on behind a preposition: *Centre for Local Mobility*.
  func titledBody(at start: Int, _ range: Range<Int>) -> Mention? {
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
          let isLinked = end > start && !tokens[end - 1].isCapital || isOwnersMark(match.tokens.upperBound, range)
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
  func isOwnersMark(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound, position + 1 < range.upperBound, tokens[position].kind == .apostropheQuote,
      tokens[position - 1].isCapital, tokens[position - 1].end == tokens[position].start,
      lexicon.vocabulary.bytes(of: tokens[position - 1].word).last == 0x73
    else { return false }
    return tokens[position + 1].isCapital && tokens[position + 1].kind == .word
  }

  func isLinkInName(_ position: Int) -> Bool {
    let classes = lexicon.vocabulary[tokens[position].word].classes
    return classes.contains(.genitive)
      || classes.contains(.preposition) && tokens[position].end - tokens[position].start <= 3
  }

  /// *les Russes*, *le Portugais*: a state's people speak for it; one of them is somebody in mind.
  func people(at start: Int, _ range: Range<Int>) -> Mention? {
    guard start > range.lowerBound, tokens[start].isCapital, tokens[start - 1].word >= 0,
      adjective(start) >= 0 || lexicon.endsLikePeople(tokens[start].word),
      start + 1 >= range.upperBound || !tokens[start + 1].isCapital
    else { return nil }
    let article = lexicon.vocabulary[tokens[start - 1].word]
    guard article.classes.contains(.determiner), annotation.phrase(.role, at: start, lexicon) == nil else { return nil }
    let isPlural = article.agreement.intersection(.number) == .plural
    guard !isPlural || adjective(start) >= 0 else { return nil }
    var mention = Mention(tokens: start..<start + 1, kind: isPlural ? .country : .description)
    mention.country = adjective(start)
    mention.agreement = article.agreement.intersection([.masculine, .feminine]).union(isPlural ? .plural : .singular)
    return mention
  }
}
