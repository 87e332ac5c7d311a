import CoverageModel

/// What is read with one language's lexicon: the articles of a coverage that are written in it.
struct Part {
  let lexicon: Lexicon
  let annotations: [Annotation]
  /// All sources, and the articles of this language alone; without what reprints say.
  var coverage: Coverage
  let drafts: [StatementBuilder.Draft]
  let cast: Cast
  /// For each statement who was found to speak but not named.
  var presumed: [Presumed?] = []
  /// The side of each member of the cast.
  var sides: [SideID?] = []
  /// For each of ``Coverage/speakers`` that is one the member of the cast.
  private(set) var memberOfSpeaker: [Int: Int] = [:]
  private var certainty = Certainty { _ in 0 }
  private var reprints = Reprints()

  /// Reads who said what.
  ///
  /// - Parameters:
  ///   - stretches: for each source the paragraphs in this language, in bytes.
  ///   - onRead: called when a source that has some was read.
  init(
    _ sources: [Source], _ stretches: [[Range<Int>]], _ pack: inout LanguagePack, _ ranker: Ranker,
    onRead: () -> Void = {}
  ) {
    var coverage = Coverage(sources: sources)
    var annotations: [Annotation] = []
    for index in sources.indices {
      var (document, articles) = Self.layout(sources[index], index, stretches[index], &pack.lexicon)
      coverage.articles += articles
      coverage.sections += document.sections(coverage.articles)
      reprints.remove(from: &document, articles, first: coverage.articles.count - articles.count)
      annotations.append(Annotation(consume document, pack.lexicon))
      if !stretches[index].isEmpty { onRead() }
    }
    let lexicon = pack.lexicon
    for index in coverage.articles.indices { coverage.articles[index].language = lexicon.language }
    let builder = StatementBuilder(annotations, lexicon, ranker, coverage)
    (drafts, cast) = builder.read()
    self.lexicon = lexicon
    self.annotations = annotations
    self.coverage = coverage
  }

  /// How long a token is at least on average, with the blank behind it.
  private static let bytesPerToken = 4

  private static func layout(
    _ source: Source, _ index: Int, _ stretches: [Range<Int>], _ lexicon: inout Lexicon
  ) -> (Document, [Article]) {
    var document = Document(source: index, text: source.text)
    document.tokens.reserveCapacity(stretches.reduce(0) { $0 + $1.count } / Self.bytesPerToken)
    source.text.bytes.withUnsafeBufferPointer { bytes in
      for range in stretches {
        let start = document.tokens.count
        Tokenizer.append(bytes, range, vocabulary: &lexicon.vocabulary, to: &document.tokens)
        guard document.tokens.count > start else { continue }
        document.paragraphs.append(.init(range: range, tokens: start..<document.tokens.count))
      }
    }
    return PageLayout.read(document, lexicon: lexicon, title: source.title)
  }

  /// Writes the statements with their speakers and sides.
  ///
  /// - Parameter sides: the side of each member of the cast.
  mutating func write(sides: [SideID?], names: [SideID: String], _ certainty: Certainty) {
    let writer = StatementWriter(
      cast, lexicon, annotations.map(\.document), sides: sides, names: names, certainty: certainty)
    let written = writer.write(drafts, into: &coverage)
    presumed = written.presumed
    memberOfSpeaker = Dictionary(uniqueKeysWithValues: written.speakers.map { ($1, $0) })
    self.sides = sides
    self.certainty = certainty
  }

  /// Groups what was said, and finds where the sides stand.
  ///
  /// - Parameter isOpen: whether others may join the two sides; not where a reader named who belongs to them.
  mutating func relate(
    _ pack: inout LanguagePack, _ models: Models, topics: [TopicDeclaration] = [], isOpen: Bool
  ) {
    relations(&pack, models, topics: topics, isOpen: isOpen).relate(in: &coverage)
  }

  /// The coverage with what articles say that stand in it again.
  var completed: Coverage { reprints.completed(coverage) }

