import CoverageModel

/// What the models of the analysis are fitted on: every statement found with all who could have said it.
///
/// One line for a statement, tab-separated: start and end in code points, pattern, way, speaker, probability, whether
/// its marks are damaged and its cue negated, the question asked, kind, and who was found and how before it was decided whether to name
/// them. Below it one line for each candidate that begins with a tab: name, probability and features as `name=value`.
///
/// Code points are counted over all sources, as if they were laid end to end with one character between them.
extension Analyzer {
  /// The table of some sources.
  public mutating func candidateTable(of sources: [Source]) -> String {
    guard let part = part(of: sources) else { return "" }
    let (coverage, drafts, cast) = (part.coverage, part.drafts, part.cast)
    let places = CodePointPlaces(coverage, sources)
    var lines: [String] = []
    for (statement, draft) in zip(coverage.statements, drafts) {
      let range = places.range(of: statement)
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

  /// The pairs of statements of some sources that could relate: start and end of both, then features as `name=value`,
  /// tab-separated.
  public mutating func exchangeTable(of sources: [Source]) -> String {
    guard let (pairs, coverage) = exchanges(in: sources) else { return "" }
    let places = CodePointPlaces(coverage, sources)
    return pairs.map { pair in
      let features = ExchangeModel.Feature.allCases.filter { pair.features[$0] }
        .map { "\($0.name)=\(pair.features.value($0))" }
      return places.columns([pair.earlier, pair.later]) + "\t" + features.joined(separator: " ") + "\n"
    }.joined()
  }

  /// The relations in some sources: the label, the statements of both sides and joint ones as `start-end`, then features as
  /// `name=value`, tab-separated.
  public mutating func relationTable(of sources: [Source]) -> String {
    guard let (relations, coverage) = relations(in: sources) else { return "" }
    let places = CodePointPlaces(coverage, sources)
    return relations.map { relation, features in
      let columns = [relation.a, relation.b, relation.both].map { utterances in
        places.list(utterances.flatMap { coverage.utterances[$0].statements })
      }
      let named = RelationModel.Feature.allCases.map { "\($0.name)=\(features[$0.rawValue])" }
      return ([relation.label.rawValue] + columns + [named.joined(separator: " ")]).joined(separator: "\t") + "\n"
    }.joined()
  }

  /// Pairs of those who speak in some sources: the name of one and their statements as `start-end`, the same of the other,
  /// then features as `name=value`, tab-separated.
  public mutating func sideTable(of sources: [Source]) -> String {
    guard let (pairs, coverage) = sidePairs(in: sources) else { return "" }
    let places = CodePointPlaces(coverage, sources)
    let statements = Dictionary(grouping: coverage.statements.indices) { coverage.statements[$0].speaker }
    return pairs.map { pair in
      let columns = [pair.one, pair.other].flatMap { [coverage.speakers[$0].name, places.list(statements[$0] ?? [])] }
      let features = pair.features.named.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      return (columns + [features]).joined(separator: "\t") + "\n"
    }.joined()
  }

  /// The pairs of sentences of some sources that could be one utterance: start and end of the statements they stand in, then
  /// features as `name=value`, tab-separated.
  public mutating func wordingTable(of sources: [Source]) -> String {
    guard let (pairs, coverage) = wordingPairs(in: sources) else { return "" }
    let places = CodePointPlaces(coverage, sources)
    return pairs.map { pair in
      let features = UtteranceModel.Feature.allCases.filter { pair.features[$0] != 0 }
        .map { "\($0.name)=\(pair.features[$0])" }
      return places.columns([pair.one, pair.other]) + "\t" + features.joined(separator: " ") + "\n"
    }.joined()
  }

  /// The pairs of utterances of some sources: their statements as `start-end`, then features as `name=value`,
  /// tab-separated.
  public mutating func topicTable(of sources: [Source]) -> String {
    guard let (pairs, coverage) = topicPairs(in: sources) else { return "" }
    let places = CodePointPlaces(coverage, sources)
    return pairs.map { pair in
      let features = pair.features.filter { $0.1 != 0 }.map { "\($0.0.name)=\($0.1)" }
      return [places.list(pair.one), places.list(pair.other), features.joined(separator: " ")].joined(separator: "\t")
        + "\n"
    }.joined()
  }

  /// The phrases that may name the topics of some sources: the topic's statements as `start-end`, the phrase, then features
  /// as `name=value`, tab-separated.
  public mutating func labelTable(of sources: [Source]) -> String {
    guard let (phrases, coverage) = labelPhrases(in: sources) else { return "" }
    let places = CodePointPlaces(coverage, sources)
    return phrases.map { phrase in
      let features = LabelModel.Feature.allCases.filter { phrase.features[$0] != 0 }
        .map { "\($0.name)=\(phrase.features[$0])" }
      let words = phrase.phrase.split { $0.isWhitespace }.joined(separator: " ")
      return [places.list(phrase.statements), words, features.joined(separator: " ")].joined(separator: "\t") + "\n"
    }.joined()
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

/// Where the statements of some sources stand, in code points over all of them.
private struct CodePointPlaces {
  private let coverage: Coverage
  private let points: [CodePointIndex]
  private var begins: [Int] = []

  init(_ coverage: Coverage, _ sources: [Source]) {
    self.coverage = coverage
    points = sources.map { CodePointIndex($0.text) }
    var begin = 0
    for (source, points) in zip(sources, points) {
      begins.append(begin)
      begin += points.codePoints(0..<source.text.bytes.count).upperBound + 1
    }
  }

  func range(of statement: Statement) -> Range<Int> {
    let source = coverage.articles[statement.article].source
    let range = points[source].codePoints(statement.range)
    return range.lowerBound + begins[source]..<range.upperBound + begins[source]
  }

  /// Start and end of some statements, tab-separated.
  func columns(_ statements: [Int]) -> String { text(statements, "\t", "\t") }

  /// The same as `start-end`.
  func list(_ statements: [Int]) -> String { text(statements, "-", " ") }

  private func text(_ statements: [Int], _ within: String, _ between: String) -> String {
    statements.map { range(of: coverage.statements[$0]) }.map { "\($0.lowerBound)\(within)\($0.upperBound)" }
      .joined(separator: between)
  }
}
