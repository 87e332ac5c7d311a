import CoverageModel

/// What verbs report: clauses before, behind and around them.
extension ReportFinder {
  // MARK: Incises

  mutating func readIncise(_ group: VerbGroup, _ incise: Incise) {
    let before = incise.before
    let source: Mention? = incise.source
    let cue = group.tokens
    let end = max(incise.source.tokens.upperBound, group.tokens.upperBound)
    let rest = bounds.rest(behind: end)
    if let quotation = bounds.quotation(before: before) {
      let prefix = sentence.range.lowerBound..<max(sentence.range.lowerBound, quotation.open)
      if !isTaken(quotation) {
        let isPart = bounds.isPartOfClause(prefix)
        let start = bounds.behindColon(before: quotation.open)
        if isPart, let rest, bounds.isPredicate(rest), !sentence.hasVerb(prefix) {
          add(start..<rest.upperBound, .indirectIncise, cue: cue, source: source, group: group)
          return
        }
        let whole = isPart ? start..<quotation.outerEnd : quotation.open..<quotation.outerEnd
        add(whole, .incise, cue: cue, source: source, group: group)
        if whole.lowerBound < quotation.open, let second = rest.flatMap(bounds.secondClause) {
          add(second, .indirectIncise, cue: cue, source: source, group: group)
        }
      }
      return readRest(rest, cue, source, group)
    }
    let start = bounds.clauseBehindColon(before: before, isOpen: rest != nil) ?? bounds.clauseStart(before: before)
    let left = start..<before
    guard !left.isEmpty, !reports.contains(where: { $0.content.overlaps(left) }), rest != nil || !isSubject(left) else {
      return
    }
    defer { readBehindSemicolon(end, cue, source, group) }
    if let rest, sentence.isConnector(left) {
      if sentence.hasVerb(rest) { add(rest, .indirectIncise, cue: cue, source: source, group: group) }
      return
    }
    if let rest, let second = bounds.secondClause(rest) {
      add(left, .indirectIncise, cue: cue, source: source, group: group)
      add(second, .indirectIncise, cue: cue, source: source, group: group)
      return
    }
    if let rest, let quotation = sentence.quotations(in: rest).first, sentence.isKind(quotation.open - 1, .colon) {
      if sentence.hasVerb(left) { add(left, .indirectIncise, cue: cue, source: source, group: group) }
      add(quotation.open..<quotation.outerEnd, .colon, cue: cue, source: source, group: group)
      return
    }
    if let rest, sentence.isKind(rest.lowerBound - 1, .colon), !sentence.hasQuotation(in: rest) {
      if sentence.hasVerb(left) { add(left, .indirectIncise, cue: cue, source: source, group: group) }
      add(rest, .colon, cue: cue, source: source, group: group)
      return
    }
    guard rest != nil || sentence.hasVerb(left) || left.count(where: { sentence.token($0).word >= 0 }) > 1 else {
      return
    }
    let content =
      rest.flatMap { isApposition($0, of: incise.source, behind: left) ? nil : start..<$0.upperBound } ?? left
    add(content, .indirectIncise, cue: cue, source: source, group: group)
  }

  /// *Paul Martin, le maire, a remercié les syndicats*: words without a verb that begin with somebody’s name.
  private func isSubject(_ left: Range<Int>) -> Bool {
    guard let named = sentence.mentions.first(where: { $0.tokens.lowerBound == left.lowerBound }), named.name != nil
    else {
      return false
    }
    return !sentence.hasVerb(left) && !left.contains(where: bounds.isFiniteLike)
  }

  /// *…, répète X, porte-voix des grévistes*, *…, said X, asked about it on Monday*: what tells more of whoever said a whole
  /// clause.
  private func isApposition(_ rest: Range<Int>, of source: Mention, behind left: Range<Int>) -> Bool {
    guard source.name != nil, sentence.isKind(rest.lowerBound - 1, .comma), bounds.isPlainWord(rest.lowerBound),
      !sentence.token(rest.lowerBound).isCapital, isClause(left)
    else { return false }
    let isTold = isCircumstance(rest) && !sentence.has(rest.lowerBound, [.auxiliary, .modal])
    return isTold || !sentence.hasVerb(rest) && !rest.contains(where: bounds.isFiniteLike)
  }

  private func isClause(_ left: Range<Int>) -> Bool {
    sentence.hasVerb(left) || left.dropFirst().contains(where: bounds.isFiniteLike)
  }

