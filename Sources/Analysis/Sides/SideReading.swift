import CoverageModel

/// Reads what those who speak show of standing together: what the text tells of them, and how they answer each other.
struct SideReading {
  /// Two who speak.
  struct Pair {
    /// Indices in ``Coverage/speakers``.
    var one: Int
    var other: Int
    var features: SideModel.Features
  }

  /// Those who speak most and are known one by one, as indices in ``Coverage/speakers``.
  let speakers: [Int]
  private let coverage: Coverage
  private let members: [Int: Int]
  private let cast: Cast
  private let voices: [Int: Voice]
  private let camps: [Int: [String]]
  /// How often each of ``Coverage/speakers`` speaks.
  let counts: [Int]
  private let all: Int
  private let areStates: Bool
  private let introductions: SideIntroductions
  private let exchanges: [Key: Exchange]

  /// The most who are looked at, one by one: what is read of them grows with its square.
  private static let most = 48
  /// How many statements away an answer can reach.
  private static let reach = 3
  /// How many statements away it shows how two stand.
  private static let near = 2
  /// The most camps of one that count, and the most answers of two.
  private static let mostCamps = 2, mostAnswers: Float = 4

  private struct Key: Hashable {
    var first: Int
    var second: Int

    init(_ one: Int, _ other: Int) { (first, second) = (min(one, other), max(one, other)) }
  }

  /// How two answer each other: how often at each distance, and what those near each other show, by number.
  private struct Exchange {
    var distances = [Float](repeating: 0, count: SideReading.reach)
    var shown = [Float](repeating: 0, count: SideModel.Feature.ofExchange.count)
    var near: Float { distances.prefix(SideReading.near).reduce(0, +) }
  }

