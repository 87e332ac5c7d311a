/// Sets of numbers that are joined step by step (Galler and Fischer 1964), with path halving.
struct DisjointSets {
  private var parents: [Int]
  /// Two whose sets are never joined.
  private var apart: (Int, Int)?

  init(count: Int) { parents = Array(0..<count) }

  /// The number that stands for the set of a number.
  mutating func find(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Keeps the sets of two numbers apart from now on; one pair at most.
  mutating func keepApart(_ one: Int, _ other: Int) { apart = (one, other) }

  /// Joins two sets, unless they are kept apart; the smaller number stands for both.
  mutating func union(_ one: Int, _ other: Int) {
    let (first, second) = (find(one), find(other))
    if let apart {
      let known = (find(apart.0), find(apart.1))
      if known == (first, second) || known == (second, first) { return }
    }
    parents[max(first, second)] = min(first, second)
  }
}
