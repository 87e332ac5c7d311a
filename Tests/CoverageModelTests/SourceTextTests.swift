import CoverageModel
import Testing

@Suite struct SourceTextTests {
  @Test("Bytes that are not UTF-8 are no text", arguments: [[0xFF], [0x61, 0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80]])
  func refusesInvalidBytes(bytes: [UInt8]) {
    #expect(SourceText(validating: bytes) == nil)
  }

  @Test("A range gives its words, character for character")
  func givesWords() throws {
    let text = try #require(SourceText(validating: Array("« Été » à 100 %".utf8)))
    #expect(text[3..<8] == "Été")
    #expect(text.count == 20)
  }
}
