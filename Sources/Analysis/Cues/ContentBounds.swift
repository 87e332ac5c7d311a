/// Finds where reported words begin and end in a sentence.
struct ContentBounds {
  let sentence: SentenceReader
  /// The longest stretch between a verb and its *que*: *a déclaré mercredi, à l'issue de la réunion, que*.
  static let longestGap = 24

  init(_ sentence: SentenceReader) { self.sentence = sentence }

  func word(_ position: Int) -> Int32 {
    sentence.range.contains(position) ? sentence.token(position).word : -1
  }

  func isAdverbial(_ phrase: Annotation.PhraseMatch) -> Bool { classes(of: phrase).contains(.adverb) }

  func isSubordinator(_ phrase: Annotation.PhraseMatch) -> Bool { classes(of: phrase).contains(.subordinator) }

  /// The classes of an expression of several words.
  private func classes(of phrase: Annotation.PhraseMatch) -> WordClass {
    WordClass(rawValue: UInt64(sentence.lexicon.meanings[Int(phrase.meaning)].index))
  }

  func isName(_ position: Int) -> Bool {
    sentence.range.contains(position) && sentence.token(position).isCapital
  }

  func isPlainWord(_ position: Int) -> Bool {
    sentence.range.contains(position) && sentence.token(position).kind == .word && sentence.isOpen(position)
      && !sentence.has(position, [.preposition, .conjunction, .subordinator, .relative, .subject, .adverb, .negation])
  }

  /// Whether a word looks like an inflected verb with a subject before it.
  func isFiniteLike(_ position: Int) -> Bool {
    guard sentence.range.contains(position), sentence.token(position).kind == .word, !sentence.token(position).isCapital
    else { return false }
    if sentence.has(position, [.auxiliary, .modal, .support, .past]) { return true }
    if sentence.has(position - 1, [.determiner, .possessive, .preposition, .numeral]) { return false }
    let word = sentence.token(position).word
    return sentence.lexicon.isForm(.third, word) || sentence.lexicon.looksInflected(word)
      || sentence.lexicon.endsLikeFiniteVerb(word)
  }

  /// An article that no preposition governs begins an object, unless it begins a date.
  func isObject(_ position: Int) -> Bool {
    guard sentence.has(position, [.determiner, .possessive]), !sentence.has(position, .preposition),
      !sentence.has(position - 1, .preposition)
    else { return false }
    let next = position + 1
    if sentence.annotation.phrase(.function, at: position, sentence.lexicon) != nil { return false }
    return !sentence.has(next, [.weekday, .adverb, .numeral, .vague]) && !sentence.isKind(next, .number)
  }

  func isFinite(_ position: Int) -> Bool {
    sentence.groups.contains { $0.tokens.lowerBound == position && $0.form == .finite }
  }

  /// The token behind the colon of a verb.
  func colon(behind group: VerbGroup) -> Int? {
    var position = group.tokens.upperBound
    let end = min(sentence.range.upperBound, position + Self.longestGap)
    while position < end {
      let token = sentence.token(position)
      if token.kind == .colon { return position + 1 }
      guard !sentence.isMark(position) || token.kind == .comma, sentence.annotation.quotationOf[position] < 0,
        !sentence.has(position, [.complementizer]), !isFinite(position)
      else { return nil }
      position += 1
    }
    return nil
  }

  /// The token behind adverbs and days: *a aussi évoqué mardi*.
  func afterAdverbs(_ position: Int) -> Int {
    var position = position
    while sentence.has(position, [.adverb, .weekday]), !sentence.has(position, [.determiner, .preposition]) {
      position += 1
    }
    return position
  }

  func isParticiple(_ position: Int) -> Bool {
    var found = false
    sentence.lexicon.forEachReading(of: sentence.token(position).word) {
      found = found || $0.forms.contains(.pastParticiple)
    }
    return found
  }
}
