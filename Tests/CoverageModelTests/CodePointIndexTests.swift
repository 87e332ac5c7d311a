import CoverageModel
import Testing

@Suite struct CodePointIndexTests {
  @Test("Bytes become code points in texts of letters of one to four bytes")
  func countsCodePoints() {
    let index = CodePointIndex(SourceText("aé€😀z"))
    #expect(index.length == 5)
    #expect([0, 1, 3, 6, 10, 11].map(index.codePoint(atByte:)) == [0, 1, 2, 3, 4, 5])
    #expect(index.codePoints(1..<6) == 1..<3)
  }

  @Test("A code point that lies across a checkpoint is counted once")
  func countsAcrossCheckpoints() {
    let text = String(repeating: "a", count: 255) + "é" + String(repeating: "b", count: 300)
    let index = CodePointIndex(SourceText(text))
    #expect(index.codePoint(atByte: 255) == 255)
    #expect(index.codePoint(atByte: 257) == 256)
    #expect(index.codePoint(atByte: 557) == 556)
    #expect(index.length == 556)
  }

  @Test("Context goes by code points and stops at the ends of the text")
  func goesByCodePoints() {
    let index = CodePointIndex(SourceText("éaéb"))
    #expect(index.byte(3, offsetByCodePoints: -1) == 2)
    #expect(index.byte(3, offsetByCodePoints: -2) == 0)
    #expect(index.byte(3, offsetByCodePoints: -9) == 0)
    #expect(index.byte(2, offsetByCodePoints: 2) == 5)
    #expect(index.byte(2, offsetByCodePoints: 9) == 6)
  }
}
