import CoverageModel

/// Finds what was spoken of: groups of utterances that share telling words, sections and paragraphs.
struct TopicFinder {
  private let coverage: Coverage
  private let content: ContentIndex
  private let lexicon: Lexicon
  private let space: UtteranceSpace

  /// Two groups are one topic while their utterances have sums at least so alike (cosine).
  private static let leastLikeness: Float = 0.11
  /// More utterances than this are not clustered: the rest join the groups of these.
  private static let mostClustered = 1500
  /// As many members stand for a group when its likeness to one utterance is asked.
  private static let sample = 24
  /// An utterance that is in no group joins the nearest one that is at least so like.
  private static let leastNear: Float = 0.05

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
    let count = min(space.statements.count, Self.mostClustered)
    let clusters = CentroidLinkage(products: space.products(first: count), count: count)
      .clusters(least: Self.leastLikeness)
    let rest = (count..<space.statements.count).map { [$0] }
    var large = clusters.filter { isLarge($0) }
    for single in clusters.filter({ !isLarge($0) }) + rest { place(single, in: &large) }
    return large.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }

  private func isLarge(_ group: [Int]) -> Bool {
    group.count > 1 || group.contains { space.statements[$0].count > 1 }
  }

  /// Adds an utterance to the nearest group, or makes it one where none is near.
  private func place(_ single: [Int], in groups: inout [[Int]]) {
    var best: (group: Int, likeness: Float) = (-1, 0)
    for group in groups.indices {
      let likeness = likeness(single[0], groups[group])
      if likeness > best.likeness { best = (group, likeness) }
    }
    if best.group >= 0, best.likeness >= Self.leastNear { groups[best.group] += single } else { groups.append(single) }
  }

  private func likeness(_ unit: Int, _ group: [Int]) -> Float {
    let members = group.prefix(Self.sample)
    return members.reduce(0) { $0 + space.likeness(unit, $1) } / Float(members.count)
  }
}
