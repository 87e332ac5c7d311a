import CoverageModel

/// Counts of a coverage that the screens show all the time.
struct Tally: Sendable {
  /// Articles that are no furniture.
  let articles: Int
  /// Those of them that are not hidden.
  let shownArticles: Int
  /// For each article, its number among those that are no furniture, from 1.
  let numbers: [Int]
  /// For each article, whether its source holds no other one, so that the name of its file tells it.
  let standsAlone: [Bool]
  /// Topics that have rows in the comparison.
  let topics: Int
  /// How many of them have each sign; where both signs occur, the topic counts for both.
  let signs: [(sign: String, count: Int)]

  init(_ coverage: Coverage, _ comparison: Comparison, leavingOut hidden: Set<Int> = []) {
    var number = 0
    var numbers: [Int] = []
    for article in coverage.articles {
      if article.kind == .article { number += 1 }
      numbers.append(number)
    }
    self.numbers = numbers
    var counts = Array(repeating: 0, count: coverage.sources.count)
    for article in coverage.articles where article.kind == .article { counts[article.source] += 1 }
    standsAlone = coverage.articles.map { counts[$0.source] == 1 }
    articles = number
    shownArticles = number - hidden.count
    let shown = comparison.topics.compactMap { $0.topic.map { coverage.topics[$0] } }
    topics = shown.count
    signs = [Marks.agreement, Marks.disagreement, Marks.oneSided].map { sign in
      (sign, shown.count { Marks.sign(of: $0.mark).contains(sign) })
    }
  }
}
