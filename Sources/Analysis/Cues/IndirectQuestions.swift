/// Indirect questions: *si la date tiendra*, *what was said*.
extension ContentBounds {
  /// Whether a clause is an indirect question: *si la date tiendra*, *what was said*.
  func isQuestion(at start: Int) -> Bool {
    sentence.has(start - 1, .whether) || sentence.has(start, .interrogative)
  }

  /// Where an indirect question begins: behind *si*, or with its own word (*pourquoi*, *why*).
  func question(at position: Int, _ group: VerbGroup) -> Int? {
    if sentence.has(position, .whether) { return isExcepting(position) ? nil : position + 1 }
    guard group.form == .finite, sentence.has(position, .interrogative), position + 2 < sentence.range.upperBound,
      !sentence.has(position, [.relative, .complementizer, .determiner])
        || position == group.tokens.upperBound || isBehindName(position)
    else { return nil }
    return position
  }

  private func isBehindName(_ position: Int) -> Bool {
    sentence.mentions.contains { $0.tokens.upperBound == position && $0.name != nil }
  }

  /// *si ce n'est quelques mesures*: what is left out, no question.
  func isExcepting(_ position: Int) -> Bool {
    sentence.has(position + 1, [.tonic, .subject, .determiner]) && sentence.has(position + 2, .negation)
      && !sentence.has(position + 2, .subject)
  }

  /// *a demandé à X où se trouvait la clef*: the token behind whoever is asked, where a question follows.
  func afterThoseAsked(_ position: Int, _ group: VerbGroup) -> Int? {
    guard !sentence.lexicon.modifiersBefore, group.takes.contains(.person), sentence.has(position, .preposition),
      let mention = sentence.mentions.first(where: {
        $0.tokens.lowerBound <= position + 1 && $0.tokens.lowerBound >= position && $0.tokens.upperBound > position + 1
      })
    else { return nil }
    let next = mention.tokens.upperBound
    return sentence.has(next, [.whether, .interrogative]) ? next : nil
  }
}
