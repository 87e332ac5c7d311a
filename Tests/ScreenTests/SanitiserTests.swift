import Testing

@testable import Screen

@Suite("Sanitising")
struct SanitiserTests {
  @Test("shows controls as signs")
  func controls() {
    #expect(Sanitiser.visible("\u{1B}[31mrouge\u{07}") == "␛[31mrouge␇")
    #expect(Sanitiser.visible("a\u{7F}b\u{0}c") == "a␡b␀c")
    #expect(Sanitiser.visible("\u{9B}31m") == "�31m")
  }

  @Test("shows what turns the direction of writing, and what is unseen between letters")
  func directions() {
    for scalar in [
      "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200F}", "\u{200B}", "\u{FEFF}", "\u{E0041}",
    ] {
      #expect(Sanitiser.visible("a\(scalar)b") == "a�b")
    }
  }

  @Test("leaves out joiners, variation selectors, skin tones and soft hyphens")
  func joiners() {
    #expect(Sanitiser.visible("👍🏽") == "👍")
    #expect(Sanitiser.visible("❤\u{FE0F}") == "❤")
    #expect(Sanitiser.visible("coopé\u{AD}ration") == "coopération")
  }

  @Test("keeps ends of lines only where asked")
  func lines() {
    #expect(Sanitiser.visible("a\nb\tc\r\n") == "a b c  ")
    #expect(Sanitiser.visible("a\nb", keepingLines: true) == "a\nb")
  }

  @Test("leaves the scripts of the world alone")
  func scripts() {
    let text = "Élysée « où » Сергей Лавров 日本 العربية ไทย e\u{301} — … ’"
    #expect(Sanitiser.visible(text) == text)
  }

  @Test("nothing that acts on a terminal is left, of all code points")
  func all() {
    for value in UInt32(0)..<0x110000 {
      guard case .scalar(let shown) = Sanitiser.shown(value) else { continue }
      let isControl = shown < 0x20 || (shown >= 0x7F && shown < 0xA0)
      let turns = (0x202A...0x202E).contains(shown) || (0x2066...0x2069).contains(shown)
      if isControl || turns || Width.columns(of: shown) == nil {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("a mark without a letter gets a circle, a fifth mark is left out")
  func marks() {
    #expect(Line("\u{301}").text == "◌\u{301}")
    #expect(Line("e\u{301}\u{302}\u{303}\u{304}\u{305}").text == "e\u{301}\u{302}\u{303}\u{304}")
  }

  @Test("bytes that are not UTF-8 show as such")
  func invalid() {
    var line = Line()
    line.append([0x61, 0xFF, 0xC3, 0x62], 0..<4, role: .text)
    #expect(line.text == "a��b")
  }
}
