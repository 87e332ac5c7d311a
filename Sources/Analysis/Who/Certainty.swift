/// The share of statements that are right, by how they were found.
///
/// The figures were set by hand at first; calibration replaces them by shares measured on annotated text.
enum Certainty {
  /// The certainty of a statement: that its words are said and its source is right.
  static func statement(_ report: Report, _ attribution: Attribution) -> Double {
    var certainty = pattern(report.pattern) * way(attribution.way)
    if report.damaged { certainty *= 0.93 }
    if report.negated { certainty *= 0.7 }
    return (certainty * 100).rounded() / 100
  }

  private static func pattern(_ pattern: Report.Pattern) -> Double {
    switch pattern {
    case .incise, .colon, .clause: 0.98
    case .accordingTo, .indirectIncise, .likeness: 0.95
    case .participle, .continuation: 0.92
    case .nominal, .infinitive: 0.85
    case .fragment: 0.8
    case .noun: 0.7
    }
  }

  private static func way(_ way: Attribution.Way) -> Double {
    switch way {
    case .name, .state, .body: 0.99
    case .role: 0.96
    case .pronoun: 0.93
    case .joint: 0.9
    case .inherited: 0.88
    case .description: 0.85
    case .none: 0.6
    }
  }
}
