/// A short word as a text writes it, in so few numbers that two of them are compared at once.
struct Spelling: BitwiseCopyable, Equatable {
  /// Its first eight bytes; zeros, which no word holds, behind a shorter one.
  private let first: UInt64
  /// Its last eight bytes, or 0 for a shorter one.
  private let last: UInt64
  private let length: Int32

  /// The longest word that is told by these numbers, in bytes.
  private static let longest = 16

  /// Reads a word, or returns nil for a long one and for one at the very end of a text.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty, range.count <= Self.longest, range.lowerBound + 8 <= text.count else { return nil }
    let bytes = UnsafeRawBufferPointer(text)
    let head = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    length = Int32(truncatingIfNeeded: range.count)
    if range.count < 8 {
      first = head & (1 << UInt64(8 * range.count) - 1)
      last = 0
    } else {
      first = head
      last = bytes.loadUnaligned(fromByteOffset: range.upperBound - 8, as: UInt64.self)
    }
  }

  /// What no word is.
  private init() { (first, last, length) = (0, 0, 0) }

  static let none = Spelling()

  /// A number for tables: that of two words is seldom the same.
  var hash: Int {
    let mixed = (first ^ (last &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}

/// The words that a text was found to have, by how it writes them: a text says few words again and again, and what was
/// once folded and looked for among all words of the language is known here by its bytes alone.
///
/// Each place of the table keeps the last word that belongs there.
struct MetWords {
  /// A word with what its writing shows.
  struct Word: BitwiseCopyable {
    fileprivate var spelling: Spelling
    /// Number in the vocabulary.
    var number: Int32
    var flags: Token.Flags
  }

  private var words = Column<Word>(
    Array(repeating: Word(spelling: .none, number: -1, flags: []), count: capacity))
  /// A power of two.
  private static let capacity = 8_192

  /// The word that is written so, if it was met.
  @inline(__always)
  subscript(spelling: Spelling) -> Word? {
    let word = words[spelling.hash & (Self.capacity - 1)]
    return word.spelling == spelling ? word : nil
  }

  /// Keeps a word.
  mutating func note(_ spelling: Spelling, number: Int32, flags: Token.Flags) {
    words[spelling.hash & (Self.capacity - 1)] = Word(spelling: spelling, number: number, flags: flags)
  }
}
