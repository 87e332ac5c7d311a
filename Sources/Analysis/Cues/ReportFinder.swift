import CoverageModel

/// Reads the statements of one sentence off its cues.
///
/// Cues are verbs of saying before, inside and behind the words, prepositions and nouns that name a source;
/// the patterns are those of ``Report/Pattern``.
struct ReportFinder {
  let sentence: SentenceReader
  let subjects: SubjectFinder
  let bounds: ContentBounds
  var reports: [Report] = []
  /// Tokens of quotations that a report has taken.
  private var taken: Set<Int> = []
  /// First tokens of the verbs that stand behind their words.
  private var incises: Set<Int> = []

  /// The reports of a sentence, in the order of their words.
  static func reports(of sentence: SentenceReader) -> [Report] {
    var finder = ReportFinder(sentence)
    if let turn = sentence.turn {
      if turn.kind == .dashed, turn.content.upperBound < sentence.range.upperBound { finder.readIncises() }
      if finder.reports.isEmpty { finder.read(turn) }
      return finder.reports
    }
    finder.readIncises()
    finder.readPrepositions()
    finder.readVerbs()
    finder.readNouns()
    finder.readUncued()
    return finder.reports.sorted {
      ($0.content.lowerBound, -$0.content.count) < ($1.content.lowerBound, -$1.content.count)
    }
  }

  private init(_ sentence: SentenceReader) {
    self.sentence = sentence
    subjects = SubjectFinder(sentence)
    bounds = ContentBounds(sentence)
  }

  // MARK: Adding

  /// Adds a report of a stretch of the sentence, unless it is empty or said already.
  @discardableResult
  mutating func add(
    _ stretch: Range<Int>, _ pattern: Report.Pattern, cue: Range<Int>?, source: Mention?, group: VerbGroup? = nil
  ) -> Bool {
    guard let content = sentence.content(stretch), !isTaken(content.range) else { return false }
    let source = source.map { spokesman(of: $0, cue) ?? $0 }
    var report = Report(
      content: content.range, kind: content.kind, pattern: pattern, cue: cue, source: source,
      sentence: sentence.index)
    report.inherits = source == nil
    report.force = group?.force ?? .neutral
    report.negated = group?.negated ?? false
    report.damaged = content.damaged
    for quotation in sentence.quotations(in: content.range) { taken.insert(quotation.open) }
    reports.append(report)
    return true
  }

  /// Who speaks for a state or a body: *a fait savoir Dakar par la voix de son porte-parole, X*.
  private func spokesman(of source: Mention, _ cue: Range<Int>?) -> Mention? {
    guard source.kind == .country || source.kind == .organisation || source.kind == .role else { return nil }
    let end = max(source.tokens.upperBound, cue?.upperBound ?? 0)
    let start =
      sentence.has(end, [.adverb, .weekday])
        && sentence.annotation.phrase(.sourcePreposition, at: end, sentence.lexicon) == nil ? end + 1 : end
    guard start < sentence.range.upperBound,
      let match = sentence.annotation.phrase(.sourcePreposition, at: start, sentence.lexicon),
      sentence.lexicon.sourcePrepositions[Int(sentence.lexicon.meanings[Int(match.meaning)].index)] == .through,
      let mention = sentence.mention(at: match.tokens.upperBound), mention.kind == .name || mention.kind == .role
    else { return nil }
    return mention
  }

  private func isTaken(_ range: Range<Int>) -> Bool {
    reports.contains { $0.content.overlaps(range) && $0.content.lowerBound == range.lowerBound }
  }

  private func isTaken(_ quotation: Quotation) -> Bool { taken.contains(quotation.open) }

  // MARK: Turns

  private mutating func read(_ turn: Turn) {
    let content = sentence.trimmedWords(turn.content)
    guard !content.isEmpty else { return }
    let label = turn.label.flatMap { label in
      sentence.mentions.first {
        label.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= label.upperBound && names($0, label)
      }
    }
    var report = Report(
      content: content, kind: .direct, pattern: .turn, cue: nil, source: label, sentence: sentence.index)
    report.turn = turn
    report.inherits = report.source == nil
    reports.append(report)
  }

