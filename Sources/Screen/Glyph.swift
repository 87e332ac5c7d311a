/// What one cell can hold: a character and at most four marks that stand on it.
///
/// Five code points are what a cell of wide curses holds.
public struct Glyph: Sendable, Equatable {
  /// The code point that takes the column; 0 where a wide neighbour reaches over from the left.
  public var base: UInt32
  /// Marks on it, in order; 0 where there is none.
  public var mark1: UInt32 = 0
  /// The second mark, or 0.
  public var mark2: UInt32 = 0
  /// The third mark, or 0.
  public var mark3: UInt32 = 0
  /// The fourth mark, or 0.
  public var mark4: UInt32 = 0

  /// A blank.
  public static let space = Glyph(base: 0x20)
  /// The right half of a wide character.
  public static let overlap = Glyph(base: 0)

  /// Holds one code point without marks.
  public init(base: UInt32) { self.base = base }

  /// Puts a mark on the character, unless four stand on it already.
  public mutating func add(mark: UInt32) {
    if mark1 == 0 {
      mark1 = mark
    } else if mark2 == 0 {
      mark2 = mark
    } else if mark3 == 0 {
      mark3 = mark
    } else if mark4 == 0 {
      mark4 = mark
    }
  }

  /// Its code points, the base first.
  public var scalars: [UInt32] {
    mark1 == 0 ? [base] : [base, mark1, mark2, mark3, mark4].filter { $0 != 0 }
  }

  /// Its text; empty for the right half of a wide character.
  public var text: String {
    base == 0
      ? ""
      : scalars.compactMap(Unicode.Scalar.init).reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
