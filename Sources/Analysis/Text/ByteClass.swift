/// What a byte can begin, as a table over all byte values.
enum ByteClass: UInt8 {
  case space, letter, digit, punctuation
  /// A lead byte of signs and spaces (U+0080–U+00BF).
  case latinSign
  /// A lead byte of U+2000–U+2FFF: general punctuation, symbols.
  case generalSign
  /// A lead byte of U+3000–U+30FF, of which the first 32 are punctuation.
  case cjkSign
  /// A lead byte of U+F000–U+FFFF: byte-order mark, full-width forms.
  case specialSign

  static let table: [ByteClass] = (0..<256).map { classify(UInt8($0)) }

  private static func classify(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x00...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE4...0xEE, 0xF0...0xF4: .letter
    case 0xC2: .latinSign
    case 0xE2: .generalSign
    case 0xE3: .cjkSign
    case 0xEF: .specialSign
    case 0x80...0xFF: .letter
    default: .punctuation
    }
  }
}