  /// Groups what was said; the finder of what relates it.
  mutating func relations(
    _ pack: inout LanguagePack, _ models: Models, topics: [TopicDeclaration] = [], isOpen: Bool
  ) -> RelationFinder {
    let (content, reading, finders) = exchanges(&pack, models, topics: topics)
    if isOpen {
      takeSides(ofSpeakers: allegiances(reading, models.exchange).speakers)
      revise(SideRevision(sideReading(reading), models.sides, coverage).found())
      takeSides(ofStatements: allegiances(reading, models.exchange).statements)
    }
    let reports = drafts.map(\.report)
    return RelationFinder(coverage, content, pack.lexicon, reports, finders, reading, models)
  }

  /// Groups what was said by utterance and topic; its words, and what pairs of statements show.
  mutating func exchanges(_ pack: inout LanguagePack, _ models: Models, topics: [TopicDeclaration] = [])
    -> (ContentIndex, ExchangeReading, [ExpressionFinder])
  {
    let declared = topics.isEmpty ? nil : DeclaredTopics(topics, &pack)
    let content = words(&pack)
    let wordings = utteranceFinder(content, pack, models.utterances)
    group(wordings.found(.wording))
    let reports = drafts.map(\.report)
    let (topics, matter) = foundTopics(content, reports, pack, models, declared)
    coverage.topics = topics.topics
    for (statement, topic) in topics.statements { coverage.statements[statement].topic = topic }
    group(wordings.found(.report))
    nameRepeated()
    let finders = ExpressionFinder.finders(annotations, pack.lexicon)
    let reading = ExchangeReading(
      coverage, content, pack.lexicon, RelationSpace(coverage, content), reports, finders, matter)
    return (content, reading, finders)
  }

  /// The topics, and what statements share of them; the finder is gone when they are written, for it shares the coverage.
  private func foundTopics(
    _ content: ContentIndex, _ reports: [Report], _ pack: LanguagePack, _ models: Models, _ declared: DeclaredTopics?
  ) -> (topics: (topics: [Topic], statements: [(statement: Int, topic: Int)]), matter: SharedMatter) {
    let finder = TopicFinder(coverage, content, reports, pack.lexicon, models.topics, models.labels, declared: declared)
    return (finder.found(), finder.matter)
  }

  /// Writes which statements are one utterance.
  mutating func group(_ found: (utterances: [Utterance], utteranceOfStatement: [Int])) {
    coverage.utterances = found.utterances
    for index in coverage.statements.indices {
      coverage.statements[index].utterance = found.utteranceOfStatement[index]
    }
  }

  /// The words of all statements.
  func words(_ pack: inout LanguagePack) -> ContentIndex {
    var content = ContentIndex(coverage, annotations)
    content.read(&pack.lexicon, pack.stemmer)
    return content
  }

  /// The finder of what was said twice.
  func utteranceFinder(_ content: ContentIndex, _ pack: LanguagePack, _ model: UtteranceModel) -> UtteranceFinder {
    UtteranceFinder(coverage, content, presumed, pack.lexicon, model)
  }

  /// Names the speaker found for words that somebody is known to say elsewhere.
  private mutating func nameRepeated() {
    for (index, presumed) in presumed.enumerated() {
      guard let speaker = presumed?.speaker, coverage.statements[index].speaker == nil else { continue }
      let reports = coverage.utterances[coverage.statements[index].utterance].statements
      guard let known = reports.first(where: { coverage.statements[$0].speaker == speaker }) else { continue }
      let isInSource =
        coverage.articles[coverage.statements[known].article].source
        == coverage.articles[coverage.statements[index].article].source
      coverage.statements[index].speaker = speaker
      coverage.statements[index].party = coverage.statements[known].party
      var attribution = drafts[index].attribution
      attribution.echo(coverage.statements[known].range)
      coverage.statements[index].antecedent = isInSource ? attribution.antecedent : nil
      coverage.statements[index].certainty = certainty.statement(drafts[index].report, attribution)
      coverage.statements[index].explanation?.way = attribution.way.name
    }
  }
}

/// A language's lexicon and stemmer; what is met in a text is added to the lexicon's words.
struct LanguagePack {
  var lexicon: Lexicon
  let stemmer: Stemmer

  init?(language: String) {
    guard let lexicon = LexiconStore.lexicon(language: language), let stemmer = Stemmer(language: language)
    else { return nil }
    self.lexicon = lexicon
    self.stemmer = stemmer
  }
}
