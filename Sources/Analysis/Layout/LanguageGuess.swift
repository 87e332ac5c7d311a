/// Tells in which language a text is written, by its commonest short words.
///
/// A language is told where its words are a share of all words that no other language comes near to (Cavnar and
/// Trenkle 1994 do the same with runs of letters).
struct LanguageGuess {
  /// The languages that list a word, as bits.
  private var languagesOfWord = CommonWords()
  private var codes: [String] = []
  /// For each byte value the letter in lower case that it is or begins, or 0.
  private let letters: [UInt8] = (0...255).map { isLetter($0) ? lower($0) : 0 }
  /// The longest word listed, in bytes.
  private static let longest = 16
  /// How many times as many words a paragraph shows of another language than of the one around it.
  private static let leastLead = 1.5
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

  /// Counts the words of a stretch of bytes, in one pass: the key of each word is made while its end is looked for.
  func count(_ bytes: [UInt8], _ range: Range<Int>) -> Count {
    var count = nothing
    bytes.withUnsafeBufferPointer { bytes in
      letters.withUnsafeBufferPointer { letters in
        count.words = countWords(bytes, range, letters, &count.hits)
      }
    }
    return count
  }

  private func countWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ letters: UnsafeBufferPointer<UInt8>, _ hits: inout [Int]
  ) -> Int {
    var words = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = offset
      var key = Self.emptyKey
      while offset < range.upperBound {
        let letter = letters[Int(bytes[offset])]
        guard letter != 0 else { break }
        key = Self.extended(key, letter)
        offset += 1
      }
      if offset > start {
        words += 1
        if offset - start <= Self.longest { add(languagesOfWord[key], to: &hits) }
      }
      offset += 1
    }
    return words
  }

  private func add(_ languages: UInt32, to hits: inout [Int]) {
    var languages = languages
    while languages != 0 {
      hits[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  private static let emptyKey: UInt64 = 0

  /// A number for a word in lower case: up to eight letters are the number themselves, those behind are laid over them;
  /// the few words listed do not collide.
  private static func key(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(emptyKey) { extended($0, lower($1)) } }

  private static func extended(_ key: UInt64, _ letter: UInt8) -> UInt64 {
    (key << 8 | key >> 56) ^ UInt64(letter)
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }

  /// The language among some that a count shows most words of, as an ISO 639-1 code.
  func language(_ count: Count, among languages: [String]) -> String? {
    codes.indices.filter { languages.contains(codes[$0]) && count.hits[$0] > 0 }
      .max { count.hits[$0] < count.hits[$1] }.map { codes[$0] }
  }

  /// The language that a count shows, as an ISO 639-1 code, or nil where it shows none.
  ///
  /// - Parameter main: the language of the text around, or one that a short text is rather taken for; another one has to show clearly more of its words.
  func language(_ count: Count, beside main: String? = nil) -> String? {
    guard let best = count.hits.indices.max(by: { count.hits[$0] < count.hits[$1] }), count.words > 0 else {
      return nil
    }
    if let main, let own = codes.firstIndex(of: main), own != best,
      Double(count.hits[best]) < Self.leastLead * Double(count.hits[own])
    {
      return main
    }
    return Double(count.hits[best]) >= Self.leastShare * Double(count.words) ? codes[best] : nil
  }
}

/// The languages that list a word, by the key of the word: a table with open addressing, for every word of a text is
/// looked up in it.
private struct CommonWords {
  private var keys = Column<UInt64>()
  private var languages = Column<UInt32>()
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
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while languages[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func resize(to size: Int) {
    let (oldKeys, oldLanguages) = (keys, languages)
    keys = Column(Array(repeating: 0, count: size))
    languages = Column(Array(repeating: 0, count: size))
    for old in oldKeys.indices where oldLanguages[old] != 0 {
      let slot = slot(of: oldKeys[old])
      keys[slot] = oldKeys[old]
      languages[slot] = oldLanguages[old]
    }
  }
}
