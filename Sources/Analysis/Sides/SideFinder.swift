import CoverageModel

/// Finds the two parties of an event: who speaks most and belongs apart.
struct SideFinder {
  /// The side of each voice, and what the two are called.
  struct Result {
    var sides: [SideID?]
    var names: [SideID: String]
  }

  private let voices: [Voice]
  private let total: Int
  /// Two who are kept apart, whatever else ties them.
  private let rivals: (Int, Int)?
  /// A second camp with less than this share of the words is no side.
  private static let leastShare = 0.08
  /// Two states oppose each other where they have this share of the words between them.
  private static let leastShareOfStates = 0.5

  init(_ voices: [Voice]) {
    var voices = voices
    Voice.placeOwned(&voices)
    self.init(voices, rivals: nil)
  }

  private init(_ voices: [Voice], rivals: (Int, Int)?) {
    self.voices = voices
    self.rivals = rivals
    total = max(voices.reduce(0) { $0 + $1.weight }, 1)
  }

  // MARK: Declared

  /// The sides that a reader named.
  func declared(_ declarations: [SideDeclaration]) -> Result {
    var sides = [SideID?](repeating: nil, count: voices.count)
    var called: [SideID: String] = [:]
    for (declaration, side) in zip(declarations, SideID.allCases) {
      called[side] = declaration.name
      for index in voices.indices where declaration.members.contains(where: { names($0, voices[index]) }) {
        sides[index] = side
      }
    }
    return Result(sides: sides, names: called)
  }

  /// Whether words that a reader wrote name a voice: part of its name, or its state.
  private func names(_ text: String, _ voice: Voice) -> Bool {
    let wanted = Folding.fold(text)
    if let country = voice.country, Folding.fold(country.name) == wanted { return true }
    return Folding.fold(voice.name) == wanted || voice.words.contains(wanted)
      || voice.mentions.contains { Folding.fold($0) == wanted }
  }

  // MARK: Found

  /// The sides that the text shows: two states, else two camps, else the two who speak most.
  ///
  /// Two who say most of it between them face each other: where what is told of them would put both on one side, they
  /// are kept apart.
  func found() -> Result {
    let result = told()
    guard let mains = mains(), let side = result.sides[mains.0], side == result.sides[mains.1] else {
      return result
    }
    return SideFinder(voices, rivals: mains).told()
  }

  /// The two people who say most, where each says at least ``leastShareOfMains`` of the words.
  private func mains() -> (Int, Int)? {
    let people = voices.indices.filter { voices[$0].kind == .person && !isThird(voices[$0]) }
    let ranked = people.sorted { (voices[$1].weight, $0) < (voices[$0].weight, $1) }
    guard ranked.count >= 2, share([ranked[1]]) >= Self.leastShareOfMains,
      voices[ranked[0]].country == nil || voices[ranked[0]].country?.code != voices[ranked[1]].country?.code
    else { return nil }
    return (ranked[0], ranked[1])
  }

  private func told() -> Result {
    let camps = clusters().filter { weight($0) > 0 }
    let ranked = camps.sorted { (weight($1), first($0)) < (weight($0), first($1)) }
    var sides = [SideID?](repeating: nil, count: voices.count)
    guard ranked.count >= 2 else {
      for member in ranked.first ?? [] { sides[member] = .a }
      return Result(sides: sides, names: [.a: ranked.first.map { name($0, true) } ?? "A", .b: "B"])
    }
    let pair = ranked.prefix(2).sorted { first($0) < first($1) }
    for member in pair[0] { sides[member] = .a }
    for member in pair[1] { sides[member] = .b }
    for voice in voices.indices where sides[voice] == nil && !isThird(voices[voice]) {
      if let rival = voices[voice].rival { sides[voice] = sides[rival]?.opposite }
    }
    let areStates = state(of: pair[0]) != nil && state(of: pair[1]) != nil
    return Result(sides: sides, names: [.a: name(pair[0], areStates), .b: name(pair[1], areStates)])
  }

  /// The state that all who speak and have one belong to.
  private func state(of members: [Int]) -> (code: String, name: String)? {
    let states = members.filter { voices[$0].weight > 0 }.compactMap { voices[$0].country }
    return states.first.flatMap { first in states.allSatisfy { $0.code == first.code } ? first : nil }
  }

