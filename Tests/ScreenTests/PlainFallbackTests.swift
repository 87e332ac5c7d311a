import Screen
import Testing

@Suite("Lines and signs in ASCII")
struct PlainFallbackTests {
  @Test("what the program draws is ASCII, what a text may hold stays")
  func drawing() {
    let drawn = String(decoding: PlainFallback.drawing("≠ · ×2 ▌◆ ✎ ✓ → ├─┤ « l’été… »"), as: UTF8.self)
    #expect(drawn == "! . x2 >@ ~ * > +-+ « l’été… »")
  }
}
