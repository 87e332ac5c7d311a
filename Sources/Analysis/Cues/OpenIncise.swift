/// A reporting clause behind quoted words whose verb is no verb of saying of the lexicon.
///
/// Where it stands says enough: *« Non », a coupé la ministre*, *“Never,” she spat*.
struct OpenIncise {
  var group: VerbGroup
  var incise: ReportFinder.Incise

  /// The most words between the marks and the subject: *l'a de nouveau repris la ministre*.
  private static let longestVerb = 5

  /// Reads the clause behind a quotation, or returns nil where none stands there.
  init?(_ quotation: Quotation, _ sentence: SentenceReader, _ subjects: SubjectFinder) {
    var start = quotation.outerEnd
    while start < sentence.range.upperBound, sentence.token(start).word < 0 {
      guard sentence.isKind(start, .comma) || sentence.token(start).isQuote || sentence.isKind(start, .dash) else {
        return nil
      }
      start += 1
    }
    let prefix = sentence.range.lowerBound..<max(quotation.open, sentence.range.lowerBound)
    guard prefix.allSatisfy({ sentence.token($0).word < 0 }) || sentence.isConnector(prefix) else { return nil }
    let isClause = start > quotation.outerEnd || Self.endsOpen(quotation, sentence)
    guard isClause, start < sentence.range.upperBound, sentence.isOpen(start) else { return nil }
    guard
      let found = Self.inverted(start, sentence, subjects) ?? Self.straight(start, sentence)
        ?? Self.described(start, sentence, subjects)
    else { return nil }
    group = VerbGroup(
      tokens: found.verb, form: .finite, takes: .direct, force: .neutral, agreement: [], pronoun: nil, negated: false,
      verb: -1, hasRest: false)
    incise = ReportFinder.Incise(before: start - 1, source: found.source)
  }

  /// Whether the words end with a comma, a question or an exclamation inside the marks.
  private static func endsOpen(_ quotation: Quotation, _ sentence: SentenceReader) -> Bool {
    guard let last = quotation.inner.last else { return false }
    let token = sentence.annotation.document.tokens[last]
    return token.kind == .comma || token.endsSentence
  }

  // MARK: Verb before subject

  private static func inverted(
    _ start: Int, _ sentence: SentenceReader, _ subjects: SubjectFinder
  ) -> (verb: Range<Int>, source: Mention)? {
    guard !sentence.token(start).isCapital else { return nil }
    var position = start
    while position < min(start + longestVerb, sentence.range.upperBound), isVerbLike(position, from: start, sentence) {
      position += 1
      guard position < sentence.range.upperBound else { return nil }
      if sentence.token(position).flags.contains(.inverted) {
        return subjects.hung(position).map { (start..<position + 1, $0) }
      }
      let noun = sentence.has(position - 1, .preposition) ? nil : subjects.description(at: position)
      if let source = sentence.mention(at: position) ?? noun, !source.governed,
        source.kind != .pronoun, agrees(source, with: start..<position, sentence),
        closes(source.tokens.upperBound, sentence)
      {
        return (start..<position, source)
      }
    }
    return nil
  }

  /// Whether a source has the number of the auxiliary of its verb: not *avaient imaginé une liste*.
  private static func agrees(_ source: Mention, with verb: Range<Int>, _ sentence: SentenceReader) -> Bool {
    guard let auxiliary = verb.first(where: { sentence.has($0, .auxiliary) }) else { return true }
    let number = VerbGroupFinder(sentence.annotation, sentence.lexicon).number(of: auxiliary)
    let own = source.agreement.intersection(.number)
    return number.isEmpty || own.isEmpty || !number.isDisjoint(with: own)
  }

  /// A word that can belong to an inflected verb: an auxiliary, an object pronoun, an adverb, an open word.
  private static func isVerbLike(_ position: Int, from start: Int, _ sentence: SentenceReader) -> Bool {
    guard sentence.isOpen(position), sentence.token(position).kind == .word else { return false }
    if sentence.has(position, [.auxiliary, .clitic, .reflexive]) { return true }
    if sentence.has(position, .adverb) { return position > start }
    return !sentence.has(
      position,
      [
        .preposition, .conjunction, .subordinator, .relative, .complementizer, .determiner, .possessive, .numeral,
        .tonic,
      ])
  }

  // MARK: Subject before verb

  private static func straight(_ start: Int, _ sentence: SentenceReader) -> (verb: Range<Int>, source: Mention)? {
    guard let source = sentence.mention(at: start), !source.governed else { return nil }
    let verb = source.tokens.upperBound
    guard verb < sentence.range.upperBound, sentence.isOpen(verb), sentence.token(verb).kind == .word,
      !sentence.token(verb).isCapital,
      !sentence.has(
        verb,
        [
          .preposition, .conjunction, .subordinator, .relative, .complementizer, .determiner, .possessive, .auxiliary,
          .modal, .support, .adverb,
        ]), closes(verb + 1, sentence)
    else { return nil }
    return (verb..<verb + 1, source)
  }

  /// *“Shame on you,” a woman in the second row called out*: somebody unnamed, told of by where they are.
  private static func described(
    _ start: Int, _ sentence: SentenceReader, _ subjects: SubjectFinder
  ) -> (verb: Range<Int>, source: Mention)? {
    guard sentence.lexicon.modifiersBefore, let source = subjects.description(at: start), source.kind == .description
    else { return nil }
    let bounds = ContentBounds(sentence)
    var verb = source.tokens.upperBound
    if sentence.has(verb, .preposition) {
      let end = min(verb + longestPlace, sentence.range.upperBound)
      guard let found = (verb + 1..<max(end, verb + 1)).first(where: { bounds.isFiniteLike($0) }) else { return nil }
      verb = found
    }
    guard sentence.range.contains(verb), sentence.isOpen(verb), bounds.isFiniteLike(verb),
      !sentence.has(verb, [.auxiliary, .modal]), closes(verb + 1, sentence)
    else { return nil }
    return (verb..<verb + 1, source)
  }

  /// The longest that tells where somebody is, in tokens.
  private static let longestPlace = 7

  /// Whether a reporting clause can end here: at a mark, or with an adverb or a preposition behind.
  private static func closes(_ position: Int, _ sentence: SentenceReader) -> Bool {
    guard position < sentence.range.upperBound else { return true }
    return sentence.token(position).word < 0
      || sentence.has(position, [.preposition, .adverb, .weekday, .conjunction, .relative, .subordinator])
  }
}
