/// Stands in for what a terminal without Unicode cannot show: one ASCII character for each column.
public enum PlainFallback {
  /// The ASCII character for a code point, or `?`.
  public static func ascii(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    if let sign = sign(scalar) { return sign.value }
    let letter = MarkedLetters.plain(scalar).first
    return letter < 0x80 ? letter : 0x3F
  }

  /// The ASCII character for a line or a sign that the program draws; nil for what may stand in a text.
  public static func drawn(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x2260, 0xB7, 0xD7, 0x2190...0x2194, 0x2500...0x259F, 0x25C6, 0x2713, 0x270E: sign(scalar)?.value ?? 0x2B
    default: nil
    }
  }

  /// A text as ASCII, one character for each code point.
  public static func text(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: ascii($0.value)) }
  }

  /// A text as UTF-8 with what the program draws in ASCII.
  public static func drawing(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      drawn(scalar.value).map { [UInt8(truncatingIfNeeded: $0)] } ?? Array(String(scalar).utf8)
    }
  }

  private static func sign(_ scalar: UInt32) -> Unicode.Scalar? {
    switch scalar {
    case 0x2260: "!"
    case 0xB7: "."
    case 0xAB, 0xBB, 0x201C...0x201F: "\""
    case 0x2018...0x201B, 0x2032, 0xB4: "'"
    case 0x2026: "."
    case 0x2010...0x2015, 0x2212, 0x2500: "-"
    case 0x2502, 0x2503, 0x258F, 0x2595: "|"
    case 0x258C: ">"
    case 0x256D, 0x256E, 0x256F, 0x2570, 0x250C...0x254B: "+"
    case 0xD7: "x"
    case 0xA7, 0x2588: "#"
    case 0xA0, 0x2000...0x200A, 0x202F: " "
    case 0x2713: "*"
    case 0x25C6: "@"
    case 0x270E: "~"
    case 0x2192, 0x203A: ">"
    case 0x2190, 0x2039: "<"
    case 0x2191: "^"
    case 0x2193: "v"
    case 0x2194: "-"
    default: nil
    }
  }
}
