import CoverageModel
import Screen

extension State {
  /// Moves one end of a statement by a word, changes to the other end, or takes the words.
  mutating func moveBoundary(_ range: Range<Int>, _ movesEnd: Bool, _ key: Key) -> [Effect] {
    guard let open = correcting else { return [] }
    let words = BoundaryWords(coverage, coverage.statements[open.statement])
    switch key {
    case .left, .character("h"):
      correcting?.stage = .boundaries(words.moved(range, movesEnd, by: -1), movesEnd: movesEnd)
    case .right, .character("l"):
      correcting?.stage = .boundaries(words.moved(range, movesEnd, by: 1), movesEnd: movesEnd)
    case .tab, .backTab: correcting?.stage = .boundaries(range, movesEnd: !movesEnd)
    case .enter: return takeWords(range, open)
    default: break
    }
    return []
  }

  private mutating func takeWords(_ range: Range<Int>, _ open: Correcting) -> [Effect] {
    let statement = coverage.statements[open.statement]
    guard range != statement.range else {
      correcting = nil
      notice = Notice(text: messages.cancelled)
      return []
    }
    return choose(.words(QuoteAnchor(range, of: coverage.source(ofArticle: statement.article))), open)
  }
}

/// The words of an article that a statement may begin and end with.
struct BoundaryWords {
  private let words: [Range<Int>]

  init(_ coverage: Coverage, _ statement: Statement) {
    let article = coverage.articles[statement.article]
    let text = coverage.source(ofArticle: statement.article).text
    words = Wording(text: text, parts: [article.range]).words
  }

  /// A stretch with one end moved by a word; where there is none, or none would be left, it stays.
  func moved(_ range: Range<Int>, _ movesEnd: Bool, by step: Int) -> Range<Int> {
    if movesEnd {
      let end = Self.next(after: range.upperBound, by: step, in: words.map(\.upperBound))
      return end.flatMap { $0 > range.lowerBound ? range.lowerBound..<$0 : nil } ?? range
    }
    let start = Self.next(after: range.lowerBound, by: step, in: words.map(\.lowerBound))
    return start.flatMap { $0 < range.upperBound ? $0..<range.upperBound : nil } ?? range
  }

  private static func next(after place: Int, by step: Int, in places: [Int]) -> Int? {
    step > 0 ? places.first { $0 > place } : places.last { $0 < place }
  }
}