  /// Whether a mention names who bears a label: not initials, and no kind of body in capitals, which is an outlet's
  /// name.
  private func names(_ mention: Mention, _ label: Range<Int>) -> Bool {
    guard !isLetters(label) else { return false }
    guard mention.kind == .role, mention.name == nil else { return true }
    let isUpper = label.allSatisfy { sentence.token($0).word < 0 || sentence.token($0).flags.contains(.upper) }
    return !isUpper || sentence.lexicon.roles[Int(mention.role)].kind == .person
  }

  /// Whether a label is one or more initials.
  private func isLetters(_ label: Range<Int>) -> Bool {
    label.allSatisfy { sentence.token($0).word < 0 || sentence.token($0).end - sentence.token($0).start == 1 }
  }

  // MARK: Verbs

  /// Verbs behind or inside the words they report come first: what they report is not reported again.
  private mutating func readIncises() {
    for group in sentence.groups {
      guard let incise = incise(group) else { continue }
      readIncise(group, incise)
      incises.insert(group.tokens.lowerBound)
    }
    for quotation in sentence.quotations(in: sentence.range) where !isTaken(quotation) {
      guard let open = OpenIncise(quotation, sentence, subjects) else { continue }
      readIncise(open.group, open.incise)
    }
  }

  private mutating func readVerbs() {
    var previous: Mention?
    for group in sentence.groups where !incises.contains(group.tokens.lowerBound) {
      let open = reports.first { $0.content.contains(group.tokens.lowerBound) && $0.pattern != .incise }
      if let open, !isNested(group, in: open.content) { continue }
      let source = source(of: group, previous: previous)
      read(group, source)
      if group.form == .finite, let source { previous = source }
    }
  }

  private func source(of group: VerbGroup, previous: Mention?) -> Mention? {
    switch group.form {
    case .finite: return subjects.preceding(group, previous: previous)
    case .presentParticiple where subjects.absolute(before: group) != nil: return subjects.absolute(before: group)
    case .presentParticiple, .infinitive:
      return previous ?? sentence.mentions.first { !$0.governed && $0.tokens.upperBound <= group.tokens.lowerBound }
    }
  }

  /// A verb inside reported words reports by itself where a person other than the source is its subject.
  private func isNested(_ group: VerbGroup, in open: Range<Int>) -> Bool {
    guard group.form == .finite else { return group.tokens.lowerBound >= open.upperBound }
    guard group.takes.contains(.clause), let subject = subjects.preceding(group, previous: nil) else { return false }
    return (subject.kind == .name || subject.kind == .role) && subject.tokens.lowerBound >= open.lowerBound
      && bounds.complementizer(behind: group) != nil
  }

  /// A reporting clause behind or inside the words it reports.
  struct Incise {
    /// The token before the clause.
    var before: Int
    var source: Mention
  }

  /// The reporting clause of a verb that stands behind the words: with its subject behind it (*, a dit X*), or before
  /// it (*, X said*).
  private func incise(_ group: VerbGroup) -> Incise? {
    guard group.form == .finite else { return nil }
    let before = sentence.beforeVerb(group.tokens.lowerBound)
    if isBehindWords(before) {
      let isBehindMarks = endsQuotation(before)
      if let source = subjects.inverted(group, behindMarks: isBehindMarks),
        isBehindMarks || source.kind == .pronoun || isEnd(source.tokens.upperBound)
      {
        return Incise(before: before, source: source)
      }
    }
    let marksStand =
      endsQuotation(before)
      || !sentence.quotations(in: sentence.range.lowerBound..<max(before, sentence.range.lowerBound)).isEmpty
    return sentence.lexicon.modifiersBefore || marksStand ? straight(group, before) : nil
  }

