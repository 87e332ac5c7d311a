/// Agglomerative clustering: the two groups whose sums point most nearly the same way join, again and again.
///
/// The likeness of two groups is the cosine of their sums, so that a large group is not held back by its size.
struct CentroidLinkage {
  private var sums: [[Int: Double]]
  private var members: [[Int]]
  private var selves: [Double]

  init(_ links: [Link], count: Int) {
    sums = Array(repeating: [:], count: count)
    members = (0..<count).map { [$0] }
    selves = Array(repeating: 1, count: count)
    for link in links {
      sums[link.one][link.other] = link.likeness
      sums[link.other][link.one] = link.likeness
    }
  }

  /// The groups left when no two are alike by `least`, each sorted, in the order of their first item.
  ///
  /// - Complexity: O(*n*² + *n* *m*) for *n* items with *m* neighbours each.
  func clusters(least: Double) -> [[Int]] {
    var state = self
    var best = state.members.indices.map { state.nearest($0) }
    while let (one, other) = state.mostAlike(best, least) {
      state.join(one, other, &best)
    }
    return state.members.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  private typealias Neighbour = (group: Int, likeness: Double)

  private func likeness(_ one: Int, _ other: Int) -> Double {
    (sums[one][other] ?? 0) / (selves[one] * selves[other]).squareRoot()
  }

  private func nearest(_ group: Int) -> Neighbour {
    var best: Neighbour = (-1, 0)
    for other in sums[group].keys {
      let value = likeness(group, other)
      if value > best.likeness || (value == best.likeness && other < best.group) { best = (other, value) }
    }
    return best
  }

  private func mostAlike(_ best: [Neighbour], _ least: Double) -> (Int, Int)? {
    var top = -1
    for group in best.indices where !members[group].isEmpty && best[group].group >= 0 {
      if top < 0 || best[group].likeness > best[top].likeness { top = group }
    }
    guard top >= 0, best[top].likeness >= least else { return nil }
    return (min(top, best[top].group), max(top, best[top].group))
  }

  private mutating func join(_ root: Int, _ group: Int, _ best: inout [Neighbour]) {
    selves[root] += selves[group] + 2 * (sums[root][group] ?? 0)
    members[root] += members[group]
    members[group] = []
    for (other, sum) in sums[group] where other != root {
      sums[root][other, default: 0] += sum
      sums[other][root, default: 0] += sum
      sums[other][group] = nil
    }
    sums[root][group] = nil
    sums[group] = [:]
    best[root] = nearest(root)
    for other in sums[root].keys {
      if best[other].group == group || best[other].group == root {
        best[other] = nearest(other)
      } else if likeness(other, root) > best[other].likeness {
        best[other] = (root, likeness(other, root))
      }
    }
  }
}
