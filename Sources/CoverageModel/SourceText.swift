/// The text of one source: validated UTF-8 in which a position is a byte offset.
///
/// Scanning is over bytes; code points are counted only where the model meets other programs.
public struct SourceText: Sendable, Equatable {
  /// The bytes of the text, valid UTF-8 without a byte-order mark.
  public let bytes: [UInt8]

  /// Holds `bytes`, or returns nil where they are not UTF-8.
  ///
  /// - Parameter bytes: the whole text; a leading byte-order mark is to be removed before.
  public init?(validating bytes: [UInt8]) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
    self.bytes = bytes
  }

  /// Holds the UTF-8 of a string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The words in a range, character for character.
  ///
  /// - Parameter range: byte offsets on code point boundaries.
  public subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The length of the text in bytes.
  public var count: Int { bytes.count }
}
