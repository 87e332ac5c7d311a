import CoverageModel
import Reading
import Testing

@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) throws -> (text: String, encoding: TextEncoding) {
    let decoded = try TextDecoder.decode(bytes)
    return (decoded.text[0..<decoded.text.count], decoded.encoding)
  }

  private func units(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      littleEndian ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
    }
  }

  @Test("UTF-8 stays byte for byte, line ends included")
  func keepsUTF8() throws {
    let text = "« Été »\r\nfin\u{C}\n"
    #expect(try TextDecoder.decode(Array(text.utf8)).text.bytes == Array(text.utf8))
  }

  @Test("A byte-order mark is no part of the text")
  func dropsByteOrderMark() throws {
    let decoded = try decode([0xEF, 0xBB, 0xBF] + Array("été".utf8))
    #expect(decoded == ("été", .utf8))
  }

  @Test("UTF-16 is read by its mark or its pattern", arguments: [true, false], [true, false])
  func readsUTF16(littleEndian: Bool, marked: Bool) throws {
    let text = "Déjà là 😀\n"
    let mark: [UInt8] = marked ? (littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]) : []
    let decoded = try decode(mark + units(text, littleEndian: littleEndian))
    #expect(decoded == (text, littleEndian ? .utf16LittleEndian : .utf16BigEndian))
  }

  @Test("Latin-1 and Windows-1252 are told by their letters and signs")
  func readsSingleBytes() throws {
    #expect(try decode(Array("caf".utf8) + [0xE9, 0x0A]) == ("café\n", .latin1))
    #expect(try decode([0x93] + Array("l".utf8) + [0x92, 0xE9, 0x74, 0xE9, 0x94]) == ("“l’été”", .windows1252))
  }

  @Test("Damaged UTF-8 is refused with the line and the byte that are wrong")
  func findsDamage() {
    let bytes = Array("un\ndé".utf8) + [0xFF] + Array("é\n".utf8)
    #expect(throws: ReadingError.malformed(encoding: .utf8, line: 2, byte: 4, value: 0xFF)) {
      try TextDecoder.decode(bytes)
    }
  }

  @Test("A byte that no European text has is refused")
  func refusesUnknownByte() {
    #expect(throws: ReadingError.malformed(encoding: .utf8, line: 1, byte: 2, value: 0x81)) {
      try TextDecoder.decode([0x61, 0x81, 0x62])
    }
  }

  @Test("Half a surrogate pair and half a unit are refused with their place")
  func findsDamageInUTF16() {
    let lone = [0xFF, 0xFE] + units("a\n", littleEndian: true) + [0x00, 0xDC] + units("b", littleEndian: true)
    #expect(throws: ReadingError.malformed(encoding: .utf16LittleEndian, line: 2, byte: 1, value: 0x00)) {
      try TextDecoder.decode(lone)
    }
    #expect(throws: ReadingError.malformed(encoding: .utf16LittleEndian, line: 1, byte: 5, value: 0x62)) {
      try TextDecoder.decode([0xFF, 0xFE] + units("a", littleEndian: true) + [0x62])
    }
  }

  @Test(
    "What is no text is refused",
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 0x61], Array("%PDF-1.7\nabc".utf8), [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
      [0x01, 0x02, 0x03, 0x61],
    ])
  func refusesBinary(bytes: [UInt8]) {
    #expect(throws: ReadingError.binary) { try TextDecoder.decode(bytes) }
  }

  @Test("A text of blanks is empty", arguments: [[], [0x20, 0x0A, 0x09], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]])
  func refusesBlanks(bytes: [UInt8]) {
    #expect(throws: ReadingError.empty) { try TextDecoder.decode(bytes) }
  }

  @Test("An escape in a text is a text still")
  func acceptsEscapes() throws {
    #expect(try decode(Array("a\u{1B}[31mb".utf8)).text == "a\u{1B}[31mb")
  }
}
