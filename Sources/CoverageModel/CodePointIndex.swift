/// Turns byte offsets into code point offsets and back, for the JSON of the model.
///
/// A checkpoint every 64 bytes makes both conversions take constant time after one pass over the text.
public struct CodePointIndex: Sendable {
  private static let stride = 64
  private let bytes: [UInt8]
  private let checkpoints: [Int]

  /// Counts the code points of a text once.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text in bytes.
  public init(_ text: SourceText) {
    bytes = text.bytes
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
        counts.append(count)
        count += Self.starts(bytes, start..<min(start + Self.stride, bytes.count))
      }
    }
    checkpoints = counts
    length = count
  }

  /// The length of the text in code points.
  public let length: Int

  /// The number of code points before a byte offset.
  public func codePoint(atByte offset: Int) -> Int {
    guard offset < bytes.count else { return length }
    let start = offset / Self.stride * Self.stride
    return bytes.withUnsafeBufferPointer { checkpoints[offset / Self.stride] + Self.starts($0, start..<offset) }
  }

  /// How many code points begin in a range of bytes, at most ``stride`` of them.
  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let text = UnsafeRawBufferPointer(bytes)
    var offset = range.lowerBound
    var sums: UInt64 = 0
    while offset + 8 <= range.upperBound {
      sums &+= EightBytes(text, at: offset).continuations
      offset += 8
    }
    var continuations = Int((sums &* 0x0101_0101_0101_0101) >> 56)
    while offset < range.upperBound {
      if bytes[offset] & 0xC0 == 0x80 { continuations += 1 }
      offset += 1
    }
    return range.count - continuations
  }

  /// A range of byte offsets as a range of code points.
  public func codePoints(_ range: Range<Int>) -> Range<Int> {
    codePoint(atByte: range.lowerBound)..<codePoint(atByte: range.upperBound)
  }

  /// The byte offset of a code point, within the text.
  ///
  /// - Complexity: O(log *n*) for a text of *n* bytes.
  public func byte(atCodePoint position: Int) -> Int {
    var low = 0
    var high = checkpoints.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if checkpoints[middle] <= position { low = middle } else { high = middle }
    }
    guard !checkpoints.isEmpty else { return 0 }
    // A checkpoint may stand inside a code point, which then was counted before it.
    var start = low * Self.stride
    while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return byte(start, offsetByCodePoints: max(position, 0) - checkpoints[low])
  }

  /// The byte offset that stands `distance` code points before or after another, within the text.
  ///
  /// - Parameters:
  ///   - offset: a byte offset on a code point boundary.
  ///   - distance: code points to go forward, or back if negative.
  public func byte(_ offset: Int, offsetByCodePoints distance: Int) -> Int {
    var position = offset
    var left = distance
    while left > 0, position < bytes.count {
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      left -= 1
    }
    while left < 0, position > 0 {
      position -= 1
      while position > 0, bytes[position] & 0xC0 == 0x80 { position -= 1 }
      left += 1
    }
    return position
  }
}
