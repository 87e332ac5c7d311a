import CoverageModel

/// What prepositions report.
extension ReportFinder {
  mutating func readPrepositions() {
    for position in sentence.phrases {
      guard let match = sentence.annotation.phrase(.sourcePreposition, at: position, sentence.lexicon) else { continue }
      let index = sentence.lexicon.meanings[Int(match.meaning)].index
      let strength = sentence.lexicon.sourcePrepositions[Int(index)]
      switch strength {
      case .through, .back: break
      case .owned: readOwned(match.tokens)
      case .words where readWords(match.tokens): break
      case .strong, .words: readPreposition(match.tokens, isStrong: true)
      case .weak: readPreposition(match.tokens, isStrong: false)
      }
    }
  }

  /// What parentheses hold that begin with its source: *(selon X, la valeur était de …)*; *(selon la police)* holds nothing.
  mutating func readParentheses() {
    for open in sentence.range where sentence.isKind(open, .openParenthesis) {
      let close = (open + 1..<sentence.range.upperBound).first { !sentence.annotation.inParentheses[$0] }
      let inside = open + 1..<max((close ?? sentence.range.upperBound) - 1, open + 1)
      guard inside.count >= Self.wordsOfParenthesis, sentence.annotation.quotationOf[open] < 0,
        let match = sentence.annotation.phrase(.sourcePreposition, at: inside.lowerBound, sentence.lexicon),
        sentence.lexicon.sourcePrepositions[Int(sentence.lexicon.meanings[Int(match.meaning)].index)] == .strong,
        let source = bounds.source(behind: match.tokens.upperBound),
        sentence.isKind(source.tokens.upperBound, .comma)
      else { continue }
      add(
        source.tokens.upperBound + 1..<inside.upperBound, .accordingTo,
        cue: match.tokens, source: source.ungoverned)
    }
  }

  /// The fewest words and marks in parentheses that say something and tell whose it is.
  private static let wordsOfParenthesis = 7

  /// *« avec gourmandise », selon le mot de X*: nothing but the quotation is X's.
  private mutating func readWords(_ phrase: Range<Int>) -> Bool {
    let part = bounds.partStart(before: phrase.lowerBound)..<phrase.lowerBound
    guard let quotation = bounds.quotation(before: phrase.lowerBound - 1), sentence.quotations(in: part).count == 1,
      let source = bounds.source(behind: phrase.upperBound)
    else { return false }
    return isTaken(quotation)
      || add(quotation.open..<quotation.outerEnd, .accordingTo, cue: phrase, source: source.ungoverned)
  }

  mutating func readPreposition(_ tokens: Range<Int>, isStrong: Bool) {
    if readRelative(tokens, isStrong: isStrong) { return }
    guard
      let source = owner(in: tokens) ?? writer(at: tokens.upperBound) ?? bounds.source(behind: tokens.upperBound)
        ?? pronoun(at: tokens.upperBound)
        ?? writing(at: tokens.upperBound, isStrong)
    else { return }
    if isInsideCue(tokens) || isInsideClause(tokens, of: source) { return }
    let before = tokens.lowerBound - 1
    // *X, citing a survey, denied that*: X says it.
    if isParticiple(tokens.lowerBound), isStandIn(before: before, behind: source.tokens.upperBound) { return }
    if bounds.isParticiple(tokens.lowerBound), tokens.lowerBound == sentence.range.lowerBound || isPassive(before) {
      return
    }
    let end = source.name != nil ? bounds.afterComplement(of: source) : bounds.afterRelative(source.tokens.upperBound)
    let opens =
      opensSentence(tokens.lowerBound) || sentence.isKind(before, .comma)
      || isStrong && sentence.has(before, .auxiliary)
      || sentence.isKind(before, .colon) || sentence.isKind(before, .semicolon)
      || sentence.has(before, .conjunction)
    let closes = end >= sentence.range.upperBound || sentence.token(end).word < 0
    if !isStrong {
      let close = source.name != nil ? bounds.afterInsertion(end) : end
      guard opens, sentence.isKind(close, .comma), source.kind != .country || source.governed,
        !isStandIn(before: before, behind: close)
      else { return }
    }
    let isCircumstance = before < sentence.range.lowerBound && isParticiple(tokens.lowerBound)
    guard opens || closes && (source.kind != .nobody || tells(source)),
      !isPlaceOfSpeech(end, isWeak: !isStrong || isCircumstance), isStrong || !isStood(for: source, end)
    else { return }
    if let clause = clause(around: tokens.lowerBound) {
      return readInside(clause, end, source)
    }
    let isNamed = source.kind == .name || source.kind == .role || source.kind == .organisation
    let close = opens && !closes ? bounds.afterParticiple(end) : isNamed ? bounds.afterInsertion(end) : end
    readAccording(tokens.lowerBound..<close, source, opens: opens)
  }

