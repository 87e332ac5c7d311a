import Testing

@testable import Analysis

@Suite struct TopicLinkageTests {
  /// The clusters of items with some log-odds, where one speaks against all others; each item has one word, or none.
  private func clusters(
    _ count: Int, _ links: [(Int, Int, Float)], words: [String] = [], seeds: [[Int]] = []
  ) -> [[Int]] {
    var odds: [Float] = Array(repeating: -1, count: count * count)
    for item in 0..<count { odds[item * count + item] = 0 }
    for (one, other, value) in links {
      odds[one * count + other] = value
      odds[other * count + one] = value
    }
    var products: [Float] = Array(repeating: 0, count: count * count)
    for (one, word) in words.enumerated() {
      for (other, another) in words.enumerated() where word == another { products[one * count + other] = 1 }
    }
    return TopicLinkage(odds: odds, products: products, count: count, seeds: seeds).clusters()
  }

  @Test("items that more speaks for than against join, others stay alone")
  func pairs() {
    #expect(clusters(4, [(0, 2, 0.8), (1, 3, -0.1)]) == [[0, 2], [1], [3]])
  }

  @Test("what speaks for two groups is the mean of their pairs")
  func mean() {
    #expect(clusters(3, [(0, 1, 2), (0, 2, 1.1), (1, 2, -1)]) == [[0, 1, 2]])
    #expect(clusters(3, [(0, 1, 2), (0, 2, 0.9), (1, 2, -1)]) == [[0, 1], [2]])
  }

  @Test("the two that most speaks for join first")
  func order() {
    // 1 joins 2; then 0 has (0.7 - 1) / 2 with them.
    #expect(clusters(3, [(0, 1, 0.7), (1, 2, 0.9)]) == [[0], [1, 2]])
  }

  @Test("two groups with words of their own stay apart though they stand side by side, two with the same words join")
  func likeness() {
    let within: [(Int, Int, Float)] = [(0, 1, 3), (0, 2, 3), (1, 2, 3), (3, 4, 3), (3, 5, 3), (4, 5, 3)]
    let beside = within + (0..<3).flatMap { one in (3..<6).map { (one, $0, 0.5) } }
    let own = ["envoy", "envoy", "envoy", "trade", "trade", "trade"]
    #expect(clusters(6, beside, words: own) == [[0, 1, 2], [3, 4, 5]])
    #expect(clusters(6, beside, words: Array(repeating: "trade", count: 6)) == [[0, 1, 2, 3, 4, 5]])
  }

  @Test("two groups that nothing speaks for but their words join where these are the same")
  func byWords() {
    let within: [(Int, Int, Float)] = [(0, 1, 3), (0, 2, 3), (1, 2, 3), (3, 4, 3), (3, 5, 3), (4, 5, 3)]
    let beside = within + (0..<3).flatMap { one in (3..<6).map { (one, $0, -0.5) } }
    #expect(clusters(6, beside, words: Array(repeating: "trade", count: 6)) == [[0, 1, 2, 3, 4, 5]])
    #expect(clusters(6, beside) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test("what was nearest until it had words of its own gives way to what is nearer")
  func falling() {
    // 3 to 5 would join 0 to 2 by their odds, but with 6 to 8 they share their word.
    var links: [(Int, Int, Float)] = []
    for first in [0, 3, 6] { links += [(first, first + 1, 5), (first, first + 2, 5), (first + 1, first + 2, 5)] }
    links += (0..<3).flatMap { one in (3..<6).map { (one, $0, 0.6) } }
    links += (3..<6).flatMap { one in (6..<9).map { (one, $0, 0.4) } }
    let words = ["envoy", "envoy", "envoy"] + Array(repeating: "trade", count: 6)
    #expect(clusters(9, links, words: words) == [[0, 1, 2], [3, 4, 5, 6, 7, 8]])
  }

  @Test("what is too small to have words of its own joins by its log-odds alone")
  func small() {
    let links: [(Int, Int, Float)] = [(0, 1, 3), (0, 2, 3), (1, 2, 3), (3, 4, 3)]
    let beside = links + (0..<3).flatMap { one in (3..<5).map { (one, $0, 0.5) } }
    #expect(clusters(5, beside, words: ["envoy", "envoy", "envoy", "trade", "trade"]) == [[0, 1, 2, 3, 4]])
  }

  @Test("groups stand in the order of their first item, each sorted")
  func sorted() {
    #expect(clusters(5, [(4, 1, 0.9), (3, 0, 0.8)]) == [[0, 3], [1, 4], [2]])
  }

  @Test("seeds stand from the start, take in what belongs to them, and never join each other")
  func seeds() {
    #expect(clusters(3, [(0, 1, -3), (0, 2, 4)], seeds: [[0, 1]]) == [[0, 1, 2]])
    #expect(clusters(2, [(0, 1, 5)], seeds: [[0], [1]]) == [[0], [1]])
    #expect(clusters(3, [(0, 1, 5), (0, 2, 2), (1, 2, 1)], seeds: [[0], [1]]) == [[0, 2], [1]])
  }

  @Test("nothing is grouped without links or items")
  func none() {
    #expect(clusters(0, []).isEmpty)
    #expect(clusters(2, []) == [[0], [1]])
  }
}