  /// - Parameter members: for each of ``Coverage/speakers`` that is one the member of the cast.
  init(_ coverage: Coverage, _ cast: Cast, _ members: [Int: Int], _ lexicon: Lexicon, _ reading: ExchangeReading) {
    var counts = Array(repeating: 0, count: coverage.speakers.count)
    for statement in coverage.statements { if let speaker = statement.speaker { counts[speaker] += 1 } }
    let heard = coverage.speakers.indices.filter { counts[$0] > 0 && members[$0] != nil }
    speakers = heard.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Self.most).sorted()
    var own = speakers.compactMap { speaker in members[speaker].map { Voice(cast.members[$0], lexicon) } }
    Voice.placeOwned(&own)
    let known = Set(speakers)
    voices = Dictionary(uniqueKeysWithValues: zip(speakers, own))
    camps = voices.mapValues { voice in voice.camps.filter { $0 != SideFinder.third } }
    areStates = Self.areStates(coverage, voices)
    all = max(counts.reduce(0, +), 1)
    exchanges = Self.exchanges(coverage, known, reading)
    self.counts = counts
    self.members = members
    self.cast = cast
    self.coverage = coverage
    introductions = SideIntroductions(cast, lexicon, members.filter { known.contains($0.key) })
  }

  private static func exchanges(_ coverage: Coverage, _ speakers: Set<Int>, _ reading: ExchangeReading)
    -> [Key: Exchange]
  {
    var exchanges: [Key: Exchange] = [:]
    for later in coverage.statements.indices {
      guard let answering = coverage.statements[later].speaker, speakers.contains(answering) else { continue }
      for distance in 1...reach where later - distance >= 0 {
        let earlier = later - distance
        guard coverage.statements[earlier].article == coverage.statements[later].article else { break }
        guard let answered = coverage.statements[earlier].speaker, answered != answering, speakers.contains(answered)
        else { continue }
        var exchange = exchanges[Key(answered, answering)] ?? Exchange()
        exchange.distances[distance - 1] += 1
        if distance <= near {
          let shown = reading.features(earlier, later, apart: distance)
          for (number, feature) in SideModel.Feature.ofExchange.enumerated() where shown[feature.1] {
            exchange.shown[number] += 1
          }
        }
        exchanges[Key(answered, answering)] = exchange
      }
    }
    return exchanges
  }

  /// Whether somebody stands between the sides by what they are: a paper, a channel, an expert.
  func standsBetween(_ speaker: Int) -> Bool {
    guard let voice = voices[speaker] else { return false }
    return voice.isOutlet || families(speaker, voice) == [.third]
  }

  /// Whether the two sides are states.
  private static func areStates(_ coverage: Coverage, _ voices: [Int: Voice]) -> Bool {
    let states = SideID.allCases.map { side in
      Set(voices.compactMap { coverage.speakers[$0].side == side ? $1.country?.code : nil })
    }
    return !states[0].isEmpty && !states[1].isEmpty && states[0].isDisjoint(with: states[1])
  }

  /// All pairs of those who speak, the first one first.
  func pairs() -> [Pair] {
    speakers.indices.flatMap { place in
      speakers[(place + 1)...].map { Pair(one: speakers[place], other: $0, features: features(speakers[place], $0)) }
    }
  }

  /// Whether somebody is of no state where the sides are two: what they are tells nothing of their side.
  func isStranger(_ speaker: Int) -> Bool { areStates && voices[speaker]?.country == nil }

  /// For whom a lawyer pleads, where that one speaks, too: *her counsel*, *l'avocate des parents*; for a witness of a party to a
  /// trial, whoever speaks most for that party, themselves no witness.
  func client(of speaker: Int) -> Int? {
    guard let voice = voices[speaker] else { return nil }
    if camps[speaker]?.contains(SideFinder.counsel) == true, let member = members[speaker].map({ cast[$0] }) {
      let client = member.principal >= 0 ? member.principal : member.served
      if let pleaded = speakers.first(where: { client >= 0 && members[$0] == client }) { return pleaded }
    }
    guard let camp = voice.partyCamp else { return nil }
    return speakers.filter { voices[$0]?.partyCamp == nil && camps[$0]?.contains(camp) == true }
      .max { (counts[$0], $1) < (counts[$1], $0) }
  }

  // MARK: Features

  /// What is known of one alone, as of a pair that they are both of.
  func alone(_ speaker: Int) -> SideModel.Features {
    var features = SideModel.Features()
    guard let voice = voices[speaker] else { return features }
    for family in families(speaker, voice) { features.set(family, family) }
    features.set(.bothBodies, voice.kind != .person)
    features.set(.outlet, voice.isOutlet)
    features.set(.greaterShare, 3 * Float(counts[speaker]) / Float(all))
    features.set(coverage.speakers[speaker].side == nil ? .onNoSide : .onSameSide, true)
    return features
  }

  private func features(_ one: Int, _ other: Int) -> SideModel.Features {
    var features = SideModel.Features()
    guard let first = voices[one], let second = voices[other] else { return features }
    for left in families(one, first) { for right in families(other, second) { features.set(left, right) } }
    tell(one, other, first, second, &features)
    let (lesser, greater) = (min(counts[one], counts[other]), max(counts[one], counts[other]))
    features.set(.lesserShare, 5 * Float(lesser) / Float(all))
    features.set(.greaterShare, 3 * Float(greater) / Float(all))
    place(one, other, &features)
    answer(one, other, &features)
    return features
  }

  private func families(_ speaker: Int, _ voice: Voice) -> [CampFamily] {
    let known = (camps[speaker] ?? []).prefix(Self.mostCamps).map { CampFamily(camp: $0) }
    if !known.isEmpty { return known }
    return [voice.camps.isEmpty || voice.hasOwnRole ? .none : .third]
  }

  /// What the text tells of two.
  private func tell(
    _ one: Int, _ other: Int, _ first: Voice, _ second: Voice, _ features: inout SideModel.Features
  ) {
    let (left, right) = (camps[one]?.prefix(Self.mostCamps) ?? [], camps[other]?.prefix(Self.mostCamps) ?? [])
    features.set(.sameCamp, left.contains { right.contains($0) })
    let isOther =
      !left.isEmpty && !right.isEmpty && !(camps[one] ?? []).contains { camps[other]?.contains($0) ?? false }
    features.set(.otherCamp, isOther)
    if let owner = first.owner { features.set(.sameOwner, owner == second.owner) }
    features.set(.ownerOf, owns(first, second) || owns(second, first))
    features.set(.principal, isTied(one, other, \.principal))
    features.set(.served, isTied(one, other, \.served))
    features.set(.rival, isTied(one, other, \.rival))
    if let state = first.country?.code, let otherState = second.country?.code {
      features.set(state == otherState ? .sameState : .otherState, true)
    }
    features.set(.oneOfState, (first.country == nil) != (second.country == nil))
    let bodies = [first, second].count { $0.kind != .person }
    features.set(.oneBody, bodies == 1)
    features.set(.bothBodies, bodies == 2)
    features.set(.outlet, first.isOutlet || second.isOutlet)
    introductions.compare(one, other, &features)
  }

  /// Whether a role of one is that of a body that the other is, or one is a body of a known kind that bears the other's surname
  /// and nothing more: *the Brandt campaign*.
  private func owns(_ one: Voice, _ other: Voice) -> Bool {
    if let owner = other.owner, one.words.contains(owner) || one.handles.contains(owner) { return true }
    guard one.kind == .person, other.isOfKnownKind, !other.isOutlet, other.words.count == 2 else { return false }
    return other.words.last == one.words.first
  }

  private func isTied(_ one: Int, _ other: Int, _ tie: KeyPath<Cast.Member, Int>) -> Bool {
    guard let first = members[one], let second = members[other] else { return false }
    return cast[first][keyPath: tie] == second || cast[second][keyPath: tie] == first
  }

  /// The sides that two are on.
  private func place(_ one: Int, _ other: Int, _ features: inout SideModel.Features) {
    let share = 1 / Float(max(speakers.count - 1, 1))
    switch (coverage.speakers[one].side, coverage.speakers[other].side) {
    case (nil, nil): features.set(.onNoSide, share)
    case (let side?, let otherSide?): features.set(side == otherSide ? .onSameSide : .onOtherSides, share)
    default: features.set(.oneOnSide, share)
    }
  }

  /// How two answer each other.
  private func answer(_ one: Int, _ other: Int, _ features: inout SideModel.Features) {
    guard let exchange = exchanges[Key(one, other)] else { return }
    for (feature, count) in zip([SideModel.Feature.next, .second, .third], exchange.distances) {
      features.set(feature, min(count, Self.mostAnswers) / 2)
    }
    for (feature, count) in zip(SideModel.Feature.ofExchange, exchange.shown) {
      features.set(feature.0, count / (1 + exchange.near))
    }
  }
}
