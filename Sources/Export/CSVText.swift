/// Writes a table as comma-separated values (RFC 4180) in UTF-8 bytes.
///
/// Every cell stands between quotation marks, and every line ends with CR LF. A cell that a spreadsheet would take
/// for a formula is made text by an apostrophe in front (OWASP, *CSV injection*).
struct CSVText {
  private(set) var bytes: [UInt8] = []

  /// Appends a line.
  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      self.cell(cell)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func cell(_ text: String) {
    bytes.append(0x22)
    if Self.isFormula(text) { bytes.append(0x27) }
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether a text begins, blanks aside, with what opens a formula, or with a tab or the end of a line.
  ///
  /// Spreadsheets of East Asia take the wide forms of the signs as well.
  static func isFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" && $0 != "\u{FEFF}" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
