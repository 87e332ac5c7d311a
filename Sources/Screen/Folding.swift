/// Which differences between characters a search looks at.
public struct Distinctions: OptionSet, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// Holds the bits of a set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Capitals differ from small letters.
  public static let cases = Distinctions(rawValue: 1)
  /// Letters with a mark differ from those without.
  public static let accents = Distinctions(rawValue: 2)
  /// Kinds of quotation marks and apostrophes differ.
  public static let quotes = Distinctions(rawValue: 4)
}

/// Brings text to the form in which a search compares it.
///
/// White space of all kinds and lengths is one space, joiners and soft hyphens vanish, long and no-break hyphens are hyphens.
public struct Folding: Sendable, Equatable {
  /// The differences that stay.
  public let distinctions: Distinctions

  /// Keeps some differences and levels the others.
  public init(keeping distinctions: Distinctions) { self.distinctions = distinctions }

  /// A text in folded form, with the place each code point comes from.
  public struct Folded: Sendable, Equatable {
    /// The code points to compare.
    public var scalars: [UInt32] = []
    /// Where each begins in the text, in bytes.
    public var starts: [Int] = []
    /// Where each ends in the text, in bytes.
    public var ends: [Int] = []
  }

  /// Folds a part of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text as UTF-8.
  ///   - range: byte offsets on code point boundaries.
  public func fold(_ bytes: [UInt8], _ range: Range<Int>) -> Folded {
    var folded = Folded()
    folded.scalars.reserveCapacity(range.count)
    folded.starts.reserveCapacity(range.count)
    folded.ends.reserveCapacity(range.count)
    let part = bytes[range]
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      let scalar = UTF8Decoding.scalar(in: part, at: &position)
      if scalar < 0x80 {
        add(ascii: scalar, start..<position, to: &folded)
      } else {
        add(scalar, start..<position, to: &folded)
      }
    }
    return folded
  }

  /// Folds a whole string.
  public func fold(_ text: String) -> Folded {
    let bytes = Array(text.utf8)
    return fold(bytes, 0..<bytes.count)
  }

  private func add(ascii scalar: UInt32, _ range: Range<Int>, to folded: inout Folded) {
    if scalar >= 0x41, scalar <= 0x5A {
      put(distinctions.contains(.cases) ? scalar : scalar | 0x20, range, to: &folded)
    } else if scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D) {
      addSpace(range, to: &folded)
    } else {
      put(scalar, range, to: &folded)
    }
  }

  private func add(_ scalar: UInt32, _ range: Range<Int>, to folded: inout Folded) {
    switch CharacterClass(scalar) {
    case .space: addSpace(range, to: &folded)
    case .invisible: break
    case .hyphen: put(0x2D, range, to: &folded)
    case .apostrophe: put(distinctions.contains(.quotes) ? scalar : 0x27, range, to: &folded)
    case .quote: addQuote(scalar, range, to: &folded)
    case .mark: addMark(scalar, range, to: &folded)
    case .other: addLetter(scalar, range, to: &folded)
    }
  }

  /// One space for many, and none behind a quotation mark: some languages set one there, some do not.
  private func addSpace(_ range: Range<Int>, to folded: inout Folded) {
    guard let last = folded.scalars.last, last != 0x20 else {
      if folded.scalars.isEmpty {
        put(0x20, range, to: &folded)
      } else {
        extend(to: range.upperBound, &folded)
      }
      return
    }
    if last == CharacterClass.plainQuote { return }
    put(0x20, range, to: &folded)
  }

  private func addQuote(_ scalar: UInt32, _ range: Range<Int>, to folded: inout Folded) {
    guard !distinctions.contains(.quotes) else { return put(scalar, range, to: &folded) }
    if scalar == 0xBB, folded.scalars.last == 0x20 { removeLast(&folded) }
    put(CharacterClass.plainQuote, range, to: &folded)
  }

  private func addMark(_ scalar: UInt32, _ range: Range<Int>, to folded: inout Folded) {
    guard !folded.scalars.isEmpty else { return }
    let index = folded.scalars.count - 1
    if distinctions.contains(.accents) {
      guard let whole = MarkedLetters.composed(folded.scalars[index], scalar) else {
        return put(scalar, range, to: &folded)
      }
      folded.scalars[index] = whole
    }
    folded.ends[index] = range.upperBound
  }

  private func addLetter(_ scalar: UInt32, _ range: Range<Int>, to folded: inout Folded) {
    let cased = distinctions.contains(.cases) ? scalar : MarkedLetters.lowercased(scalar)
    guard !distinctions.contains(.accents) else { return put(cased, range, to: &folded) }
    let plain = MarkedLetters.plain(cased)
    put(plain.first, range, to: &folded)
    if let second = plain.second { put(second, range, to: &folded) }
  }

  private func put(_ scalar: UInt32, _ range: Range<Int>, to folded: inout Folded) {
    folded.scalars.append(scalar)
    folded.starts.append(range.lowerBound)
    folded.ends.append(range.upperBound)
  }

  private func extend(to end: Int, _ folded: inout Folded) { folded.ends[folded.ends.count - 1] = end }

  private func removeLast(_ folded: inout Folded) {
    folded.scalars.removeLast()
    folded.starts.removeLast()
    folded.ends.removeLast()
  }
}
