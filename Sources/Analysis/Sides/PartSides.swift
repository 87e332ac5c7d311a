import CoverageModel

/// Who is on which side, once what they say is known.
extension Part {
  // What a finder finds is written when the finder is gone: it shares the coverage, which would be copied for that.

  /// Who argues for a side without having one, and which words do that nobody is known to have said.
  func allegiances(_ reading: ExchangeReading, _ model: ExchangeModel) -> Allegiance.Found {
    Allegiance(coverage, reading, model).found { speaker in
      memberOfSpeaker[speaker].map { canTakeSides(cast[$0]) } ?? false
    }
  }

  /// Gives a side to those who argue for one.
  mutating func takeSides(ofSpeakers found: [Int: SideID]) {
    guard !found.isEmpty else { return }
    for (speaker, side) in found.sorted(by: { $0.key < $1.key }) {
      if let member = memberOfSpeaker[speaker] { sides[member] = side }
      coverage.speakers[speaker].side = side
      coverage.sides[side == .a ? 0 : 1].speakers.append(speaker)
    }
    for index in coverage.statements.indices {
      guard let side = coverage.statements[index].speaker.flatMap({ found[$0] }) else { continue }
      coverage.statements[index].party = .init(side)
    }
  }

  /// Gives words that nobody is known to have said to the side that they argue for.
  mutating func takeSides(ofStatements found: [Int: SideID]) {
    for (statement, side) in found { coverage.statements[statement].party = .init(side) }
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
    for (speaker, side) in moved {
      coverage.speakers[speaker].side = side
      if let member = memberOfSpeaker[speaker] { sides[member] = side }
    }
    let parties = PartyReading(cast: cast, sides: sides)
    for index in coverage.statements.indices {
      let speaker = coverage.statements[index].speaker
      guard speaker.flatMap({ memberOfSpeaker[$0] }) == nil else {
        coverage.statements[index].party = speaker.flatMap { coverage.speakers[$0].side }.map { .init($0) }
        continue
      }
      coverage.statements[index].party = parties.party(of: drafts[index].attribution)
      if let speaker { coverage.speakers[speaker].side = coverage.statements[index].party?.side }
    }
    fillSides()
  }

  /// Lists who is on each side, those who say most first.
  private mutating func fillSides() {
    var counts = Array(repeating: 0, count: coverage.speakers.count)
    for statement in coverage.statements { if let speaker = statement.speaker { counts[speaker] += 1 } }
    for (place, id) in SideID.allCases.enumerated() {
      let members = coverage.speakers.indices.filter { coverage.speakers[$0].side == id }
      coverage.sides[place].speakers = members.sorted { (counts[$1], $0) < (counts[$0], $1) }
    }
    renameSides()
  }

  /// Names a side that goes by the name of somebody who is not on it any more by whoever says most of those who are.
  private mutating func renameSides() {
    for side in coverage.sides.indices {
      let namesake = coverage.speakers.indices.first { coverage.speakers[$0].name == coverage.sides[side].name }
      guard let namesake, let first = coverage.sides[side].speakers.first,
        !coverage.sides[side].speakers.contains(namesake)
      else { continue }
      coverage.sides[side].name = coverage.speakers[first].name
    }
  }

  /// Those who speak, each with itself, and all pairs of them with what shows whether they stand together, for what is learnt.
  mutating func sidePairs(_ pack: inout LanguagePack, _ models: Models) -> [SideReading.Pair] {
    let (_, reading, _) = exchanges(&pack, models)
    takeSides(ofSpeakers: allegiances(reading, models.exchange).speakers)
    let sides = sideReading(reading)
    return sides.speakers.map { .init(one: $0, other: $0, features: sides.alone($0)) } + sides.pairs()
  }

  /// What those who speak show of standing together.
  func sideReading(_ reading: ExchangeReading) -> SideReading {
    SideReading(coverage, cast, memberOfSpeaker, lexicon, reading)
  }
}
