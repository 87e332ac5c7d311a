/// Finds the verbs of saying of a sentence, outside quotations and parentheses.
struct VerbGroupFinder {
  let annotation: Annotation
  let tokens: [Token]
  let lexicon: Lexicon
  /// The longest stretch between auxiliary and participle, in tokens: *a, une fois de plus, souligné*.
  static let longestGap = 8

  /// The quotation that is read, or -1 for what stands outside quotations.
  private let zone: Int32

  init(_ annotation: Annotation, _ lexicon: Lexicon, zone: Int32 = -1) {
    self.zone = zone
    self.annotation = annotation
    tokens = annotation.tokens
    self.lexicon = lexicon
  }

  /// The verbs of saying in a range of tokens, in order.
  func groups(in range: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let group = group(at: position, range) {
        groups.append(group)
        position = group.tokens.upperBound
      } else {
        position += 1
      }
    }
    return groups
  }

  /// The verb of saying that begins at a token.
  func group(at position: Int, _ range: Range<Int>) -> VerbGroup? {
    guard isOpen(position) else { return nil }
    let entry = lexicon.vocabulary[tokens[position].word]
    guard entry.verb >= 0 else { return nil }
    if entry.classes.contains(.auxiliary), let group = compound(at: position, range) { return group }
    if entry.classes.contains(.auxiliary), isBeing(position), let group = progressive(at: position, range) {
      return group
    }
    if entry.classes.contains(.modal), !entry.classes.contains(.support), isMine(position, range),
      let group = supported(at: position, range)
    {
      return group
    }
    if entry.classes.contains(.support), let group = supported(at: position, range) { return group }
    return simple(at: position, range)
  }

  func isOpen(_ position: Int) -> Bool {
    tokens[position].word >= 0 && annotation.quotationOf[position] == zone && !annotation.inParentheses[position]
  }

  // MARK: Compound tenses

  /// *a déclaré*, *s'est dit convaincu*, *a-t-il ajouté*, *a, de nouveau, souligné*.
  private func compound(at start: Int, _ range: Range<Int>) -> VerbGroup? {
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
  private func progressive(at start: Int, _ range: Range<Int>) -> VerbGroup? {
    verb(behind: start, .presentParticiple, range)
  }

  /// *did say*, *would not rule out*.
  private func supported(at start: Int, _ range: Range<Int>) -> VerbGroup? {
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
    return before.classes.contains(.subject) && before.agreement.isSuperset(of: [.first, .plural])
  }

  /// *Je crois que …*, *J'ai dit que …* outside marks: whoever writes.
  private func isMine(_ position: Int, _ range: Range<Int>) -> Bool {
    var before = position - 1
    while before > range.lowerBound, tokens[before].word >= 0,
      !lexicon.vocabulary[tokens[before].word].classes.isDisjoint(with: [.clitic, .reflexive, .negation, .adverb]),
      lexicon.vocabulary[tokens[before].word].classes.isDisjoint(with: .subject)
    {
      before -= 1
    }
    guard before >= range.lowerBound, tokens[before].word >= 0 else { return false }
    let entry = lexicon.vocabulary[tokens[before].word]
    return entry.classes.contains(.subject) && entry.agreement.isSuperset(of: [.first, .singular])
  }

  /// The number of a form, whichever of its verbs it is: *convient* is one of *convenir*, several of *convier*.
  func number(of position: Int) -> Agreement {
    var forms = VerbForm(rawValue: 0)
    lexicon.forEachReading(of: tokens[position].word) { forms.formUnion($0.forms) }
    return Self.number(forms)
  }

  private static func number(_ forms: VerbForm) -> Agreement {
    switch (forms.contains(.thirdSingular), forms.contains(.thirdPlural)) {
    case (true, false): .singular
    case (false, true): .plural
    default: []
    }
  }

  /// The participle behind an auxiliary, adverbs and short insertions between.
  private func participle(from start: Int, _ range: Range<Int>) -> Int? {
    var position = start
    let end = min(range.upperBound, start + Self.longestGap)
    while position < end {
      guard tokens[position].word >= 0, annotation.quotationOf[position] == zone else {
        if tokens[position].kind == .comma { position += 1; continue }
        return nil
      }
      if speechReading(of: position, .pastParticiple) != nil { return position }
      guard mayStandBetween(position, gap: position - start) else { return nil }
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

  private func isAdverb(_ position: Int) -> Bool {
    lexicon.endsLikeAdverb(tokens[position].word)
      || annotation.phrase(.function, at: position, lexicon) != nil
  }

  /// Whether the auxiliary is *être*: its participle is *été*, which is no auxiliary of speech.
  func isBeing(_ position: Int) -> Bool { lexicon.isBeing(tokens[position].word) }

  /// A verb that forms its past with *être* and takes a clause or an infinitive: *sont convenus de*.
  private func canBeIntransitive(_ group: VerbGroup) -> Bool {
    guard group.verb >= 0 else { return false }
    return group.hasRest || lexicon.verbs[Int(group.verb)].takes.contains(.of)
  }

  // MARK: Simple tenses

  private func simple(at position: Int, _ range: Range<Int>) -> VerbGroup? {
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

  func has(_ position: Int, _ classes: WordClass) -> Bool {
    tokens[position].word >= 0 && !lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: classes)
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
    return !before.isDisjoint(with: [.determiner, .possessive, .preposition, .numeral])
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

  // MARK: Readings

  private func reading(of position: Int, _ test: (VerbReading) -> Bool) -> VerbReading? {
    var found: VerbReading?
    lexicon.forEachReading(of: tokens[position].word) { if found == nil, test($0) { found = $0 } }
    return found
  }

  func speechReading(of position: Int, _ forms: VerbForm) -> VerbReading? {
    reading(of: position) { !$0.forms.isDisjoint(with: forms) && isSpeech($0) }
  }

  private func isSpeech(_ reading: VerbReading) -> Bool { !lexicon.inflections[Int(reading.inflection)].isEmpty }

  /// The most specific verbs that a word and what follows it can be: the longest fixed words win.
  func specific(
    _ position: Int, _ form: VerbGroup.Form, reflexive: Bool, _ range: Range<Int>
  ) -> VerbGroup? {
    var best: VerbGroup?
    var longest = -1
    // *fait-elle valoir*: a pronoun hung to the verb may stand before its fixed words.
    let hung =
      form == .finite && position + 1 < range.upperBound && tokens[position + 1].flags.contains(.inverted) ? 1 : 0
    let behind = position + 1 + hung
    let starts = (behind: behind, afterAdverbs: afterAdverbs(behind, range))
    lexicon.forEachReading(of: tokens[position].word) { reading in
      for index in lexicon.inflections[Int(reading.inflection)] {
        let takes = lexicon.verbs[Int(index)].takes
        guard takes.contains(.reflexive) == reflexive else { continue }
        guard let length = restLength(index, starts, range), length >= longest else { continue }
        if length == longest, best != nil {
          best?.takes.formUnion(takes)
          continue
        }
        longest = length
        best = VerbGroup(
          tokens: position..<position + 1 + (length > 0 ? length + hung : 0), form: form, takes: takes,
          force: lexicon.verbs[Int(index)].force,
          agreement: [], pronoun: nil, negated: false, verb: index, hasRest: length > 0)
      }
    }
    return best
  }

  /// The length of the fixed words behind a verb, or nil where they are not there.
  ///
  /// - Parameter starts: the token behind the verb, and that behind adverbs which follow it.
  private func restLength(_ verb: Int32, _ starts: (behind: Int, afterAdverbs: Int), _ range: Range<Int>) -> Int? {
    if lexicon.verbs[Int(verb)].rest.isEmpty { return 0 }
    let near = longest(restOf: verb, from: starts.behind, range)
    guard starts.afterAdverbs > starts.behind else { return near }
    let far = longest(restOf: verb, from: starts.afterAdverbs, range).map { starts.afterAdverbs - starts.behind + $0 }
    return near.map { max($0, far ?? 0) } ?? far
  }

  /// The length of the longest of a verb's fixed words that stand at a token, or nil where none do.
  private func longest(restOf verb: Int32, from start: Int, _ range: Range<Int>) -> Int? {
    guard start < range.upperBound, tokens[start].word >= 0 else { return nil }
    var longest: Int?
    for run in lexicon.verbs[Int(verb)].rest where run.first == tokens[start].word {
      guard run.count > longest ?? 0, start + run.count <= range.upperBound,
        !isDay(behind: run, start + run.count, range)
      else { continue }
      if run.indices.allSatisfy({ tokens[start + $0].word == run[$0] }) { longest = run.count }
    }
    return longest
  }

  /// *warned on Monday*: the words behind a verb tell when, not of what.
  private func isDay(behind run: [Int32], _ position: Int, _ range: Range<Int>) -> Bool {
    range.contains(position) && tokens[position].word >= 0
      && run.last.map { lexicon.vocabulary[$0].classes.contains(.preposition) } ?? false
      && lexicon.vocabulary[tokens[position].word].classes.contains(.weekday)
  }

  /// The token behind at most two adverbs: *sont toujours unanimes*.
  private func afterAdverbs(_ position: Int, _ range: Range<Int>) -> Int {
    var position = position
    let end = min(position + 2, range.upperBound)
    while position < end, tokens[position].word >= 0,
      !lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.adverb, .negation]) || isAdverb(position)
    {
      position += 1
    }
    return position
  }

  // MARK: Around the verb

  private func isReflexive(_ position: Int) -> Bool {
    var position = position
    // *s'en est expliquée*: an object pronoun that stands for no one may stand between.
    if position > 1, tokens[position - 1].word >= 0, tokens[position - 2].word >= 0 {
      let (last, first) = (lexicon.vocabulary[tokens[position - 1].word], lexicon.vocabulary[tokens[position - 2].word])
      if last.classes.contains(.clitic), last.classes.isDisjoint(with: [.reflexive, .determiner, .subject]),
        first.classes.contains(.reflexive)
      {
        position -= 1
      }
    }
    guard position > 0, tokens[position - 1].word >= 0 else { return false }
    return lexicon.vocabulary[tokens[position - 1].word].classes.contains(.reflexive)
      && !lexicon.vocabulary[tokens[position - 1].word].classes.contains(.whether)
  }

  private func isNegated(_ position: Int) -> Bool {
    (max(0, position - 3)..<position).contains { isNegation($0) }
  }

  private func isNegation(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.negator)
  }
}
