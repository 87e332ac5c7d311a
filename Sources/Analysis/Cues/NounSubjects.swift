/// Nouns that the lexicon knows no role by, and whose a writing is.
extension SubjectFinder {
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
    if mention.kind == .description, let end = afterNewcomer(noun + 1) {
      mention.tokens = start..<end
      mention.indefinite = true
    }
    mention.owned =
      article.classes.contains(.possessive) && article.agreement.isDisjoint(with: [.first, .second, .several])
    return mention
  }

  /// *la fille d'une patiente*: the end of somebody new whose somebody is, so that they are new, too.
  private func afterNewcomer(_ position: Int) -> Int? {
    guard !sentence.lexicon.modifiersBefore, sentence.has(position, .genitive),
      sentence.has(position + 1, .numeral), sentence.has(position + 1, .determiner), isNoun(position + 2),
      kind(ofNoun: position + 2) == .description
    else { return nil }
    return position + 3
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
    guard sentence.has(link, [.genitive, .origin]),
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
  func kind(ofNoun position: Int) -> Mention.Kind {
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

  func isNoun(_ position: Int) -> Bool {
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

  func afterAdverbs(_ position: Int) -> Int {
    var position = position
    while sentence.has(position, [.adverb, .weekday]), !sentence.has(position, .determiner) { position += 1 }
    return position
  }
}
