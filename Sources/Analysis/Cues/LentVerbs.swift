/// Verbs of saying that another verb of the sentence lends its subject and its tense to.
extension VerbGroupFinder {
  /// *Je dois dire que …*, *Je tiens à signaler que …*: an infinitive that what whoever writes wants or has to do governs,
  /// with a clause behind it.
  func owed(at position: Int, _ range: Range<Int>) -> VerbGroup? {
    guard !lexicon.modifiersBefore, !isHeard(position, range),
      let subject = firstPerson(before: position, range),
      var group = specific(position, .finite, reflexive: false, range)
    else { return nil }
    let end = min(group.tokens.upperBound + Self.longestAddressee, range.upperBound)
    guard
      let clause = (group.tokens.upperBound..<max(end, group.tokens.upperBound)).first(where: {
        has($0, .complementizer)
      }),
      clause == group.tokens.upperBound || has(group.tokens.upperBound, .preposition)
    else { return nil }
    var verb = subject + 1
    while verb < position, has(verb, [.clitic, .reflexive, .negation]) { verb += 1 }
    guard verb < position else { return nil }
    group.sharedAuxiliary = verb
    group.agreement = .singular
    return group
  }

  /// *je* or *-moi* a few words before a place, with no mark and no clause between.
  private func firstPerson(before position: Int, _ range: Range<Int>) -> Int? {
    var behind = position
    while behind > range.lowerBound + 1, has(behind - 1, [.clitic, .reflexive]), has(behind - 2, .preposition) {
      behind -= 1
    }
    for place in (max(range.lowerBound, position - Self.longestGap)..<behind).reversed() {
      guard isOpen(place) else { return nil }
      let entry = lexicon.vocabulary[tokens[place].word]
      // *Permettez-moi de vous dire que …*
      if tokens[place].flags.contains(.inverted), entry.classes.contains(.tonic) {
        return entry.agreement.isSuperset(of: [.first, .singular]) ? place : nil
      }
      if entry.classes.contains(.subject) { return entry.agreement.isSuperset(of: [.first, .singular]) ? place : nil }
      // *je ne puis que dire que …*
      let isLimit = place == position - 1 && has(place, .complementizer)
      if has(place, [.relative, .subordinator]), !has(place, [.adverb, .preposition]), !isLimit { return nil }
    }
    return nil
  }

  /// The most words between an infinitive of saying and the clause behind those who are told.
  private static let longestAddressee = 6

  // MARK: Participles without an auxiliary

  /// *Il a salué l'accord et rappelé que …*: a participle behind a conjunction, with a clause or marks behind it.
  func coordinated(at position: Int, _ range: Range<Int>) -> VerbGroup? {
    guard !lexicon.modifiersBefore, speechReading(of: position, .pastParticiple) != nil else { return nil }
    var link = position - 1
    while link > range.lowerBound, isOpen(link), has(link, .adverb), !has(link, .conjunction) { link -= 1 }
    guard link > range.lowerBound, isOpen(link), has(link, .conjunction),
      let auxiliary = mainAuxiliary(before: link, range),
      var group = specific(position, .finite, reflexive: false, range), group.tokens.upperBound < range.upperBound
    else { return nil }
    let next = group.tokens.upperBound
    guard has(next, .complementizer) || annotation.quotationOf[next] >= 0 else { return nil }
    group.sharedAuxiliary = auxiliary
    group.agreement = number(of: auxiliary)
    return group
  }

  /// The last form of *to have* before a place that stands in no subordinate clause.
  private func mainAuxiliary(before link: Int, _ range: Range<Int>) -> Int? {
    (range.lowerBound..<link).last { position in
      isOpen(position) && has(position, .auxiliary) && !isBeing(position) && number(of: position) != []
        && !isInSubordinate(position, range)
    }
  }

  /// Whether a conjunction or a relative pronoun stands a few words before a verb, and no mark between.
  private func isInSubordinate(_ position: Int, _ range: Range<Int>) -> Bool {
    for place in (max(range.lowerBound, position - Self.longestGap)..<position).reversed() {
      guard tokens[place].word >= 0 else { return false }
      // *s'il avait*, but *s'est dit*.
      let isReflexive = has(place, .reflexive) && !has(place + 1, .subject)
      if has(place, [.subordinator, .relative, .complementizer, .whether]), !isReflexive { return true }
    }
    return false
  }

  // MARK: Passives

  /// *the jury was told that*: the passive of a verb that takes whom it is said to, with who hears it for its subject.
  func told(at position: Int, _ range: Range<Int>) -> VerbGroup? {
    guard lexicon.modifiersBefore, speechReading(of: position, .pastParticiple) != nil,
      position > range.lowerBound, isOpen(position - 1), isBeing(position - 1),
      var group = specific(position, .finite, reflexive: false, range), group.takes.contains(.person), !group.hasRest
    else { return nil }
    var start = position - 1
    if start > range.lowerBound, isOpen(start - 1), has(start - 1, .auxiliary) { start -= 1 }
    group.tokens = start..<position + 1
    group.takes = [.clause, .bareClause, .heard]
    group.mayBeParticiple = true
    return group
  }
}
