/// Who is on trial, and whom lawyers stand for.
extension MentionFinder {
  /// *X, 59 ans, était jugé pour …*, *X is being tried*: the role of whoever is on trial; not *X a jugé que*.
  func onTrial(_ mention: Mention, _ range: Range<Int>) -> Int32? {
    var position = afterAge(mention.tokens.upperBound, range)
    if position < range.upperBound, tokens[position].kind == .comma { position += 1 }
    var isPassive = false
    for place in position..<max(position, min(position + Self.longestTrial, range.upperBound)) {
      guard tokens[place].word >= 0, annotation.quotationOf[place] == zone else { return nil }
      let classes = lexicon.vocabulary[tokens[place].word].classes
      let isTried = classes.contains(.tried) && isPassive
      isPassive = isPassive || lexicon.isBeing(tokens[place].word)
      guard isTried || classes.contains(.standing) || !classes.isDisjoint(with: [.auxiliary, .adverb, .reflexive])
      else {
        return nil
      }
      if isTried || classes.contains(.standing) { return lexicon.role(ofClass: Self.accused, .person) }
    }
    return nil
  }

  /// *Pour la défense, Me X a plaidé que*: the role of the body that a person speaks for, where a verb follows.
  func standingFor(_ mention: Mention, _ range: Range<Int>) -> Int32? {
    let comma = mention.tokens.lowerBound - 1
    guard comma - 2 >= range.lowerBound, tokens[comma].kind == .comma, mention.tokens.upperBound < range.upperBound,
      isVerbal(mention.tokens.upperBound, range)
    else { return nil }
    for start in [comma - 1, comma - 2] {
      guard let match = annotation.phrase(.role, at: start, lexicon), match.tokens.upperBound == comma else { continue }
      let role = lexicon.meanings[Int(match.meaning)].index
      let before = isArticle(start - 1) ? start - 2 : start - 1
      guard before == range.lowerBound, lexicon.roles[Int(role)].kind == .organisation, hasPreposition(before),
        Self.pleading.contains(lexicon.camps[lexicon.roles[Int(role)].roleClass] ?? "")
      else { continue }
      return role
    }
    return nil
  }

  private static let accused = "accused"
  /// The camps that lawyers plead for.
  private static let pleading: Set = ["defence-at-trial", "prosecution"]
  /// The most words from a name to what tells that its bearer is on trial.
  private static let longestTrial = 4
}
