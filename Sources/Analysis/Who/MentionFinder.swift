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
      !classes.isDisjoint(with: [.determiner, .possessive])
      || classes.contains(.numeral) && (!token.isCapital || opensSentence(position, range))
    let isOfName =
      isArticle && token.isCapital && position + 1 < range.upperBound && tokens[position + 1].isCapital
      && names.isArticled(token.word, tokens[position + 1].word)
    let start = isArticle && !isOfName ? position + 1 : position
    guard var mention = nominal(from: start, range) else { return nil }
    if start > position, isObject(position, before: mention) { return mention }
    mention.tokens = position..<mention.tokens.upperBound
    mention.governed = isGoverned(position, range) || start == position && !isHeadline && isBare(mention)
    if mention.name != nil, mention.otherRole < 0, let role = told(of: mention, range) {
      mention.otherRole = role
    }
    mention.isDead = mention.name != nil && isDead(mention, range)
    return mention
  }

  /// *To this X said only*, *From the benches behind her X asked*: a word that a preposition governs by itself, with a person's
  /// name behind it, which takes no article.
  private func isObject(_ position: Int, before mention: Mention) -> Bool {
    lexicon.modifiersBefore && position > 0 && hasPreposition(position - 1) && mention.kind == .name
      && mention.tokens.lowerBound == position + 1 && isPersonal(mention)
      && !lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.clitic, .subject])
  }

  /// *One factory manager said*: a number with the capital of a sentence, and a noun without one behind it.
  private func opensSentence(_ position: Int, _ range: Range<Int>) -> Bool {
    tokens[position].flags.contains(.initial) && position + 1 < range.upperBound && !tokens[position + 1].isCapital
  }

  /// The role that a trial gives somebody.
  private func told(of mention: Mention, _ range: Range<Int>) -> Int32? {
    onTrial(mention, range) ?? pleading(mention, range) ?? standingFor(mention, range)
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

  /// *l'un de ses porte-parole*, *une des avocates*, *one of the managers*: somebody among several who bear a role.
  func oneOfSeveral(at position: Int, _ range: Range<Int>) -> Mention? {
    let number = isNumeral(position) || lexicon.modifiersBefore ? position : position + 1
    guard number + 2 < range.upperBound, isNumeral(number), isOne(number), isGenitive(number + 1),
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

  /// *un*, *une*, *one*.
  private func isOne(_ number: Int) -> Bool {
    lexicon.modifiersBefore
      ? !isArticle(number) && lexicon.vocabulary[tokens[number].word].agreement.contains(.singular) : isArticle(number)
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
    if let role = role(from: start, range, ofBody: isLonger ? body : nil) {
      return withOtherRole(withEngagement(role, range), range)
    }
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
