/// Sources behind a preposition that no mention names: *selon moi*, *according to her*, *à ses yeux*.
extension ReportFinder {
  /// *selon moi*: whoever writes, whom nothing names.
  func writer(at position: Int) -> Mention? {
    guard sentence.has(position, .tonic),
      sentence.lexicon.vocabulary[sentence.token(position).word].agreement.contains(.first)
    else { return nil }
    return Mention(tokens: position..<position + 1, kind: .thing)
  }

  /// *according to her*: an object pronoun with nothing behind that it could be a possessive of.
  func pronoun(at position: Int) -> Mention? {
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
  func owner(in tokens: Range<Int>) -> Mention? {
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

  /// Whether a noun without a voice tells something: a writing, and not how something is done (*according to plan*).
  func tells(_ source: Mention) -> Bool {
    sentence.isKind(source.tokens.lowerBound - 1, .comma) || source.tokens.contains { sentence.has($0, .writing) }
      || sentence.has(source.tokens.lowerBound, [.determiner, .possessive])
  }
}
