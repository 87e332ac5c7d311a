/// Mentions that *et* joins: *la maire et le préfet*.
extension MentionFinder {
  /// Two mentions joined by *et* that speak with one voice: *Dakar et Lisbonne*.
  func coordinated(_ mentions: [Mention], _ range: Range<Int>) -> [Mention] {
    guard zip(mentions, mentions.dropFirst()).contains(where: { joins($0, $1) || isOnePerson($0, $1) }) else {
      return mentions
    }
    var result: [Mention] = []
    for mention in mentions {
      if let last = result.last, isOnePerson(last, mention) {
        result[result.count - 1].otherRole = mention.role
        result[result.count - 1].tokens = last.tokens.lowerBound..<mention.tokens.upperBound
      } else if let last = result.last, joins(last, mention) {
        var joint = Mention(tokens: last.tokens.lowerBound..<mention.tokens.upperBound, kind: .coordination)
        joint.agreement = .plural
        joint.governed = last.governed
        joint.members = (last.members.isEmpty ? [last] : last.members) + [mention]
        result[result.count - 1] = joint
      } else {
        result.append(mention)
      }
    }
    return result
  }

  /// *the tribal leader and campaigner*, *l'avocat et militant*: two roles behind one article.
  func isOnePerson(_ one: Mention, _ other: Mention) -> Bool {
    guard isLinked(one, other), one.kind == .role, other.kind == .role, one.name == nil, one.otherRole < 0,
      other.name == nil, one.agreement.intersection(.number) == .singular,
      other.agreement.intersection(.number) == .singular, lexicon.roles[Int(one.role)].kind == .person,
      lexicon.roles[Int(other.role)].kind == .person, tokens[one.tokens.lowerBound].word >= 0,
      tokens[other.tokens.lowerBound].word >= 0
    else { return false }
    let determiners: WordClass = [.determiner, .possessive]
    return !lexicon.vocabulary[tokens[one.tokens.lowerBound].word].classes.isDisjoint(with: determiners)
      && lexicon.vocabulary[tokens[other.tokens.lowerBound].word].classes.isDisjoint(with: determiners)
  }

  func joins(_ one: Mention, _ other: Mention) -> Bool {
    guard isLinked(one, other) else { return false }
    if other.governed, !one.governed { return false }
    return Self.canJoin(one) && Self.canJoin(other)
  }

  /// Whether nothing but a conjunction stands between two mentions.
  private func isLinked(_ one: Mention, _ other: Mention) -> Bool {
    guard other.tokens.lowerBound == one.tokens.upperBound + 1 else { return false }
    let link = tokens[one.tokens.upperBound]
    return link.word >= 0 && lexicon.vocabulary[link.word].classes.contains(.conjunction)
  }

  static func canJoin(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .name, .country, .organisation, .role, .coordination: true
    default: false
    }
  }
}
