/// The mark of a topic that follows from its relations and its utterances.
enum TopicMark {
  /// - Parameters:
  ///   - topic: an index in ``Coverage/topics``.
  ///   - facts: whose the utterances of the coverage are.
  static func mark(of topic: Int, in coverage: Coverage, _ facts: UtteranceFacts) -> Topic.Mark {
    let labels = Set(coverage.relations.filter { $0.topic == topic }.map(\.label))
    if labels.count == 2 { return .mixed }
    if let label = labels.first { return label == .agreement ? .agreement : .disagreement }
    let spoken = coverage.utterances.indices.filter { facts.topics[$0] == topic }
    let parties = Set(spoken.compactMap { facts.parties[$0] })
    return parties.contains(.a) && parties.contains(.b) ? .undetermined : .oneSided
  }
}
