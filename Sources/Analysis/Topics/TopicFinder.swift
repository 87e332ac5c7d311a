import CoverageModel

/// Finds what was spoken of: groups of utterances that a model of their words and places holds together.
struct TopicFinder {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let model: TopicModel
  private let space: TopicSpace
  private let evidence: TopicEvidence

  /// More utterances than this are not clustered: the rest join the groups of these.
  private static let mostClustered = 800
  /// Readers make larger groups than the log-odds of single pairs alone would; chosen by cross-validation over pieces.
  private static let lenience: Float = 1.2

  init(_ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon, _ model: TopicModel) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    self.model = model
    space = TopicSpace(coverage, content, lexicon, most: Self.mostClustered)
    evidence = TopicEvidence(space)
  }

  /// Gives statements their topic and names the topics.
  func assign(to coverage: inout Coverage) {
    var labels = TopicLabels(coverage, content, lexicon)
    for group in groups() {
      let statements = group.flatMap { space.statements[$0] }.sorted()
      let number = coverage.topics.count
      for statement in statements { coverage.statements[statement].topic = number }
      coverage.topics.append(Topic(label: labels.label(for: statements)))
    }
  }

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

  /// Groups of units in the order of the text.
  private func groups() -> [[Int]] {
    let count = space.places.count
    var odds = [Float](repeating: 0, count: count * count)
    for other in 0..<count {
      for one in 0..<other {
        odds[one * count + other] = evidence.odds(one, other, model) + Self.lenience
        odds[other * count + one] = odds[one * count + other]
      }
    }
    let groups = TopicLinkage(odds: odds, count: count).clusters()
    return LateUtterances(space, content, clustered: count).place(in: groups)
  }
}
