/// Makes text from outside harmless: nothing in it acts on a terminal, and what was there can be seen.
///
/// Everything that is painted goes through here, and so does the linear print.
public enum Sanitiser {
  /// What stands for a code point on the screen.
  public enum Shown: Equatable, Sendable {
    /// The code point itself, or a visible sign in its place.
    case scalar(UInt32)
    /// Nothing: it only tells a terminal how to draw its neighbours.
    case nothing
  }

  /// The sign for what must not be painted and has no picture of its own.
  public static let replacement: UInt32 = 0xFFFD

  /// What stands for a code point on the screen.
  public static func shown(_ scalar: UInt32) -> Shown {
    if scalar >= 0x20, scalar < 0x7F { return .scalar(scalar) }
    if scalar < 0xA0 { return .scalar(control(scalar)) }
    if scalar < 0x300 { return scalar == 0xAD ? .nothing : .scalar(scalar) }
    if isJoiner(scalar) { return .nothing }
    if isDirection(scalar) { return .scalar(replacement) }
    if scalar == 0x2028 || scalar == 0x2029 { return .scalar(0x20) }
    return .scalar(Width.columns(of: scalar) == nil ? replacement : scalar)
  }

  /// A text in which nothing acts on a terminal; ends of lines stay where `keepingLines` says so.
  public static func visible(_ text: String, keepingLines: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if keepingLines, scalar == "\n" {
        result.append(scalar)
      } else if case .scalar(let value) = shown(scalar.value), let sign = Unicode.Scalar(value) {
        result.append(sign)
      }
    }
    return String(result)
  }

  /// White space that only ends a line or moves a pen is a space; the rest has a picture.
  private static func control(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x85: 0x20
    case 0..<0x20: 0x2400 + scalar
    case 0x7F: 0x2421
    default: replacement
    }
  }

  /// Joiners, variation selectors and skin tones: terminals do not agree on their columns.
  private static func isJoiner(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  /// What turns the direction of writing, or stands between letters unseen.
  private static func isDirection(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
