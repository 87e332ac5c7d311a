import CoverageModel

/// Quotations and words behind a colon that no verb of saying reports.
extension ReportFinder {
  /// Who speaks behind a colon without a verb of saying: the subject of the sentence, or the one a role or a
  /// title names right before the colon (*Première question du journaliste X : « … »*).
  ///
  /// A subject that nobody is known by is nobody: who spoke before does not go on.
  func bearer(before open: Int) -> Mention? {
    let start = sentence.range.first { sentence.token($0).word >= 0 } ?? open
    if let owner = ownerOfSpeech(at: start, before: open) { return owner }
    if let last = sentence.mentions.last(where: { $0.tokens.upperBound >= open - 1 && $0.tokens.upperBound <= open }),
      last.governed,
      last.name == nil ? isOwner(last) : last.isPersonal(sentence.lexicon, sentence.annotation.document)
    {
      return last
    }
    if let mention = sentence.mentions.first(where: { !$0.governed && $0.tokens.upperBound <= open }) {
      return mention
    }
    guard sentence.has(start, .determiner), !sentence.has(start, .preposition) else { return nil }
    return Mention(tokens: start..<start + 1, kind: .nobody)
  }

  /// *Réponse de la maire, qui la tutoie d'ordinaire : « … »*: whose a noun of speech at the head of the sentence is.
  private func ownerOfSpeech(at start: Int, before open: Int) -> Mention? {
    if let owner = possessorOfSpeech(at: start, before: open) ?? sender(before: open) { return owner }
    guard let noun = sentence.annotation.phrase(.noun, at: start, sentence.lexicon), noun.tokens.upperBound < open
    else {
      return nil
    }
    var end = afterCircumstance(noun.tokens.upperBound)
    if !sentence.has(end, .genitive), sentence.has(end + 1, .genitive) { end += 1 }
    guard sentence.has(end, .genitive) else { return nil }
    return sentence.mentions.first { (end...end + 1).contains($0.tokens.lowerBound) }?.ungoverned
  }

  /// *Réponse, une heure plus tard, de X*, *Réponse du tac au tac de X*: the token behind what tells how or when.
  private func afterCircumstance(_ position: Int) -> Int {
    if sentence.isKind(position, .comma) {
      let end = min(position + Self.longestInsertion, sentence.range.upperBound)
      let close = (position + 1..<max(end, position + 1)).first { sentence.isKind($0, .comma) }
      return close.map { $0 + 1 } ?? position
    }
    guard let phrase = sentence.annotation.phrase(.function, at: position, sentence.lexicon),
      phrase.tokens.count > 1, bounds.isAdverbial(phrase)
    else { return position }
    return phrase.tokens.upperBound
  }

  /// The most words between the commas that tell when an answer came, in tokens.
  private static let longestInsertion = 10

  /// *Mrs X's angry answer: “…”*: whose a noun of speech is that stands right before the colon.
  private func possessorOfSpeech(at start: Int, before open: Int) -> Mention? {
    guard let owner = sentence.mention(at: start), sentence.has(owner.tokens.upperBound, .possessiveMark),
      let colon = (start..<open).last(where: { sentence.isKind($0, .colon) }),
      sentence.annotation.phrase(.noun, at: colon - 1, sentence.lexicon)?.tokens.upperBound == colon,
      colon - owner.tokens.upperBound <= Self.longestHead
    else { return nil }
    return owner.ungoverned
  }

  /// *Miss X's retort was brief: “…”*, *The answer came last night from X: “…”*, *l'avis de X, politologue : « … »*: whose a
  /// noun of speech or a writing is that the sentence begins with, a few words passed over.
  private func sender(before open: Int) -> Mention? {
    guard sentence.isKind(open - 1, .colon) else { return nil }
    let first = sentence.range.lowerBound..<min(open - 1, sentence.range.lowerBound + Self.longestOpening)
    guard
      let noun = first.first(where: {
        sentence.has($0, .writing) || sentence.annotation.phrase(.noun, at: $0, sentence.lexicon) != nil
      }), !sentence.has(noun, .preposition), !sentence.hasVerb(sentence.range.lowerBound..<noun)
    else { return nil }
    if sentence.has(noun - 1, .possessiveMark) {
      return sentence.mentions.last { $0.tokens.upperBound == noun - 1 }?.ungoverned
    }
    if sentence.has(noun - 2, .possessiveMark) {
      return sentence.mentions.last { $0.tokens.upperBound == noun - 2 }?.ungoverned
    }
    return sentence.mentions.first { mention in
      let start = mention.tokens.lowerBound
      return start > noun && start < open
        && (sentence.has(start - 1, .origin)
          || [start, start - 1].contains { $0 == noun + 1 && sentence.has($0, .genitive) })
    }?.ungoverned
  }

