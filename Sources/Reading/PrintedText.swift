/// Mends what pages for print do to a text.
enum PrintedText {
  /// The text with the ends of pages as blank lines and no numbers of pages standing alone.
  static func paragraphs(of bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for page in bytes.split(separator: 0x0C) {
      if !result.isEmpty { result.append(0x0A) }
      for line in page.split(separator: 0x0A, omittingEmptySubsequences: false) where !isNumber(line) {
        result += line + [0x0A]
      }
      while result.suffix(2) == [0x0A, 0x0A] { result.removeLast() }
    }
    return result
  }

  private static func isNumber(_ line: ArraySlice<UInt8>) -> Bool {
    let digits = line.filter { $0 > 0x20 }
    return !digits.isEmpty && digits.count <= 4 && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}
