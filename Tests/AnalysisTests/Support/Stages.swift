import CoverageModel

@testable import Analysis

/// A text read up to its mentions and reports, so that a test names only the stage it is on.
struct Stages {
  let lexicon: Lexicon
  let document: Document
  let articles: [Article]
  let annotation: Annotation
  let mentions: [[Mention]]

  /// Reads a text in French.
  init(_ string: String) {
    var lexicon = French.lexicon
    let text = SourceText(string)
    (document, articles) = Self.layout(text, &lexicon)
    Self.stem(document, &lexicon)
    annotation = Annotation(document, lexicon)
    let finder = MentionFinder(annotation, lexicon, NameEvidence([annotation], lexicon))
    mentions = annotation.sentences.map { finder.mentions(in: $0.tokens) }
    self.lexicon = lexicon
  }

  private static func layout(_ text: SourceText, _ lexicon: inout Lexicon) -> (Document, [Article]) {
    var document = Document(source: 0, text: text)
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

  /// Expressions are matched by stems, so every word gets its own.
  private static func stem(_ document: Document, _ lexicon: inout Lexicon) {
    guard let stemmer = Stemmer(language: lexicon.language) else { return }
    for token in document.tokens where token.word >= 0 { _ = lexicon.vocabulary.stem(of: token.word, stemmer) }
  }

  // MARK: Words

  /// The words of a range of tokens.
  func words(_ tokens: Range<Int>) -> String {
    tokens.isEmpty ? "" : document.text[document.bytes(tokens)]
  }

  var sentences: [String] { annotation.sentences.map { words($0.tokens) } }

  /// The words between the marks of each outermost quotation.
  var quotations: [String] { annotation.quotations.map { words($0.inner) } }

  /// The paragraphs of one role.
  func paragraphs(_ role: ParagraphRole) -> [String] {
    document.paragraphs.filter { $0.role == role }.map { document.text[$0.range] }
  }

  /// The words of each article, furniture left out.
  var articleTexts: [String] { articles.filter { $0.kind == .article }.map { document.text[$0.range] } }

  // MARK: Sentences

  var readers: [SentenceReader] {
    mentions.indices.map { SentenceReader(annotation, lexicon, $0, mentions[$0]) }
  }

  var groups: [VerbGroup] { readers.flatMap(\.groups) }

  /// The words of every mention, in order.
  var mentioned: [String] { mentions.joined().map { words($0.tokens) } }

  var reports: [Analysis.Report] { readers.flatMap { ReportFinder.reports(of: $0) } }

  /// The words said, in order.
  var said: [String] { reports.map { words($0.content) } }

  /// The words that name the source of each report, or `-`.
  var sources: [String] { reports.map { $0.source.map { words($0.tokens) } ?? "-" } }
}
