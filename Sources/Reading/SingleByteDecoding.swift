import CoverageModel

/// Latin-1 and Windows-1252: told where no byte above ASCII is UTF-8 and each is a letter or a sign of European texts.
enum SingleByteDecoding {
  static func decode(_ bytes: [UInt8]) -> TextDecoder.Decoded? {
    guard !hasMultibyteCharacters(bytes) else { return nil }
    var text = String.UnicodeScalarView()
    var encoding = TextEncoding.latin1
    for byte in bytes {
      guard let scalar = scalar(of: byte) else { return nil }
      if (0x80..<0xA0).contains(byte) { encoding = .windows1252 }
      text.append(scalar)
    }
    return TextDecoder.Decoded(text: SourceText(String(text)), encoding: encoding)
  }

  /// Whether some bytes above ASCII are UTF-8: then the text is damaged UTF-8.
  private static func hasMultibyteCharacters(_ bytes: [UInt8]) -> Bool {
    var position = 0
    while position < bytes.count {
      let length = sequenceLength(bytes, at: position)
      if length > 1 { return true }
      position += max(length, 1)
    }
    return false
  }

  /// The length of the UTF-8 sequence at a position; 0 where there is none.
  private static func sequenceLength(_ bytes: [UInt8], at position: Int) -> Int {
    let length: Int
    switch bytes[position] {
    case 0..<0x80: return 1
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return 0
    }
    guard position + length <= bytes.count else { return 0 }
    let isWhole = bytes[position + 1..<position + length].allSatisfy { $0 & 0xC0 == 0x80 }
    return isWhole ? length : 0
  }

  private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x80..<0xA0: punctuation[Int(byte) - 0x80].flatMap { Unicode.Scalar($0) }
    case 0xFF: nil
    default: Unicode.Scalar(byte)
    }
  }

  /// 0x80…0x9F of Windows-1252 (WHATWG Encoding, index windows-1252); nil where it has no character.
  private static let punctuation: [UInt16?] = [
    0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, nil, 0x017D,
    nil, nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, nil,
    0x017E, 0x0178,
  ]
}
