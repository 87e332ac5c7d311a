import Testing

@testable import Analysis

@Suite struct LinkageTests {
  private func groups(_ count: Int, _ links: [(Int, Int, Double)], least: Double) -> [Int] {
    var sets = Linkage(count: count, links.map { Link(one: $0.0, other: $0.1, likeness: $0.2) }).groups(least: least)
    return (0..<count).map { sets.find($0) }
  }

  @Test("items alike enough join, others do not")
  func pairs() {
    #expect(groups(4, [(0, 1, 0.8), (2, 3, 0.2)], least: 0.5) == [0, 0, 2, 3])
  }

  @Test("a group joins another only where they are alike on average")
  func average() {
    // 1 and 2 are alike, but 0 and 2 are not: (0.6 + 0) / 2 is under 0.5.
    #expect(groups(3, [(0, 1, 0.9), (1, 2, 0.6)], least: 0.5) == [0, 0, 2])
    #expect(groups(3, [(0, 1, 0.9), (1, 2, 0.6), (0, 2, 0.5)], least: 0.5) == [0, 0, 0])
  }

  @Test("the likest join first, whatever the order of the links")
  func order() {
    let links = [(0, 1, 0.6), (1, 2, 0.9)]
    #expect(groups(3, links, least: 0.5) == [0, 1, 1])
    #expect(groups(3, links.reversed(), least: 0.5) == [0, 1, 1])
  }

  @Test("nothing joins without links")
  func none() {
    #expect(groups(3, [], least: 0) == [0, 1, 2])
  }
}
