import CoverageModel

/// Turns bytes into text: UTF-8, and UTF-16, Latin-1 and Windows-1252 where they can be told.
public enum TextDecoder {
  /// A text with the encoding that it was in.
  public struct Decoded: Sendable, Equatable {
    /// The text, without a byte-order mark and otherwise as it was.
    public var text: SourceText
    /// What it was in.
    public var encoding: TextEncoding
  }

  /// Decodes a whole text.
  ///
  /// - Complexity: O(*n*) in the length of the bytes.
  /// - Throws: ``ReadingError/empty``, ``ReadingError/binary``, ``ReadingError/malformed(encoding:line:byte:value:)``.
  public static func decode(_ bytes: [UInt8]) throws(ReadingError) -> Decoded {
    let decoded = try text(of: bytes)
    guard decoded.text.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    return decoded
  }

  private static func text(of bytes: [UInt8]) throws(ReadingError) -> Decoded {
    if let encoding = UTF16Decoding.encoding(of: bytes) { return try UTF16Decoding.decode(bytes, encoding) }
    guard !isBinary(bytes) else { throw .binary }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let text = SourceText(validating: content) { return Decoded(text: text, encoding: .utf8) }
    if let decoded = SingleByteDecoding.decode(content) { return decoded }
    throw malformed(content, at: firstError(in: content))
  }

  /// Text has no NUL and hardly a control character; PDF hides behind a line of text.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: Array("%PDF-".utf8)) { return true }
    return bytes.withUnsafeBytes { bytes in
      var controls = 0
      var offset = 0
      while offset < bytes.count {
        if offset + 8 <= bytes.count, !EightBytes(bytes, at: offset).contains(below: 0x20) {
          offset += 8
          continue
        }
        for byte in bytes[offset..<min(offset + 8, bytes.count)] where byte < 0x20 && !isOrdinaryControl(byte) {
          if byte == 0 { return true }
          controls += 1
        }
        offset += 8
      }
      return controls * 32 > bytes.count
    }
  }

  /// Backspace, tab, line feed, vertical tab, form feed, carriage return, escape.
  private static func isOrdinaryControl(_ byte: UInt8) -> Bool { (0x08...0x0D).contains(byte) || byte == 0x1B }

  private static func firstError(in bytes: [UInt8]) -> Int {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return 0
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func malformed(_ bytes: [UInt8], at offset: Int) -> ReadingError {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return .malformed(
      encoding: .utf8, line: before.count { $0 == 0x0A } + 1, byte: offset - lineStart + 1, value: bytes[offset])
  }
}
