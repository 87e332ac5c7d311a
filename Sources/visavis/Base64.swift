/// Writes bytes in the 64 characters of RFC 4648.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The characters for some bytes, filled up with `=`.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      result += group(bytes[start..<min(start + 3, bytes.count)])
    }
    return result
  }

  private static func group(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let bits = bytes.reduce(0) { $0 << 8 | UInt32($1) } << UInt32((3 - bytes.count) * 8)
    return (0..<4).map { index in
      index <= bytes.count ? alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)] : UInt8(ascii: "=")
    }
  }
}
