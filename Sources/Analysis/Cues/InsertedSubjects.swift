/// Subjects that insertions part from their verb: *X, an MP backing the mayor, thought that*; *X, to whom the editor sent the
/// pictures, said that*.
extension SubjectFinder {
  /// Whose verb stands right behind a comma that closes an insertion.
  ///
  /// A subject never ends at one comma, so that another opens the insertion; it is looked for from the verb back, for in an
  /// insertion there are commas too (*X, a retired nurse, 61, said*), and a phrase within it has a head of its own that a
  /// preposition governs (*X, project director with the developers, Y, told the meeting*).
  ///
  /// - Parameter last: the token before the verb.
  func head(beforeInsertionEndingAt last: Int, _ group: VerbGroup) -> Mention? {
    guard sentence.isKind(last, .comma), sentence.isOpen(last) else { return nil }
    let nearest = sentence.mentions.last { $0.tokens.upperBound == last && !$0.governed && isPerson($0) }
    var comma = last - 2
    while comma > sentence.range.lowerBound, last - comma <= Self.longestInserted {
      if sentence.isKind(comma, .comma), sentence.isOpen(comma), !sentence.has(comma + 1, .conjunction) {
        if isVoice(at: comma + 1) { return nil }
        if let head = head(endingAt: comma) {
          if let pair = pair(head, and: comma + 1..<last), agrees(pair, group) { return pair }
          if agrees(head, group) {
            if head.name == nil, isNamed(comma + 1..<last) { return nil }
            if nearest.map({ isInside($0, insertionOf: head, comma) }) ?? true { return head }
          }
        }
      }
      comma -= 1
    }
    return nil
  }

  /// *X, who chairs the committee, and Y, its secretary, said*: whoever a conjunction behind the first insertion adds.
  private func pair(_ head: Mention, and stretch: Range<Int>) -> Mention? {
    guard MentionFinder.canJoin(head), !sentence.has(stretch.lowerBound, .conjunction),
      let link = stretch.dropFirst().first(where: {
        sentence.isKind($0 - 1, .comma) && sentence.has($0, .conjunction) && !sentence.has($0, .contrast)
      }), let other = sentence.mention(at: link + 1), !other.governed, other.name != nil, MentionFinder.canJoin(other),
      sentence.isKind(other.tokens.upperBound, .comma)
    else { return nil }
    var pair = Mention(tokens: head.tokens.lowerBound..<other.tokens.upperBound, kind: .coordination)
    pair.agreement = .plural
    pair.members = (head.members.isEmpty ? [head] : head.members) + [other]
    return pair
  }

  private func isPerson(_ mention: Mention) -> Bool {
    guard mention.kind != .organisation, let name = mention.name else { return false }
    return mention.role >= 0 || sentence.lexicon.isGivenName(sentence.token(name.lowerBound).word)
      || sentence.has(mention.tokens.lowerBound, .title)
  }

  /// Whether somebody who is named right before the verb belongs to an insertion behind somebody else: to a relative clause that
  /// *who* is the subject of (*X, who met the mayor, Y, said*), or as what tells more of somebody named (*X, director with Y, said*);
  /// elsewhere they are the subject (*La société, dont le directeur, Y, a dit*).
  private func isInside(_ nearest: Mention, insertionOf head: Mention, _ comma: Int) -> Bool {
    if sentence.has(comma + 1, .relative) {
      return sentence.has(comma + 1, .interrogative) && !sentence.has(comma + 1, .possessive)
    }
    return nearest.tokens.lowerBound == comma + 1 && nearest.kind == .role && head.name != nil
  }

  /// *The operator, X, says*, *The campaign group, the Friends of X, said*: an insertion that names who is meant.
  private func isNamed(_ stretch: Range<Int>) -> Bool {
    sentence.mentions.contains { $0.name != nil && $0.tokens == stretch }
      || stretch.allSatisfy { position in
        sentence.token(position).isCapital || sentence.has(position, [.determiner, .genitive])
      }
  }

  /// *X, par la voix de Y, a menacé*, *X, selon Y, a menacé*: somebody else speaks for them, or is the source.
  private func isVoice(at position: Int) -> Bool {
    sentence.annotation.phrase(.sourcePreposition, at: position, sentence.lexicon) != nil
  }

  /// The longest insertion, in tokens.
  private static let longestInserted = 40

  /// The mention that begins a clause and ends at a comma, or before a phrase that tells where or of what: *One factory manager
  /// in Killybegs, who …*.
  private func head(endingAt comma: Int) -> Mention? {
    guard
      let head = sentence.mentions.last(where: { mention in
        mention.tokens.upperBound <= comma && isPhrase(mention.tokens.upperBound..<comma)
          && !sentence.annotation.inParentheses[mention.tokens.lowerBound]
      }), !head.governed, head.kind != .nobody, head.kind != .thing, beginsClause(head)
    else { return nil }
    return head
  }

  /// Nothing, or a preposition with a few words behind it.
  private func isPhrase(_ stretch: Range<Int>) -> Bool {
    stretch.isEmpty
      || sentence.has(stretch.lowerBound, .preposition) && stretch.count <= Self.longestPhrase
        && !stretch.contains { sentence.isMark($0) || sentence.has($0, [.relative, .auxiliary, .modal]) }
        && !sentence.groups.contains { $0.tokens.overlaps(stretch) }
  }

  private static let longestPhrase = 7

  /// Whether nothing stands before a mention that it could belong to: it opens the sentence, or stands behind a mark or a word
  /// that opens a clause.
  private func beginsClause(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    if sentence.isConnector(sentence.range.lowerBound..<start) { return true }
    let before = start - 1
    return !sentence.isOpen(before) || sentence.isMark(before)
      || sentence.has(before, [.conjunction, .complementizer, .subordinator])
  }
}
