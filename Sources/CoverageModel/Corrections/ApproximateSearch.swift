/// Finds words in a text that differ a little from others.
///
/// Pieces of the words that stand unchanged in the text propose places; the edit distance to any stretch near them decides
/// (Sellers 1980).
struct ApproximateSearch {
  /// A stretch of a text that is like the words.
  struct Match: Sendable, Equatable {
    /// In bytes of the text.
    var range: Range<Int>
    /// The edits of single bytes that lead from one to the other.
    var errors: Int
  }

  /// Shorter words are not told from others by what is like them.
  private static let least = 12
  /// One byte in so many may differ.
  private static let tolerance = 4
  private static let pieceLength = 8
  /// The places that are looked at closely: the most proposed ones.
  private static let mostPlaces = 4

  private let words: [UInt8]
  private var mostErrors: Int { words.count / Self.tolerance }

  init(_ words: [UInt8]) { self.words = words }

  /// The stretches of a text that are like the words, each of them the likest of its place.
  func matches(in bytes: [UInt8]) -> [Match] {
    guard words.count >= Self.least else { return [] }
    return proposals(in: bytes).compactMap { match(near: $0, in: bytes) }
  }

  /// Where the words would begin, most proposed first.
  private func proposals(in bytes: [UInt8]) -> [Int] {
    var votes: [Int: (count: Int, start: Int)] = [:]
    for offset in stride(from: 0, through: words.count - Self.pieceLength, by: Self.pieceLength) {
      let piece = Array(words[offset..<offset + Self.pieceLength])
      for found in ByteSearch.occurrences(of: piece, in: bytes) {
        let start = found - offset
        let place = start / max(mostErrors, 1)
        votes[place] = ((votes[place]?.count ?? 0) + 1, votes[place]?.start ?? start)
      }
    }
    return votes.values.sorted { ($1.count, $0.start) < ($0.count, $1.start) }.prefix(Self.mostPlaces).map(\.start)
  }

  private func match(near start: Int, in bytes: [UInt8]) -> Match? {
    let first = min(max(start - 2 * mostErrors, 0), bytes.count)
    let last = max(min(start + words.count + 2 * mostErrors, bytes.count), first)
    return match(in: bytes, first..<last)
  }

  /// The stretch within a window with the fewest errors.
  private func match(in bytes: [UInt8], _ window: Range<Int>) -> Match? {
    var column = EditColumn(words, at: window.lowerBound)
    var best: Match?
    for position in window {
      column.take(bytes[position], at: position)
      let here = column.last
      guard here.errors <= mostErrors, here.errors < best?.errors ?? Int.max, here.start <= position else { continue }
      best = Match(range: here.start..<position + 1, errors: here.errors)
    }
    return best
  }
}

/// A column of the table of edit distances between the beginnings of words and the stretches that end at one byte.
private struct EditColumn {
  /// The errors so far, and where the stretch begins.
  struct Cell {
    var errors: Int
    var start: Int

    func with(_ more: Int) -> Cell { Cell(errors: errors + more, start: start) }
  }

  private let words: [UInt8]
  private var cells: [Cell]

  init(_ words: [UInt8], at start: Int) {
    self.words = words
    cells = (0...words.count).map { Cell(errors: $0, start: start) }
  }

  /// All of the words against the best stretch that ends here.
  var last: Cell { cells[words.count] }

  mutating func take(_ byte: UInt8, at position: Int) {
    var diagonal = cells[0]
    cells[0] = Cell(errors: 0, start: position + 1)
    for index in words.indices {
      let former = cells[index + 1]
      var cell = diagonal.with(words[index] == byte ? 0 : 1)
      if former.errors + 1 < cell.errors { cell = former.with(1) }
      if cells[index].errors + 1 < cell.errors { cell = cells[index].with(1) }
      cells[index + 1] = cell
      diagonal = former
    }
  }
}
