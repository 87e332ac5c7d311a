/// Words as small numbers: every distinct folded word of lexicon and text is interned once.
struct Vocabulary {
  /// What the lexicon knows of a word.
  struct Entry: BitwiseCopyable {
    var classes: WordClass = []
    /// Index of the first ``VerbReading`` of the word, or -1.
    var verb: Int32 = -1
    /// Stem as a word number, or -1 where it was not computed yet.
    var stem: Int32 = -1
    /// Index of the country whose adjective this is, or -1.
    var countryOfAdjective: Int16 = -1
    var agreement = Agreement(rawValue: 0)
    /// Number of a month, or 0.
    var month: UInt8 = 0
  }

  private(set) var entries: [Entry] = []
  private var offsets: [Int32] = [0]
  private var storage: [UInt8] = []
  private var hashes: [UInt32] = []
  private var table: [Int32]
  private var mask: Int

  init(_ image: inout LexiconImage.Cursor) {
    entries = image.column()
    offsets = image.column()
    storage = image.column()
    hashes = image.column()
    table = image.column()
    mask = table.count - 1
  }

  func write(to image: inout LexiconImage) {
    image.column(entries)
    image.column(offsets)
    image.column(storage)
    image.column(hashes)
    image.column(table)
  }

  /// Makes room for about `capacity` words.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    table = Array(repeating: -1, count: size)
    mask = size - 1
    entries.reserveCapacity(capacity)
    offsets.reserveCapacity(capacity)
    hashes.reserveCapacity(capacity)
    storage.reserveCapacity(capacity * 9)
  }

  var count: Int { entries.count }

  subscript(word: Int32) -> Entry {
    _read { yield entries[Int(word)] }
    _modify { yield &entries[Int(word)] }
  }

  /// The number of a folded word; a new one if it was not met before.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    var slot = Int(hash) & mask
    while true {
      let word = table[slot]
      if word < 0 { return insert(bytes, hash: hash, slot: slot) }
      if hashes[Int(word)] == hash, equals(word, bytes) { return word }
      slot = (slot + 1) & mask
    }
  }

  mutating func intern(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBufferPointer { intern($0) }
  }

  /// The number of a folded word, or nil if it was never met.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = Self.hash(bytes)
    var slot = Int(hash) & mask
    while true {
      let word = table[slot]
      if word < 0 { return nil }
      if hashes[Int(word)] == hash, equals(word, bytes) { return word }
      slot = (slot + 1) & mask
    }
  }

  /// The folded bytes of a word.
  func bytes(of word: Int32) -> ArraySlice<UInt8> {
    storage[Int(offsets[Int(word)])..<Int(offsets[Int(word) + 1])]
  }

  /// The folded word as a string.
  func string(_ word: Int32) -> String { String(decoding: bytes(of: word), as: UTF8.self) }

  private func equals(_ word: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[Int(word)])
    guard Int(offsets[Int(word) + 1]) - start == bytes.count else { return false }
    for index in 0..<bytes.count where storage[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32, slot: Int) -> Int32 {
    let word = Int32(entries.count)
    entries.append(Entry())
    hashes.append(hash)
    storage.append(contentsOf: bytes)
    offsets.append(Int32(storage.count))
    table[slot] = word
    if entries.count * 2 > table.count { grow() }
    return word
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    mask = table.count - 1
    for (word, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while table[slot] >= 0 { slot = (slot + 1) & mask }
      table[slot] = Int32(word)
    }
  }

  /// FNV-1a, 64 bits folded to 32 (Fowler, Noll, Vo).
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
