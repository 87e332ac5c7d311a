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
    for theme in [Theme.terminal, Theme.mono] {
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
}
