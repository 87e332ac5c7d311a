/// Reporting clauses behind and inside the words they report: *, a dit X*, *, X said*.
extension ReportFinder {
  /// A reporting clause behind or inside the words it reports.
  struct Incise {
    /// The token before the clause.
    var before: Int
    var source: Mention
  }

  /// The reporting clause of a verb that stands behind the words: with its subject behind it (*, a dit X*), or before
  /// it (*, X said*).
  func incise(_ group: VerbGroup) -> Incise? {
    guard group.form == .finite else { return nil }
    if group.takes.contains(.heard) {
      let said = straight(group, sentence.beforeVerb(group.tokens.lowerBound))
      return said.flatMap { isTribunal($0.source) ? Incise(before: $0.before, source: heard($0.source, group)) : nil }
    }
    let before = sentence.beforeVerb(group.tokens.lowerBound)
    if isBehindWords(before), group.pronoun != nil || !isApposition(before: before) {
      let isBehindMarks = endsQuotation(before)
      if let source = subjects.inverted(group, behindMarks: isBehindMarks),
        isBehindMarks || !isClauseBegun(by: source, group, before),
        isBehindMarks || source.kind == .pronoun || source.kind == .description || isEnd(source.tokens.upperBound)
          || isEnd(behindAdjectiveOf: source, group) || isEnd(behindPronounOf: group)
          || subjects.closesSentence(source, group)
      {
        return Incise(before: before, source: source)
      }
    }
    let marksStand =
      endsQuotation(before)
      || sentence.hasQuotation(in: sentence.range.lowerBound..<max(before, sentence.range.lowerBound))
    return sentence.lexicon.modifiersBefore || marksStand ? straight(group, before) : nil
  }

  /// *X, a doctor, said people in the mill were asleep*, *X, a doctor, said that people were*: behind an insertion the verb has
  /// its subject before that, and what stands behind the verb begins what was said.
  private func isClauseBegun(by source: Mention, _ group: VerbGroup, _ before: Int) -> Bool {
    guard sentence.lexicon.modifiersBefore else { return false }
    return sentence.has(source.tokens.lowerBound, .complementizer)
      || subjects.head(beforeInsertionEndingAt: before, group)?.name != nil
  }

  /// *Le secrétaire général, X, a appelé les parties …*: capitals between commas with nothing but whose they are before them.
  private func isApposition(before comma: Int) -> Bool {
    let start = sentence.range.lowerBound
    guard sentence.isKind(comma, .comma), sentence.has(start, [.determiner, .possessive]),
      let open = (start..<comma).last(where: { sentence.isKind($0, .comma) && sentence.isOpen($0) }), open + 1 < comma
    else { return false }
    return sentence.token(open + 1).isCapital && (open + 1..<comma).allSatisfy { !sentence.isMark($0) }
      && !sentence.hasVerb(start..<comma) && !sentence.hasQuotation(in: start..<comma)
  }

  /// *“…,” X said*, *The talks were frank, X said*: nothing that the verb could take stands behind it.
  func straight(_ group: VerbGroup, _ before: Int) -> Incise? {
    let end = sentence.isKind(before, .comma) ? before : before + 1
    let mention = apposed(end) ?? sentence.mentions.last { $0.tokens.upperBound == end }
    guard let subject = mention ?? subjects.description(endingAt: end - 1), !subject.governed,
      group.takes.contains(.direct) || group.takes.contains(.clause)
    else { return nil }
    // *X, whose members were protesting, said*: a clause that tells more of somebody.
    if sentence.has(subject.tokens.lowerBound, .relative) { return nil }
    let mark = beforePossessor(subject.tokens.lowerBound) - 1
    let isFree = isClosed(behind: group) || isToldBehindMarks(mark, group) || isCircled(mark, group) || isDated(group)
    guard isBehindWords(mark), isFree else { return nil }
    guard subject.kind != .description || endsQuotation(mark) else { return nil }
    if endsQuotation(mark) { return Incise(before: mark, source: subject) }
    let left = sentence.range.lowerBound..<mark
    let words = left.count { sentence.token($0).word >= 0 }
    let next = endOfIncise(group)
    guard sentence.isKind(mark, .comma), !isCircumstance(left), !isOpenCondition(left) || bounds.beginsClause(next + 1)
    else { return nil }
    let isSubject = sentence.token(left.lowerBound).isCapital && goesOn(behind: next)
    let isInside = sentence.isKind(next, .comma) && (words >= 2 || isSubject)
    let isClause = words >= 3 && (sentence.hasVerb(left) || left.dropFirst().contains { bounds.isFiniteLike($0) })
    return isInside || isClause ? Incise(before: mark, source: subject) : nil
  }

