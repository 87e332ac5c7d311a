/// Finds who a verb of saying gives the words to.
struct SubjectFinder {
  private let sentence: SentenceReader

  init(_ sentence: SentenceReader) { self.sentence = sentence }

  /// The mention hung to an inverted verb, or behind it: *a-t-il dit*, *a déclaré mercredi le ministre*.
  ///
  /// - Parameter behindMarks: quoted words stand right before, so that any noun behind the verb is its subject.
  func inverted(_ group: VerbGroup, behindMarks: Bool = false) -> Mention? {
    if let pronoun = group.pronoun { return place(behind: pronoun, of: group) ?? hung(pronoun) }
    if sentence.lexicon.modifiersBefore, group.takes.contains(.person), !behindMarks {
      return subjectOfTelling(behind: group)
    }
    for mention in sentence.mentions where mention.tokens.lowerBound >= group.tokens.upperBound {
      guard reaches(mention, from: group.tokens.upperBound, overInsertions: behindMarks) else { break }
      if !mention.governed, mention.kind != .pronoun { return mention }
      if isPartitive(mention, behind: group) { return mention.ungoverned }
    }
    guard let noun = description(at: afterAdverbs(group.tokens.upperBound)).map(byHead),
      behindMarks || noun.kind == .nobody && isTelling(group) || closesSentence(noun, group)
    else { return nil }
    return noun.kind == .nobody ? author(of: noun) ?? noun : noun
  }

  /// *cette institutrice arrivée de Brest*: behind a verb, the noun tells who speaks, not the participle behind it.
  private func byHead(_ noun: Mention) -> Mention {
    guard !sentence.lexicon.modifiersBefore, noun.kind == .thing, noun.tokens.count > 2,
      kind(ofNoun: noun.tokens.lowerBound + 1) == .description
    else { return noun }
    var head = noun
    head.kind = .description
    head.tokens = noun.tokens.lowerBound..<noun.tokens.lowerBound + 2
    return head
  }

  /// *The port will close, warned X*: somebody named right behind a verb that can also tell whom it is said to, where a
  /// clause and a comma stand before it.
  private func subjectOfTelling(behind group: VerbGroup) -> Mention? {
    let comma = sentence.beforeVerb(group.tokens.lowerBound)
    let left = sentence.range.lowerBound..<max(comma, sentence.range.lowerBound)
    guard sentence.isKind(comma, .comma) || sentence.isKind(comma, .question),
      let mention = sentence.mention(at: group.tokens.upperBound),
      !mention.governed, mention.kind != .pronoun, left.count > 2, sentence.hasVerb(left),
      mention.tokens.upperBound >= sentence.range.upperBound || sentence.token(mention.tokens.upperBound).word < 0
    else { return nil }
    return mention
  }

  /// *Elle y figurait, a corrigé l'intéressé.*: a verb behind a comma and somebody, and nothing else.
  func closesSentence(_ noun: Mention, _ group: VerbGroup) -> Bool {
    let comma = sentence.beforeVerb(group.tokens.lowerBound)
    let isSomebody = noun.kind == .description || noun.kind == .role && noun.name == nil
    guard !sentence.lexicon.modifiersBefore, isSomebody, !noun.indefinite, !noun.owned,
      group.takes.contains(.direct), sentence.isKind(comma, .comma)
    else { return false }
    let left = sentence.range.lowerBound..<comma
    let isClause =
      sentence.hasVerb(left)
      || left.contains { sentence.isOpen($0) && sentence.lexicon.endsLikeFiniteVerb(sentence.token($0).word) }
    return isClause && !left.contains { sentence.isKind($0, .semicolon) } && isDescribed(noun)
  }

