import CoverageModel

struct TopicFinder {
  init(_ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon) {}
  func assign(to coverage: inout Coverage) {}
}
