/// The table of a global alignment of words in which a run of pairs costs something to open.
struct MatchTable {
  /// What the best alignment up to a cell ends with.
  private struct Step: OptionSet {
    let rawValue: UInt8
    /// A pair.
    static let pair = Step(rawValue: 1)
    /// A word of the first wording alone; else one of the second, where it is no pair.
    static let firstAlone = Step(rawValue: 2)
    /// The best alignment that ends with a pair here goes on from a pair.
    static let goesOn = Step(rawValue: 4)
  }

  /// Two short words side by side are not worth a run of their own.
  private static let opening: Int32 = 2
  private static let never = Int32.min / 2

  private let rows: Int
  private let columns: Int
  private var steps: [Step]

  /// Fills the table.
  ///
  /// - Parameters:
  ///   - first: words as numbers.
  ///   - second: words as numbers.
  ///   - weights: for each number, what a pair of such words is worth.
  /// - Complexity: O(*n* · *m*) for *n* and *m* words.
  init(_ first: ArraySlice<Int>, _ second: ArraySlice<Int>, _ weights: [Int32]) {
    rows = first.count
    columns = second.count
    steps = Array(repeating: [], count: rows * columns)
    var above = Row(best: Array(repeating: 0, count: columns + 1), paired: Self.none(columns + 1))
    for (row, word) in first.enumerated() {
      var here = Row(best: above.best, paired: Self.none(columns + 1))
      for (column, other) in second.enumerated() {
        let pair = word == other ? weights[word] : Self.never
        steps[row * columns + column] = Self.fill(&here, column + 1, above: above, pair: pair)
      }
      above = here
    }
  }

  /// For each column the worth of the best alignment, and of the best that ends with a pair.
  private struct Row {
    var best: [Int32]
    var paired: [Int32]
  }

  private static func none(_ count: Int) -> [Int32] { Array(repeating: never, count: count) }

  private static func fill(_ here: inout Row, _ column: Int, above: Row, pair: Int32) -> Step {
    let opened = above.best[column - 1] - opening
    let goesOn = above.paired[column - 1] > opened
    if pair > 0 { here.paired[column] = pair + max(opened, above.paired[column - 1]) }
    let isFirstAlone = above.best[column] >= here.best[column - 1]
    let alone = max(above.best[column], here.best[column - 1])
    here.best[column] = max(alone, here.paired[column])
    let isPair = here.paired[column] > alone
    let step: Step = isPair ? .pair : isFirstAlone ? .firstAlone : []
    return goesOn ? step.union(.goesOn) : step
  }

  /// The pairs of the best alignment, as indices of words, both rising.
  var pairs: [WordMatching.Pair] {
    var result: [WordMatching.Pair] = []
    var (row, column) = (rows, columns)
    var isInRun = false
    while row > 0, column > 0 {
      let step = steps[(row - 1) * columns + column - 1]
      if isInRun || step.contains(.pair) {
        (row, column) = (row - 1, column - 1)
        result.append((row, column))
        isInRun = step.contains(.goesOn)
      } else if step.contains(.firstAlone) {
        row -= 1
      } else {
        column -= 1
      }
    }
    return result.reversed()
  }
}