  /// *In X's view, …*: a phrase that begins with the mark of whose it is.
  private mutating func readOwned(_ tokens: Range<Int>) {
    guard let source = sentence.mentions.last(where: { $0.tokens.upperBound == tokens.lowerBound }),
      let start = [source.tokens.lowerBound - 1, source.tokens.lowerBound - 2].first(where: {
        sentence.has($0, .preposition) && !sentence.has($0, .genitive)
      }), start == source.tokens.lowerBound - 1 || sentence.has(start + 1, .determiner)
    else { return }
    let isInside = sentence.isKind(start - 1, .comma) && start - sentence.range.lowerBound > 2
    guard opensSentence(start) || isInside else { return }
    readAccording(start..<tokens.upperBound, source.ungoverned, opens: true)
  }

  /// *X a jugé que l'État était, selon lui, propriétaire*: the source goes on inside what a verb has it say.
  private func isInsideClause(_ phrase: Range<Int>, of source: Mention) -> Bool {
    source.kind == .pronoun
      && sentence.groups.contains { group in
        group.form == .finite && group.takes.contains(.clause)
          && bounds.complementizer(behind: group).map { $0 < phrase.lowerBound } ?? false
      }
  }

  /// *For the defence, X was brief*, *For the Crown, the examiner X said that*: a body that somebody speaks for.
  private func isStood(for source: Mention, _ end: Int) -> Bool {
    let isBody = source.kind == .role && sentence.lexicon.roles[Int(source.role)].kind == .organisation
    if isBody, sentence.mention(at: end + 1)?.name != nil { return true }
    guard sentence.lexicon.modifiersBefore, isBody || source.kind == .organisation else { return false }
    return sentence.groups.contains { group in
      let last = sentence.beforeVerb(group.tokens.lowerBound)
      return group.form == .finite && last > end && last - end <= Self.longestSubject
        && !(end + 1...last).contains { sentence.isMark($0) }
        && sentence.mentions.contains {
          $0.tokens.upperBound == last + 1 && $0.name != nil && $0.tokens.lowerBound > end
        }
    }
  }

  /// The longest subject behind such a phrase, in tokens.
  private static let longestSubject = 8

  /// *Citing police, X said that …*: a verb that names a source while somebody else speaks.
  func isParticiple(_ position: Int) -> Bool {
    sentence.groups.contains { $0.tokens.lowerBound == position && $0.form == .presentParticiple }
  }

  /// *n'est jamais cité par X*: a verb in the passive, no source.
  private func isPassive(_ before: Int) -> Bool {
    sentence.has(before, [.auxiliary, .negator])
      || sentence.has(before, .adverb) && sentence.has(before - 1, [.auxiliary, .negator])
  }

  /// *Elle lui a fait valoir, d'après ses services, que …*: the source stands between a verb and what it reports.
  private func isInsideCue(_ phrase: Range<Int>) -> Bool {
    sentence.groups.contains { group in
      group.form == .finite && group.tokens.upperBound <= phrase.lowerBound && group.takes.contains(.clause)
        && bounds.complementizer(behind: group).map { $0 > phrase.upperBound } ?? false
    }
  }

