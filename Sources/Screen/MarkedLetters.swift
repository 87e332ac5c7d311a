/// Letters with marks, and what they are without.
public enum MarkedLetters {
  /// A letter without its marks, which may be two: *œ* is *o* and *e*.
  public static func plain(_ scalar: UInt32) -> (first: UInt32, second: UInt32?) {
    if let ligature = ligature(scalar) { return ligature }
    var letter = scalar
    while let index = index(of: letter) { letter = UInt32(markedLetters[index * 3 + 1]) }
    return (letter, nil)
  }

  /// Whether a code point is a letter with a mark, or a mark.
  public static func isMarked(_ scalar: UInt32) -> Bool {
    (scalar >= 0x300 && scalar <= 0x36F) || ligature(scalar) != nil || index(of: scalar) != nil
  }

  /// The small letter of a capital.
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    if (scalar >= 0xDF && scalar <= 0xFF) || (scalar >= 0x2010 && scalar <= 0x203A) { return scalar }
    if scalar >= 0xC0, scalar <= 0xDE, scalar != 0xD7 { return scalar + 0x20 }
    let mapped = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first
    return mapped?.value ?? scalar
  }

  /// The one code point that is a letter with a mark, if there is one.
  static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    var index = 0
    while index < markedLetters.count {
      if markedLetters[index + 1] == letter, markedLetters[index + 2] == mark {
        return UInt32(markedLetters[index])
      }
      index += 3
    }
    return nil
  }

  private static func ligature(_ scalar: UInt32) -> (first: UInt32, second: UInt32?)? {
    switch scalar {
    case 0x153: (0x6F, 0x65)
    case 0x152: (0x4F, 0x45)
    case 0xE6: (0x61, 0x65)
    case 0xC6: (0x41, 0x45)
    case 0xDF: (0x73, 0x73)
    case 0xF8: (0x6F, nil)
    case 0xD8: (0x4F, nil)
    case 0x142: (0x6C, nil)
    case 0x141: (0x4C, nil)
    case 0x111, 0xF0: (0x64, nil)
    case 0x110, 0xD0: (0x44, nil)
    case 0x131: (0x69, nil)
    default: nil
    }
  }

  private static func index(of scalar: UInt32) -> Int? {
    guard scalar >= 0xC0, scalar < 0x1F00 else { return nil }
    var low = 0
    var high = markedLetters.count / 3
    while low < high {
      let middle = (low + high) / 2
      if markedLetters[middle * 3] < scalar { low = middle + 1 } else { high = middle }
    }
    return low * 3 < markedLetters.count && markedLetters[low * 3] == scalar ? low : nil
  }
}
