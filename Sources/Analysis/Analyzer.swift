import CoverageModel

/// Reads a coverage off texts: who said what, on which topic, and where the two sides stand.
///
/// The stages are those of a pipeline: language, layout, quotations, cues, content, who, sides, topics, the same
/// utterance, relations. Each is a pure function of what stands before it.
public struct Analyzer {
  private var packs: [String: LanguagePack] = [:]
  private let models: Models
  private let guess = LanguageGuess()
  /// The one language of all texts, or nil where each article is asked for its own.
  private let language: String?

  /// The languages that there is a lexicon for, as ISO 639-1 codes.
  public static let languages = ["fr", "en"]

  /// An analyzer that tells the language of each article by itself.
  public init() {
    models = Models()
    language = nil
  }

  /// The same with other weights of the models that tell who is meant.
  ///
  /// - Parameter weights: a table in the format of `ranker.tsv` (`Resources/README.md`).
  public init(weights: [UInt8]) {
    models = Models(ranker: weights)
    language = nil
  }

  /// An analyzer that takes every text for one language.
  ///
  /// - Parameter language: ISO 639-1 code.
  /// - Returns: nil where there is no lexicon for the language.
  public init?(language: String) {
    guard Self.languages.contains(language) else { return nil }
    models = Models()
    self.language = language
  }

  /// Reads the coverage of one event.
  ///
  /// Articles in a language without a lexicon are kept, with their paragraphs and without statements.
  ///
  /// - Parameters:
  ///   - sources: the texts, in the order they are to be shown.
  ///   - sides: the two sides, where the reader names them.
  ///   - topics: topics that the reader names; what no word of theirs tells of is grouped as without them.
  ///   - plan: the languages of the paragraphs, where they were told already.
  ///   - progress: told how many texts are read, and of how many; one in two languages counts twice.
  /// - Complexity: O(*n*) in the length of the texts.
  public mutating func coverage(
    of sources: [Source], sides: [SideDeclaration]? = nil, topics: [TopicDeclaration] = [],
    plan: LanguagePlan? = nil, progress: (_ read: Int, _ all: Int) -> Void = { _, _ in }
  ) -> Coverage {
    let plan = plan ?? LanguagePlan(sources, guess, language)
    var parts = parts(of: sources, plan, progress)
    let (found, indices) = findSides(parts, sides)
    for index in parts.indices {
      let language = parts[index].lexicon.language
      parts[index].write(sides: indices[index].map { found.sides[$0] }, names: found.names, models.ranker.certainty)
      guard var pack = packs[language] else { continue }
      parts[index].relate(&pack, models, topics: topics, isOpen: sides == nil)
    }
    return PartMerger.coverage(of: parts.map(\.completed), plan, sources)
  }

  /// The articles of each language that there is a lexicon for, read.
  mutating func parts(
    of sources: [Source], _ plan: LanguagePlan, _ progress: (_ read: Int, _ all: Int) -> Void = { _, _ in }
  ) -> [Part] {
    let stretches = plan.supported.map { ($0, plan.stretches(in: $0)) }
    let all = stretches.reduce(0) { $0 + $1.1.count { !$0.isEmpty } }
    var read = 0
    progress(read, all)
    return stretches.compactMap { language, stretches in
      guard var pack = pack(language) else { return nil }
      let part = Part(sources, stretches, &pack, models.ranker) {
        read += 1
        progress(read, all)
      }
      packs[language] = pack
      return part
    }
  }

  private mutating func pack(_ language: String) -> LanguagePack? {
    if let known = packs[language] { return known }
    return LanguagePack(language: language)
  }

  private func findSides(_ parts: [Part], _ declared: [SideDeclaration]?) -> (SideFinder.Result, [[Int]]) {
    var table = VoiceTable()
    for part in parts {
      let order = part.drafts.map { draft in
        part.annotations[draft.document].document.source << 32
          + Int(part.annotations[draft.document].tokens[draft.report.content.lowerBound].start)
      }
      table.add(part.cast, part.lexicon, spoken: part.drafts.map(\.attribution), order: order)
    }
    let finder = SideFinder(table.voices)
    return (declared.map { finder.declared($0) } ?? finder.found(), table.indices)
  }

