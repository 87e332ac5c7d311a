/// Gathers the text of a line as a page shows it: blanks in a row are one space, what cannot be seen is left out.
struct InlineText {
  private(set) var text = ""
  private var isAfterBlank = true

  /// Adds text of the page.
  mutating func append(_ added: String) {
    if added.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) {
      text += added
      isAfterBlank = isAfterBlank && added.isEmpty
      return
    }
    for scalar in added.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
        if !isAfterBlank { text.unicodeScalars.append(" ") }
        isAfterBlank = true
      case 0xAD, 0x200B, 0x2060, 0xFEFF: break
      default:
        text.unicodeScalars.append(scalar)
        isAfterBlank = false
      }
    }
  }

  /// The text without a blank at its end.
  var trimmed: String {
    var scalars = Substring(text).unicodeScalars
    while let last = scalars.last, Self.isBlank(last) { scalars.removeLast() }
    while let first = scalars.first, Self.isBlank(first) { scalars.removeFirst() }
    return String(scalars)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }
}
