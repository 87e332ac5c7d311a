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

  /// Who takes a side: somebody, or whoever says one thing that nobody is known to have said.
  enum Voice: Hashable {
    /// Index in ``Coverage/speakers``.
    case speaker(Int)
    /// Index in ``Coverage/statements``.
    case statement(Int)
  }

  /// The sides of voices that have none.
  ///
  /// - Parameter canTake: whether a speaker can belong to a side.
  func sides(_ canTake: (Int) -> Bool) -> [Voice: SideID] {
    var scores: [Voice: Double] = [:]
    for index in coverage.statements.indices where coverage.statements[index].party == nil {
      let (speaker, article) = (coverage.statements[index].speaker, coverage.statements[index].article)
      guard speaker.map(canTake) ?? true else { continue }
      let voice = speaker.map { Voice.speaker($0) } ?? .statement(index)
      for other in max(0, index - Self.reach)..<min(coverage.statements.count, index + Self.reach + 1) {
        guard other != index, coverage.statements[other].article == article,
          let side = coverage.statements[other].party?.side
        else { continue }
        let features = reading.features(min(index, other), max(index, other), apart: abs(index - other))
        let related = Double(model.probability(.related, features))
        let against = related * (1 - 2 * Double(model.probability(.agrees, features)))
        scores[voice, default: 0] += side == .a ? against : -against
      }
    }
    return Dictionary(
      uniqueKeysWithValues: scores.lazy.filter { abs($0.value) >= Self.least($0.key) }
        .map { ($0.key, $0.value > 0 ? .b : .a) })
  }

  private static func least(_ voice: Voice) -> Double {
    if case .statement = voice { return leastDifferenceOfOne }
    return leastDifference
  }
}
