/// Sets of numbers that are joined step by step (Galler and Fischer 1964), with path halving.
struct DisjointSets {
  private var parents: [Int]

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

  /// Joins two sets; the smaller number stands for both.
  mutating func union(_ one: Int, _ other: Int) {
    let (first, second) = (find(one), find(other))
    parents[max(first, second)] = min(first, second)
  }
}
