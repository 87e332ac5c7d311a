import Screen

/// A word as filters compare it: capitals and accents do not count.
struct FoldedName: Sendable, Hashable {
  private let scalars: [UInt32]

  init(_ text: String) { scalars = Folding(keeping: []).fold(text).scalars }

  var isEmpty: Bool { scalars.isEmpty }

  func begins(with other: FoldedName) -> Bool { !other.isEmpty && scalars.starts(with: other.scalars) }

  /// Whether another word is in it; a number at its end must end here too: `article 1` is not in `article 12`.
  func contains(_ other: FoldedName) -> Bool {
    guard let first = other.scalars.first, scalars.count >= other.scalars.count else { return other.isEmpty }
    return (0...scalars.count - other.scalars.count).contains { start in
      guard scalars[start] == first, scalars[start...].starts(with: other.scalars) else { return false }
      let end = start + other.scalars.count
      return end == scalars.count || !(Self.isDigit(scalars[end - 1]) && Self.isDigit(scalars[end]))
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
}
