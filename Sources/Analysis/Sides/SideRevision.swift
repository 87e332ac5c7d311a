import CoverageModel

/// Puts everybody on the side, or on none, that fits best with where all others are: from the sides that rules give, one
/// after the other is moved as long as that makes all pairs together likelier (iterated conditional modes, Besag 1986).
struct SideRevision {
  private let speakers: [Int]
  /// For each two, by their places, how likely each outcome is, as logarithms.
  private var outcomes: [[SideModel.Outcome]]
  private var sides: [SideID?]
  /// Whether each stays where the rules put them.
  private var isFixed: [Bool]

  /// The most rounds over everybody.
  private static let mostRounds = 16

  init(_ reading: SideReading, _ model: SideModel, _ coverage: Coverage) {
    speakers = reading.speakers
    sides = speakers.map { coverage.speakers[$0].side }
    isFixed = speakers.map { coverage.speakers[$0].side == nil && !reading.hasCamp($0) }
    let none = SideModel.Outcome(same: 0, opposed: 0, apart: 0)
    outcomes = Array(repeating: Array(repeating: none, count: speakers.count), count: speakers.count)
    let places = Dictionary(uniqueKeysWithValues: speakers.enumerated().map { ($1, $0) })
    for pair in reading.pairs() {
      guard let one = places[pair.one], let other = places[pair.other] else { continue }
      let outcome = model.outcome(pair.features)
      let logarithms = SideModel.Outcome(
        same: logarithm(outcome.same), opposed: logarithm(outcome.opposed), apart: logarithm(outcome.apart))
      if pair.features.hasEvidence { (isFixed[one], isFixed[other]) = (false, false) }
      outcomes[one][other] = logarithms
      outcomes[other][one] = logarithms
    }
    for (place, speaker) in speakers.enumerated() {
      // A side that goes by somebody's name is theirs.
      let isNamesake = coverage.sides.contains { $0.name == coverage.speakers[speaker].name }
      if reading.standsBetween(speaker) || isNamesake { isFixed[place] = true }
    }
  }

  /// The sides of those who were looked at, by index in ``Coverage/speakers``.
  func found() -> [Int: SideID?] {
    var revision = self
    for _ in 0..<Self.mostRounds where revision.moveAll() {}
    return Dictionary(uniqueKeysWithValues: zip(speakers, revision.sides))
  }

  /// Moves everybody once; whether anybody was.
  private mutating func moveAll() -> Bool {
    var moved = false
    for place in sides.indices where !isFixed[place] {
      var best = fit(place, on: sides[place])
      for side in [nil, SideID.a, .b] where side != sides[place] {
        let fit = fit(place, on: side)
        guard fit > best + Self.leastGain else { continue }
        best = fit
        sides[place] = side
        moved = true
      }
    }
    return moved
  }

  /// Less than this, as a logarithm, moves nobody.
  private static let leastGain: Float = 0.3

  private func fit(_ place: Int, on side: SideID?) -> Float {
    sides.indices.reduce(0) { sum, other in
      guard other != place else { return sum }
      let outcome = outcomes[place][other]
      guard let side, let otherSide = sides[other] else { return sum + outcome.apart }
      return sum + (side == otherSide ? outcome.same : outcome.opposed)
    }
  }
}
