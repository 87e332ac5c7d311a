import Testing

@testable import Analysis

@Suite struct StemSetTests {
  @Test("stems stand once each, in ascending order")
  func sorted() {
    #expect(StemSet([5, 1, 5, 3, 1]).stems == [1, 3, 5])
    #expect(StemSet([Int32]()).isEmpty)
    #expect(StemSet([7, 7]).count == 1)
  }

  @Test("two sets share what both have")
  func intersection() {
    #expect(StemSet([1, 3, 5, 9]).intersection(StemSet([9, 2, 3])) == [3, 9])
    #expect(StemSet([1, 3]).intersection(StemSet([2, 4])).isEmpty)
    #expect(StemSet([1]).intersection(StemSet([Int32]())).isEmpty)
  }

  @Test("the union has what either has")
  func union() {
    #expect(StemSet([1, 3]).union(StemSet([2, 3])).stems == [1, 2, 3])
  }
}
