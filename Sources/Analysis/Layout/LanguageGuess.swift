/// Tells in which language a text is written, by its commonest short words.
///
/// A language is told where its words are a share of all words that no other language comes near to (Cavnar and
/// Trenkle 1994 do the same with runs of letters).
struct LanguageGuess {
  /// The languages that list a word, as bits.
  private var languagesOfWord = CommonWords()
  private var codes: [String] = []
  /// The longest word listed, in bytes.
  private static let longest = 16
  /// The share of listed words that a text has at least.
  private static let leastShare = 0.1

  init() {
    guard let bytes = LexiconStore.resource("languages.tsv") else { return }
    TableFile(bytes.bindMemory(to: UInt8.self)).forEachRow { row in
      codes.append(row.string(0))
      for word in row.list(1) { languagesOfWord.add(Self.key(row.bytes[word]), language: codes.count - 1) }
    }
  }

  /// What was counted in a text.
  struct Count {
    fileprivate(set) var words = 0
    fileprivate(set) var hits: [Int]

    static func += (count: inout Count, other: Count) {
      count.words += other.words
      for index in count.hits.indices { count.hits[index] += other.hits[index] }
    }
  }

  /// A count of nothing.
  var nothing: Count { Count(hits: Array(repeating: 0, count: codes.count)) }

  /// Counts the words of a stretch of bytes, in one pass: each word is hashed while its end is looked for.
  func count(_ bytes: [UInt8], _ range: Range<Int>) -> Count {
    var count = nothing
    bytes.withUnsafeBufferPointer { bytes in
      var offset = range.lowerBound
      while offset < range.upperBound {
        let start = offset
        var key = Self.emptyKey
        while offset < range.upperBound, Self.isLetter(bytes[offset]) {
          key = Self.extended(key, bytes[offset])
          offset += 1
        }
        if offset > start { add(key, length: offset - start, to: &count) }
        offset += 1
      }
    }
    return count
  }

  private func add(_ key: UInt64, length: Int, to count: inout Count) {
    count.words += 1
    guard length <= Self.longest else { return }
    var languages = languagesOfWord[key]
    while languages != 0 {
      count.hits[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  private static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A hash of a word in lower case (FNV-1a); the few words listed do not collide.
  private static func key(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(emptyKey, extended) }

  private static func extended(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x100_0000_01B3
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }

  /// The language that a count shows, as an ISO 639-1 code, or nil where it shows none.
  func language(_ count: Count) -> String? {
    guard let best = count.hits.indices.max(by: { count.hits[$0] < count.hits[$1] }), count.words > 0 else {
      return nil
    }
    return Double(count.hits[best]) >= Self.leastShare * Double(count.words) ? codes[best] : nil
  }
}

/// The languages that list a word, by the hash of the word: a table with open addressing, for every word of a text is
/// looked up in it.
private struct CommonWords {
  private var keys: [UInt64] = []
  private var languages: [UInt32] = []
  private var count = 0

  init() { resize(to: 1024) }

  /// The languages of a word as bits, or 0.
  subscript(key: UInt64) -> UInt32 { languages[slot(of: key)] }

  mutating func add(_ key: UInt64, language: Int) {
    let slot = slot(of: key)
    if languages[slot] == 0 { count += 1 }
    keys[slot] = key
    languages[slot] |= 1 << UInt32(language)
    if count * 4 > keys.count { resize(to: keys.count * 4) }
  }

  /// Where a key stands, or the free place where it would.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while languages[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func resize(to size: Int) {
    let old = zip(keys, languages).filter { $0.1 != 0 }
    keys = Array(repeating: 0, count: size)
    languages = Array(repeating: 0, count: size)
    for (key, bits) in old {
      let slot = slot(of: key)
      keys[slot] = key
      languages[slot] = bits
    }
  }
}
