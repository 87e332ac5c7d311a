/// Agglomerative clustering by evidence: the two groups that most speaks for join, again and again.
///
/// What speaks for two groups is the mean of the log-odds of their pairs (average linkage, Sokal and Michener 1958): the
/// sum would let large groups swallow what is near. Once both are large enough to tell what they are about, it counts too
/// how alike their words are, taken together: the cosine of their centroids, as in centroid-based linkage (Manning,
/// Raghavan and Schütze 2008, *Introduction to Information Retrieval*, 17.4). Two matters that stand side by side in every
/// article, each with words of its own, stay apart by that.
struct TopicLinkage {
  private typealias Neighbour = (group: Int, value: Float)

  private let count: Int
  /// The sums of the log-odds of all pairs of groups, row by row.
  private var sums: [Float]
  private var sizes: [Float]
  /// The sums of the products of all pairs of groups, each with itself too, row by row.
  private var products: [Float]
  private var members: [[Int]]
  private var best: [Neighbour]

  /// Groups of fewer items have no words of their own yet.
  private static let leastTelling: Float = 3
  /// How much the likeness of two groups counts against the log-odds, and how alike they must be for it to speak for them.
  ///
  /// Chosen by the figures of the worked-on part of the collection, of the bundled dossier and of the real page.
  private static let (likenessWeight, leastLikeness): (Float, Float) = (1.75, 0.45)

  /// - Parameters:
  ///   - odds: the log-odds of all pairs of items being in one group, row by row, symmetric.
  ///   - products: the scalar products of the items' words, row by row, of each with itself too.
  ///   - count: the number of items.
  ///   - seeds: groups that stand from the start and never join each other.
  init(odds: [Float], products: [Float], count: Int, seeds: [[Int]] = []) {
    self.count = count
    sums = odds
    self.products = products
    sizes = (0..<count).map { _ in 1 }
    members = (0..<count).map { [$0] }
    best = Array(repeating: (-1, 0), count: count)
    plant(seeds)
    for group in 0..<count { best[group] = nearest(group) }
  }

  private mutating func plant(_ seeds: [[Int]]) {
    let roots = seeds.compactMap(\.first)
    for seed in seeds {
      for item in seed.dropFirst() {
        members[seed[0]] += members[item]
        members[item] = []
        absorb(item, into: seed[0])
      }
    }
    for one in roots { for other in roots where one != other { sums[one * count + other] = -.infinity } }
  }

  /// The groups left when nothing speaks for joining any two, each sorted, in the order of their first item.
  ///
  /// - Complexity: O(*n*²) in memory, and in time where joins change few nearest neighbours.
  func clusters() -> [[Int]] {
    var state = self
    while let (one, other) = state.mostLinked() { state.join(one, other) }
    return state.members.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  private func value(_ one: Int, _ other: Int) -> Float {
    let mean = sums[one * count + other] / (sizes[one] * sizes[other])
    guard min(sizes[one], sizes[other]) >= Self.leastTelling else { return mean }
    return mean + Self.likenessWeight * (likeness(one, other) - Self.leastLikeness)
  }

  /// The cosine of the words of two groups; where one has none, it speaks neither for them nor against.
  private func likeness(_ one: Int, _ other: Int) -> Float {
    let lengths = (products[one * count + one] * products[other * count + other]).squareRoot()
    return lengths > 0 ? products[one * count + other] / lengths : Self.leastLikeness
  }

  private func nearest(_ group: Int) -> Neighbour {
    var best: Neighbour = (-1, 0)
    guard sizes[group] > 0 else { return best }
    // Likeness can join what the log-odds speak against only where both are large enough; most are not.
    let isTelling = sizes[group] >= Self.leastTelling
    for other in 0..<count where other != group && sizes[other] > 0 {
      guard sums[group * count + other] > 0 || isTelling && sizes[other] >= Self.leastTelling else { continue }
      let value = value(group, other)
      if value > best.value { best = (other, value) }
    }
    return best
  }

  private func mostLinked() -> (Int, Int)? {
    var top = -1
    for group in 0..<count where best[group].group >= 0 && (top < 0 || best[group].value > best[top].value) {
      top = group
    }
    return top >= 0 ? (min(top, best[top].group), max(top, best[top].group)) : nil
  }

  private mutating func join(_ root: Int, _ group: Int) {
    members[root] += members[group]
    members[group] = []
    absorb(group, into: root)
    best[group] = (-1, 0)
    best[root] = nearest(root)
    for other in 0..<count where other != root && sizes[other] > 0 {
      if best[other].group == group || best[other].group == root {
        best[other] = nearest(other)
      } else if value(other, root) > best[other].value {
        best[other] = (root, value(other, root))
      }
    }
  }

  /// Adds the sums of a group to those of another, and leaves it with none.
  private mutating func absorb(_ group: Int, into root: Int) {
    sizes[root] += sizes[group]
    sizes[group] = 0
    products[root * count + root] += 2 * products[root * count + group] + products[group * count + group]
    for other in 0..<count where other != root && other != group {
      Self.add(to: &sums, root, group, other, count)
      Self.add(to: &products, root, group, other, count)
    }
    for other in 0..<count {
      sums[group * count + other] = 0
      sums[other * count + group] = 0
    }
  }

  /// Adds what a group has with another one to what `root` has with that.
  ///
  /// A function of the type: of an instance it would keep the tables from being changed in place.
  private static func add(to table: inout [Float], _ root: Int, _ group: Int, _ other: Int, _ count: Int) {
    table[root * count + other] += table[group * count + other]
    table[other * count + root] = table[root * count + other]
  }
}
