/// Finds noun phrases that can name a topic: content words behind an article or a preposition, joined by *de* and other
/// prepositions.
struct NounPhrases {
  private let lexicon: Lexicon
  /// The words of the speakers' names: they name who speaks, not of what.
  private let names: Set<String>
  /// The states that are the sides, by their places in the lexicon.
  private let states: Set<Int32>

  /// The most words of a phrase.
  private static let longest = 6

  init(_ lexicon: Lexicon, names: Set<String>, states: Set<Int32>) {
    self.lexicon = lexicon
    self.names = names
    self.states = states
  }

  /// The phrases in a range of tokens, each in all its lengths.
  func phrases(in range: Range<Int>, of annotation: Annotation) -> [Range<Int>] {
    range.flatMap { start in
      isStart(start, annotation, range)
        ? ends(from: start, annotation, range).map { start..<$0 }.filter { isWhole($0, annotation) } : []
    }
  }

  private func isStart(_ position: Int, _ annotation: Annotation, _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound, isNoun(position, annotation), !isInRole(position, annotation) else {
      return false
    }
    let before = position - 1
    // Not inside a name: *Delancey Street*.
    if annotation.tokens[position].isCapital, annotation.tokens[before].isCapital, isNoun(before, annotation) {
      return false
    }
    // *pour étudier*, and not *le chantier*
    if has(before, annotation, .preposition), !has(before, annotation, .determiner),
      lexicon.endsLikeInfinitive(annotation.tokens[position].word)
    {
      return false
    }
    if has(before, annotation, [.determiner, .possessive, .preposition, .genitive, .numeral]) {
      return annotation.tokens[before].word != lexicon.infinitiveMark
    }
    return lexicon.modifiersBefore && !isNoun(before, annotation) && !isParticiple(position, annotation)
  }

  /// Whether a phrase can stand alone: of one word, not where that is vague, and where no article and no preposition shows a
  /// noun only in the plural: *raise taxes*.
  private func isWhole(_ phrase: Range<Int>, _ annotation: Annotation) -> Bool {
    guard phrase.count == 1 else { return true }
    return !has(phrase.lowerBound, annotation, .vague)
      && (has(phrase.lowerBound - 1, annotation, [.determiner, .possessive, .preposition, .genitive, .numeral])
        || lexicon.looksPlural(annotation.tokens[phrase.lowerBound].word))
  }

  private func isParticiple(_ position: Int, _ annotation: Annotation) -> Bool {
    let word = annotation.tokens[position].word
    return lexicon.looksPast(word) || has(position, annotation, .past)
      || lexicon.isForm([.pastParticiple, .presentParticiple], word)
  }

  /// *le ministre des Affaires étrangères*: who speaks, not of what.
  private func isInRole(_ position: Int, _ annotation: Annotation) -> Bool {
    (max(0, position - Self.longestRole)...position).contains { start in
      annotation.phrase(.role, at: start, lexicon)?.tokens.contains(position) ?? false
    }
  }

  /// The most words of a role before the last of its nouns.
  private static let longestRole = 3

  /// The places where a phrase can end: behind each noun or adjective that joins on.
  private func ends(from start: Int, _ annotation: Annotation, _ range: Range<Int>) -> [Int] {
    var ends = [start + 1]
    var position = start + 1
    var prepositions = 0
    while position < range.upperBound, position - start < Self.longest {
      if isNoun(position, annotation), isJoined(position, annotation, range) {
        // Where what tells more of a noun stands before it, no phrase ends inside a run of nouns.
        if lexicon.modifiersBefore, ends.last == position { ends.removeLast() }
        ends.append(position + 1)
      } else if has(position, annotation, [.genitive, .possessiveMark])
        || has(position, annotation, .preposition) && prepositions == 0
      {
        prepositions += has(position, annotation, [.genitive, .possessiveMark]) ? 0 : 1
      } else if !(has(position, annotation, .determiner) && isLink(position - 1, annotation)) {
        break
      }
      position += 1
    }
    return ends
  }

