/// Writes stretches of text with the statements in them.
struct TEIText {
  private let said: TEISaid
  /// How many elements of each statement are written.
  private var written: [Int]
  private var position = 0
  private var ends: [Int] = []

  /// Prepares the writing.
  ///
  /// - Parameter count: the number of statements of the coverage.
  init(said: TEISaid, count: Int) {
    self.said = said
    written = Array(repeating: 0, count: count)
  }

  /// Appends a stretch.
  ///
  /// - Parameter bytes: the text of its source.
  mutating func write(_ markup: inout MarkupText, _ stretch: TEIStretches.Stretch, _ bytes: [UInt8]) {
    position = stretch.range.lowerBound
    for piece in stretch.pieces {
      close(&markup, before: piece.range.lowerBound, bytes)
      advance(&markup, to: piece.range.lowerBound, bytes)
      written[piece.statement] += 1
      said.open(&markup, piece.statement, part: written[piece.statement])
      ends.append(piece.range.upperBound)
    }
    close(&markup, before: stretch.range.upperBound, bytes)
    advance(&markup, to: stretch.range.upperBound, bytes)
  }

  private mutating func close(_ markup: inout MarkupText, before start: Int, _ bytes: [UInt8]) {
    while let end = ends.last, end <= start {
      advance(&markup, to: end, bytes)
      markup.close("said")
      ends.removeLast()
    }
  }

  private mutating func advance(_ markup: inout MarkupText, to end: Int, _ bytes: [UInt8]) {
    markup.text(bytes[position..<end])
    position = end
  }
}
