import CoverageModel
import Testing

@Suite struct EightBytesTests {
  /// Eight blanks with one other byte among them.
  private func blanks(with byte: UInt8, at place: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0x20, count: 8)
    bytes[place] = byte
    return bytes
  }

  @Test("A byte is found wherever it stands, and no other is taken for it", arguments: 0..<8)
  func contains(place: Int) {
    for byte in UInt8.min...UInt8.max {
      blanks(with: byte, at: place).withUnsafeBytes { text in
        let eight = EightBytes(text, at: 0)
        #expect(eight.contains(byte))
        #expect(eight.contains(0x22) == (byte == 0x22))
        #expect(eight.contains(below: 0x20) == (byte < 0x20))
      }
    }
  }

  @Test("Bytes that go on with a code point are told from those that begin one")
  func continuations() {
    Array("é€a😀".utf8.prefix(8)).withUnsafeBytes { text in
      // é: begins, goes on; €: begins, goes on twice; a; 😀: begins, goes on.
      let expected: [UInt8] = [0, 1, 0, 1, 1, 0, 0, 1]
      let found = withUnsafeBytes(of: EightBytes(text, at: 0).continuations) { Array($0) }
      #expect(found == expected)
    }
  }

  @Test("The bytes are read from an offset on")
  func offset() {
    Array("0123456789".utf8).withUnsafeBytes { text in
      #expect(!EightBytes(text, at: 1).contains(UInt8(ascii: "0")))
      #expect(EightBytes(text, at: 2).contains(UInt8(ascii: "9")))
    }
  }
}
