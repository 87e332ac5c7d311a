/// Who belongs together by whose role somebody has: *la porte-parole de X*, *le délégué de la Y*.
extension SideFinder {
  /// Joins those of one owner to each other and to whoever bears the owner's name.
  func joinOwners(_ sets: inout DisjointSets) {
    var byWord: [[UInt8]: Int] = [:]
    let standing = standing()
    let shared = ownersOfSeveralStates()
    for index in voices.indices {
      if let principal = voices[index].principal { sets.union(index, principal) }
      guard let owner = voices[index].owner, !shared.contains(owner) else { continue }
      if let other = byWord[owner] { joinUnlessOpposed(index, other, standing, &sets) } else { byWord[owner] = index }
    }
    for index in voices.indices {
      if let served = voices[index].served { joinUnlessOpposed(index, served, standing, &sets, isSure: false) }
    }
    for index in voices.indices where !voices[index].isOutlet {
      for word in voices[index].words + voices[index].handles + [Folding.fold(voices[index].name)] {
        if let other = byWord[word] { joinUnlessOpposed(index, other, standing, &sets) }
      }
    }
  }

  /// What is asked of each voice for every bond: its camp, and how much it speaks unless it stands between.
  private struct Standing {
    var camps: [String?]
    var weights: [Int]
  }

  private func standing() -> Standing {
    Standing(camps: voices.map { camp(of: $0) }, weights: voices.indices.map { weight([$0]) })
  }

  /// Joins two with all who are of their sets, unless they are of two camps: the unions of a firm are not its management.
  ///
  /// - Parameter isSure: a bond that is not joins nobody who speaks much to others who do.
  private func joinUnlessOpposed(
    _ one: Int, _ other: Int, _ standing: Standing, _ sets: inout DisjointSets, isSure: Bool = true
  ) {
    let (first, second) = (sets.find(one), sets.find(other))
    guard first != second else { return }
    var (ones, others) = (Set<String>(), Set<String>())
    var weights = (0, 0)
    for index in standing.camps.indices {
      let root = sets.find(index)
      if root == first {
        if let camp = standing.camps[index] { ones.insert(camp) }
        weights.0 += standing.weights[index]
      } else if root == second {
        if let camp = standing.camps[index] { others.insert(camp) }
        weights.1 += standing.weights[index]
      }
    }
    let isLight = Double(min(weights.0, weights.1)) / Double(total) < Self.leastShareOfMain
    let isOfOne = ones.isEmpty || others.isEmpty || !ones.isDisjoint(with: others)
    if isOfOne ? isSure || isLight : isLight && !areOpposed(ones, others) { sets.union(one, other) }
  }

  /// Whether one of some camps faces one of others.
  private func areOpposed(_ ones: Set<String>, _ others: Set<String>) -> Bool {
    ones.contains { one in others.contains { CampFamily(camp: one).isOpposed(to: CampFamily(camp: $0)) } }
  }

  /// Words that tell whose roles are in two states (*pêches*, of both ministers) join nobody.
  private func ownersOfSeveralStates() -> Set<[UInt8]> {
    var states: [[UInt8]: Set<String>] = [:]
    for voice in voices {
      if let owner = voice.owner, let state = voice.country?.code { states[owner, default: []].insert(state) }
    }
    return Set(states.lazy.filter { $0.value.count > 1 }.map(\.key))
  }
}
