import CoverageModel

/// Finds texts that are there twice: the same words, whatever their capitals, accents, blanks and punctuation.
public enum SameText {
  /// For each source that says what an earlier one says: its index and that of the earlier one.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public static func pairs(in sources: [Source]) -> [(later: Int, earlier: Int)] {
    guard sources.count > 1 else { return [] }
    var known: [Fingerprint: Int] = [:]
    var pairs: [(later: Int, earlier: Int)] = []
    for (index, source) in sources.enumerated() {
      let fingerprint = Fingerprint(source.text.bytes)
      if let earlier = known[fingerprint] { pairs.append((index, earlier)) } else { known[fingerprint] = index }
    }
    return pairs
  }

  /// What the letters and digits of a text come to: two sums (FNV-1a with two bases), and how many there are.
  private struct Fingerprint: Hashable {
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0x8422_2325_CBF2_9CE4
    private var count = 0

    init(_ bytes: [UInt8]) {
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte < 0x80 {
          if let letter = Self.letter(byte) { add(letter) }
          offset += 1
        } else if byte < 0xE0, offset + 1 < bytes.count {
          addPair(byte, bytes[offset + 1])
          offset += 2
        } else {
          let length = byte < 0xF0 ? 3 : 4
          // General punctuation holds dashes, apostrophes and quotation marks.
          if byte != 0xE2 || bytes[offset + 1] != 0x80 { for byte in bytes[offset...].prefix(length) { add(byte) } }
          offset += length
        }
      }
    }

    private static func letter(_ byte: UInt8) -> UInt8? {
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A, 0x30...0x39: byte
      default: nil
      }
    }

    /// A code point of two bytes: signs of Latin-1 are none, its letters lose their marks.
    private mutating func addPair(_ lead: UInt8, _ trail: UInt8) {
      if lead == 0xC2 { return }
      if lead == 0xC3, trail != 0x97, trail != 0xB7 {
        let plain = Array("aaaaaaaceeeeiiiidnooooo?ouuuuyts".utf8)
        return add(plain[Int(trail & 0x1F)])
      }
      add(lead)
      add(trail)
    }

    private mutating func add(_ byte: UInt8) {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
      second = (second ^ UInt64(byte)) &* 0x100_0000_01B3
      second ^= second >> 29
      count += 1
    }
  }
}
