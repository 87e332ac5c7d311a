import CoverageModel

/// What the models of the analysis are fitted on: every statement found with all who could have said it.
///
/// One line for a statement, tab-separated: start and end in code points, pattern, way, speaker, probability, whether
/// its marks are damaged and its cue negated, the question asked, kind, and who was found and how before it was decided whether to name
/// them. Below it one line for each candidate that begins with a tab: name, probability and features as `name=value`.
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
      let found = attribution.withheld.map { (cast[$0.member].name, $0.way) } ?? (speaker, attribution.way)
      lines.append(
        [
          "\(range.lowerBound)", "\(range.upperBound)", "\(draft.report.pattern)", "\(attribution.way)", speaker,
          "\(attribution.probability)", "\(draft.report.damaged)", "\(draft.report.negated)",
          attribution.question?.name ?? "-", statement.kind.rawValue, found.0, found.1.name,
        ].joined(separator: "\t"))
      for candidate in attribution.candidates {
        let features = Ranker.Feature.allCases.filter { candidate.features[$0] }
          .map { "\($0.name)=\(candidate.features.value($0))" }
        lines.append("\t\(cast[candidate.member].name)\t\(candidate.probability)\t" + features.joined(separator: " "))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The pairs of statements of one source that could relate: start and end of both in code points, then features as
  /// `name=value`, tab-separated.
  public mutating func exchangeTable(of source: Source) -> String {
    let (pairs, statements) = exchanges(in: source)
    let points = CodePointIndex(source.text)
    return pairs.map { pair in
      let ranges = [pair.earlier, pair.later].map { points.codePoints(statements[$0].range) }
      let features = ExchangeModel.Feature.allCases.filter { pair.features[$0] }
        .map { "\($0.name)=\(pair.features.value($0))" }
      return ranges.map { "\($0.lowerBound)\t\($0.upperBound)" }.joined(separator: "\t") + "\t"
        + features.joined(separator: " ") + "\n"
    }.joined()
  }

  /// The pairs of sentences of one source that could be one utterance: start and end in code points of the statements
  /// they stand in, then features as `name=value`, tab-separated.
  public mutating func wordingTable(of source: Source) -> String {
    let points = CodePointIndex(source.text)
    return wordingPairs(in: source).map { pair in
      let ranges = [pair.one, pair.other].map { points.codePoints($0.range) }
      let features = UtteranceModel.Feature.allCases.filter { pair.features[$0] != 0 }
        .map { "\($0.name)=\(pair.features[$0])" }
      return ranges.map { "\($0.lowerBound)\t\($0.upperBound)" }.joined(separator: "\t") + "\t"
        + features.joined(separator: " ") + "\n"
    }.joined()
  }

  /// The pairs of utterances of one source: their statements as `start-end` in code points, then features as
  /// `name=value`, tab-separated.
  public mutating func topicTable(of source: Source) -> String {
    let points = CodePointIndex(source.text)
    var lines = ""
    func ranges(_ statements: [Statement]) -> String {
      statements.map { points.codePoints($0.range) }.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
    }
    topicPairs(in: source) { one, other, features in
      let named = features.filter { $0.1 != 0 }.map { "\($0.0.name)=\($0.1)" }
      lines += ranges(one) + "\t" + ranges(other) + "\t" + named.joined(separator: " ") + "\n"
    }
    return lines
  }

  /// What is known of pairs of texts in one language: one line a pair, features as `name=value`.
  ///
  /// - Parameter language: ISO 639-1 code; the table is empty where there is no lexicon for it.
  public static func pairTable(of pairs: [(String, String)], language: String) -> String {
    guard var pack = LanguagePack(language: language) else { return "" }
    let reading = PairReading(pairs, &pack)
    return pairs.indices.map { index in
      let features = reading.features(ofPair: index)
      let exchange = ExchangeModel.Feature.allCases.filter { features.exchange[$0] }
        .map { "\($0.name)=\(features.exchange.value($0))" }
      return (exchange + features.shared.map { "\($0.name)=\($0.value)" }).joined(separator: " ") + "\n"
    }.joined()
  }
}
