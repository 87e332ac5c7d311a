/// Which verbs of saying a form is, by the fixed words behind it: *fait valoir*, *ruled out*.
extension VerbGroupFinder {
  /// The most specific verbs that a word and what follows it can be: the longest fixed words win.
  func specific(
    _ position: Int, _ form: VerbGroup.Form, reflexive: Bool, _ range: Range<Int>
  ) -> VerbGroup? {
    var best: VerbGroup?
    var longest = -1
    // *fait-elle valoir*: a pronoun hung to the verb may stand before its fixed words.
    let hung =
      form == .finite && position + 1 < range.upperBound && tokens[position + 1].flags.contains(.inverted) ? 1 : 0
    let behind = position + 1 + hung
    let starts = (behind: behind, afterAdverbs: afterAdverbs(behind, range))
    lexicon.forEachReading(of: tokens[position].word) { reading in
      for index in lexicon.inflections[Int(reading.inflection)] {
        let takes = lexicon.verbs[Int(index)].takes
        guard takes.contains(.reflexive) == reflexive else { continue }
        guard let length = restLength(index, starts, range), length >= longest else { continue }
        if length == longest, best != nil {
          best?.takes.formUnion(takes)
          continue
        }
        longest = length
        best = VerbGroup(
          tokens: position..<position + 1 + (length > 0 ? length + hung : 0), form: form, takes: takes,
          force: lexicon.verbs[Int(index)].force,
          agreement: [], pronoun: nil, negated: false, verb: index, hasRest: length > 0)
      }
    }
    return best
  }

  /// The length of the fixed words behind a verb, or nil where they are not there.
  ///
  /// - Parameter starts: the token behind the verb, and that behind adverbs which follow it.
  private func restLength(_ verb: Int32, _ starts: (behind: Int, afterAdverbs: Int), _ range: Range<Int>) -> Int? {
    if lexicon.verbs[Int(verb)].rest.isEmpty { return 0 }
    let near = longest(restOf: verb, from: starts.behind, range)
    guard starts.afterAdverbs > starts.behind else { return near }
    let far = longest(restOf: verb, from: starts.afterAdverbs, range).map { starts.afterAdverbs - starts.behind + $0 }
    return near.map { max($0, far ?? 0) } ?? far
  }

  /// The length of the longest of a verb's fixed words that stand at a token, or nil where none do.
  private func longest(restOf verb: Int32, from start: Int, _ range: Range<Int>) -> Int? {
    guard start < range.upperBound, tokens[start].word >= 0 else { return nil }
    var longest: Int?
    for run in lexicon.verbs[Int(verb)].rest where run.first == tokens[start].word {
      guard run.count > longest ?? 0, start + run.count <= range.upperBound,
        !isDay(behind: run, start + run.count, range), !isSubject(run, start + run.count, range)
      else { continue }
      if run.indices.allSatisfy({ tokens[start + $0].word == run[$0] }) { longest = run.count }
    }
    return longest
  }

  /// *says the same pledge was made*, *said nothing had been decided*: the words behind a verb begin a clause of their own.
  private func isSubject(_ run: [Int32], _ position: Int, _ range: Range<Int>) -> Bool {
    guard lexicon.modifiersBefore, range.contains(position), tokens[position].kind == .word, let first = run.first
    else { return false }
    let next = lexicon.vocabulary[tokens[position].word]
    let isNominal = !lexicon.vocabulary[first].classes.isDisjoint(with: [.determiner, .tonic, .negator])
    if isNominal, !next.classes.isDisjoint(with: [.auxiliary, .modal]) { return true }
    let others: WordClass = [
      .preposition, .conjunction, .adverb, .negation, .subordinator, .relative, .complementizer, .contrast, .determiner,
    ]
    return run.count == 2 && lexicon.vocabulary[first].classes.contains(.determiner)
      && next.classes.isDisjoint(with: others) && !tokens[position].isCapital
      && !lexicon.endsLikeAdverb(tokens[position].word)
  }

  /// *warned on Monday*: the words behind a verb tell when, not of what.
  private func isDay(behind run: [Int32], _ position: Int, _ range: Range<Int>) -> Bool {
    range.contains(position) && tokens[position].word >= 0
      && run.last.map { lexicon.vocabulary[$0].classes.contains(.preposition) } ?? false
      && lexicon.vocabulary[tokens[position].word].classes.contains(.weekday)
  }

  /// The token behind at most two adverbs: *sont toujours unanimes*.
  private func afterAdverbs(_ position: Int, _ range: Range<Int>) -> Int {
    var position = position
    let end = min(position + 2, range.upperBound)
    while position < end, tokens[position].word >= 0,
      !lexicon.vocabulary[tokens[position].word].classes.isDisjoint(with: [.adverb, .negation]) || isAdverb(position)
    {
      position += 1
    }
    return position
  }
}
