/// In how many places numbers stand, each counted once a place however often it stands there.
///
/// Words and fields are small numbers, so that columns serve where sets would be hashed into for every word of a text.
struct DistinctCounts {
  private var counts: [Int32]
  /// For each number the place where it was marked last.
  private var lastPlace: [Int32]
  private var place: Int32 = 0
  /// The numbers of this place.
  private var marked: [Int] = []

  /// - Parameter room: one more than the largest number.
  init(room: Int) {
    counts = Array(repeating: 0, count: room)
    lastPlace = counts
  }

  /// Begins a place.
  mutating func begin() {
    place += 1
    marked.removeAll(keepingCapacity: true)
  }

  /// Notes that a number stands in this place.
  mutating func mark(_ number: Int) {
    guard lastPlace[number] != place else { return }
    lastPlace[number] = place
    marked.append(number)
  }

  /// Counts this place for all its numbers; once more where it stands for several.
  mutating func add() {
    for number in marked { counts[number] += 1 }
  }

  /// The counts of those that stand anywhere.
  var byNumber: [Int: Int] {
    var found: [Int: Int] = [:]
    for number in counts.indices where counts[number] > 0 { found[number] = Int(counts[number]) }
    return found
  }
}