  /// *“…,” X said*, *The talks were frank, X said*: nothing that the verb could take stands behind it.
  private func straight(_ group: VerbGroup, _ before: Int) -> Incise? {
    let end = sentence.isKind(before, .comma) ? before : before + 1
    let mention = apposed(end) ?? sentence.mentions.last { $0.tokens.upperBound == end }
    guard let subject = mention ?? subjects.description(endingAt: end - 1), !subject.governed,
      group.takes.contains(.direct) || group.takes.contains(.clause)
    else { return nil }
    let mark = subject.tokens.lowerBound - 1
    guard isBehindWords(mark), isClosed(behind: group) || isToldBehindMarks(mark, group) else { return nil }
    guard subject.kind != .description || endsQuotation(mark) else { return nil }
    if endsQuotation(mark) { return Incise(before: mark, source: subject) }
    let left = sentence.range.lowerBound..<mark
    let words = left.count { sentence.token($0).word >= 0 }
    guard sentence.isKind(mark, .comma), !sentence.has(left.lowerBound, .subordinator) else { return nil }
    let isInside = sentence.isKind(group.tokens.upperBound, .comma) && words >= 2
    return isInside || words >= 3 && sentence.hasVerb(left) ? Incise(before: mark, source: subject) : nil
  }

  /// *“…,” X, the port's director, said*: a name right behind the marks with what it tells of it between commas.
  private func apposed(_ end: Int) -> Mention? {
    guard sentence.isKind(end, .comma) else { return nil }
    return sentence.mentions.last { mention in
      mention.name != nil && mention.tokens.upperBound < end && sentence.isKind(mention.tokens.upperBound, .comma)
        && endsQuotation(mention.tokens.lowerBound - 1) && !sentence.hasVerb(mention.tokens.upperBound..<end)
    }
  }

  /// Whether a clause can end here.
  private func isEnd(_ position: Int) -> Bool {
    guard position < sentence.range.upperBound else { return true }
    return sentence.token(position).word < 0 && sentence.quotation(at: position) == nil
      || sentence.has(position, [.preposition, .adverb, .weekday, .conjunction, .relative])
  }

  /// Whether a verb takes nothing behind it: a mark, an adverb or a preposition follows.
  private func isClosed(behind group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    guard next < sentence.range.upperBound else { return true }
    if bounds.complementizer(behind: group) != nil || bounds.colon(behind: group) != nil { return false }
    if sentence.quotation(at: next) != nil || introducesQuotation(group) { return false }
    return sentence.token(next).word < 0 || sentence.has(next, [.adverb, .preposition, .weekday, .conjunction])
      || group.takes.contains(.person) && isAddressee(next)
  }

  /// *Asked about it, X said, “…”*: the words stand behind the verb and a comma.
  private func introducesQuotation(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    guard sentence.isKind(next, .comma), let quotation = sentence.quotation(at: next + 1) else { return false }
    return quotation.open == next + 1 && bounds.quotation(before: sentence.beforeVerb(group.tokens.lowerBound)) == nil
      && !endsQuotation(startOfClause(before: group) - 1)
  }

  private func startOfClause(before group: VerbGroup) -> Int {
    sentence.mentions.last { $0.tokens.upperBound <= group.tokens.lowerBound }?.tokens.lowerBound
      ?? group.tokens.lowerBound
  }

  /// *“…,” X told the newspapers of Y*: behind the marks, whom a verb of telling is said to need not end the clause.
  private func isToldBehindMarks(_ mark: Int, _ group: VerbGroup) -> Bool {
    group.takes.contains(.person) && sentence.isKind(mark, .comma) == false && endsQuotation(mark)
      && sentence.has(group.tokens.upperBound, [.determiner, .possessive])
      && bounds.complementizer(behind: group) == nil && bounds.colon(behind: group) == nil
  }

  /// Whether those who are told end the clause: *told reporters*, *told X's chief executive, Y.*
  private func isAddressee(_ position: Int) -> Bool {
    if sentence.has(position, .clitic) { return isEnd(position + 1) }
    guard let mention = sentence.mention(at: position) else {
      return !sentence.hasVerb(position..<sentence.range.upperBound)
    }
    return isEnd(mention.tokens.upperBound)
  }

