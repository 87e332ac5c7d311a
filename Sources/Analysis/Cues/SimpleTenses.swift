/// Verbs of saying without an auxiliary: *dit*, *said*, *affirmant*; forms of theirs that are nouns or adjectives.
extension VerbGroupFinder {
  func simple(at position: Int, _ range: Range<Int>) -> VerbGroup? {
    // Most are only auxiliaries: what stands around them need not be looked at.
    guard reading(of: position, isSpeech) != nil else { return nil }
    let reflexive = isReflexive(position)
    if let reading = speechReading(of: position, isMine(position, range) ? [.third, .firstPerson] : .third),
      !isNoun(position, range), !isPassive(reading, position, range)
    {
      guard var group = specific(position, .finite, reflexive: reflexive, range) else { return nil }
      group.agreement = number(of: position)
      if position + 1 < range.upperBound, tokens[position + 1].flags.contains(.inverted) {
        group.pronoun = position + 1
        group.tokens = group.tokens.lowerBound..<max(group.tokens.upperBound, position + 2)
      }
      group.negated = isNegated(position)
      group.mayBeParticiple = reading.forms.contains(.pastParticiple)
      return group
    }
    if let group = told(at: position, range) { return group }
    if speechReading(of: position, .presentParticiple) != nil {
      if isInNounPhrase(position, range) || isAdjective(position, range) { return nil }
      let group = specific(position, .presentParticiple, reflexive: reflexive, range)
      return group.flatMap { isCompound(position, $0, range) ? nil : $0 }
    }
    if speechReading(of: position, .infinitive) != nil {
      if let group = owed(at: position, range) { return group }
      if isGoverned(position, range) || isHeard(position, range) {
        return specific(position, .infinitive, reflexive: reflexive, range)
      }
    }
    return coordinated(at: position, range)
  }

  /// A form that is past and participle at once is a participle behind *to be*, or where no subject can stand before it.
  private func isPassive(_ reading: VerbReading, _ position: Int, _ range: Range<Int>) -> Bool {
    guard reading.forms.contains(.pastParticiple) else { return false }
    guard position > range.lowerBound else { return true }
    var before = position - 1
    while before > range.lowerBound, tokens[before].word >= 0,
      !lexicon.vocabulary[tokens[before].word].classes.isDisjoint(with: [.adverb, .negation])
    {
      before -= 1
    }
    return tokens[before].word >= 0 && isBeing(before)
  }

  /// A form that is also a noun (*une demande*, *la note*) is one behind an article or a preposition.
  private func isNoun(_ position: Int, _ range: Range<Int>) -> Bool {
    if tokens[position].isCapital, !tokens[position].flags.contains(.initial) { return true }
    // *Réplique de la ministre : …*
    if position == range.lowerBound, position + 1 < range.upperBound, tokens[position].isCapital,
      has(position + 1, .genitive), annotation.phrase(.noun, at: position, lexicon) != nil
    {
      return true
    }
    guard position > range.lowerBound, tokens[position - 1].word >= 0 else { return false }
    if position + 1 < range.upperBound, tokens[position + 1].flags.contains(.inverted) { return false }
    let before = lexicon.vocabulary[tokens[position - 1].word].classes
    if before.contains(.clitic) {
      guard before.contains(.determiner) else { return false }
      return position - 1 == range.lowerBound || !isSubjectLike(position - 2)
    }
    if standsAlone(position - 1, before: position + 1) { return false }
    if before.contains(.possessiveMark), speechReading(of: position, .pastParticiple) == nil { return true }
    if isModified(position, range) { return true }
    return !before.isDisjoint(with: [.determiner, .possessive, .preposition, .numeral])
  }

