/// Names of persons, with titles and particles.
extension MentionFinder {
  /// A title and capitalised words, particles among them.
  func name(at start: Int, _ range: Range<Int>) -> Mention? {
    var position = start
    var agreement = Agreement(rawValue: 0)
    var isTitled = false
    while position < range.upperBound, tokens[position].word >= 0, tokens[position].isCapital,
      lexicon.vocabulary[tokens[position].word].classes.contains(.title)
    {
      agreement = lexicon.vocabulary[tokens[position].word].agreement
      isTitled = true
      position += 1
      if position < range.upperBound, tokens[position].kind == .period, tokens[position - 1].isShort { position += 1 }
    }
    let hasInitials = isInitial(position, range)
    while isInitial(position, range) { position += 2 }
    guard position < range.upperBound, let end = nameEnd(from: position, range, isTitled) else { return nil }
    guard end - position > 1 || tokens[position].end - tokens[position].start > 1 else { return nil }
    let first = lexicon.vocabulary[tokens[position].word]
    let isPerson = isTitled || hasInitials || isGivenName(tokens[position].word)
    let main = (position..<end).first { !isParticleWord($0) } ?? position
    if !isPerson, !names.isName(tokens[main], length: end - position) { return nil }
    if end - position == 1, !isTitled, first.countryOfAdjective >= 0 { return nil }
    if let given = laterGivenName(position..<end), !isTitled {
      let gender = lexicon.genderOfGivenName(tokens[given].word)
      return Mention(tokens: start..<end, kind: .name, name: given..<end, agreement: gender.union(.singular))
    }
    // A given name that stands alone and behind another one elsewhere is a surname here: *Gillian Keegan*, *Keegan*.
    let isSurname = end - position == 1 && names.isPerson(tokens[position].word)
    if isGivenName(tokens[position].word), !isSurname {
      agreement.learn(lexicon.genderOfGivenName(tokens[position].word))
    }
    var mention = Mention(
      tokens: start..<afterHonours(end, range), kind: .name, name: position..<end, agreement: agreement.union(.singular)
    )
    let isHonoured = mention.tokens.upperBound > end
    mention.role = (isTitled ? titleRole(start) : nil) ?? (isHonoured ? titleRole(end) : nil) ?? -1
    return mention
  }

  /// The role that a title tells of its bearer, or nil.
  private func titleRole(_ position: Int) -> Int32? {
    lexicon.titleRoles[lexicon.vocabulary.string(tokens[position].word)].flatMap { lexicon.role(ofClass: $0, .person) }
  }

  /// *Peter Cole KC*: letters behind a name that are a title before others.
  private func afterHonours(_ end: Int, _ range: Range<Int>) -> Int {
    var position = end
    while position < range.upperBound, tokens[position].word >= 0, tokens[position].flags.contains(.upper),
      lexicon.vocabulary[tokens[position].word].classes.contains(.title)
    {
      position += 1
    }
    return position
  }

  /// A letter and its point before a name.
  private func isInitial(_ position: Int, _ range: Range<Int>) -> Bool {
    position + 2 < range.upperBound && tokens[position].isCapital && tokens[position].end - tokens[position].start == 1
      && tokens[position + 1].kind == .period && !tokens[position + 1].flags.contains(.spaced)
      && tokens[position + 2].isCapital && tokens[position + 2].kind == .word
      && !lexicon.vocabulary[tokens[position].word].classes.contains(.title)
  }

  /// A given name behind other capitalised words, which then tell what the person is: *Treasurer Marisol Vega*.
  func laterGivenName(_ range: Range<Int>) -> Int? {
    guard range.count >= 3, !isGivenName(tokens[range.lowerBound].word) else { return nil }
    return range.dropFirst().dropLast().first {
      tokens[$0].isCapital && isGivenName(tokens[$0].word) && !isParticleWord($0)
    }
  }

  func isParticleWord(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.particle)
  }

  func nameEnd(from start: Int, _ range: Range<Int>, _ isTitled: Bool) -> Int? {
    var end = start
    while end < range.upperBound, tokens[end].word >= 0, tokens[end].kind == .word, annotation.quotationOf[end] == zone
    {
      if end > start, isInitial(end, range) {
        end += 2
      } else if tokens[end].isCapital, !isBoundary(end, start) {
        end += 1
      } else if isParticle(end, range), end > start || isTitled {
        end += 1
      } else {
        break
      }
    }
    while end > start, !tokens[end - 1].isCapital { end -= 1 }
    return end > start && tokens[start..<end].contains { $0.isCapital } ? end : nil
  }

  /// A word that no name holds, or where a sentence begins with one of the grammar.
  func isBoundary(_ position: Int, _ start: Int) -> Bool {
    let entry = lexicon.vocabulary[tokens[position].word]
    if position > start, entry.classes.contains(.title) { return !isSurname(position, start) }
    let closed: WordClass = [
      .determiner, .subject, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .negation, .tonic,
      .interrogative, .weekday, .month, .possessive,
    ]
    let isClosed = !entry.classes.isDisjoint(with: closed)
    if isClosed, position + 1 < tokens.count, tokens[position + 1].isCapital,
      names.isArticled(tokens[position].word, tokens[position + 1].word)
    {
      return false
    }
    return isClosed && (tokens[position].flags.contains(.initial) || !entry.classes.contains(.particle))
  }

  /// *Hervé Maréchal*: a title right behind a given name and before no other name is a surname.
  private func isSurname(_ position: Int, _ start: Int) -> Bool {
    !tokens[position].flags.contains(.upper) && !tokens[position].isShort && isGivenName(tokens[position - 1].word)
      && (position + 1 >= tokens.count || !tokens[position + 1].isCapital || tokens[position + 1].word < 0)
  }

  /// *de*, *van*, *ben* with a capital behind: part of a name.
  func isParticle(_ position: Int, _ range: Range<Int>) -> Bool {
    guard position + 1 < range.upperBound, tokens[position].word >= 0,
      lexicon.vocabulary[tokens[position].word].classes.contains(.particle)
    else { return false }
    let next = tokens[position + 1]
    if next.word >= 0, next.isCapital { return next.kind == .word }
    return next.word >= 0 && lexicon.vocabulary[next.word].classes.contains(.particle)
      && position + 2 < range.upperBound && tokens[position + 2].word >= 0 && tokens[position + 2].isCapital
  }

  func isPersonal(_ mention: Mention) -> Bool {
    guard let name = mention.name else { return false }
    return name.lowerBound > mention.tokens.lowerBound
      || isGivenName(tokens[name.lowerBound].word)
      || name.count >= 2
  }
}
