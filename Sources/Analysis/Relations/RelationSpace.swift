import CoverageModel

/// Utterances by topic and party, with how much the words of two share.
struct RelationSpace {
  private let content: ContentIndex
  /// Utterances by topic, in the order of the text.
  private(set) var byTopic: [[Int]]
  /// Stems of each utterance, without names of states and bodies: both sides name them all the time.
  private var stems: [StemSet] = []
  private var weights: [Double] = []
  private var parties: [Statement.Party?] = []
  private var topics: [Int?] = []
  private static let wordings = 8
  /// The stems that tell most of each topic.
  private var telling: [StemSet] = []
  private static let tellingCount = 3
  /// The utterances that each stem stands in.
  private var utterancesOfStem: [Int32: [Int]] = [:]
  /// In how many statements each stem stands, of each utterance those looked at.
  private var spread: [Int32: Int] = [:]
  private static let leastSpread = 4

  /// The stems that stand in most of a topic's statements, the rarer ones first.
  private func tellingStems(of topic: Int, _ statements: [[StemSet]]) -> StemSet {
    var counts: [Int32: Double] = [:]
    for stem in byTopic[topic].lazy.flatMap({ statements[$0] }).flatMap(\.stems) {
      counts[stem, default: 0] += content.weight(stem)
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return StemSet(ranked.prefix(Self.tellingCount).map(\.key))
  }

  init(_ coverage: Coverage, _ content: ContentIndex) {
    self.content = content
    byTopic = Array(repeating: [], count: coverage.topics.count)
    var wordings: [[StemSet]] = []
    for utterance in coverage.utterances.indices {
      let statements = coverage.utterances[utterance].statements
      let own = statements.prefix(Self.wordings).map { statement in
        StemSet(content.contents[statement].stems.filter { !content.isName($0) })
      }
      for stem in own.lazy.flatMap(\.stems) { spread[stem, default: 0] += 1 }
      stems.append(StemSet(own.flatMap(\.stems)))
      wordings.append(own)
      weights.append(stems[utterance].stems.reduce(0) { $0 + content.weight($1) })
      parties.append(statements.lazy.compactMap { coverage.statements[$0].party }.first)
      topics.append(statements.lazy.compactMap { coverage.statements[$0].topic }.first)
      if let topic = topics[utterance] { byTopic[topic].append(utterance) }
    }
    for utterance in stems.indices {
      for stem in stems[utterance].stems { utterancesOfStem[stem, default: []].append(utterance) }
    }
    telling = byTopic.indices.map { tellingStems(of: $0, wordings) }
  }

  func party(_ utterance: Int) -> Statement.Party? { parties[utterance] }

  func topic(_ utterance: Int) -> Int? { topics[utterance] }

  /// The utterances of a party on a topic.
  func utterances(of party: Statement.Party, on topic: Int) -> [Int] {
    byTopic[topic].filter { parties[$0] == party }
  }

  /// The utterances of a party on any other topic.
  private func utterances(of party: Statement.Party, notOn topic: Int) -> [Int] {
    parties.indices.filter { parties[$0] == party && topics[$0] != nil && topics[$0] != topic }
  }

  /// The weight of the telling words that two utterances share, against the lighter one's.
  func shared(_ one: Int, _ other: Int) -> Double {
    share(of: common(stems[one], stems[other]), weights[one], weights[other])
  }

  /// The weight of the telling words that some stems share with each utterance, against the lighter one's.
  func shares(of words: StemSet) -> [Double] {
    var shares = [Double](repeating: 0, count: stems.count)
    for stem in words.stems {
      let weight = content.weight(stem)
      for utterance in utterancesOfStem[stem] ?? [] { shares[utterance] += weight }
    }
    let weight = words.stems.reduce(0) { $0 + content.weight($1) }
    for utterance in shares.indices where shares[utterance] > 0 {
      shares[utterance] = share(of: shares[utterance], weight, weights[utterance])
    }
    return shares
  }

  private func share(of common: Double, _ one: Double, _ other: Double) -> Double {
    common / max(min(one, other), 0.001)
  }

  private func common(_ one: StemSet, _ other: StemSet) -> Double {
    var sum = 0.0
    one.forEachShared(with: other) { sum += content.weight($0) }
    return sum
  }

  func stems(_ utterance: Int) -> StemSet { stems[utterance] }

  /// The utterances of a party that share words with some stems, the nearest first: those of the topic, or of any
  /// topic if none of it is near.
  func nearest(to stems: StemSet, of party: Statement.Party, on topic: Int, least: Double, most: Int = 4) -> [Int] {
    let inside = nearestInside(to: stems, of: party, on: topic, least: least, most: most)
    if !inside.isEmpty { return inside }
    let outside = utterances(of: party, notOn: topic)
    let own = near(outside, stems, least)
    return Array((own.isEmpty ? near(outside, telling[topic], least) : own).prefix(2))
  }

  /// The same among the utterances of the topic alone.
  func nearestInside(
    to stems: StemSet, of party: Statement.Party, on topic: Int, least: Double, most: Int = 4
  ) -> [Int] {
    Array(ranked(utterances(of: party, on: topic), stems, least).prefix(most))
  }

  /// Utterances of other topics: near by a word that comes back, not by one that stands there by chance.
  private func near(_ utterances: [Int], _ stems: StemSet, _ least: Double) -> [Int] {
    let sought = StemSet(stems.stems.filter { (spread[$0] ?? 0) >= Self.leastSpread })
    return ranked(utterances, stems, least).filter { !self.stems[$0].intersection(sought).isEmpty }
  }

  private func ranked(_ utterances: [Int], _ stems: StemSet, _ least: Double) -> [Int] {
    let shares = shares(of: stems)
    return utterances.filter { shares[$0] >= least }.sorted { (shares[$1], $0) < (shares[$0], $1) }
  }
}
