/// What stands in markup for a code point that cannot stand there itself.
struct MarkupEscape {
  /// The length of the code point in bytes.
  let length: Int
  /// What is written for it; empty where XML has no place for it.
  let replacement: String

  /// The escape of the code point at a place; nil where it may stand as it is.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - position: a byte offset.
  init?(_ text: UnsafeBufferPointer<UInt8>, at position: Int) {
    let byte = text[position]
    guard let escape = byte < 0x80 ? Self.ascii(byte) : Self.wide(text, position) else { return nil }
    (length, replacement) = escape
  }

  private static func ascii(_ byte: UInt8) -> (Int, String)? {
    switch byte {
    case 0x26: (1, "&amp;")
    case 0x3C: (1, "&lt;")
    case 0x3E: (1, "&gt;")
    case 0x22: (1, "&quot;")
    case 0x27: (1, "&#39;")
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F: (1, "")
    default: nil
    }
  }

  /// C1 controls and U+FFFE, U+FFFF (XML 1.0, 2.2); the bidirectional formatting characters of UAX #9.
  private static func wide(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> (Int, String)? {
    switch text[position] {
    case 0xC2 where text[position + 1] < 0xA0: return (2, "")
    case 0xD8 where text[position + 1] == 0x9C: return (2, "&#x61C;")
    case 0xE2: return format(text[position + 1], text[position + 2])
    case 0xEF where text[position + 1] == 0xBF && text[position + 2] >= 0xBE: return (3, "")
    case 0xEF where text[position + 1] == 0xBB && text[position + 2] == 0xBF: return (3, "&#xFEFF;")
    default: return nil
    }
  }

  /// U+200E, U+200F, U+2028…U+202E, U+2066…U+2069.
  private static func format(_ second: UInt8, _ third: UInt8) -> (Int, String)? {
    switch (second, third) {
    case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9):
      let value = 0x2000 + (UInt32(second & 0x3F) << 6) + UInt32(third & 0x3F)
      return (3, "&#x\(String(value, radix: 16, uppercase: true));")
    default: return nil
    }
  }
}
