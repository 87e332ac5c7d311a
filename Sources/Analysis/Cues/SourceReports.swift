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

  /// *For the defence, X was brief*: a body that somebody speaks for whatever they do.
  private func isStood(for source: Mention, _ end: Int) -> Bool {
    source.kind == .role && sentence.lexicon.roles[Int(source.role)].kind == .organisation
      && sentence.mention(at: end + 1)?.name != nil
  }

  /// *Citing police, X said that …*: a verb that names a source while somebody else speaks.
  private func isParticiple(_ position: Int) -> Bool {
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

  /// *selon moi*: whoever writes, whom nothing names.
  private func writer(at position: Int) -> Mention? {
    guard sentence.has(position, .tonic),
      sentence.lexicon.vocabulary[sentence.token(position).word].agreement.contains(.first)
    else { return nil }
    return Mention(tokens: position..<position + 1, kind: .thing)
  }

  /// *according to her*: an object pronoun with nothing behind that it could be a possessive of.
  private func pronoun(at position: Int) -> Mention? {
    guard sentence.has(position, .clitic), sentence.has(position, [.tonic, .possessive]),
      position + 1 >= sentence.range.upperBound || sentence.token(position + 1).word < 0
    else { return nil }
    var mention = Mention(tokens: position..<position + 1, kind: .pronoun)
    mention.agreement = sentence.lexicon.vocabulary[sentence.token(position).word].agreement
    if mention.agreement.isDisjoint(with: .number) { mention.agreement.insert(.singular) }
    mention.governed = true
    return mention
  }

  /// Whose view it is where the expression itself tells: *à ses yeux*, *in her view*, *à l'entendre*.
  private func owner(in tokens: Range<Int>) -> Mention? {
    let last = sentence.token(tokens.upperBound - 1).word
    let isVerb = last >= 0 && sentence.lexicon.endsLikeInfinitive(last)
    let place = tokens.first {
      sentence.has($0, isVerb ? [.possessive, .clitic] : .possessive) && !sentence.has($0, .preposition)
    }
    guard let place else { return nil }
    let entry = sentence.lexicon.vocabulary[sentence.token(place).word]
    guard entry.agreement.isDisjoint(with: [.first, .second]) else { return nil }
    var mention = Mention(tokens: place..<tokens.upperBound, kind: .pronoun)
    let isOfSeveral =
      entry.agreement.contains(.several) || entry.classes.contains(.clitic) && entry.agreement.contains(.plural)
    mention.agreement = isOfSeveral ? .plural : .singular
    if sentence.lexicon.modifiersBefore, !isOfSeveral {
      mention.agreement.formUnion(entry.agreement.intersection(.gender))
    }
    mention.governed = true
    return mention
  }

  /// Whether a noun without a voice tells something: a writing, and not how something is done (*according to plan*).
  private func tells(_ source: Mention) -> Bool {
    sentence.isKind(source.tokens.lowerBound - 1, .comma) || source.tokens.contains { sentence.has($0, .writing) }
      || sentence.has(source.tokens.lowerBound, [.determiner, .possessive])
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

  /// A source that is nobody: *selon un rapport*, *according to court documents*.
  func writing(at start: Int, _ isStrong: Bool) -> Mention? {
    guard isStrong,
      let noun = subjects.description(at: start) ?? subjects.bareNoun(at: start) ?? subjects.partitive(at: start)
    else { return nil }
    if let author = subjects.author(of: noun) { return author }
    var source = noun
    source.kind = .nobody
    return source
  }

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
