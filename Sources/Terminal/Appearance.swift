/// What a role looks like: attributes of the terminal, a colour of the text and one of the background.
public struct Appearance: Sendable, Equatable {
  /// Attributes that every terminal has a way to show, or leaves out.
  public struct Attributes: OptionSet, Sendable {
    /// The bits of the set.
    public let rawValue: UInt8
    /// Holds the bits of a set.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Stronger strokes.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter than the rest.
    public static let dim = Attributes(rawValue: 2)
    /// A line below.
    public static let underline = Attributes(rawValue: 4)
    /// Text and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
    /// Slanted.
    public static let italic = Attributes(rawValue: 16)
  }

  /// The attributes.
  public var attributes: Attributes
  /// The colour of the text.
  public var colour: Colour
  /// The colour of the background.
  public var background: Colour

  /// Describes a look.
  public init(_ attributes: Attributes = [], _ colour: Colour = .own, on background: Colour = .own) {
    self.attributes = attributes
    self.colour = colour
    self.background = background
  }
}