  /// As many tokens from the head of a sentence its subject stands in.
  private static let longestOpening = 7

  /// *Réponse inchangée de la ministre : les juges sont libres.*: what a noun of speech and a colon introduce.
  mutating func readAnswer() {
    guard let start = sentence.range.first(where: { sentence.token($0).word >= 0 }), !sentence.isHeadline,
      let colon = sentence.range.first(where: { sentence.isKind($0, .colon) && sentence.isOpen($0) }),
      colon + 2 < sentence.range.upperBound, !sentence.hasQuotation(in: sentence.range),
      !sentence.groups.contains(where: { $0.tokens.lowerBound < colon }),
      let owner = ownerOfSpeech(at: start, before: colon)
    else { return }
    add(colon + 1..<sentence.range.upperBound, .colon, cue: start..<start + 1, source: owner)
  }

  /// *La colère du maire : « … »*: somebody whose the noun before is, in words without a verb.
  private func isOwner(_ last: Mention) -> Bool {
    guard last.kind == .role, sentence.lexicon.roles[Int(last.role)].kind == .person,
      last.agreement.intersection(.number) != .plural
    else { return false }
    let start = last.tokens.lowerBound
    let head = sentence.range.lowerBound..<start
    return (sentence.has(start, .genitive) || sentence.has(start - 1, .genitive)) && head.count <= Self.longestHead
      && !sentence.hasVerb(head)
  }

  /// The most words before somebody whose they are, in tokens.
  private static let longestHead = 4

  /// Who is named first behind words and a colon: *« Nous irons au bout » : X, le maire, ne décolère pas*.
  func named(behind quotation: Quotation) -> Mention? {
    guard sentence.isKind(quotation.outerEnd, .colon), quotation.inner.count >= Self.wordsOfFragment else { return nil }
    let next = quotation.outerEnd + 1
    let noun = sentence.has(next, [.determiner, .possessive]) ? next + 1 : next
    if let owner = ownerOfSpeech(at: noun, before: sentence.range.upperBound) { return owner }
    if let source = sentence.pointedOut(at: next, in: sentence.range) { return source }
    guard
      let mention = sentence.mention(at: quotation.outerEnd + 1), !mention.governed, mention.kind != .pronoun,
      mention.kind != .nobody
    else { return nil }
    return mention
  }

  /// Quoted words of this length at the head of a sentence, in tokens, are said by somebody though the sentence goes on
  /// behind them: *« … », voilà la réponse.*
  private static let wordsOfSpeech = 12

  mutating func readUncued() {
    let first = sentence.range.first { sentence.token($0).word >= 0 } ?? Int.max
    let last = sentence.range.last { sentence.token($0).word >= 0 } ?? -1
    for quotation in sentence.quotations(in: sentence.range) where !isTaken(quotation) {
      guard !reports.contains(where: { $0.content.contains(quotation.open) }) else { continue }
      if let incise = InnerIncise(quotation, sentence) {
        add(
          quotation.open..<quotation.outerEnd, .incise, cue: incise.group.tokens, source: incise.source,
          group: incise.group)
      } else if first >= quotation.open, last < quotation.outerEnd {
        let source = sentence.pointedOut(behind: quotation) ?? sentence.subject(behind: quotation)
        add(quotation.open..<quotation.outerEnd, source == nil ? .continuation : .colon, cue: nil, source: source)
      } else if first >= quotation.open, quotation.inner.count >= Self.wordsOfSpeech, !sentence.isHeadline,
        !sentence.isKind(quotation.outerEnd, .colon), !sentence.groups.contains(where: { $0.form == .finite })
      {
        add(quotation.open..<quotation.outerEnd, .continuation, cue: nil, source: nil)
      } else if first >= quotation.open, let source = named(behind: quotation) {
        add(quotation.open..<quotation.outerEnd, .colon, cue: nil, source: source)
      } else if sentence.isKind(quotation.open - 1, .colon), quotation.inner.count >= 3 {
        let source = bearer(before: quotation.open)
        let isLast = (quotation.outerEnd..<sentence.range.upperBound).allSatisfy { sentence.token($0).word < 0 }
        if source != nil || isLast {
          add(quotation.open..<quotation.outerEnd, source == nil ? .continuation : .colon, cue: nil, source: source)
        }
      }
    }
  }
}
