import Testing

@testable import Analysis

@Suite struct DisjointSetsTests {
  @Test("each number stands for itself at first")
  func alone() {
    var sets = DisjointSets(count: 3)
    #expect((0..<3).map { sets.find($0) } == [0, 1, 2])
  }

  @Test("joined numbers have one representative, the smallest")
  func union() {
    var sets = DisjointSets(count: 6)
    sets.union(4, 5)
    sets.union(2, 4)
    sets.union(0, 1)
    #expect((0..<6).map { sets.find($0) } == [0, 0, 2, 3, 2, 2])
  }

  @Test("two that are kept apart are joined neither by themselves nor by others")
  func apart() {
    var sets = DisjointSets(count: 4)
    sets.keepApart(0, 3)
    sets.union(0, 1)
    sets.union(3, 2)
    sets.union(1, 2)
    sets.union(3, 0)
    #expect((0..<4).map { sets.find($0) } == [0, 0, 2, 2])
  }

  @Test("joining again changes nothing")
  func again() {
    var sets = DisjointSets(count: 2)
    sets.union(0, 1)
    sets.union(1, 0)
    sets.union(1, 1)
    #expect((0..<2).map { sets.find($0) } == [0, 0])
  }
}
