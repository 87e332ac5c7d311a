/// Finds who a verb of saying gives the words to.
struct SubjectFinder {
  let sentence: SentenceReader

  init(_ sentence: SentenceReader) { self.sentence = sentence }

  /// The subject before a verb.
  ///
  /// - Parameter previous: the subject of the verb of saying before this one in the sentence.
  func preceding(_ group: VerbGroup, previous: Mention?) -> Mention? {
    let last = sentence.beforeVerb(group.tokens.lowerBound)
    if isCoordinated(last, group), let previous { return previous }
    let before = beforeRelative(group.sharedAuxiliary.map(sentence.beforeVerb) ?? last)
    if isCoordinated(before, group), let previous { return previous }
    if let writer = writer(at: before) { return writer }
    if let head = head(beforeInsertionEndingAt: last, group) { return head }
    if sentence.has(before, .relative), let antecedent = antecedent(of: before) { return antecedent }
    if let noun = description(endingAt: before) { return noun }
    if let author = authorOfWriting(before: before) { return author }
    var end = before + 1
    for mention in sentence.mentions.reversed() where mention.tokens.upperBound <= end {
      if sentence.annotation.inParentheses[mention.tokens.lowerBound] || isStressed(mention) { continue }
      if !passes(mention.tokens.upperBound..<before + 1) { return previous }
      if let place = place(before: mention) { return place }
      if !mention.governed, agrees(mention, group) {
        let isClosing = sentence.isKind(mention.tokens.lowerBound - 1, .comma)
        if isClosing, let head = head(before: mention, before) ?? bearer(of: mention) { return head }
        if mention.kind == .pronoun, let topic = topic(before: mention) { return topic }
        let isApposed = mention.tokens.contains { sentence.isKind($0, .comma) }
        return group.mayBeParticiple && !isClosing && !isApposed && isReduced(mention.tokens.upperBound..<before + 1)
          ? nil : mention
      }
      end = mention.tokens.lowerBound
    }
    return opening(before: before)
  }

  /// *Permettez-moi de vous dire que*: whoever writes, hung to the verb that asks for leave.
  private func writer(at position: Int) -> Mention? {
    guard sentence.has(position, .tonic), sentence.token(position).flags.contains(.inverted) else { return nil }
    let agreement = sentence.lexicon.vocabulary[sentence.token(position).word].agreement
    guard agreement.contains(.first) else { return nil }
    return Mention(tokens: position..<position + 1, kind: .pronoun, agreement: agreement)
  }

  /// *C'est ce qu'affirme X : …*: the subject behind a verb that a relative pronoun stands before.
  func asserting(_ group: VerbGroup) -> Mention? {
    let relative = sentence.beforeVerb(group.tokens.lowerBound)
    guard !sentence.lexicon.modifiersBefore, sentence.has(relative, .relative), sentence.has(relative, .complementizer),
      sentence.has(relative - 1, [.tonic, .determiner])
    else { return nil }
    return inverted(group)
  }

  /// *Quant à X, elle estime que*: whom a phrase at the head of the sentence names and its subject takes up.
  ///
  /// A preposition of two words does so that tells of what is spoken (*quant à*, *as for*); the subject is somebody else than
  /// whom others name (*En réponse à X, elle*; *Au sujet de X, elle*).
  private func topic(before pronoun: Mention) -> Mention? {
    let comma = pronoun.tokens.lowerBound - 1
    guard sentence.isKind(comma, .comma), pronoun.agreement.isDisjoint(with: [.first, .second]),
      let topic = sentence.mentions.last(where: { $0.tokens.upperBound == comma }), topic.governed, topic.name != nil,
      topic.agreement.agrees(with: pronoun.agreement), topic.tokens.lowerBound > sentence.range.lowerBound,
      let phrase = sentence.annotation.phrase(.function, at: sentence.range.lowerBound, sentence.lexicon),
      phrase.tokens.count == 2, phrase.tokens.upperBound >= topic.tokens.lowerBound,
      sentence.classes(of: phrase).contains(.about), sentence.has(phrase.tokens.lowerBound, .preposition)
    else { return nil }
    return topic.ungoverned
  }

  /// The token before a relative clause between commas, of a verb right behind one: *X, which has a million members,
  /// said*; the given token where none stands there.
  private func beforeRelative(_ last: Int) -> Int {
    guard sentence.isKind(last, .comma), sentence.isOpen(last) else { return last }
    var position = last - 1
    var isInRelative = false
    while position > sentence.range.lowerBound, last - position < Self.longestRelative {
      if sentence.token(position).kind == .comma {
        let isRelative =
          sentence.has(position + 1, .relative) || isInRelative && begins(position + 1, apposedTo: position)
        return isRelative && sentence.isOpen(position) && last - position > 2 ? position - 1 : last
      }
      isInRelative = isInRelative || sentence.has(position, .relative) && !sentence.has(position, .complementizer)
      position -= 1
    }
    return last
  }

  /// *X, a retired nurse who chairs the group, said*: a noun with an article behind a name and a comma.
  private func begins(_ start: Int, apposedTo comma: Int) -> Bool {
    sentence.has(start, .determiner) && sentence.mentions.contains { $0.tokens.upperBound == comma && $0.name != nil }
  }

  /// The longest relative clause between a subject and its verb, in tokens.
  private static let longestRelative = 30

  /// *La préfecture, elle, indique que*: a pronoun between commas that only stresses the mention before it.
  private func isStressed(_ pronoun: Mention) -> Bool {
    let before = pronoun.tokens.lowerBound - 1
    return pronoun.kind == .pronoun && pronoun.tokens.count == 1 && sentence.isKind(before, .comma)
      && sentence.isKind(pronoun.tokens.upperBound, .comma)
      && sentence.mentions.contains { $0.tokens.upperBound == before && $0.kind != .pronoun }
  }

