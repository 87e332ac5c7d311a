import CoverageModel

/// UTF-16, told by its byte-order mark or by the NULs that every second byte of a European text is.
enum UTF16Decoding {
  /// The byte order of a text in UTF-16; nil where it is none.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return bytes.dropFirst(2).starts(with: [0, 0]) ? nil : .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return pattern(of: bytes)
  }

  /// How much of a text is looked at for its pattern, in bytes.
  private static let sample = 4096

  private static func pattern(of bytes: [UInt8]) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    let head = bytes.prefix(sample)
    for (offset, byte) in head.enumerated() where byte == 0 {
      if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let many = head.count / 4
    if many > 0, zeros.odd >= many, zeros.even * 8 < zeros.odd { return .utf16LittleEndian }
    if many > 0, zeros.even >= many, zeros.odd * 8 < zeros.even { return .utf16BigEndian }
    return nil
  }

  static func decode(_ bytes: [UInt8], _ encoding: TextEncoding) throws(ReadingError) -> TextDecoder.Decoded {
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var reader = Reader(bytes: bytes, encoding: encoding, position: isMarked ? 2 : 0)
    var text = String.UnicodeScalarView()
    while let scalar = try reader.next() { text.append(scalar) }
    return TextDecoder.Decoded(text: SourceText(String(text)), encoding: encoding)
  }

  /// Reads code points one by one and knows the line it is in.
  private struct Reader {
    let bytes: [UInt8]
    let encoding: TextEncoding
    var position: Int
    var line = 1
    var lineStart = 0

    mutating func next() throws(ReadingError) -> Unicode.Scalar? {
      guard position < bytes.count else { return nil }
      let start = position
      let first = try unit()
      guard let scalar = Unicode.Scalar(UInt32(first)) else { return try pair(first, at: start) }
      guard scalar != "\0" else { throw .binary }
      if scalar == "\n" { (line, lineStart) = (line + 1, position) }
      return scalar
    }

    /// A surrogate pair.
    private mutating func pair(_ high: UInt16, at start: Int) throws(ReadingError) -> Unicode.Scalar {
      guard (0xD800..<0xDC00).contains(high), position + 1 < bytes.count else { throw malformed(at: start) }
      let low = try unit()
      let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) &- 0xDC00)
      guard (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(value) else { throw malformed(at: start) }
      return scalar
    }

    private mutating func unit() throws(ReadingError) -> UInt16 {
      guard position + 1 < bytes.count else { throw malformed(at: position) }
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      position += 2
      return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
    }

    private func malformed(at offset: Int) -> ReadingError {
      .malformed(encoding: encoding, line: line, byte: offset - lineStart + 1, value: bytes[offset])
    }
  }
}
