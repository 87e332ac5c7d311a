import Testing

@testable import Analysis

@Suite struct LongestCommonSubsequenceTests {
  /// The same by its definition: either a first word is left out, or both are one.
  private func defined(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> Int {
    guard let first = one.first, let second = other.first else { return 0 }
    if first == second { return 1 + defined(one.dropFirst(), other.dropFirst()) }
    return max(defined(one.dropFirst(), other), defined(one, other.dropFirst()))
  }

  @Test("words that stand in both in one order are counted")
  func few() {
    #expect(longestCommonSubsequence([1, 2, 3, 4, 5], [1, 9, 3, 5, 4]) == 3)
    #expect(longestCommonSubsequence([1, 1, 1], [1, 1]) == 2)
    #expect(longestCommonSubsequence([1, 2], [3, 4]) == 0)
    #expect(longestCommonSubsequence([], [3, 4]) == 0)
    #expect(longestCommonSubsequence([], []) == 0)
  }

  @Test("short sequences have what the definition says")
  func short() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let one = (0..<Int.random(in: 0...9, using: &generator)).map { _ in Int32.random(in: 0...3, using: &generator) }
      let other = (0..<Int.random(in: 0...9, using: &generator)).map { _ in Int32.random(in: 0...3, using: &generator) }
      #expect(longestCommonSubsequence(one, other) == defined(one[...], other[...]), "\(one) \(other)")
    }
  }

  @Test("sequences around and past a word of bits count as those below it", arguments: [63, 64, 65, 130])
  func long(count: Int) {
    let one = (0..<Int32(count)).map { $0 }
    #expect(longestCommonSubsequence(one, one) == count)
    // Every third word is another, and some stand before: the rest is common.
    let changed = [-1, -2] + one.map { $0 % 3 == 0 ? -$0 - 3 : $0 }
    #expect(longestCommonSubsequence(one, changed) == one.count { $0 % 3 != 0 })
    #expect(longestCommonSubsequence(changed, one) == one.count { $0 % 3 != 0 })
    #expect(longestCommonSubsequence(one, one.reversed()) == 1)
  }

  @Test("Runs are counted up to four, in short sequences and in long ones")
  func runs() {
    #expect(commonOrder([1, 2, 3, 9, 4, 5], [4, 5, 7, 1, 2, 3]).run == 3)
    #expect(commonOrder([1, 2, 1, 2], [2, 1]).run == 2)
    #expect(commonOrder([1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6]).run == longestCommonRun)
    #expect(commonOrder([1, 3, 5], [5, 3, 1]).run == 1)
    #expect(commonOrder([1, 3, 5], []).run == 0)
    let long = (0..<Int32(70)).map { $0 }
    #expect(commonOrder(long, [-1] + long.prefix(3) + [-2] + long.dropFirst(3).map { -$0 }).run == 3)
    #expect(commonOrder(long, long.map { $0 % 2 == 0 ? $0 : -$0 - 9 }).run == 1)
  }
}