  /// *If the council votes for it, X said …*: a clause that waits for its main clause.
  private func isOpenCondition(_ left: Range<Int>) -> Bool {
    sentence.has(left.lowerBound, .subordinator)
      && !left.contains { sentence.isKind($0, .comma) && sentence.isOpen($0) && bounds.beginsClause($0 + 1) }
  }

  /// Whether a subject before a reporting clause has its verb behind it: *Nobody, he said, had asked*.
  private func goesOn(behind comma: Int) -> Bool {
    let verb = bounds.afterAdverbs(comma + 1)
    return sentence.has(verb, [.auxiliary, .modal]) || bounds.isFiniteLike(verb)
  }

  /// The token behind a reporting clause and those who are told, or where it was said: *X told jurors*, *X said in
  /// rebuttal*.
  private func endOfIncise(_ group: VerbGroup) -> Int {
    let start = group.tokens.upperBound
    let mark = (start..<min(start + Self.longestInciseEnd, sentence.range.upperBound)).first {
      sentence.isMark($0) || !sentence.isOpen($0)
    }
    guard let mark, sentence.isKind(mark, .comma), !sentence.hasVerb(start..<mark) else { return start }
    return mark
  }

  /// The most words between a verb of saying and the comma behind its clause.
  private static let longestInciseEnd = 6

  /// *“…,” Kenya's X said*: where a possessor begins right before a mention; the mention's own beginning without one.
  private func beforePossessor(_ start: Int) -> Int {
    guard sentence.has(start - 1, .possessiveMark) else { return start }
    return sentence.mentions.last { $0.tokens.upperBound == start - 1 }?.tokens.lowerBound ?? start
  }

  /// *“…,” X said when the talks were over*: behind the marks, the clause that follows tells when or why.
  private func isCircled(_ mark: Int, _ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    return endsQuotation(mark) && bounds.complementizer(behind: group) == nil
      && sentence.has(next, [.subordinator, .interrogative]) && !sentence.has(next, .complementizer)
  }

  /// *The phrase, X had said the day before, was the same*: a few words between the verb and the comma behind which its
  /// clause goes on with a verb.
  private func isDated(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    let end = endOfIncise(group)
    return end > next && end - next <= Self.longestDate && sentence.has(next, .determiner)
      && bounds.complementizer(behind: group) == nil && goesOn(behind: end)
  }

  /// The most words of a date without a preposition: *the day before*, *the same evening*.
  private static let longestDate = 4

  /// *And speaking on the radio, X urged …*, *Asked whether it was over, X was firm*: what somebody did, or was done to
  /// them, while saying it.
  func isCircumstance(_ left: Range<Int>) -> Bool {
    let first = left.lowerBound + (sentence.has(left.lowerBound, .conjunction) ? 1 : 0)
    return bounds.isParticiple(first)
      || sentence.groups.contains { $0.tokens.lowerBound == first && $0.form == .presentParticiple }
  }

  /// *“…,” X, the port's director, said*: a name right behind the marks with what it tells of it between commas.
  func apposed(_ end: Int) -> Mention? {
    guard sentence.isKind(end, .comma) else { return nil }
    return sentence.mentions.last { mention in
      mention.name != nil && mention.tokens.upperBound < end && sentence.isKind(mention.tokens.upperBound, .comma)
        && endsQuotation(mention.tokens.lowerBound - 1)
        && (sentence.has(mention.tokens.upperBound + 1, .relative)
          || !sentence.hasVerb(mention.tokens.upperBound..<end))
    }
  }