  /// *Le communiqué du ministère affirme que*: whoever wrote it says it.
  func authorOfWriting(before last: Int) -> Mention? {
    guard let author = sentence.mentions.last(where: { $0.tokens.upperBound == last + 1 }), author.kind != .pronoun
    else { return nil }
    let link =
      sentence.has(author.tokens.lowerBound, .genitive)
      ? author.tokens.lowerBound : author.tokens.lowerBound - 1
    guard sentence.has(link, [.genitive, .origin]), sentence.has(link - 1, .writing) else { return nil }
    for start in [link - 2, link - 3] where sentence.has(start, [.determiner, .possessive]) {
      guard let writing = description(at: start), writing.kind == .nobody, writing.tokens.upperBound == link else {
        continue
      }
      return self.author(of: writing)
    }
    return nil
  }

  /// A noun that is no mention at the head of the sentence, with insertions behind it: *Une habituée, cabas au bras,
  /// l'interrompt*.
  private func opening(before last: Int) -> Mention? {
    guard let start = sentence.range.first(where: { sentence.token($0).word >= 0 }), let noun = description(at: start),
      noun.tokens.upperBound <= last + 1, passes(noun.tokens.upperBound..<last + 1)
    else { return nil }
    return noun.kind == .nobody ? author(of: noun) ?? noun : noun
  }

  /// Who is told of in an apposition without a name: *X, a paratrooper turned lawyer, put it this way*.
  private func bearer(of apposition: Mention) -> Mention? {
    guard apposition.name == nil else { return nil }
    return sentence.mentions.last {
      $0.tokens.upperBound == apposition.tokens.lowerBound - 1 && $0.name != nil && !$0.governed
    }
  }

  /// The subject whose relative clause ends in an apposition: *The company which runs the port, Felixstowe, said*.
  private func head(before apposition: Mention, _ last: Int) -> Mention? {
    guard sentence.isKind(last, .comma), apposition.tokens.upperBound == last else { return nil }
    return sentence.mentions.last { mention in
      mention.tokens.upperBound < apposition.tokens.lowerBound && !mention.governed
        && sentence.has(mention.tokens.upperBound, .relative) && !sentence.isKind(mention.tokens.upperBound, .comma)
    }
  }

  /// One comma between a noun and a word that can be a participle: *the trial, expected to last*.
  private func isReduced(_ stretch: Range<Int>) -> Bool {
    guard let last = stretch.last, sentence.isKind(last, .comma) else { return false }
    return stretch.count { sentence.isKind($0, .comma) } == 1
  }

  /// A noun right before its verb that begins a clause and is no mention: *L'intéressé a affirmé que*.
  func description(endingAt last: Int) -> Mention? {
    // *la délégation ostrélienne*: a word behind a role tells more of it.
    guard isNoun(last), !sentence.mentions.contains(where: { $0.tokens.contains(last) || isRole($0, before: last) })
    else { return nil }
    for start in stride(from: last - 1, through: max(last - 3, sentence.range.lowerBound), by: -1) {
      guard let found = description(at: start), found.tokens.upperBound == last + 1 else { continue }
      let isAtStart =
        start == sentence.range.lowerBound || sentence.token(start - 1).word < 0
        || sentence.has(start - 1, [.conjunction, .complementizer, .subordinator])
      return isAtStart ? found : nil
    }
    return nil
  }

  private func isRole(_ mention: Mention, before last: Int) -> Bool {
    !sentence.lexicon.modifiersBefore && mention.kind == .role && mention.name == nil && !mention.governed
      && mention.tokens.upperBound == last
  }

  /// Whether a subject has the number that a verb shows.
  func agrees(_ mention: Mention, _ group: VerbGroup) -> Bool {
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

  /// The mention that a relative pronoun takes up: *la maire, qui a réaffirmé*, *X, defending, who suggested*.
  private func antecedent(of relative: Int) -> Mention? {
    var end = relative
    while end > sentence.range.lowerBound, sentence.token(end - 1).word < 0 { end -= 1 }
    return bearer(before: end) ?? (end < relative ? bearer(beforeInsertionEndingAt: end) : nil)
  }

  /// The mention before a short insertion between commas: *un rapport de la chambre, rendu public en janvier,*.
  func bearer(beforeInsertionEndingAt end: Int) -> Mention? {
    let first = max(end - Self.longestInsertion, sentence.range.lowerBound)
    guard let comma = (first..<max(end, first)).last(where: { sentence.isKind($0, .comma) }) else { return nil }
    return bearer(before: comma)
  }

  /// The longest insertion between a name and its relative pronoun, with the comma before it, in tokens.
  private static let longestInsertion = 6

  /// The mention right before a place; where it only says what the one before it belongs to, that one: *X, de la CFDT,*.
  func bearer(before end: Int) -> Mention? {
    guard let index = sentence.mentions.lastIndex(where: { $0.tokens.upperBound <= end }),
      sentence.mentions[index].tokens.upperBound >= end - 1
    else { return nil }
    let mention = sentence.mentions[index]
    guard mention.governed, index > 0, mention.kind != .pronoun else { return mention }
    let previous = sentence.mentions[index - 1]
    let between = previous.tokens.upperBound..<mention.tokens.lowerBound
    let isAttached =
      between.count <= 3 && between.first.map { sentence.isKind($0, .comma) || sentence.has($0, .preposition) } ?? false
    return isAttached && !previous.governed ? previous : mention
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
