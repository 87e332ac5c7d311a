/// Stems without repetition in ascending order, so that two sets are compared in one walk.
struct StemSet {
  private(set) var stems: [Int32]

  init(_ stems: some Sequence<Int32>) {
    var sorted = stems.sorted()
    var kept = 0
    for index in sorted.indices where index == 0 || sorted[index] != sorted[kept - 1] {
      sorted[kept] = sorted[index]
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    self.stems = sorted
  }

  var isEmpty: Bool { stems.isEmpty }
  var count: Int { stems.count }

  /// The stems that both have.
  func intersection(_ other: StemSet) -> [Int32] {
    var common: [Int32] = []
    forEachShared(with: other) { common.append($0) }
    return common
  }

  /// Whether a stem is one of them.
  func contains(_ stem: Int32) -> Bool {
    var (low, high) = (0, stems.count)
    while low < high {
      let middle = (low + high) / 2
      if stems[middle] < stem { low = middle + 1 } else { high = middle }
    }
    return low < stems.count && stems[low] == stem
  }

  /// How many stems both have.
  func sharedCount(with other: StemSet) -> Int {
    var count = 0
    forEachShared(with: other) { _ in count += 1 }
    return count
  }

  func union(_ other: StemSet) -> StemSet { StemSet(stems + other.stems) }

  /// Calls `body` with each stem that both have, in ascending order.
  func forEachShared(with other: StemSet, _ body: (Int32) -> Void) {
    var (one, two) = (0, 0)
    while one < stems.count, two < other.stems.count {
      if stems[one] == other.stems[two] {
        body(stems[one])
        one += 1
        two += 1
      } else if stems[one] < other.stems[two] {
        one += 1
      } else {
        two += 1
      }
    }
  }
}
