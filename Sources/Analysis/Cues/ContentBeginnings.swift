/// Where words begin whose reporting clause stands behind them, and what follows it.
extension ContentBounds {
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

  /// Where a clause begins that stands behind a colon and before a reporting clause: *Pas un mouton cet été :
  /// l'interdiction vaudra trois mois, a rappelé le parc*; nil where no clause stands there.
  ///
  /// - Parameter isOpen: the clause goes on behind the reporting clause, so that its verb may follow: *Il approuve : sans
  ///   elle, dit-il, il n'y aurait rien*.
  func clauseBehindColon(before position: Int, isOpen: Bool) -> Int? {
    let colon = (sentence.range.lowerBound..<position).last { sentence.isKind($0, .colon) && sentence.isOpen($0) }
    guard let colon, sentence.quotations(in: colon..<position).isEmpty, hasWords(sentence.range.lowerBound..<colon),
      isOpen && hasWords(colon + 1..<position) || sentence.hasVerb(colon + 1..<position)
        || (colon + 1..<position).dropFirst().contains(where: isFiniteLike)
    else { return nil }
    return colon + 1
  }

  /// Where the words begin that quoted ones end: behind the last colon, or with the sentence.
  func behindColon(before position: Int) -> Int {
    let start = sentence.range.lowerBound
    let colon = (start..<max(position, start)).last { sentence.isKind($0, .colon) && sentence.isOpen($0) }
    return colon.map { $0 + 1 } ?? start
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
    while position < sentence.range.upperBound, !sentence.isMark(position), sentence.isOpen(position) {
      position += 1
    }
    guard position < sentence.range.upperBound else { return nil }
    if sentence.quotation(at: position) != nil { return position..<sentence.range.upperBound }
    guard sentence.isKind(position, .comma) || sentence.isKind(position, .dash) || sentence.isKind(position, .colon)
    else { return nil }
    let rest = position + 1..<sentence.range.upperBound
    guard hasWords(rest) else { return nil }
    return isPredicate(rest) || isLimited(before: end, rest) || !isAside(rest) ? rest : predicate(behindRelative: rest)
  }

  /// *The inspectors, objected X, who was at the door, had stopped lorries*: the verb of the words stands behind the
  /// relative clause that tells of the speaker.
  private func predicate(behindRelative rest: Range<Int>) -> Range<Int>? {
    guard sentence.has(rest.lowerBound, .relative), !sentence.has(rest.lowerBound, .complementizer),
      let comma = rest.first(where: { sentence.isKind($0, .comma) && sentence.isOpen($0) })
    else { return nil }
    let predicate = comma + 1..<rest.upperBound
    return !predicate.isEmpty && isPredicate(predicate) ? predicate : nil
  }

  /// *Il n'y a, a dit X, que deux issues*: what follows completes a negation before the reporting clause.
  private func isLimited(before end: Int, _ rest: Range<Int>) -> Bool {
    guard !sentence.lexicon.modifiersBefore, sentence.has(rest.lowerBound, .complementizer),
      let comma = (sentence.range.lowerBound..<end).first(where: { sentence.isKind($0, .comma) && sentence.isOpen($0) })
    else { return false }
    return isHalfDenied(Array(sentence.range.lowerBound..<comma))
  }

