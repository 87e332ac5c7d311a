import Screen

/// The themes that a reader can choose.
public enum ThemeName: String, Sendable, CaseIterable {
  /// The terminal's own colours.
  case terminal
  /// Dark text on a light background.
  case light
  /// Light text on a dark background.
  case dark
  /// Black, white and the purest colours.
  case highContrast = "high-contrast"
  /// No colours.
  case mono

  /// The theme, as far as a terminal has colours for it.
  ///
  /// - Parameter colours: how many colours the terminal has; below 8 it is taken for one without.
  public func theme(colours: Int) -> Theme {
    switch self {
    case _ where colours < 8: .mono
    case .terminal: .terminal
    case .mono: .mono
    case .light: colours < 256 ? .terminal : .light
    case .dark: colours < 256 ? .terminal : .dark
    case .highContrast: colours < 256 ? .mono : .highContrast
    }
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

  /// Dark on light.
  public static let light = terminal.painted(
    Palette(
      text: .cube(0, 0, 0), faint: .cube(1, 1, 1), background: .cube(5, 5, 5), left: .cube(0, 1, 2),
      right: .cube(2, 0, 2), accent: .cube(2, 1, 0)))

  /// Light on dark.
  public static let dark = terminal.painted(
    Palette(
      text: .cube(4, 4, 4), faint: .cube(3, 3, 3), background: Colour(234), left: .cube(1, 4, 4),
      right: .cube(5, 3, 5), accent: .cube(5, 4, 1)))

  /// White on black, the purest colours.
  public static let highContrast = terminal.painted(
    Palette(
      text: .cube(5, 5, 5), faint: .cube(4, 4, 4), background: .cube(0, 0, 0), left: .cube(0, 5, 5),
      right: .cube(5, 3, 5), accent: .cube(5, 5, 0)))

  /// The colours of a theme that sets both text and background.
  private struct Palette {
    var text: Colour
    var faint: Colour
    var background: Colour
    var left: Colour
    var right: Colour
    var accent: Colour
  }

  /// The same looks in other colours: what was faint has a colour for it, since no terminal tells how dim is.
  private func painted(_ palette: Palette) -> Theme {
    Theme { [appearance] role in
      let look = appearance(role)
      let plain = look.attributes.contains(.dim) ? palette.faint : palette.text
      let colours: [Colour: Colour] = [.cyan: palette.left, .magenta: palette.right, .yellow: palette.accent]
      return Appearance(look.attributes.subtracting(.dim), colours[look.colour] ?? plain, on: palette.background)
    }
  }
}
