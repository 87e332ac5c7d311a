/// How much alike pairs of statements are that stand near others.
struct NeighbourLikeness {
  private typealias Entry = (other: Int, value: Float)

  /// For each statement those behind it that it is like, in the order of the text.
  private var rows: [[Entry]]

  /// As far from two statements others are looked at, in statements.
  private static let reach = 2

  /// - Parameters:
  ///   - pairs: two statements, the earlier one first, and how much alike they are; a pair may come several times.
  ///   - statements: how many there are.
  init(_ pairs: some Sequence<((Int, Int), Float)>, statements: Int) {
    rows = Array(repeating: [], count: statements)
    for ((one, other), value) in pairs { rows[one].append((other, value)) }
    for one in rows.indices { rows[one].sort { $0.other < $1.other } }
  }

  /// The most that two statements are alike that stand near two others in the same order: before both, or behind both; 0
  /// where none are.
  func most(around pair: (Int, Int)) -> Float {
    let (one, other) = pair
    var most: Float = 0
    for near in max(0, one - Self.reach)...min(one + Self.reach, rows.count - 1) {
      let first = near > one ? other : other - Self.reach
      let last = near < one ? other : other + Self.reach
      var place = Self.place(of: first, in: rows[near])
      while place < rows[near].count, rows[near][place].other <= last {
        if near != one || rows[near][place].other != other { most = max(most, rows[near][place].value) }
        place += 1
      }
    }
    return most
  }

  /// The first place whose statement is a given one or stands behind it.
  private static func place(of statement: Int, in row: [Entry]) -> Int {
    var (low, high) = (0, row.count)
    while low < high {
      let middle = (low + high) / 2
      if row[middle].other < statement { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