  /// Whether a source stands at the head of the sentence, adverbs before it passed over: *Toujours selon X, …*.
  private func opensSentence(_ position: Int) -> Bool {
    position == sentence.range.lowerBound
      || position <= sentence.range.lowerBound + 2 && sentence.isConnector(sentence.range.lowerBound..<position)
  }

  /// *X, for the agency, said that …*: tells whom somebody stands for.
  ///
  /// In French only where the verb follows: *réunis à Limoges, pour la CGT, le projet est mort*.
  func isStandIn(before comma: Int, behind close: Int) -> Bool {
    guard sentence.isKind(comma, .comma),
      sentence.mentions.contains(where: { $0.tokens.upperBound == comma && $0.name != nil })
    else { return false }
    return sentence.lexicon.modifiersBefore
      || sentence.groups.contains { sentence.beforeVerb($0.tokens.lowerBound) == close && $0.form == .finite }
  }

  /// *du côté de la direction, on assure que*: the verb reports, with those as its subject.
  ///
  /// - Parameter isWeak: the preposition names a source only sometimes, and anybody can be the subject: *du côté du
  ///   syndicat, X assure que*.
  func isPlaceOfSpeech(_ end: Int, isWeak: Bool) -> Bool {
    guard sentence.isKind(end, .comma), let subject = sentence.mention(at: end + 1),
      subject.kind == .nobody || isWeak && !subject.governed
    else { return false }
    return sentence.groups.contains {
      $0.form == .finite && sentence.beforeVerb($0.tokens.lowerBound) == subject.tokens.upperBound - 1
    }
  }

  /// Where the clause begins that a verb of saying takes and that *selon X* stands at the head of: *a rappelé que, selon
  /// le règlement, …*.
  func clause(around position: Int) -> Int? {
    sentence.groups.lazy.filter { $0.tokens.upperBound <= position && $0.takes.contains(.clause) }
      .compactMap { bounds.complementizer(behind: $0) }
      .first { $0 == position || $0 + 1 == position && sentence.isKind($0, .comma) }
  }

  /// *X a dit que, selon Y, …*: Y says it, too, where Y is somebody.
  mutating func readInside(_ clause: Int, _ end: Int, _ source: Mention) {
    guard source.kind != .nobody, source.kind != .thing, sentence.isKind(end, .comma) else { return }
    add(end + 1..<bounds.clauseEnd(from: end + 1, nil), .accordingTo, cue: clause..<end, source: source)
  }

  /// A noun of speech: *accusation*.
  private func isWriting(_ position: Int) -> Bool {
    sentence.annotation.phrase(.noun, at: position, sentence.lexicon) != nil
  }

  /// *, selon qui …*, *, pour qui …*: the source is the mention before.
  mutating func readRelative(_ tokens: Range<Int>, isStrong: Bool) -> Bool {
    guard sentence.has(tokens.upperBound, .relative), !sentence.has(tokens.upperBound, .complementizer) else {
      return false
    }
    let start = tokens.upperBound + 1
    let mark = sentence.isKind(tokens.lowerBound - 1, .comma) ? tokens.lowerBound - 1 : tokens.lowerBound
    let nouns = [mark - 2, mark - 3].compactMap { subjects.description(at: $0) }
    let noun = nouns.first { $0.tokens.upperBound == mark && $0.kind == .description }
    let isInserted = mark < tokens.lowerBound
    guard
      var source = subjects.bearer(before: tokens.lowerBound) ?? noun
        ?? (isInserted ? subjects.bearer(beforeInsertionEndingAt: mark) : nil),
      isStrong || source.kind != .description
    else {
      return true
    }
    // *les accusations selon lesquelles*: nobody is told to have made them.
    if source.tokens.upperBound == mark, source.name == nil, isWriting(mark - 1) { source.kind = .nobody }
    let cue = tokens.lowerBound..<start
    add(start..<bounds.clauseEnd(from: start, nil), .nominal, cue: cue, source: source)
    return true
  }
}
