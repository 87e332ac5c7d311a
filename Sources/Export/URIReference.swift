/// Names as references of RFC 3986.
enum URIReference {
  /// The name of a file as a relative reference: what is not unreserved is percent-encoded.
  static func path(_ name: String) -> String {
    var result: [UInt8] = []
    for byte in name.utf8 {
      if isUnreserved(byte) {
        result.append(byte)
      } else {
        result += [0x25, digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
