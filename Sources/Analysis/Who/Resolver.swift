import CoverageModel

/// Tells who mentions mean, article by article, in the order of the text.
///
/// Names are found in the cast; for roles, pronouns and quotations without a cue a ``Ranker`` chooses among those in
/// mind.
struct Resolver {
  let lexicon: Lexicon
  let document: Document
  let ranker: Ranker
  let teaching: Teaching
  var cast: Cast
  var discourse = Discourse()
  /// Index of the sentence that is read in ``Annotation/sentences``.
  var sentence = -1
  /// The token that it begins with.
  var beginning = 0
  /// The person named last at the head of a sentence or behind a preposition, whom an interview is with.
  var interviewed: Int?
  /// The token that the first mention of the sentence begins at.
  private var firstMention = -1
  /// The sentence is a question of an interview, whose names are not of who answers.
  private var isAsked = false
  /// The dialogue began with a question: questions and answers take turns.
  var isInterview = false
  /// The sentence before was a turn of a dialogue.
  var isInDialogue = false
  var paragraph = -1
  /// The quotation that was read last, by its opening mark, its paragraph, and whom it was given to.
  var quoted: (open: Int, paragraph: Int, source: Attribution.Source)?
  /// Whom the last words were given to.
  var lastFound: Attribution?
  /// How far back a possessive reaches, in sentences.
  static let nearby = 4
  /// How far back somebody is still in mind, in sentences.
  static let memory = 16
  /// The same for who is told by what they are, not by a pronoun.
  static let memoryForRoles = 64

  init(_ cast: Cast, _ document: Document, _ lexicon: Lexicon, _ ranker: Ranker) {
    self.cast = cast
    self.document = document
    self.lexicon = lexicon
    self.ranker = ranker
    teaching = Teaching(document, lexicon)
  }

  /// Begins a new article: nobody is in mind.
  mutating func beginArticle() {
    discourse = Discourse()
    quoted = nil
  }

  // MARK: Resolving

  /// Takes a sentence's reports in: who is their source, and who is in mind afterwards.
  mutating func attributions(_ reports: [Report], _ reader: SentenceReader) -> [Attribution] {
    sentence = reader.index
    beginning = reader.range.lowerBound
    paragraph = reader.annotation.sentences[reader.index].paragraph
    firstMention = reader.mentions.first?.tokens.lowerBound ?? -1
    isAsked = reader.turn?.kind == .question
    if let turn = reader.turn, let name = addressed(in: turn, reader) { interviewed = named(name) }
    var resolved: [Resolved] = []
    resolved.reserveCapacity(reader.mentions.count)
    for mention in reader.mentions {
      let report = reports.first { $0.source?.tokens == mention.tokens }
      if let label = report?.turn?.label, isOutletLabel(label, mention) { continue }
      // *une ministre en colère*: a headline announces somebody whom the text names.
      if reader.isHeadline, report == nil, mention.indefinite, mention.name == nil { continue }
      let attribution = resolve(mention, report)
      resolved.append(Resolved(tokens: mention.tokens, attribution: attribution))
      serve(mention, attribution)
      if mention.kind == .pronoun { learnFronted(before: mention, attribution, reader) }
      meet(mention, attribution, isSaid: reports.contains { $0.content.contains(mention.tokens.lowerBound) })
      if let name = mention.ownerName, let body = cast.known(.words(teaching.words(name))) {
        discourse.meet(body, document.bytes(name), sentence: sentence, paragraph: paragraph, isSubject: false)
      }
      if isAgent(mention, reader), case .member(let member) = attribution.source {
        discourse.speak(member, sentence: sentence, paragraph: paragraph)
      }
    }
    let found = reports.map { report in
      let attribution = reopened(report, reader) ?? attribution(report, resolved)
      if let last = reader.quotations(in: report.content).last { quoted = (last.open, paragraph, attribution.source) }
      return attribution
    }
    if !reports.isEmpty { discourse.lastReport = sentence }
    if let last = reports.last, last.pattern == .incise, let cue = last.cue, cue.lowerBound >= last.content.upperBound {
      discourse.lastIncise = sentence
    }
    if let last = found.last { lastFound = Attribution(source: last.source, way: .inherited) }
    noteWriting(found, reader)
    isInDialogue = reader.turn?.kind == .dashed
    for (report, attribution) in zip(reports, found) { speak(report, attribution, reports) }
    return found
  }

  /// *confirmée mardi par X*: who says what a passive tells.
  func isAgent(_ mention: Mention, _ reader: SentenceReader) -> Bool {
    let mark = mention.tokens.lowerBound - 1
    guard mention.governed, mark > reader.range.lowerBound, reader.has(mark, .agent), reader.isOpen(mark) else {
      return false
    }
    return (max(reader.range.lowerBound, mark - Self.farthestPassive)..<mark).contains { position in
      var isSaid = false
      lexicon.forEachReading(of: document.tokens[position].word) {
        isSaid = isSaid || $0.forms.contains(.pastParticiple)
      }
      return isSaid && reader.isOpen(position)
    }
  }

