import CoverageModel

/// What the reader takes away.
public enum Taken: Sendable, Equatable {
  /// Utterances, as indices in the coverage.
  case utterances([Int])
  /// One report of an utterance, an index in the coverage.
  case report(Report, of: Int)
  /// Some words of a report.
  case passage(Passage)
}

extension State {
  /// What is taken away where nothing else is asked for: chosen words, the report, the chosen rows, what the cursor is on.
  var taken: Taken? {
    if let passage { return .passage(passage) }
    if screen == .wordings, let report = currentReport, let utterance = wordings?.utterance {
      return .report(report, of: utterance)
    }
    return utterancesToTake.isEmpty ? nil : .utterances(utterancesToTake)
  }

  /// How much is taken away: `2 lignes, 47 mots`.
  func amount(of taken: Taken) -> String {
    let words = takingMessages
    switch taken {
    case .passage(let passage): return words.words.counted(passage.wordCount)
    case .report(let report, _): return words.words.counted(wordCount(report.statements))
    case .utterances(let utterances):
      let shown = utterances.compactMap { dossier.fullest[$0] >= 0 ? dossier.fullest[$0] : nil }
      let rows = Set(utterances.map { dossier.entryOfUtterance[$0] }).count
      let things = screen == .compare ? words.rows.counted(rows) : messages.statements.counted(utterances.count)
      return "\(things), \(words.words.counted(wordCount(shown)))"
    }
  }

  private func wordCount(_ statements: [Int]) -> Int {
    statements.reduce(0) { $0 + coverage.wording(of: Report(statements: [$1])).words.count }
  }
}
