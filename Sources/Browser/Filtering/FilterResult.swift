import CoverageModel
import Screen

/// What a filter leaves of a dossier.
struct FilterResult: Sendable {
  /// For each entry of the comparison, whether it is shown: rows with a statement that matches, topics with such rows.
  private(set) var entries: [Bool]
  /// For each statement, whether it matches.
  private(set) var statements: [Bool]
  /// For each topic of the comparison, the utterances of each side in the rows that are shown.
  private(set) var counts: [(a: Int, b: Int)]
  /// The rows that are shown, and all.
  private(set) var rows = (shown: 0, all: 0)

  /// - Complexity: O(*n*) for statements of *n* bytes together.
  init(_ filter: StatementFilter, _ dossier: Dossier) {
    let matcher = FilterMatcher(filter, dossier)
    let hasTopic = filter.parts.contains { $0.field == .topic }
    entries = Array(repeating: false, count: dossier.entries.count)
    statements = Array(repeating: false, count: dossier.coverage.statements.count)
    counts = Array(repeating: (a: 0, b: 0), count: dossier.comparison.topics.count)
    rows.all = dossier.whole.rows
    for (entry, item) in dossier.entries.enumerated() {
      guard case .row(let topic, _) = item, let row = dossier.row(at: entry) else { continue }
      let label = dossier.comparison.topics[topic].topic
      for index in row.utterances.flatMap({ dossier.coverage.utterances[$0].statements }) {
        let isHere = matcher.matches(index, row, topic: label)
        if isHere { show(entry, of: topic, row, heading: dossier.headings[topic]) }
        let own = dossier.coverage.statements[index].topic
        if isHere || (hasTopic && own != label && matcher.matches(index, row, topic: own)) { statements[index] = true }
      }
    }
  }

  private mutating func show(_ entry: Int, of topic: Int, _ row: Comparison.Row, heading: Int) {
    guard !entries[entry] else { return }
    entries[entry] = true
    entries[heading] = true
    rows.shown += 1
    if row.a != nil { counts[topic].a += 1 }
    if row.b != nil { counts[topic].b += 1 }
  }

  /// The statements that match.
  var statementCount: Int { statements.count { $0 } }
}

/// Tells whether statements match a filter.
private struct FilterMatcher {
  /// Words that are wanted: among names whatever their capitals and accents, in a text as a search finds them.
  private struct Wanted {
    var value: FilterValue
    var name = FoldedName("")
    var query = Query("")
  }

  /// The wanted or the unwanted of one field.
  private struct Test {
    var field: FilterField
    var wanted: [Wanted]
    var isNegated: Bool
  }

  private let dossier: Dossier
  private let tests: [Test]
  private let speakers: [FoldedName]
  private let topics: [FoldedName]
  private let outlets: [FoldedName]
  private var coverage: Coverage { _read { yield dossier.coverage } }

  init(_ filter: StatementFilter, _ dossier: Dossier) {
    self.dossier = dossier
    let coverage = dossier.coverage
    speakers = coverage.speakers.map { FoldedName($0.name) }
    topics = coverage.topics.map { FoldedName($0.label) }
    outlets = coverage.articles.indices.map { FoldedName(FilterNames.outlet(ofArticle: $0, dossier)) }
    tests = Self.tests(filter)
  }

  /// Parts of one field widen each other; unwanted ones narrow.
  private static func tests(_ filter: StatementFilter) -> [Test] {
    var tests: [Test] = []
    for part in filter.parts {
      let wanted = part.values.map { value in
        if case .words(let words) = value {
          Wanted(value: value, name: FoldedName(words), query: Query(words))
        } else {
          Wanted(value: value)
        }
      }
      let same = tests.firstIndex { $0.field == part.field && !$0.isNegated }
      if let same, !part.isNegated, part.field.isAlternative {
        tests[same].wanted += wanted
      } else {
        tests.append(Test(field: part.field, wanted: wanted, isNegated: part.isNegated))
      }
    }
    return tests
  }

  func matches(_ index: Int, _ row: Comparison.Row, topic: Int?) -> Bool {
    let statement = coverage.statements[index]
    return tests.allSatisfy { test in
      test.wanted.contains { fits($0, test.field, statement, row, topic) } != test.isNegated
    }
  }

  private func fits(
    _ wanted: Wanted, _ field: FilterField, _ statement: Statement, _ row: Comparison.Row, _ topic: Int?
  ) -> Bool {
    switch wanted.value {
    case .article(let number): dossier.tally.numbers[statement.article] == number
    case .party(let party): statement.party == party
    case .unknown: statement.speaker == nil
    case .kind(let kind): statement.kind == kind
    case .mark(let mark): mark.matches(row, in: dossier)
    case .certainty(let bound): bound.admits(statement.certainty)
    case .words:
      field == .text
        ? !wanted.query.ranges(in: coverage.source(ofArticle: statement.article).text.bytes, statement.range).isEmpty
        : names(field, statement, topic).contains { $0.contains(wanted.name) }
    }
  }

  /// What a field of a statement is called.
  private func names(_ field: FilterField, _ statement: Statement, _ topic: Int?) -> [FoldedName] {
    switch field {
    case .side: statement.party?.side.map { [FoldedName(coverage[$0].name)] } ?? []
    case .speaker: statement.speaker.map { [speakers[$0]] } ?? []
    case .topic: topic.map { [topics[$0]] } ?? Language.allCases.map { FoldedName($0.messages.otherTopic) }
    case .outlet: [outlets[statement.article]]
    case .article, .kind, .mark, .certainty, .text: []
    }
  }
}

/// The names that filters compare.
enum FilterNames {
  /// The outlet of an article, or its file where there are several, or its number.
  static func outlet(ofArticle article: Int, _ dossier: Dossier) -> String {
    let coverage = dossier.coverage
    if let outlet = coverage.articles[article].outlet { return outlet }
    if coverage.sources.count > 1 { return coverage.source(ofArticle: article).name }
    return "article \(dossier.tally.numbers[article])"
  }
}
