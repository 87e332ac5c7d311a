/// The reporting clause that stands inside the marks.
///
/// An example: *« On ne lâchera rien, prévient-elle. Les autres non plus. »*
struct InnerIncise {
  /// The verb that reports.
  var group: VerbGroup
  /// Who it says is speaking.
  var source: Mention

  /// The fewest words that stand between verb and end: *a lancé hier matin Jean Dupont*.
  private static let longestGap = 6

  /// Finds the reporting clause of a quotation, or returns nil where there is none.
  init?(_ quotation: Quotation, _ sentence: SentenceReader) {
    let sentence = sentence.through(quotation)
    let zone = sentence.annotation.quotationOf[quotation.open]
    let finder = VerbGroupFinder(sentence.annotation, sentence.lexicon, zone: zone)
    for position in quotation.inner.dropFirst() where Self.opens(position, sentence) {
      let start = Self.verb(from: position + 1, quotation, sentence)
      guard start < quotation.inner.upperBound,
        let group = finder.group(at: start, quotation.inner) ?? Self.open(start, quotation, sentence),
        group.form == .finite, let source = Self.source(of: group, quotation, sentence)
      else { continue }
      self.group = group
      self.source = source
      return
    }
    return nil
  }

  /// A verb that is none of saying: what stands behind shows that it reports (*, balaie l'avocate, Me X.*).
  private static func open(_ position: Int, _ quotation: Quotation, _ sentence: SentenceReader) -> VerbGroup? {
    let closed: WordClass = [
      .preposition, .conjunction, .subordinator, .determiner, .adverb, .subject, .relative, .possessive, .negation,
      .numeral, .tonic, .complementizer,
    ]
    guard sentence.token(position).kind == .word, !sentence.has(position, closed), !addresses(position, sentence),
      position + 1 < quotation.inner.upperBound
    else { return nil }
    let next = sentence.token(position + 1)
    let isNamed = sentence.has(position + 1, .determiner) && !sentence.has(position + 1, .preposition) || next.isCapital
    guard next.flags.contains(.inverted) || isNamed else { return nil }
    return VerbGroup(
      tokens: position..<position + 1, form: .finite, takes: .direct, force: .neutral, agreement: [],
      pronoun: next.flags.contains(.inverted) ? position + 1 : nil, negated: false, verb: -1, hasRest: false)
  }

  /// A title or a role, by which somebody is spoken to: *…, madame X ?*.
  private static func addresses(_ position: Int, _ sentence: SentenceReader) -> Bool {
    sentence.has(position, .title) || sentence.annotation.phrase(.role, at: position, sentence.lexicon) != nil
  }

  /// A comma, or a mark that ends what was said, with a small letter behind it.
  private static func opens(_ position: Int, _ sentence: SentenceReader) -> Bool {
    let token = sentence.annotation.document.tokens[position]
    guard token.kind == .comma || token.endsSentence || token.kind == .dash, sentence.range.contains(position + 1)
    else { return false }
    let next = sentence.token(position + 1)
    return next.word >= 0 && !next.isCapital
  }

  /// The token of the verb behind object pronouns: *, lui a répondu*.
  private static func verb(from position: Int, _ quotation: Quotation, _ sentence: SentenceReader) -> Int {
    var position = position
    while position < quotation.inner.upperBound, sentence.has(position, [.clitic, .reflexive]),
      !sentence.has(position, .auxiliary)
    {
      position += 1
    }
    return position
  }

  /// The pronoun hung to the verb, or the subject right behind it with nothing but the end of the clause after.
  private static func source(of group: VerbGroup, _ quotation: Quotation, _ sentence: SentenceReader) -> Mention? {
    if let pronoun = group.pronoun { return pronounMention(pronoun, sentence) }
    guard let mention = sentence.mention(inside: quotation, from: group.tokens.upperBound), !mention.governed,
      mention.kind == .name || mention.kind == .role || mention.isLatter,
      mention.tokens.lowerBound - group.tokens.upperBound <= longestGap,
      (group.tokens.upperBound..<mention.tokens.lowerBound).allSatisfy({ !sentence.isMark($0) })
    else { return nil }
    let end = mention.tokens.upperBound
    return end >= quotation.inner.upperBound || sentence.token(end).word < 0 ? mention : nil
  }

  private static func pronounMention(_ pronoun: Int, _ sentence: SentenceReader) -> Mention? {
    let agreement = sentence.lexicon.vocabulary[sentence.token(pronoun).word].agreement
    guard agreement.isDisjoint(with: [.first, .second]), !agreement.isDisjoint(with: .number) else { return nil }
    return Mention(tokens: pronoun..<pronoun + 1, kind: .pronoun, agreement: agreement)
  }
}
