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
  private static let leastDifference = 0.3

  init(_ coverage: Coverage, _ reading: ExchangeReading, _ model: ExchangeModel) {
    self.coverage = coverage
    self.reading = reading
    self.model = model
  }

  /// The sides of speakers that have none, by speaker.
  ///
  /// - Parameter canTake: whether a speaker can belong to a side.
  func sides(_ canTake: (Int) -> Bool) -> [Int: SideID] {
    var scores: [Int: Double] = [:]
    for (index, statement) in coverage.statements.enumerated() {
      guard statement.party == nil, let speaker = statement.speaker, canTake(speaker) else { continue }
      for other in max(0, index - Self.reach)..<min(coverage.statements.count, index + Self.reach + 1) {
        guard other != index, coverage.statements[other].article == statement.article,
          let side = coverage.statements[other].party?.side
        else { continue }
        let features = reading.features(min(index, other), max(index, other), apart: abs(index - other))
        let related = Double(model.probability(.related, features))
        let against = related * (1 - 2 * Double(model.probability(.agrees, features)))
        scores[speaker, default: 0] += side == .a ? against : -against
      }
    }
    return scores.compactMapValues { score in
      abs(score) < Self.leastDifference ? nil : score > 0 ? .b : .a
    }
  }
}