  /// How much members speak; those who stand between do not count.
  private func weight(_ members: [Int]) -> Int {
    members.reduce(0) { $0 + (isThird(voices[$1]) ? 0 : voices[$1].weight) }
  }
  private func first(_ members: [Int]) -> Int { members.map { voices[$0].first }.min() ?? Int.max }

  /// Those who belong together.
  private func clusters() -> [[Int]] {
    let states = groups { voices[$0].country?.code }
    let strong = states.map { weight($0) }.filter { Double($0) >= Self.leastShare * Double(total) }.sorted()
    let share = Double(strong.suffix(2).reduce(0, +)) / Double(total)
    if strong.count >= 2, share >= Self.leastShareOfStates { return states.map(withFollowers) }
    return opposite(states) ?? joined()
  }

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

  private func share(_ members: [Int]) -> Double { Double(weight(members)) / Double(total) }

  /// Two of one camp who both speak this share of the words where no other camp does are the two sides.
  private static let leastShareOfRival = 0.15
  /// Two who speak this share of the words each face each other: so do all 40 such pairs of the pieces worked on.
  private static let leastShareOfMains = 0.3
  /// Whoever opens a side speaks this share of the words.
  private static let leastShareOfMain = 0.2

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

  static let management = "management"

  /// Who is on trial stands with the defence, whatever their trade.
  private func camp(of voice: Voice) -> String? {
    if voice.camps.contains(Self.accused) { return Self.accused }
    return voice.camps.first { ![Self.third, Self.legislature, Self.counsel, Self.investigation].contains($0) }
  }

