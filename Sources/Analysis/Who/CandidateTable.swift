import CoverageModel

/// What the models of the analysis are fitted on: every statement found with all who could have said it.
///
/// One line for a statement, tab-separated: start and end in code points, pattern, way, speaker, probability, whether
/// its marks are damaged and its cue negated, the question asked. Below it one line for each candidate that begins with
/// a tab: name and features as `name=value`.
extension Analyzer {
  /// The table of one source.
  public mutating func candidateTable(of source: Source) -> String {
    guard let part = statements(of: source) else { return "" }
    let (coverage, drafts, cast) = (part.coverage, part.drafts, part.cast)
    let points = CodePointIndex(source.text)
    var lines: [String] = []
    for (statement, draft) in zip(coverage.statements, drafts) {
      let range = points.codePoints(statement.range)
      let attribution = draft.attribution
      let speaker = statement.speaker.map { coverage.speakers[$0].name } ?? (statement.party == .both ? "both" : "")
      lines.append(
        [
          "\(range.lowerBound)", "\(range.upperBound)", "\(draft.report.pattern)", "\(attribution.way)", speaker,
          "\(attribution.probability)", "\(draft.report.damaged)", "\(draft.report.negated)",
          attribution.question?.name ?? "-", statement.kind.rawValue,
        ].joined(separator: "\t"))
      for candidate in attribution.candidates {
        let features = Ranker.Feature.allCases.filter { candidate.features.values[$0.rawValue] != 0 }
          .map { "\($0.name)=\(candidate.features.values[$0.rawValue])" }
        lines.append("\t\(cast[candidate.member].name)\t" + features.joined(separator: " "))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
