import CoverageModel

/// The last word of a name.
struct Surname {
  private let name: String
  private let bytes: [UInt8]
  private let isASCII: Bool

  init(_ name: String) {
    self.name = name
    bytes = Array(name.utf8)
    isASCII = Self.isASCII(bytes[...])
  }

  /// Whether it stands in a range of a text; only words with accents, which can be written in several ways, are
  /// compared as strings.
  func stands(_ range: Range<Int>, _ text: SourceText) -> Bool {
    let word = text.bytes[range]
    if isASCII, let first = word.first, first < 0x80, first != bytes.first { return false }
    if word.elementsEqual(bytes) { return true }
    return isASCII && Self.isASCII(word) ? false : text[range] == name
  }

  private static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 < 0x80 } }
}
