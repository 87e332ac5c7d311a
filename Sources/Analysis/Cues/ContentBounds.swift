/// Finds where reported words begin and end in a sentence.
struct ContentBounds {
  private let sentence: SentenceReader
  /// The longest stretch between a verb and its *que*: *a déclaré mercredi, à l'issue de la réunion, que*.
  private static let longestGap = 24

  init(_ sentence: SentenceReader) { self.sentence = sentence }

  // MARK: Behind a verb

  /// The token behind the *que* of a verb, or behind the *si* of a question.
  func complementizer(behind group: VerbGroup) -> Int? {
    var position = group.tokens.upperBound
    let end = min(sentence.range.upperBound, position + Self.longestGap)
    var commas = 0
    while position < end {
      if sentence.has(position, .complementizer), sentence.isOpen(position), !isDemonstrative(position, group) {
        let isInsideInsertion = commas == 1 && !sentence.isKind(position - 1, .comma)
        return isInsideInsertion || isRelative(position, group) ? nil : position + 1
      }
      let isNear = position == group.tokens.upperBound || group.takes.contains(.person)
      if isNear, group.takes.contains(.clause), let start = question(at: position, group) { return start }
      guard mayStandBetween(position, group, &commas) else { return nil }
      position += 1
    }
    return nil
  }

  /// *what Y had said that required an apology*, *responded to the claim that …*: a clause of a noun, not of the verb.
  private func isRelative(_ position: Int, _ group: VerbGroup) -> Bool {
    guard position > group.tokens.upperBound || sentence.has(position, .relative) else { return false }
    if sentence.has(position, .relative), sentence.lexicon.modifiersBefore,
      sentence.has(position + 1, [.auxiliary, .modal]) || sentence.lexicon.looksPast(word(position + 1))
    {
      return true
    }
    return position > group.tokens.upperBound + 1 && !group.takes.contains(.person)
      && sentence.annotation.phrase(.noun, at: position - 1, sentence.lexicon) != nil
      && !sentence.groups.contains { $0.tokens.contains(position - 1) }
      && sentence.has(position - 2, [.determiner, .possessive, .possessiveMark, .adverb])
  }

  private func word(_ position: Int) -> Int32 {
    sentence.range.contains(position) ? sentence.token(position).word : -1
  }

  /// Whether a clause is an indirect question: *si la date tiendra*, *what was said*.
  func isQuestion(at start: Int) -> Bool {
    sentence.has(start - 1, .whether) || sentence.has(start, .interrogative)
  }

  /// *rejected that account*: a word that also begins clauses, with a noun and no verb behind.
  private func isDemonstrative(_ position: Int, _ group: VerbGroup) -> Bool {
    guard sentence.has(position, .determiner), group.takes.contains(.noun) else { return false }
    return !beginsClause(position + 1)
  }

  /// Where an indirect question begins: behind *si*, or with its own word (*pourquoi*, *why*).
  private func question(at position: Int, _ group: VerbGroup) -> Int? {
    if sentence.has(position, .whether) { return isExcepting(position) ? nil : position + 1 }
    guard group.form == .finite, sentence.has(position, .interrogative), position + 2 < sentence.range.upperBound,
      !sentence.has(position, [.relative, .complementizer, .determiner])
        || sentence.has(position, .interrogative) && position == group.tokens.upperBound
    else { return nil }
    return position
  }

  /// *si ce n'est quelques mesures*: what is left out, no question.
  private func isExcepting(_ position: Int) -> Bool {
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
    return beginsClause(start) ? start : nil
  }

