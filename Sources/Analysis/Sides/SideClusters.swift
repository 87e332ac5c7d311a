/// Clusters of those who belong together: the two that speak most are the sides.
extension SideFinder {
  /// Those who belong together.
  func clusters() -> [[Int]] {
    let states = groups { voices[$0].country?.code }
    let strong = states.map { weight($0) }.filter { Double($0) >= Self.leastShare * Double(total) }.sorted()
    let share = Double(strong.suffix(2).reduce(0, +)) / Double(total)
    if strong.count >= 2, share >= Self.leastShareOfStates { return states.map(withFollowers) }
    return opposite(states) ?? joined()
  }

  /// Two states oppose each other where they have this share of the words between them.
  private static let leastShareOfStates = 0.5

  /// One state that speaks much and another that hardly does, where somebody of no known state speaks much, too: they
  /// are the other's.
  private func opposite(_ states: [[Int]]) -> [[Int]]? {
    let ranked = states.filter { weight($0) > 0 }.sorted { weight($0) > weight($1) }
    guard ranked.count >= 2, share(ranked[0]) >= Self.leastShareOfMain else { return nil }
    let heaviest = voices.indices.filter {
      voices[$0].country == nil && voices[$0].kind == .person && !voices[$0].isOutlet && !isThird(voices[$0])
    }.max { voices[$0].weight < voices[$1].weight }
    guard let heaviest, share([heaviest]) >= Self.leastShareOfMain else { return nil }
    let other = ranked[1] + [heaviest]
    guard share(ranked[0]) + share(other) >= Self.leastShareOfStates else { return nil }
    return [withFollowers(ranked[0]), withFollowers(other)]
  }

  /// Members with those of no state whose role is theirs.
  private func withFollowers(_ members: [Int]) -> [Int] {
    var sets = DisjointSets(count: voices.count)
    if let rivals { sets.keepApart(rivals.0, rivals.1) }
    joinOwners(&sets)
    let known = Set(members.map { sets.find($0) })
    return members
      + voices.indices.filter {
        voices[$0].country == nil && !members.contains($0) && known.contains(sets.find($0)) && !isThird(voices[$0])
      }
  }

  private func groups<Key: Hashable & Comparable>(_ key: (Int) -> Key?) -> [[Int]] {
    var groups: [Key: [Int]] = [:]
    for index in voices.indices where !isReporter(voices[index]) {
      if let key = key(index) { groups[key, default: []].append(index) }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Members joined by camp, unless two who speak much share the only one (two companies), and by whom they speak for:
  /// *la porte-parole de X*, *le délégué de la Y*.
  private func joined() -> [[Int]] {
    var sets = DisjointSets(count: voices.count)
    if let rivals { sets.keepApart(rivals.0, rivals.1) }
    let camps = groups { camp(of: voices[$0]) }
    let opposed = camps.count { Double(weight($0)) >= Self.leastShare * Double(total) }
    for camp in camps {
      let main = camp.max { (voices[$0].weight, $1) < (voices[$1].weight, $0) } ?? camp[0]
      let strong = camp.filter { share([$0]) >= Self.leastShareOfRival }
      let people = strong.count { voices[$0].kind == .person }
      let isOne = opposed >= 2 || people < 2 && strong.count - people < 2
      for member in camp where isOne && !isOfAnother(member, main) { sets.union(main, member) }
    }
    joinOwners(&sets)
    joinCounsel(&sets)
    joinAccused(&sets)
    joinLegislators(camps, &sets)
    var clusters: [Int: [Int]] = [:]
    for index in voices.indices where !voices[index].isOutlet && !isThird(voices[index]) {
      clusters[sets.find(index), default: []].append(index)
    }
    return clusters.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether somebody who speaks much leads another company than the one who speaks most.
  private func isOfAnother(_ member: Int, _ main: Int) -> Bool {
    guard camp(of: voices[member]) == Self.management, share([member]) >= Self.leastShareOfMain,
      let owner = voices[member].owner, let other = voices[main].owner
    else { return false }
    return owner != other
  }
}
