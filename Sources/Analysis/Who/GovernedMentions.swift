/// Mentions that are no subject: a preposition governs them, or they lack their article.
extension MentionFinder {
  /// Whether a preposition, or an article that holds one (*du*, *au*), stands before.
  func isGoverned(_ position: Int, _ range: Range<Int>) -> Bool {
    if hasPreposition(position) { return true }
    guard position > range.lowerBound, tokens[position - 1].word >= 0 else { return false }
    return hasPreposition(position - 1) || isNamesake(position - 1, range) || isInfinitive(position - 1)
  }

  /// An infinitive behind a preposition, whose object follows: *avant de regagner Lisbonne*.
  func isInfinitive(_ position: Int) -> Bool {
    guard lexicon.infinitiveMark < 0, position > 0, hasPreposition(position - 1), !tokens[position].isCapital else {
      return false
    }
    return lexicon.vocabulary.withBytes(of: tokens[position].word) { bytes in
      guard bytes.count > 3, bytes[bytes.count - 1] == 0x72 else { return false }
      return bytes[bytes.count - 2] == 0x65 || bytes[bytes.count - 2] == 0x69
    }
  }

  /// A noun behind a preposition whose name follows: *sur la page X*, *dans le journal X*.
  func isNamesake(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position - 2 >= range.lowerBound, tokens[position + 1].isCapital, isPlainNoun(position),
      tokens[position - 1].word >= 0, tokens[position - 2].word >= 0,
      lexicon.vocabulary[tokens[position].word].verb < 0, !lexicon.endsLikeAdverb(tokens[position].word),
      lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.weekday, .month, .numeral]),
      !lexicon.vocabulary[tokens[position - 1].word].classes.isDisjoint(with: [.determiner, .possessive]),
      !isTitle(position + 1), !isGivenName(tokens[position + 1].word)
    else { return false }
    return hasPreposition(position - 2)
  }

  func hasPreposition(_ position: Int) -> Bool {
    guard tokens[position].word >= 0 else { return false }
    return lexicon.vocabulary[tokens[position].word].classes.contains(.preposition)
  }

  /// A role without an article is no subject: *Journal en main, …*; bodies may go without where the grammar of the
  /// language lets them (*police said*).
  func isBare(_ mention: Mention) -> Bool {
    guard mention.kind == .role, mention.name == nil, mention.agreement.intersection(.number) == .singular else {
      return false
    }
    if mention.owner >= 0, tokens[mention.tokens.lowerBound].flags.contains(.initial) { return false }
    if lexicon.modifiersBefore, isInvariable(mention) { return false }
    return lexicon.roles[Int(mention.role)].kind == .person || lexicon.bodyAgreement.isEmpty
  }

  /// *counsel said*: a noun that is one and several alike stands without an article where a plural does.
  private func isInvariable(_ mention: Mention) -> Bool {
    annotation.phrase(.role, at: mention.tokens.lowerBound, lexicon).map {
      $0.tokens == mention.tokens && lexicon.meanings[Int($0.meaning)].agreement.isSuperset(of: .number)
    } ?? false
  }
}
