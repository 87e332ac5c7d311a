/// Words by number and by their bytes: a hash table with open addressing over columns of plain values.
struct WordTable {
  var entries = Column<Vocabulary.Entry>()
  private var offsets = Column<Int32>([0])
  private var storage = Column<UInt8>()
  private var hashes = Column<UInt32>()
  private var table = Column<Int32>()

  init() {}

  init(_ image: inout LexiconImage.Cursor) {
    entries = image.view()
    offsets = image.view()
    storage = image.view()
    hashes = image.view()
    table = image.view()
  }

  func write(to image: inout LexiconImage) {
    image.column(entries)
    image.column(offsets)
    image.column(storage)
    image.column(hashes)
    image.column(table)
  }

  var count: Int { entries.count }

  /// The number of a word, or nil where it is not in the table.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int32? {
    let mask = table.count - 1
    var slot = Int(hash) & mask
    while true {
      let word = table[slot]
      if word < 0 { return nil }
      if hashes[Int(word)] == hash, equals(word, bytes) { return word }
      slot = (slot + 1) & mask
    }
  }

  private func equals(_ word: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[Int(word)])
    guard Int(offsets[Int(word) + 1]) - start == bytes.count else { return false }
    for index in 0..<bytes.count where storage[start + index] != bytes[index] { return false }
    return true
  }

  /// Adds a word that the table does not have.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int32 {
    let word = Int32(entries.count)
    entries.append(Vocabulary.Entry())
    hashes.append(hash)
    for byte in bytes { storage.append(byte) }
    offsets.append(Int32(storage.count))
    place(word, hash)
    if entries.count * 2 > table.count { grow(toHold: entries.count * 2) }
    return word
  }

  private mutating func place(_ word: Int32, _ hash: UInt32) {
    let mask = table.count - 1
    var slot = Int(hash) & mask
    while table[slot] >= 0 { slot = (slot + 1) & mask }
    table[slot] = word
  }

  /// Makes room for a number of words.
  mutating func grow(toHold words: Int) {
    var size = max(table.count, 1024)
    while size < words * 2 { size *= 2 }
    table = Column(Array(repeating: -1, count: size))
    for word in 0..<hashes.count { place(Int32(word), hashes[word]) }
  }

  /// The folded bytes of a word.
  func bytes(of word: Int32) -> [UInt8] {
    withBytes(of: word) { Array($0) }
  }

  /// Calls `body` with the folded bytes of a word.
  @inline(__always)
  func withBytes<Result>(of word: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.withValues(Int(offsets[Int(word)])..<Int(offsets[Int(word) + 1]), body)
  }

  /// FNV-1a, 64 bits folded to 32 (Fowler, Noll, Vo).
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
