/// Who speaks in the turns of interviews, transcripts and dialogues.
extension Resolver {
  /// Who speaks in a turn that no mention names: by initials, by a label of its own, or the one who is interviewed.
  mutating func speaker(of turn: Turn, _ report: Report) -> Attribution {
    switch turn.kind {
    case .question: return .unknown
    case .dashed:
      let isQuestion = asks(turn)
      if !isInDialogue { isInterview = isQuestion && interviewed != nil }
      if isInterview {
        return isQuestion ? .unknown : interviewed.map { Attribution(source: .member($0), way: .inherited) } ?? .unknown
      }
      if let other = discourse.speakerBefore, isInDialogue {
        return Attribution(source: .member(other), way: .inherited)
      }
      return choose(.silence, Mention(tokens: report.content, kind: .pronoun), report)
    case .answer: return interviewed.map { Attribution(source: .member($0), way: .inherited) } ?? .unknown
    case .labelled: return turn.label.map { labelled($0) } ?? .unknown
    }
  }

  /// Whether a turn ends with a question.
  private func asks(_ turn: Turn) -> Bool {
    turn.content.last { document.tokens[$0].word >= 0 || document.tokens[$0].endsSentence }
      .map { document.tokens[$0].kind == .question } ?? false
  }

  /// Who is spoken to at the head of a turn: *Mr. X, why not come back?*
  func addressed(in turn: Turn, _ reader: SentenceReader) -> Mention? {
    guard turn.kind != .dashed, let first = turn.content.first(where: { document.tokens[$0].word >= 0 }),
      let quotation = reader.quotation(at: first), let mention = reader.mention(inside: quotation, from: first),
      mention.tokens.lowerBound == first, mention.isPersonal(lexicon, document),
      mention.tokens.upperBound < turn.content.upperBound,
      document.tokens[mention.tokens.upperBound].kind == .comma
    else { return nil }
    return mention
  }

  mutating func labelled(_ label: Range<Int>) -> Attribution {
    let words = document.tokens[label].filter { $0.word >= 0 }
    let letters = words.map { lexicon.vocabulary.bytes(of: $0.word) }
    if letters.allSatisfy({ $0.count == 1 }) {
      if letters.count == 1 {
        guard lexicon.answerLabels.contains(words[0].word) else { return .unknown }
        return interviewed.map { Attribution(source: .member($0), way: .inherited, mention: label) } ?? .unknown
      }
      let initials = letters.map { $0[0] }
      let member = cast.members.indices.last { index in
        cast[index].kind == .person && begins(cast[index].words, with: initials)
      }
      guard let member else { return .unknown }
      interviewed = member
      return Attribution(source: .member(member), way: .name, mention: label)
    }
    let key = Cast.Key.words(words.map(\.word))
    let member = cast.member(key, name: document.words(label), kind: .organisation)
    var attribution = Attribution(source: .member(member), way: .body, mention: label)
    if cast[member].roles.isEmpty {
      cast[member].isOutlet = true
      attribution.withhold()
    }
    return attribution
  }

  /// Whether a label in capitals is a paper's name though it reads as a role (*LE RIVERAIN :*): nobody named bears it.
  func isOutletLabel(_ label: Range<Int>, _ mention: Mention) -> Bool {
    guard mention.name == nil, isUpper(label) else { return false }
    if mention.kind == .description { return true }
    return mention.kind == .role
      && !cast.members(ofClass: lexicon.roles[Int(mention.role)].classNumber).contains {
        cast[$0].kind == .person && !cast[$0].isUnnamed
      }
  }

  func isUpper(_ label: Range<Int>) -> Bool {
    document.tokens[label].allSatisfy { $0.word < 0 || $0.flags.contains(.upper) }
  }

  /// Whether the first letters of words, and of what is hung to them by hyphens, are these.
  func begins(_ words: [Int32], with initials: [UInt8]) -> Bool {
    var next = 0
    let matches = words.allSatisfy { word in
      lexicon.vocabulary.withBytes(of: word) { bytes in
        for index in 0..<bytes.count where bytes[index] != 0x2D && (index == 0 || bytes[index - 1] == 0x2D) {
          guard next < initials.count, bytes[index] == initials[next] else { return false }
          next += 1
        }
        return true
      }
    }
    return matches && next == initials.count
  }
}
