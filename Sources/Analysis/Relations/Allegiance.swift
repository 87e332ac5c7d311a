import CoverageModel

/// Gives those whom nothing else ties to a side the one they argue for: whoever contradicts one side in an exchange
/// stands with the other.
struct Allegiance {
  private let coverage: Coverage
  private let reading: ExchangeReading
  private let model: ExchangeModel

  /// How many statements away an exchange can reach.
  private static let reach = 3
  /// By so much the contradictions of one side must outweigh those of the other, as probabilities summed.
  private static let leastDifference = 0.4
  /// The same for one thing that nobody is known to have said.
  private static let leastDifferenceOfOne = 0.6

  init(_ coverage: Coverage, _ reading: ExchangeReading, _ model: ExchangeModel) {
    self.coverage = coverage
    self.reading = reading
    self.model = model
  }

  /// The sides found.
  struct Found {
    /// By index in ``Coverage/speakers``.
    var speakers: [Int: SideID] = [:]
    /// By index in ``Coverage/statements``: of words that nobody is known to have said.
    var statements: [Int: SideID] = [:]
  }

  /// The sides of those who have none.
  ///
  /// - Parameter canTake: whether a speaker can belong to a side.
  func found(_ canTake: (Int) -> Bool) -> Found {
    var speakers: [Int: Double] = [:]
    var statements: [Int: Double] = [:]
    for index in coverage.statements.indices where coverage.statements[index].party == nil {
      let (speaker, article) = (coverage.statements[index].speaker, coverage.statements[index].article)
      guard speaker.map(canTake) ?? true else { continue }
      var score = 0.0
      for other in max(0, index - Self.reach)..<min(coverage.statements.count, index + Self.reach + 1) {
        guard other != index, coverage.statements[other].article == article,
          let side = coverage.statements[other].party?.side
        else { continue }
        let features = reading.features(min(index, other), max(index, other), apart: abs(index - other))
        let related = Double(model.probability(.related, features))
        let against = related * (1 - 2 * Double(model.probability(.agrees, features)))
        score += side == .a ? against : -against
      }
      if let speaker { speakers[speaker, default: 0] += score } else { statements[index] = score }
    }
    return Found(
      speakers: Self.sides(speakers, Self.leastDifference),
      statements: Self.sides(statements, Self.leastDifferenceOfOne))
  }

  private static func sides(_ scores: [Int: Double], _ least: Double) -> [Int: SideID] {
    scores.filter { abs($0.value) >= least }.mapValues { $0 > 0 ? .b : .a }
  }
}