  /// *in a short reply*, *the same pledge was made*: a form of several with an article of one before it, or a verb behind it.
  private func isModified(_ position: Int, _ range: Range<Int>) -> Bool {
    guard lexicon.modifiersBefore, number(of: position) == .plural else { return false }
    var start = position - 1
    while start > range.lowerBound, position - start < 3, isPlain(start) { start -= 1 }
    guard start < position - 1, tokens[start].word >= 0, has(start, [.determiner, .possessive]) else { return false }
    let article = lexicon.vocabulary[tokens[start].word]
    if article.agreement.intersection(.number) == .singular, article.classes.contains(.determiner) { return true }
    return position + 1 < range.upperBound && tokens[position + 1].word >= 0
      && lexicon.isBeing(tokens[position + 1].word)
  }

  /// A word in small letters that is of no closed class: an adjective or a noun.
  private func isPlain(_ position: Int) -> Bool {
    tokens[position].word >= 0 && !tokens[position].isCapital
      && lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: ContentIndex.grammar)
  }

  /// *Both said that*, *Tous deux jugent que*: words for several that stand without a noun.
  private func standsAlone(_ position: Int, before next: Int) -> Bool {
    guard next < tokens.count, tokens[next].word >= 0,
      has(next, [.determiner, .possessive, .complementizer, .subject, .tonic, .preposition])
    else { return false }
    let entry = lexicon.vocabulary[tokens[position].word]
    if entry.classes.isSuperset(of: [.tonic, .determiner]) { return entry.agreement.intersection(.number) == .plural }
    return position > 0 && annotation.phrase(.joint, at: position - 1, lexicon)?.tokens.upperBound == position + 1
  }

  /// *the warning system*: a participle right behind an article is part of a noun phrase.
  private func isInNounPhrase(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound, tokens[position - 1].word >= 0 else { return false }
    let before = lexicon.vocabulary[tokens[position - 1].word].classes
    return !before.isDisjoint(with: [.determiner, .possessive, .possessiveMark]) && !before.contains(.clitic)
      && !standsAlone(position - 1, before: position + 1)
  }

  /// *est encourageant*, *a trouvé encourageant*: a participle right behind a French verb tells how something is.
  private func isAdjective(_ position: Int, _ range: Range<Int>) -> Bool {
    guard !lexicon.modifiersBefore, position > range.lowerBound, tokens[position - 1].word >= 0 else { return false }
    return isBeing(position - 1) || speechReading(of: position - 1, .pastParticiple) != nil
  }

  /// *Hearing aid maker X*: at the head of a sentence, a participle that takes only clauses and has a noun behind it.
  private func isCompound(_ position: Int, _ group: VerbGroup, _ range: Range<Int>) -> Bool {
    let next = group.tokens.upperBound
    guard lexicon.modifiersBefore, position == range.lowerBound, group.takes.isDisjoint(with: [.direct, .noun]),
      next < range.upperBound, tokens[next].word >= 0, !tokens[next].isCapital
    else { return false }
    return lexicon.vocabulary[tokens[next].word].classes.isDisjoint(with: [
      .determiner, .possessive, .subject, .complementizer, .preposition, .numeral, .interrogative,
    ])
  }

  private func isSubjectLike(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.word >= 0 else { return token.kind == .comma || token.isQuote }
    let classes = lexicon.vocabulary[token.word].classes
    return token.isCapital || !classes.isDisjoint(with: [.subject, .relative, .negation, .clitic])
  }

  /// *entendre le commissaire Nielson déclarer que*: an infinitive right behind a name, with a clause behind it.
  func isHeard(_ position: Int, _ range: Range<Int>) -> Bool {
    !lexicon.modifiersBefore && position > range.lowerBound + 2 && tokens[position - 1].isCapital
      && position + 1 < range.upperBound && has(position + 1, .complementizer)
  }

  private func isGoverned(_ position: Int, _ range: Range<Int>) -> Bool {
    var before = position - 1
    // *pour lui signifier que*
    while before > range.lowerBound, has(before, [.clitic, .reflexive]), !has(before, .preposition) { before -= 1 }
    return before >= range.lowerBound && has(before, .preposition)
  }
}
