/// Case folding over UTF-8 bytes for the scripts of the press: Latin and Cyrillic.
///
/// Accents stay: in French they tell words apart (*déclare*, *déclaré*).
enum Folding {
  /// The longest word that is folded whole, in bytes; what is longer is cut.
  static let longest = 96

  /// Writes the folded form of a word into `buffer`.
  ///
  /// - Returns: the number of bytes written.
  @inline(__always)
  static func fold(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var read = range.lowerBound
    var written = 0
    while read < range.upperBound, written < longest {
      let byte = text[read]
      if byte < 0x80 {
        buffer[written] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        written += 1
        read += 1
      } else if byte == 0xE2, read + 2 < range.upperBound, text[read + 1] == 0x80, text[read + 2] & 0xFE == 0x98 {
        buffer[written] = 0x27
        written += 1
        read += 3
      } else {
        (read, written) = foldPair(text, read, range.upperBound, buffer, written)
      }
    }
    return written
  }

  /// Folds one character of two or more bytes.
  private static func foldPair(
    _ text: UnsafeBufferPointer<UInt8>, _ read: Int, _ end: Int, _ buffer: UnsafeMutableBufferPointer<UInt8>,
    _ written: Int
  ) -> (Int, Int) {
    let lead = text[read]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard length == 2, read + 1 < end else {
      for index in 0..<min(length, end - read) { buffer[written + index] = text[read + index] }
      return (read + length, written + min(length, end - read))
    }
    (buffer[written], buffer[written + 1]) = lower(lead, text[read + 1])
    return (read + 2, written + 2)
  }

  /// The lower case of a character of two bytes.
  static func lower(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8) {
    switch lead {
    case 0xC3 where trail >= 0x80 && trail <= 0x9E && trail != 0x97: (lead, trail + 0x20)
    case 0xC4 where trail <= 0xB7 && trail & 1 == 0: (lead, trail + 1)
    case 0xC4 where trail == 0xBF: (0xC5, 0x80)
    case 0xC4 where trail >= 0xB9 && trail & 1 == 1: (lead, trail + 1)
    case 0xC5 where trail <= 0x87 && trail & 1 == 1: (lead, trail + 1)
    case 0xC5 where trail >= 0x8A && trail <= 0xB7 && trail & 1 == 0: (lead, trail + 1)
    case 0xC5 where trail == 0xB8: (0xC3, 0xBF)
    case 0xC5 where trail >= 0xB9 && trail <= 0xBE && trail & 1 == 1: (lead, trail + 1)
    case 0xC8 where trail <= 0x9E && trail & 1 == 0: (lead, trail + 1)
    case 0xD0 where trail <= 0x8F: (0xD1, trail + 0x10)
    case 0xD0 where trail >= 0x90 && trail <= 0x9F: (lead, trail + 0x20)
    case 0xD0 where trail >= 0xA0 && trail <= 0xAF: (0xD1, trail - 0x20)
    default: (lead, trail)
    }
  }

  /// The folded form of a whole word.
  static func fold(_ word: some StringProtocol) -> [UInt8] {
    let bytes = Array(word.utf8)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 4) { buffer in
      let count = bytes.withUnsafeBufferPointer { fold($0, 0..<$0.count, into: buffer) }
      return Array(buffer[..<count])
    }
  }

  /// Whether a character begins with an upper-case letter.
  static func isUpper(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    guard offset + 1 < text.count, byte < 0xE0 else { return false }
    return lower(byte, text[offset + 1]) != (byte, text[offset + 1])
  }
}
