import Browser
import CoverageModel
import Glibc
import Terminal

// Stands in for the command line until it is written: opens a file whose quotations are the statements.
// A paragraph that names Vasseur is the first side's, one that names Le Guen the second's.

func stubCoverage(_ bytes: [UInt8]) -> Coverage {
  var coverage = Coverage(sources: [
    Source(name: "text", text: SourceText(String(decoding: bytes, as: UTF8.self)), language: "fr")
  ])
  coverage.speakers = [
    Speaker(name: "Hélène Vasseur", kind: .person, side: .a),
    Speaker(name: "Marc Le Guen", kind: .person, side: .b),
  ]
  coverage.sides = [
    Side(id: .a, name: "Direction", speakers: [0]), Side(id: .b, name: "Syndicats", speakers: [1]),
  ]
  let text = coverage.sources[0].text
  let paragraphs = text.bytes.split(separator: 10).map { $0.startIndex..<$0.endIndex }
  coverage.articles = [
    Article(source: 0, range: 0..<text.count, kind: .article, title: paragraphs.first, paragraphs: paragraphs)
  ]
  for (number, range) in paragraphs.enumerated() {
    let words = text[range]
    if words.utf8.count < 20 {
      coverage.sections.append(Section(article: 0, range: range, heading: range))
      coverage.topics.append(Topic(label: words, mark: .disagreement))
    }
    guard let open = words.utf8.firstIndex(of: 0xAB), let close = words.utf8.firstIndex(of: 0xBB) else {
      continue
    }
    let start = range.lowerBound + words.utf8.distance(from: words.utf8.startIndex, to: open) + 2
    let end = range.lowerBound + words.utf8.distance(from: words.utf8.startIndex, to: close) - 2
    let side: Int? = words.contains("Vasseur") ? 0 : words.contains("Le Guen") ? 1 : nil
    coverage.utterances.append(Utterance(statements: [coverage.statements.count]))
    coverage.statements.append(
      Statement(
        article: 0, paragraph: number, range: start..<end, kind: .direct, speaker: side,
        party: side.map { $0 == 0 ? .a : .b },
        topic: coverage.topics.isEmpty ? nil : coverage.topics.count - 1,
        utterance: coverage.utterances.count - 1))
  }
  for topic in coverage.topics.indices {
    let members = coverage.statements.indices.filter { coverage.statements[$0].topic == topic }
    let a = members.filter { coverage.statements[$0].party == .a }
    let b = members.filter { coverage.statements[$0].party == .b }
    guard let first = a.first, !b.isEmpty else { continue }
    coverage.relations.append(
      Relation(
        topic: topic, label: .disagreement, a: a, b: b,
        evidence: [Evidence(source: 0, range: coverage.statements[first].range, reason: .opposedStances)],
        certainty: 0.9))
  }
  return coverage
}

var bytes: [UInt8] = []
let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "-"
let file = path == "-" ? fdopen(0, "r") : fopen(path, "r")
while let file, case let byte = getc(file), byte >= 0 { bytes.append(UInt8(byte)) }
let coverage = stubCoverage(bytes)
let services = BrowseServices(
  formats: [
    ExportFormat(name: "markdown", fileExtension: "md"), ExportFormat(name: "text", fileExtension: "txt"),
  ],
  clipboardFormat: "text",
  render: { _, utterances in
    utterances.flatMap {
      Array(coverage.words(of: coverage.statements[coverage.utterances[$0].statements[0]]).utf8) + [10]
    }
  })
let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { (name: String) -> String? in
  getenv(name).map { String(cString: $0) }
}
let options = BrowseOptions(
  name: String(path.split(separator: "/").last ?? "-"),
  language: Language(locale: variables.first { !$0.isEmpty } ?? ""),
  colours: getenv("NO_COLOR") == nil)
do {
  exit(try browse(coverage: coverage, options: options, services: services))
} catch {
  print("visavis: \(error)")
  exit(1)
}
