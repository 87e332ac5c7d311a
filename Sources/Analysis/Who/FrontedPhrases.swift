import CoverageModel

/// Whom a phrase before the subject names, the subject is not: *Répondant à X, il*; *Asked by Ms X, he*.
extension Resolver {
  /// Whether a phrase that opens the sentence and ends at the comma before a pronoun names somebody behind a preposition.
  ///
  /// A pronoun does not mean what stands in a phrase of its own clause before it (Reinhart 1983), but for what belongs to
  /// something else there (*Interrogé sur l'avenir de X, il*); a clause with a subject of its own may name whom it means
  /// (*Quand X est arrivé, il*).
  ///
  /// - Parameter entry: somebody met, with the place of the last mention.
  func isFronted(_ entry: Discourse.Entry, before pronoun: Mention) -> Bool {
    guard entry.sentence == sentence, !entry.isSubject else { return false }
    let tokens = document.tokens
    let comma = pronoun.tokens.lowerBound - 1
    guard comma > beginning, tokens[comma].kind == .comma, entry.bytes.upperBound <= tokens[comma].range.lowerBound,
      !document.has(beginning, Self.openingClause, lexicon)
    else { return false }
    guard let name = (beginning..<comma).first(where: { tokens[$0].range.lowerBound >= entry.bytes.lowerBound }) else {
      return false
    }
    var before = name - 1
    while before > beginning, document.has(before, [.title, .determiner], lexicon) { before -= 1 }
    return before >= beginning && document.has(before, .preposition, lexicon)
      && !document.has(before, .genitive, lexicon)
  }

  /// What a clause with a subject of its own begins with.
  private static let openingClause: WordClass = [
    .determiner, .possessive, .subject, .subordinator, .relative, .conjunction, .firstName, .title, .interrogative,
  ]
}
