import Foundation
import Testing

/// Terminals that can do little.
@Suite("Plain terminals", .serialized, .enabled(if: Tmux.program != nil, "tmux is not installed"))
struct PlainTerminalTests {
  @Test("NO_COLOR leaves colours out and attributes in")
  func noColour() throws {
    let plain = try Tmux.opened(environment: ["NO_COLOR": "1"]).screen(escapes: true)
    #expect(!Self.hasColour(plain))
    #expect(plain.contains("\u{1B}[1m"))
    #expect(Self.hasColour(try Tmux.opened().screen(escapes: true)))
  }

  @Test("a monochrome terminal is usable")
  func monochrome() throws {
    let tmux = try Tmux.opened(environment: ["TERM": "vt100"])
    #expect(!Self.hasColour(try tmux.screen(escapes: true)))
    try tmux.press("Enter")
    try tmux.wait { $0.contains("article 1/") }
  }

  @Test("a locale with another character set gets ASCII alone")
  func ascii() throws {
    let tmux = try Tmux("'\(Tmux.visavis)' '\(Tmux.fixture)'", environment: ["LC_ALL": "fr_FR.ISO-8859-1"])
    let screen = try tmux.wait { $0.contains("salaires") }
    #expect(screen.allSatisfy { $0.isASCII })
    #expect(screen.contains("Helene Vasseur"))
  }

  @Test(
    "words left out stand as three full stops in ASCII",
    arguments: [("--ascii", "fr_FR.UTF-8"), ("", "fr_FR.ISO-8859-1")])
  func asciiEllipsis(option: String, locale: String) throws {
    let more = Tmux.fixture.replacingOccurrences(of: "port.", with: "port-2.")
    let tmux = try Tmux(
      "'\(Tmux.visavis)' \(option) '\(Tmux.fixture)' '\(more)'", environment: ["LC_ALL": locale])
    try tmux.wait { $0.contains(" x2") }
    try tmux.press("w")
    try tmux.wait { $0.contains("sera [...] revue") }
  }

  @Test("the locale C gets the whole of Unicode", arguments: ["C", "POSIX", "xx_XX.UTF-8"])
  func localeC(name: String) throws {
    let tmux = try Tmux("'\(Tmux.visavis)' '\(Tmux.fixture)'", environment: ["LC_ALL": name])
    try tmux.wait { $0.contains("Hélène") }
  }

  @Test("a terminal that cannot place its cursor is refused")
  func dumb() throws {
    let tmux = try Tmux("'\(Tmux.visavis)' '\(Tmux.fixture)'", environment: ["TERM": "dumb"])
    try tmux.wait { $0.contains("ended 1") }
  }

  private static func hasColour(_ screen: String) -> Bool {
    screen.contains { $0 == "\u{1B}" }
      && ["[31m", "[33m", "[35m", "[36m", "[1;33m", "[1;36m", ";36m"].contains { screen.contains($0) }
  }
}
