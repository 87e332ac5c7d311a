import CoverageModel

/// The signs of marks; a word stands beside each.
enum MarkSign {
  /// The sign of a topic.
  static func of(_ mark: Topic.Mark) -> String {
    switch mark {
    case .agreement: "="
    case .disagreement: "≠"
    case .mixed: "= ≠"
    case .oneSided: "·"
    case .undetermined: "?"
    }
  }

  /// The sign of a relation.
  static func of(_ label: Relation.Label) -> String { label == .agreement ? "=" : "≠" }

  /// The sign of a row that no relation holds.
  static func of(_ mark: Comparison.Row.Mark) -> String {
    switch mark {
    case .agreement: "="
    case .disagreement: "≠"
    case .oneSided, .joint, .third: "·"
    case .undetermined: "?"
    }
  }
}
