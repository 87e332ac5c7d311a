import Testing

@testable import Export

@Suite struct SaidPiecesTests {
  private func pieces(_ stretch: Range<Int>, _ ranges: Range<Int>...) -> [SaidPieces.Piece] {
    SaidPieces.pieces(in: stretch, of: ranges.enumerated().map { .init(statement: $0, range: $1) })
  }

  @Test("What holds another comes before it")
  func nests() {
    #expect(
      pieces(0..<20, 5..<8, 2..<15) == [.init(statement: 1, range: 2..<15), .init(statement: 0, range: 5..<8)])
  }

  @Test("What crosses the end of another is cut there")
  func cuts() {
    #expect(
      pieces(0..<20, 2..<10, 6..<14) == [
        .init(statement: 0, range: 2..<10), .init(statement: 1, range: 6..<10), .init(statement: 1, range: 10..<14),
      ])
  }

  @Test("Only what is in the stretch counts")
  func clips() {
    #expect(pieces(10..<20, 2..<12, 20..<25, 0..<10) == [.init(statement: 0, range: 10..<12)])
  }

  @Test("Pieces nest and cover each statement once, whatever the statements")
  func nestsAlways() {
    for seed in 0..<400 {
      let ranges = (0..<5).map { index -> Range<Int> in
        let start = (seed * 7 + index * index * 13 + seed / 11 * index) % 25
        return start..<start + 1 + (seed * 3 + index * 5) % 12
      }
      let pieces = SaidPieces.pieces(
        in: 0..<40, of: ranges.enumerated().map { .init(statement: $0, range: $1) })
      var ends: [Int] = []
      for piece in pieces {
        while let end = ends.last, end <= piece.range.lowerBound { ends.removeLast() }
        #expect(ends.last ?? 40 >= piece.range.upperBound)
        ends.append(piece.range.upperBound)
      }
      for (index, range) in ranges.enumerated() {
        #expect(pieces.filter { $0.statement == index }.flatMap(\.range).sorted() == Array(range))
      }
    }
  }
}
