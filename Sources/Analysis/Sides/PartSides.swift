import CoverageModel

/// Who is on which side, once what they say is known.
extension Part {
  // What a finder finds is written when the finder is gone: it shares the coverage, which would be copied for that.

  /// Who argues for a side without having one.
  func allegiances(_ reading: ExchangeReading, _ model: ExchangeModel) -> [Allegiance.Voice: SideID] {
    let members = Dictionary(cast.members.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return Allegiance(coverage, reading, model).sides { speaker in
      members[coverage.speakers[speaker].name].map(canTakeSides) ?? false
    }
  }

  /// Gives a side to those who argue for one.
  mutating func takeSides(_ found: [Allegiance.Voice: SideID]) {
    guard !found.isEmpty else { return }
    for speaker in coverage.speakers.indices {
      guard let side = found[.speaker(speaker)] else { continue }
      coverage.speakers[speaker].side = side
      coverage.sides[side == .a ? 0 : 1].speakers.append(speaker)
    }
    for index in coverage.statements.indices {
      let voice = coverage.statements[index].speaker.map { Allegiance.Voice.speaker($0) } ?? .statement(index)
      if let side = found[voice] { coverage.statements[index].party = .init(side) }
    }
  }

  /// Somebody known by name who is no state, no paper and nobody that stands between.
  private func canTakeSides(_ member: Cast.Member) -> Bool {
    member.country < 0 && !member.isOutlet && !member.isUnnamed && member.kind != .state
      && !member.roles.contains { lexicon.camps[lexicon.roles[Int($0)].roleClass] == SideFinder.third }
  }

  /// Writes the sides that somebody is on, or that they are on none.
  mutating func revise(_ found: [Int: SideID?]) {
    let moved = found.filter { coverage.speakers[$0.key].side != $0.value }
    guard !moved.isEmpty else { return }
    for (speaker, side) in moved { coverage.speakers[speaker].side = side }
    var counts = Array(repeating: 0, count: coverage.speakers.count)
    for statement in coverage.statements { if let speaker = statement.speaker { counts[speaker] += 1 } }
    for (place, id) in SideID.allCases.enumerated() {
      let members = coverage.speakers.indices.filter { coverage.speakers[$0].side == id }
      coverage.sides[place].speakers = members.sorted { (counts[$1], $0) < (counts[$0], $1) }
    }
    for index in coverage.statements.indices {
      let speaker = coverage.statements[index].speaker ?? presumed[index]?.speaker
      guard let speaker, let side = moved[speaker] else { continue }
      coverage.statements[index].party = side.map { .init($0) }
    }
  }

  /// Pairs of those who speak with what shows whether they stand together, for what is learnt.
  mutating func sidePairs(_ pack: inout LanguagePack, _ models: Models) -> [SideReading.Pair] {
    let (_, reading, _) = exchanges(&pack, models)
    takeSides(allegiances(reading, models.exchange))
    return SideReading(coverage, cast, lexicon, reading).pairs()
  }
}
