/// Marks of punctuation: those of ASCII, of Latin-1 and of the blocks beyond.
extension Tokenizer {
  /// One mark; two signs that stand for one, as typewriters and machine translation write them, are one.
  mutating func punctuation() {
    let byte = text[position]
    guard position + 1 < end, text[position + 1] == byte else { return mark(Self.ascii(byte), length: 1) }
    switch byte {
    case 0x3C: mark(.openQuote, length: 2)
    case 0x3E: mark(.closeQuote, length: 2)
    case 0x27: mark(.straightQuote, length: 2)
    case 0x60: mark(.openQuote, length: 2)
    case 0x2C where spaced: mark(.openQuote, length: 2)
    default: mark(Self.ascii(byte), length: 1)
    }
  }

  private static func ascii(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case 0x2C: .comma
    case 0x2E: .period
    case 0x3F: .question
    case 0x21: .exclamation
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x2D: .dash
    case 0x28, 0x5B: .openParenthesis
    case 0x29, 0x5D: .closeParenthesis
    case 0x22: .straightQuote
    case 0x27: .apostropheQuote
    case 0x2F: .slash
    default: .other
    }
  }

  /// *Calder & Western*: an ampersand between blanks is a word.
  func isAmpersand() -> Bool {
    text[position] == 0x26 && spaced && position + 1 < end && text[position + 1] == 0x20
  }

  /// Moves behind an ampersand; where it stands.
  mutating func ampersand() -> Int {
    position += 1
    return position - 1
  }

  mutating func latinSign() {
    guard position + 1 < end else { return space(1) }
    switch text[position + 1] {
    case 0xA0: space(2)
    case 0xAB: mark(.openQuote, length: 2)
    case 0xBB: mark(.closeQuote, length: 2)
    case 0x80...0x9F: space(2)
    default: mark(.other, length: 2)
    }
  }

  mutating func generalSign() {
    guard position + 2 < end else { return space(end - position) }
    guard text[position + 1] == 0x80 else { return mark(.other, length: 3) }
    switch text[position + 2] {
    case 0x80...0x8F, 0xA8...0xAF: space(3)
    case 0x92...0x95: mark(.dash, length: 3)
    case 0x98: mark(.openQuote, length: 3)
    case 0x99: mark(.apostropheQuote, length: 3)
    case 0x9C, 0x9E, 0xB9: mark(.openQuote, length: 3)
    case 0x9D, 0xBA: mark(.closeQuote, length: 3)
    case 0x9F: mark(.openQuote, length: 3)
    case 0xA6: mark(.ellipsis, length: 3)
    default: mark(.other, length: 3)
    }
  }

  mutating func cjkSign(
    _ vocabulary: inout Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    guard position + 2 < end, text[position + 1] == 0x80 else { return word(&vocabulary, buffer) }
    mark(.other, length: 3)
  }

  mutating func specialSign() {
    let length = min(3, end - position)
    length == 3 && text[position + 1] == 0xBB ? space(3) : mark(.other, length: length)
  }
}
