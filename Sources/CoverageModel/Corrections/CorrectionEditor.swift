/// Puts a coverage right, correction by correction.
///
/// Statements keep their numbers until all corrections are made; then what is gone is left out.
struct CorrectionEditor {
  private let analysed: Coverage
  private let placer: AnchorPlacer
  private(set) var coverage: Coverage
  private var removed: Set<Int> = []
  /// Speakers whose words a reader has given to a side.
  private var touchedSpeakers: Set<Int> = []
  private var relations: RelationEditor

  init(_ coverage: Coverage) {
    analysed = coverage
    self.coverage = coverage
    placer = AnchorPlacer(coverage)
    relations = RelationEditor(coverage)
  }

  /// Makes a correction.
  ///
  /// - Returns: the statements that it is about; nil where it cannot be placed.
  mutating func apply(_ correction: Correction) -> [Int]? {
    let targets = correction.targets.compactMap(statement)
    guard !targets.isEmpty else { return nil }
    switch correction.change {
    case .words(let anchor): return move(targets[0], to: anchor) ? targets : nil
    case .relation(let former, let label):
      let isComplete = targets.count == correction.targets.count
      return isComplete && relations.relate(targets, from: former, to: label, in: coverage) ? targets : nil
    case .speaker(let voice): give(targets, to: voice)
    case .side(let side): for target in targets { set(coverage.party(side), of: target) }
    case .kind(let kind): for target in targets { set(kind, of: target) }
    case .topic(let label): put(targets, under: label)
    case .removal: removed.formUnion(targets)
    }
    return targets
  }

  /// Leaves out what some articles report.
  mutating func leaveOut(_ articles: Set<Int>) {
    removed.formUnion(coverage.statements.indices.filter { articles.contains(coverage.statements[$0].article) })
  }

  /// The coverage with everything that follows from the corrections.
  func finished(placed: [String: [Int]]) -> CorrectedCoverage {
    var result = self
    result.settleSpeakers()
    result.coverage.relations = relations.settled(in: result.coverage, analysed: analysed, removed: removed)
    result.settleMarks()
    let origins = result.coverage.statements.indices.filter { !removed.contains($0) }
    let compacted = CoverageCompaction(result.coverage, removing: removed, analysed: analysed).coverage
    return CorrectedCoverage(coverage: compacted, origins: origins, placed: placed)
  }

  // MARK: Finding

  /// The statement that an anchor means: the one that has its words, or most of them.
  private func statement(_ anchor: QuoteAnchor) -> Int? {
    guard let place = placer.place(anchor) else { return nil }
    var best: (statement: Int, share: Double)?
    for index in analysed.statements.indices {
      let statement = analysed.statements[index]
      guard analysed.articles[statement.article].source == place.source else { continue }
      let share = Self.share(statement.range, place.range)
      if share >= 0.5, share > best?.share ?? 0 { best = (index, share) }
    }
    return best?.statement
  }

  /// What two stretches have in common, of what they take together.
  private static func share(_ one: Range<Int>, _ other: Range<Int>) -> Double {
    guard one.overlaps(other) else { return 0 }
    let both = min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound)
    let all = max(one.upperBound, other.upperBound) - min(one.lowerBound, other.lowerBound)
    return Double(both) / Double(all)
  }

  private mutating func speaker(named name: String, _ party: Statement.Party?) -> Int {
    if let known = coverage.speakers.firstIndex(where: { $0.name == name }) { return known }
    coverage.speakers.append(Speaker(name: name, kind: .person, side: party?.side))
    if let side = party?.side { coverage.sides[side == .a ? 0 : 1].speakers.append(coverage.speakers.count - 1) }
    return coverage.speakers.count - 1
  }

  private mutating func topic(labelled label: String) -> Int {
    if let known = coverage.topics.firstIndex(where: { $0.label == label }) { return known }
    coverage.topics.append(Topic(label: label))
    return coverage.topics.count - 1
  }

  // MARK: Changing

  private mutating func give(_ targets: [Int], to voice: Voice) {
    let party = coverage.party(voice.side)
    var speaker: Int?
    if let name = voice.name { speaker = self.speaker(named: name, party) }
    for target in targets {
      coverage.statements[target].speaker = speaker
      coverage.statements[target].antecedent = nil
      coverage.statements[target].explanation = nil
      coverage.statements[target].certainty = 1
      coverage.statements[target].corrected.insert(.speaker)
      set(party, of: target)
    }
  }

  private mutating func set(_ party: Statement.Party?, of target: Int) {
    if let speaker = coverage.statements[target].speaker { touchedSpeakers.insert(speaker) }
    guard coverage.statements[target].party != party else { return }
    coverage.statements[target].party = party
    coverage.statements[target].corrected.insert(.side)
  }

  private mutating func set(_ kind: Statement.Kind, of target: Int) {
    coverage.statements[target].kind = kind
    coverage.statements[target].corrected.insert(.kind)
  }

  private mutating func put(_ targets: [Int], under label: String?) {
    var topic: Int?
    if let label { topic = self.topic(labelled: label) }
    for target in targets {
      coverage.statements[target].topic = topic
      coverage.statements[target].corrected.insert(.topic)
    }
  }

  /// Moves the boundaries of a statement, within its article.
  private mutating func move(_ target: Int, to anchor: QuoteAnchor) -> Bool {
    let statement = coverage.statements[target]
    let article = coverage.articles[statement.article]
    guard let place = placer.place(anchor), place.source == article.source, !place.range.isEmpty,
      article.range.lowerBound <= place.range.lowerBound, place.range.upperBound <= article.range.upperBound
    else { return false }
    coverage.statements[target].range = place.range
    coverage.statements[target].found = analysed.statements[target].range
    coverage.statements[target].corrected.insert(.words)
    let paragraph = article.paragraphs.lastIndex { $0.lowerBound <= place.range.lowerBound }
    coverage.statements[target].paragraph = paragraph ?? statement.paragraph
    return true
  }

  // MARK: What follows

  /// A speaker all of whose words are one side's belongs to that side.
  private mutating func settleSpeakers() {
    for speaker in touchedSpeakers.sorted() {
      let spoken = coverage.statements.indices.filter {
        coverage.statements[$0].speaker == speaker && coverage.statements[$0].party != .both && !removed.contains($0)
      }
      let sides = Set(spoken.map { coverage.statements[$0].party?.side })
      if sides.count == 1, let side = sides.first, coverage.speakers[speaker].side != side { put(speaker, on: side) }
    }
  }

  private mutating func put(_ speaker: Int, on side: SideID?) {
    coverage.speakers[speaker].side = side
    for index in coverage.sides.indices { coverage.sides[index].speakers.removeAll { $0 == speaker } }
    if let side { coverage.sides[side == .a ? 0 : 1].speakers.append(speaker) }
  }

  /// Topics whose relations or statements changed have the mark that follows from them.
  private mutating func settleMarks() {
    let (before, after) = (UtteranceFacts(analysed), UtteranceFacts(coverage, without: removed))
    for topic in coverage.topics.indices {
      let mark = TopicMark.mark(of: topic, in: coverage, after)
      let isKnown = topic < analysed.topics.count
      if !isKnown || mark != TopicMark.mark(of: topic, in: analysed, before) { coverage.topics[topic].mark = mark }
    }
  }
}
