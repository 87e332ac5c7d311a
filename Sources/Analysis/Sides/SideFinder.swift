import CoverageModel

/// Finds the two parties of an event: who speaks most and belongs apart.
struct SideFinder {
  /// The side of each voice, and what the two are called.
  struct Result {
    var sides: [SideID?]
    var names: [SideID: String]
  }

  let voices: [Voice]
  let total: Int
  /// Two who are kept apart, whatever else ties them.
  let rivals: (Int, Int)?
  /// A second camp with less than this share of the words is no side.
  static let leastShare = 0.08

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
  func state(of members: [Int]) -> (code: String, name: String)? {
    let states = members.filter { voices[$0].weight > 0 }.compactMap { voices[$0].country }
    return states.first.flatMap { first in states.allSatisfy { $0.code == first.code } ? first : nil }
  }

  /// How much members speak; those who stand between do not count.
  func weight(_ members: [Int]) -> Int {
    members.reduce(0) { $0 + (isThird(voices[$1]) ? 0 : voices[$1].weight) }
  }
  private func first(_ members: [Int]) -> Int { members.map { voices[$0].first }.min() ?? Int.max }

  func share(_ members: [Int]) -> Double { Double(weight(members)) / Double(total) }

  /// Two of one camp who both speak this share of the words where no other camp does are the two sides.
  static let leastShareOfRival = 0.15
  /// Two who speak this share of the words each face each other: so do all 40 such pairs of the pieces worked on.
  private static let leastShareOfMains = 0.3
  /// Whoever opens a side speaks this share of the words.
  static let leastShareOfMain = 0.2
}
