extension Annotation {
  /// Whether a word turns round what is said: *pas*, *aucun*, *without*; not where it is of what follows that there is
  /// more than it: *pas seulement*, *not only*.
  ///
  /// - Parameter position: a token.
  func denies(at position: Int, _ lexicon: Lexicon) -> Bool {
    guard document.has(position, .negator, lexicon) else { return false }
    let behind = position + 1..<min(position + 1 + Self.reachOfLimit, tokens.count)
    return !behind.prefix { tokens[$0].word >= 0 }.contains { document.has($0, .limiting, lexicon) }
  }

  /// Whether a word is a form of a verb that charges somebody with what follows: *accuse*, *soupçonne*; not where nobody
  /// stands behind it who is charged (*accused of*), where it is denied, or where it is a noun (*the accused*).
  ///
  /// - Parameter position: a token.
  func charges(at position: Int, _ lexicon: Lexicon) -> Bool {
    var charges = false
    lexicon.forEachReading(of: tokens[position].word) { reading in
      charges =
        charges
        || lexicon.inflections[Int(reading.inflection)].contains { index in
          let verb = lexicon.verbs[Int(index)]
          return verb.takes.contains(.charge) && verb.rest.isEmpty
        }
    }
    guard charges, position + 1 < tokens.count, !document.has(position + 1, .genitive, lexicon) else { return false }
    let before = max(position - Self.reachOfDenial, 0)..<position
    return !before.contains { denies(at: $0, lexicon) }
      && (position == 0 || document.has(position - 1, .clitic, lexicon)
        || !document.has(position - 1, [.determiner, .possessive, .numeral], lexicon))
  }

  /// How far before a verb its negation can stand, in tokens: *n'a pas accusé*, *did not accuse*.
  private static let reachOfDenial = 3

  /// How far behind a negation a word can stand that limits it, in tokens: *n'est pas seulement*.
  private static let reachOfLimit = 3
}

extension Document {
  /// Whether the word of a token is of one of some classes.
  func has(_ position: Int, _ classes: WordClass, _ lexicon: Lexicon) -> Bool {
    let word = tokens[position].word
    return word >= 0 && !lexicon.vocabulary[word].classes.isDisjoint(with: classes)
  }
}