  /// The pairs of statements in some sources that could relate, with what they stand in.
  mutating func exchanges(in sources: [Source]) -> (pairs: [ExchangeEvidence.Pair], coverage: Coverage)? {
    guard var part = part(of: sources), var pack = packs[part.lexicon.language] else { return nil }
    let finder = part.relations(&pack, models, isOpen: true)
    return (finder.pairs(), part.coverage)
  }

  /// The relations in some sources, with what their certainty follows from.
  mutating func relations(
    in sources: [Source]
  ) -> (relations: [(relation: Relation, features: RelationModel.Features)], coverage: Coverage)? {
    guard var part = part(of: sources), var pack = packs[part.lexicon.language] else { return nil }
    let finder = part.relations(&pack, models, isOpen: true)
    return (finder.found(), part.coverage)
  }

  /// Pairs of those who speak in some sources with what shows whether they stand together.
  mutating func sidePairs(in sources: [Source]) -> (pairs: [SideReading.Pair], coverage: Coverage)? {
    guard var part = part(of: sources), var pack = packs[part.lexicon.language] else { return nil }
    let pairs = part.sidePairs(&pack, models)
    return (pairs, part.coverage)
  }

  /// The pairs of sentences in some sources that could be one utterance, as the statements they stand in.
  mutating func wordingPairs(
    in sources: [Source]
  ) -> (pairs: [(one: Int, other: Int, features: UtteranceModel.Features)], coverage: Coverage)? {
    guard let part = part(of: sources), var pack = packs[part.lexicon.language] else { return nil }
    let finder = part.utteranceFinder(part.words(&pack), pack, models.utterances)
    let pairs = finder.pairs().map { pair in
      let (one, other) = finder.statements(of: pair)
      return (one, other, pair.features)
    }
    return (pairs, part.coverage)
  }

  /// The pairs of utterances of some sources and what is known of their being on one topic.
  mutating func topicPairs(
    in sources: [Source]
  ) -> (pairs: [(one: [Int], other: [Int], features: [(TopicModel.Feature, Float)])], coverage: Coverage)? {
    guard let (finder, coverage) = topicFinder(for: sources) else { return nil }
    var pairs: [(one: [Int], other: [Int], features: [(TopicModel.Feature, Float)])] = []
    finder.forEachPair { pairs.append(($0, $1, $2)) }
    return (pairs, coverage)
  }

  /// The phrases that may name a topic in some sources, each with the topic's statements and what is known of it.
  mutating func labelPhrases(
    in sources: [Source]
  ) -> (phrases: [(statements: [Int], phrase: String, features: LabelModel.Features)], coverage: Coverage)? {
    guard let (finder, coverage) = topicFinder(for: sources) else { return nil }
    var phrases: [(statements: [Int], phrase: String, features: LabelModel.Features)] = []
    finder.forEachPhrase { phrases.append(($0, $1, $2)) }
    return (phrases, coverage)
  }

  /// The finder of the topics of some sources, of the first language in them.
  private mutating func topicFinder(for sources: [Source]) -> (finder: TopicFinder, coverage: Coverage)? {
    guard var part = part(of: sources), var pack = packs[part.lexicon.language] else { return nil }
    let content = part.words(&pack)
    part.group(part.utteranceFinder(content, pack, models.utterances).found(.wording))
    let reports = part.drafts.map(\.report)
    return (TopicFinder(part.coverage, content, reports, pack.lexicon, models.topics, models.labels), part.coverage)
  }

  /// Who said what in some sources: the part of the first language in them, with its statements written, those of
  /// reprints left out.
  mutating func part(of sources: [Source]) -> Part? {
    let plan = LanguagePlan(sources, guess, language)
    var parts = parts(of: sources, plan)
    let (found, indices) = findSides(parts, nil)
    guard !parts.isEmpty else { return nil }
    parts[0].write(sides: indices[0].map { found.sides[$0] }, names: found.names, models.ranker.certainty)
    return parts[0]
  }
}
