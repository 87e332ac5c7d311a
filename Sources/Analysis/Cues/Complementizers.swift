/// Where the clause of a verb begins behind its *que*, and which *que* is another's.
extension ContentBounds {
  /// The token behind the *que* of a verb, or behind the *si* of a question.
  func complementizer(behind group: VerbGroup) -> Int? {
    var position = group.tokens.upperBound
    if isRestrictive(group) { return nil }
    let end = min(sentence.range.upperBound, position + Self.longestGap)
    var commas = 0
    while position < end {
      if sentence.has(position, .complementizer), sentence.isOpen(position), !isDemonstrative(position, group) {
        if position > group.tokens.upperBound, closesSubordinator(position) { return nil }
        if isLimited(group.tokens.upperBound..<position) { return nil }
        let isInsideInsertion = commas == 1 && !sentence.isKind(position - 1, .comma)
        return isInsideInsertion || isRelative(position, group) ? nil : position + 1
      }
      let isNear = position == group.tokens.upperBound || group.takes.contains(.person)
      if isNear, group.takes.contains(.clause), let start = question(at: position, group) { return start }
      if let next = afterThoseAsked(position, group) {
        position = next
        continue
      }
      guard mayStandBetween(position, group, &commas) else { return nil }
      position += 1
    }
    return nil
  }

  /// *on ne parle que du poussin*: a *que* that only limits, behind a negation that nothing completes.
  private func isRestrictive(_ group: VerbGroup) -> Bool {
    let start = group.tokens.lowerBound
    return !sentence.lexicon.modifiersBefore && sentence.has(group.tokens.upperBound, .complementizer)
      && (sentence.beforeVerb(start) + 1..<start).contains { sentence.has($0, .negation) }
      && !group.tokens.contains { sentence.has($0, [.negation, .negator]) }
  }

  /// *prévoit de ne laisser qu'une infirmière*: a *que* that limits what a verb between denies.
  private func isLimited(_ stretch: Range<Int>) -> Bool {
    !sentence.lexicon.modifiersBefore && isHalfDenied(stretch.filter(sentence.isOpen))
  }

  /// Whether a negation stands at some places that nothing completes: *ne* without *pas*.
  func isHalfDenied(_ places: [Int]) -> Bool {
    let denying = places.filter { sentence.has($0, [.negation, .negator]) }
    return !denying.isEmpty && denying.allSatisfy(sentence.isNe)
  }

  /// *discuter avec X alors que …*: the *que* of another conjunction, whose first word is not another expression's
  /// last (*affirme en outre que*).
  private func closesSubordinator(_ position: Int) -> Bool {
    let before = sentence.annotation.phrase(.function, at: position - 2, sentence.lexicon)
    guard before?.tokens.upperBound != position,
      let phrase = sentence.annotation.phrase(.function, at: position - 1, sentence.lexicon),
      phrase.tokens.upperBound == position + 1
    else { return false }
    return isSubordinator(phrase)
  }

  /// *what Y had said that required an apology*, *responded to the claim that …*: a clause of a noun, not of the verb.
  func isRelative(_ position: Int, _ group: VerbGroup) -> Bool {
    guard position > group.tokens.upperBound || sentence.has(position, .relative) else { return false }
    if sentence.has(position, .relative), sentence.lexicon.modifiersBefore,
      sentence.has(position + 1, [.auxiliary, .modal, .past]) || sentence.lexicon.looksPast(word(position + 1))
    {
      return true
    }
    return position > group.tokens.upperBound + 1 && !group.takes.contains(.person) && !isMedium(position - 1)
      && sentence.annotation.phrase(.noun, at: position - 1, sentence.lexicon) != nil
      && !sentence.groups.contains { $0.tokens.contains(position - 1) }
      && sentence.has(position - 2, [.determiner, .possessive, .possessiveMark, .adverb])
  }

  /// *a déclaré dans un communiqué que*, *said in a statement that*: a noun that tells where something was said.
  private func isMedium(_ noun: Int) -> Bool {
    sentence.has(noun, .writing) && sentence.has(noun - 1, [.determiner, .possessive])
      && sentence.has(noun - 2, .preposition) && word(noun - 2) != sentence.lexicon.infinitiveMark
  }

  /// *rejected that account*: a word that also begins clauses, with a noun and no verb behind.
  func isDemonstrative(_ position: Int, _ group: VerbGroup) -> Bool {
    guard sentence.has(position, .determiner), group.takes.contains(.noun) else { return false }
    return !beginsClause(position + 1)
  }

  /// Adverbs, phrases and insertions between a verb and its clause.
  func mayStandBetween(_ position: Int, _ group: VerbGroup, _ commas: inout Int) -> Bool {
    let token = sentence.token(position)
    if token.kind == .comma {
      commas += 1
      return commas <= 2
    }
    if sentence.annotation.inParentheses[position] { return true }
    guard !sentence.isMark(position), sentence.annotation.quotationOf[position] < 0 else { return false }
    if isObject(position), commas != 1, !group.takes.contains(.person) { return false }
    if joins(position) { return true }
    if !sentence.has(position, [.subordinator, .relative, .conjunction, .auxiliary, .modal]) {
      return !isFinite(position) && !isReporting(position) || commas == 1
    }
    return sentence.has(position, [.adverb, .preposition]) || commas == 1
  }

  /// A conjunction between two names or two days: *devant X et Y*, *mardi et mercredi*.
  private func joins(_ position: Int) -> Bool {
    guard sentence.has(position, .conjunction) else { return false }
    return sentence.mentions.contains { $0.kind == .coordination && $0.tokens.contains(position) }
      || sentence.has(position - 1, .weekday) && sentence.has(position + 1, .weekday)
  }

  /// *encourageant d'entendre X déclarer que*: an infinitive that takes the clause itself.
  private func isReporting(_ position: Int) -> Bool {
    sentence.groups.contains {
      $0.tokens.lowerBound == position && $0.form == .infinitive && sentence.has($0.tokens.upperBound, .complementizer)
    }
  }
}
