/// One word or one mark of punctuation of a source.
struct Token {
  /// What a token is.
  enum Kind: UInt8 {
    case word, number, comma, period, question, exclamation, ellipsis, colon, semicolon, dash
    case openParenthesis, closeParenthesis, openQuote, closeQuote, straightQuote, apostropheQuote
    case slash, other
  }

  /// What the writing of a token shows.
  struct Flags: OptionSet {
    let rawValue: UInt8
    /// Begins with an upper-case letter.
    static let capital = Self(rawValue: 1)
    /// All of it is upper case, and it has at least two letters.
    static let upper = Self(rawValue: 2)
    /// White space, or the paragraph's start, stands before it.
    static let spaced = Self(rawValue: 4)
    /// A pronoun hung to its verb by a hyphen: *a-t-il*.
    static let inverted = Self(rawValue: 8)
    /// It begins a sentence.
    static let initial = Self(rawValue: 16)
  }

  /// Byte offset of its first byte.
  var start: Int32
  /// Byte offset behind its last byte.
  var end: Int32
  /// Number in the vocabulary, or -1 for punctuation.
  var word: Int32
  var kind: Kind
  var flags: Flags

  var range: Range<Int> { Int(start)..<Int(end) }
  var isCapital: Bool { flags.contains(.capital) }
  /// Few enough bytes to be an abbreviation with a point: *Prof.*, *Sgt.*
  var isShort: Bool { end - start <= 4 }
  /// Ends a sentence unless something shows otherwise.
  var endsSentence: Bool {
    kind == .period || kind == .question || kind == .exclamation || kind == .ellipsis
  }
  var isQuote: Bool {
    kind == .openQuote || kind == .closeQuote || kind == .straightQuote || kind == .apostropheQuote
  }
}
