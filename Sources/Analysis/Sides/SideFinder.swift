import CoverageModel

/// A side as a reader names it on the command line: a name and who belongs to it.
public struct SideDeclaration: Sendable, Equatable {
  /// What the side is to be called.
  public var name: String
  /// Names, countries or bodies that belong to it.
  public var members: [String]

  /// Names a side.
  public init(name: String, members: [String]) {
    self.name = name
    self.members = members
  }

  /// Reads `NAME: who, who`; without a colon the name is its only member.
  public init(parsing text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks() }
    name = parts.first ?? text
    let members = parts.count > 1 ? parts[1].split(separator: ",").map { $0.trimmingBlanks() } : []
    self.members = members.isEmpty ? [name] : members
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Finds the two parties of an event: who speaks most and belongs apart.
struct SideFinder {
  /// The side of each member of the cast, and what the two are called.
  struct Result {
    var sides: [SideID?]
    var names: [SideID: String]
    /// The member of each side who speaks most.
    var main: [SideID: Int] = [:]
  }

  private let cast: Cast
  private let lexicon: Lexicon
  /// How often each member speaks.
  private let weights: [Int]
  /// When each member speaks first.
  private let first: [Int]
  /// A second camp with less than this share of the words is no side.
  private static let leastShare = 0.08

  init(_ cast: Cast, _ lexicon: Lexicon, _ attributions: [Attribution]) {
    self.cast = cast
    self.lexicon = lexicon
    var weights = Array(repeating: 0, count: cast.members.count)
    var first = Array(repeating: Int.max, count: cast.members.count)
    for (index, attribution) in attributions.enumerated() {
      for member in Self.members(attribution) {
        weights[member] += 1
        first[member] = min(first[member], index)
      }
    }
    self.weights = weights
    self.first = first
  }

  private static func members(_ attribution: Attribution) -> [Int] {
    switch attribution.source {
    case .member(let member): [member]
    case .several(let members): members
    case .joint, .unknown: []
    }
  }

  // MARK: Declared

  /// The sides that a reader named.
  func declared(_ declarations: [SideDeclaration]) -> Result {
    withMains(declaredSides(declarations))
  }

  /// The sides that the text shows: two states, else two camps, else the two who speak most.
  func found() -> Result { withMains(foundSides()) }

  private func withMains(_ result: Result) -> Result {
    var result = result
    for side in SideID.allCases {
      let members = cast.members.indices.filter { result.sides[$0] == side && cast[$0].kind == .person }
      result.main[side] = members.max { weights[$0] < weights[$1] }
    }
    return result
  }

  private func declaredSides(_ declarations: [SideDeclaration]) -> Result {
    var sides = [SideID?](repeating: nil, count: cast.members.count)
    for (declaration, side) in zip(declarations, SideID.allCases) {
      for member in cast.members.indices where declaration.members.contains(where: { names($0, member) }) {
        sides[member] = side
      }
    }
    var called: [SideID: String] = [:]
    for (side, declaration) in zip(SideID.allCases, declarations) { called[side] = declaration.name }
    return Result(sides: sides, names: called)
  }

  /// Whether words that a reader wrote name a member: part of its name, or its state.
  private func names(_ text: String, _ index: Int) -> Bool {
    let member = cast[index]
    let wanted = Folding.fold(text)
    if member.country >= 0, Folding.fold(lexicon.countries[Int(member.country)].name) == wanted { return true }
    if Folding.fold(member.name) == wanted { return true }
    return member.words.contains { Array(lexicon.vocabulary.bytes(of: $0)) == wanted }
      || member.mentions.contains { Folding.fold($0) == wanted }
  }

  // MARK: Found

  private func foundSides() -> Result {
    let camps = camps().filter { weight($0.value) > 0 }
    let ranked = camps.sorted {
      weight($0.value) != weight($1.value)
        ? weight($0.value) > weight($1.value) : firstWord($0.value) < firstWord($1.value)
    }
    guard ranked.count >= 2 else { return single(ranked.first) }
    let pair = ranked.prefix(2).sorted { firstWord($0.value) < firstWord($1.value) }
    var sides = [SideID?](repeating: nil, count: cast.members.count)
    for member in pair[0].value { sides[member] = .a }
    for member in pair[1].value { sides[member] = .b }
    return Result(sides: sides, names: [.a: name(pair[0]), .b: name(pair[1])])
  }

  private func single(_ camp: (key: Camp, value: [Int])?) -> Result {
    var sides = [SideID?](repeating: nil, count: cast.members.count)
    for member in camp?.value ?? [] { sides[member] = .a }
    return Result(sides: sides, names: [.a: camp.map { name($0) } ?? "A", .b: "B"])
  }

  /// What holds a camp together.
  private enum Camp: Hashable {
    case country(Int32)
    case role(String)
    case member(Int)
  }

  private func weight(_ members: [Int]) -> Int { members.reduce(0) { $0 + weights[$1] } }
  private func firstWord(_ members: [Int]) -> Int { members.map { first[$0] }.min() ?? Int.max }

  private func camps() -> [Camp: [Int]] {
    let total = max(weights.reduce(0, +), 1)
    let states = group { cast[$0].country >= 0 ? .country(cast[$0].country) : nil }
    let strong = states.filter { Double(weight($0.value)) >= Self.leastShare * Double(total) }
    if strong.count >= 2 { return states }
    let camps = group { camp(of: $0) }
    let opposed = camps.filter { Double(weight($0.value)) >= Self.leastShare * Double(total) }
    if opposed.count >= 2 { return camps }
    return group { cast[$0].isOutlet ? nil : .member($0) }
  }

  private func group(_ key: (Int) -> Camp?) -> [Camp: [Int]] {
    var camps: [Camp: [Int]] = [:]
    for member in cast.members.indices {
      if let key = key(member) { camps[key, default: []].append(member) }
    }
    return camps
  }

  private func camp(of member: Int) -> Camp? {
    for role in cast[member].roles.sorted() {
      if let camp = lexicon.camps[lexicon.roles[Int(role)].roleClass] { return .role(camp) }
    }
    return nil
  }

  /// A state's name, or that of the member who speaks most.
  private func name(_ camp: (key: Camp, value: [Int])) -> String {
    if case .country(let country) = camp.key { return lexicon.countries[Int(country)].name }
    let main = camp.value.max { weights[$0] < weights[$1] }
    return main.map { cast[$0].name } ?? ""
  }
}
