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

  /// The words of an embedded image; they are read where they stand.
  private var base = WordTable()
  /// The words that were met since.
  private var own = WordTable()
  private let baseCount: Int32
  /// How many words the lexicon has; what comes behind them is the coverage's own.
  private var lexiconCount: Int32
  /// The words that texts were found to have.
  var met = MetWords()

  /// Makes room for about `capacity` words.
  init(capacity: Int) {
    baseCount = 0
    lexiconCount = 0
    own.grow(toHold: capacity)
  }

  init(_ image: inout LexiconImage.Cursor) {
    base = WordTable(&image)
    baseCount = Int32(base.count)
    lexiconCount = baseCount
    own.grow(toHold: 4_000)
  }

  func write(to image: inout LexiconImage) { own.write(to: &image) }

  var count: Int { Int(baseCount) + own.count }

  /// What is known of a word.
  ///
  /// Only words that no image holds can be changed.
  subscript(word: Int32) -> Entry {
    get { word < baseCount ? base.entries[Int(word)] : own.entries[Int(word - baseCount)] }
    set { own.entries[Int(word - baseCount)] = newValue }
  }

  /// The number of a folded word; a new one if it was not met before.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = WordTable.hash(bytes)
    return find(bytes, hash) ?? baseCount + own.insert(bytes, hash)
  }

  mutating func intern(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBufferPointer { intern($0) }
  }

  /// The number of a folded word, or nil if it was never met.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    find(bytes, WordTable.hash(bytes))
  }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int32? {
    if baseCount > 0, let word = base.find(bytes, hash) { return word }
    return own.find(bytes, hash).map { $0 + baseCount }
  }

  /// Whether the coverage has a word that the lexicon does not.
  func isNew(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { find(bytes).map { $0 >= lexiconCount } ?? false }

  /// Ends the words of the lexicon: those that follow are the coverage's own.
  mutating func endLexicon() { lexiconCount = Int32(count) }

  /// The folded bytes of a word.
  func bytes(of word: Int32) -> [UInt8] {
    word < baseCount ? base.bytes(of: word) : own.bytes(of: word - baseCount)
  }

  /// Calls `body` with the folded bytes of a word where they stand, so that nothing is copied to look at them.
  @inline(__always)
  func withBytes<Result>(of word: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    word < baseCount ? base.withBytes(of: word, body) : own.withBytes(of: word - baseCount, body)
  }

  /// The folded word as a string.
  func string(_ word: Int32) -> String { String(decoding: bytes(of: word), as: UTF8.self) }
}
