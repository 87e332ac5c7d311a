import CoverageModel

/// Finds what a headline quotes of its article: words between marks that somebody says below.
///
/// Without that proof, marks in a headline may be irony or a title, and nothing is taken for said.
struct HeadlineQuotations {
  private let annotations: [Annotation]
  private let articles: [Article]

  /// Fewer words may stand in marks by chance.
  private static let fewest = 3

  init(_ annotations: [Annotation], _ articles: [Article]) {
    self.annotations = annotations
    self.articles = articles
  }

  /// Adds the quotations of headlines that no report has found, in the order of the text.
  func add(to drafts: inout [StatementBuilder.Draft]) {
    let said = runs(of: drafts.lazy.map(\.article))
    var found: [StatementBuilder.Draft] = []
    for (document, annotation) in annotations.enumerated() {
      var places = ArticlePlaces(articles, source: document)
      for (number, sentence) in annotation.sentences.enumerated() where isHeadline(sentence, annotation) {
        let start = Int(annotation.tokens[sentence.tokens.lowerBound].start)
        guard let place = places.place(of: start), let said = said[place.article] else { continue }
        for quotation in annotation.quotations(in: sentence.tokens) {
          guard let source = source(quotation, document, drafts[said]) else { continue }
          let report = Report(
            content: quotation.inner, kind: .direct, pattern: .headline, cue: nil, source: nil, sentence: number)
          var draft = StatementBuilder.Draft(
            report: report, attribution: source.attribution, article: place.article, paragraph: place.paragraph,
            document: document)
          if !source.attribution.isUnknown { draft.attribution.echo(annotation.document.bytes(source.report.content)) }
          found.append(draft)
        }
      }
    }
    guard !found.isEmpty else { return }
    drafts += found
    drafts.sort { key($0) < key($1) }
  }

  private func isHeadline(_ sentence: Document.Sentence, _ annotation: Annotation) -> Bool {
    let role = annotation.document.paragraphs[sentence.paragraph].role
    return role == .title || role == .heading
  }

  private func key(_ draft: StatementBuilder.Draft) -> (Int, Int, Int) {
    (draft.article, draft.report.content.lowerBound, -draft.report.content.count)
  }

  /// The statement of the article that has the quoted words, unless a report of the headline itself has them.
  private func source(
    _ quotation: Quotation, _ document: Int, _ said: ArraySlice<StatementBuilder.Draft>
  ) -> StatementBuilder.Draft? {
    let words = words(document, quotation.inner)
    guard words.count >= Self.fewest else { return nil }
    let isFound = said.contains { $0.document == document && $0.report.content.overlaps(quotation.inner) }
    guard !isFound else { return nil }
    return said.first {
      $0.report.kind != .indirect && Echo.holds(self.words($0.document, $0.report.content), words)
    }
  }

  private func words(_ document: Int, _ tokens: Range<Int>) -> [Int32] {
    annotations[document].words(in: tokens)
  }
}
