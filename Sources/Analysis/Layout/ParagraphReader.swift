import CoverageModel

/// Finds the paragraphs of a text: lines, or blocks of lines where the text is wrapped by hand.
enum ParagraphReader {
  /// The paragraphs of a text without the white space around them, in bytes.
  static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    let lines = lines(of: bytes)
    return isWrapped(lines, bytes) ? blocks(lines) : lines.filter { !$0.isEmpty }
  }

  /// All lines, trimmed; blank ones are empty ranges.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      lines.append(trim(start..<end, bytes))
      start = end + 1
    }
    return lines
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var end = start
      while end + 8 <= bytes.count, !EightBytes(bytes, at: end).contains(0x0A) { end += 8 }
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return end
    }
  }

  /// A range without white space at its ends (ASCII blanks and no-break spaces).
  static func trim(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let width = blank(at: start, end, bytes) { start += width }
    while end > start, let width = blank(before: end, start, bytes) { end -= width }
    return start..<end
  }

  private static func blank(at offset: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    if bytes[offset] <= 0x20 { return 1 }
    if bytes[offset] == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    let isNarrow =
      offset + 2 < end && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xAF
    return isNarrow ? 3 : nil
  }

  private static func blank(before end: Int, _ start: Int, _ bytes: [UInt8]) -> Int? {
    if bytes[end - 1] <= 0x20 { return 1 }
    for width in [2, 3] where end - width >= start && blank(at: end - width, end, bytes) == width {
      return width
    }
    return nil
  }

  /// Whether lines break where a margin is, not where a paragraph ends: blocks of several lines between blank ones, most
  /// of them filled to between 50 and 110 bytes, and none behind them longer: a title stands right before a long line.
  private static func isWrapped(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    var joined = 0
    var filled = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      joined += 1
      let isFilled = (50...widestLine).contains(line.count) && next.count <= widestLine
      if isFilled, !endsSentence(line, bytes) { filled += 1 }
    }
    return joined >= 3 && filled * 2 > joined
  }

  /// The widest line of a text wrapped by hand, in bytes.
  private static let widestLine = 110

  private static func endsSentence(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let last = bytes[line.upperBound - 1]
    return last == 0x2E || last == 0x21 || last == 0x3F || last == 0x22 || last == 0xBB
  }

  private static func blocks(_ lines: [Range<Int>]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var open = false
    for line in lines {
      if line.isEmpty {
        open = false
      } else if open, let last = blocks.last {
        blocks[blocks.count - 1] = last.lowerBound..<line.upperBound
      } else {
        blocks.append(line)
        open = true
      }
    }
    return blocks
  }
}
