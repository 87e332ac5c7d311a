import Foundation
import Screen
import Testing

@testable import Terminal

@Suite("Themes")
struct ThemeTests {
  @Test("tell apart, even without colours, what only looks tell apart")
  func distinctions() {
    let pairs: [(Role, Role)] = [
      (.text, .match), (.match, .currentMatch), (.leftWords, .match), (.current, .match),
      (.current, .leftWords),
      (.text, .leftWords), (.text, .rightWords), (.text, .chosen), (.notice, .warning), (.text, .faint),
    ]
    for theme in [Theme.terminal, .light, .dark, .highContrast, .mono] {
      for (one, other) in pairs { #expect(theme.appearance(one) != theme.appearance(other)) }
    }
  }

  @Test("leave colours out where there are none")
  func mono() {
    for role in Role.allCases { #expect(Theme.mono.appearance(role).colour == .own) }
  }

  @Test("favour neither column")
  func fairness() {
    for (left, right) in [(Role.left, Role.right), (.leftWords, .rightWords)] {
      #expect(Theme.terminal.appearance(left).attributes == Theme.terminal.appearance(right).attributes)
    }
  }

  /// The relative luminance of WCAG 2.2.
  private func luminance(_ colour: Colour) -> Double? {
    guard let parts = colour.components else { return nil }
    let linear = [parts.red, parts.green, parts.blue].map { value in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test("keep text and background apart by 4.5 to 1, and by 7 to 1 where contrast is asked for")
  func contrast() throws {
    for (theme, least) in [(Theme.light, 4.5), (.dark, 4.5), (.highContrast, 7)] {
      for role in Role.allCases {
        let look = theme.appearance(role)
        let text = try #require(luminance(look.colour))
        let background = try #require(luminance(look.background))
        #expect((max(text, background) + 0.05) / (min(text, background) + 0.05) >= least, "\(role)")
        #expect(!look.attributes.contains(.dim))
      }
    }
  }

  @Test("fall back where a terminal has too few colours")
  func fallback() {
    for name in ThemeName.allCases {
      for role in Role.allCases {
        #expect(name.theme(colours: 2).appearance(role).colour == .own)
        #expect(name.theme(colours: 16).appearance(role).background == .own)
      }
    }
  }
}
