import CoverageModel
import Samples

/// Coverages for tests of formats that have a syntax of their own.
enum HostileCoverage {
  /// Characters that mean something in markup, in tables, or to a terminal.
  static let words = "<b a=\"1\">&amp;'\u{1B}\u{7}\u{9B}]]>\u{202E}\u{FFFE}</b>, \u{0}fin"

  /// The small coverage with such words in every place that comes from outside.
  static var coverage: Coverage {
    var coverage = CanalCoverage.coverage
    let count = words.utf8.count
    coverage.sources[0] = Source(name: "<&>'\u{7}.txt", text: SourceText(words), language: "fr")
    coverage.articles[0] = Article(
      source: 0, range: 0..<count, kind: .article, title: 0..<3, outlet: "L’<&\"É\u{9B}cho", date: "<>&\u{7}",
      paragraphs: [0..<count])
    coverage.sections = []
    coverage.speakers[0].name = "Anne <Roy> & 'Cie'\u{1B}"
    coverage.sides[0].name = "=Amont\u{202E}<"
    coverage.topics[0].label = "Coût & <canal>\u{0}"
    for index in coverage.statements.indices where coverage.statements[index].article == 0 {
      coverage.statements[index].range = 0..<count
      coverage.statements[index].paragraph = 0
      coverage.statements[index].section = nil
      coverage.statements[index].cue = nil
    }
    coverage.relations[0].evidence = [Evidence(source: 0, range: 0..<count, reason: .reply, detail: "<&>")]
    coverage.relations[1].evidence = [Evidence(source: 0, range: 0..<3, reason: .jointStatement)]
    return coverage
  }

  /// One paragraph of ASCII with statements over some of its bytes, said by nobody that is known.
  static func overlapping(_ text: String, _ ranges: [Range<Int>], paragraphs: [Range<Int>]? = nil) -> Coverage {
    let length = text.utf8.count
    return Coverage(
      sources: [Source(name: "a.txt", text: SourceText(text))],
      articles: [
        Article(source: 0, range: 0..<length, kind: .article, paragraphs: paragraphs ?? [0..<length])
      ],
      statements: ranges.enumerated().map { Statement(article: 0, range: $1, kind: .indirect, utterance: $0) },
      utterances: ranges.indices.map { Utterance(statements: [$0]) })
  }
}
