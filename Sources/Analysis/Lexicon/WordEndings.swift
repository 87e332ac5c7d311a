/// What the ending of a word shows: an adverb, an infinitive, a past tense, a plural, a thing.
extension Lexicon {
  /// Whether a word ends like an adverb made from an adjective.
  func endsLikeAdverb(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: adverbEndings, behind: 3) }
  }

  /// Whether a noun is, or ends like, one of actions, states and qualities, which have no voice: *la situation*.
  func isThing(_ word: Int32) -> Bool {
    let classes = vocabulary[word].classes
    if classes.contains(.thing) { return true }
    if classes.contains(.writing) { return false }
    return vocabulary.withBytes(of: word) { Self.ends($0, like: thingEndings, behind: 2) }
  }

  /// Whether a word ends like an infinitive, in a language where infinitives have endings.
  func endsLikeInfinitive(_ word: Int32) -> Bool {
    infinitiveMark < 0 && vocabulary.withBytes(of: word) { infinitiveEndings.contains(Array($0.suffix(2))) }
  }

  /// Whether a participle or an ordinal has the ending of the feminine: *intéressée*, *dernière*.
  func endsLikeFeminine(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: feminineEndings, behind: 2) }
  }

  /// Whether a word that stands right behind a noun ends like a finite verb.
  func endsLikeFiniteVerb(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: finiteEndings, behind: 2) }
  }

  /// Whether a word is in the conditional or makes it: *paierait*, *would*.
  func isConditional(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: conditionalEndings, behind: 0) }
  }

  /// Whether a word ends like an inflected verb in a language whose nouns do not: *closed*.
  func looksInflected(_ word: Int32) -> Bool {
    guard infinitiveMark >= 0 else { return false }
    return vocabulary.withBytes(of: word) { bytes in
      guard bytes.count > 3 else { return false }
      let (before, last) = (bytes[bytes.count - 2], bytes[bytes.count - 1])
      return before == 0x65 && last == 0x64 || last == 0x73
    }
  }

  /// Whether a word ends like a past tense, in a language whose past ends like that: *required*.
  func looksPast(_ word: Int32) -> Bool {
    guard infinitiveMark >= 0, word >= 0 else { return false }
    return vocabulary.withBytes(of: word) { Self.ends($0, like: [[0x65, 0x64]], behind: 3) }
  }

  /// Whether a word ends like a plural, in a language whose infinitives have no endings: *talks*, but not *discuss*.
  func looksPlural(_ word: Int32) -> Bool {
    guard infinitiveMark >= 0, word >= 0 else { return false }
    return vocabulary.withBytes(of: word) { bytes in
      bytes.count > 3 && bytes[bytes.count - 1] == 0x73 && ![0x73, 0x75].contains(bytes[bytes.count - 2])
    }
  }

  /// Whether a word has one of some endings, behind so many bytes at least.
  static func ends(_ word: UnsafeBufferPointer<UInt8>, like endings: [[UInt8]], behind least: Int) -> Bool {
    endings.contains { ending in
      let start = word.count - ending.count
      return start >= least && ending.indices.allSatisfy { word[start + $0] == ending[$0] }
    }
  }
}