  /// The token behind days and adverbs: *said Thursday they …*, *said late on Monday the …*.
  private func afterCircumstances(_ position: Int) -> Int {
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

  private func isAdverbial(_ phrase: Annotation.PhraseMatch) -> Bool {
    WordClass(rawValue: UInt64(sentence.lexicon.meanings[Int(phrase.meaning)].index)).contains(.adverb)
  }

  /// The token behind those who are told: *reporters*, *the court*, *him*.
  private func afterAddressee(_ start: Int) -> Int? {
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

  private func isName(_ position: Int) -> Bool {
    sentence.range.contains(position) && sentence.token(position).isCapital
  }

  private func isPlainWord(_ position: Int) -> Bool {
    sentence.range.contains(position) && sentence.token(position).kind == .word && sentence.isOpen(position)
      && !sentence.has(position, [.preposition, .conjunction, .subordinator, .relative, .subject, .adverb, .negation])
  }

  /// Whether a subject and an inflected verb stand here.
  private func beginsClause(_ start: Int) -> Bool {
    guard sentence.range.contains(start) else { return false }
    if sentence.has(start, .subject), !sentence.has(start, .clitic) {
      return sentence.range.contains(start + 1) && sentence.token(start + 1).word >= 0
    }
    guard sentence.token(start).word >= 0,
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
      if token.endsSentence || token.kind == .colon || token.kind == .semicolon { return false }
      if isFiniteLike(position) { return true }
    }
    return false
  }

  /// The longest stretch between the beginning of a clause and its verb, in tokens.
  private static let longestSubject = 16

  /// Whether a word looks like an inflected verb with a subject before it.
  private func isFiniteLike(_ position: Int) -> Bool {
    guard sentence.range.contains(position), sentence.token(position).kind == .word, !sentence.token(position).isCapital
    else { return false }
    if sentence.has(position, [.auxiliary, .modal, .support]) { return true }
    if sentence.has(position - 1, [.determiner, .possessive, .preposition, .numeral]) { return false }
    let word = sentence.token(position).word
    var isThird = false
    sentence.lexicon.forEachReading(of: word) { isThird = isThird || !$0.forms.isDisjoint(with: .third) }
    return isThird || sentence.lexicon.looksInflected(word)
  }

  /// An article that no preposition governs begins an object, unless it begins a date.
  private func isObject(_ position: Int) -> Bool {
    guard sentence.has(position, [.determiner, .possessive]), !sentence.has(position, .preposition),
      !sentence.has(position - 1, .preposition)
    else { return false }
    let next = position + 1
    if sentence.annotation.phrase(.function, at: position, sentence.lexicon) != nil { return false }
    return !sentence.has(next, [.weekday, .adverb, .numeral]) && !sentence.isKind(next, .number)
  }

  /// Adverbs, phrases and insertions between a verb and its clause.
  private func mayStandBetween(_ position: Int, _ group: VerbGroup, _ commas: inout Int) -> Bool {
    let token = sentence.token(position)
    if token.kind == .comma {
      commas += 1
      return commas <= 2
    }
    if sentence.annotation.inParentheses[position] { return true }
    guard token.word >= 0, sentence.annotation.quotationOf[position] < 0 else { return false }
    if isObject(position), commas != 1, !group.takes.contains(.person) { return false }
    if !sentence.has(position, [.subordinator, .relative, .conjunction, .auxiliary, .modal]) {
      return !isFinite(position) || commas == 1
    }
    return sentence.has(position, [.adverb, .preposition]) || commas == 1
  }

  private func isFinite(_ position: Int) -> Bool {
    sentence.groups.contains { $0.tokens.lowerBound == position && $0.form == .finite }
  }

  /// The token behind the colon of a verb.
  func colon(behind group: VerbGroup) -> Int? {
    var position = group.tokens.upperBound
    let end = min(sentence.range.upperBound, position + Self.longestGap)
    while position < end {
      let token = sentence.token(position)
      if token.kind == .colon { return position + 1 }
      guard token.word >= 0 || token.kind == .comma, sentence.annotation.quotationOf[position] < 0,
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
    while position < end, sentence.token(position).word >= 0 || person, sentence.isOpen(position) || person {
      if sentence.has(position, .preposition), !sentence.has(position, .determiner),
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
    while position < end, sentence.token(position).word >= 0, sentence.isOpen(position) {
      if sentence.has(position, .preposition) {
        return position == start || isParticiple(position - 1) ? infinitiveVerb(position + 1) : nil
      }
      position += 1
    }
    return nil
  }

  private func isParticiple(_ position: Int) -> Bool {
    var found = false
    sentence.lexicon.forEachReading(of: sentence.token(position).word) {
      found = found || $0.forms.contains(.pastParticiple)
    }
    return found
  }

  private func infinitiveVerb(_ start: Int) -> Int? {
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
      : sentence.range.contains(start - 1) && sentence.token(start - 1).word == mark
    return isInfinitive ? start : nil
  }

  /// A known infinitive, or behind a preposition a word that ends like one of the commonest kinds.
  private func isInfinitiveForm(_ position: Int, isGoverned: Bool) -> Bool {
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

  // MARK: Ends

  /// Where a reported clause ends: with the sentence, before the next cue of its own, before a participle that
  /// reports, before *, selon X*.
  func clauseEnd(from start: Int, _ group: VerbGroup?) -> Int {
    var end = sentence.range.upperBound
    for next in sentence.groups where next.tokens.lowerBound >= start {
      if let cut = cut(before: next, from: start, group) {
        end = min(end, cut)
        break
      }
    }
    let isInserted = group.map { isInsertion($0) } ?? false
    for position in start..<end where sentence.isOpen(position) {
      if sentence.token(position).kind == .semicolon || position > start + 1 && opensOwnClause(position, end) {
        return position
      }
      if isInserted, sentence.isKind(position, .comma), goesOn(behind: position) { return position }
    }
    return end
  }

  /// Whether a verb stands in an insertion behind its subject: *Les élus, estimant que …, ont*; *X, qui dit que …, a*.
  private func isInsertion(_ group: VerbGroup) -> Bool {
    let before = sentence.beforeVerb(group.tokens.lowerBound)
    guard before > sentence.range.lowerBound else { return false }
    if group.form == .presentParticiple { return sentence.isKind(before, .comma) }
    return group.form == .finite && sentence.has(before, .relative) && sentence.isKind(before - 1, .comma)
  }

  /// Whether the verb of the clause around an insertion follows its comma, without a subject of its own.
  private func goesOn(behind comma: Int) -> Bool {
    var position = comma + 1
    while sentence.has(position, [.clitic, .reflexive, .negation]), !sentence.has(position, .determiner) {
      position += 1
    }
    guard sentence.isOpen(position), !sentence.has(position, [.preposition, .conjunction]) else { return false }
    if sentence.has(position, [.auxiliary, .modal]) { return true }
    return sentence.groups.contains {
      $0.tokens.lowerBound == position && $0.form == .finite && $0.pronoun == nil && complementizer(behind: $0) != nil
    }
  }

  /// A comma and *but*, with a subject and a verb that no *that* puts among the words said.
  private func opensOwnClause(_ position: Int, _ end: Int) -> Bool {
    guard sentence.isKind(position, .comma), sentence.has(position + 1, .contrast),
      !sentence.has(position + 1, .complementizer), !sentence.has(position + 2, [.complementizer, .negation]),
      sentence.token(position + 2).word >= 0,
      sentence.has(position + 2, [.determiner, .subject, .possessive, .numeral])
        || sentence.token(position + 2).isCapital
    else { return false }
    let stretch = position + 3..<max(end, position + 3)
    return sentence.hasVerb(stretch) || stretch.contains { sentence.has($0 - 1, .subject) || isFiniteLike($0) }
  }

  /// Where the words end before another verb of saying, or nil where that verb belongs to them.
  private func cut(before next: VerbGroup, from start: Int, _ group: VerbGroup?) -> Int? {
    let before = sentence.beforeVerb(next.tokens.lowerBound)
    guard before >= start else { return nil }
    if next.form == .presentParticiple {
      let opener =
        sentence.isKind(before, .comma) ? before : sentence.has(before, [.preposition, .adverb]) ? before - 1 : -1
      guard opener >= start else { return nil }
      let reports =
        complementizer(behind: next) != nil || bareClause(behind: next) != nil
        || sentence.quotation(at: next.tokens.upperBound) != nil
      return reports
        ? (sentence.isKind(opener - 1, .comma) && !sentence.isKind(opener, .comma) ? opener - 1 : opener) : nil
    }
    if sentence.isKind(before, .comma), isIncise(next) { return before }
    if next.form == .infinitive {
      let opener = before - 1
      return sentence.isKind(opener - 1, .comma) && complementizer(behind: next) != nil && opener > start
        ? opener - 1 : nil
    }
    return clauseCut(before: next, before, from: start, group)
  }

  /// Whether a verb behind a comma has its subject behind it.
  private func isIncise(_ group: VerbGroup) -> Bool {
    if group.pronoun != nil { return true }
    return group.form == .finite && complementizer(behind: group) == nil
      && SubjectFinder(sentence).inverted(group) != nil
  }

  /// A second verb of the same subject (*, mais a appelé*), or a clause of contrast (*, tandis que Y a dit*).
  private func clauseCut(before next: VerbGroup, _ before: Int, from start: Int, _ group: VerbGroup?) -> Int? {
    if sentence.has(before, .conjunction), !sentence.has(before, .relative) {
      let isSameTense =
        group.map { ($0.tokens.count > 1) == (next.tokens.count > 1) && $0.agreement == next.agreement } ?? false
      if sentence.isKind(before - 1, .comma), before - 1 > start { return before - 1 }
      return isSameTense && (next.tokens.count > 1 || next.agreement.isEmpty) ? before : nil
    }
    if let own = subjectCut(before: next, before, from: start) ?? relativeCut(before: next, from: start) { return own }
    var position = before
    while position > start, position > before - 14 {
      if sentence.isKind(position, .comma), sentence.isOpen(position), opensContrast(position + 1) { return position }
      position -= 1
    }
    return nil
  }

  /// Another subject right behind a comma whose verb reports by itself: *…, la députée répond que …*.
  private func subjectCut(before next: VerbGroup, _ before: Int, from start: Int) -> Int? {
    guard next.form == .finite, let subject = sentence.mentions.last(where: { $0.tokens.upperBound == before + 1 }),
      subject.tokens.lowerBound - 1 > start, !subject.governed,
      complementizer(behind: next) != nil || colon(behind: next) != nil || bareClause(behind: next) != nil
        || sentence.quotation(at: next.tokens.upperBound) != nil
    else { return nil }
    let link = subject.tokens.lowerBound - 1
    return sentence.isKind(link, .comma) || sentence.has(link, .conjunction) ? link : nil
  }

  /// *…, to which Y replied that …*, *…, ce que conteste Y*: the relative clause tells what another said of it.
  private func relativeCut(before next: VerbGroup, from start: Int) -> Int? {
    guard next.form == .finite else { return nil }
    let before = sentence.beforeVerb(next.tokens.lowerBound)
    let subject = sentence.mentions.last { $0.tokens.upperBound == before + 1 }
    let relative: Int
    if let subject, subject.kind != .pronoun, !subject.governed {
      relative = subject.tokens.lowerBound - 1
    } else if sentence.has(before, .relative), let inverted = SubjectFinder(sentence).inverted(next),
      inverted.kind != .pronoun
    {
      relative = before
    } else {
      return nil
    }
    guard relative > start, sentence.has(relative, .relative), sentence.isOpen(relative) else { return nil }
    let comma = (max(start, relative - 8)..<relative).last { sentence.isKind($0, .comma) && sentence.isOpen($0) }
    return comma.flatMap { $0 > start + 1 ? $0 : nil }
  }

  private func opensContrast(_ position: Int) -> Bool {
    if sentence.has(position, .contrast) { return true }
    if let phrase = sentence.annotation.phrase(.function, at: position, sentence.lexicon) {
      let classes = WordClass(rawValue: UInt64(sentence.lexicon.meanings[Int(phrase.meaning)].index))
      return classes.contains(.subordinator)
    }
    return sentence.has(position, .conjunction)
  }

  /// Where a noun phrase that is said ends: with its clause, or at a comma or a conjunction before another verb.
  func phraseEnd(from start: Int, _ group: VerbGroup) -> Int {
    let end = clauseEnd(from: start, group)
    for position in start..<end where sentence.isOpen(position) {
      let isLink = sentence.isKind(position, .comma) || sentence.has(position, .conjunction)
      if isLink, sentence.has(position + 1, [.auxiliary, .conjunction, .relative, .subject]) { return position }
      if sentence.has(position, .conjunction), position > start + 2, opensClause(position + 1, end) { return position }
      if sentence.isKind(position, .comma), position > start + 3, !sentence.has(position + 1, [.genitive, .determiner])
      {
        return position
      }
    }
    return end
  }

  /// Whether a subject with its article and an auxiliary of its own stand behind a conjunction.
  private func opensClause(_ start: Int, _ end: Int) -> Bool {
    guard sentence.has(start, [.determiner, .numeral]) || sentence.mention(at: start) != nil else { return false }
    for position in start + 1..<max(min(start + Self.longestSubject / 2, end), start + 1) {
      if sentence.token(position).word < 0 || sentence.has(position, [.relative, .complementizer]) { return false }
      if sentence.has(position, .auxiliary), !sentence.has(position, .preposition) { return true }
    }
    return false
  }

  /// A clause cut at *et que*, and at the *, que* before it: each part is said by itself.
  func chain(_ stretch: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = stretch.lowerBound
    let last = stretch.dropFirst().dropLast().last { isLink($0, .conjunction) } ?? stretch.lowerBound
    for position in stretch.dropFirst().dropLast() where position - start >= 2 {
      guard isLink(position, .conjunction) || position < last && isListing(position) else { continue }
      parts.append(start..<(sentence.isKind(position - 1, .comma) ? position - 1 : position))
      start = position + 2
    }
    if start < stretch.upperBound { parts.append(start..<stretch.upperBound) }
    return parts
  }

  private func isLink(_ position: Int, _ kind: WordClass) -> Bool {
    sentence.isOpen(position) && sentence.has(position, kind) && sentence.has(position + 1, .complementizer)
  }

  private func isListing(_ position: Int) -> Bool {
    sentence.isKind(position, .comma) && sentence.isOpen(position) && sentence.has(position + 1, .complementizer)
  }

  // MARK: Before a verb

  /// The quotation that ends right before a reporting clause, stray marks and parentheses passed over.
  func quotation(before position: Int) -> Quotation? {
    var position = position
    while sentence.range.contains(position) {
      if let quotation = sentence.quotation(at: position) { return quotation }
      guard sentence.token(position).word < 0 || sentence.annotation.inParentheses[position] else { return nil }
      position -= 1
    }
    return nil
  }

  /// Where the clause begins that a reporting clause follows: behind the last colon, or with the sentence.
  func clauseStart(before position: Int) -> Int {
    var start = sentence.range.lowerBound
    while start < position, sentence.token(start).kind == .dash { start += 1 }
    return start
  }

  /// Where the part of a sentence begins that ends at a place: behind the last semicolon, or a colon with a few words
  /// behind it.
  func partStart(before position: Int) -> Int {
    let mark = (sentence.range.lowerBound..<position).last { place in
      guard sentence.isOpen(place) else { return false }
      if sentence.isKind(place, .semicolon) { return true }
      return sentence.isKind(place, .colon) && sentence.quotations(in: place..<position).isEmpty
    }
    return mark.map { $0 + 1 < position ? $0 + 1 : sentence.range.lowerBound } ?? sentence.range.lowerBound
  }

  /// What follows a reporting clause behind a comma or a dash, up to the end of the sentence.
  func rest(behind end: Int) -> Range<Int>? {
    var position = end
    while position < sentence.range.upperBound, sentence.token(position).word >= 0, sentence.isOpen(position) {
      position += 1
    }
    guard position < sentence.range.upperBound else { return nil }
    if sentence.quotation(at: position) != nil { return position..<sentence.range.upperBound }
    guard sentence.isKind(position, .comma) || sentence.isKind(position, .dash) || sentence.isKind(position, .colon)
    else { return nil }
    let rest = position + 1..<sentence.range.upperBound
    guard hasWords(rest), !isAside(rest) else { return nil }
    return rest
  }

  /// A clause of its own behind a reporting clause: *The site was poor, he said, and it could not carry more.*
  func secondClause(_ rest: Range<Int>) -> Range<Int>? {
    let first = rest.lowerBound
    guard sentence.has(first, [.conjunction, .contrast]), !sentence.has(first + 1, [.conjunction, .relative]),
      sentence.isOpen(first), beginsClause(first + 1)
    else { return nil }
    return first + 1..<clauseEnd(from: first + 1, nil)
  }

  /// What follows is about the speaking, not of it: *, ajoutant que*, *, avant de*, *lors d'une conférence*.
  private func isAside(_ rest: Range<Int>) -> Bool {
    let first = rest.lowerBound
    if sentence.groups.contains(where: {
      $0.tokens.lowerBound <= first + 3 && $0.tokens.lowerBound >= first && $0.form != .finite
    }) {
      return true
    }
    if sentence.quotation(at: first) != nil { return false }
    if sentence.has(first, .relative), !sentence.has(first, .complementizer) { return true }
    if sentence.has(first, .preposition), sentence.has(first + 1, .relative) { return true }
    if sentence.has(first, .contrast) { return true }
    return sentence.has(first, [.preposition, .relative, .subordinator, .conjunction]) && !sentence.hasVerb(rest)
  }

  /// Whether the words before a quotation belong to what is said: a clause that the marks complete.
  func isPartOfClause(_ prefix: Range<Int>) -> Bool {
    guard hasWords(prefix), !sentence.isConnector(prefix) else { return false }
    guard let last = prefix.last, sentence.token(last).kind != .colon, sentence.token(last).kind != .dash else {
      return false
    }
    return !sentence.groups.contains { prefix.contains($0.tokens.lowerBound) && $0.form == .finite }
  }

  /// The token behind an insertion that tells more of a source: *selon X, joint par nos soins,*, *selon X (Y)*.
  func afterInsertion(_ end: Int) -> Int {
    var position = end
    if sentence.isKind(position, .openParenthesis) {
      while position < sentence.range.upperBound, sentence.annotation.inParentheses[position] { position += 1 }
    }
    guard sentence.isKind(position, .comma), position + 1 < sentence.range.upperBound else { return position }
    let opens =
      isParticiple(position + 1) || sentence.has(position + 1, [.relative, .preposition]) || isApposition(position + 1)
    let close = (position + 1..<min(position + 14, sentence.range.upperBound)).first {
      sentence.isKind($0, .comma) && sentence.isOpen($0)
    }
    guard let close, close + 1 < sentence.range.upperBound, opens || isAside(position + 1..<close, of: 8) else {
      return position
    }
    return close
  }

  /// A few words without a subject and a verb: *jointe par téléphone*.
  private func isAside(_ stretch: Range<Int>, of length: Int) -> Bool {
    guard let first = stretch.first, stretch.count <= length, !sentence.token(first).isCapital else { return false }
    return !sentence.has(first, [.determiner, .subject, .possessive, .numeral, .complementizer])
      && stretch.allSatisfy { sentence.isOpen($0) } && !sentence.hasVerb(stretch)
  }

  /// *X, a hydrogeologist in Y,*: somebody new behind a comma.
  private func isApposition(_ position: Int) -> Bool {
    sentence.has(position, .numeral) && sentence.has(position, .determiner)
  }

  /// The token behind what a participle tells of a source, up to the comma: *according to a statement issued late
  /// Thursday, …*.
  func afterParticiple(_ end: Int) -> Int {
    let position = afterInsertion(end)
    guard position == end, position < sentence.range.upperBound, sentence.token(position).word >= 0 else {
      return position
    }
    let close = (position..<min(position + 10, sentence.range.upperBound)).first {
      sentence.isKind($0, .comma) && sentence.isOpen($0)
    }
    guard let close, !sentence.hasVerb(position + 1..<close) else { return position }
    return close
  }

  // MARK: Small things

  func hasWords(_ stretch: Range<Int>) -> Bool { stretch.contains { sentence.token($0).word >= 0 } }

  /// A fragment that is all of what a verb takes: the clause ends behind it.
  func isWholeComplement(_ quotation: Quotation) -> Bool {
    let next = quotation.outerEnd
    guard next < sentence.range.upperBound else { return true }
    let token = sentence.token(next)
    return token.word < 0 || sentence.has(next, [.conjunction, .preposition, .relative, .subordinator])
  }

  /// The mention that a preposition names as a source.
  func source(behind position: Int) -> Mention? {
    sentence.mentions.first {
      $0.tokens.lowerBound <= position + 1 && $0.tokens.upperBound > position && $0.tokens.lowerBound >= position - 1
    }
  }

  /// Whose word a noun of speech is: *sa conviction*, *les paroles de X*.
  func possessor(of noun: Range<Int>) -> Mention? {
    if sentence.has(noun.lowerBound - 1, .possessive), !sentence.has(noun.lowerBound - 1, .complementizer) {
      let number = sentence.lexicon.vocabulary[sentence.token(noun.lowerBound - 1).word].agreement
      guard number.isDisjoint(with: [.first, .second]) else { return nil }
      return sentence.mentions.last { !$0.governed && $0.tokens.upperBound < noun.lowerBound }
    }
    if sentence.has(noun.lowerBound - 1, .possessiveMark) {
      return sentence.mentions.last { $0.tokens.upperBound == noun.lowerBound - 1 }
    }
    guard sentence.has(noun.upperBound, .genitive) else { return nil }
    return sentence.mentions.first {
      $0.tokens.lowerBound >= noun.upperBound && $0.tokens.lowerBound <= noun.upperBound + 2
    }
  }
}
