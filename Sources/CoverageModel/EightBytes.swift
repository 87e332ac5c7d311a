/// Eight bytes of a text as one number, so that a question is put to all of them at once (Warren 2012, *Hacker's
/// Delight*, chapter 6).
public struct EightBytes {
  @usableFromInline let bytes: UInt64
  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
  @usableFromInline static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Reads the bytes from an offset on.
  ///
  /// - Parameter offset: at least eight bytes before the end of the text.
  @inlinable
  public init(_ text: UnsafeRawBufferPointer, at offset: Int) {
    bytes = text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether one of the bytes is less than `limit`, which is at most 128.
  @inlinable
  public func contains(below limit: UInt8) -> Bool {
    (bytes &- Self.ones &* UInt64(limit)) & ~bytes & Self.highBits != 0
  }

  /// Whether one of the bytes is `byte`.
  @inlinable
  public func contains(_ byte: UInt8) -> Bool {
    let others = bytes ^ Self.ones &* UInt64(byte)
    return (others &- Self.ones) & ~others & Self.highBits != 0
  }

  /// For each byte 1 if it goes on with a code point that began before it, else 0.
  @inlinable
  public var continuations: UInt64 { bytes >> 7 & ~(bytes >> 6) & Self.ones }
}
