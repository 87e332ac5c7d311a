import CoverageModel

/// Builds a coverage from texts and from words in them.
///
/// A text is a title, then paragraphs between blank lines; a paragraph of at most two words is a heading.
struct CoverageBuilder {
  private(set) var coverage = Coverage()

  init(texts: [String], outlets: [String?] = [], language: String = "fr") {
    for (index, text) in texts.enumerated() {
      coverage.sources.append(Source(name: "\(index + 1).txt", text: SourceText(text), language: language))
      addArticle(index, outlet: index < outlets.count ? outlets[index] : nil)
    }
  }

  private mutating func addArticle(_ index: Int, outlet: String?) {
    let text = coverage.sources[index].text
    let paragraphs = Self.paragraphs(of: text.bytes)
    coverage.articles.append(
      Article(
        source: index, range: 0..<text.count, kind: .article, title: paragraphs.first, outlet: outlet,
        paragraphs: paragraphs))
    for paragraph in paragraphs.dropFirst() where text[paragraph].split(separator: " ").count <= 2 {
      coverage.sections.append(Section(article: index, range: paragraph, heading: paragraph))
    }
  }

  private static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 10 {
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < bytes.count { result.append(start..<bytes.count) }
    return result
  }

  mutating func side(_ id: SideID, _ name: String, _ speakers: [String]) {
    let first = coverage.speakers.count
    coverage.speakers += speakers.map { Speaker(name: $0, kind: .person, side: id) }
    let side = Side(id: id, name: name, speakers: Array(first..<coverage.speakers.count))
    coverage.sides[id == .a ? 0 : 1] = side
  }

  mutating func third(_ name: String) { coverage.speakers.append(Speaker(name: name, kind: .person)) }

  mutating func topic(_ label: String, _ mark: Topic.Mark) {
    coverage.topics.append(Topic(label: label, mark: mark))
  }

  /// Adds a statement with words of an article and returns its utterance.
  @discardableResult
  mutating func say(
    _ article: Int, _ words: String, _ kind: Statement.Kind, _ speaker: Int?, _ party: Statement.Party?,
    topic: Int?,
    utterance: Int? = nil, cue: String? = nil, attribution: String? = nil, antecedent: String? = nil,
    certainty: Double = 0.9
  ) -> Int {
    let range = find(words, in: article)
    let number = utterance ?? coverage.utterances.count
    if utterance == nil { coverage.utterances.append(Utterance(statements: [])) }
    coverage.utterances[number].statements.append(coverage.statements.count)
    let paragraph = coverage.articles[article].paragraphs.lastIndex { $0.lowerBound <= range.lowerBound } ?? 0
    coverage.statements.append(
      Statement(
        article: article, paragraph: paragraph, range: range, kind: kind, speaker: speaker, party: party,
        topic: topic, utterance: number, cue: cue.map { find($0, in: article) },
        attribution: attribution.map { find($0, in: article) },
        antecedent: antecedent.map { find($0, in: article) },
        certainty: certainty))
    return number
  }

  /// Tells how the statement that was added last was found.
  mutating func explain(_ explanation: Explanation) {
    coverage.statements[coverage.statements.count - 1].explanation = explanation
  }

  /// Makes the statement that was added last go on from the one before.
  mutating func goOn() {
    coverage.statements[coverage.statements.count - 1].continues = coverage.statements.count - 2
  }

  /// The bytes of words where they stand first in a text.
  func range(of words: String, in source: Int) -> Range<Int> { find(words, in: source) }

  mutating func relate(
    _ topic: Int, _ label: Relation.Label, _ a: [Int], _ b: [Int],
    _ evidence: [(Int, String, Evidence.Reason, String?)],
    both: [Int] = [], certainty: Double = 0.86
  ) {
    let pieces = evidence.map {
      Evidence(source: $0.0, range: find($0.1, in: $0.0), reason: $0.2, detail: $0.3)
    }
    coverage.relations.append(
      Relation(topic: topic, label: label, a: a, b: b, both: both, evidence: pieces, certainty: certainty))
  }

  /// Where words stand first in a text; at its start where they do not.
  private func find(_ words: String, in source: Int) -> Range<Int> {
    let text = coverage.sources[source].text.bytes
    let wanted = Array(words.utf8)
    let start = text.indices.first { text[$0...].starts(with: wanted) }
    precondition(start != nil, "« \(words) » does not stand in text \(source)")
    return (start ?? 0)..<(start ?? 0) + wanted.count
  }
}
