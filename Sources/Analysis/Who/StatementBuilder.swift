import CoverageModel

/// Builds the statements of a coverage with their speakers and sides.
struct StatementBuilder {
  /// A statement before sides are known.
  struct Draft {
    var report: Report
    var attribution: Attribution
    var article: Int
    var paragraph: Int
    var document: Int
  }

  private let annotations: [Annotation]
  private let lexicon: Lexicon
  private let ranker: Ranker
  private let articles: [Article]
  private let reprints: Reprints

  init(_ annotations: [Annotation], _ lexicon: Lexicon, _ ranker: Ranker, _ coverage: Coverage) {
    self.annotations = annotations
    self.lexicon = lexicon
    self.ranker = ranker
    articles = coverage.articles
    reprints = Reprints(annotations, articles)
  }

  /// Reads what was said and who said it.
  func read() -> (drafts: [Draft], cast: Cast) {
    let names = NameEvidence(annotations, lexicon)
    let finders = annotations.map { MentionFinder($0, lexicon, names) }
    let mentions = annotations.indices.map { self.mentions(of: $0, finders[$0]) }
    var cast = Cast()
    for (annotation, sentences) in zip(annotations, mentions) {
      let teaching = Teaching(annotation.document, lexicon)
      teaching.learnAcronyms(into: &cast)
      for mention in sentences.joined() { teaching.learn(mention, into: &cast) }
      for sentence in sentences { teaching.learnAnnounced(sentence, into: &cast) }
    }
    learnRepeatedNames(mentions, into: &cast)
    for (annotation, sentences) in zip(annotations, mentions) {
      let introductions = Introductions(annotation, lexicon)
      for mention in sentences.joined() { introductions.learn(mention, into: &cast) }
    }
    let drafts = drafts(mentions, finders, &cast)
    return (drafts, cast)
  }

  /// The mentions of each sentence of a document; none where it is read elsewhere.
  private func mentions(of document: Int, _ finder: MentionFinder) -> [[Mention]] {
    let annotation = annotations[document]
    var mentions: [[Mention]] = Array(repeating: [], count: annotation.sentences.count)
    for index in reprints.sentencesRead(of: document).joined() {
      let sentence = annotation.sentences[index]
      let role = annotation.document.paragraphs[sentence.paragraph].role
      // Who wrote an article speaks nowhere in it.
      if role == .credit || role == .furniture { continue }
      mentions[index] = finder.mentions(in: sentence.tokens, isHeadline: role == .title || role == .heading)
    }
    return mentions
  }

  /// The sections of all documents.
  func sections() -> [Section] { annotations.flatMap { sections(of: $0.document) } }

  /// A name of several words that comes back as a subject is somebody's, even if no role or given name shows it.
  private func learnRepeatedNames(_ mentions: [[[Mention]]], into cast: inout Cast) {
    var counts: [[Int32]: Int] = [:]
    for (annotation, sentences) in zip(annotations, mentions) {
      for mention in sentences.joined() where mention.kind == .name && !mention.governed {
        guard let name = mention.name, name.count >= 2 else { continue }
        let words = annotation.tokens[name].map(\.word)
        counts[words, default: 0] += 1
        guard counts[words] == 2 else { continue }
        Teaching(annotation.document, lexicon).learn(mention, into: &cast, always: true)
      }
    }
  }

  // MARK: Sections

  private func sections(of document: Document) -> [Section] {
    var places = ArticlePlaces(articles, source: document.source)
    var sections: [Section] = []
    for paragraph in document.paragraphs {
      guard let place = places.place(of: paragraph.range.lowerBound) else { continue }
      let isHeading = paragraph.role == .heading
      if isHeading || place.isNew {
        sections.append(
          Section(article: place.article, range: paragraph.range, heading: isHeading ? paragraph.range : nil))
      }
      let last = sections.count - 1
      sections[last].range = sections[last].range.lowerBound..<paragraph.range.upperBound
    }
    return sections
  }

  // MARK: Reports

  private func drafts(
    _ mentions: [[[Mention]]], _ finders: [MentionFinder], _ cast: inout Cast
  ) -> [Draft] {
    var drafts: [Draft] = []
    // About as many as there are sentences: to move them all, as they become more, takes longer than room for some more.
    drafts.reserveCapacity(annotations.reduce(0) { $0 + $1.sentences.count })
    for (index, annotation) in annotations.enumerated() {
      var resolver = Resolver(cast, annotation.document, lexicon, ranker)
      var places = ArticlePlaces(articles, source: index)
      for number in reprints.sentencesRead(of: index).joined() {
        let sentence = annotation.sentences[number]
        let start = Int(annotation.tokens[sentence.tokens.lowerBound].start)
        guard let place = places.place(of: start) else { continue }
        if place.isNew { resolver.beginArticle() }
        let reader = SentenceReader(annotation, lexicon, number, mentions[index][number], finder: finders[index])
        var reports = ReportFinder.reports(of: reader)
        if reports.isEmpty, let last = drafts.last, last.document == index, last.report.sentence == number - 1,
          last.paragraph == place.paragraph, last.article == place.article,
          let report = FreeIndirect.report(reader, after: last.report)
        {
          reports.append(report)
        }
        for (report, attribution) in zip(reports, resolver.attributions(reports, reader)) {
          drafts.append(
            Draft(
              report: report, attribution: attribution, article: place.article, paragraph: place.paragraph,
              document: index))
        }
      }
      cast = resolver.cast
    }
    HeadlineQuotations(annotations, articles).add(to: &drafts)
    Echo(annotations, lexicon).resolve(&drafts)
    for index in drafts.indices {
      ranker.naming.withhold(&drafts[index].attribution, of: drafts[index].report, least: lexicon.leastNaming)
    }
    reprints.add(to: &drafts)
    return drafts
  }
}

/// Walks over the articles of a source in the order of the text.
struct ArticlePlaces {
  private let articles: [Article]
  private var index: Int
  private var paragraph = 0
  private var isNew = true

  init(_ articles: [Article], source: Int) {
    self.articles = articles
    index = articles.firstIndex { $0.source == source } ?? articles.count
  }

  /// The article and paragraph of a byte offset not before the last one asked for; nil for furniture.
  mutating func place(of offset: Int) -> (article: Int, paragraph: Int, isNew: Bool)? {
    while index < articles.count, articles[index].range.upperBound <= offset {
      index += 1
      paragraph = 0
      isNew = true
    }
    guard index < articles.count, articles[index].kind == .article else { return nil }
    while paragraph + 1 < articles[index].paragraphs.count, articles[index].paragraphs[paragraph].upperBound <= offset {
      paragraph += 1
    }
    defer { isNew = false }
    return (index, paragraph, isNew)
  }
}
