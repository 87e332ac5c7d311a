import Screen

/// What a role looks like: attributes of the terminal and one of its own eight colours.
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

  /// A colour by its number in the terminal's own palette.
  public enum Colour: Int16, Sendable, CaseIterable {
    /// The colour of text.
    case own = -1
    /// Yellow, which is brown on some terminals.
    case yellow = 3
    /// Magenta.
    case magenta = 5
    /// Cyan.
    case cyan = 6
  }

  /// The attributes.
  public var attributes: Attributes
  /// The colour of the text; the background is always the terminal's own.
  public var colour: Colour

  /// Describes a look.
  public init(_ attributes: Attributes = [], _ colour: Colour = .own) {
    self.attributes = attributes
    self.colour = colour
  }
}

/// Gives each role its looks.
public struct Theme: Sendable {
  /// The looks of a role.
  public let appearance: @Sendable (Role) -> Appearance

  /// The terminal's own colours.
  ///
  /// The two columns are cyan and magenta: no party's colours, and told apart by the colour-blind.
  public static let terminal = Theme { role in
    switch role {
    case .text, .neither, .input: Appearance()
    case .faint, .rule: Appearance(.dim)
    case .title, .heading, .mark, .key: Appearance(.bold)
    case .left: Appearance(.bold, .cyan)
    case .right: Appearance(.bold, .magenta)
    case .both: Appearance(.bold)
    case .leftWords: Appearance(.underline, .cyan)
    case .rightWords: Appearance(.underline, .magenta)
    case .bothWords: Appearance(.underline)
    case .neitherWords: Appearance([.underline, .dim])
    case .cursor, .varied: Appearance(.bold, .yellow)
    case .current: Appearance([.bold, .underline])
    case .chosen: Appearance([.bold, .reverse])
    case .match: Appearance(.reverse)
    case .currentMatch: Appearance([.reverse, .bold, .underline], .yellow)
    case .notice: Appearance(.bold)
    case .warning: Appearance([.bold, .reverse])
    }
  }

  /// No colours: for NO_COLOR and for terminals that have none.
  public static let mono = Theme { role in
    var appearance = terminal.appearance(role)
    appearance.colour = .own
    return appearance
  }
}
