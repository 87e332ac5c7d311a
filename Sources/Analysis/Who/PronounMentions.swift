/// Pronouns, expressions that mean both sides, and people by their age.
extension MentionFinder {
  func joint(at position: Int) -> Mention? {
    guard annotation.beginsPhrase(at: position), let match = annotation.phrase(.joint, at: position, lexicon) else {
      return nil
    }
    var mention = Mention(tokens: match.tokens, kind: .joint, agreement: .plural)
    mention.governed = isGoverned(position, 0..<tokens.count)
    return mention
  }

  func pronoun(at position: Int, _ classes: WordClass, _ range: Range<Int>) -> Mention? {
    guard !classes.isDisjoint(with: [.subject, .tonic]) else { return nil }
    let agreement = lexicon.vocabulary[tokens[position].word].agreement
    if classes.contains(.subject), agreement.isSuperset(of: [.first, .plural]) {
      return Mention(tokens: position..<position + 1, kind: .joint, agreement: .plural)
    }
    let isNobody =
      classes.contains(.subject) && agreement.isEmpty && classes.isDisjoint(with: [.relative, .determiner])
    if isNobody || classes.contains(.subject) && agreement.isSuperset(of: [.first, .singular]) {
      return Mention(tokens: position..<position + 1, kind: .nobody, agreement: agreement)
    }
    guard agreement.isDisjoint(with: [.first, .second]) else { return nil }
    let governed = isGoverned(position, range)
    if classes.contains(.subject), isThird(agreement), !governed {
      return Mention(tokens: position..<position + 1, kind: .pronoun, agreement: agreement)
    }
    // *both* and *some* stand alone alike, but only a number tells of all.
    if classes.isSuperset(of: [.tonic, .determiner]), agreement.contains(.plural), !governed,
      isVerbal(position + 1, range)
    {
      let kind = classes.contains(.numeral) ? Mention.Kind.joint : .nobody
      return Mention(tokens: position..<position + 1, kind: kind, agreement: .plural)
    }
    guard classes.contains(.tonic), governed || !classes.contains(.clitic), !classes.contains(.determiner),
      !agreement.isDisjoint(with: .gender)
    else { return nil }
    return Mention(tokens: position..<position + 1, kind: .pronoun, agreement: agreement, governed: governed)
  }

  /// *ce dernier*, *the latter*: several words that take up somebody named before.
  func latter(at position: Int, _ range: Range<Int>) -> Mention? {
    guard annotation.beginsPhrase(at: position), isArticle(position),
      let match = annotation.phrase(.function, at: position, lexicon), match.tokens.upperBound <= range.upperBound,
      WordClass(rawValue: UInt64(lexicon.meanings[Int(match.meaning)].index)).contains(.tonic),
      match.tokens.upperBound >= range.upperBound || !isNominal(match.tokens.upperBound)
    else { return nil }
    let article = lexicon.vocabulary[tokens[position].word].agreement.intersection([.masculine, .feminine, .plural])
    var mention = Mention(tokens: match.tokens, kind: .pronoun)
    let isElided = lexicon.vocabulary[tokens[position].word].classes.contains(.elision)
    mention.isLatter = !isElided
    mention.isConcerned = isElided
    mention.agreement = article.contains(.plural) ? article : article.union(.singular)
    // *l'intéressée*, *ce dernier*: the ending shows what the article does not.
    if mention.agreement.isDisjoint(with: .gender) {
      mention.agreement.insert(
        lexicon.endsLikeFeminine(tokens[match.tokens.upperBound - 1].word) ? .feminine : .masculine)
    }
    mention.governed = isGoverned(position, range)
    return mention
  }

  /// *le quinquagénaire*, *the 54-year-old*: somebody told by their age.
  func aged(at position: Int, _ range: Range<Int>) -> Mention? {
    guard isArticle(position), position + 1 < range.upperBound else { return nil }
    var end = position + 2
    var ages: Range<Int>
    if lexicon.modifiersBefore {
      guard let age = age(at: position + 1), position + 4 <= range.upperBound else { return nil }
      end = position + 4
      ages = age..<age + 1
      if end < range.upperBound, tokens[end].word >= 0, isPlainNoun(end), lexicon.vocabulary[tokens[end].word].verb < 0
      {
        return nil
      }
    } else {
      let word = tokens[position + 1].word
      guard word >= 0, lexicon.vocabulary[word].classes.contains(.age) else { return nil }
      let decade = lexicon.decade(of: word)
      ages = decade..<decade + 10
    }
    let article = lexicon.vocabulary[tokens[position].word]
    var mention = Mention(tokens: position..<end, kind: .description)
    mention.ages = ages
    mention.agreement = article.agreement.intersection([.masculine, .feminine]).union(.singular)
    mention.indefinite = article.classes.contains(.numeral)
    mention.governed = isGoverned(position, range)
    return mention
  }

  /// The age that a number tells with the word for years hung to it: *54-year-old*.
  func age(at number: Int) -> Int? {
    guard number + 2 < tokens.count, tokens[number].kind == .number, tokens[number + 1].kind == .dash,
      tokens[number + 2].word >= 0, lexicon.vocabulary[tokens[number + 2].word].classes.contains(.age)
    else { return nil }
    return Int(lexicon.vocabulary.string(tokens[number].word))
  }
}
