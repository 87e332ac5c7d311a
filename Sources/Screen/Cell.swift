/// One place of the virtual screen.
public struct Cell: Sendable, Equatable {
  /// What stands in it.
  public var glyph: Glyph
  /// What it is there for.
  public var role: Role

  /// Puts a glyph in a place.
  public init(glyph: Glyph, role: Role) {
    self.glyph = glyph
    self.role = role
  }
}

/// A cell as a frame holds it, in eight bytes: for each key all are written, compared and read.
public struct PackedCell: Sendable, Equatable {
  /// From the lowest bit: the code point, the role, and which of the frame's glyphs with marks it is.
  @usableFromInline let bits: UInt64

  /// An empty place.
  static let blank = PackedCell(base: 0x20, role: .text)

  init(base: UInt32, role: Role, marked: Int = 0) {
    bits = UInt64(base) | UInt64(role.rawValue) << 21 | UInt64(marked) << 32
  }

  /// The code point that takes the column; 0 where a wide neighbour reaches over from the left.
  @inlinable public var base: UInt32 { UInt32(truncatingIfNeeded: bits & (1 << 21 - 1)) }

  /// The number of the role.
  @inlinable public var roleNumber: Int { Int(truncatingIfNeeded: bits >> 21 & 0xFF) }

  /// Which of the frame's glyphs with marks stands in it, from 1; 0 for a character without.
  @inlinable public var marked: Int { Int(truncatingIfNeeded: bits >> 32) }

  /// What it is there for.
  var role: Role { Role(rawValue: UInt8(truncatingIfNeeded: roleNumber)) ?? .text }
}
