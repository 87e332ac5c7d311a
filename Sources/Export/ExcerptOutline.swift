import CoverageModel

/// What every readable export of an excerpt says, before it takes a form.
struct ExcerptOutline {
  let excerpt: Excerpt
  let words: Words
  let citations: CitationWriter

  init(_ excerpt: Excerpt, language: InterfaceLanguage) {
    self.excerpt = excerpt
    words = Words.of(language)
    citations = CitationWriter(excerpt.coverage, words)
  }

  private var coverage: Coverage { excerpt.coverage }

  /// The two sides by name.
  var title: String { "\(name(of: .a)) – \(name(of: .b))" }

  /// The one language of all articles as ISO 639-1; nil where there are several, or it was not told.
  var language: String? {
    let languages = Set(coverage.articles.lazy.filter { $0.kind == .article }.map(\.language))
    return languages.count == 1 ? languages.first.flatMap { $0 == "und" ? nil : $0 } : nil
  }

  /// The language of the name of a topic; nil for what fits in none.
  func language(of topic: Comparison.TopicRows) -> String? { topic.topic == nil ? nil : language }

  /// How much the excerpt holds.
  var tally: String {
    let articles = Set(
      excerpt.topics.lazy.flatMap(\.rows).flatMap(\.utterances).flatMap { coverage.utterances[$0].statements }
        .map { coverage.statements[$0].article })
    return [
      words.counted(articles.count, words.articles), words.counted(excerpt.statementCount, words.statements),
      words.counted(excerpt.topics.count { $0.topic != nil }, words.topics),
    ].joined(separator: ", ")
  }

  /// What a side is called: its name, or its letter where it has none.
  func name(of side: SideID) -> String {
    let name = VisibleText.line(coverage[side].name)
    return name.isEmpty ? side.rawValue : name
  }

  /// The names of those who speak for a side.
  func members(of side: SideID) -> String {
    coverage[side].speakers.map { VisibleText.line(coverage.speakers[$0].name) }.joined(separator: ", ")
  }

  /// The label of a topic.
  func label(of topic: Comparison.TopicRows) -> String {
    topic.topic.map { VisibleText.line(coverage.topics[$0].label) } ?? words.rest
  }

  /// The mark of a topic, if it is one.
  func mark(of topic: Comparison.TopicRows) -> Topic.Mark? { topic.topic.map { coverage.topics[$0].mark } }

  /// How many utterances each side has in a topic.
  func counts(of topic: Comparison.TopicRows) -> String {
    "\(name(of: .a)) \(topic.countA), \(name(of: .b)) \(topic.countB)"
  }

  /// What a block shows: the label of its relation, or the mark of its row.
  func mark(of block: Excerpt.Block) -> String {
    if let relation = block.relation { return words.label(coverage.relations[relation].label) }
    return block.rows.first.map { words.mark($0.mark) } ?? ""
  }

  /// What a row shows: the label of its relation, or its own mark.
  func mark(of row: Comparison.Row) -> String { mark(of: Excerpt.Block(relation: row.relation, rows: [row])) }

  /// What some rows show, each mark once.
  func marks(of rows: [Comparison.Row]) -> [String] {
    rows.map(mark).reduce(into: []) { marks, mark in if !marks.contains(mark) { marks.append(mark) } }
  }

  /// Whose a statement is: the name of its side, both together, or a third voice.
  func side(of statement: Statement) -> String {
    switch statement.party {
    case .a: name(of: .a)
    case .b: name(of: .b)
    case .both: words.both
    case nil: words.third
    }
  }

  /// The utterances of a row, left to right, with whose they are.
  func voices(of row: Comparison.Row) -> [(name: String, utterance: Int)] {
    var voices: [(name: String, utterance: Int)] = []
    if let across = row.across { voices.append((row.mark == .third ? words.third : words.both, across)) }
    if let a = row.a { voices.append((name(of: .a), a)) }
    if let b = row.b { voices.append((name(of: .b), b)) }
    return voices
  }

  /// Why a relation holds, piece by piece, and how certain it is.
  func reasons(of block: Excerpt.Block) -> [String] { reasons(of: block.relation) }

  /// Why the relations of some rows hold, one after the other.
  func reasons(of rows: [Comparison.Row]) -> [String] {
    var relations: [Int] = []
    for case let relation? in rows.map(\.relation) where !relations.contains(relation) { relations.append(relation) }
    return relations.flatMap { reasons(of: $0) }
  }

  /// Why a relation holds, piece by piece, each once, and how certain it is; nothing where there is none.
  func reasons(of relation: Int?) -> [String] {
    guard let relation = relation.map({ coverage.relations[$0] }) else { return [] }
    let certainty = "\(words.certainty) \(words.share(relation.certainty))"
    var pieces: [String] = []
    for evidence in relation.evidence.map(citations.evidence) where !pieces.contains(evidence) {
      pieces.append(evidence)
    }
    return pieces + [certainty]
  }
}
