import Testing

@testable import Analysis

@Suite struct SparseRowsTests {
  @Test("a product sums over the terms that two rows share")
  func products() {
    var ones = SparseRows()
    ones.append([1: 2, 3: 1])
    ones.append([2: 5])
    var others = SparseRows()
    others.append([1: 3, 2: 1, 3: 4])
    #expect(ones.products(others) == [10, 5])
  }

  @Test("a scaled row has length 1, and an empty one stays empty")
  func normalised() {
    var rows = SparseRows()
    rows.appendNormalised([7: 3, 9: 4])
    rows.appendNormalised([:])
    #expect(rows.rows[0].map(\.weight) == [0.6, 0.8])
    #expect(rows.products(rows) == [1, 0, 0, 0])
  }
}
