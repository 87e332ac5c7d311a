import Testing

@testable import Screen

@Suite("Frames")
struct FrameTests {
  private func text(_ frame: Frame, _ y: Int = 0) -> String { frame.row(y).map(\.glyph.text).joined() }

  @Test("hold what is put and count what is not")
  func put() {
    var frame = Frame(size: Size(width: 6, height: 2))
    let end = frame.put("été", x: 1, y: 0)
    #expect(end == 4)
    #expect(text(frame) == " été  ")
    #expect(frame.strayGlyphs == 0)
    frame.put("dehors", x: 3, y: 1)
    #expect(text(frame, 1) == "   deh")
    #expect(frame.strayGlyphs == 3)
    frame.put("x", x: 0, y: 5)
    frame.put("x", x: -1, y: 0)
    #expect(frame.strayGlyphs == 5)
  }

  @Test("give a wide character two cells, and leave no half of it")
  func wide() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.put("日本", x: 0, y: 0)
    #expect(frame.cells[1].glyph == .overlap)
    frame.put("x", x: 1, y: 0)
    #expect(text(frame) == " x本")
    frame.put("y", x: 2, y: 0)
    #expect(text(frame) == " xy ")
    frame.put("日", x: 3, y: 0)
    #expect(frame.strayGlyphs == 1)
  }

  @Test("keep a line within its columns, with an ellipsis where it was cut")
  func truncation() {
    #expect(Line("salaires").truncated(to: 8).text == "salaires")
    #expect(Line("salaires").truncated(to: 5).text == "sala…")
    #expect(Line("日本語").truncated(to: 4).text == "日…")
    #expect(Line("x").truncated(to: 0).text == "")
    #expect(Line("salaires").truncated(to: 5, ending: "...").text == "sa...")
    #expect(Line("salaires").truncated(to: 2, ending: "...").text == "..")
  }

  @Test("have one ASCII character for each column where nothing else can be shown")
  func plain() {
    let text = "« été » ≠ · œuvre — … ▌│日"
    let plain = Line(text).pieces.map { String(UnicodeScalar(UInt8(PlainFallback.ascii($0.glyph.base)))) }
      .joined()
    #expect(plain == "\" ete \" ! . ouvre - . >|?")
  }
}