  /// Whether a word goes on with the phrase: behind a link, or right behind a noun and no verb by what follows it.
  private func isJoined(_ position: Int, _ annotation: Annotation, _ range: Range<Int>) -> Bool {
    let word = annotation.tokens[position].word
    if isLink(position - 1, annotation) { return !lexicon.endsLikeInfinitive(word) }
    if has(position - 1, annotation, .determiner) { return true }
    guard !lexicon.endsLikeFiniteVerb(word), position + 1 < range.upperBound else {
      return !lexicon.endsLikeFiniteVerb(word)
    }
    return !has(
      position + 1, annotation,
      [.determiner, .possessive, .adverb, .numeral, .subordinator, .subject, .clitic, .negation, .reflexive])
  }

  private func isLink(_ position: Int, _ annotation: Annotation) -> Bool {
    has(position, annotation, [.genitive, .preposition, .possessiveMark])
  }

  private func has(_ position: Int, _ annotation: Annotation, _ classes: WordClass) -> Bool {
    let word = annotation.tokens[position].word
    return word >= 0 && !lexicon.vocabulary[word].classes.isDisjoint(with: classes)
  }

  private func isNoun(_ position: Int, _ annotation: Annotation) -> Bool {
    let token = annotation.tokens[position]
    guard token.kind == .word, token.word >= 0, !isSpeakersName(position, annotation) else { return false }
    let entry = lexicon.vocabulary[token.word]
    if token.isCapital, !token.flags.contains(.initial) {
      return entry.classes.isDisjoint(with: Self.closedToNames) && !lexicon.isGivenName(token.word)
    }
    guard entry.classes.isDisjoint(with: Self.closed) else { return false }
    if token.isCapital, lexicon.isGivenName(token.word) || isParticiple(position, annotation) { return false }
    if has(position, annotation, .past) || lexicon.endsLikeFiniteVerb(token.word) { return false }
    if entry.verb < 0 || !lexicon.isForm([.third, .infinitive, .firstPerson], token.word) { return true }
    return isNounByPlace(position, annotation)
  }

  /// Whether a word that can be a verb is a noun by what stands before it: an article, or a preposition that no infinitive
  /// stands behind; or, where nouns follow what tells more of them, another word of the phrase, and no object behind it.
  private func isNounByPlace(_ position: Int, _ annotation: Annotation) -> Bool {
    let word = annotation.tokens[position].word
    guard position > 0, lexicon.modifiersBefore || !lexicon.isForm(.infinitive, word) else { return false }
    let before = position - 1
    if has(before, annotation, [.determiner, .possessive]) {
      return before == 0 || !has(before - 1, annotation, [.subject, .clitic, .negation])
    }
    if lexicon.endsLikeInfinitive(word) { return false }
    if has(before, annotation, .preposition) { return annotation.tokens[before].word != lexicon.infinitiveMark }
    guard lexicon.modifiersBefore, annotation.tokens[before].kind == .word, annotation.tokens[before].word >= 0,
      lexicon.vocabulary[annotation.tokens[before].word].classes.isDisjoint(with: Self.closed.subtracting(.adverb))
    else { return false }
    let next = position + 1
    guard next < annotation.tokens.count, annotation.tokens[next].kind == .word else { return true }
    return has(next, annotation, [.preposition, .auxiliary, .modal, .conjunction, .relative])
      && annotation.tokens[next].word != lexicon.infinitiveMark
  }

  private static let closedToNames: WordClass = [.determiner, .preposition, .subject, .possessive, .possessiveMark]

  private static let closed: WordClass = [
    .determiner, .possessive, .subject, .clitic, .preposition, .conjunction, .subordinator, .relative, .auxiliary,
    .modal, .adverb, .negation, .tonic, .reflexive, .numeral, .stopword, .possessiveMark, .abbreviation,
  ]

  private func isSpeakersName(_ position: Int, _ annotation: Annotation) -> Bool {
    let token = annotation.tokens[position]
    if token.isCapital, !states.isEmpty, let country = annotation.phrase(.country, at: position, lexicon),
      states.contains(lexicon.meanings[Int(country.meaning)].index)
    {
      return true
    }
    return token.isCapital && names.contains(annotation.document.text[token.range])
  }
}
