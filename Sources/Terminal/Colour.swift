/// A colour by its number in the palette of the terminal.
public struct Colour: Sendable, Hashable {
  /// The number; -1 for the terminal's own colour of text or background.
  public let index: Int16

  /// Names a colour by its number.
  public init(_ index: Int16) { self.index = index }

  /// The terminal's own colour.
  public static let own = Colour(-1)
  /// Yellow, which is brown on some terminals.
  public static let yellow = Colour(3)
  /// Magenta.
  public static let magenta = Colour(5)
  /// Cyan.
  public static let cyan = Colour(6)

  /// A colour of the cube that terminals with 256 colours have.
  ///
  /// - Parameters: the steps of red, green and blue, 0…5.
  static func cube(_ red: Int16, _ green: Int16, _ blue: Int16) -> Colour { Colour(16 + 36 * red + 6 * green + blue) }

  /// Red, green and blue, 0…255; nil for the first 16 colours, which each terminal has as it likes.
  public var components: (red: Int, green: Int, blue: Int)? {
    if (16..<232).contains(index) {
      let number = Int(index) - 16
      return (Self.level(number / 36), Self.level(number / 6 % 6), Self.level(number % 6))
    }
    guard (232..<256).contains(index) else { return nil }
    let grey = 8 + 10 * (Int(index) - 232)
    return (grey, grey, grey)
  }

  /// The steps of the cube as xterm has them.
  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
}
