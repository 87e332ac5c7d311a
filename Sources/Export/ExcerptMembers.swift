import CoverageModel

/// What belongs to an excerpt, array by array: its statements and all that they name.
struct ExcerptMembers {
  /// Some of the indices of an array.
  struct Choice {
    private var isChosen: [Bool]

    init(_ count: Int, all: Bool) { isChosen = Array(repeating: all, count: count) }

    /// The chosen indices in order.
    var indices: [Int] { isChosen.indices.filter { isChosen[$0] } }

    func contains(_ index: Int) -> Bool { isChosen[index] }
    mutating func insert(_ index: Int) { isChosen[index] = true }
    mutating func insert(_ index: Int?) { if let index { isChosen[index] = true } }
  }

  private(set) var sources: Choice
  private(set) var articles: Choice
  private(set) var sections: Choice
  private(set) var speakers: Choice
  private(set) var topics: Choice
  private(set) var statements: Choice
  private(set) var utterances: Choice
  private(set) var relations: Choice

  init(_ excerpt: Excerpt) {
    let coverage = excerpt.coverage
    let all = excerpt.isWhole
    sources = Choice(coverage.sources.count, all: all)
    articles = Choice(coverage.articles.count, all: all)
    sections = Choice(coverage.sections.count, all: all)
    speakers = Choice(coverage.speakers.count, all: all)
    topics = Choice(coverage.topics.count, all: all)
    statements = Choice(coverage.statements.count, all: all)
    utterances = Choice(coverage.utterances.count, all: all)
    relations = Choice(coverage.relations.count, all: all)
    guard !all else { return }
    for row in excerpt.topics.lazy.flatMap(\.rows) { insert(row, coverage) }
  }

  private mutating func insert(_ row: Comparison.Row, _ coverage: Coverage) {
    for utterance in row.utterances {
      utterances.insert(utterance)
      for statement in coverage.utterances[utterance].statements { insert(statement: statement, coverage) }
    }
    if let relation = row.relation { insert(relation: relation, coverage) }
  }

  private mutating func insert(statement index: Int, _ coverage: Coverage) {
    let statement = coverage.statements[index]
    statements.insert(index)
    articles.insert(statement.article)
    sources.insert(coverage.articles[statement.article].source)
    sections.insert(statement.section)
    speakers.insert(statement.speaker)
    topics.insert(statement.topic)
  }

  private mutating func insert(relation index: Int, _ coverage: Coverage) {
    relations.insert(index)
    topics.insert(coverage.relations[index].topic)
    for evidence in coverage.relations[index].evidence { sources.insert(evidence.source) }
  }
}
