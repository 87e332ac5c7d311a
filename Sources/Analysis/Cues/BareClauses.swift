/// Clauses that nothing begins: *he said the talks were frank*, *told reporters it was over*.
extension ContentBounds {
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
}