  private func isBehindWords(_ position: Int) -> Bool {
    guard sentence.range.contains(position) else { return false }
    let mark = sentence.token(position)
    return mark.kind == .comma || mark.kind == .dash || mark.endsSentence || sentence.quotation(at: position) != nil
      || mark.kind == .closeParenthesis || mark.isQuote
  }

  /// Whether quoted words end at a place, stray marks passed over.
  private func endsQuotation(_ position: Int) -> Bool { bounds.quotation(before: position) != nil }

  private mutating func read(_ group: VerbGroup, _ source: Mention?) {
    if group.pronoun != nil || source?.kind == .thing { return }
    if readLikeness(group, source) { return }
    if let start = bounds.complementizer(behind: group), group.takes.contains(.clause) || group.takes.contains(.direct)
    {
      if group.negated || isWithout(group), bounds.isQuestion(at: start) { return }
      return readClause(group, from: start, source)
    }
    if let start = bounds.colon(behind: group) { return readColon(group, from: start, source) }
    if let start = bounds.bareClause(behind: group) { return readClause(group, from: start, source) }
    if group.form != .infinitive { return readComplement(group, source) }
    if group.takes.contains(.direct), let quotation = sentence.quotation(at: group.tokens.upperBound),
      quotation.inner.count >= Self.wordsOfFragment, !isTaken(quotation)
    {
      readFragment(quotation, group, source)
    }
  }

  /// *sans préciser si*: an infinitive that a preposition denies.
  private func isWithout(_ group: VerbGroup) -> Bool {
    let before = sentence.beforeVerb(group.tokens.lowerBound)
    return group.form != .finite && sentence.has(before, .preposition) && sentence.has(before, .negator)
  }

  // MARK: Incises

  private mutating func readIncise(_ group: VerbGroup, _ incise: Incise) {
    let before = incise.before
    let source: Mention? = incise.source
    let cue = group.tokens
    let end = max(incise.source.tokens.upperBound, group.tokens.upperBound)
    let rest = bounds.rest(behind: end)
    if let quotation = bounds.quotation(before: before) {
      let prefix = sentence.range.lowerBound..<max(sentence.range.lowerBound, quotation.open)
      if !isTaken(quotation) {
        let whole =
          bounds.isPartOfClause(prefix)
          ? sentence.range.lowerBound..<quotation.outerEnd : quotation.open..<quotation.outerEnd
        add(whole, .incise, cue: cue, source: source, group: group)
      }
      return readRest(rest, cue, source, group)
    }
    let start = bounds.clauseStart(before: before)
    let left = start..<before
    guard !left.isEmpty, !reports.contains(where: { $0.content.overlaps(left) }),
      !sentence.isConnector(left) || rest == nil
    else { return }
    if let rest, let second = bounds.secondClause(rest) {
      add(left, .indirectIncise, cue: cue, source: source, group: group)
      add(second, .indirectIncise, cue: cue, source: source, group: group)
      return
    }
    guard rest != nil || sentence.hasVerb(left) || left.count(where: { sentence.token($0).word >= 0 }) > 1 else {
      return
    }
    let content = rest.map { start..<$0.upperBound } ?? left
    add(content, .indirectIncise, cue: cue, source: source, group: group)
  }

  /// A quotation that goes on behind the reporting clause.
  private mutating func readRest(_ rest: Range<Int>?, _ cue: Range<Int>, _ source: Mention?, _ group: VerbGroup) {
    guard let rest, let next = sentence.quotations(in: rest).first, !isTaken(next) else { return }
    let isDirectlyBehind = (rest.lowerBound..<next.open).allSatisfy { sentence.token($0).word < 0 }
    guard isDirectlyBehind, !sentence.has(next.open - 1, .preposition) else { return }
    if add(next.open..<next.outerEnd, .incise, cue: cue, source: source, group: group) {
      reports[reports.count - 1].goesOn = reports.dropLast().contains { $0.cue == cue }
    }
  }

  // MARK: Clauses

