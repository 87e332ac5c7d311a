/// How stems stand to each other: opposites, those of one semantic field, synonyms.
extension Lexicon {
  /// Whether two stems are opposites.
  func opposed(_ one: Int32, _ other: Int32) -> Bool { opposites.contains(Self.pair(one, other)) }

  /// Calls `body` with each semantic field of a stem.
  func forEachField(of stem: Int32, _ body: (Int) -> Void) {
    if let first = firstField(of: stem) { forEachField(of: stem, from: first, body) }
  }

  /// One more than the largest number of a semantic field.
  var fieldCount: Int { fields.reduce(0) { max($0, Int(UInt32(truncatingIfNeeded: $1)) + 1) } }

  /// Where the fields of a stem begin, or nil where it has none.
  func firstField(of stem: Int32) -> Int? { Self.first(of: stem, in: fields) }

  /// Calls `body` with each semantic field of a stem whose first is known by ``firstField(of:)``.
  func forEachField(of stem: Int32, from first: Int, _ body: (Int) -> Void) {
    Self.forEachNumber(of: stem, from: first, in: fields, body)
  }

  /// The groups of synonyms that a stem belongs to.
  func synonymGroups(of stem: Int32) -> [Int32] {
    guard let first = Self.first(of: stem, in: synonyms) else { return [] }
    var groups: [Int32] = []
    Self.forEachNumber(of: stem, from: first, in: synonyms) { groups.append(Int32($0)) }
    return groups
  }

  /// What a word stands by in phrases that mean the same: its first letters, as verbs keep them in most of their forms, and
  /// one key for all reflexive pronouns.
  static func phraseKey(of word: Int32, _ vocabulary: Vocabulary) -> Int32 {
    vocabulary[word].classes.contains(.reflexive) ? 0 : vocabulary.root(of: word)
  }

  /// The phrases in a range of tokens that mean the same as others, the longest from each token on, with the groups of
  /// synonyms they belong to.
  func synonymPhrases(in range: Range<Int>, of tokens: [Token]) -> [(tokens: Range<Int>, groups: [Int32])] {
    range.compactMap { start in
      guard let (end, node) = longestPhrase(in: start..<range.upperBound, of: tokens) else { return nil }
      var groups: [Int32] = []
      synonymousPhrases.forEachValue(at: node) { groups.append($0) }
      return (start..<end, groups)
    }
  }

  /// The end of the longest such phrase from the first token of a range on, and its node; a negation or an adverb may stand
  /// inside (*ne s'appuie pas sur*).
  private func longestPhrase(in range: Range<Int>, of tokens: [Token]) -> (end: Int, node: Int32)? {
    var (node, longest): (Int32, (Int, Int32)?) = (0, nil)
    for position in range {
      let word = tokens[position].word
      guard word >= 0 else { break }
      if let next = synonymousPhrases.step(node, Self.phraseKey(of: word, vocabulary)) {
        node = next
        if synonymousPhrases.hasValue(at: node) { longest = (position + 1, node) }
      } else if node == 0 || vocabulary[word].classes.isDisjoint(with: [.negation, .adverb]) {
        break
      }
    }
    return longest
  }

  /// Where the numbers of a stem begin in an ascending table of stems with numbers.
  private static func first(of stem: Int32, in table: [UInt64]) -> Int? {
    let key = UInt64(UInt32(bitPattern: stem)) << 32
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if table[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low] >> 32 == key >> 32 ? low : nil
  }

  private static func forEachNumber(of stem: Int32, from first: Int, in table: [UInt64], _ body: (Int) -> Void) {
    let stem = UInt64(UInt32(bitPattern: stem))
    var index = first
    while index < table.count, table[index] >> 32 == stem {
      body(Int(UInt32(truncatingIfNeeded: table[index])))
      index += 1
    }
  }

  static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: min(one, other))) << 32 | UInt64(UInt32(bitPattern: max(one, other)))
  }

  /// The two stems of a pair.
  static func stems(ofPair pair: UInt64) -> [Int32] {
    [Int32(bitPattern: UInt32(pair >> 32)), Int32(bitPattern: UInt32(truncatingIfNeeded: pair))]
  }
}
