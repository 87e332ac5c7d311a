/// Prepares a page for the parser.
///
/// Pages must not be nested so deeply that parsing takes time by the square of the depth, and what is for browsers
/// without scripts must not mix with the rest: `noscript` becomes `template`, which the standard keeps apart.
enum PagePreparation {
  /// How many elements may be open at once.
  ///
  /// Browsers stop at 512.
  static let deepest = 512

  /// The page without the start tags that open more elements than may be open, and without `noscript`.
  static func prepared(_ bytes: [UInt8]) -> [UInt8] {
    var depth = 0
    var limited = bytes
    for offset in bytes.indices where bytes[offset] == 0x3C && offset + 1 < bytes.count {
      keepApart(&limited, at: offset + (bytes[offset + 1] == 0x2F ? 2 : 1))
      if bytes[offset + 1] == 0x2F {
        depth = max(depth - 1, 0)
      } else if isLetter(bytes[offset + 1]), !closesItself(bytes, at: offset + 1) {
        depth += 1
        if depth > deepest { blank(&limited, from: offset) }
      }
    }
    return limited
  }

  private static let noscript = Array("noscript".utf8)
  private static let template = Array("template".utf8)

  private static func keepApart(_ bytes: inout [UInt8], at start: Int) {
    guard start + noscript.count <= bytes.count, bytes[start] | 0x20 == noscript[0] else { return }
    let name = start..<start + noscript.count
    guard zip(bytes[name], noscript).allSatisfy({ $0 | 0x20 == $1 }) else { return }
    bytes.replaceSubrange(name, with: template)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Elements without an end, and those whose next start ends them.
  private static let endless: Set<String> = [
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
    "param",
    "source", "tbody", "td", "th", "tr", "track", "wbr",
  ]

  private static func closesItself(_ bytes: [UInt8], at start: Int) -> Bool {
    var name = ""
    for byte in bytes[start...].prefix(7) {
      guard isLetter(byte) else { return endless.contains(name) }
      name.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
    }
    return endless.contains(name)
  }

  private static func blank(_ bytes: inout [UInt8], from start: Int) {
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x3E {
      bytes[offset] = 0x20
      offset += 1
    }
    if offset < bytes.count { bytes[offset] = 0x20 }
  }
}
