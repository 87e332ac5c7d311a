import CoverageModel

/// Reads a coverage off texts: who said what, on which topic, and where the two sides stand.
///
/// The stages are those of a pipeline: layout, quotations, cues, content, who, sides, topics, the same
/// utterance, relations. Each is a pure function of what stands before it.
public struct Analyzer {
  private var lexicon: Lexicon
  private let stemmer: Stemmer
  private let ranker = Ranker()

  /// The languages that there is a lexicon for, as ISO 639-1 codes.
  public static let languages = ["fr"]

  /// Reads the lexicon of a language.
  ///
  /// - Parameter language: ISO 639-1 code.
  /// - Returns: nil where there is no lexicon for the language.
  public init?(language: String) {
    guard let lexicon = LexiconStore.lexicon(language: language), let stemmer = Stemmer(language: language)
    else { return nil }
    self.lexicon = lexicon
    self.stemmer = stemmer
  }

  /// Reads the coverage of one event.
  ///
  /// - Parameters:
  ///   - sources: the texts, in the order they are to be shown.
  ///   - sides: the two sides, where the reader names them.
  /// - Complexity: O(*n*) in the length of the texts.
  public mutating func coverage(of sources: [Source], sides: [SideDeclaration]? = nil) -> Coverage {
    let (found, drafts, _, annotations) = statements(of: sources, sides: sides)
    var coverage = found
    var content = ContentIndex(coverage, annotations)
    content.read(&lexicon, stemmer)
    UtteranceFinder(coverage, content).group(into: &coverage)
    TopicFinder(coverage, content, lexicon).assign(to: &coverage)
    RelationFinder(coverage, content, lexicon, drafts.map(\.report)).relate(in: &coverage)
    return coverage
  }

  /// Who said what: the first stages, with what each statement was read from.
  mutating func statements(of sources: [Source], sides: [SideDeclaration]? = nil) -> (
    coverage: Coverage, drafts: [StatementBuilder.Draft], cast: Cast, annotations: [Annotation]
  ) {
    var coverage = Coverage(sources: sources)
    var annotations: [Annotation] = []
    for index in sources.indices {
      let (document, articles) = layout(sources[index].text, index)
      coverage.articles += articles
      coverage.sources[index].language = lexicon.language
      annotations.append(Annotation(document, lexicon))
    }
    let (drafts, cast) = StatementBuilder(annotations, lexicon, ranker, coverage).build(into: &coverage, sides: sides)
    return (coverage, drafts, cast, annotations)
  }

  private mutating func layout(_ text: SourceText, _ index: Int) -> (Document, [Article]) {
    var document = Document(source: index, text: text)
    text.bytes.withUnsafeBufferPointer { bytes in
      for range in ParagraphReader.paragraphs(of: text.bytes) {
        let start = document.tokens.count
        document.tokens += Tokenizer.tokens(of: bytes, in: range, vocabulary: &lexicon.vocabulary)
        guard document.tokens.count > start else { continue }
        document.paragraphs.append(.init(range: range, tokens: start..<document.tokens.count))
      }
    }
    return PageLayout.read(document, lexicon: lexicon)
  }
}
