import CoverageModel

/// A line of the picture of the whole.
enum OverviewEntry: Sendable, Equatable {
  /// The parts of the picture.
  enum Part: Sendable, CaseIterable { case topics, voices, outlets, strips }

  case heading(Part)
  /// An index in ``Overview/topics``, which is one in ``Comparison/topics`` too.
  case topic(Int)
  /// An index in ``Overview/voices``.
  case voice(Int)
  /// An index in ``Overview/outlets``.
  case outlet(Int)
  /// An index in ``Coverage/articles``.
  case strip(Int)

  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  /// The lines of a picture; parts without any have no heading.
  static func all(of overview: Overview) -> [OverviewEntry] {
    Part.allCases.flatMap { part in
      let lines = lines(of: part, overview)
      return lines.isEmpty ? [] : [.heading(part)] + lines
    }
  }

  private static func lines(of part: Part, _ overview: Overview) -> [OverviewEntry] {
    switch part {
    case .topics: overview.topics.indices.map { .topic($0) }
    case .voices: overview.voices.indices.map { .voice($0) }
    case .outlets: overview.topics.isEmpty ? [] : overview.outlets.indices.map { .outlet($0) }
    case .strips: overview.articles.map { .strip($0) }
    }
  }
}
