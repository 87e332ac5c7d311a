/// Whose people somebody is, or whom they speak for, as the words around their name tell.
extension MentionFinder {
  /// *X, the insurer's chief executive*: the role behind the noun of the body whose it is.
  func roleOfNoun(_ start: Int, _ range: Range<Int>) -> Mention? {
    guard lexicon.modifiersBefore,
      let mark = (start..<min(start + Self.longestOwner, range.upperBound)).first(where: isPossessiveMark),
      mark > start, (start..<mark).allSatisfy(isPlainNoun), mark + 1 < range.upperBound, !isFormer(mark + 1),
      var role = role(from: mark + 1, range), role.kind == .role
    else { return nil }
    if role.owner < 0 { role.owner = tokens[mark - 1].word }
    return role
  }

  /// The most words of a body's noun before a role that is its own, and the possessive mark.
  private static let longestOwner = 4

  /// *For the trust, X said*, *For the Crown, the examiner X said*, *Opening the case for the family, X said*: the noun of
  /// those for whom somebody speaks whose name, or the article before their role, begins the main clause.
  func represented(before name: Int, _ range: Range<Int>) -> Int32? {
    let comma = name - 1
    guard comma - 3 >= range.lowerBound, comma - range.lowerBound <= Self.longestOpening, tokens[comma].kind == .comma,
      (range.lowerBound..<comma).allSatisfy({ tokens[$0].word >= 0 }),
      isPlainNoun(comma - 1) || isParty(comma - 1), isArticle(comma - 2),
      lexicon.vocabulary[tokens[comma - 3].word].classes.isSuperset(of: [.service, .engaged])
    else { return nil }
    return tokens[comma - 1].word
  }

  /// Whether a noun or a name is that of a party to a trial: *the claimant*, *the Crown*, *la défense*.
  private func isParty(_ position: Int) -> Bool {
    if let body = annotation.phrase(.organisation, at: position, lexicon) {
      return lexicon.organisations[Int(lexicon.meanings[Int(body.meaning)].index)].kind == SideFinder.prosecution
    }
    guard let role = annotation.phrase(.role, at: position, lexicon) else { return false }
    let known = lexicon.roles[Int(lexicon.meanings[Int(role.meaning)].index)]
    return lexicon.camps[known.roleClass].map(SideFinder.ofTrial.contains) ?? false
  }

  /// The most words before the comma behind which a main clause begins that tells of whoever speaks.
  private static let longestOpening = 8

  /// *President X of Y*: the place behind the name of somebody who has a role.
  func place(behind mention: Mention, _ range: Range<Int>) -> Int? {
    let end = mention.tokens.upperBound
    guard lexicon.modifiersBefore, mention.kind == .role, mention.name?.upperBound == end, mention.owner < 0,
      mention.country < 0, end + 1 < range.upperBound, isGenitive(end), tokens[end + 1].isCapital,
      end + 2 == range.upperBound || !tokens[end + 2].isCapital
    else { return nil }
    return end + 1
  }

  /// *X, who leads the Unionists*, *Me X, qui défend la base*, *X, for the families,*, *X, called by the defence,*: the word
  /// that tells whom somebody speaks for.
  func led(_ position: Int, _ range: Range<Int>) -> Int32? {
    guard position + 2 < range.upperBound, tokens[position].word >= 0, tokens[position + 1].word >= 0 else {
      return nil
    }
    let classes = lexicon.vocabulary[tokens[position].word].classes
    if classes.contains(.service), isArticle(position + 1),
      position + 3 >= range.upperBound || tokens[position + 3].word < 0
    {
      return owner(at: position + 1, range)
    }
    if classes.contains(.engaged) { return engaged(position, range) }
    // *X, representing the company,*, *X, acting for the families,*
    if classes.contains(.leading) {
      let next = lexicon.vocabulary[tokens[position + 1].word].classes
      return owner(at: next.contains(.service) ? position + 2 : position + 1, range)
    }
    guard classes.isSuperset(of: [.relative, .interrogative]),
      lexicon.vocabulary[tokens[position + 1].word].classes.contains(.leading)
    else { return nil }
    return owner(at: position + 2, range)
  }

  /// *testifying for the plaintiff*, *giving evidence for the Crown*, *called by the defence*: words that end in a preposition,
  /// and a party to a trial.
  private func engaged(_ position: Int, _ range: Range<Int>) -> Int32? {
    let end = (position..<range.upperBound).first { place in
      tokens[place].word < 0 || !lexicon.vocabulary[tokens[place].word].classes.contains(.engaged)
    }
    guard let end, end - position >= 2, lexicon.vocabulary[tokens[end - 1].word].classes.contains(.preposition) else {
      return nil
    }
    let noun = isArticle(end) ? end + 1 : end
    return noun < range.upperBound && isParty(noun) ? tokens[noun].word : nil
  }

  /// Whom somebody speaks for who is named with their role, where what stands around both tells so.
  func withEngagement(_ mention: Mention, _ range: Range<Int>) -> Mention {
    guard mention.kind == .role, mention.name != nil, mention.owner < 0 else { return mention }
    let start = mention.tokens.lowerBound
    let first = start > range.lowerBound && isArticle(start - 1) ? start - 1 : start
    let comma = mention.tokens.upperBound
    let behind = comma < range.upperBound && tokens[comma].kind == .comma ? led(comma + 1, range) : nil
    guard let owner = represented(before: first, range) ?? behind else { return mention }
    var mention = mention
    mention.owner = owner
    return mention
  }

  private func owner(at position: Int, _ range: Range<Int>) -> Int32? {
    let start = isArticle(position) ? position + 1 : position
    guard start < range.upperBound, tokens[start].word >= 0 else { return nil }
    if tokens[start].isCapital { return tokens[max(start, capitals(from: start, range) - 1)].word }
    return start > position && isPlainNoun(start) ? tokens[start].word : nil
  }
}
