import CoverageModel
import Screen

/// The words within a statement that the reader is choosing.
struct WordChoice: Sendable, Equatable {
  /// The report they stand in; its statements are indices in the coverage.
  let report: Report
  /// What is reported, an index in the coverage.
  let utterance: Int
  /// The words that can be chosen, in bytes of the source, in order; never empty.
  let words: [Range<Int>]
  /// The words that are chosen, as indices of `words`.
  var chosen: ClosedRange<Int>
  /// Whether the end moves, or the beginning.
  var movesEnd = true

  /// Begins with one word; nil where there are none.
  init?(_ report: Report, of utterance: Int, from byte: Int?, in coverage: Coverage) {
    self.report = report
    self.utterance = utterance
    let words = coverage.wording(of: report).words
    guard !words.isEmpty else { return nil }
    self.words = words
    let first = byte.flatMap { byte in words.firstIndex { $0.upperBound > byte } } ?? 0
    chosen = first...first
  }

  /// From the first chosen byte of the source to the last.
  var range: Range<Int> { words[chosen.lowerBound].lowerBound..<words[chosen.upperBound].upperBound }

  /// The index of the word that moves.
  var moving: Int { movesEnd ? chosen.upperBound : chosen.lowerBound }

  /// Moves the end, or the beginning, to a word; it takes the other with it rather than pass it.
  mutating func move(end: Bool, to word: Int) {
    let word = min(max(word, 0), words.count - 1)
    chosen = end ? min(chosen.lowerBound, word)...word : word...max(chosen.upperBound, word)
  }

  /// Chooses all words from one to another, in either direction; the other one is the end that moves.
  mutating func choose(from anchor: Int, to word: Int) {
    let word = min(max(word, 0), words.count - 1)
    chosen = min(anchor, word)...max(anchor, word)
    movesEnd = word >= anchor
  }
}

extension Line {
  /// Shows the words of a range as chosen, in brackets that do without colour.
  mutating func choose(_ range: Range<Int>) {
    let isChosen = { (piece: Piece) in piece.offset >= 0 && range.contains(Int(piece.offset)) }
    guard let first = pieces.firstIndex(where: isChosen), let last = pieces.lastIndex(where: isChosen) else { return }
    for index in first...last { pieces[index].role = .chosen }
    let goesOn = pieces[last...].dropFirst().first { $0.offset >= 0 }.map { Int($0.offset) < range.upperBound } ?? false
    if !goesOn { pieces.insert(contentsOf: Line("]", role: .chosen).pieces, at: last + 1) }
    pieces.insert(contentsOf: Line("[", role: .chosen).pieces, at: first)
  }
}
