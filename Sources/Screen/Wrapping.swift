/// Breaks text into lines of some columns: at words, after hyphens, and between wide characters.
///
/// No line begins with the high punctuation of French nor ends with an opening quotation mark, whether the space between
/// them is a no-break one, as it should be, or a plain one, as web pages have it.
public enum Wrapping {
  /// The lines of a text as ranges of its pieces; spaces at ends of lines belong to none.
  ///
  /// - Parameters:
  ///   - line: the text.
  ///   - columns: the columns of a line, at least 1.
  /// - Complexity: O(*n*), where *n* is the number of pieces.
  public static func lines(of line: Line, columns: Int) -> [Range<Int>] {
    wrap(line.pieces, 0..<line.pieces.count, columns: max(columns, 1))
  }

  /// The lines of a part of a text.
  public static func lines(of line: Line, in range: Range<Int>, columns: Int) -> [Range<Int>] {
    wrap(line.pieces, range, columns: max(columns, 1))
  }

  private static func wrap(_ pieces: [Line.Piece], _ range: Range<Int>, columns: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = lineEnd(pieces, start..<range.upperBound, columns: columns)
      let trimmed = trimEnd(pieces, start..<end)
      lines.append(start..<trimmed)
      start = skipSpaces(pieces, end..<range.upperBound)
    }
    return lines
  }

  /// Where the line that begins a range ends: the last break that fits, or what fits where none does.
  private static func lineEnd(_ pieces: [Line.Piece], _ range: Range<Int>, columns: Int) -> Int {
    var used = 0
    var lastBreak = -1
    var index = range.lowerBound
    while index < range.upperBound {
      let isSpace = pieces[index].glyph.base == 0x20
      used += Int(pieces[index].columns)
      if used > columns, !isSpace { break }
      index += 1
      if index < range.upperBound, allowsBreak(pieces, before: index) { lastBreak = index }
    }
    if index == range.upperBound { return index }
    return lastBreak > range.lowerBound ? lastBreak : max(index, range.lowerBound + 1)
  }

  /// Whether a line may end between a piece and the one before it.
  private static func allowsBreak(_ pieces: [Line.Piece], before index: Int) -> Bool {
    let previous = pieces[index - 1].glyph.base
    let next = pieces[index].glyph.base
    if previous == 0x20 {
      return next != 0x20 && !staysWithPrevious(next) && !(index > 1 && opens(pieces[index - 2].glyph.base))
    }
    if next == 0x20 { return false }
    if pieces[index - 1].columns == 2 || pieces[index].columns == 2 {
      return !staysWithPrevious(next) && !closesEastAsian(next)
    }
    return breaksAfter(previous) && isLetter(next)
  }

  private static func staysWithPrevious(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3A, 0x3B, 0x21, 0x3F, 0x25, 0xBB, 0x203A: true
    default: false
    }
  }

  private static func opens(_ scalar: UInt32) -> Bool { scalar == 0xAB || scalar == 0x2039 }

  private static func closesEastAsian(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x2C, 0x2E, 0x3001, 0x3002, 0x300D, 0x300F, 0xFF01, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
      true
    default: false
    }
  }

  private static func breaksAfter(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2F
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    scalar >= 0xC0 || (scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A)
  }

  private static func trimEnd(_ pieces: [Line.Piece], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, pieces[end - 1].glyph.base == 0x20 { end -= 1 }
    return end
  }

  private static func skipSpaces(_ pieces: [Line.Piece], _ range: Range<Int>) -> Int {
    range.first { pieces[$0].glyph.base != 0x20 } ?? range.upperBound
  }
}
