import Testing

@testable import Analysis

@Suite struct CentroidLinkageTests {
  /// The clusters of items of length 1 with some dot products; all others are nothing.
  private func clusters(_ count: Int, _ links: [(Int, Int, Float)], least: Float) -> [[Int]] {
    var products: [Float] = Array(repeating: 0, count: count * count)
    for item in 0..<count { products[item * count + item] = 1 }
    for (one, other, product) in links {
      products[one * count + other] = product
      products[other * count + one] = product
    }
    return CentroidLinkage(products: products, count: count).clusters(least: least)
  }

  @Test("items alike enough join, others stay alone")
  func pairs() {
    #expect(clusters(4, [(0, 2, 0.8), (1, 3, 0.1)], least: 0.5) == [[0, 2], [1], [3]])
  }

  @Test("the likeness of a group is the cosine of its sum")
  func cosine() {
    // |0 + 1|² = 1 + 1 + 2 · 0.8 = 3.6, and (0 + 1) · 2 = 1.1: the cosine is 1.1 / √3.6 = 0.5798.
    let links: [(Int, Int, Float)] = [(0, 1, 0.8), (0, 2, 0.5), (1, 2, 0.6)]
    #expect(clusters(3, links, least: 0.579) == [[0, 1, 2]])
    #expect(clusters(3, links, least: 0.581) == [[0, 1], [2]])
  }

  @Test("the two most alike join first")
  func order() {
    // 1 joins 2 (0.9); then 0 · (1 + 2) = 0.7 against √3.8 is 0.359.
    #expect(clusters(3, [(0, 1, 0.7), (1, 2, 0.9)], least: 0.5) == [[0], [1, 2]])
  }

  @Test("groups stand in the order of their first item, each sorted")
  func sorted() {
    #expect(clusters(5, [(4, 1, 0.9), (3, 0, 0.8)], least: 0.5) == [[0, 3], [1, 4], [2]])
  }

  @Test("nothing is grouped without links or items")
  func none() {
    #expect(clusters(0, [], least: 0.1).isEmpty)
    #expect(clusters(2, [], least: 0.1) == [[0], [1]])
  }
}
