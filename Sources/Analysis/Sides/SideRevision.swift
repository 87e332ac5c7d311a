import CoverageModel

/// Puts everybody on the side, or on none, that fits best with where all others are: from the sides that rules give, and
/// from others where those who say most stand apart, one after the other is moved as long as that makes all pairs together
/// likelier (iterated conditional modes, Besag 1986); the likeliest end counts.
struct SideRevision {
  private let speakers: [Int]
  /// How often each speaks.
  private let counts: [Int]
  /// Those who say most, by their places, the first one first.
  private let mains: [Int]
  /// For each two, by their places, how well they stand together or against each other.
  private var outcomes: [[SideModel.Outcome]]
  /// For each how well it fits that they are on a side.
  private let readiness: [Float]
  private var sides: [SideID?]
  /// For each the place of whom they plead or give evidence for, if any.
  private let clients: [Int?]
  /// Whether each stays where the rules put them.
  private var isFixed: [Bool]

  /// The most rounds over everybody.
  private static let mostRounds = 16

  init(_ reading: SideReading, _ model: SideModel, _ coverage: Coverage) {
    speakers = reading.speakers
    sides = speakers.map { coverage.speakers[$0].side }
    isFixed = speakers.map {
      coverage.speakers[$0].side == nil && (reading.standsBetween($0) || reading.isStranger($0))
    }
    readiness = speakers.map { model.readiness(reading.alone($0)) }
    let counts = speakers.map { reading.counts[$0] }
    self.counts = counts
    mains = Array(counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Self.mostMains))
    let places = Dictionary(uniqueKeysWithValues: speakers.enumerated().map { ($1, $0) })
    clients = speakers.map { reading.client(of: $0).flatMap { places[$0] } }
    let none = SideModel.Outcome(together: 0, against: 0)
    outcomes = Array(repeating: Array(repeating: none, count: speakers.count), count: speakers.count)
    for pair in reading.pairs() {
      guard let one = places[pair.one], let other = places[pair.other] else { continue }
      // Who answers is no stranger; who is tied to somebody does not stand between.
      for place in [one, other] where isFixed[place] {
        let isFreed = pair.features.isTie || pair.features.isAnswer && !reading.standsBetween(speakers[place])
        if isFreed { isFixed[place] = false }
      }
      let outcome = model.outcome(pair.features)
      outcomes[one][other] = outcome
      outcomes[other][one] = outcome
    }
  }

  /// The sides of those who were looked at, by index in ``Coverage/speakers``.
  func found() -> [Int: SideID?] {
    var best = settled(sides, Self.leastGain)
    for start in starts() {
      let other = settled(start, 0)
      if other.fit > best.fit + Self.leastGain { best = other }
    }
    // A lawyer stands with whom they plead for; a witness, then, with whom they speak for, who can be a lawyer.
    for _ in 0..<2 {
      for (place, client) in clients.enumerated() {
        if let side = client.flatMap({ best.sides[$0] }) { best.sides[place] = side }
      }
    }
    let kept = { (side: SideID?, former: SideID?) in side != nil && side == former ? 1 : 0 }
    let balance = best.sides.indices.reduce(0) { sum, place in
      sum + counts[place] * (kept(best.sides[place], sides[place]) - kept(best.sides[place]?.opposite, sides[place]))
    }
    // Which side is which the rules have told.
    let found = balance < 0 ? best.sides.map { $0?.opposite } : best.sides
    return Dictionary(uniqueKeysWithValues: zip(speakers, found))
  }

  /// The sides that the rules give, and no sides at all, but with two who say much apart.
  private func starts() -> [[SideID?]] {
    mains.indices.flatMap { place in
      mains[(place + 1)...].flatMap { other in
        [sides, sides.map { _ in nil }].map { start in
          var start = start
          (start[mains[place]], start[other]) = (.a, .b)
          return start
        }
      }
    }
  }

  /// The sides that nobody's move from a start makes likelier, and how well they fit together.
  private func settled(_ start: [SideID?], _ leastGain: Float) -> (sides: [SideID?], fit: Float) {
    var revision = self
    for place in start.indices where !isFixed[place] { revision.sides[place] = start[place] }
    for _ in 0..<Self.mostRounds where revision.moveAll(leastGain) {}
    let fit = revision.sides.indices.reduce(Float(0)) { sum, place in
      guard let side = revision.sides[place] else { return sum }
      return sum + (readiness[place] + revision.fit(place, on: side)) / 2
    }
    return (revision.sides, fit)
  }

  /// Moves everybody once; whether anybody was.
  private mutating func moveAll(_ leastGain: Float) -> Bool {
    var moved = false
    for place in sides.indices where !isFixed[place] {
      var best = fit(place, on: sides[place])
      for side in [nil, SideID.a, .b] where side != sides[place] {
        let fit = fit(place, on: side)
        guard fit > best + leastGain else { continue }
        best = fit
        sides[place] = side
        moved = true
      }
    }
    return moved
  }

  /// How many of those who say most are put apart to begin with.
  private static let mostMains = 4
  /// Less than this, as a logarithm, moves nobody from where the rules put them.
  private static let leastGain: Float = 0.3

  /// How well it fits that somebody is on a side, with where all others are.
  private func fit(_ place: Int, on side: SideID?) -> Float {
    guard let side else { return 0 }
    return sides.indices.reduce(readiness[place]) { sum, other in
      guard other != place, let otherSide = sides[other] else { return sum }
      let outcome = outcomes[place][other]
      return sum + (side == otherSide ? outcome.together : outcome.against)
    }
  }
}
