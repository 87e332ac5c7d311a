/// Text ready to be painted: glyphs with their columns, roles and places in the text they come from.
public struct Line: Sendable, Equatable {
  /// One glyph of a line.
  public struct Piece: Sendable, Equatable {
    /// What stands in the cell.
    public var glyph: Glyph
    /// Its columns: 1 or 2.
    public var columns: UInt8
    /// What it is there for.
    public var role: Role
    /// Where it stands in its text, in bytes; -1 for what was added to the text.
    public var offset: Int32
  }

  /// The glyphs, left to right.
  public var pieces: [Piece] = []

  /// A line of nothing.
  public init() {}

  /// Holds pieces of another line.
  public init(_ pieces: ArraySlice<Piece>) { self.pieces = Array(pieces) }

  /// Holds a text that is no part of a document.
  public init(_ text: String, role: Role = .text) { append(text, role: role) }

  /// The columns it takes.
  public var columns: Int { pieces.reduce(0) { $0 + Int($1.columns) } }

  /// Whether nothing is in it.
  public var isEmpty: Bool { pieces.isEmpty }

  /// Adds text that is no part of a document.
  public mutating func append(_ text: String, role: Role) {
    if pieces.isEmpty { pieces.reserveCapacity(text.utf8.count) }
    text.forEachGlyph { append($0, role: role, offset: -1) }
  }

  /// Adds another line.
  public mutating func append(_ line: Line) { pieces.append(contentsOf: line.pieces) }

  /// Adds words of a document, each glyph with its byte offset in it.
  ///
  /// - Parameters:
  ///   - bytes: the document as UTF-8.
  ///   - range: byte offsets on code point boundaries.
  public mutating func append(_ bytes: [UInt8], _ range: Range<Int>, role: Role) {
    pieces.reserveCapacity(pieces.count + range.count)
    bytes.withUnsafeBufferPointer { bytes in
      var reader = GlyphReader(bytes: bytes[range])
      while let item = reader.next() {
        append(item, role: role, offset: Int32(truncatingIfNeeded: item.offset))
      }
    }
  }

  private mutating func append<Bytes>(_ item: GlyphReader<Bytes>.Item, role: Role, offset: Int32) {
    pieces.append(Piece(glyph: item.glyph, columns: UInt8(item.columns), role: role, offset: offset))
  }

  /// The line cut to some columns, with an ellipsis at its end where something is left out.
  public func truncated(to columns: Int, ending ellipsis: String = "…") -> Line {
    guard self.columns > columns else { return self }
    var result = Line()
    let ending = ellipsis.prefix(max(columns, 0))
    var room = columns - ending.count
    for piece in pieces {
      room -= Int(piece.columns)
      guard room >= 0 else { break }
      result.pieces.append(piece)
    }
    let role = result.pieces.last?.role ?? pieces.first?.role ?? .text
    result.append(String(ending), role: role)
    return result
  }

  /// The text in lines of some columns; where they are too many, the last one is cut.
  public func wrapped(columns: Int, atMost count: Int = .max, ending ellipsis: String = "…") -> [Line] {
    let ranges = Wrapping.lines(of: self, columns: columns)
    return ranges.prefix(count).enumerated().map { index, range in
      let isCut = index == count - 1 && ranges.count > count
      let part = Line(pieces[isCut ? range.lowerBound..<pieces.count : range])
      return isCut ? part.truncated(to: columns, ending: ellipsis) : part
    }
  }

  /// Its text.
  public var text: String { pieces.reduce(into: "") { $0 += $1.glyph.text } }
}
