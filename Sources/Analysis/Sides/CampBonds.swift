/// Who belongs together by what others are: those who accuse and who defend, the members of an assembly.
extension SideFinder {
  /// Where somebody is on trial, whoever pleads for another than the accused stands with those who accuse, and a lawyer of
  /// whom nothing tells for whom they plead with the accused, if somebody speaks for those who accuse.
  func joinCounsel(_ sets: inout DisjointSets) {
    let accused = voices.indices.filter { voices[$0].camps.contains(Self.accused) }
    guard !accused.isEmpty, let accuser = voices.indices.first(where: { camp(of: voices[$0]) == Self.prosecution })
    else { return }
    let isPleaded = voices.contains { $0.weight > 0 && $0.kind == .person && camp(of: $0) == Self.prosecution }
    let defended = Set(accused.map { sets.find($0) })
    for index in voices.indices where voices[index].camps.contains(Self.investigation) {
      if !defended.contains(sets.find(index)), share([index]) < Self.leastShareOfMain { sets.union(accuser, index) }
    }
    for index in voices.indices where voices[index].camps.contains(Self.counsel) && !accused.contains(index) {
      guard !defended.contains(sets.find(index)), sets.find(index) != sets.find(accuser) else { continue }
      let hasClient = voices[index].owner != nil || voices[index].principal != nil || voices[index].served != nil
      if hasClient || isPleaded { sets.union(hasClient ? accuser : accused[0], index) }
    }
  }

  /// Where both who accuse and who defend speak, and nobody is told to be on trial, whoever speaks most besides them is.
  func joinAccused(_ sets: inout DisjointSets) {
    let speakers = voices.indices.filter { voices[$0].weight > 0 && !isThird(voices[$0]) && !voices[$0].isOutlet }
    guard let accuser = speakers.first(where: { camp(of: voices[$0]) == Self.prosecution }),
      let defence = speakers.first(where: { voices[$0].camps.contains(Self.accused) })
    else { return }
    guard !speakers.contains(where: { voices[$0].isOnTrial && voices[$0].kind == .person }) else { return }
    let known = [sets.find(accuser), sets.find(defence)]
    let others = speakers.filter { !known.contains(sets.find($0)) && voices[$0].kind == .person }
    guard let most = others.max(by: { (voices[$0].weight, $1) < (voices[$1].weight, $0) }),
      share([most]) >= Self.leastShareOfRival
    else { return }
    sets.union(defence, most)
  }

  /// Where those who govern face nobody but members of an assembly, all of these stand together, whatever their parties.
  func joinLegislators(_ camps: [[Int]], _ sets: inout DisjointSets) {
    let strong = camps.filter { share($0) >= Self.leastShare }
    let seats = Set(voices.indices.filter { isLegislative([$0]) }.map { sets.find($0) })
    guard let governing = strong.first(where: { camp(of: voices[$0[0]]).map(Self.governing.contains) ?? false }),
      strong.allSatisfy({ isGoverning($0) || $0.allSatisfy { seats.contains(sets.find($0)) } })
    else { return }
    let rulers = Set(governing.map { sets.find($0) })
    let others = voices.indices.filter {
      isLegislative([$0]) && !rulers.contains(sets.find($0)) && !isThird(voices[$0])
    }
    guard let first = others.first, share(others) >= Self.leastShare else { return }
    for other in others { sets.union(first, other) }
  }

  private func isGoverning(_ members: [Int]) -> Bool {
    members.contains { camp(of: voices[$0]).map(Self.governing.contains) ?? false }
  }

  private func isLegislative(_ members: [Int]) -> Bool {
    members.contains { voices[$0].camps.contains { $0 == Self.legislature || $0 == Self.opposition } }
  }
}
