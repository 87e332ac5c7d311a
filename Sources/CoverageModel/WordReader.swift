/// A word with what it is compared by.
struct FoldedWord: Sendable, Equatable {
  /// Where it stands, in bytes of its text.
  var range: Range<Int>
  /// The word in small letters without marks and apostrophes.
  var key: String
}

/// Reads the words of a stretch of text.
struct WordReader {
  /// What a code point is to a word.
  private enum Class { case letter, digit, sign, apostrophe, decimalMark, attached, other }

  private let scalars: [Unicode.Scalar]
  /// For each code point its first byte, then the end.
  private let starts: [Int]
  private var found: [FoldedWord] = []
  private var isOpen = false

  init(_ text: SourceText, _ range: Range<Int>) {
    scalars = Array(text[range].unicodeScalars)
    starts = scalars.reduce(into: [range.lowerBound]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
  }

  /// All words, in order.
  mutating func words() -> [FoldedWord] {
    for index in scalars.indices { read(index) }
    return found
  }

  private mutating func read(_ index: Int) {
    switch Self.kind(of: scalars[index]) {
    case .letter, .digit: extend(with: index, key: WordFolding.fold(scalars[index]))
    case .attached: if isOpen { extend(with: index, key: "") }
    case .apostrophe where isOpen && isFollowed(index, by: .letter):
      extend(with: index, key: "")
      isOpen = false
    case .decimalMark where isOpen && index > 0 && isDigit(index - 1) && isFollowed(index, by: .digit):
      extend(with: index, key: ".")
    case .sign:
      isOpen = false
      extend(with: index, key: String(scalars[index]))
      isOpen = false
    case .apostrophe, .decimalMark, .other: isOpen = false
    }
  }

  /// Adds a code point to the word that is open, or opens one.
  private mutating func extend(with index: Int, key: String) {
    if isOpen {
      found[found.count - 1].range = found[found.count - 1].range.lowerBound..<starts[index + 1]
      found[found.count - 1].key += key
    } else {
      found.append(FoldedWord(range: starts[index]..<starts[index + 1], key: key))
      isOpen = true
    }
  }

  private func isDigit(_ index: Int) -> Bool { Self.kind(of: scalars[index]) == .digit }

  private func isFollowed(_ index: Int, by kind: Class) -> Bool {
    index + 1 < scalars.count && Self.kind(of: scalars[index + 1]) == kind
  }

  private static func kind(of scalar: Unicode.Scalar) -> Class {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x27, 0x2019, 0x2BC: .apostrophe
    case 0x2C, 0x2E: .decimalMark
    case 0x25, 0x26, 0x2030, 0xB0: .sign
    case 0xAD, 0x200B...0x200D, 0x2060: .attached
    case ..<0x80: scalar.properties.generalCategory == .currencySymbol ? .sign : .other
    default: kind(of: scalar.properties.generalCategory)
    }
  }

  private static func kind(of category: Unicode.GeneralCategory) -> Class {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
    case .decimalNumber, .letterNumber, .otherNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: .attached
    case .currencySymbol: .sign
    default: .other
    }
  }
}

/// Brings letters to the form in which words are compared: small, without marks, ligatures apart.
enum WordFolding {
  /// The form of one letter or digit.
  static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x41...0x5A: String(Character(Unicode.Scalar(UInt8(scalar.value) | 0x20)))
    case ..<0xC0: String(scalar)
    default: plain(scalar) ?? scalar.properties.lowercaseMapping
    }
  }

  /// The Latin letter or the two that a marked letter or a ligature is made of.
  ///
  /// The Unicode Character Database names it: *LATIN SMALL LETTER E WITH ACUTE*, *LATIN SMALL LIGATURE OE*.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 3, words.count == 4 || words[4] == "WITH", words[3].utf8.count <= 2 else { return nil }
    return words[3].lowercased()
  }
}
