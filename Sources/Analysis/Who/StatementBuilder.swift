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

  init(_ annotations: [Annotation], _ lexicon: Lexicon, _ ranker: Ranker, _ coverage: Coverage) {
    self.annotations = annotations
    self.lexicon = lexicon
    self.ranker = ranker
    articles = coverage.articles
  }

  /// Reads what was said and who said it.
  func read() -> (drafts: [Draft], cast: Cast) {
    let names = NameEvidence(annotations, lexicon)
    let finders = annotations.map { MentionFinder($0, lexicon, names) }
    let mentions = zip(annotations, finders).map { annotation, finder in
      annotation.sentences.map { (sentence) -> [Mention] in
        let role = annotation.document.paragraphs[sentence.paragraph].role
        // Who wrote an article speaks nowhere in it.
        if role == .credit || role == .furniture { return [] }
        return finder.mentions(in: sentence.tokens, isHeadline: role == .title || role == .heading)
      }
    }
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
      for (number, sentence) in annotation.sentences.enumerated() {
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
    return drafts
  }
}
