import CoverageModel

/// Finds what was spoken of: groups of utterances that share telling words, sections and paragraphs.
struct TopicFinder {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let space: UtteranceSpace

  /// Two groups are one topic while their utterances have sums at least so alike (cosine).
  private static let leastLikeness = 0.1
  /// An utterance that is in no group joins the nearest one that is at least so like.
  private static let leastNear = 0.05

  init(_ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon) {
    self.coverage = coverage
    self.content = content
    self.lexicon = lexicon
    space = UtteranceSpace(coverage, content)
  }

  /// Gives every statement a topic and names the topics.
  func assign(to coverage: inout Coverage) {
    let groups = groups()
    var labels = TopicLabels(coverage, content, lexicon)
    for group in groups {
      let statements = group.flatMap { space.statements[$0] }.sorted()
      let number = coverage.topics.count
      for statement in statements { coverage.statements[statement].topic = number }
      coverage.topics.append(Topic(label: labels.label(for: statements)))
    }
  }

  /// Groups of units in the order of the text.
  private func groups() -> [[Int]] {
    let clusters = CentroidLinkage(space.links(), count: space.statements.count).clusters(least: Self.leastLikeness)
    var large = clusters.filter { $0.reduce(0) { $0 + space.statements[$1].count } > 1 }
    for single in clusters where single.reduce(0, { $0 + space.statements[$1].count }) == 1 {
      let near = large.indices.max { likeness(single[0], large[$0]) < likeness(single[0], large[$1]) }
      if let near, likeness(single[0], large[near]) >= Self.leastNear {
        large[near] += single
      } else {
        large.append(single)
      }
    }
    return large.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }

  private func likeness(_ unit: Int, _ group: [Int]) -> Double {
    group.reduce(0) { $0 + space.likeness(unit, $1) } / Double(group.count)
  }
}