  /// *, lit-on dans la déclaration,*: what stands behind a pronoun hung to its verb.
  private func isEnd(behindPronounOf group: VerbGroup) -> Bool {
    guard let pronoun = group.pronoun else { return false }
    return isEnd(pronoun + 1)
  }

  /// *, indique la FER locale,*: one word that tells more of a body or a role, and the end of the clause.
  private func isEnd(behindAdjectiveOf source: Mention, _ group: VerbGroup) -> Bool {
    let word = source.tokens.upperBound
    return !sentence.lexicon.modifiersBefore && source.tokens.lowerBound == group.tokens.upperBound
      && bounds.isPlainWord(word) && !sentence.token(word).isCapital && !bounds.isFiniteLike(word)
      && sentence.isKind(word + 1, .comma)
  }

  /// Whether a clause can end here.
  func isEnd(_ position: Int) -> Bool {
    guard position < sentence.range.upperBound else { return true }
    return sentence.token(position).word < 0 && sentence.quotation(at: position) == nil
      || sentence.has(position, [.preposition, .adverb, .weekday, .conjunction, .relative])
  }

  /// Whether a verb takes nothing behind it: a mark, an adverb or a preposition follows.
  func isClosed(behind group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    guard next < sentence.range.upperBound else { return true }
    if bounds.complementizer(behind: group) != nil || bounds.colon(behind: group) != nil { return false }
    if sentence.quotation(at: next) != nil || introducesQuotation(group) { return false }
    return sentence.token(next).word < 0 || sentence.has(next, [.adverb, .preposition, .weekday, .conjunction])
      || group.takes.contains(.person) && isAddressee(next)
  }

  /// *Asked about it, X said, “…”*: the words stand behind the verb and a comma.
  func introducesQuotation(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    guard sentence.isKind(next, .comma), let quotation = sentence.quotation(at: next + 1) else { return false }
    return quotation.open == next + 1 && bounds.quotation(before: sentence.beforeVerb(group.tokens.lowerBound)) == nil
      && !endsQuotation(startOfClause(before: group) - 1)
  }

  func startOfClause(before group: VerbGroup) -> Int {
    sentence.mentions.last { $0.tokens.upperBound <= group.tokens.lowerBound }?.tokens.lowerBound
      ?? group.tokens.lowerBound
  }

  /// *“…,” X told the newspapers of Y*: behind the marks, whom a verb of telling is said to need not end the clause.
  func isToldBehindMarks(_ mark: Int, _ group: VerbGroup) -> Bool {
    group.takes.contains(.person) && !sentence.isKind(mark, .comma) && endsQuotation(mark)
      && sentence.has(group.tokens.upperBound, [.determiner, .possessive])
      && bounds.complementizer(behind: group) == nil && bounds.colon(behind: group) == nil
  }

  /// Whether those who are told end the clause: *told reporters*, *told X's chief executive, Y.*
  func isAddressee(_ position: Int) -> Bool {
    // *told her* and *told her staff*
    if sentence.has(position, .clitic), isEnd(position + 1) || !sentence.has(position, .possessive) {
      return isEnd(position + 1)
    }
    guard let mention = sentence.mention(at: position) else {
      return !sentence.hasVerb(position..<(endOfInsertion(from: position) ?? sentence.range.upperBound))
    }
    return isEnd(mention.tokens.upperBound) && bounds.infinitiveVerb(mention.tokens.upperBound + 1) == nil
  }

  /// The comma a few words behind a place: *, she reminded the platform,*.
  private func endOfInsertion(from position: Int) -> Int? {
    (position..<min(position + Self.longestInciseEnd, sentence.range.upperBound)).first {
      sentence.isKind($0, .comma) && sentence.isOpen($0)
    }
  }

  func isBehindWords(_ position: Int) -> Bool {
    guard sentence.range.contains(position) else { return false }
    let mark = sentence.token(position)
    return mark.kind == .comma || mark.kind == .dash || mark.endsSentence || sentence.quotation(at: position) != nil
      || mark.kind == .closeParenthesis || mark.isQuote
  }

  /// Whether quoted words end at a place, stray marks passed over.
  func endsQuotation(_ position: Int) -> Bool { bounds.quotation(before: position) != nil }
}
