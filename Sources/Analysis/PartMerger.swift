import CoverageModel

/// Joins the coverages of articles in several languages into one, in the order of the text.
struct PartMerger {
  private var merged: Coverage
  private var speakers: [String: Int] = [:]

  /// One coverage of all parts, with the articles in languages without a lexicon.
  static func coverage(of parts: [Coverage], _ plan: LanguagePlan, _ sources: [Source]) -> Coverage {
    var merger = PartMerger(merged: Coverage(sources: sources))
    if parts.count == 1, plan.unsupported.isEmpty {
      merger.merged = parts[0]
    } else {
      for part in parts { merger.add(part) }
      for stretch in plan.unsupported { merger.add(stretch) }
      merger.sort()
    }
    for index in merger.merged.articles.indices { merger.merged.articles[index].complete(from: sources) }
    for index in sources.indices { merger.merged.sources[index].language = plan.language(of: index) ?? "und" }
    return merger.merged
  }

  private init(merged: Coverage) { self.merged = merged }

  // MARK: Adding

  private mutating func add(_ part: Coverage) {
    let (articles, sections, topics) = (merged.articles.count, merged.sections.count, merged.topics.count)
    let (statements, utterances) = (merged.statements.count, merged.utterances.count)
    merged.articles += part.articles
    merged.sections += part.sections.map { section in
      var section = section
      section.article += articles
      return section
    }
    let speakers = part.speakers.map { speaker($0) }
    merged.topics += part.topics
    merged.statements += part.statements.map { statement in
      var statement = statement
      statement.article += articles
      statement.section = statement.section.map { $0 + sections }
      statement.speaker = statement.speaker.map { speakers[$0] }
      statement.topic = statement.topic.map { $0 + topics }
      statement.utterance += utterances
      statement.continues = statement.continues.map { $0 + statements }
      return statement
    }
    merged.utterances += part.utterances.map { Utterance(statements: $0.statements.map { $0 + statements }) }
    merged.relations += part.relations.map { relation in
      var relation = relation
      relation.topic += topics
      relation.a = relation.a.map { $0 + utterances }
      relation.b = relation.b.map { $0 + utterances }
      relation.both = relation.both.map { $0 + utterances }
      return relation
    }
    for index in merged.sides.indices { add(part.sides[index], speakers, to: index) }
  }

  private mutating func speaker(_ speaker: Speaker) -> Int {
    let key = "\(speaker.kind) \(speaker.name)"
    guard let known = speakers[key] else {
      speakers[key] = merged.speakers.count
      merged.speakers.append(speaker)
      return merged.speakers.count - 1
    }
    for mention in speaker.mentions where !merged.speakers[known].mentions.contains(mention) {
      merged.speakers[known].mentions.append(mention)
    }
    return known
  }

  private mutating func add(_ side: Side, _ speakers: [Int], to index: Int) {
    if merged.sides[index].name.isEmpty { merged.sides[index].name = side.name }
    for speaker in side.speakers where !merged.sides[index].speakers.contains(speakers[speaker]) {
      merged.sides[index].speakers.append(speakers[speaker])
    }
  }

  private mutating func add(_ stretch: LanguagePlan.Stretch) {
    guard let first = stretch.paragraphs.first, let last = stretch.paragraphs.last else { return }
    var article = Article(source: stretch.source, range: first.lowerBound..<last.upperBound, kind: .article)
    article.paragraphs = stretch.paragraphs
    article.language = stretch.language
    merged.articles.append(article)
    merged.sections.append(Section(article: merged.articles.count - 1, range: article.range))
  }

  // MARK: Order

  /// Puts articles, sections, statements and utterances in the order of the text.
  private mutating func sort() {
    let articles = order(merged.articles.indices) { (merged.articles[$0].source, merged.articles[$0].range.lowerBound) }
    let newArticle = Self.inverse(articles)
    let sections = order(merged.sections.indices) {
      (newArticle[merged.sections[$0].article], merged.sections[$0].range.lowerBound)
    }
    let newSection = Self.inverse(sections)
    let statements = order(merged.statements.indices) { (newArticle[merged.statements[$0].article], $0) }
    let newStatement = Self.inverse(statements)
    merged.articles = articles.map { merged.articles[$0] }
    merged.sections = sections.map { index in
      var section = merged.sections[index]
      section.article = newArticle[section.article]
      return section
    }
    merged.statements = statements.map { index in
      var statement = merged.statements[index]
      statement.article = newArticle[statement.article]
      statement.section = statement.section.map { newSection[$0] }
      statement.continues = statement.continues.map { newStatement[$0] }
      return statement
    }
    merged.utterances = merged.utterances.map { Utterance(statements: $0.statements.map { newStatement[$0] }.sorted()) }
  }

  private func order(_ indices: Range<Int>, _ key: (Int) -> (Int, Int)) -> [Int] {
    indices.sorted { key($0) < key($1) }
  }

  private static func inverse(_ order: [Int]) -> [Int] {
    var inverse = Array(repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { inverse[old] = new }
    return inverse
  }
}
