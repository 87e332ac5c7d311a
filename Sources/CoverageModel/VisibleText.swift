/// Text from outside in a form in which nothing in it acts on a terminal.
///
/// What acts is replaced by a mark that can be seen: a control character by its picture (`␛`), a code point that
/// turns the direction of writing by its number (`[U+202E]`). All other text stays as it is.
public enum VisibleText {
  /// The words of a passage on one line: line breaks and tabs are spaces.
  public static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || isUnsafe($0.value) }) else { return text }
    var result = ""
    var isAfterBreak = false
    for scalar in text.unicodeScalars {
      if isBreak(scalar.value) || (isAfterBreak && scalar == " ") {
        if !isAfterBreak, result.unicodeScalars.last != " " { result.unicodeScalars.append(" ") }
        isAfterBreak = true
      } else {
        isAfterBreak = false
        append(scalar, to: &result)
      }
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if isUnsafe(scalar.value) {
      result += mark(for: scalar.value)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }

  /// What ends a line or moves to a tab stop.
  private static func isBreak(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Control characters (C0, DEL, C1) and the bidirectional formatting characters of UAX #9.
  private static func isUnsafe(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func mark(for value: UInt32) -> String {
    switch value {
    case 0..<0x20: picture(0x2400 + value)
    case 0x7F: picture(0x2421)
    default: "[U+\(padded(String(value, radix: 16, uppercase: true)))]"
    }
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? "?"
  }

  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
