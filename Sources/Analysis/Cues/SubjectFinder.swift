/// Finds who a verb of saying gives the words to.
struct SubjectFinder {
  private let sentence: SentenceReader

  init(_ sentence: SentenceReader) { self.sentence = sentence }

  /// The mention hung to an inverted verb, or behind it: *a-t-il dit*, *a déclaré mercredi le ministre*.
  func inverted(_ group: VerbGroup) -> Mention? {
    if let pronoun = group.pronoun {
      let agreement = sentence.lexicon.vocabulary[sentence.token(pronoun).word].agreement
      guard agreement.isDisjoint(with: [.first, .second]), !agreement.isDisjoint(with: .number) else { return nil }
      return Mention(tokens: pronoun..<pronoun + 1, kind: .pronoun, agreement: agreement)
    }
    for mention in sentence.mentions where mention.tokens.lowerBound >= group.tokens.upperBound {
      guard reaches(mention, from: group.tokens.upperBound) else { return nil }
      if !mention.governed, mention.kind != .pronoun { return mention }
    }
    return nil
  }

  /// Whether nothing but adverbs and prepositional phrases stands between a verb and a mention.
  private func reaches(_ mention: Mention, from start: Int) -> Bool {
    (start..<mention.tokens.lowerBound).allSatisfy { position in
      let token = sentence.token(position)
      guard sentence.isOpen(position) else { return sentence.annotation.inParentheses[position] }
      if token.word < 0 { return false }
      return sentence.classes(position).isDisjoint(with: [.complementizer, .relative, .subordinator, .auxiliary])
    }
  }

  /// The subject before a verb.
  ///
  /// - Parameter previous: the subject of the verb of saying before this one in the sentence.
  func preceding(_ group: VerbGroup, previous: Mention?) -> Mention? {
    let before = sentence.beforeVerb(group.tokens.lowerBound)
    if isCoordinated(before, group), let previous { return previous }
    if sentence.has(before, .relative), let antecedent = antecedent(of: before) { return antecedent }
    var end = before + 1
    for mention in sentence.mentions.reversed() where mention.tokens.upperBound <= end {
      if !passes(mention.tokens.upperBound..<before + 1) { return previous }
      if !mention.governed, agrees(mention, group) { return mention }
      end = mention.tokens.lowerBound
    }
    return nil
  }

  private func agrees(_ mention: Mention, _ group: VerbGroup) -> Bool {
    let number = mention.agreement.intersection(.number)
    return number.isEmpty || group.agreement.isEmpty || !number.isDisjoint(with: group.agreement)
  }

  /// *et a ajouté*, *mais reconnaît*: a second verb of the same subject.
  private func isCoordinated(_ before: Int, _ group: VerbGroup) -> Bool {
    guard sentence.range.contains(before) else { return false }
    var position = before
    while sentence.has(position, .adverb), !sentence.has(position, .conjunction) { position -= 1 }
    return sentence.has(position, .conjunction)
      && !sentence.mentions.contains { $0.tokens.upperBound == position && $0.kind == .coordination }
  }

  /// The mention that a relative pronoun takes up: *la maire, qui a réaffirmé*.
  private func antecedent(of relative: Int) -> Mention? {
    var end = relative
    while end > sentence.range.lowerBound, sentence.token(end - 1).word < 0 { end -= 1 }
    return sentence.mentions.last { $0.tokens.upperBound <= end && $0.tokens.upperBound >= end - 1 }
  }

  /// Whether a subject can reach its verb over a stretch: insertions between commas, prepositional phrases and
  /// relative clauses may stand there, another clause may not.
  private func passes(_ stretch: Range<Int>) -> Bool {
    var insideCommas = false
    for position in stretch {
      let token = sentence.token(position)
      if token.kind == .comma { insideCommas.toggle() }
      if token.kind == .colon || token.kind == .semicolon { return false }
      if !insideCommas, sentence.has(position, [.complementizer, .subordinator]),
        !sentence.has(position, [.relative, .adverb]), sentence.isOpen(position)
      {
        return false
      }
    }
    return true
  }
}