  /// *The soup was stolen, X told them; they “took the recipe”*: quoted words behind a semicolon are the same
  /// speaker's.
  private mutating func readBehindSemicolon(_ end: Int, _ cue: Range<Int>, _ source: Mention?, _ group: VerbGroup) {
    guard
      let mark = (end..<sentence.range.upperBound).first(where: {
        sentence.isMark($0) || !sentence.isOpen($0)
      }), sentence.isKind(mark, .semicolon)
    else { return }
    let rest = mark + 1..<bounds.clauseEnd(from: mark + 1, nil)
    guard sentence.hasQuotation(in: rest), !sentence.groups.contains(where: { rest.contains($0.tokens.lowerBound) })
    else { return }
    add(rest, .indirectIncise, cue: cue, source: source, group: group)
  }

  /// A quotation that goes on behind the reporting clause.
  mutating func readRest(_ rest: Range<Int>?, _ cue: Range<Int>, _ source: Mention?, _ group: VerbGroup) {
    guard let rest, let next = sentence.quotations(in: rest).first, !isTaken(next) else { return }
    let isDirectlyBehind = (rest.lowerBound..<next.open).allSatisfy { sentence.token($0).word < 0 }
    guard isDirectlyBehind, !sentence.has(next.open - 1, .preposition) else { return }
    if add(next.open..<next.outerEnd, .incise, cue: cue, source: source, group: group) {
      reports[reports.count - 1].goesOn = reports.dropLast().contains { $0.cue == cue }
    }
  }

  // MARK: Clauses

  mutating func readClause(_ group: VerbGroup, from start: Int, _ source: Mention?) {
    let pattern: Report.Pattern = group.form == .presentParticiple ? .participle : .clause
    var clause = start..<endBeforeQuotation(start..<bounds.clauseEnd(from: start, group))
    var source = source
    while true {
      let next = otherSource(in: clause)
      for stretch in bounds.chain(clause.lowerBound..<(next.map { $0.tokens.lowerBound - 1 } ?? clause.upperBound)) {
        add(stretch, pattern, cue: group.tokens, source: source, group: group)
      }
      guard let next else { return }
      source = next
      clause = next.tokens.upperBound + 1..<clause.upperBound
    }
  }

  /// *A a assuré que son pays ne devait rien, B que le gazoduc resterait fermé*: whoever says the next clause with the same
  /// verb.
  private func otherSource(in clause: Range<Int>) -> Mention? {
    sentence.mentions.first { mention in
      let (before, next) = (mention.tokens.lowerBound - 1, mention.tokens.upperBound)
      return mention.name != nil && !mention.governed && clause.contains(before) && clause.contains(next + 1)
        && (sentence.isKind(before, .comma) || sentence.has(before, .conjunction)) && sentence.isOpen(before)
        && sentence.has(next, .complementizer) && !sentence.has(next, .determiner)
    }
  }

  /// Where a clause ends that a quotation with a reporting clause of its own follows: *rappelant que …, « … » a-t-il
  /// plaidé*.
  func endBeforeQuotation(_ clause: Range<Int>) -> Int {
    let next = sentence.quotations(in: clause).first {
      isTaken($0) && $0.open > clause.lowerBound + 1 && sentence.isKind($0.open - 1, .comma)
    }
    return next.map { $0.open - 1 } ?? clause.upperBound
  }

  mutating func readColon(_ group: VerbGroup, from start: Int, _ source: Mention?) {
    if let quotation = sentence.quotations(in: start..<sentence.range.upperBound).first, quotation.open <= start + 1 {
      add(quotation.open..<quotation.outerEnd, .colon, cue: group.tokens, source: source, group: group)
    } else if start < sentence.range.upperBound, !group.takes.isDisjoint(with: [.direct, .colon]) {
      add(start..<sentence.range.upperBound, .colon, cue: group.tokens, source: source, group: group)
    }
  }

  /// *Comme X l'a reconnu, …*: the words are the clause behind.
  mutating func readLikeness(_ group: VerbGroup, _ source: Mention?) -> Bool {
    if sentence.has(sentence.beforeVerb(group.tokens.lowerBound), .likeness), let subject = subjects.inverted(group) {
      return readLikeness(group, subject, behind: subject.tokens.upperBound)
    }
    guard let source, sentence.has(source.tokens.lowerBound - 1, .likeness) else { return false }
    return readLikeness(group, source, behind: group.tokens.upperBound)
  }

  mutating func readLikeness(_ group: VerbGroup, _ source: Mention, behind end: Int) -> Bool {
    guard
      let comma = (end..<sentence.range.upperBound).first(where: {
        sentence.isKind($0, .comma) && sentence.isOpen($0)
      })
    else { return true }
    // *Je confirme, comme X l'a dit, que …*: the verb before takes the clause.
    if sentence.has(comma + 1, .complementizer) { return true }
    add(comma + 1..<sentence.range.upperBound, .likeness, cue: group.tokens, source: source, group: group)
    return true
  }
}