  /// How far before *par* the participle of a passive stands at most, in tokens: *confirmée mardi soir par X*.
  static let farthestPassive = 4

  /// A mention with who it was found to mean.
  struct Resolved {
    var tokens: Range<Int>
    var attribution: Attribution
  }

  mutating func attribution(_ report: Report, _ resolved: [Resolved]) -> Attribution {
    if report.pattern == .freeIndirect { return lastFound ?? .unknown }
    if let turn = report.turn, report.source == nil { return speaker(of: turn, report) }
    guard let source = report.source else {
      if let announced = announced(before: report) ?? goingOn(report) { return announced }
      // *Nous avons convenu que*, told and not quoted: a translation of words that name no subject.
      if report.isMutual, report.isOfSeveral { return Attribution(source: .joint, way: .joint) }
      return choose(.silence, Mention(tokens: report.content, kind: .pronoun), report)
    }
    if let label = report.turn?.label, isOutletLabel(label, source) { return labelled(label) }
    let known = source.kind == .nobody ? nil : resolved.first { $0.tokens == source.tokens }
    var attribution = known?.attribution ?? resolve(source, report)
    if known == nil { meet(source, attribution) }
    attribution.mention = source.tokens
    note(source, attribution)
    return attribution
  }

  /// Whose words go on where a paragraph opens with marks and the one before left its own open: by the custom of
  /// printers, the same speaker's.
  func reopened(_ report: Report, _ reader: SentenceReader) -> Attribution? {
    guard report.pattern == .continuation, let quoted,
      let quotation = reader.quotation(at: report.content.lowerBound)
    else { return nil }
    guard quoted.paragraph == paragraph - 1, quotation.open == document.paragraphs[paragraph].tokens.lowerBound,
      let before = reader.annotation.quotations(in: quoted.open..<quotation.open).last,
      before.open == quoted.open, before.isUnclosed
    else { return nil }
    return Attribution(source: quoted.source, way: .inherited)
  }

  /// *Et d'ajouter : « … »*: a verb of saying without a subject goes on with who spoke in the sentence before, or was its
  /// subject.
  private func goingOn(_ report: Report) -> Attribution? {
    guard let cue = report.cue, report.pattern == .colon || report.pattern == .clause, !hasOtherSubject(before: cue)
    else { return nil }
    let last = discourse.entries.last { $0.member == discourse.lastSpeaker && $0.spokeSentence >= sentence - 1 }
    let subject = discourse.entries.last { $0.sentence == sentence - 1 && $0.isFirst && cast[$0.member].isPersonal }
    return (last ?? subject).map { Attribution(source: .member($0.member), way: .pronoun, antecedent: $0.bytes) }
  }

  /// Whether words that are no grammar stand before a cue in its sentence: somebody who was not found may be its subject
  /// (*Counsel for the families did not look up: “…”*).
  private func hasOtherSubject(before cue: Range<Int>) -> Bool {
    var position = cue.lowerBound - 1
    while position >= 0, !document.tokens[position].endsSentence {
      let word = document.tokens[position].word
      if word >= 0, lexicon.vocabulary[word].classes.isEmpty { return true }
      if document.paragraphs[paragraph].tokens.lowerBound == position { return false }
      position -= 1
    }
    return false
  }

  /// Who spoke in the sentence before, where it ends with a colon: *wrote X on the network:* and the words below.
  func announced(before report: Report) -> Attribution? {
    guard report.pattern == .continuation, sentence > 0, document.tokens.indices.contains(report.content.lowerBound),
      let last = discourse.lastSpeaker,
      discourse.entries.contains(where: { $0.member == last && $0.spokeSentence == sentence - 1 })
    else { return nil }
    var before = report.content.lowerBound - 1
    while before > 0, document.tokens[before].isQuote { before -= 1 }
    guard before > 0, document.tokens[before].kind == .colon else { return nil }
    return Attribution(source: .member(last), way: .inherited)
  }

  mutating func note(_ mention: Mention, _ attribution: Attribution) {
    guard case .member(let member) = attribution.source else { return }
    cast.note(document.words(mention.tokens), of: member)
  }

