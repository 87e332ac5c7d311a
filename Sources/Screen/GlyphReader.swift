/// Reads UTF-8 as what stands in cells: one glyph at a time, made harmless, with its columns and its place.
public struct GlyphReader<Bytes: RandomAccessCollection> where Bytes.Element == UInt8, Bytes.Index == Int {
  /// A glyph with its columns and the byte offset at which it begins.
  public struct Item: Sendable, Equatable {
    /// What stands in the cell.
    public var glyph: Glyph
    /// Its columns: 1 or 2.
    public var columns: Int
    /// Where it begins, in bytes, as the collection counts them.
    public var offset: Int
  }

  private let bytes: Bytes
  private var position: Int
  private var pending: (scalar: UInt32, columns: Int, offset: Int)?

  /// Reads bytes that are UTF-8; what is not becomes U+FFFD.
  public init(bytes: Bytes) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next glyph, or nil at the end.
  public mutating func next() -> Item? {
    if let plain = takePlain() { return plain }
    guard let first = take() else { return nil }
    if isAtPlainCharacter, first.columns > 0 {
      return Item(glyph: Glyph(base: first.scalar), columns: first.columns, offset: first.offset)
    }
    var item = Item(glyph: Glyph(base: first.scalar), columns: max(first.columns, 1), offset: first.offset)
    if first.columns == 0 {
      // A mark without a letter is shown on a dotted circle, as typographers do.
      item.glyph = Glyph(base: 0x25CC)
      item.glyph.add(mark: first.scalar)
    }
    while let following = take() {
      guard following.columns == 0 else {
        pending = following
        break
      }
      item.glyph.add(mark: following.scalar)
    }
    return item
  }

  /// A character of ASCII that is followed by another, or by nothing, as most are.
  private mutating func takePlain() -> Item? {
    guard pending == nil, position < bytes.endIndex, Self.isPlain(bytes[position]) else { return nil }
    let next = position + 1
    guard next == bytes.endIndex || Self.isPlain(bytes[next]) else { return nil }
    defer { position = next }
    return Item(glyph: Glyph(base: UInt32(bytes[position])), columns: 1, offset: position)
  }

  /// Whether no mark comes next.
  private var isAtPlainCharacter: Bool {
    pending == nil && (position == bytes.endIndex || Self.isPlain(bytes[position]))
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  /// The next code point that shows.
  private mutating func take() -> (scalar: UInt32, columns: Int, offset: Int)? {
    if let waiting = pending {
      pending = nil
      return waiting
    }
    while position < bytes.endIndex {
      let offset = position
      let scalar = decode()
      if scalar >= 0x20, scalar < 0x7F { return (scalar, 1, offset) }
      if case .scalar(let shown) = Sanitiser.shown(scalar) {
        return (shown, Width.columns(of: shown) ?? 1, offset)
      }
    }
    return nil
  }

  private mutating func decode() -> UInt32 {
    UTF8Decoding.scalar(in: bytes, at: &position)
  }
}

extension String {
  /// Visits the glyphs of a text; offsets are in its UTF-8.
  func forEachGlyph(_ visit: (GlyphReader<UnsafeBufferPointer<UInt8>>.Item) -> Void) {
    var text = self
    text.withUTF8 { bytes in
      var reader = GlyphReader(bytes: bytes)
      while let item = reader.next() { visit(item) }
    }
  }
}

/// Decodes UTF-8 one code point at a time.
public enum UTF8Decoding {
  /// The code point at a position, which moves behind it; U+FFFD for a byte that begins none.
  public static func scalar<Bytes: RandomAccessCollection>(in bytes: Bytes, at position: inout Int) -> UInt32
  where Bytes.Element == UInt8, Bytes.Index == Int {
    let lead = bytes[position]
    position += 1
    if lead < 0x80 { return UInt32(lead) }
    let (length, bits): (Int, UInt8) =
      lead >= 0xF0 ? (3, lead & 0x07) : lead >= 0xE0 ? (2, lead & 0x0F) : (1, lead & 0x1F)
    guard lead >= 0xC2, lead < 0xF5, position + length <= bytes.endIndex else { return 0xFFFD }
    var value = UInt32(bits)
    for index in position..<position + length {
      guard bytes[index] & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    position += length
    return value
  }
}
