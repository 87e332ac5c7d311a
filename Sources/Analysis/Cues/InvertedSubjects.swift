/// Subjects behind their verb: *a-t-il dit*, *a déclaré mercredi le ministre*.
extension SubjectFinder {
  /// The mention hung to an inverted verb, or behind it: *a-t-il dit*, *a déclaré mercredi le ministre*.
  ///
  /// - Parameter behindMarks: quoted words stand right before, so that any noun behind the verb is its subject.
  func inverted(_ group: VerbGroup, behindMarks: Bool = false) -> Mention? {
    if let pronoun = group.pronoun { return place(behind: pronoun, of: group) ?? hung(pronoun) }
    if sentence.lexicon.modifiersBefore, group.takes.contains(.person), !behindMarks {
      return subjectOfTelling(behind: group)
    }
    for mention in sentence.mentions where mention.tokens.lowerBound >= group.tokens.upperBound {
      guard reaches(mention, from: group.tokens.upperBound, overInsertions: behindMarks) else {
        // *a glissé dimanche, après la défaite contre Sarmont, l'entraîneur*
        if mention.governed, behindMarks { continue }
        break
      }
      if !mention.governed, mention.kind != .pronoun { return mention }
      if isPartitive(mention, behind: group) { return mention.ungoverned }
    }
    guard let noun = description(at: afterAdverbs(group.tokens.upperBound)).map(byHead),
      agrees(noun, group), behindMarks || noun.kind == .nobody && isTelling(group) || closesSentence(noun, group)
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
      && rest.dropLast().allSatisfy { !sentence.isMark($0) && sentence.isOpen($0) }
  }

  /// The longest that tells more of somebody at the end of a sentence, in tokens.
  private static let longestDescription = 16

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
      if sentence.isMark(position) { return false }
      return sentence.classes(position).isDisjoint(with: closed)
    }
  }
}
