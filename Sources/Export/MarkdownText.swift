/// Text inside Markdown: what would be markup is escaped (CommonMark 0.31, 2.4).
enum MarkdownText {
  /// A text on one line in which no character is markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isFirst = true
    var onlyDigits = true
    for scalar in text.unicodeScalars {
      if isMarkup(scalar) || (onlyDigits && opensBlock(scalar, isFirst: isFirst)) { result += "\\" }
      result.unicodeScalars.append(scalar)
      isFirst = false
      onlyDigits = onlyDigits && ("0"..."9").contains(scalar)
    }
    return result
  }

  /// What is markup wherever it stands.
  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": true
    default: false
    }
  }

  /// What makes a heading or a list at the start of a text, alone or behind a number.
  private static func opensBlock(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    switch scalar {
    case "#", "+", "-", "=": isFirst
    case ".", ")": !isFirst
    default: false
    }
  }
}
