/// The mark of a topic that follows from its relations and its statements.
enum TopicMark {
  /// - Parameters:
  ///   - topic: an index in ``Coverage/topics``.
  ///   - removed: indices of statements that do not count.
  static func mark(of topic: Int, in coverage: Coverage, without removed: Set<Int> = []) -> Topic.Mark {
    let labels = Set(coverage.relations.filter { $0.topic == topic }.map(\.label))
    if labels.count == 2 { return .mixed }
    if let label = labels.first { return label == .agreement ? .agreement : .disagreement }
    let counted = coverage.statements.indices.filter { coverage.statements[$0].topic == topic && !removed.contains($0) }
    let parties = Set(counted.compactMap { coverage.statements[$0].party })
    return parties.contains(.a) && parties.contains(.b) ? .undetermined : .oneSided
  }
}