  /// Whether nothing but what tells more of somebody stands behind them: *cette institutrice venue de Brest*.
  private func isDescribed(_ noun: Mention) -> Bool {
    let rest = noun.tokens.upperBound..<sentence.range.upperBound
    if rest.allSatisfy({ sentence.token($0).endsSentence }) { return true }
    return rest.count <= Self.longestDescription && !sentence.hasVerb(rest)
      && rest.dropLast().allSatisfy { sentence.token($0).word >= 0 && sentence.isOpen($0) }
  }

  /// The longest that tells more of somebody at the end of a sentence, in tokens.
  private static let longestDescription = 10

  /// Whether a verb behind a clause says what a writing tells: no subject waits for it before an insertion.
  private func isTelling(_ group: VerbGroup) -> Bool {
    group.force == .neutral && !sentence.lexicon.modifiersBefore
      && !sentence.groups.contains { $0.form == .presentParticiple && $0.tokens.upperBound <= group.tokens.lowerBound }
  }

  /// *ont indiqué des sources proches*: right behind its verb *des* is an article.
  private func isPartitive(_ mention: Mention, behind group: VerbGroup) -> Bool {
    let start = mention.tokens.lowerBound
    return start == afterAdverbs(group.tokens.upperBound) && !sentence.has(start - 1, .preposition)
      && sentence.has(start, .genitive)
      && sentence.has(start, .determiner) && mention.agreement.contains(.plural) && mention.kind == .role
  }

  /// The pronoun hung to a verb; *on* is nobody.
  func hung(_ pronoun: Int) -> Mention? {
    let agreement = sentence.lexicon.vocabulary[sentence.token(pronoun).word].agreement
    guard agreement.isDisjoint(with: .second) else { return nil }
    let isSomebody = agreement.isDisjoint(with: .first) && !agreement.isDisjoint(with: .number)
    return Mention(tokens: pronoun..<pronoun + 1, kind: isSomebody ? .pronoun : .nobody, agreement: agreement)
  }

  // MARK: Nobody, somewhere

  /// The body that *on* speaks for where the words behind it say where: *assure-t-on au Kremlin*.
  private func place(behind pronoun: Int, of group: VerbGroup) -> Mention? {
    guard isImpersonal(pronoun) else { return nil }
    let start = afterAdverbs(max(pronoun + 1, group.tokens.upperBound))
    guard sentence.has(start, .preposition) else { return nil }
    if let writing = description(at: start + 1), writing.kind == .nobody, let author = author(of: writing) {
      return author
    }
    return sentence.mentions.first { (start...start + 2).contains($0.tokens.lowerBound) && isPlace($0) }
  }

  /// The body that *on* speaks for where the words before it say where: *À la mairie, on assure que*.
  private func place(before pronoun: Mention) -> Mention? {
    var comma = pronoun.tokens.lowerBound - 1
    if pronoun.kind == .nobody, sentence.has(comma, .relative) || sentence.has(comma - 1, .relative) {
      comma = sentence.has(comma, .relative) ? comma - 1 : comma - 2
      return isImpersonal(pronoun.tokens.lowerBound)
        ? sentence.mentions.last { $0.tokens.upperBound == comma && sentence.isKind(comma, .comma) && isPlace($0) }
        : nil
    }
    guard pronoun.kind == .nobody, isImpersonal(pronoun.tokens.lowerBound), sentence.isKind(comma, .comma),
      let place = sentence.mentions.last(where: { $0.tokens.upperBound == comma && isPlace($0) })
    else { return nil }
    let head = sentence.range.lowerBound..<place.tokens.lowerBound
    let isOpening = head.count <= Self.longestPreposition && !sentence.hasVerb(head)
    return isOpening && (place.governed || head.contains { sentence.has($0, .preposition) }) ? place : nil
  }

  /// The longest preposition before a place, in tokens: *du côté de*.
  private static let longestPreposition = 4

  private func isImpersonal(_ pronoun: Int) -> Bool {
    sentence.has(pronoun, .subject)
      && sentence.lexicon.vocabulary[sentence.token(pronoun).word].agreement.isEmpty
  }

