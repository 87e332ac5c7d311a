/// Infinitives that verbs take: *promet de partir*, *agreed to meet*.
extension ContentBounds {
  /// The infinitive behind *de* or *à*, or right behind the verb.
  func infinitive(behind start: Int, person: Bool) -> Int? {
    var position = start
    let end = min(sentence.range.upperBound, start + (person ? 10 : 4))
    while position < end, !sentence.isMark(position) || person, sentence.isOpen(position) || person {
      if sentence.has(position, .preposition), !sentence.has(position, [.determiner, .service]),
        let verb = infinitiveVerb(position + 1)
      {
        return verb
      }
      if position == start, !person, let verb = infinitiveVerb(position) { return verb }
      if sentence.has(position, [.complementizer, .relative]) { return nil }
      position += 1
    }
    return nil
  }

  /// *promet, elle, de tenir*, *soutient, dans un communiqué, avoir prévenu*, *souhaite pour sa part être associée*: the token
  /// behind an insertion or an adverb of several words where an infinitive follows; the given one elsewhere.
  func afterAside(_ start: Int) -> Int {
    var end = start
    if sentence.isKind(start, .comma) {
      let limit = min(start + Self.longestAside, sentence.range.upperBound)
      let close = (start + 1..<max(limit, start + 1)).first { sentence.isKind($0, .comma) && sentence.isOpen($0) }
      guard let close else { return start }
      end = close + 1
    } else if let phrase = sentence.annotation.phrase(.function, at: start, sentence.lexicon), phrase.tokens.count > 1,
      isAdverbial(phrase)
    {
      end = phrase.tokens.upperBound
    }
    let verb = sentence.has(end, .preposition) && !sentence.has(end, .determiner) ? end + 1 : end
    return infinitiveVerb(verb) == nil ? start : end
  }

  /// The longest insertion before an infinitive, in tokens.
  private static let longestAside = 12

  /// The infinitive that the fixed words of a verb end in: *affirme avoir …*.
  func infinitive(endingIn group: VerbGroup) -> Int? {
    let last = group.tokens.upperBound - 1
    guard group.hasRest, group.tokens.count > 1, sentence.has(last, .infinitive),
      !sentence.has(last - 1, [.determiner, .possessive])
    else { return nil }
    return last
  }

  /// The infinitive that says what an accord is for: *accord a été conclu pour reprendre*.
  func infinitiveOfDecision(behind start: Int) -> Int? {
    var position = start
    let end = min(sentence.range.upperBound, start + 5)
    while position < end, !sentence.isMark(position), sentence.isOpen(position) {
      if sentence.has(position, .preposition) {
        return position == start || isParticiple(position - 1) ? infinitiveVerb(position + 1) : nil
      }
      position += 1
    }
    return nil
  }

  func infinitiveVerb(_ start: Int) -> Int? {
    var position = start
    if let quotation = sentence.quotation(at: position), quotation.open == position { position += 1 }
    while sentence.range.contains(position), sentence.has(position, [.clitic, .reflexive, .negation, .negator]),
      position < start + 4
    {
      position += 1
    }
    guard sentence.range.contains(position), sentence.token(position).kind == .word,
      !sentence.token(position).isCapital,
      !sentence.has(position, [.adverb, .preposition, .determiner, .possessive, .numeral, .tonic])
    else { return nil }
    let mark = sentence.lexicon.infinitiveMark
    let isInfinitive =
      mark < 0
      ? isInfinitiveForm(position, isGoverned: sentence.has(start - 1, .preposition) || position > start)
      : sentence.range.contains(start - 1) && sentence.token(start - 1).word == mark && !isPlural(position)
    return isInfinitive ? start : nil
  }

  /// A noun in the plural behind *to*: *invited both sides to talks*.
  private func isPlural(_ position: Int) -> Bool {
    let word = sentence.token(position).word
    var isKnown = false
    sentence.lexicon.forEachReading(of: word) { isKnown = isKnown || $0.forms.contains(.infinitive) }
    return !isKnown && sentence.lexicon.looksPlural(word)
  }

  /// A known infinitive, or behind a preposition a word that ends like one of the commonest kinds.
  func isInfinitiveForm(_ position: Int, isGoverned: Bool) -> Bool {
    let word = sentence.token(position).word
    var isKnown = false
    sentence.lexicon.forEachReading(of: word) { isKnown = isKnown || $0.forms.contains(.infinitive) }
    if isKnown || sentence.has(position, .infinitive) { return true }
    let bytes = sentence.lexicon.vocabulary.bytes(of: word)
    let isCommon = bytes.count > 4 && bytes.last == 0x72 && bytes[bytes.count - 2] != 0x6F
    return isCommon && (isGoverned || bytes[bytes.count - 2] != 0x75)
  }

  /// Whether an infinitive is itself a verb of saying: *refuse de dire* says nothing, *propose de rejeter la requête* does.
  func isSpeech(_ start: Int) -> Bool {
    (start..<min(start + 3, sentence.range.upperBound)).contains { position in
      var isSpeech = false
      sentence.lexicon.forEachReading(of: sentence.token(position).word) { reading in
        let verbs = sentence.lexicon.inflections[Int(reading.inflection)]
        isSpeech =
          isSpeech
          || reading.forms.contains(.infinitive)
            && verbs.contains {
              let verb = sentence.lexicon.verbs[Int($0)]
              return verb.takes.contains(.direct) && verb.rest.isEmpty && verb.force != .rejecting
            }
      }
      return isSpeech
    }
  }
}
