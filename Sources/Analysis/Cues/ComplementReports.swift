import CoverageModel

/// What verbs report in their complements: fragments, infinitives, noun phrases.
extension ReportFinder {
  mutating func readComplement(_ group: VerbGroup, _ source: Mention?) {
    var start = bounds.afterAdverbs(group.tokens.upperBound)
    if introducesQuotation(group) { start += 1 }
    if group.takes.contains(.infinitive), !group.takes.contains(.person) { start = bounds.afterAside(start) }
    guard start < sentence.range.upperBound, sentence.quotation(at: start) != nil || sentence.token(start).word >= 0,
      !sentence.groups.contains(where: { $0.tokens.lowerBound == start && $0.form == .finite })
    else { return }
    if group.takes.contains(.direct) || group.takes.contains(.noun), let quotation = sentence.quotation(at: start),
      !isTaken(quotation), !isNaming(group, quotation)
    {
      return readFragment(quotation, group, source)
    }
    if group.takes.contains(.predicate) {
      if let quotation = sentence.quotation(at: start), isNaming(group, quotation) { return }
      if readPredicate(group, from: start, source) { return }
    }
    if group.takes.contains(.infinitive) || group.takes.contains(.person),
      let infinitive = bounds.infinitive(endingIn: group)
        ?? bounds.infinitive(behind: start, person: group.takes.contains(.person))
    {
      let isOwnWish =
        !group.takes.contains(.infinitive) && sentence.token(start).word == sentence.lexicon.infinitiveMark
      guard let source, !bounds.isSpeech(infinitive), !isCondition(source), !isOwnWish,
        !group.negated || !isSpeechNoun(at: infinitive + 1)
      else { return }
      add(
        infinitive..<bounds.clauseEnd(from: infinitive, group), .infinitive, cue: group.tokens, source: source,
        group: group)
      return
    }
    if group.takes.contains(.of), !group.hasRest, sentence.has(start, .genitive) {
      return readGenitive(group, from: start, source)
    }
    guard group.takes.contains(.noun) || (group.takes.contains(.of) && group.hasRest) else { return }
    readNounPhrase(group, from: start, source)
  }

  /// *s'est félicité d'« une décision de bon sens »*, *se plaint du manque de …*: what a verb takes behind *de*.
  private mutating func readGenitive(_ group: VerbGroup, from start: Int, _ source: Mention?) {
    if let quotation = sentence.quotation(at: start + 1), quotation.open == start + 1 {
      if !isTaken(quotation), quotation.inner.count >= Self.wordsOfFragment { readFragment(quotation, group, source) }
      return
    }
    readNounPhrase(group, from: sentence.has(start, .determiner) ? start : start + 1, source)
  }

  /// *Si la direction décidait de fermer, …*: what somebody may do, which they have not said.
  func isCondition(_ source: Mention) -> Bool {
    let before = source.tokens.lowerBound - 1
    let isIf = sentence.has(before, .whether) || sentence.has(before, .subordinator) && sentence.has(before, .reflexive)
    return isIf && !sentence.has(before - 1, .adverb)
  }

  mutating func readFragment(_ quotation: Quotation, _ group: VerbGroup, _ source: Mention?) {
    let isWhole = bounds.isWholeComplement(quotation)
    if isWhole {
      add(quotation.open..<quotation.outerEnd, .fragment, cue: group.tokens, source: source, group: group)
    } else {
      add(
        quotation.open..<bounds.clauseEnd(from: quotation.open, group), .fragment, cue: group.tokens, source: source,
        group: group)
    }
  }

  /// *X, whom his men call “…”*, *que ses voisins appellent « … »*: a name, nothing said.
  func isNaming(_ group: VerbGroup, _ quotation: Quotation) -> Bool {
    guard quotation.inner.count <= Self.longestNickname else { return false }
    var position = sentence.beforeVerb(group.tokens.lowerBound)
    guard !sentence.has(position, .relative) else { return false }
    while sentence.range.contains(position), sentence.token(position).word >= 0 {
      if sentence.has(position, .relative) { return true }
      position -= 1
    }
    return false
  }

  /// The longest nickname, in tokens, its comma included.
  static let longestNickname = 5

  /// *a qualifié la réunion de « réussie »*: both words are needed to know what was said.
  mutating func readPredicate(_ group: VerbGroup, from start: Int, _ source: Mention?) -> Bool {
    let end = bounds.clauseEnd(from: start, group)
    let quotations = sentence.quotations(in: start..<end)
    guard let quotation = quotations.first(where: { sentence.has($0.open - 1, .likeness) }) ?? quotations.first else {
      return false
    }
    let first = sentence.has(start, .genitive) ? start + 1 : start
    let isLong = quotation.inner.count >= Self.wordsOfFragment
    guard quotation.open - start <= (isLong ? 14 : 8) else { return false }
    if isLong, quotation.open > first, bounds.isWholeComplement(quotation) {
      return add(quotation.open..<quotation.outerEnd, .fragment, cue: group.tokens, source: source, group: group)
    }
    return add(
      first..<(quotation.open <= first ? end : quotation.outerEnd), .fragment, cue: group.tokens, source: source,
      group: group)
  }

  /// Quoted words of this length, in tokens, say something without the noun that they are said of.
  static let wordsOfFragment = 3

  /// *a critiqué les tentatives de …*: a noun that holds what was said, with enough words to say something.
  mutating func readNounPhrase(_ group: VerbGroup, from start: Int, _ source: Mention?) {
    guard let source, source.kind != .description, source.kind != .nobody, group.form == .finite, !group.negated,
      !isCondition(source)
    else { return }
    let isNoun =
      sentence.has(start, [.determiner, .possessive]) && !sentence.has(start, .clitic)
      || sentence.has(start, .determiner)
    guard isNoun || group.hasRest else { return }
    let end = bounds.phraseEnd(from: start, group)
    guard !isSpeechNoun(at: start) else { return }
    let words = (start..<end).count { sentence.token($0).word >= 0 }
    let isFull = words >= Self.wordsOfNounPhrase && (start + 1..<start + 4).contains { sentence.has($0, .genitive) }
    let quotations = sentence.quotations(in: start..<end)
    guard words >= 3, isFull && !quotations.contains(where: isTaken) || quotations.contains(where: { !isTaken($0) })
    else { return }
    add(start..<end, .noun, cue: group.tokens, source: source, group: group)
  }

  /// The fewest words of a noun phrase without quoted words that says something: a noun with its complement.
  static let wordsOfNounPhrase = 7

  /// A noun that names a way of speaking says nothing itself: *a publié une déclaration*.
  func isSpeechNoun(at start: Int) -> Bool {
    (start..<min(start + 3, sentence.range.upperBound)).contains { position in
      guard sentence.isOpen(position), let match = sentence.annotation.phrase(.noun, at: position, sentence.lexicon)
      else { return false }
      let noun = sentence.lexicon.nouns[Int(sentence.lexicon.meanings[Int(match.meaning)].index)]
      return !(noun.takes.contains(.infinitive) && sentence.has(match.tokens.upperBound, .genitive))
    }
  }
}
