import CoverageModel

/// Whose words those of a source are, as the sides of the members of the cast tell.
struct PartyReading {
  let cast: Cast
  /// The side of each member of the cast.
  let sides: [SideID?]

  /// The side of whoever speaks, or both.
  func party(of attribution: Attribution) -> Statement.Party? {
    switch attribution.source {
    case .unknown: likeliestSide(attribution).map { .init($0) }
    case .member(let member) where cast[member].isUnnamed:
      (sides[member] ?? likeliestSide(attribution)).map { .init($0) }
    case .member(let member): sides[member].map { .init($0) }
    case .several(let members): party(of: members)
    case .joint: .both
    }
  }

  /// Several with one voice: both sides' if both are among them, one side's if all of them are.
  private func party(of members: [Int]) -> Statement.Party? {
    let known = Set(members.compactMap { sides[$0] })
    if known.count == 2 { return .both }
    return members.allSatisfy { sides[$0] != nil } ? known.first.map { .init($0) } : nil
  }

  /// The side of those who could be meant, where nobody in particular is likely enough to be named but one side is.
  private func likeliestSide(_ attribution: Attribution) -> SideID? {
    SideID.allCases.first { side in
      attribution.candidates.reduce(0) { $0 + (sides[$1.member] == side ? $1.probability : 0) } >= Self.leastSide
    }
  }

  /// From this probability on words that nobody is named for are given to a side.
  private static let leastSide: Float = 0.5
}
