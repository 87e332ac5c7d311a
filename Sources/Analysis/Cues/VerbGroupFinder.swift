/// Finds the verbs of saying of a sentence, outside quotations and parentheses.
struct VerbGroupFinder {
  let annotation: Annotation
  let tokens: [Token]
  let lexicon: Lexicon
  /// The longest stretch between auxiliary and participle, in tokens: *a, une fois de plus, souligné*.
  static let longestGap = 8

  /// The quotation that is read, or -1 for what stands outside quotations.
  let zone: Int32

  init(_ annotation: Annotation, _ lexicon: Lexicon, zone: Int32 = -1) {
    self.zone = zone
    self.annotation = annotation
    tokens = annotation.tokens
    self.lexicon = lexicon
  }

  /// The verbs of saying in a range of tokens, in order.
  func groups(in range: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let group = group(at: position, range) {
        groups.append(group)
        position = group.tokens.upperBound
      } else {
        position += 1
      }
    }
    return groups
  }

  /// The verb of saying that begins at a token.
  func group(at position: Int, _ range: Range<Int>) -> VerbGroup? {
    guard isOpen(position) else { return nil }
    let entry = lexicon.vocabulary[tokens[position].word]
    guard entry.verb >= 0 else { return nil }
    if entry.classes.contains(.auxiliary), let group = compound(at: position, range) { return group }
    if entry.classes.contains(.auxiliary), isBeing(position), let group = progressive(at: position, range) {
      return group
    }
    if entry.classes.contains(.modal), !entry.classes.contains(.support), isMine(position, range),
      let group = supported(at: position, range)
    {
      return group
    }
    if entry.classes.contains(.support), let group = supported(at: position, range) { return group }
    return simple(at: position, range)
  }

  func isOpen(_ position: Int) -> Bool {
    tokens[position].word >= 0 && annotation.quotationOf[position] == zone && !annotation.inParentheses[position]
  }

  /// *Je crois que …*, *J'ai dit que …* outside marks: whoever writes.
  func isMine(_ position: Int, _ range: Range<Int>) -> Bool {
    var before = position - 1
    while before > range.lowerBound, tokens[before].word >= 0,
      !lexicon.vocabulary[tokens[before].word].classes.isDisjoint(with: [.clitic, .reflexive, .negation, .adverb]),
      lexicon.vocabulary[tokens[before].word].classes.isDisjoint(with: .subject)
    {
      before -= 1
    }
    guard before >= range.lowerBound, tokens[before].word >= 0 else { return false }
    let entry = lexicon.vocabulary[tokens[before].word]
    return entry.classes.contains(.subject) && entry.agreement.isSuperset(of: [.first, .singular])
  }

  /// The number of a form, whichever of its verbs it is: *convient* is one of *convenir*, several of *convier*.
  func number(of position: Int) -> Agreement {
    var forms = VerbForm(rawValue: 0)
    lexicon.forEachReading(of: tokens[position].word) { forms.formUnion($0.forms) }
    return Self.number(forms)
  }

  static func number(_ forms: VerbForm) -> Agreement {
    switch (forms.contains(.thirdSingular), forms.contains(.thirdPlural)) {
    case (true, false): .singular
    case (false, true): .plural
    default: []
    }
  }

  func isAdverb(_ position: Int) -> Bool {
    lexicon.endsLikeAdverb(tokens[position].word)
      || annotation.phrase(.function, at: position, lexicon) != nil
  }

  /// Whether the auxiliary is *être*: its participle is *été*, which is no auxiliary of speech.
  func isBeing(_ position: Int) -> Bool { lexicon.isBeing(tokens[position].word) }

  func has(_ position: Int, _ classes: WordClass) -> Bool {
    tokens[position].word >= 0 && !lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: classes)
  }

  // MARK: Readings

  func reading(of position: Int, _ test: (VerbReading) -> Bool) -> VerbReading? {
    var found: VerbReading?
    lexicon.forEachReading(of: tokens[position].word) { if found == nil, test($0) { found = $0 } }
    return found
  }

  func speechReading(of position: Int, _ forms: VerbForm) -> VerbReading? {
    reading(of: position) { !$0.forms.isDisjoint(with: forms) && isSpeech($0) }
  }

  func isSpeech(_ reading: VerbReading) -> Bool { !lexicon.inflections[Int(reading.inflection)].isEmpty }

  // MARK: Around the verb

  func isReflexive(_ position: Int) -> Bool {
    var position = position
    // *s'en est expliquée*: an object pronoun that stands for no one may stand between.
    if position > 1, tokens[position - 1].word >= 0, tokens[position - 2].word >= 0 {
      let (last, first) = (lexicon.vocabulary[tokens[position - 1].word], lexicon.vocabulary[tokens[position - 2].word])
      if last.classes.contains(.clitic), last.classes.isDisjoint(with: [.reflexive, .determiner, .subject]),
        first.classes.contains(.reflexive)
      {
        position -= 1
      }
    }
    guard position > 0, tokens[position - 1].word >= 0 else { return false }
    return lexicon.vocabulary[tokens[position - 1].word].classes.contains(.reflexive)
      && !lexicon.vocabulary[tokens[position - 1].word].classes.contains(.whether)
  }

  func isNegated(_ position: Int) -> Bool {
    (max(0, position - 3)..<position).contains { isNegation($0) }
  }

  func isNegation(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.negator)
  }
}
