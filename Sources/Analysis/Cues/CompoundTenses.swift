/// Verbs of saying behind an auxiliary, a modal or *do*: *a déclaré*, *is insisting*, *did say*.
extension VerbGroupFinder {
  /// *a déclaré*, *s'est dit convaincu*, *a-t-il ajouté*, *a, de nouveau, souligné*.
  func compound(at start: Int, _ range: Range<Int>) -> VerbGroup? {
    let isOurs = isOurs(start, range)
    let isFirst = isOurs || isMine(start, range)
    let finite = reading(of: start) { !$0.forms.isDisjoint(with: isFirst ? [.third, .firstPerson] : .third) }
    guard let finite else { return nil }
    var position = start + 1
    var pronoun: Int?
    if position < range.upperBound, tokens[position].flags.contains(.inverted) {
      pronoun = position
      position += 1
    }
    guard let participle = participle(from: position, range) else { return nil }
    let reflexive = isReflexive(start)
    guard var group = specific(participle, .finite, reflexive: reflexive, range) else { return nil }
    if isBeing(start), !reflexive, lexicon.onlyPassive || !canBeIntransitive(group) { return nil }
    if isOurs, group.force != .agreeing { return nil }
    group.tokens = start..<group.tokens.upperBound
    group.agreement = isOurs ? .plural : Self.number(finite.forms)
    group.pronoun = pronoun
    group.negated = isNegated(start) || (start..<participle).contains { isNegation($0) }
    return group
  }

  /// *is insisting*, *were now demanding*.
  func progressive(at start: Int, _ range: Range<Int>) -> VerbGroup? {
    verb(behind: start, .presentParticiple, range)
  }

  /// *did say*, *would not rule out*.
  func supported(at start: Int, _ range: Range<Int>) -> VerbGroup? {
    verb(behind: start, .infinitive, range)
  }

  /// A verb of saying in a form that another verb governs, adverbs between.
  private func verb(behind start: Int, _ form: VerbForm, _ range: Range<Int>) -> VerbGroup? {
    var position = start + 1
    while position < min(start + 4, range.upperBound), isOpen(position) {
      if speechReading(of: position, form) != nil,
        var group = specific(position, .finite, reflexive: false, range)
      {
        group.tokens = start..<group.tokens.upperBound
        group.negated = isNegated(start) || (start..<position).contains { isNegation($0) }
        return group
      }
      let classes = lexicon.vocabulary[tokens[position].word].classes
      guard !classes.isDisjoint(with: [.adverb, .negation, .clitic]) || isAdverb(position) else { return nil }
      position += 1
    }
    return nil
  }

  /// *Nous avons convenu que …* outside marks: translated speech of both sides that lost its marks.
  private func isOurs(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound, tokens[position - 1].word >= 0 else { return false }
    let before = lexicon.vocabulary[tokens[position - 1].word]
    // *nous a répondu*: before a verb in the third person it is an object.
    if before.classes.contains(.clitic), reading(of: position, { !$0.forms.isDisjoint(with: .third) }) != nil {
      return false
    }
    return before.classes.contains(.subject) && before.agreement.isSuperset(of: [.first, .plural])
  }

  /// The participle behind an auxiliary, adverbs and short insertions between.
  private func participle(from start: Int, _ range: Range<Int>) -> Int? {
    var position = start
    var isInserted = false
    let end = min(range.upperBound, start + Self.longestGap)
    while position < end {
      guard tokens[position].word >= 0, annotation.quotationOf[position] == zone else {
        guard tokens[position].kind == .comma else { return nil }
        isInserted.toggle()
        position += 1
        continue
      }
      // *a teacher who has three children here, said*: one comma ends a clause.
      if speechReading(of: position, .pastParticiple) != nil { return isInserted ? nil : position }
      // *a, elle, annoncé*
      let isStress = isInserted && lexicon.vocabulary[tokens[position].word].classes.contains(.tonic)
      guard isStress || mayStandBetween(position, gap: position - start) else { return nil }
      position += 1
    }
    return nil
  }

  /// What may stand between auxiliary and participle: no other verb, no clause.
  private func mayStandBetween(_ position: Int, gap: Int) -> Bool {
    let entry = lexicon.vocabulary[tokens[position].word]
    if !entry.classes.isDisjoint(with: [.subordinator, .relative, .subject, .complementizer]) {
      return entry.classes.contains(.adverb)
    }
    if entry.classes.contains(.auxiliary) { return false }
    if !entry.classes.isDisjoint(with: [.adverb, .negation, .preposition, .determiner, .numeral, .tonic, .possessive]) {
      return true
    }
    return gap > 0 || isAdverb(position)
  }

  /// A verb that forms its past with *être* and takes a clause or an infinitive: *sont convenus de*.
  private func canBeIntransitive(_ group: VerbGroup) -> Bool {
    guard group.verb >= 0 else { return false }
    return group.hasRest || lexicon.verbs[Int(group.verb)].takes.contains(.of)
  }
}
