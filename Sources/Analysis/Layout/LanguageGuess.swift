/// Tells in which language a text is written, by its commonest short words.
///
/// A language is told where its words are a share of all words that no other language comes near to (Cavnar and
/// Trenkle 1994 do the same with runs of letters).
struct LanguageGuess {
  /// The languages that list a word, as bits.
  private var languagesOfWord: [UInt64: UInt32] = [:]
  private var codes: [String] = []
  /// The longest word listed, in bytes.
  private static let longest = 16
  /// The share of listed words that a text has at least.
  private static let leastShare = 0.1

  init() {
    guard let bytes = LexiconStore.resource("languages.tsv") else { return }
    TableFile(bytes.bindMemory(to: UInt8.self)).forEachRow { row in
      codes.append(row.string(0))
      for word in row.list(1) { languagesOfWord[Self.key(row.bytes[word]), default: 0] |= 1 << UInt32(codes.count - 1) }
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

  /// Counts the words of a stretch of bytes.
  func count(_ bytes: [UInt8], _ range: Range<Int>) -> Count {
    var count = nothing
    var start = range.lowerBound
    for offset in range.lowerBound...range.upperBound {
      if offset < range.upperBound, Self.isLetter(bytes[offset]) { continue }
      if offset > start { add(bytes[start..<offset], to: &count) }
      start = offset + 1
    }
    return count
  }

  private func add(_ word: ArraySlice<UInt8>, to count: inout Count) {
    count.words += 1
    guard word.count <= Self.longest else { return }
    guard var languages = languagesOfWord[Self.key(word)] else { return }
    while languages != 0 {
      count.hits[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  /// A hash of a word in lower case (FNV-1a); the few words listed do not collide.
  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x100_0000_01B3 }
    return hash
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
