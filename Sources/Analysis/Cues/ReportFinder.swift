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
  var taken: Set<Int> = []
  /// The verbs that stand behind their words, by their first tokens, with whom they give them to.
  var incises: [Int: Mention] = [:]

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
    finder.readParentheses()
    finder.readVerbs()
    finder.readNouns()
    finder.readAnswer()
    finder.readUncued()
    finder.readAnnounced()
    guard finder.reports.count > 1 else { return finder.reports }
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
  func spokesman(of source: Mention, _ cue: Range<Int>?) -> Mention? {
    guard source.kind == .country || source.kind == .organisation || source.kind == .role else { return nil }
    let end = max(source.tokens.upperBound, cue?.upperBound ?? 0)
    let start =
      sentence.isKind(end, .comma)
        || sentence.has(end, [.adverb, .weekday])
          && sentence.annotation.phrase(.sourcePreposition, at: end, sentence.lexicon) == nil
      ? end + 1 : end
    guard start < sentence.range.upperBound,
      let match = sentence.annotation.phrase(.sourcePreposition, at: start, sentence.lexicon),
      sentence.lexicon.sourcePrepositions[Int(sentence.lexicon.meanings[Int(match.meaning)].index)] == .through,
      let mention = sentence.mention(at: match.tokens.upperBound), mention.kind == .name || mention.kind == .role
    else { return nil }
    return mention
  }

  func isTaken(_ range: Range<Int>) -> Bool {
    reports.contains { $0.content.overlaps(range) && $0.content.lowerBound == range.lowerBound }
  }

  func isTaken(_ quotation: Quotation) -> Bool { taken.contains(quotation.open) }

  // MARK: Turns

  mutating func read(_ turn: Turn) {
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
  func names(_ mention: Mention, _ label: Range<Int>) -> Bool {
    guard !isLetters(label) else { return false }
    guard mention.kind == .role, mention.name == nil else { return true }
    let isUpper = label.allSatisfy { sentence.token($0).word < 0 || sentence.token($0).flags.contains(.upper) }
    return !isUpper || sentence.lexicon.roles[Int(mention.role)].kind == .person
  }

  /// Whether a label is one or more initials.
  func isLetters(_ label: Range<Int>) -> Bool {
    label.allSatisfy { sentence.token($0).word < 0 || sentence.token($0).end - sentence.token($0).start == 1 }
  }

  // MARK: Verbs

  /// Verbs behind or inside the words they report come first: what they report is not reported again.
  mutating func readIncises() {
    for group in sentence.groups {
      guard let incise = incise(group) else { continue }
      readIncise(group, incise)
      incises[group.tokens.lowerBound] = incise.source
    }
    for quotation in sentence.quotations(in: sentence.range) where !isTaken(quotation) {
      guard let open = OpenIncise(quotation, sentence, subjects) else { continue }
      readIncise(open.group, open.incise)
      incises[open.group.tokens.lowerBound] = open.incise.source
    }
  }

  mutating func readVerbs() {
    var previous: Mention?
    for group in sentence.groups {
      if let source = incises[group.tokens.lowerBound] {
        previous = source
        continue
      }
      let open = reports.first { $0.content.contains(group.tokens.lowerBound) && $0.pattern != .incise }
      if let open, !isNested(group, in: open.content) { continue }
      let source = source(of: group, previous: previous)
      read(group, source)
      if group.form == .finite, let source { previous = source }
    }
  }

  func source(of group: VerbGroup, previous: Mention?) -> Mention? {
    let source = precedingSource(of: group, previous: previous)
    if group.takes.contains(.heard) { return source.map { heard($0, group) } }
    guard source == nil || source?.kind == .pronoun,
      let start = bounds.complementizer(behind: group) ?? bounds.bareClause(behind: group),
      let comma = bounds.endOfFronted(group, from: start, sentence.range.upperBound),
      let main = sentence.mention(at: comma + 1), main.kind != .pronoun,
      source.map({ $0.agreement.agrees(with: main.agreement) }) ?? true
    else { return source }
    return main
  }

  /// *the court heard that*: a court or a jury tells nobody by what it hears; nothing is reported of what others were told.
  private func heard(_ subject: Mention, _ group: VerbGroup) -> Mention {
    var source = subject
    source.kind = group.mayBeParticiple && !isTribunal(subject) ? .thing : .nobody
    return source
  }

  private func isTribunal(_ mention: Mention) -> Bool {
    guard mention.kind == .role, mention.role >= 0, mention.name == nil else { return false }
    let role = sentence.lexicon.roles[Int(mention.role)]
    return role.kind == .organisation || role.roleClass == Self.juror
  }

  private static let juror = "juror"

  private func precedingSource(of group: VerbGroup, previous: Mention?) -> Mention? {
    switch group.form {
    case .finite: return subjects.asserting(group) ?? subjects.preceding(group, previous: previous)
    case .presentParticiple, .infinitive:
      if group.form == .presentParticiple,
        let subject = subjects.absolute(before: group) ?? subjects.cleft(before: group)
      {
        return subject
      }
      if group.form == .infinitive, let subject = subjects.beneficiary(before: group) ?? subjects.heard(before: group) {
        return subject
      }
      return previous ?? sentence.mentions.first { !$0.governed && $0.tokens.upperBound <= group.tokens.lowerBound }
    }
  }

  /// A verb inside reported words reports by itself where a person other than the source is its subject.
  func isNested(_ group: VerbGroup, in open: Range<Int>) -> Bool {
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
    let mark = beforePossessor(subject.tokens.lowerBound) - 1
    guard isBehindWords(mark), isClosed(behind: group) || isToldBehindMarks(mark, group) || isCircled(mark, group)
    else {
      return nil
    }
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

  /// *And speaking on the radio, X urged …*, *Asked whether it was over, X was firm*: what somebody did, or was done to
  /// them, while saying it.
  private func isCircumstance(_ left: Range<Int>) -> Bool {
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
    if sentence.has(position, .clitic) { return isEnd(position + 1) }
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

  mutating func read(_ group: VerbGroup, _ source: Mention?) {
    if group.pronoun != nil || source?.kind == .thing { return }
    if readLikeness(group, source) { return }
    if let start = bounds.complementizer(behind: group), group.takes.contains(.clause) || group.takes.contains(.direct)
    {
      if group.negated || isWithout(group), bounds.isQuestion(at: start) { return }
      return readClause(group, from: start, source)
    }
    if let start = bounds.colon(behind: group) { return readColon(group, from: start, source) }
    if let start = bounds.bareClause(behind: group) {
      if sentence.lexicon.modifiersBefore, let source, isCondition(source), sentence.isKind(start + 1, .comma) {
        return
      }
      return readClause(group, from: start, source)
    }
    if group.form != .infinitive { return readComplement(group, source) }
    if group.takes.contains(.direct), let quotation = sentence.quotation(at: group.tokens.upperBound),
      quotation.inner.count >= Self.wordsOfFragment, !isTaken(quotation)
    {
      readFragment(quotation, group, source)
    }
  }

  /// *sans préciser si*: an infinitive that a preposition denies.
  func isWithout(_ group: VerbGroup) -> Bool {
    let before = sentence.beforeVerb(group.tokens.lowerBound)
    return group.form != .finite && sentence.has(before, .preposition) && sentence.has(before, .negator)
  }
}
