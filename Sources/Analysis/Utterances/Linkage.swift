/// How alike two items are.
struct Link {
  var one: Int
  var other: Int
  /// From 0 to 1.
  var likeness: Double
}

/// Groups items by average linkage (Sokal and Michener 1958) over the links that were found; what has no link
/// is unlike.
struct Linkage {
  private struct Pair: Hashable {
    var one: Int
    var other: Int

    init(_ one: Int, _ other: Int) {
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }

  private let links: [Link]
  private var sets: DisjointSets
  private var sizes: [Int]
  /// Sum of the likenesses between two groups.
  private var sums: [Pair: Double] = [:]
  private var neighbours: [Set<Int>]

  init(count: Int, _ links: [Link]) {
    self.links = links.sorted { ($1.likeness, $0.one, $0.other) < ($0.likeness, $1.one, $1.other) }
    sets = DisjointSets(count: count)
    sizes = Array(repeating: 1, count: count)
    neighbours = Array(repeating: [], count: count)
    for link in links {
      sums[Pair(link.one, link.other)] = link.likeness
      neighbours[link.one].insert(link.other)
      neighbours[link.other].insert(link.one)
    }
  }

  /// The groups: the likest links join first, as long as groups are alike on average.
  func groups(least: Double) -> DisjointSets {
    var state = self
    for link in links { state.join(link.one, link.other, least) }
    return state.sets
  }

  private mutating func join(_ one: Int, _ other: Int, _ least: Double) {
    let (first, second) = (sets.find(one), sets.find(other))
    guard first != second else { return }
    let average = (sums[Pair(first, second)] ?? 0) / Double(sizes[first] * sizes[second])
    guard average >= least else { return }
    sets.union(first, second)
    absorb(max(first, second), into: min(first, second))
  }

  private mutating func absorb(_ group: Int, into root: Int) {
    sizes[root] += sizes[group]
    for neighbour in neighbours[group] where neighbour != root {
      sums[Pair(root, neighbour), default: 0] += sums.removeValue(forKey: Pair(group, neighbour)) ?? 0
      neighbours[neighbour].remove(group)
      neighbours[neighbour].insert(root)
      neighbours[root].insert(neighbour)
    }
    neighbours[root].remove(group)
    neighbours[group] = []
  }
}
