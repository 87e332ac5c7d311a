import CoverageModel

/// What two statements share of what they are about, by the words and fields in and around them.
struct SharedMatter {
  private let evidence: TopicEvidence
  /// For each statement its utterance's place in the evidence; -1 for those that it does not hold.
  private let places: [Int]

  init(_ space: TopicSpace, _ evidence: TopicEvidence, statements count: Int) {
    self.evidence = evidence
    var places = Array(repeating: -1, count: count)
    for place in space.places.indices {
      for statement in space.statements[place] { places[statement] = place }
    }
    self.places = places
  }

  /// The features of two statements that tell of their matter.
  private static let features: [(TopicModel.Feature, ExchangeModel.Feature)] = [
    (.introduction, .introduction), (.fields, .fields), (.fieldsAround, .fieldsAround), (.themesAround, .themesAround),
    (.paragraphs, .paragraphs),
  ]

  /// Sets what two statements share.
  func mark(_ one: Int, _ other: Int, _ features: inout ExchangeModel.Features) {
    guard places[one] >= 0, places[other] >= 0, places[one] != places[other] else { return }
    for (shown, feature) in Self.features {
      features.set(feature, evidence.value(of: shown, places[one], places[other]))
    }
  }
}
