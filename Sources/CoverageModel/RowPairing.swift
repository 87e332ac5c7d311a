/// Sets what one side said level with what the other said, for a relation that holds several utterances.
///
/// Both columns stay in the order of the text. Each utterance of the shorter column gets a partner in the longer one, so
/// that the distances between partners in the text are as short as they can be together: an answer stands beside what
/// it answers rather than beside what merely has its number. The method is the alignment of two sequences without gaps
/// in the shorter one (Needleman and Wunsch 1970).
struct RowPairing {
  /// Statements of other articles are farther than any of the same.
  private static let elsewhere = 1_000

  private let coverage: Coverage

  init(_ coverage: Coverage) { self.coverage = coverage }

  /// The rows; where all of one side stands in rows of other relations, the nearest of it is repeated, for a mark needs both.
  func rows(_ a: [Int], _ b: [Int], among relation: Relation) -> [(a: Int?, b: Int?)] {
    if a.isEmpty, let first = b.first, let nearest = nearest(to: first, among: relation.a) {
      return rows([nearest], b)
    }
    if b.isEmpty, let first = a.first, let nearest = nearest(to: first, among: relation.b) {
      return rows(a, [nearest])
    }
    return rows(a, b)
  }

  private func nearest(to utterance: Int, among others: [Int]) -> Int? {
    others.min { distance(utterance, $0) < distance(utterance, $1) }
  }

  /// The rows, as utterances of the first and of the second side.
  ///
  /// - Complexity: O(*n* · *m*) distances for *n* and *m* utterances.
  func rows(_ a: [Int], _ b: [Int]) -> [(a: Int?, b: Int?)] {
    let isSwapped = a.count > b.count
    let (short, long) = isSwapped ? (b, a) : (a, b)
    let partners = partners(of: short, in: long)
    return long.indices.map { index in
      let partner = partners[index].map { short[$0] }
      return isSwapped ? (long[index], partner) : (partner, long[index])
    }
  }

  /// For each utterance of the longer column, its partner's number in the shorter one.
  private func partners(of short: [Int], in long: [Int]) -> [Int?] {
    let slack = long.count - short.count
    // Row by row of the shorter column, the least sum of distances with so many of the longer one passed over.
    var sums = Array(repeating: Array(repeating: 0, count: slack + 1), count: short.count + 1)
    for index in short.indices {
      for skipped in 0...slack {
        let here = sums[index][skipped] + distance(short[index], long[index + skipped])
        sums[index + 1][skipped] = skipped == 0 ? here : min(here, sums[index + 1][skipped - 1])
      }
    }
    return Self.path(through: sums, count: long.count)
  }

  private static func path(through sums: [[Int]], count: Int) -> [Int?] {
    var partners: [Int?] = Array(repeating: nil, count: count)
    var skipped = count - (sums.count - 1)
    for index in stride(from: sums.count - 2, through: 0, by: -1) {
      while skipped > 0, sums[index + 1][skipped] == sums[index + 1][skipped - 1] { skipped -= 1 }
      partners[index + skipped] = index
    }
    return partners
  }

  /// How far the nearest reports of two utterances are from each other, in statements.
  ///
  /// The reports of both are in the order of the text and so are the articles: nearest to one is the last before it or
  /// the first behind it, and where those are of another article, all are.
  ///
  /// - Complexity: O(*n* + *m*) for *n* and *m* reports.
  private func distance(_ one: Int, _ other: Int) -> Int {
    let others = coverage.utterances[other].statements
    var least = Self.elsewhere
    var place = 0
    for report in coverage.utterances[one].statements {
      while place < others.count, others[place] < report { place += 1 }
      if place > 0 { least = min(least, distance(ofStatements: report, others[place - 1])) }
      if place < others.count { least = min(least, distance(ofStatements: report, others[place])) }
    }
    return least
  }

  private func distance(ofStatements one: Int, _ other: Int) -> Int {
    let isSameArticle = coverage.statements[one].article == coverage.statements[other].article
    return isSameArticle ? abs(one - other) : Self.elsewhere
  }
}
