/// Finds where a quotation ends whose closing mark is missing: before the words that report it.
struct QuotationRepair {
  private let tokens: [Token]
  private let lexicon: Lexicon

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  /// The token at which the words said end, or nil where nothing tells.
  ///
  /// - Parameter inner: the tokens from the opening mark to the end of the paragraph.
  func end(of inner: Range<Int>) -> Int? {
    for index in inner where index > inner.lowerBound {
      if tokens[index].kind == .comma,
        isInvertedReport(index + 1, inner.upperBound) || isNounReport(index + 1, inner.upperBound)
      {
        return index
      }
      if tokens[index - 1].endsSentence, beginsReport(index, inner.upperBound) || isNarration(index, inner.upperBound) {
        return index - 1
      }
    }
    return nil
  }

  /// Whether the words that report begin a stretch, as they do behind a closing mark: *présence » commentait le commissaire*.
  func beginsWithReport(_ stretch: Range<Int>) -> Bool {
    guard let first = stretch.first else { return false }
    let verb = tokens[first].kind == .comma ? first + 1 : first
    return isInvertedReport(verb, stretch.upperBound) || isNounReport(verb, stretch.upperBound)
  }

  /// *a-t-il déclaré*, *dit-elle*.
  private func isInvertedReport(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, tokens[index].word >= 0, tokens[index + 1].flags.contains(.inverted) else { return false }
    let verb = lexicon.vocabulary[tokens[index].word].verb
    return verb >= 0
  }

  /// *a rétorqué l'enseignante*, *explique Jeanne Morvan*: a verb of saying with a noun behind it.
  private func isNounReport(_ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end, tokens[index].word >= 0, !tokens[index].isCapital else { return false }
    let isCompound = lexicon.vocabulary[tokens[index].word].classes.contains(.auxiliary)
    let verb = isCompound ? index + 1 : index
    guard tokens[verb].word >= 0, isForm(verb, isCompound ? .pastParticiple : .third), tokens[verb + 1].word >= 0 else {
      return false
    }
    let subject = lexicon.vocabulary[tokens[verb + 1].word].classes
    return tokens[verb + 1].isCapital || subject.contains(.determiner) && !subject.contains(.preposition)
  }

  private func isForm(_ index: Int, _ form: VerbForm) -> Bool {
    var found = false
    lexicon.forEachReading(of: tokens[index].word) { reading in
      let verbs = lexicon.inflections[Int(reading.inflection)]
      found =
        found
        || !reading.forms.isDisjoint(with: form)
          && verbs.contains { lexicon.verbs[Int($0)].takes.contains(.direct) && lexicon.verbs[Int($0)].rest.isEmpty }
    }
    return found
  }

  /// A sentence of the writer's: a verb of saying with its *que*, and nobody of the first or second person before it.
  private func isNarration(_ index: Int, _ end: Int) -> Bool {
    for position in index..<min(index + 12, end - 1) {
      guard tokens[position].word >= 0 else { return false }
      let entry = lexicon.vocabulary[tokens[position].word]
      if !entry.agreement.isDisjoint(with: [.first, .second]), entry.classes.contains(.subject) { return false }
      if entry.classes.contains(.complementizer), position > index + 1 {
        return isForm(position - 1, [.third, .pastParticiple])
      }
    }
    return false
  }

  /// A sentence whose subject is a pronoun and whose verb reports: *Il a ajouté que …*.
  private func beginsReport(_ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end, tokens[index].word >= 0, tokens[index].isCapital else { return false }
    let entry = lexicon.vocabulary[tokens[index].word]
    guard entry.classes.contains(.subject), entry.agreement.isDisjoint(with: [.first, .second]) else { return false }
    return (index + 1..<min(index + 5, end)).contains {
      reports($0) && !lexicon.vocabulary[tokens[$0].word].classes.contains(.auxiliary)
    }
  }

  private func reports(_ index: Int) -> Bool {
    var found = false
    lexicon.forEachReading(of: tokens[index].word) { reading in
      let isSpeech = !lexicon.inflections[Int(reading.inflection)].isEmpty
      found = found || (isSpeech && !reading.forms.isDisjoint(with: [.thirdSingular, .thirdPlural, .pastParticiple]))
    }
    return found
  }
}
