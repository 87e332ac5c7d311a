/// Words to look for.
///
/// A capital, an accent or a typographic quotation mark in them counts; without one, none counts.
public struct Query: Sendable, Equatable {
  /// The words as they were typed.
  public let text: String
  /// How texts are brought to the form in which the words are looked for.
  public let folding: Folding
  private let needle: [UInt32]

  /// Prepares words to be looked for.
  public init(_ text: String) {
    self.text = text
    folding = Folding(keeping: Self.distinctions(in: text))
    needle = folding.fold(text).scalars
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { needle.isEmpty }

  /// Where the words stand in a part of a text, in bytes of it, in order and without overlap.
  ///
  /// - Complexity: O(*n* · *m*) at worst for a text of *n* bytes and *m* code points to look for; O(*n*) in practice.
  public func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    isEmpty ? [] : ranges(in: folding.fold(bytes, range))
  }

  /// Where the words stand in a text that was folded as ``folding`` does, in bytes of the text it comes from.
  public func ranges(in folded: Folding.Folded) -> [Range<Int>] {
    guard !needle.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + needle.count <= folded.scalars.count {
      if matches(folded.scalars, at: index) {
        found.append(folded.starts[index]..<folded.ends[index + needle.count - 1])
        index += needle.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// Where the words stand in a string, in bytes of its UTF-8.
  public func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    return ranges(in: bytes, 0..<bytes.count)
  }

  private func matches(_ haystack: [UInt32], at index: Int) -> Bool {
    guard haystack[index] == needle[0] else { return false }
    return needle.indices.allSatisfy { haystack[index + $0] == needle[$0] }
  }

  private static func distinctions(in text: String) -> Distinctions {
    var result: Distinctions = []
    for scalar in text.unicodeScalars {
      if scalar.properties.isUppercase { result.insert(.cases) }
      if MarkedLetters.isMarked(scalar.value) { result.insert(.accents) }
      switch CharacterClass(scalar.value) {
      case .apostrophe, .quote: result.insert(.quotes)
      default: break
      }
    }
    return result
  }
}