  /// Takes a mention in.
  ///
  /// - Parameter isSaid: it stands in reported words, whose groups *they* means behind them only where nobody else can
  ///   be meant.
  mutating func meet(_ mention: Mention, _ attribution: Attribution?, isSaid: Bool = false) {
    let plural = discourse.lastPlural
    defer { if isSaid, plural != nil { discourse.lastPlural = plural } }
    switch attribution?.source {
    case .member(let member):
      discourse.meet(
        member, attribution?.antecedent ?? document.bytes(mention.tokens), sentence: sentence, paragraph: paragraph,
        isSubject: !mention.governed)
      let areSeveral = cast[member].kind == .group || mention.agreement.intersection(.number) == .plural
      if areSeveral, mention.kind == .role { discourse.lastPlural = attribution?.source }
    case .several(let members):
      // Each is known by their own words, not by those of all.
      let parts = mention.members.count == members.count ? mention.members : members.map { _ in mention }
      for (member, part) in zip(members, parts) {
        discourse.meet(
          member, document.bytes(part.tokens), sentence: sentence, paragraph: paragraph, isSubject: !mention.governed)
      }
      discourse.lastPlural = attribution?.source
    case .joint: if !isOfSeveral(plural) { discourse.lastPlural = .joint }
    case .unknown, nil: break
    }
    if case .member(let member) = attribution?.source, cast[member].isPersonal, mention.name != nil, !isAsked,
      interviewed == nil || mention.isPersonal(lexicon, document) || mention.name?.count ?? 0 > 1,
      mention.governed || opensSentence(mention)
    {
      interviewed = member
    }
  }

  /// Whether no other mention stands before one in its sentence: an object is not who answers (*He gave X his answers*).
  private func opensSentence(_ mention: Mention) -> Bool { mention.tokens.lowerBound == firstMention }

  /// Whether several people were named one by one, whose *joint letter* is not that of the two sides.
  private func isOfSeveral(_ plural: Attribution.Source?) -> Bool {
    guard case .several(let members) = plural else { return false }
    return members.allSatisfy { cast[$0].isPersonal }
  }

  mutating func speak(_ report: Report, _ attribution: Attribution, _ reports: [Report]) {
    guard case .member(let member) = attribution.source else { return }
    let isNested = reports.contains {
      $0.content != report.content && $0.content.contains(report.cue?.lowerBound ?? -1)
    }
    if !isNested { discourse.speak(member, sentence: sentence, paragraph: paragraph) }
  }

  mutating func resolve(_ mention: Mention, _ report: Report?) -> Attribution {
    switch mention.kind {
    case .joint: return Attribution(source: .joint, way: .joint)
    case .coordination: return coordination(mention)
    case .pronoun:
      let attribution = pronoun(mention, report)
      if case .unknown = attribution.source, report?.isMutual ?? false,
        mention.agreement.intersection(.number) == .plural
      {
        return Attribution(source: .joint, way: .joint)
      }
      return attribution
    case .country: return Attribution(source: .member(state(mention)), way: .state)
    case .outlet: return Attribution(source: .member(outlet(mention)), way: .body)
    case .organisation: return Attribution(source: .member(organisation(mention)), way: .body)
    case .nobody: return written(mention)
    case .thing: return .unknown
    case .description:
      if mention.agreement.contains(.plural) { return .unknown }
      if let ages = mention.ages, !mention.indefinite, let member = cast.only(aged: ages, mention.agreement) {
        return Attribution(source: .member(member), way: .role)
      }
      if let member = described(mention) { return Attribution(source: .member(member), way: .role) }
      return mention.indefinite ? somebody(mention) : choose(.description, mention, report)
    case .name, .role: return nominal(mention, report)
    }
  }

  /// *la coprésidente*: the only one whom the text describes by a noun that the lexicon knows no role by.
  private func described(_ mention: Mention) -> Int? {
    guard isDefinite(mention), !mention.indefinite else { return nil }
    let noun = document.tokens[mention.tokens.upperBound - 1].word
    return cast.only(described: noun, mention.agreement)
  }

  /// *ce texte*, *the statement*: who spoke last by a writing, where it was a sentence or two before.
  private func written(_ mention: Mention) -> Attribution {
    guard let (source, place) = discourse.lastWriting, sentence - place <= Self.nearby, isDefinite(mention),
      document.tokens[mention.tokens].contains(where: { isWriting($0) })
    else { return .unknown }
    return Attribution(source: source, way: .inherited)
  }

  private func isWriting(_ token: Token) -> Bool {
    token.word >= 0 && lexicon.vocabulary[token.word].classes.contains(.writing)
  }

  /// Keeps whom a sentence gives words to that it says to be written: *dans un communiqué commun*.
  private mutating func noteWriting(_ attributions: [Attribution], _ reader: SentenceReader) {
    guard let last = attributions.last(where: { if case .unknown = $0.source { false } else { true } }),
      reader.range.contains(where: { isWriting(document.tokens[$0]) && reader.isOpen($0) })
    else { return }
    discourse.lastWriting = (last.source, sentence)
  }
}
