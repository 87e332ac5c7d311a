import CoverageModel

/// What *selon X* reports of the sentence that it stands in: the words before it, those behind it, or both.
extension ReportFinder {
  mutating func readAccording(_ phrase: Range<Int>, _ source: Mention, opens: Bool) {
    let cue = phrase
    let before = phrase.lowerBound - 1
    let isBehindColon = sentence.isKind(before, .colon) || sentence.isKind(before, .semicolon)
    let start = bounds.partStart(before: max(before, sentence.range.lowerBound))
    let isMark = !sentence.range.contains(before) || sentence.token(before).word < 0
    let left = start..<(isBehindColon ? start : max(isMark ? before : phrase.lowerBound, start))
    if let quotation = sentence.quotation(at: before), quotation.open > start,
      sentence.isKind(quotation.open - 1, .comma)
    {
      add(quotation.open..<quotation.outerEnd, .accordingTo, cue: cue, source: source)
      return
    }
    // *D'après X, une opération menée « sans violence » selon Y*: what the first source says is not all the second's.
    if !opens, reports.contains(where: { $0.pattern == .accordingTo && $0.content.overlaps(left) }) {
      if let quotation = bounds.quotation(before: before), !isTaken(quotation), quotation.open > start {
        add(quotation.open..<quotation.outerEnd, .accordingTo, cue: cue, source: source)
      }
      return
    }
    let right = phrase.upperBound..<bounds.clauseEnd(from: phrase.upperBound, nil)
    if opens, bounds.hasWords(right), isInterrupted(left, before: right) {
      add(start..<right.upperBound, .accordingTo, cue: cue, source: source)
      return
    }
    if opens, source.kind == .pronoun, goesOn(left, behindPronoun: right) {
      add(start..<right.upperBound, .accordingTo, cue: cue, source: source)
      return
    }
    let isTold = sentence.isKind(phrase.upperBound, .comma) && sentence.has(phrase.upperBound + 1, .relative)
    let leftSays = bounds.hasWords(left) && (sentence.hasVerb(left) || sentence.hasQuotation(in: left))
    let goesOn = !leftSays || sentence.hasVerb(right) || sentence.hasQuotation(in: right) || isCompleted(by: right)
    if opens, !leftSays, isDenied(left), bounds.hasWords(right), !sentence.hasVerb(right) {
      add(start..<right.upperBound, .accordingTo, cue: cue, source: source)
      return
    }
    let hasRight = !isTold && goesOn && sentence.content(right) != nil && bounds.hasWords(right)
    if opens, hasRight, !leftSays || sentence.has(before - 1, .conjunction) || sentence.has(before, .conjunction) {
      for stretch in bounds.chain(right) { add(stretch, .accordingTo, cue: cue, source: source) }
    } else if hasRight, opens {
      add(start..<right.upperBound, .accordingTo, cue: cue, source: source)
    } else if bounds.hasWords(left) {
      add(start..<phrase.lowerBound, .accordingTo, cue: cue, source: source)
    }
  }

  /// *Les formations comptent toutes, selon lui, moins de dix inscrits*: a pronoun has no apposition, so that whatever
  /// follows it goes on with the words.
  private func goesOn(_ left: Range<Int>, behindPronoun right: Range<Int>) -> Bool {
    guard sentence.isKind(right.lowerBound, .comma), left.contains(where: bounds.isFiniteLike) || sentence.hasVerb(left)
    else { return false }
    let first = right.lowerBound + 1
    return right.contains(first) && bounds.hasWords(right) && sentence.isOpen(first)
      && !sentence.has(first, [.conjunction, .contrast, .subordinator]) && !bounds.isParticiple(first)
      && (!sentence.has(first, .relative) || sentence.has(first, .complementizer))
  }

  /// *Le risque serait faible, selon X, sous réserve d'un suivi*: a complement behind the source.
  private func isCompleted(by right: Range<Int>) -> Bool {
    guard sentence.isKind(right.lowerBound, .comma) else { return false }
    let first = right.lowerBound + 1
    return sentence.has(first, .preposition) && !sentence.has(first + 1, .relative)
      && (!sentence.has(first, .genitive) || sentence.isKind(first + 1, .number))
  }

  /// Whether a negation shows that a verb stands in a stretch: *Les crédits ne couvrent pas, selon X, la moitié des travaux*.
  private func isDenied(_ stretch: Range<Int>) -> Bool {
    !sentence.lexicon.modifiersBefore && stretch.contains { sentence.has($0, .negation) && sentence.isOpen($0) }
  }

  /// Whether a source stands inside a clause: behind its auxiliary (*aurait, selon X, quitté le pays*), or between its
  /// subject and its verb (*La victime, selon X, a été tuée*).
  private func isInterrupted(_ left: Range<Int>, before right: Range<Int>) -> Bool {
    guard let last = left.last(where: { sentence.token($0).word >= 0 }), sentence.isOpen(last) else { return false }
    if sentence.has(last, .auxiliary) { return true }
    guard let mark = right.first(where: { !sentence.isMark($0) }), sentence.isOpen(mark) else { return false }
    let first = bounds.afterAdverbs(mark)
    // *La taxe vise, selon X, à compenser …*, *La baisse tient, selon X, à la sécheresse*: what a verb takes stands behind.
    let isGoverned = sentence.has(first, .preposition) && !sentence.lexicon.modifiersBefore
    if isGoverned || sentence.isKind(first, .number), bounds.isFiniteLike(last) { return true }
    guard !sentence.hasVerb(left), !sentence.isConnector(left) else { return false }
    if isGoverned, !sentence.has(first, .determiner), bounds.infinitiveVerb(first + 1) != nil { return true }
    return !sentence.has(first, [.subject, .preposition]) && !isParticiple(left.upperBound + 1)
      && bounds.isVerb(behindSubject: first)
  }
}
