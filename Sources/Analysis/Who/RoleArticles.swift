/// What the word before a role shows: its number, whose it is, whether it is somebody new.
extension MentionFinder {
  /// The gender and number that the article shows: *la ministre*.
  func articleAgreement(before start: Int) -> Agreement {
    guard start > 0, tokens[start - 1].word >= 0 else { return [] }
    let entry = lexicon.vocabulary[tokens[start - 1].word]
    return entry.classes.contains(.determiner) ? entry.agreement.intersection([.masculine, .feminine]) : []
  }

  /// A form that serves both numbers has that of its article: *la porte-parole*; without one it is singular.
  func settleNumber(of mention: inout Mention, _ start: Int) {
    var number: Agreement = .singular
    if start > 0, tokens[start - 1].word >= 0 {
      let entry = lexicon.vocabulary[tokens[start - 1].word]
      if !entry.classes.isDisjoint(with: [.determiner, .possessive]), entry.agreement.contains(.plural) {
        number = .plural
      }
    }
    mention.agreement.subtract(.number)
    mention.agreement.formUnion(number)
  }

  /// *leurs ministres*: those of both who were named.
  func isOfSeveral(_ start: Int) -> Bool {
    guard start > 0, tokens[start - 1].word >= 0 else { return false }
    let entry = lexicon.vocabulary[tokens[start - 1].word]
    return entry.classes.contains(.possessive) && entry.agreement.contains(.several)
  }

  /// *sa porte-parole*, *its director*: a role that is somebody's.
  func isOwned(_ start: Int) -> Bool {
    guard start > 0, tokens[start - 1].word >= 0 else { return false }
    let entry = lexicon.vocabulary[tokens[start - 1].word]
    return entry.classes.contains(.possessive) && entry.agreement.isDisjoint(with: [.first, .second, .several])
  }

  func isIndefinite(_ start: Int) -> Bool {
    guard start > 0, tokens[start - 1].word >= 0 else { return false }
    let word = tokens[start - 1].word
    return lexicon.vocabulary[word].classes.contains(.numeral)
  }

  func isPlainNoun(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.kind == .word, !token.isCapital else { return false }
    let entry = lexicon.vocabulary[token.word]
    let closed: WordClass = [
      .preposition, .conjunction, .subordinator, .determiner, .subject, .auxiliary, .relative, .adverb, .negation,
    ]
    return entry.classes.isDisjoint(with: closed)
  }
}