  /// Whether a mention is a body that has a voice, no person.
  private func isPlace(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .country, .organisation, .outlet: true
    case .role:
      mention.name == nil
        && (sentence.lexicon.roles[Int(mention.role)].kind != .person
          || sentence.lexicon.roles[Int(mention.role)].roleClass == Lexicon.sourceClass)
    default: false
    }
  }

  /// A noun with its article that the lexicon does not know as a role: *ce paysagiste*, *l'intéressée*, *son visiteur*.
  func description(at start: Int) -> Mention? {
    guard sentence.range.contains(start), sentence.isOpen(start), sentence.has(start, [.determiner, .possessive]),
      !sentence.has(start, .preposition)
    else { return nil }
    if let one = oneOfSeveral(at: start) { return one }
    var noun = start + 1
    if sentence.has(noun, .adverb), isNoun(noun + 1) { noun += 1 }
    while noun < start + 3, isNoun(noun), isNoun(noun + 1) { noun += 1 }
    guard isNoun(noun) else { return nil }
    let article = sentence.lexicon.vocabulary[sentence.token(start).word]
    var mention = Mention(tokens: start..<noun + 1, kind: kind(ofNoun: noun))
    if mention.kind == .nobody, let owner = owner(article) {
      mention.kind = .pronoun
      mention.agreement = owner
      return mention
    }
    if !sentence.lexicon.modifiersBefore || article.classes.contains(.determiner) {
      mention.agreement = article.agreement.intersection([.masculine, .feminine, .singular, .plural])
    }
    mention.indefinite = article.classes.contains(.numeral)
    mention.owned =
      article.classes.contains(.possessive) && article.agreement.isDisjoint(with: [.first, .second, .several])
    return mention
  }

  /// *des chiffres de la police*: a partitive before a noun, behind a preposition that takes no *de* of its own.
  func partitive(at start: Int) -> Mention? {
    guard sentence.has(start, .genitive), sentence.has(start, .determiner), isNoun(start + 1) else { return nil }
    return Mention(tokens: start..<start + 2, kind: .description, agreement: .plural)
  }

  /// What a possessive tells of who wrote something: *her letter*, *leur communiqué*; nil of our own writings.
  private func owner(_ possessive: Vocabulary.Entry) -> Agreement? {
    guard possessive.classes.contains(.possessive), possessive.agreement.isDisjoint(with: [.first, .second]) else {
      return nil
    }
    if possessive.agreement.contains(.several) { return .plural }
    return sentence.lexicon.modifiersBefore
      ? possessive.agreement.intersection(.gender).union(.singular) : .singular
  }

  /// *l'un des négociateurs*, *une de ses proches*: somebody among several.
  private func oneOfSeveral(at start: Int) -> Mention? {
    let number = sentence.has(start, .numeral) ? start : start + 1
    guard sentence.has(number, .numeral), sentence.has(number, .determiner), sentence.has(number + 1, .genitive) else {
      return nil
    }
    var noun = number + 2
    while sentence.has(noun, [.determiner, .possessive]) { noun += 1 }
    guard isNoun(noun) || sentence.has(noun, .tonic) else { return nil }
    var mention = Mention(tokens: start..<noun + 1, kind: isNoun(noun) ? .description : .nobody)
    mention.agreement = sentence.lexicon.vocabulary[sentence.token(number).word].agreement
      .intersection([.masculine, .feminine]).union(.singular)
    mention.indefinite = true
    return mention
  }

  /// Whose a writing is: *un communiqué de la rébellion*, *le dernier bilan de l'ONU*.
  func author(of writing: Mention) -> Mention? {
    var link = writing.tokens.upperBound
    if sentence.has(link, .genitive), !sentence.has(link, .determiner), sentence.has(link + 2, .genitive) { link += 2 }
    guard sentence.has(link, .genitive),
      let author = sentence.mentions.first(where: { [link, link + 1].contains($0.tokens.lowerBound) })
    else { return nil }
    switch author.kind {
    case .organisation, .country, .outlet, .name: break
    case .role where author.agreement.intersection(.number) != .plural || author.name != nil: break
    default: return nil
    }
    return author.ungoverned
  }

  /// What a noun can be that is no role: somebody, a writing, or a thing, which has no voice.
  private func kind(ofNoun position: Int) -> Mention.Kind {
    if sentence.has(position, .writing) { return .nobody }
    if sentence.annotation.phrase(.noun, at: position, sentence.lexicon) != nil { return .description }
    return sentence.lexicon.isThing(sentence.token(position).word) ? .thing : .description
  }

  /// A noun in the plural or of a mass, without an article.
  func bareNoun(at start: Int) -> Mention? {
    guard sentence.range.contains(start), isNoun(start), !sentence.token(start).isCapital else { return nil }
    var end = start + 1
    while end < start + 4, isNoun(end) { end += 1 }
    return Mention(tokens: start..<end, kind: .description)
  }

  private func isNoun(_ position: Int) -> Bool {
    guard sentence.range.contains(position), sentence.isOpen(position), sentence.token(position).kind == .word else {
      return false
    }
    return !sentence.has(
      position,
      [
        .preposition, .conjunction, .subordinator, .determiner, .possessive, .subject, .auxiliary, .modal, .relative,
        .adverb, .negation, .clitic, .weekday, .month,
      ]) && !sentence.groups.contains { $0.tokens.contains(position) }
  }

  private func afterAdverbs(_ position: Int) -> Int {
    var position = position
    while sentence.has(position, [.adverb, .weekday]), !sentence.has(position, .determiner) { position += 1 }
    return position
  }

  /// Whether nothing but adverbs and prepositional phrases stands between a verb and a mention.
  ///
  /// - Parameter overInsertions: a phrase between two commas may stand there, too: *a déclaré, à l'issue de la réunion,
  ///   la ministre*.
  private func reaches(_ mention: Mention, from start: Int, overInsertions: Bool) -> Bool {
    var closed: WordClass = [.complementizer, .relative, .subordinator, .auxiliary]
    if sentence.lexicon.modifiersBefore { closed.formUnion([.subject, .modal]) }
    let gap = start..<mention.tokens.lowerBound
    let commas = gap.count { sentence.isKind($0, .comma) }
    return gap.allSatisfy { position in
      let token = sentence.token(position)
      guard sentence.isOpen(position) else { return sentence.annotation.inParentheses[position] }
      if token.kind == .comma { return overInsertions && commas == 2 }
      if token.word < 0 { return false }
      return sentence.classes(position).isDisjoint(with: closed)
    }
  }

  /// The subject before a verb.
  ///
  /// - Parameter previous: the subject of the verb of saying before this one in the sentence.
  func preceding(_ group: VerbGroup, previous: Mention?) -> Mention? {
    let last = sentence.beforeVerb(group.tokens.lowerBound)
    let before = beforeRelative(last)
    if isCoordinated(before, group), let previous { return previous }
    if sentence.has(before, .relative), let antecedent = antecedent(of: before) { return antecedent }
    if let noun = description(endingAt: before) { return noun }
    if let author = authorOfWriting(before: before) { return author }
    var end = before + 1
    for mention in sentence.mentions.reversed() where mention.tokens.upperBound <= end {
      if sentence.annotation.inParentheses[mention.tokens.lowerBound] || isStressed(mention) { continue }
      if !passes(mention.tokens.upperBound..<before + 1) { return previous }
      if let place = place(before: mention) { return place }
      if !mention.governed, agrees(mention, group) {
        let isClosing = sentence.isKind(mention.tokens.lowerBound - 1, .comma)
        if isClosing, let head = head(before: mention, before) ?? bearer(of: mention) { return head }
        if mention.kind == .pronoun, let topic = topic(before: mention) { return topic }
        let isApposed = mention.tokens.contains { sentence.isKind($0, .comma) }
        return group.mayBeParticiple && !isClosing && !isApposed && isReduced(mention.tokens.upperBound..<before + 1)
          ? nil : mention
      }
      end = mention.tokens.lowerBound
    }
    return opening(before: before)
  }

  /// *C'est ce qu'affirme X : …*: the subject behind a verb that a relative pronoun stands before.
  func asserting(_ group: VerbGroup) -> Mention? {
    let relative = sentence.beforeVerb(group.tokens.lowerBound)
    guard !sentence.lexicon.modifiersBefore, sentence.has(relative, .relative), sentence.has(relative, .complementizer),
      sentence.has(relative - 1, [.tonic, .determiner])
    else { return nil }
    return inverted(group)
  }

  /// *Quant à X, elle estime que*: whom a phrase at the head of the sentence names and its subject takes up.
  private func topic(before pronoun: Mention) -> Mention? {
    let comma = pronoun.tokens.lowerBound - 1
    guard sentence.isKind(comma, .comma), pronoun.agreement.isDisjoint(with: [.first, .second]),
      let topic = sentence.mentions.last(where: { $0.tokens.upperBound == comma }), topic.governed, topic.name != nil,
      topic.agreement.agrees(with: pronoun.agreement), topic.tokens.lowerBound > sentence.range.lowerBound,
      let phrase = sentence.annotation.phrase(.function, at: sentence.range.lowerBound, sentence.lexicon),
      phrase.tokens.count > 1, phrase.tokens.upperBound >= topic.tokens.lowerBound
    else { return nil }
    return topic.ungoverned
  }

  /// The token before a relative clause between commas, of a verb right behind one: *X, which has a million members,
  /// said*; the given token where none stands there.
  private func beforeRelative(_ last: Int) -> Int {
    guard sentence.isKind(last, .comma), sentence.isOpen(last) else { return last }
    var position = last - 1
    var isInRelative = false
    while position > sentence.range.lowerBound, last - position < Self.longestRelative {
      if sentence.token(position).kind == .comma {
        let isRelative =
          sentence.has(position + 1, .relative) || isInRelative && begins(position + 1, apposedTo: position)
        return isRelative && sentence.isOpen(position) && last - position > 2 ? position - 1 : last
      }
      isInRelative = isInRelative || sentence.has(position, .relative) && !sentence.has(position, .complementizer)
      position -= 1
    }
    return last
  }

  /// *X, a retired nurse who chairs the group, said*: a noun with an article behind a name and a comma.
  private func begins(_ start: Int, apposedTo comma: Int) -> Bool {
    sentence.has(start, .determiner) && sentence.mentions.contains { $0.tokens.upperBound == comma && $0.name != nil }
  }

  /// The longest relative clause between a subject and its verb, in tokens.
  private static let longestRelative = 30

  /// *La préfecture, elle, indique que*: a pronoun between commas that only stresses the mention before it.
  private func isStressed(_ pronoun: Mention) -> Bool {
    let before = pronoun.tokens.lowerBound - 1
    return pronoun.kind == .pronoun && pronoun.tokens.count == 1 && sentence.isKind(before, .comma)
      && sentence.isKind(pronoun.tokens.upperBound, .comma)
      && sentence.mentions.contains { $0.tokens.upperBound == before && $0.kind != .pronoun }
  }

  /// *Le communiqué du ministère affirme que*: whoever wrote it says it.
  private func authorOfWriting(before last: Int) -> Mention? {
    guard let author = sentence.mentions.last(where: { $0.tokens.upperBound == last + 1 }), author.kind != .pronoun
    else { return nil }
    let link =
      sentence.has(author.tokens.lowerBound, .genitive)
      ? author.tokens.lowerBound : author.tokens.lowerBound - 1
    guard sentence.has(link, .genitive), sentence.has(link - 1, .writing) else { return nil }
    for start in [link - 2, link - 3] where sentence.has(start, [.determiner, .possessive]) {
      guard let writing = description(at: start), writing.kind == .nobody, writing.tokens.upperBound == link else {
        continue
      }
      return self.author(of: writing)
    }
    return nil
  }

  /// Who is to do what an infinitive says: *l'occasion pour X de rappeler que*, *it was time for X to say that*.
  func beneficiary(before group: VerbGroup) -> Mention? {
    let mark = group.tokens.lowerBound - 1
    guard
      sentence.has(mark, .genitive)
        || sentence.range.contains(mark) && sentence.token(mark).word == sentence.lexicon.infinitiveMark,
      let mention = sentence.mentions.last(where: { $0.tokens.upperBound == mark }), mention.governed,
      sentence.has(mention.tokens.lowerBound - 1, .service)
    else { return nil }
    return mention.ungoverned
  }

  /// *entendre le commissaire déclarer que*: whom an infinitive stands right behind.
  func heard(before group: VerbGroup) -> Mention? {
    let start = group.tokens.lowerBound
    guard let mention = sentence.mentions.last(where: { $0.tokens.upperBound == start }), !mention.governed,
      mention.kind != .pronoun
    else { return nil }
    return mention
  }

  /// The subject of a participle right behind it: *with one resident saying*, *son homologue Y jugeant*.
  func absolute(before group: VerbGroup) -> Mention? {
    let before = group.tokens.lowerBound - 1
    if let author = authorOfWriting(before: before) ?? agent(endingAt: before) { return author }
    if let mention = sentence.mentions.last(where: { $0.tokens.upperBound == before + 1 }), mention.kind != .pronoun {
      let mark = mention.tokens.lowerBound - 1
      let isAbsolute = sentence.isKind(mark, .comma) && !mention.governed || isWith(mark)
      guard isAbsolute else { return nil }
      return mention.ungoverned
    }
    guard sentence.lexicon.modifiersBefore else { return nil }
    for start in [before - 1, before - 2] where isWith(start - 1) {
      if let noun = description(at: start), noun.tokens.upperBound == before + 1 { return noun }
    }
    return nil
  }

  /// Who does what a passive tells, and says something right behind: *interrompue par un député affirmant que*.
  private func agent(endingAt last: Int) -> Mention? {
    if let mention = sentence.mentions.last(where: { $0.tokens.upperBound == last + 1 }) {
      let start = mention.tokens.lowerBound
      return sentence.has(start - 1, .agent) && mention.kind != .pronoun ? mention.ungoverned : nil
    }
    let noun = (max(last - 3, sentence.range.lowerBound)..<max(last, sentence.range.lowerBound + 1)).lazy
      .filter { sentence.has($0 - 1, .agent) }.compactMap { description(at: $0) }.first
    return noun.flatMap { $0.tokens.upperBound == last + 1 && $0.kind == .description ? $0 : nil }
  }

  private func isWith(_ position: Int) -> Bool {
    sentence.lexicon.modifiersBefore && sentence.has(position, .preposition)
      && sentence.isKind(position - 1, .comma)
  }

  /// A noun that is no mention at the head of the sentence, with insertions behind it: *Une habituée, cabas au bras,
  /// l'interrompt*.
  private func opening(before last: Int) -> Mention? {
    guard let start = sentence.range.first(where: { sentence.token($0).word >= 0 }), let noun = description(at: start),
      noun.tokens.upperBound <= last + 1, passes(noun.tokens.upperBound..<last + 1)
    else { return nil }
    return noun
  }

  /// Who is told of in an apposition without a name: *X, a paratrooper turned lawyer, put it this way*.
  private func bearer(of apposition: Mention) -> Mention? {
    guard apposition.name == nil else { return nil }
    return sentence.mentions.last {
      $0.tokens.upperBound == apposition.tokens.lowerBound - 1 && $0.name != nil && !$0.governed
    }
  }

  /// The subject whose relative clause ends in an apposition: *The company which runs the port, Felixstowe, said*.
  private func head(before apposition: Mention, _ last: Int) -> Mention? {
    guard sentence.isKind(last, .comma), apposition.tokens.upperBound == last else { return nil }
    return sentence.mentions.last { mention in
      mention.tokens.upperBound < apposition.tokens.lowerBound && !mention.governed
        && sentence.has(mention.tokens.upperBound, .relative) && !sentence.isKind(mention.tokens.upperBound, .comma)
    }
  }

  /// One comma between a noun and a word that can be a participle: *the trial, expected to last*.
  private func isReduced(_ stretch: Range<Int>) -> Bool {
    guard let last = stretch.last, sentence.isKind(last, .comma) else { return false }
    return stretch.count { sentence.isKind($0, .comma) } == 1
  }

  /// A noun right before its verb that begins a clause and is no mention: *L'intéressé a affirmé que*.
  func description(endingAt last: Int) -> Mention? {
    guard isNoun(last), !sentence.mentions.contains(where: { $0.tokens.contains(last) }) else { return nil }
    for start in stride(from: last - 1, through: max(last - 3, sentence.range.lowerBound), by: -1) {
      guard let found = description(at: start), found.tokens.upperBound == last + 1 else { continue }
      let isAtStart =
        start == sentence.range.lowerBound || sentence.token(start - 1).word < 0
        || sentence.has(start - 1, [.conjunction, .complementizer, .subordinator])
      return isAtStart ? found : nil
    }
    return nil
  }

  private func agrees(_ mention: Mention, _ group: VerbGroup) -> Bool {
    let number = mention.agreement.intersection(.number)
    return number.isEmpty || group.agreement.isEmpty || !number.isDisjoint(with: group.agreement)
  }

  /// *et a ajouté*, *mais reconnaît*: a second verb of the same subject.
  private func isCoordinated(_ before: Int, _ group: VerbGroup) -> Bool {
    guard sentence.range.contains(before) else { return false }
    var position = before
    while sentence.has(position, .adverb), !sentence.has(position, .conjunction) { position -= 1 }
    return sentence.has(position, .conjunction)
      && !sentence.mentions.contains { $0.tokens.upperBound == position && $0.kind == .coordination }
  }

  /// The mention that a relative pronoun takes up: *la maire, qui a réaffirmé*.
  private func antecedent(of relative: Int) -> Mention? {
    var end = relative
    while end > sentence.range.lowerBound, sentence.token(end - 1).word < 0 { end -= 1 }
    return bearer(before: end)
  }

  /// The mention right before a place; where it only says what the one before it belongs to, that one: *X, de la CFDT,*.
  func bearer(before end: Int) -> Mention? {
    guard let index = sentence.mentions.lastIndex(where: { $0.tokens.upperBound <= end }),
      sentence.mentions[index].tokens.upperBound >= end - 1
    else { return nil }
    let mention = sentence.mentions[index]
    guard mention.governed, index > 0, mention.kind != .pronoun else { return mention }
    let previous = sentence.mentions[index - 1]
    let between = previous.tokens.upperBound..<mention.tokens.lowerBound
    let isAttached =
      between.count <= 3 && between.first.map { sentence.isKind($0, .comma) || sentence.has($0, .preposition) } ?? false
    return isAttached && !previous.governed ? previous : mention
  }

  /// Whether a subject can reach its verb over a stretch: insertions between commas, prepositional phrases and
  /// relative clauses may stand there, another clause may not.
  private func passes(_ stretch: Range<Int>) -> Bool {
    var insideCommas = false
    for position in stretch {
      let token = sentence.token(position)
      if token.kind == .comma { insideCommas.toggle() }
      if token.kind == .colon || token.kind == .semicolon { return false }
      if !insideCommas, sentence.has(position, [.complementizer, .subordinator]),
        !sentence.has(position, [.relative, .adverb]), sentence.isOpen(position)
      {
        return false
      }
    }
    return true
  }
}
