/// Finds where reported words begin and end in a sentence.
struct ContentBounds {
  let sentence: SentenceReader
  /// The longest stretch between a verb and its *que*: *a déclaré mercredi, à l'issue de la réunion, que*.
  static let longestGap = 24

  init(_ sentence: SentenceReader) { self.sentence = sentence }

  // MARK: Behind a verb

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

  /// *a demandé à X où se trouvait la clef*: the token behind whoever is asked, where a question follows.
  private func afterThoseAsked(_ position: Int, _ group: VerbGroup) -> Int? {
    guard !sentence.lexicon.modifiersBefore, group.takes.contains(.person), sentence.has(position, .preposition),
      let mention = sentence.mentions.first(where: {
        $0.tokens.lowerBound <= position + 1 && $0.tokens.lowerBound >= position && $0.tokens.upperBound > position + 1
      })
    else { return nil }
    let next = mention.tokens.upperBound
    return sentence.has(next, [.whether, .interrogative]) ? next : nil
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

  func word(_ position: Int) -> Int32 {
    sentence.range.contains(position) ? sentence.token(position).word : -1
  }

  /// Whether a clause is an indirect question: *si la date tiendra*, *what was said*.
  func isQuestion(at start: Int) -> Bool {
    sentence.has(start - 1, .whether) || sentence.has(start, .interrogative)
  }

  /// *rejected that account*: a word that also begins clauses, with a noun and no verb behind.
  func isDemonstrative(_ position: Int, _ group: VerbGroup) -> Bool {
    guard sentence.has(position, .determiner), group.takes.contains(.noun) else { return false }
    return !beginsClause(position + 1)
  }

  /// Where an indirect question begins: behind *si*, or with its own word (*pourquoi*, *why*).
  func question(at position: Int, _ group: VerbGroup) -> Int? {
    if sentence.has(position, .whether) { return isExcepting(position) ? nil : position + 1 }
    guard group.form == .finite, sentence.has(position, .interrogative), position + 2 < sentence.range.upperBound,
      !sentence.has(position, [.relative, .complementizer, .determiner])
        || position == group.tokens.upperBound || isBehindName(position)
    else { return nil }
    return position
  }

  private func isBehindName(_ position: Int) -> Bool {
    sentence.mentions.contains { $0.tokens.upperBound == position && $0.name != nil }
  }

  /// *si ce n'est quelques mesures*: what is left out, no question.
  func isExcepting(_ position: Int) -> Bool {
    sentence.has(position + 1, [.tonic, .subject, .determiner]) && sentence.has(position + 2, .negation)
      && !sentence.has(position + 2, .subject)
  }

  // MARK: Clauses that nothing begins

  /// Where a clause begins that no *that* introduces: *he said the talks were frank*, *told reporters it was over*.
  func bareClause(behind group: VerbGroup) -> Int? {
    guard group.takes.contains(.bareClause) else { return nil }
    var start = afterCircumstances(group.tokens.upperBound)
    if group.takes.contains(.person) { start = afterAddressee(start) ?? start }
    guard sentence.range.contains(start), sentence.isOpen(start) else { return nil }
    if sentence.has(start, .complementizer), sentence.has(start + 1, Self.beginners) { return start + 1 }
    return beginsClause(start, behindObject: group.takes.contains(.noun)) ? start : nil
  }

  /// What no noun is, so that the *that* before it begins a clause.
  private static let beginners: WordClass = [.subject, .determiner, .possessive, .preposition, .subordinator, .numeral]

  /// The token behind days and adverbs: *said Thursday they …*, *said late on Monday the …*.
  func afterCircumstances(_ position: Int) -> Int {
    var position = position
    while sentence.range.contains(position), sentence.isOpen(position) {
      if let phrase = sentence.annotation.phrase(.function, at: position, sentence.lexicon), phrase.tokens.count > 1,
        isAdverbial(phrase)
      {
        position = phrase.tokens.upperBound
      } else if sentence.has(position, [.weekday, .adverb]), !sentence.has(position, [.subject, .determiner]),
        !sentence.has(position + 1, [.auxiliary, .modal])
      {
        position += 1
      } else if sentence.has(position, .preposition), sentence.has(position + 1, .weekday) {
        position += 2
      } else {
        break
      }
    }
    return position
  }

  func isAdverbial(_ phrase: Annotation.PhraseMatch) -> Bool { classes(of: phrase).contains(.adverb) }

  func isSubordinator(_ phrase: Annotation.PhraseMatch) -> Bool { classes(of: phrase).contains(.subordinator) }

  /// The classes of an expression of several words.
  private func classes(of phrase: Annotation.PhraseMatch) -> WordClass {
    WordClass(rawValue: UInt64(sentence.lexicon.meanings[Int(phrase.meaning)].index))
  }

  /// The token behind those who are told: *reporters*, *the court*, *him*.
  func afterAddressee(_ start: Int) -> Int? {
    if sentence.has(start, .clitic) { return afterCircumstances(start + 1) }
    if let mention = sentence.mention(at: start), mention.kind != .pronoun {
      return afterCircumstances(mention.tokens.upperBound)
    }
    var position = start
    if sentence.has(position, [.determiner, .possessive]) { position += 1 }
    let first = position
    while position < first + 3, isPlainWord(position), !isFiniteLike(position) {
      position += 1
      if position > first, sentence.has(position, [.determiner, .possessive, .subject]) || isName(position) {
        return position
      }
    }
    return nil
  }

  func isName(_ position: Int) -> Bool {
    sentence.range.contains(position) && sentence.token(position).isCapital
  }

  func isPlainWord(_ position: Int) -> Bool {
    sentence.range.contains(position) && sentence.token(position).kind == .word && sentence.isOpen(position)
      && !sentence.has(position, [.preposition, .conjunction, .subordinator, .relative, .subject, .adverb, .negation])
  }

  /// Whether a subject and an inflected verb stand here.
  ///
  /// - Parameter mayBeObject: a noun phrase may stand here as well, so that a word which may be a noun is no verb by
  ///   itself: *demanded higher pay*, *suggested a pay rise*.
  func beginsClause(_ start: Int, behindObject mayBeObject: Bool = false) -> Bool {
    guard sentence.range.contains(start) else { return false }
    // *said £86 million would pay for it*
    if sentence.token(start).word < 0, sentence.token(start).kind == .other, sentence.isKind(start + 1, .number) {
      return beginsClause(start + 1, behindObject: mayBeObject)
    }
    if sentence.has(start, .subject), !sentence.has(start, .clitic) {
      // *she, too, wanted the hours back*
      if sentence.isKind(start + 1, .comma), sentence.isKind(start + 3, .comma) { return true }
      let next = start + 1
      let isObject = sentence.has(next, .preposition) && !sentence.has(next, [.adverb, .auxiliary, .modal])
      return sentence.range.contains(next) && sentence.token(next).word >= 0 && !isObject
    }
    guard sentence.token(start).word >= 0, infinitiveVerb(start + 2) == nil || !sentence.has(start, .negation),
      !sentence.has(start, [.conjunction, .relative, .complementizer]) || sentence.has(start, .determiner)
    else { return false }
    if sentence.has(start, .preposition), sentence.annotation.phrase(.function, at: start, sentence.lexicon) == nil,
      !sentence.has(start, .subordinator), !sentence.isKind(start + 1, .number)
    {
      return false
    }
    let end = min(sentence.range.upperBound, start + Self.longestSubject)
    for position in start + 1..<max(end, start + 1) {
      let token = sentence.token(position)
      if token.endsSentence && sentence.isMark(position) || token.kind == .colon || token.kind == .semicolon {
        return false
      }
      if !mayBeObject, position > start + 1, position < start + 4, sentence.quotation(at: position)?.open == position {
        return !sentence.has(position - 1, [.determiner, .possessive, .preposition])
      }
      if isFiniteLike(position), !mayBeObject || !isNounLike(position) { return true }
    }
    return false
  }

  /// Whether what looks like a verb in the present may be a noun: it takes nothing that only a verb takes.
  private func isNounLike(_ position: Int) -> Bool {
    if sentence.has(position, [.auxiliary, .modal, .support, .past]) || sentence.lexicon.looksPast(word(position)) {
      return false
    }
    let next = position + 1
    if sentence.isKind(next, .number) { return false }
    if !sentence.lexicon.looksPlural(word(position)), !sentence.lexicon.looksPlural(word(position - 1)) { return true }
    if sentence.has(next, [.preposition, .conjunction]) { return !sentence.has(next, [.determiner, .complementizer]) }
    return !sentence.has(next, [.determiner, .possessive, .clitic, .adverb, .negation, .complementizer, .numeral])
  }

  /// The longest stretch between the beginning of a clause and its verb, in tokens.
  static let longestSubject = 16

  /// Whether a word looks like an inflected verb with a subject before it.
  func isFiniteLike(_ position: Int) -> Bool {
    guard sentence.range.contains(position), sentence.token(position).kind == .word, !sentence.token(position).isCapital
    else { return false }
    if sentence.has(position, [.auxiliary, .modal, .support, .past]) { return true }
    if sentence.has(position - 1, [.determiner, .possessive, .preposition, .numeral]) { return false }
    let word = sentence.token(position).word
    return sentence.lexicon.isForm(.third, word) || sentence.lexicon.looksInflected(word)
      || sentence.lexicon.endsLikeFiniteVerb(word)
  }

  /// An article that no preposition governs begins an object, unless it begins a date.
  func isObject(_ position: Int) -> Bool {
    guard sentence.has(position, [.determiner, .possessive]), !sentence.has(position, .preposition),
      !sentence.has(position - 1, .preposition)
    else { return false }
    let next = position + 1
    if sentence.annotation.phrase(.function, at: position, sentence.lexicon) != nil { return false }
    return !sentence.has(next, [.weekday, .adverb, .numeral]) && !sentence.isKind(next, .number)
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

  func isFinite(_ position: Int) -> Bool {
    sentence.groups.contains { $0.tokens.lowerBound == position && $0.form == .finite }
  }

  /// The token behind the colon of a verb.
  func colon(behind group: VerbGroup) -> Int? {
    var position = group.tokens.upperBound
    let end = min(sentence.range.upperBound, position + Self.longestGap)
    while position < end {
      let token = sentence.token(position)
      if token.kind == .colon { return position + 1 }
      guard !sentence.isMark(position) || token.kind == .comma, sentence.annotation.quotationOf[position] < 0,
        !sentence.has(position, [.complementizer]), !isFinite(position)
      else { return nil }
      position += 1
    }
    return nil
  }

  /// The token behind adverbs and days: *a aussi évoqué mardi*.
  func afterAdverbs(_ position: Int) -> Int {
    var position = position
    while sentence.has(position, [.adverb, .weekday]), !sentence.has(position, [.determiner, .preposition]) {
      position += 1
    }
    return position
  }

  /// The infinitive behind *de* or *à*, or right behind the verb.
  func infinitive(behind start: Int, person: Bool) -> Int? {
    var position = start
    let end = min(sentence.range.upperBound, start + (person ? 10 : 4))
    while position < end, !sentence.isMark(position) || person, sentence.isOpen(position) || person {
      if sentence.has(position, .preposition), !sentence.has(position, [.determiner, .service]),
        let verb = infinitiveVerb(position + 1)
      {
        return verb
      }
      if position == start, !person, let verb = infinitiveVerb(position) { return verb }
      if sentence.has(position, [.complementizer, .relative]) { return nil }
      position += 1
    }
    return nil
  }

  /// The infinitive that the fixed words of a verb end in: *affirme avoir …*.
  func infinitive(endingIn group: VerbGroup) -> Int? {
    let last = group.tokens.upperBound - 1
    guard group.hasRest, group.tokens.count > 1, sentence.has(last, .infinitive),
      !sentence.has(last - 1, [.determiner, .possessive])
    else { return nil }
    return last
  }

  /// The infinitive that says what an accord is for: *accord a été conclu pour reprendre*.
  func infinitiveOfDecision(behind start: Int) -> Int? {
    var position = start
    let end = min(sentence.range.upperBound, start + 5)
    while position < end, !sentence.isMark(position), sentence.isOpen(position) {
      if sentence.has(position, .preposition) {
        return position == start || isParticiple(position - 1) ? infinitiveVerb(position + 1) : nil
      }
      position += 1
    }
    return nil
  }

  func isParticiple(_ position: Int) -> Bool {
    var found = false
    sentence.lexicon.forEachReading(of: sentence.token(position).word) {
      found = found || $0.forms.contains(.pastParticiple)
    }
    return found
  }

  func infinitiveVerb(_ start: Int) -> Int? {
    var position = start
    if let quotation = sentence.quotation(at: position), quotation.open == position { position += 1 }
    while sentence.range.contains(position), sentence.has(position, [.clitic, .reflexive, .negation, .negator]),
      position < start + 4
    {
      position += 1
    }
    guard sentence.range.contains(position), sentence.token(position).kind == .word,
      !sentence.token(position).isCapital,
      !sentence.has(position, [.adverb, .preposition, .determiner, .possessive, .numeral, .tonic])
    else { return nil }
    let mark = sentence.lexicon.infinitiveMark
    let isInfinitive =
      mark < 0
      ? isInfinitiveForm(position, isGoverned: sentence.has(start - 1, .preposition) || position > start)
      : sentence.range.contains(start - 1) && sentence.token(start - 1).word == mark && !isPlural(position)
    return isInfinitive ? start : nil
  }

  /// A noun in the plural behind *to*: *invited both sides to talks*.
  private func isPlural(_ position: Int) -> Bool {
    let word = sentence.token(position).word
    var isKnown = false
    sentence.lexicon.forEachReading(of: word) { isKnown = isKnown || $0.forms.contains(.infinitive) }
    return !isKnown && sentence.lexicon.looksPlural(word)
  }

  /// A known infinitive, or behind a preposition a word that ends like one of the commonest kinds.
  func isInfinitiveForm(_ position: Int, isGoverned: Bool) -> Bool {
    let word = sentence.token(position).word
    var isKnown = false
    sentence.lexicon.forEachReading(of: word) { isKnown = isKnown || $0.forms.contains(.infinitive) }
    if isKnown || sentence.has(position, .infinitive) { return true }
    let bytes = sentence.lexicon.vocabulary.bytes(of: word)
    let isCommon = bytes.count > 4 && bytes.last == 0x72 && bytes[bytes.count - 2] != 0x6F
    return isCommon && (isGoverned || bytes[bytes.count - 2] != 0x75)
  }

  /// Whether an infinitive is itself a verb of saying: *refuse de dire* says nothing.
  func isSpeech(_ start: Int) -> Bool {
    (start..<min(start + 3, sentence.range.upperBound)).contains { position in
      var isSpeech = false
      sentence.lexicon.forEachReading(of: sentence.token(position).word) { reading in
        let verbs = sentence.lexicon.inflections[Int(reading.inflection)]
        isSpeech =
          isSpeech
          || reading.forms.contains(.infinitive)
            && verbs.contains {
              let verb = sentence.lexicon.verbs[Int($0)]
              return verb.takes.contains(.direct) && verb.rest.isEmpty
            }
      }
      return isSpeech
    }
  }
}
