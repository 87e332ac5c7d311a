/// Where reported words end.
extension ContentBounds {
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
    if let group, let comma = endOfFronted(group, from: start, end) { return comma }
    let isInserted = group.map { isInsertion($0) } ?? false
    for position in start..<end where sentence.isOpen(position) {
      if sentence.token(position).kind == .semicolon || position > start + 1 && opensOwnClause(position, end) {
        return position
      }
      if isInserted, sentence.isKind(position, .comma), goesOn(behind: position) { return position }
    }
    return end
  }

  /// *S'il admet que la route est sûre, X veut la fermer*: where a clause ends at whose head a conjunction stands, and
  /// the main clause begins with its subject.
  func endOfFronted(_ group: VerbGroup, from start: Int, _ end: Int) -> Int? {
    let first = sentence.range.lowerBound
    let isClause =
      group.form == .finite && opensClause(at: first) && !sentence.has(first, [.determiner, .interrogative])
    guard group.form == .presentParticiple || isClause, group.tokens.lowerBound - first <= Self.longestFront,
      !(first..<group.tokens.lowerBound).contains(where: { sentence.isKind($0, .comma) })
    else { return nil }
    return (start..<end).first { comma in
      guard sentence.isKind(comma, .comma), sentence.isOpen(comma), comma - start >= 2 else { return false }
      if let mention = sentence.mention(at: comma + 1) {
        return !mention.governed && isVerb(behindSubject: mention.tokens.upperBound)
      }
      return false
    }
  }

  /// Whether a conjunction of one word or more stands at a place: *si*, *bien que*.
  private func opensClause(at position: Int) -> Bool {
    sentence.has(position, [.subordinator, .whether]) || isSubordinator(at: position)
  }

  /// Whether a conjunction of several words stands at a place: *alors que*.
  private func isSubordinator(at position: Int) -> Bool {
    sentence.annotation.phrase(.function, at: position, sentence.lexicon).map(isSubordinator) ?? false
  }

  /// The longest subject of a clause at the head of a sentence, with its conjunction, in tokens.
  private static let longestFront = 8

  /// Whether an inflected verb stands at a place, object pronouns and negations passed over.
  func isVerb(behindSubject end: Int) -> Bool {
    var position = end
    while sentence.has(position, [.clitic, .reflexive, .negation]) { position += 1 }
    return sentence.has(position, [.auxiliary, .modal]) || isFiniteLike(position)
  }

  /// Whether a verb stands in an insertion behind its subject: *Les élus, estimant que …, ont*; *X, qui dit que …, a*.
  func isInsertion(_ group: VerbGroup) -> Bool {
    let before = sentence.beforeVerb(group.tokens.lowerBound)
    guard before > sentence.range.lowerBound else { return false }
    if group.form == .presentParticiple {
      return sentence.isKind(before, .comma) && !sentence.hasVerb(sentence.range.lowerBound..<before)
    }
    return group.form == .finite && sentence.has(before, .relative) && sentence.isKind(before - 1, .comma)
  }

  /// Whether the verb of the clause around an insertion follows its comma, without a subject of its own.
  func goesOn(behind comma: Int) -> Bool {
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
  func opensOwnClause(_ position: Int, _ end: Int) -> Bool {
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
  func cut(before next: VerbGroup, from start: Int, _ group: VerbGroup?) -> Int? {
    let before = sentence.beforeVerb(next.tokens.lowerBound)
    guard before >= start else { return nil }
    if next.form == .presentParticiple {
      let opener =
        sentence.isKind(before, .comma) ? before : sentence.has(before, [.preposition, .adverb]) ? before - 1 : -1
      guard opener >= start else { return nil }
      let reports =
        complementizer(behind: next) != nil || bareClause(behind: next) != nil
        || sentence.quotation(at: next.tokens.upperBound) != nil || colon(behind: next) != nil
      return reports
        ? (sentence.isKind(opener - 1, .comma) && !sentence.isKind(opener, .comma) ? opener - 1 : opener) : nil
    }
    if sentence.isKind(before, .comma), isIncise(next) { return before }
    // *when its new owner charged it rent*: a verb that reports clauses alone, without one.
    if next.takes == .clause, complementizer(behind: next) == nil { return nil }
    if next.form == .infinitive {
      let comma = sentence.isKind(before - 1, .comma) ? before - 1 : before - 2
      let reports = complementizer(behind: next) != nil || next.takes.contains(.person)
      return sentence.isKind(comma, .comma) && reports && comma + 1 > start ? comma : nil
    }
    return clauseCut(before: next, before, from: start, group)
  }

  /// Whether a verb behind a comma has its subject behind it.
  func isIncise(_ group: VerbGroup) -> Bool {
    if group.pronoun != nil { return true }
    return group.form == .finite && complementizer(behind: group) == nil
      && SubjectFinder(sentence).inverted(group) != nil
  }

  /// A second verb of the same subject (*, mais a appelé*), or a clause of contrast (*, tandis que Y a dit*).
  func clauseCut(before next: VerbGroup, _ before: Int, from start: Int, _ group: VerbGroup?) -> Int? {
    if let auxiliary = next.sharedAuxiliary { return link(before: auxiliary, from: start) ?? before }
    if sentence.has(before, .conjunction), !sentence.has(before, .relative) {
      let isSameTense =
        group.map { ($0.tokens.count > 1) == (next.tokens.count > 1) && $0.agreement == next.agreement } ?? false
      if sentence.isKind(before - 1, .comma), before - 1 > start { return before - 1 }
      let isOfSeveral = next.agreement == .plural && takesMore(next)
      return isSameTense && (next.tokens.count > 1 || next.agreement.isEmpty || isOfSeveral) ? before : nil
    }
    if let own = subjectCut(before: next, before, from: start) ?? relativeCut(before: next, from: start) { return own }
    var position = before
    while position > start, position > before - 14 {
      if sentence.isKind(position, .comma), sentence.isOpen(position), opensContrast(position + 1),
        !isLink(position + 1, .conjunction)
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// *…, et permettez-moi de vous dire que …*: the conjunction and its comma before the verb that another one is
  /// governed by.
  private func link(before verb: Int, from start: Int) -> Int? {
    guard
      let link = (max(start + 1, verb - Self.longestSubject / 4)..<max(verb, start + 1)).last(where: {
        sentence.has($0, .conjunction) && sentence.isOpen($0)
      }), sentence.mention(at: link + 1) != nil || sentence.token(verb - 1).flags.contains(.inverted)
    else { return nil }
    return sentence.isKind(link - 1, .comma) ? link - 1 : link
  }

  /// *annoncent que …, et s'engagent à échanger*: a verb of several with what it takes behind it.
  private func takesMore(_ next: VerbGroup) -> Bool {
    complementizer(behind: next) != nil
      || next.takes.contains(.infinitive) && infinitive(behind: next.tokens.upperBound, person: false) != nil
  }

  /// Another subject right behind a comma whose verb reports by itself: *…, la députée répond que …*.
  func subjectCut(before next: VerbGroup, _ before: Int, from start: Int) -> Int? {
    guard next.form == .finite, let subject = sentence.mentions.last(where: { $0.tokens.upperBound == before + 1 }),
      subject.tokens.lowerBound - 1 > start, !subject.governed,
      complementizer(behind: next) != nil || colon(behind: next) != nil || bareClause(behind: next) != nil
        || sentence.quotation(at: next.tokens.upperBound) != nil
    else { return nil }
    let link = subject.tokens.lowerBound - 1
    return sentence.isKind(link, .comma) || sentence.has(link, .conjunction) ? link : nil
  }

  /// *…, to which Y replied that …*, *…, ce que conteste Y*: the relative clause tells what another said of it.
  func relativeCut(before next: VerbGroup, from start: Int) -> Int? {
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

  func opensContrast(_ position: Int) -> Bool {
    if sentence.has(position, .contrast) { return true }
    if let phrase = sentence.annotation.phrase(.function, at: position, sentence.lexicon) {
      return isSubordinator(phrase)
    }
    return sentence.has(position, .conjunction)
  }

  /// Where a noun phrase that is said ends: with its clause, or at a comma or a conjunction before another verb.
  func phraseEnd(from start: Int, _ group: VerbGroup) -> Int {
    let end = clauseEnd(from: start, group)
    for position in start..<end where sentence.isOpen(position) {
      let isLink = sentence.isKind(position, .comma) || sentence.has(position, .conjunction)
      if position > start + 2, isSubordinator(at: position) { return position }
      if isLink, sentence.has(position + 1, [.auxiliary, .conjunction, .relative, .subject]) { return position }
      if sentence.isKind(position, .comma), isVerb(behind: position) { return position }
      if sentence.has(position, .conjunction), position > start + 2, opensClause(position + 1, end) { return position }
      if sentence.isKind(position, .comma), position > start + 3, !sentence.has(position + 1, [.genitive, .determiner])
      {
        return position
      }
    }
    return end
  }

  /// *X, qui défend les victimes, réplique :* the verb of the clause around.
  private func isVerb(behind comma: Int) -> Bool {
    sentence.groups.contains { $0.form == .finite && sentence.beforeVerb($0.tokens.lowerBound) == comma }
  }

  /// Whether a subject with its article and an auxiliary of its own stand behind a conjunction.
  func opensClause(_ start: Int, _ end: Int) -> Bool {
    guard sentence.has(start, [.determiner, .numeral]) || sentence.mention(at: start) != nil else { return false }
    for position in start + 1..<max(min(start + Self.longestSubject / 2, end), start + 1) {
      if sentence.isMark(position) || sentence.has(position, [.relative, .complementizer]) { return false }
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

  func isLink(_ position: Int, _ kind: WordClass) -> Bool {
    sentence.isOpen(position) && sentence.has(position, kind) && sentence.has(position + 1, .complementizer)
  }

  func isListing(_ position: Int) -> Bool {
    sentence.isKind(position, .comma) && sentence.isOpen(position) && sentence.has(position + 1, .complementizer)
  }
}
