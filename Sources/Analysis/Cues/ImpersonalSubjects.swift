/// Whom *on* speaks for: *assure-t-on au Kremlin*, *À la mairie, on assure que*.
extension SubjectFinder {
  /// The body that *on* speaks for where the words behind it say where: *assure-t-on au Kremlin*; both sides where it
  /// stands in their text: *lit-on dans la déclaration conjointe*.
  func place(behind pronoun: Int, of group: VerbGroup) -> Mention? {
    guard isImpersonal(pronoun) else { return nil }
    let start = afterAdverbs(max(pronoun + 1, group.tokens.upperBound))
    guard sentence.has(start, .preposition) else { return nil }
    if let writing = description(at: start + 1), writing.kind == .nobody, let author = author(of: writing) {
      return author
    }
    return sentence.mentions.first {
      let first = $0.tokens.lowerBound
      // *à l'étage de la direction*
      let isNear = (start...start + 2).contains(first) || first <= start + 5 && sentence.has(first - 1, .genitive)
      return first >= start && isNear && (isPlace($0) || $0.kind == .joint)
    }
  }

  /// The body that *on* speaks for where the words before it say where: *À la mairie, on assure que*.
  func place(before pronoun: Mention) -> Mention? {
    var comma = pronoun.tokens.lowerBound - 1
    if pronoun.kind == .nobody, sentence.has(comma, .relative) || sentence.has(comma - 1, .relative) {
      comma = sentence.has(comma, .relative) ? comma - 1 : comma - 2
      return isImpersonal(pronoun.tokens.lowerBound)
        ? sentence.mentions.last { $0.tokens.upperBound == comma && sentence.isKind(comma, .comma) && isPlace($0) }
        : nil
    }
    guard pronoun.kind == .nobody, isImpersonal(pronoun.tokens.lowerBound), sentence.isKind(comma, .comma),
      let place = sentence.mentions.last(where: { $0.tokens.upperBound == comma && isPlace($0) })
    else { return nil }
    let head = sentence.range.lowerBound..<place.tokens.lowerBound
    let isOpening = head.count <= Self.longestPreposition && !sentence.hasVerb(head)
    return isOpening && (place.governed || head.contains { sentence.has($0, .preposition) }) ? place : nil
  }

  /// The longest preposition before a place, in tokens: *du côté de*.
  private static let longestPreposition = 4

  private func isImpersonal(_ pronoun: Int) -> Bool {
    sentence.has(pronoun, .subject)
      && sentence.lexicon.vocabulary[sentence.token(pronoun).word].agreement.isEmpty
  }

  /// Whether a mention is a body that has a voice, no person.
  private func isPlace(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .country, .organisation, .outlet: true
    case .role:
      mention.name == nil
        && (sentence.lexicon.roles[Int(mention.role)].kind != .person
          || sentence.lexicon.roles[Int(mention.role)].roleClass == Lexicon.sourceClass)
    default: false
    }
  }
}