  private mutating func readClause(_ group: VerbGroup, from start: Int, _ source: Mention?) {
    let pattern: Report.Pattern = group.form == .presentParticiple ? .participle : .clause
    let end = bounds.clauseEnd(from: start, group)
    for stretch in bounds.chain(start..<end) {
      add(stretch, pattern, cue: group.tokens, source: source, group: group)
    }
  }

  private mutating func readColon(_ group: VerbGroup, from start: Int, _ source: Mention?) {
    if let quotation = sentence.quotations(in: start..<sentence.range.upperBound).first, quotation.open <= start + 1 {
      add(quotation.open..<quotation.outerEnd, .colon, cue: group.tokens, source: source, group: group)
    } else if start < sentence.range.upperBound, group.takes.contains(.direct) {
      add(start..<sentence.range.upperBound, .colon, cue: group.tokens, source: source, group: group)
    }
  }

  /// *Comme X l'a reconnu, …*: the words are the clause behind.
  private mutating func readLikeness(_ group: VerbGroup, _ source: Mention?) -> Bool {
    if sentence.has(sentence.beforeVerb(group.tokens.lowerBound), .likeness), let subject = subjects.inverted(group) {
      return readLikeness(group, subject, behind: subject.tokens.upperBound)
    }
    guard let source, sentence.has(source.tokens.lowerBound - 1, .likeness) else { return false }
    return readLikeness(group, source, behind: group.tokens.upperBound)
  }

  private mutating func readLikeness(_ group: VerbGroup, _ source: Mention, behind end: Int) -> Bool {
    guard
      let comma = (end..<sentence.range.upperBound).first(where: {
        sentence.isKind($0, .comma) && sentence.isOpen($0)
      })
    else { return true }
    add(comma + 1..<sentence.range.upperBound, .likeness, cue: group.tokens, source: source, group: group)
    return true
  }

  // MARK: Complements

