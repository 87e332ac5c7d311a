/// Counts the columns that characters take on a terminal.
public enum Width {
  /// The columns of one code point: 0, 1 or 2, or nil where it is not printable.
  ///
  /// - Complexity: O(1) for European text, O(log *n*) in the stretches of the table for the rest.
  public static func columns(of scalar: UInt32) -> Int? {
    if scalar < 0x300 { return scalar >= 0x20 && (scalar < 0x7F || scalar >= 0xA0) ? 1 : nil }
    if scalar >= 0x2010, scalar <= 0x2027 { return 1 }
    let columns = Int(widthStretches[stretch(of: scalar)] & 3)
    return columns == 3 ? nil : columns
  }

  /// The columns that a text takes when it is painted.
  public static func columns(of text: String) -> Int {
    var sum = 0
    text.forEachGlyph { sum += $0.columns }
    return sum
  }

  /// The last stretch that begins at or before a code point.
  private static func stretch(of scalar: UInt32) -> Int {
    var low = 0
    var high = widthStretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if widthStretches[middle] >> 2 <= scalar { low = middle } else { high = middle }
    }
    return low
  }
}
