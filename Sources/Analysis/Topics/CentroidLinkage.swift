/// Agglomerative clustering: the two groups whose sums point most nearly the same way join, again and again.
///
/// The likeness of two groups is the cosine of their sums, so that a large group is not held back by its size.
struct CentroidLinkage {
  private typealias Neighbour = (group: Int, likeness: Float)

  private let count: Int
  /// The dot products of all pairs of groups, row by row; on the diagonal that of a group with itself.
  private var products: [Float]
  private var members: [[Int]]
  private var best: [Neighbour]

  /// - Parameters:
  ///   - products: the dot products of all pairs of items, row by row.
  ///   - count: the number of items.
  init(products: [Float], count: Int) {
    self.count = count
    self.products = products
    members = (0..<count).map { [$0] }
    best = Array(repeating: (-1, 0), count: count)
    for group in 0..<count { best[group] = nearest(group) }
  }

  /// The groups left when no two are alike by `least`, each sorted, in the order of their first item.
  ///
  /// - Complexity: O(*n*²) in memory, and in time where joins change few nearest neighbours.
  func clusters(least: Float) -> [[Int]] {
    var state = self
    while let (one, other) = state.mostAlike(least) { state.join(one, other) }
    return state.members.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  private func likeness(_ one: Int, _ other: Int) -> Float {
    let length = products[one * count + one] * products[other * count + other]
    return length > 0 ? products[one * count + other] / length.squareRoot() : 0
  }

  private func nearest(_ group: Int) -> Neighbour {
    var best: Neighbour = (-1, 0)
    for other in 0..<count where other != group && products[group * count + other] > 0 {
      let value = likeness(group, other)
      if value > best.likeness { best = (other, value) }
    }
    return best
  }

  private func mostAlike(_ least: Float) -> (Int, Int)? {
    var top = -1
    for group in 0..<count where best[group].group >= 0 && (top < 0 || best[group].likeness > best[top].likeness) {
      top = group
    }
    guard top >= 0, best[top].likeness >= least else { return nil }
    return (min(top, best[top].group), max(top, best[top].group))
  }

  private mutating func join(_ root: Int, _ group: Int) {
    members[root] += members[group]
    members[group] = []
    absorb(group, into: root)
    best[group] = (-1, 0)
    best[root] = nearest(root)
    for other in 0..<count where other != root && best[other].group >= 0 {
      if best[other].group == group || best[other].group == root {
        best[other] = nearest(other)
      } else if likeness(other, root) > best[other].likeness {
        best[other] = (root, likeness(other, root))
      }
    }
  }

  /// Adds the products of a group to those of another, and leaves it with none.
  private mutating func absorb(_ group: Int, into root: Int) {
    products[root * count + root] += products[group * count + group] + 2 * products[root * count + group]
    for other in 0..<count where other != root && other != group {
      products[root * count + other] += products[group * count + other]
      products[other * count + root] = products[root * count + other]
    }
    for other in 0..<count {
      products[group * count + other] = 0
      products[other * count + group] = 0
    }
  }
}
