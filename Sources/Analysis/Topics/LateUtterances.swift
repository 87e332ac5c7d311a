import CoverageModel

/// The utterances of a long dossier that come after those which make the topics: each joins the topic whose words it
/// shares most of.
struct LateUtterances {
  private let space: TopicSpace
  private let content: ContentIndex
  private let clustered: Int

  /// - Parameter clustered: the number of utterances that make the topics.
  init(_ space: TopicSpace, _ content: ContentIndex, clustered: Int) {
    self.space = space
    self.content = content
    self.clustered = clustered
  }

  /// The groups with the late utterances added, those that share no word as groups of their own.
  func place(in groups: [[Int]]) -> [[Int]] {
    guard clustered < space.statements.count else { return groups }
    var groups = groups
    let profiles = profiles(groups)
    for unit in clustered..<space.statements.count {
      var votes: [Int: Float] = [:]
      for index in space.statements[unit].prefix(1) {
        for stem in StemSet(content.contents[index].stems).stems {
          for (group, weight) in profiles[stem] ?? [] { votes[group, default: 0] += weight }
        }
      }
      let best = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best { groups[best.key].append(unit) } else { groups.append([unit]) }
    }
    return groups
  }

  /// For each stem the groups that have it, with the share of its places there, weighed.
  private func profiles(_ groups: [[Int]]) -> [Int32: [(group: Int, weight: Float)]] {
    var profiles: [Int32: [(group: Int, weight: Float)]] = [:]
    for (index, group) in groups.enumerated() {
      var counts: [Int32: Int] = [:]
      for unit in group { for stem in stems(unit) { counts[stem, default: 0] += 1 } }
      for stem in counts.keys.sorted() {
        let share = Float(counts[stem] ?? 0) / Float(group.count).squareRoot()
        profiles[stem, default: []].append((index, share * Float(content.weight(stem))))
      }
    }
    return profiles
  }

  private func stems(_ unit: Int) -> [Int32] {
    space.statements[unit].first.map { StemSet(content.contents[$0].stems).stems } ?? []
  }
}
