import CoverageModel

/// What nouns of speech and of decision report: *l'espoir que …*, *la décision de …*.
extension ReportFinder {
  /// *l'espoir que …*, *sa conviction que …*, *la décision de …*.
  mutating func readNouns() {
    for position in sentence.phrases {
      guard let match = sentence.annotation.phrase(.noun, at: position, sentence.lexicon) else { continue }
      guard !sentence.groups.contains(where: { $0.tokens.contains(position) }) else { continue }
      readNoun(match.tokens, sentence.lexicon.nouns[Int(sentence.lexicon.meanings[Int(match.meaning)].index)])
    }
  }

  mutating func readNoun(_ tokens: Range<Int>, _ noun: Lexicon.SpeechNoun) {
    let possessor = bounds.possessor(of: tokens)
    let end = max(possessor?.tokens.upperBound ?? 0, tokens.upperBound)
    if noun.takes.contains(.direct) || noun.takes.contains(.clause), let quotation = sentence.quotation(at: end),
      quotation.open == end, !isTaken(quotation),
      quotation.inner.count >= 3
    {
      let source = possessor ?? sentence.mentions.first { !$0.governed && $0.tokens.upperBound <= tokens.lowerBound }
      if source != nil { add(quotation.open..<quotation.outerEnd, .fragment, cue: tokens, source: source) }
      return
    }
    if noun.force == .agreeing, noun.takes.contains(.infinitive), readDecision(tokens) { return }
    guard let source = possessor, noun.takes.contains(.clause) else { return }
    if sentence.has(end, .auxiliary), sentence.has(end + 1, .complementizer) {
      add(end + 2..<bounds.clauseEnd(from: end + 2, nil), .nominal, cue: tokens, source: source)
      return
    }
    if sentence.has(end, .preposition), sentence.has(end + 1, .relative) {
      add(end + 2..<bounds.clauseEnd(from: end + 2, nil), .nominal, cue: tokens.lowerBound..<end + 2, source: source)
    } else if sentence.has(end, .complementizer) {
      add(end + 1..<bounds.clauseEnd(from: end + 1, nil), .nominal, cue: tokens, source: source)
    }
  }

  /// *Un accord a été conclu pour …*, *la décision de …*: what both decided.
  mutating func readDecision(_ tokens: Range<Int>) -> Bool {
    guard let infinitive = bounds.infinitiveOfDecision(behind: tokens.upperBound) else { return false }
    let source = Mention(tokens: tokens, kind: .joint, agreement: .plural)
    return add(infinitive..<bounds.clauseEnd(from: infinitive, nil), .infinitive, cue: tokens, source: source)
  }
}
