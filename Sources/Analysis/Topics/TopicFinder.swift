import CoverageModel

/// Finds what was spoken of: groups of utterances that a model of their words and places holds together.
struct TopicFinder {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let labelModel: LabelModel
  private let space: TopicSpace
  private let evidence: TopicEvidence
  private let declared: DeclaredTopics?
  /// The log-odds of each pair of units being on one topic, row by row.
  private let odds: [Float]

  /// More utterances than this are not clustered: the rest join the groups of these.
  private static let mostClustered = 800
  /// Readers make larger groups than the log-odds of single pairs alone would (``Lexicon/topicLenience``), the more so the
  /// more is said: what more is added for each *e* times as many statements as a short article has.
  ///
  /// Chosen by the figures of all parts of the collection, by how much is said in a piece, and of the real page.
  private static let (growth, statementsOfShort): (Float, Int) = (0.65, 28)

  /// - Parameters:
  ///   - reports: how each statement is reported.
  ///   - declared: the topics that a reader named, if any.
  init(
    _ coverage: Coverage, _ content: ContentIndex, _ reports: [Report], _ lexicon: Lexicon, _ model: TopicModel,
    _ labelModel: LabelModel, declared: DeclaredTopics? = nil
  ) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    self.labelModel = labelModel
    self.declared = declared
    space = TopicSpace(coverage, content, reports, lexicon, most: Self.mostClustered)
    evidence = TopicEvidence(space)
    odds = evidence.odds(model, lenience: Self.lenience(ofStatements: coverage.statements.count, lexicon))
  }

  private static func lenience(ofStatements count: Int, _ lexicon: Lexicon) -> Float {
    let times = Double(max(count, statementsOfShort)) / Double(statementsOfShort)
    return lexicon.topicLenience + growth * Float(logarithm(times))
  }

  /// What statements share of what they are about.
  var matter: SharedMatter { SharedMatter(space, evidence, statements: coverage.statements.count) }

  /// The topics with their names, and which of them statements have.
  func found() -> (topics: [Topic], statements: [(statement: Int, topic: Int)]) {
    var topics: [Topic] = []
    var found: [(statement: Int, topic: Int)] = []
    var labels = TopicLabels(coverage, content, lexicon, space.surroundings, labelModel)
    let seeds = seeds()
    let groups = groups(seeds)
    let others = others(groups, seeds)
    for (index, group) in groups.enumerated() where !others.contains(index) {
      let statements = group.flatMap { space.statements[$0] }.sorted()
      for statement in statements { found.append((statement, topics.count)) }
      let label = seeds.first { group.contains($0.units[0]) }?.label
      topics.append(Topic(label: label ?? labels.label(for: statements)))
    }
    return (topics, found)
  }

  // MARK: Declared topics

  /// The utterances of the topics that a reader named, those with any.
  private func seeds() -> [(label: String, units: [Int])] {
    guard let declared else { return [] }
    var units: [[Int]] = declared.topics.map { _ in [] }
    for unit in space.places.indices {
      let words = Set(space.statements[unit].flatMap { content.contents[$0].stems })
      if let topic = declared.topic(of: words) { units[topic].append(unit) }
    }
    return zip(declared.topics, units).filter { !$1.isEmpty }.map { ($0.label, $1) }
  }

  // MARK: Other matters

  /// The groups that are no topic: single statements that least of all belongs with.
  private func others(_ groups: [[Int]], _ seeds: [(label: String, units: [Int])]) -> Set<Int> {
    let most = Int(Self.mostOther * Double(coverage.statements.count))
    let singles = groups.indices.filter { index in
      groups[index].count == 1 && space.statements[groups[index][0]].count == 1
        && !seeds.contains { $0.units == groups[index] } && !isJoint(groups[index][0])
    }
    let weakest = singles.map { (strength: strength(groups[$0][0]), index: $0) }.sorted { $0 < $1 }
    return Set(weakest.prefix(most).map(\.index))
  }

  /// What both sides say together is a matter of its own.
  private func isJoint(_ unit: Int) -> Bool { coverage.statements[space.statements[unit][0]].party == .both }

  /// The most that speaks for putting an utterance with another.
  private func strength(_ unit: Int) -> Float {
    let count = space.places.count
    guard unit < count else { return 0 }
    return (0..<count).reduce(-Float.infinity) { $1 == unit ? $0 : max($0, odds[unit * count + $1]) }
  }

  /// No greater share of the statements is left without a topic.
  private static let mostOther = 0.05

  /// Calls `body` with every pair of utterances and what is known of it, for the model to be fitted on.
  func forEachPair(_ body: (_ one: [Int], _ other: [Int], _ features: [(TopicModel.Feature, Float)]) -> Void) {
    for other in space.places.indices {
      for one in 0..<other {
        var features: [(TopicModel.Feature, Float)] = []
        evidence.forEachFeature(one, other) { features.append(($0, $1)) }
        body(space.statements[one], space.statements[other], features)
      }
    }
  }

  /// Calls `body` with every group of utterances and the phrases that may name it, for the model of labels to be fitted on.
  func forEachPhrase(_ body: (_ statements: [Int], _ phrase: String, _ features: LabelModel.Features) -> Void) {
    let labels = TopicLabels(coverage, content, lexicon, space.surroundings, labelModel)
    for group in groups([]) {
      let statements = group.flatMap { space.statements[$0] }.sorted()
      let phrases = labels.phrases(for: statements).map { (labels.text($0.place), $0.features) }
      for (phrase, features) in phrases.sorted(by: { $0.0 < $1.0 }) { body(statements, phrase, features) }
    }
  }

  /// Groups of units in the order of the text.
  private func groups(_ seeds: [(label: String, units: [Int])]) -> [[Int]] {
    let count = space.places.count
    let linkage = TopicLinkage(odds: odds, products: space.repeated.products(), count: count, seeds: seeds.map(\.units))
    let groups = linkage.clusters()
    return LateUtterances(space, content, clustered: count).place(in: groups)
  }
}
