/// Who is on trial, who is dead, and whom lawyers stand for.
extension MentionFinder {
  /// *X, 59 ans, était jugé pour …*, *X, accused of …*, *le procès de X*, *X denies two counts*: the role of whoever is on
  /// trial; not *X a jugé que*.
  func onTrial(_ mention: Mention, _ range: Range<Int>) -> Int32? {
    let isOnTrial = isTold(of: mention, range) { place, isPassive in
      has(place, .tried) && (isPassive || isApposed(place, range)) || has(place, .standing)
    }
    guard isOnTrial || isTrial(ofNameAt: mention, range) || pleads(mention, range) else { return nil }
    return lexicon.role(ofClass: Self.accused, .person)
  }

  /// A participle right behind a comma, with what somebody is tried for: *X, 54 ans, jugé pour …*.
  private func isApposed(_ place: Int, _ range: Range<Int>) -> Bool {
    tokens[place - 1].kind == .comma && place + 1 < range.upperBound && has(place + 1, .preposition)
      && !has(place + 1, .agent)
  }

  /// *le procès de X*, *X's trial*.
  private func isTrial(ofNameAt mention: Mention, _ range: Range<Int>) -> Bool {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    if start - 2 >= range.lowerBound, isGenitive(start - 1), has(start - 2, .trial) { return true }
    return end + 1 < range.upperBound && has(end, .possessiveMark) && has(end + 1, .trial)
  }

  /// *X, 52, of Lock Street, denies four counts of fraud*: what somebody is charged with stands soon behind a verb that
  /// answers it.
  private func pleads(_ mention: Mention, _ range: Range<Int>) -> Bool {
    var verb = afterPlace(afterAge(mention.tokens.upperBound, range), range)
    if verb < range.upperBound, tokens[verb].kind == .comma { verb += 1 }
    while verb < range.upperBound, has(verb, [.auxiliary, .adverb]) { verb += 1 }
    guard verb < range.upperBound, has(verb, .plea), annotation.quotationOf[verb] == zone,
      isPersonal(mention) || names.isPerson(tokens[mention.tokens.upperBound - 1].word)
    else { return false }
    let end = min(verb + 1 + Self.longestPlea, range.upperBound)
    return (verb + 1..<max(end, verb + 1)).prefix { tokens[$0].word >= 0 && !has($0, [.complementizer, .subject]) }
      .contains { has($0, .charge) }
  }

  /// The last comma behind where somebody lives, or the one before it where that is not told: *X, 52, of Lock Street,*.
  private func afterPlace(_ comma: Int, _ range: Range<Int>) -> Int {
    guard comma + 2 < range.upperBound, tokens[comma].kind == .comma, isGenitive(comma + 1), tokens[comma + 2].isCapital
    else { return comma }
    var close = comma + 2
    while close < range.upperBound,
      tokens[close].isCapital
        || tokens[close].kind == .comma && close + 1 < range.upperBound && tokens[close + 1].isCapital
    {
      close += 1
    }
    return close < range.upperBound && tokens[close].kind == .comma ? close : comma
  }

  /// The most words from a verb to what it answers.
  private static let longestPlea = 5

  /// *X KC, prosecuting, said*, *Opening the case, X KC said*: the role of a lawyer by what stands between commas behind
  /// their name, or before it.
  func pleading(_ mention: Mention, _ range: Range<Int>) -> Int32? {
    let start = range.lowerBound
    if mention.tokens.lowerBound - 1 > start + 2, tokens[mention.tokens.lowerBound - 1].kind == .comma,
      has(start, .accuses), has(start + 2, [.trial, .charge])
    {
      return lexicon.role(ofClass: Self.prosecutor, .person)
    }
    let comma = mention.tokens.upperBound
    guard comma + 1 < range.upperBound, tokens[comma].kind == .comma,
      comma + 2 >= range.upperBound || tokens[comma + 2].word < 0
    else { return nil }
    if has(comma + 1, .accuses) { return lexicon.role(ofClass: Self.prosecutor, .person) }
    return has(comma + 1, .defends) ? lexicon.role(ofClass: Self.defender, .person) : nil
  }

  private static let prosecutor = "prosecutor"
  private static let defender = "defence-lawyer"

  /// *X, 67 ans, a été tué*, *le meurtre de X*: whether the words around a name tell that its bearer is dead.
  func isDead(_ mention: Mention, _ range: Range<Int>) -> Bool {
    if isDeath(ofNameAt: mention.tokens.lowerBound, range) { return true }
    let end = afterAge(mention.tokens.upperBound, range)
    if end + 1 < range.upperBound, has(end, .possessiveMark) { return has(end + 1, .death) }
    return isTold(of: mention, range) { place, isPassive in
      has(place, .dead) || isPassive && (has(place, .killed) || isFoundDead(place, range))
    }
  }

  /// Whether one of the words behind a name and an age tells something of its bearer; only auxiliaries, adverbs and
  /// pronouns stand between them.
  ///
  /// - Parameter tells: whether a word does, and whether a form of *to be* stands before it.
  private func isTold(of mention: Mention, _ range: Range<Int>, _ tells: (_ place: Int, _ isPassive: Bool) -> Bool)
    -> Bool
  {
    var position = afterAge(mention.tokens.upperBound, range)
    if position < range.upperBound, tokens[position].kind == .comma { position += 1 }
    var isPassive = false
    for place in position..<max(position, min(position + Self.longestTrial, range.upperBound)) {
      guard tokens[place].word >= 0, annotation.quotationOf[place] == zone else { return false }
      if tells(place, isPassive) { return true }
      let isBeing = lexicon.isBeing(tokens[place].word)
      guard isBeing || has(place, [.auxiliary, .adverb, .reflexive]) else { return false }
      isPassive = isPassive || isBeing
    }
    return false
  }

  /// *l'assassinat de X*, *the murder of X*.
  private func isDeath(ofNameAt start: Int, _ range: Range<Int>) -> Bool {
    let link = start - 1
    guard link - 1 >= range.lowerBound, isGenitive(link), tokens[link - 1].word >= 0 else { return false }
    return has(link - 1, .death)
  }

  private func has(_ position: Int, _ classes: WordClass) -> Bool {
    tokens[position].word >= 0 && !lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: classes)
  }

  /// *retrouvé mort*, *découvert sans vie*, *stabbed to death*.
  private func isFoundDead(_ place: Int, _ range: Range<Int>) -> Bool {
    guard has(place, .found), place + 2 < range.upperBound else { return false }
    return has(place + 1, .dead) || has(place + 1, .preposition) && has(place + 2, [.death, .life])
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
