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
    report.isMutual = group?.takes.contains(.mutual) ?? false
    report.isOfSeveral = group?.agreement.contains(.plural) ?? false
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
  func heard(_ subject: Mention, _ group: VerbGroup) -> Mention {
    var source = subject
    source.kind = group.mayBeParticiple && !isTribunal(subject) ? .thing : .nobody
    return source
  }

  func isTribunal(_ mention: Mention) -> Bool {
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

  mutating func read(_ group: VerbGroup, _ source: Mention?) {
    if group.pronoun != nil || source?.kind == .thing || source == nil && isAsked(group) { return }
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

  /// *The prefect, asked by reporters, would not say whether*: a participle between commas of those who were told or asked.
  private func isAsked(_ group: VerbGroup) -> Bool {
    sentence.lexicon.modifiersBefore && group.mayBeParticiple && group.takes.contains(.person)
      && sentence.isKind(group.tokens.lowerBound - 1, .comma)
  }

  /// *sans préciser si*: an infinitive that a preposition denies.
  func isWithout(_ group: VerbGroup) -> Bool {
    let before = sentence.beforeVerb(group.tokens.lowerBound)
    return group.form != .finite && sentence.has(before, .preposition) && sentence.has(before, .negator)
  }
}
