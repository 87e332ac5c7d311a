import CoverageModel

struct RelationFinder {
  init(_ coverage: Coverage, _ content: ContentIndex, _ lexicon: Lexicon) {}
  func relate(in coverage: inout Coverage) {}
}
