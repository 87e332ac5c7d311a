/// What somebody is told to say by a clause behind a colon, without a verb of saying.
///
/// Examples: *Le syndicat a fait ses calculs : moins de cent personnes partiraient.*, *She is sticking to her version: the
/// union walked out.* Whoever the sentence begins with says it; nobody does where no clause of its own stands behind the
/// colon (*Elle a punaisé une carte : 412 épingles rouges*).
extension ReportFinder {
  mutating func readAnnounced() {
    guard reports.isEmpty, !sentence.isHeadline, !sentence.hasQuotation(in: sentence.range),
      let colon = sentence.range.first(where: { sentence.isKind($0, .colon) && sentence.isOpen($0) }),
      let source = subject(before: colon), let verb = verb(of: source, before: colon)
    else { return }
    let clause = colon + 1..<sentence.range.upperBound
    guard clause.count >= Self.wordsOfClause, !clause.contains(where: { sentence.isKind($0, .colon) }),
      !sentence.groups.contains(where: { $0.form == .finite && $0.tokens.lowerBound > colon }),
      bounds.beginsClause(clause.lowerBound) || clause.dropFirst(2).contains(where: bounds.isFiniteLike)
    else { return }
    add(clause, .colon, cue: verb..<verb + 1, source: source)
  }

  /// Who the sentence begins with, circumstances between commas passed over; *il* and *it* may be nobody.
  private func subject(before colon: Int) -> Mention? {
    sentence.mentions.first { mention in
      let start = mention.tokens.lowerBound
      let head = sentence.range.lowerBound..<start
      guard !mention.governed, mention.tokens.upperBound < colon,
        sentence.isConnector(head) || sentence.isKind(start - 1, .comma) && !sentence.hasVerb(head)
      else { return false }
      return isSomebody(mention)
    }
  }

  private func isSomebody(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .name, .organisation: return true
    case .role: return mention.name != nil || mention.agreement.intersection(.number) != .plural
    case .pronoun:
      let isFeminine = mention.agreement.intersection(.gender) == .feminine
      return isFeminine && mention.agreement.isDisjoint(with: [.first, .second])
    default: return false
    }
  }

  /// The inflected verb whose subject somebody is, insertions between commas passed over.
  private func verb(of subject: Mention, before colon: Int) -> Int? {
    let stretch = subject.tokens.upperBound..<colon
    guard !sentence.groups.contains(where: { stretch.contains($0.tokens.lowerBound) && $0.negated }) else { return nil }
    return stretch.first { sentence.isOpen($0) && isVerb($0, behind: subject) }
  }

  /// Whether a word is an inflected verb, or stands where one does: right behind the subject and before an object.
  private func isVerb(_ position: Int, behind subject: Mention) -> Bool {
    if sentence.has(position, [.auxiliary, .modal]) || sentence.isNe(position) || bounds.isFiniteLike(position)
      || bounds.isFinite(position) || sentence.lexicon.endsLikeFiniteVerb(sentence.token(position).word)
    {
      return true
    }
    // *La directrice le répète :*
    if sentence.has(position - 1, .clitic), sentence.isKind(position + 1, .colon) { return isThird(position) }
    return position == subject.tokens.upperBound && bounds.isPlainWord(position)
      && sentence.has(position + 1, [.determiner, .possessive, .preposition, .clitic])
  }

  private func isThird(_ position: Int) -> Bool {
    sentence.lexicon.isForm(.third, sentence.token(position).word)
  }

  /// The fewest words and marks of a clause that says something.
  private static let wordsOfClause = 6
}
