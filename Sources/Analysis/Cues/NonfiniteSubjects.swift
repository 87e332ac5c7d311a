/// Subjects of participles and infinitives.
extension SubjectFinder {
  /// Who is to do what an infinitive says: *l'occasion pour X de rappeler que*, *it was time for X to say that*.
  func beneficiary(before group: VerbGroup) -> Mention? {
    let mark = group.tokens.lowerBound - 1
    guard
      sentence.has(mark, .genitive)
        || sentence.range.contains(mark) && sentence.token(mark).word == sentence.lexicon.infinitiveMark,
      let mention = sentence.mentions.last(where: { $0.tokens.upperBound == mark }), mention.governed,
      sentence.has(mention.tokens.lowerBound - 1, .service)
    else { return nil }
    return mention.ungoverned
  }

  /// *entendre le commissaire déclarer que*: whom an infinitive stands right behind.
  func heard(before group: VerbGroup) -> Mention? {
    let start = group.tokens.lowerBound
    guard let mention = sentence.mentions.last(where: { $0.tokens.upperBound == start }), !mention.governed,
      mention.kind != .pronoun
    else { return nil }
    return mention
  }

  /// *C'est l'État lui-même qui a payé, en assurant que*: whom a cleft sentence before a participle is about.
  func cleft(before group: VerbGroup) -> Mention? {
    sentence.mentions.last { mention in
      let start = mention.tokens.lowerBound
      guard mention.tokens.upperBound < group.tokens.lowerBound, !mention.governed, mention.kind != .pronoun,
        sentence.has(start - 1, .auxiliary), sentence.has(start - 2, .subject)
      else { return false }
      return (mention.tokens.upperBound...mention.tokens.upperBound + Self.longestStress).contains {
        sentence.has($0, .relative) && !sentence.has($0, .complementizer)
      }
    }
  }

  /// The most words between whom a cleft sentence is about and its *qui*: *l'État lui-même qui*.
  private static let longestStress = 2

  /// The subject of a participle right behind it: *with one resident saying*, *son homologue Y jugeant*.
  func absolute(before group: VerbGroup) -> Mention? {
    let before = group.tokens.lowerBound - 1
    if let author = authorOfWriting(before: before) ?? agent(endingAt: before) { return author }
    if let mention = sentence.mentions.last(where: { $0.tokens.upperBound == before + 1 }), mention.kind != .pronoun {
      let mark = mention.tokens.lowerBound - 1
      let isAbsolute = sentence.isKind(mark, .comma) && !mention.governed || isWith(mark)
      guard isAbsolute else { return nil }
      return mention.ungoverned
    }
    guard sentence.lexicon.modifiersBefore else { return nil }
    for start in [before - 1, before - 2] where isWith(start - 1) {
      if let noun = description(at: start), noun.tokens.upperBound == before + 1 { return noun }
    }
    return nil
  }

  /// Who does what a passive tells, and says something right behind: *interrompue par un député affirmant que*.
  private func agent(endingAt last: Int) -> Mention? {
    if let mention = sentence.mentions.last(where: { $0.tokens.upperBound == last + 1 }) {
      let start = mention.tokens.lowerBound
      return sentence.has(start - 1, .agent) && mention.kind != .pronoun ? mention.ungoverned : nil
    }
    let noun = (max(last - 3, sentence.range.lowerBound)..<max(last, sentence.range.lowerBound + 1)).lazy
      .filter { sentence.has($0 - 1, .agent) }.compactMap { description(at: $0) }.first
    return noun.flatMap { $0.tokens.upperBound == last + 1 && $0.kind == .description ? $0 : nil }
  }

  private func isWith(_ position: Int) -> Bool {
    sentence.lexicon.modifiersBefore && sentence.has(position, .preposition)
      && sentence.isKind(position - 1, .comma)
  }
}
