/// Lays statements, which may overlap, over a stretch of text as pieces that nest, so that each can be an element.
///
/// A statement that crosses the end of another is cut there; the rest is a piece of its own (TEI P5, 21.4:
/// fragmentation).
enum SaidPieces {
  /// A statement, or a part of one.
  struct Piece: Equatable {
    /// Index in ``Coverage/statements``.
    var statement: Int
    /// Where it stands, in bytes.
    var range: Range<Int>
  }

  /// The pieces in a stretch, in the order in which elements open: what holds others comes before them.
  ///
  /// - Parameters:
  ///   - stretch: bytes of a text.
  ///   - statements: statements with their bytes of the same text.
  static func pieces(in stretch: Range<Int>, of statements: [Piece]) -> [Piece] {
    var pending = statements.compactMap { clipped($0, to: stretch) }.sorted(by: opensBefore)
    var ends: [Int] = []
    var position = 0
    while position < pending.count {
      let piece = pending[position]
      while let end = ends.last, end <= piece.range.lowerBound { ends.removeLast() }
      if let end = ends.last, end < piece.range.upperBound { cut(&pending, position, at: end) }
      ends.append(pending[position].range.upperBound)
      position += 1
    }
    return pending
  }

  private static func clipped(_ piece: Piece, to stretch: Range<Int>) -> Piece? {
    let range = piece.range.clamped(to: stretch)
    return range.isEmpty && piece.range != stretch ? nil : Piece(statement: piece.statement, range: range)
  }

  private static func opensBefore(_ first: Piece, _ second: Piece) -> Bool {
    (first.range.lowerBound, -first.range.upperBound, first.statement)
      < (second.range.lowerBound, -second.range.upperBound, second.statement)
  }

  /// Cuts a piece in two; the second takes its place among those that follow.
  private static func cut(_ pieces: inout [Piece], _ position: Int, at end: Int) {
    let piece = pieces[position]
    pieces[position].range = piece.range.lowerBound..<end
    let rest = Piece(statement: piece.statement, range: end..<piece.range.upperBound)
    let place = pieces[(position + 1)...].firstIndex { opensBefore(rest, $0) } ?? pieces.endIndex
    pieces.insert(rest, at: place)
  }
}