  /// Where those who govern face nobody but members of an assembly, all of these stand together, whatever their parties.
  private func joinLegislators(_ camps: [[Int]], _ sets: inout DisjointSets) {
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

  /// The camp of those who sit in an assembly, which is none by itself.
  static let legislature = "legislature"
  private static let opposition = "opposition"
  private static let governing: Set = ["government", "town"]

  /// Joins those of one owner to each other and to whoever bears the owner's name.
  private func joinOwners(_ sets: inout DisjointSets) {
    var byWord: [[UInt8]: Int] = [:]
    let shared = ownersOfSeveralStates()
    for index in voices.indices {
      if let principal = voices[index].principal { sets.union(index, principal) }
      guard let owner = voices[index].owner, !shared.contains(owner) else { continue }
      if let other = byWord[owner] { joinUnlessOpposed(index, other, &sets) } else { byWord[owner] = index }
    }
    for index in voices.indices {
      if let served = voices[index].served { joinUnlessOpposed(index, served, &sets, isSure: false) }
    }
    for index in voices.indices where !voices[index].isOutlet {
      for word in voices[index].words + voices[index].handles + [Folding.fold(voices[index].name)] {
        if let other = byWord[word] { joinUnlessOpposed(index, other, &sets) }
      }
    }
  }

  /// Joins two with all who are of their sets, unless they are of two camps: the unions of a firm are not its management.
  ///
  /// - Parameter isSure: a bond that is not joins nobody who speaks much to others who do.
  private func joinUnlessOpposed(_ one: Int, _ other: Int, _ sets: inout DisjointSets, isSure: Bool = true) {
    let (first, second) = (sets.find(one), sets.find(other))
    guard first != second else { return }
    var camps: [Int: Set<String>] = [first: [], second: []]
    var members: [Int: [Int]] = [first: [], second: []]
    for (index, voice) in voices.enumerated() {
      let root = sets.find(index)
      guard root == first || root == second else { continue }
      if let camp = camp(of: voice) { camps[root]?.insert(camp) }
      members[root]?.append(index)
    }
    let (ones, others) = (camps[first] ?? [], camps[second] ?? [])
    let isLight = [first, second].contains { share(members[$0] ?? []) < Self.leastShareOfMain }
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

  /// Where somebody is on trial, whoever pleads for another than the accused stands with those who accuse.
  private func joinCounsel(_ sets: inout DisjointSets) {
    let accused = voices.indices.filter { voices[$0].camps.contains(Self.accused) }
    guard !accused.isEmpty, let accuser = voices.indices.first(where: { camp(of: voices[$0]) == Self.prosecution })
    else { return }
    let defended = Set(accused.map { sets.find($0) })
    for index in voices.indices where voices[index].camps.contains(Self.investigation) {
      if !defended.contains(sets.find(index)), share([index]) < Self.leastShareOfMain { sets.union(accuser, index) }
    }
    for index in voices.indices where voices[index].camps.contains(Self.counsel) && !accused.contains(index) {
      guard voices[index].owner != nil || voices[index].principal != nil, !defended.contains(sets.find(index)) else {
        continue
      }
      sets.union(accuser, index)
    }
  }

  /// Where both who accuse and who defend speak, whoever speaks most besides them is on trial.
  private func joinAccused(_ sets: inout DisjointSets) {
    let speakers = voices.indices.filter { voices[$0].weight > 0 && !isThird(voices[$0]) && !voices[$0].isOutlet }
    guard let accuser = speakers.first(where: { camp(of: voices[$0]) == Self.prosecution }),
      let defence = speakers.first(where: { voices[$0].camps.contains(Self.accused) })
    else { return }
    let known = [sets.find(accuser), sets.find(defence)]
    let others = speakers.filter { !known.contains(sets.find($0)) && voices[$0].kind == .person }
    guard let most = others.max(by: { (voices[$0].weight, $1) < (voices[$1].weight, $0) }),
      share([most]) >= Self.leastShareOfRival
    else { return }
    sets.union(defence, most)
  }

  static let accused = "defence-at-trial"
  private static let prosecution = "prosecution"
  private static let counsel = "counsel"
  private static let investigation = "investigation"

  /// The camp of those who stand between: experts, judges, mediators, the press.
  static let third = "third"

  private func isThird(_ voice: Voice) -> Bool {
    !voice.camps.isEmpty && !voice.hasOwnRole && voice.rival == nil && voice.camps.allSatisfy { $0 == Self.third }
      && !speaksForCamp(voice)
  }

  /// Whether somebody's role is that of a voice that has a camp: a scholar who is the spokesperson of a union.
  private func speaksForCamp(_ voice: Voice) -> Bool {
    guard let owner = voice.owner, voice.kind == .person else { return false }
    return voices.contains { other in
      (other.words.contains(owner) || other.handles.contains(owner)) && camp(of: other) != nil
    }
  }

  /// Whether a voice is a body that tells what others say: a paper known by name, or what the text calls a channel, a
  /// daily, an institute; such a body of a state does not speak for it.
  private func isReporter(_ voice: Voice) -> Bool {
    voice.isOutlet || voice.kind == .organisation && isThird(voice)
  }

  /// A state's name where both sides are of one, that of the body for which two or more of the members speak, or that
  /// of the one who speaks most.
  private func name(_ members: [Int], _ areStates: Bool) -> String {
    if areStates, let country = state(of: members) { return country.name }
    if let body = body(of: members) { return voices[body].name }
    let named = members.filter { voices[$0].hasOwnName && voices[$0].weight > 0 }
    return (named.isEmpty ? members : named).max { (voices[$0].weight, $1) < (voices[$1].weight, $0) }
      .map { voices[$0].name } ?? ""
  }

  /// The body with a name of its own that most members speak for, itself among them; nil where they are fewer than two,
  /// or where two bodies have as many.
  private func body(of members: [Int]) -> Int? {
    let bodies = members.filter { voices[$0].kind == .organisation && voices[$0].hasOwnName }
    let counted = bodies.map { body in (body, members.count { speaks($0, for: body) }) }
    guard let most = counted.max(by: { $0.1 < $1.1 }), most.1 >= 2, counted.count(where: { $0.1 == most.1 }) == 1 else {
      return nil
    }
    return most.0
  }

  private func speaks(_ member: Int, for body: Int) -> Bool {
    guard voices[member].weight > 0 else { return false }
    if member == body { return true }
    guard let owner = voices[member].owner else { return voices[member].principal == body }
    return voices[body].words.first == owner || voices[body].handles.contains(owner)
      || voices[body].weight > 0 && voices[body].words.contains(owner)
  }
}
