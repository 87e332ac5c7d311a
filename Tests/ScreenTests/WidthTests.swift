import CNcurses
import Testing

@testable import Screen

@Suite("Widths")
struct WidthTests {
  @Test("agree with the C library for every code point")
  func agreesWithLibrary() {
    setlocale(LC_CTYPE, "C.UTF-8")
    var different: [UInt32] = []
    for scalar in UInt32(0x20)..<0x110000 {
      let library = Int(wcwidth(Int32(scalar)))
      if (library < 0 ? nil : library) != Width.columns(of: scalar) { different.append(scalar) }
    }
    #expect(different.isEmpty)
  }

  @Test(
    "of text count what is painted",
    arguments: [
      ("Élysée", 6), ("e\u{301}te\u{301}", 3), ("日本", 4), ("« oui »", 7), ("a\u{A0}!", 3), ("👍🏽", 2), ("❤️", 1),
      ("\u{1B}[31m", 5), ("\u{202E}x", 2), ("", 0), ("한", 2), ("\u{301}", 1),
    ])
  func text(_ text: String, _ columns: Int) {
    #expect(Width.columns(of: text) == columns)
  }
}