  /// *Le programme « X », dit-elle, ne suffit pas*: what follows begins with the verb of a subject before it.
  func isPredicate(_ rest: Range<Int>) -> Bool {
    guard sentence.isKind(rest.lowerBound - 1, .comma), sentence.isOpen(rest.lowerBound) else { return false }
    return sentence.isNe(rest.lowerBound) || isVerb(behindSubject: rest.lowerBound)
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
  func isAside(_ rest: Range<Int>) -> Bool {
    let first = rest.lowerBound
    if sentence.groups.contains(where: {
      $0.tokens.lowerBound <= first + 3 && $0.tokens.lowerBound >= first && $0.form != .finite
    }) {
      return true
    }
    if sentence.quotation(at: first) != nil { return false }
    if sentence.has(first, .relative), !sentence.has(first, .complementizer) { return !isCleft }
    if sentence.has(first, .preposition), sentence.has(first + 1, .relative) { return true }
    if sentence.has(first, .contrast) { return true }
    if goesOn(behindInciseAt: first) { return false }
    if !sentence.lexicon.modifiersBefore, sentence.has(first, .conjunction),
      rest.dropFirst(2).contains(where: isFiniteLike)
    {
      return false
    }
    return sentence.has(first, [.preposition, .relative, .subordinator, .conjunction]) && !sentence.hasVerb(rest)
  }

  /// *Les plans sont en ligne, a rappelé X, dans la section …*: a preposition behind a reporting clause goes on with the words.
  ///
  /// *La ville perd, a dit X, au premier jour de la grève* tells of the speaking.
  private func goesOn(behindInciseAt first: Int) -> Bool {
    guard sentence.has(first, .preposition) else { return false }
    return isPronounIncise(before: first) || !sentence.has(first, [.genitive, .determiner])
  }

  /// *The budget would balance, she pledged, by spring*, *Elle le doit, dit-elle, aux pêcheurs*: nothing but a pronoun and
  /// its verb stands between two commas.
  private func isPronounIncise(before first: Int) -> Bool {
    guard first > sentence.range.lowerBound + 3, sentence.isKind(first - 1, .comma) else { return false }
    if sentence.lexicon.modifiersBefore {
      return sentence.isKind(first - 4, .comma) && sentence.mention(at: first - 3)?.kind == .pronoun
    }
    return sentence.groups.contains {
      guard let pronoun = $0.pronoun else { return false }
      return pronoun < first && max(pronoun + 1, $0.tokens.upperBound) == first - 1
    }
  }

  /// Whether what follows a verb is what it takes: not where a preposition that it does not take stands behind it
  /// (*relève de l'accident*).
  private func mayReport(_ group: VerbGroup) -> Bool {
    group.takes.contains(.of) || group.hasRest || !sentence.has(group.tokens.upperBound, .genitive)
  }

  /// *C'est le froid, insiste-t-il, qui a tué les agneaux*: the relative clause is what the sentence says.
  private var isCleft: Bool {
    guard let first = sentence.range.first(where: { sentence.token($0).word >= 0 }) else { return false }
    return sentence.has(first, .subject) && sentence.has(first + 1, .auxiliary)
      && sentence.lexicon.vocabulary[sentence.token(first).word].agreement.isDisjoint(with: [.masculine, .feminine])
  }

  /// Whether the words before a quotation belong to what is said: a clause that the marks complete.
  func isPartOfClause(_ prefix: Range<Int>) -> Bool {
    guard hasWords(prefix), !sentence.isConnector(prefix) else { return false }
    guard let last = prefix.last, sentence.token(last).kind != .colon, sentence.token(last).kind != .dash else {
      return false
    }
    return !sentence.groups.contains {
      prefix.contains($0.tokens.lowerBound)
        && ($0.form == .finite && mayReport($0) || sentence.isKind(last, .comma) && complementizer(behind: $0) != nil)
    }
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

  /// The mark behind what tells more of the role of a source: *pour X, délégué dans l'usine de Y,*, *selon X, auteur du
  /// premier livre sur l'affaire*; the end of the source itself where none follows.
  func afterComplement(of source: Mention) -> Int {
    let end = source.tokens.upperBound
    let isApposed = source.tokens.contains { sentence.isKind($0, .comma) }
    guard sentence.has(end, .preposition) || isApposed && word(end) >= 0, sentence.isOpen(end) else { return end }
    let close = (end + 1..<max(end + 1, min(end + Self.longestComplement, sentence.range.upperBound))).first {
      sentence.isMark($0)
    }
    guard let close, sentence.isKind(close, .comma) || isApposed, !sentence.hasVerb(end..<close) else { return end }
    return close
  }

  /// The comma behind a relative clause that tells of a source: *d'après les échos qui lui en sont venus, …*; the given
  /// end where none stands there.
  func afterRelative(_ end: Int) -> Int {
    guard sentence.has(end, .relative), sentence.isOpen(end) else { return end }
    return (end + 1..<max(end + 1, sentence.range.upperBound)).first { sentence.isKind($0, .comma) } ?? end
  }

  /// The longest complement of a source's role, in tokens.
  private static let longestComplement = 8

  /// A few words without a subject and a verb: *jointe par téléphone*.
  func isAside(_ stretch: Range<Int>, of length: Int) -> Bool {
    guard let first = stretch.first, stretch.count <= length, !sentence.token(first).isCapital else { return false }
    return !sentence.has(first, [.determiner, .subject, .possessive, .numeral, .complementizer])
      && (!sentence.isKind(first, .number) || stretch.count == 1)
      && stretch.allSatisfy { sentence.isOpen($0) } && !sentence.hasVerb(stretch)
  }

  /// *X, a hydrogeologist in Y,*: somebody new behind a comma.
  func isApposition(_ position: Int) -> Bool {
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
    // *X's claim*, *X's own view*
    for mark in [noun.lowerBound - 1, noun.lowerBound - 2] where sentence.has(mark, .possessiveMark) {
      return sentence.mentions.last { $0.tokens.upperBound == mark }
    }
    guard sentence.has(noun.upperBound, .genitive) else { return nil }
    return sentence.mentions.first {
      $0.tokens.lowerBound >= noun.upperBound && $0.tokens.lowerBound <= noun.upperBound + 2
    }
  }
}
