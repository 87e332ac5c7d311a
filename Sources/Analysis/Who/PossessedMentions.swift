/// Those who belong to whoever is named before them: *Quispe's spokesman*, *the Unionists' spokeswoman*.
extension MentionFinder {
  /// What belongs to a mention: *Quispe's spokesman*; a possessor of anything else is no subject.
  func possessed(by mention: Mention, _ range: Range<Int>) -> Mention {
    let mark = mention.tokens.upperBound
    guard mark < range.upperBound, isPossessiveMark(mark) || isOwnersMark(behind: mention, range) else {
      return mention
    }
    guard var role = nominal(from: mark + 1, range), role.kind == .role || role.kind == .organisation else {
      var possessor = mention
      possessor.governed = true
      return possessor
    }
    // *X, chairman of the residents' association*: the name stands before, and is no owner.
    if let name = mention.name, mention.owner >= 0, role.name == nil, name.upperBound < mention.tokens.upperBound {
      var named = mention
      named.tokens = mention.tokens.lowerBound..<role.tokens.upperBound
      return named
    }
    if mention.kind == .role, mention.name == nil, mention.owner >= 0, role.name == nil {
      var head = mention
      head.tokens = mention.tokens.lowerBound..<role.tokens.upperBound
      return withName(head, range, role: head.tokens.upperBound)
    }
    role.tokens = mention.tokens.lowerBound..<role.tokens.upperBound
    role.governed = mention.governed
    role.indefinite = false
    if mention.kind == .country { role.country = mention.country }
    if mention.kind == .organisation, role.body < 0 { role.body = mention.body }
    if role.owner < 0 {
      let capital = mention.tokens.last { tokens[$0].isCapital && tokens[$0].word >= 0 && !isArticle($0) }
      role.owner = tokens[capital ?? mark - 1].word
    }
    return role
  }

  /// *the Unionists' spokeswoman*: the apostrophe of several owners, with a role or a body behind it.
  func isOwnersMark(behind mention: Mention, _ range: Range<Int>) -> Bool {
    let mark = mention.tokens.upperBound
    guard lexicon.modifiersBefore, mark + 1 < range.upperBound, tokens[mark].kind == .apostropheQuote,
      tokens[mark].start == tokens[mark - 1].end, tokens[mark - 1].word >= 0,
      lexicon.vocabulary.bytes(of: tokens[mark - 1].word).last == 0x73
    else { return false }
    return nominal(from: mark + 1, range).map { $0.kind == .role } ?? false
  }

  func isPossessiveMark(_ position: Int) -> Bool {
    tokens[position].word >= 0 && lexicon.vocabulary[tokens[position].word].classes.contains(.possessiveMark)
  }
}