  private mutating func readComplement(_ group: VerbGroup, _ source: Mention?) {
    var start = bounds.afterAdverbs(group.tokens.upperBound)
    if introducesQuotation(group) { start += 1 }
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
      guard let source, !bounds.isSpeech(infinitive), !isCondition(source), !isOwnWish else { return }
      add(
        infinitive..<bounds.clauseEnd(from: infinitive, group), .infinitive, cue: group.tokens, source: source,
        group: group)
      return
    }
    guard group.takes.contains(.noun) || (group.takes.contains(.of) && group.hasRest) else { return }
    readNounPhrase(group, from: start, source)
  }

  /// *Si la direction décidait de fermer, …*: what somebody may do, which they have not said.
  private func isCondition(_ source: Mention) -> Bool {
    let before = source.tokens.lowerBound - 1
    let isIf = sentence.has(before, .whether) || sentence.has(before, .subordinator) && sentence.has(before, .reflexive)
    return isIf && !sentence.has(before - 1, .adverb)
  }

  private mutating func readFragment(_ quotation: Quotation, _ group: VerbGroup, _ source: Mention?) {
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
  private func isNaming(_ group: VerbGroup, _ quotation: Quotation) -> Bool {
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
  private static let longestNickname = 5

  /// *a qualifié la réunion de « réussie »*: both words are needed to know what was said.
  private mutating func readPredicate(_ group: VerbGroup, from start: Int, _ source: Mention?) -> Bool {
    let end = bounds.clauseEnd(from: start, group)
    guard let quotation = sentence.quotations(in: start..<end).first else { return false }
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
  private static let wordsOfFragment = 3

  /// *a critiqué les tentatives de …*: a noun that holds what was said, with enough words to say something.
  private mutating func readNounPhrase(_ group: VerbGroup, from start: Int, _ source: Mention?) {
    guard let source, source.kind != .description, source.kind != .nobody, group.form == .finite, !group.negated else {
      return
    }
    let isNoun =
      sentence.has(start, [.determiner, .possessive]) && !sentence.has(start, .clitic)
      || sentence.has(start, .determiner)
    guard isNoun || group.hasRest else { return }
    let end = bounds.phraseEnd(from: start, group)
    guard !isSpeechNoun(at: start) else { return }
    let words = (start..<end).count { sentence.token($0).word >= 0 }
    let isFull = words >= Self.wordsOfNounPhrase && (start + 1..<start + 4).contains { sentence.has($0, .genitive) }
    guard words >= 3, isFull || !sentence.quotations(in: start..<end).isEmpty else { return }
    add(start..<end, .noun, cue: group.tokens, source: source, group: group)
  }

  /// The fewest words of a noun phrase without quoted words that says something: a noun with its complement.
  private static let wordsOfNounPhrase = 7

  /// A noun that names a way of speaking says nothing itself: *a publié une déclaration*.
  private func isSpeechNoun(at start: Int) -> Bool {
    (start..<min(start + 3, sentence.range.upperBound)).contains { position in
      guard sentence.isOpen(position), let match = sentence.annotation.phrase(.noun, at: position, sentence.lexicon)
      else { return false }
      let noun = sentence.lexicon.nouns[Int(sentence.lexicon.meanings[Int(match.meaning)].index)]
      return !(noun.takes.contains(.infinitive) && sentence.has(match.tokens.upperBound, .genitive))
    }
  }

  // MARK: Prepositions and nouns

  private mutating func readPrepositions() {
    for position in sentence.range where sentence.beginsPhrase(at: position) && sentence.isOpen(position) {
      guard let match = sentence.annotation.phrase(.sourcePreposition, at: position, sentence.lexicon) else { continue }
      let index = sentence.lexicon.meanings[Int(match.meaning)].index
      let strength = sentence.lexicon.sourcePrepositions[Int(index)]
      if strength != .through, strength != .back { readPreposition(match.tokens, isStrong: strength == .strong) }
    }
  }

  private mutating func readPreposition(_ tokens: Range<Int>, isStrong: Bool) {
    if readRelative(tokens) { return }
    guard let source = bounds.source(behind: tokens.upperBound) ?? writing(at: tokens.upperBound, isStrong) else {
      return
    }
    let before = tokens.lowerBound - 1
    let end = source.tokens.upperBound
    let opens =
      tokens.lowerBound == sentence.range.lowerBound || sentence.isKind(before, .comma)
      || sentence.isKind(before, .colon) || sentence.isKind(before, .semicolon)
      || sentence.has(before, .conjunction)
    let closes = end >= sentence.range.upperBound || sentence.token(end).word < 0
    if !isStrong {
      guard opens, sentence.isKind(end, .comma), source.kind != .country || source.governed else { return }
    }
    guard opens || closes, !isPlaceOfSpeech(end) else { return }
    if let clause = clause(around: tokens.lowerBound) {
      return readInside(clause, end, source)
    }
    let isNamed = source.kind == .name || source.kind == .role || source.kind == .organisation
    let close = opens && !closes ? bounds.afterParticiple(end) : isNamed ? bounds.afterInsertion(end) : end
    readAccording(tokens.lowerBound..<close, source, opens: opens)
  }

  /// *du côté de la direction, on assure que*: the verb reports, with those as its subject.
  private func isPlaceOfSpeech(_ end: Int) -> Bool {
    guard sentence.isKind(end, .comma), let subject = sentence.mention(at: end + 1), subject.kind == .nobody else {
      return false
    }
    return sentence.groups.contains {
      $0.form == .finite && sentence.beforeVerb($0.tokens.lowerBound) == subject.tokens.upperBound - 1
    }
  }

  /// Where the clause begins that a verb of saying takes and that *selon X* stands at the head of: *a rappelé que, selon
  /// le règlement, …*.
  private func clause(around position: Int) -> Int? {
    sentence.groups.lazy.filter { $0.tokens.upperBound <= position && $0.takes.contains(.clause) }
      .compactMap { bounds.complementizer(behind: $0) }
      .first { $0 == position || $0 + 1 == position && sentence.isKind($0, .comma) }
  }

  /// *X a dit que, selon Y, …*: Y says it, too, where Y is somebody.
  private mutating func readInside(_ clause: Int, _ end: Int, _ source: Mention) {
    guard source.kind != .nobody, source.kind != .thing, sentence.isKind(end, .comma) else { return }
    add(end + 1..<bounds.clauseEnd(from: end + 1, nil), .accordingTo, cue: clause..<end, source: source)
  }

  /// A source that is nobody: *selon un rapport*, *according to court documents*.
  private func writing(at start: Int, _ isStrong: Bool) -> Mention? {
    guard isStrong, let noun = subjects.description(at: start) ?? subjects.bareNoun(at: start) else { return nil }
    if let author = subjects.author(of: noun) { return author }
    var source = noun
    source.kind = .nobody
    return source
  }

  private mutating func readAccording(_ phrase: Range<Int>, _ source: Mention, opens: Bool) {
    let cue = phrase
    let before = phrase.lowerBound - 1
    let isBehindColon = sentence.isKind(before, .colon) || sentence.isKind(before, .semicolon)
    let start = bounds.partStart(before: max(before, sentence.range.lowerBound))
    let left = start..<(isBehindColon ? start : max(before, start))
    let right = phrase.upperBound..<bounds.clauseEnd(from: phrase.upperBound, nil)
    let isTold = sentence.isKind(phrase.upperBound, .comma) && sentence.has(phrase.upperBound + 1, .relative)
    let leftSays = bounds.hasWords(left) && (sentence.hasVerb(left) || !sentence.quotations(in: left).isEmpty)
    let goesOn = !leftSays || sentence.hasVerb(right) || !sentence.quotations(in: right).isEmpty
    let hasRight = !isTold && goesOn && sentence.content(right) != nil && bounds.hasWords(right)
    if opens, hasRight, !leftSays || sentence.has(before - 1, .conjunction) || sentence.has(before, .conjunction) {
      for stretch in bounds.chain(right) { add(stretch, .accordingTo, cue: cue, source: source) }
    } else if hasRight, opens {
      add(start..<right.upperBound, .accordingTo, cue: cue, source: source)
    } else if bounds.hasWords(left) {
      add(start..<phrase.lowerBound, .accordingTo, cue: cue, source: source)
    }
  }

  /// *, selon qui …*, *, pour qui …*: the source is the mention before.
  private mutating func readRelative(_ tokens: Range<Int>) -> Bool {
    guard sentence.has(tokens.upperBound, .relative), !sentence.has(tokens.upperBound, .complementizer) else {
      return false
    }
    let start = tokens.upperBound + 1
    guard let source = subjects.bearer(before: tokens.lowerBound) else { return true }
    let cue = tokens.lowerBound..<start
    add(start..<bounds.clauseEnd(from: start, nil), .nominal, cue: cue, source: source)
    return true
  }

  /// *l'espoir que …*, *sa conviction que …*, *la décision de …*.
  private mutating func readNouns() {
    for position in sentence.range where sentence.beginsPhrase(at: position) && sentence.isOpen(position) {
      guard let match = sentence.annotation.phrase(.noun, at: position, sentence.lexicon) else { continue }
      guard !sentence.groups.contains(where: { $0.tokens.contains(position) }) else { continue }
      readNoun(match.tokens, sentence.lexicon.nouns[Int(sentence.lexicon.meanings[Int(match.meaning)].index)])
    }
  }

  private mutating func readNoun(_ tokens: Range<Int>, _ noun: Lexicon.SpeechNoun) {
    let possessor = bounds.possessor(of: tokens)
    let end = max(possessor?.tokens.upperBound ?? 0, tokens.upperBound)
    if noun.takes.contains(.direct) || noun.takes.contains(.clause), let quotation = sentence.quotation(at: end),
      quotation.open == end, !isTaken(quotation),
      quotation.inner.count >= 3
    {
      let source = possessor ?? sentence.mentions.first { !$0.governed && $0.tokens.upperBound <= tokens.lowerBound }
      if source != nil { add(quotation.open..<quotation.outerEnd, .fragment, cue: tokens, source: source) }
      return
    }
    if noun.force == .agreeing, noun.takes.contains(.infinitive), readDecision(tokens) { return }
    guard let source = possessor, noun.takes.contains(.clause) else { return }
    if sentence.has(end, .preposition), sentence.has(end + 1, .relative) {
      add(end + 2..<bounds.clauseEnd(from: end + 2, nil), .nominal, cue: tokens.lowerBound..<end + 2, source: source)
    } else if sentence.has(end, .complementizer) {
      add(end + 1..<bounds.clauseEnd(from: end + 1, nil), .nominal, cue: tokens, source: source)
    }
  }

  /// *Un accord a été conclu pour …*, *la décision de …*: what both decided.
  private mutating func readDecision(_ tokens: Range<Int>) -> Bool {
    guard let infinitive = bounds.infinitiveOfDecision(behind: tokens.upperBound) else { return false }
    let source = Mention(tokens: tokens, kind: .joint, agreement: .plural)
    return add(infinitive..<bounds.clauseEnd(from: infinitive, nil), .infinitive, cue: tokens, source: source)
  }

  // MARK: Quotations without a cue

  /// Who speaks behind a colon without a verb of saying: the subject of the sentence, or the one a role or a
  /// title names right before the colon (*Première question du journaliste X : « … »*).
  ///
  /// A subject that nobody is known by is nobody: who spoke before does not go on.
  private func bearer(before open: Int) -> Mention? {
    let start = sentence.range.first { sentence.token($0).word >= 0 } ?? open
    if let last = sentence.mentions.last(where: { $0.tokens.upperBound >= open - 1 && $0.tokens.upperBound <= open }),
      last.name != nil, last.isPersonal(sentence.lexicon, sentence.annotation.document), last.governed
    {
      return last
    }
    if let mention = sentence.mentions.first(where: { !$0.governed && $0.tokens.upperBound <= open }) {
      return mention
    }
    guard sentence.has(start, .determiner), !sentence.has(start, .preposition) else { return nil }
    return Mention(tokens: start..<start + 1, kind: .nobody)
  }

  /// Who is named first behind words and a colon: *« Nous irons au bout » : X, le maire, ne décolère pas*.
  private func named(behind quotation: Quotation) -> Mention? {
    guard sentence.isKind(quotation.outerEnd, .colon), quotation.inner.count >= Self.wordsOfFragment,
      let mention = sentence.mention(at: quotation.outerEnd + 1), !mention.governed, mention.kind != .pronoun,
      mention.kind != .nobody
    else { return nil }
    return mention
  }

  private mutating func readUncued() {
    let first = sentence.range.first { sentence.token($0).word >= 0 } ?? Int.max
    let last = sentence.range.last { sentence.token($0).word >= 0 } ?? -1
    for quotation in sentence.quotations(in: sentence.range) where !isTaken(quotation) {
      guard !reports.contains(where: { $0.content.contains(quotation.open) }) else { continue }
      if let incise = InnerIncise(quotation, sentence) {
        add(
          quotation.open..<quotation.outerEnd, .incise, cue: incise.group.tokens, source: incise.source,
          group: incise.group)
      } else if first >= quotation.open, last < quotation.outerEnd {
        let source = sentence.pointedOut(behind: quotation)
        add(quotation.open..<quotation.outerEnd, source == nil ? .continuation : .colon, cue: nil, source: source)
      } else if first >= quotation.open, let source = named(behind: quotation) {
        add(quotation.open..<quotation.outerEnd, .colon, cue: nil, source: source)
      } else if sentence.isKind(quotation.open - 1, .colon), quotation.inner.count >= 3 {
        let source = bearer(before: quotation.open)
        let isLast = (quotation.outerEnd..<sentence.range.upperBound).allSatisfy { sentence.token($0).word < 0 }
        if source != nil || isLast {
          add(quotation.open..<quotation.outerEnd, source == nil ? .continuation : .colon, cue: nil, source: source)
        }
      }
    }
  }
}
