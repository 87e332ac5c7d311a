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
    guard isLinked(one, other) || isLinkedBehindApposition(one, other) else { return false }
    if other.governed, !one.governed { return false }
    return Self.canJoin(one) && Self.canJoin(other)
  }

  /// Whether nothing but a conjunction stands between two mentions.
  private func isLinked(_ one: Mention, _ other: Mention) -> Bool {
    guard other.tokens.lowerBound == one.tokens.upperBound + 1 else { return false }
    let link = tokens[one.tokens.upperBound]
    return link.word >= 0 && lexicon.vocabulary[link.word].classes.contains(.conjunction)
  }

  /// *la présidente, X, et le ministre, Y, ont annoncé*: a comma closes what stands beside the first before the
  /// conjunction, and no verb of one alone follows.
  private func isLinkedBehindApposition(_ one: Mention, _ other: Mention) -> Bool {
    let comma = one.tokens.upperBound
    guard other.tokens.lowerBound == comma + 2, tokens[comma].kind == .comma,
      one.tokens.contains(where: { tokens[$0].kind == .comma }), isCoordinator(comma + 1)
    else { return false }
    var next = other.tokens.upperBound
    if next < tokens.count, tokens[next].kind == .comma { next += 1 }
    return !isOfOne(next)
  }

  private func isCoordinator(_ position: Int) -> Bool {
    guard tokens[position].word >= 0 else { return false }
    let classes = lexicon.vocabulary[tokens[position].word].classes
    return classes.contains(.conjunction) && !classes.contains(.contrast)
  }

  /// Whether a form of a verb is that of one subject, not of several.
  private func isOfOne(_ position: Int) -> Bool {
    guard position < tokens.count, tokens[position].word >= 0 else { return false }
    var forms = VerbForm(rawValue: 0)
    lexicon.forEachReading(of: tokens[position].word) { forms.formUnion($0.forms) }
    return forms.contains(.thirdSingular) && !forms.contains(.thirdPlural)
  }

  static func canJoin(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .name, .country, .organisation, .role, .coordination: true
    default: false
    }
  }
}
