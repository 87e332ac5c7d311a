import CoverageModel

/// One sentence of a statement: what is compared when reports of one utterance are looked for.
///
/// A long quotation may hold what other articles report in pieces, so sentences are compared, not statements.
struct Segment {
  /// Index in ``Coverage/statements``.
  var statement: Int
  /// Its words, from the first to behind the last.
  var tokens: Range<Int>
  /// Stems of its content words, in order.
  var stems: [Int32]

  /// The fewest content words that a sentence is compared with.
  static let fewestWords = 3

  /// The sentences of all statements.
  static func segments(_ coverage: Coverage, _ content: ContentIndex) -> [Segment] {
    var segments: [Segment] = []
    for index in coverage.statements.indices {
      append(index, content, to: &segments)
    }
    return segments
  }

  private static func append(_ index: Int, _ content: ContentIndex, to segments: inout [Segment]) {
    let (range, places) = (content.contents[index].tokens, content.contents[index].places)
    let tokens = content.annotations[content.contents[index].document].tokens
    let first = segments.count
    var start = range.lowerBound
    var stems: [Int32] = []
    stems.reserveCapacity(places.count)
    for place in places.indices {
      if stems.count >= fewestWords, let end = endBefore(places[place], range, tokens) {
        segments.append(Segment(statement: index, tokens: start..<end, stems: stems))
        start = end
        stems = []
      }
      stems.append(content.contents[index].stems[place])
    }
    if stems.count < fewestWords, segments.count > first {
      segments[segments.count - 1].stems += stems
      segments[segments.count - 1].tokens = segments[segments.count - 1].tokens.lowerBound..<range.upperBound
    } else {
      segments.append(Segment(statement: index, tokens: start..<range.upperBound, stems: stems))
    }
  }

  /// Where a sentence ended between a content word and the one before it, or a part of it before a colon or a semicolon: behind its
  /// last mark.
  private static func endBefore(_ position: Int, _ range: Range<Int>, _ tokens: [Token]) -> Int? {
    var place = position - 1
    while place > range.lowerBound, place > position - 6 {
      if tokens[place].endsSentence, tokens[place + 1].isCapital || tokens[place + 1].isQuote { return place + 1 }
      if tokens[place].kind == .semicolon || tokens[place].kind == .colon { return place + 1 }
      place -= 1
    }
    return nil
  }
}
