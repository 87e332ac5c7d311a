import CoverageModel

/// The stretches of text that an article is written in: its paragraphs, and what was said outside of them.
struct TEIStretches {
  /// A stretch with what stands in it.
  struct Stretch {
    /// Where it stands, in bytes of the article's source.
    var range: Range<Int>
    /// Its number among the paragraphs, from 1; nil for what is no paragraph.
    var number: Int?
    /// The section it stands in.
    var section: Section?
    /// The pieces of statements in it.
    var pieces: [SaidPieces.Piece] = []
  }

  /// The stretches in the order of the text.
  let all: [Stretch]

  /// Divides an article.
  ///
  /// - Parameters:
  ///   - sections: its sections, in the order of the text.
  ///   - statements: indices of its statements, in the order of the text.
  init(_ article: Article, sections: [Section], statements: [Int], of coverage: Coverage) {
    let pieces = statements.map { SaidPieces.Piece(statement: $0, range: coverage.statements[$0].range) }
    var stretches = Self.ranges(of: article, statements.map { coverage.statements[$0] })
    Self.fill(&stretches, sections)
    Self.fill(&stretches, pieces)
    all = stretches
  }

  private static func ranges(of article: Article, _ statements: [Statement]) -> [Stretch] {
    let paragraphs = article.paragraphs
    guard !paragraphs.isEmpty else { return article.range.isEmpty ? [] : [Stretch(range: article.range)] }
    let numbered = paragraphs.enumerated().map { Stretch(range: $1, number: $0 + 1) }
    let lost = statements.filter { statement in
      !paragraphs.indices.contains(statement.paragraph) || !paragraphs[statement.paragraph].overlaps(statement.range)
    }
    guard !lost.isEmpty else { return numbered }
    return (numbered + lost.map { Stretch(range: $0.range) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func fill(_ stretches: inout [Stretch], _ sections: [Section]) {
    var next = 0
    for index in stretches.indices {
      let start = stretches[index].range.lowerBound
      while next < sections.count, sections[next].range.upperBound <= start { next += 1 }
      if next < sections.count, sections[next].range.contains(start) { stretches[index].section = sections[next] }
    }
  }

  private static func fill(_ stretches: inout [Stretch], _ pieces: [SaidPieces.Piece]) {
    var first = 0
    for index in stretches.indices {
      let range = stretches[index].range
      while first < pieces.count, pieces[first].range.upperBound < range.lowerBound { first += 1 }
      let inside = pieces[first...].prefix { $0.range.lowerBound <= range.upperBound }
      stretches[index].pieces = SaidPieces.pieces(in: range, of: Array(inside))
    }
  }
}
