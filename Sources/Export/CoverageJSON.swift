import CoverageModel

/// Writes a coverage as JSON in the format `visavis-coverage/1`.
///
/// Positions are code points of the decoded source (W3C TextPositionSelector counting); the model's are
/// bytes. Identifiers are a letter and the number of the thing in the order of the text, from 1.
public struct CoverageJSON {
  /// The name of the format and its major version.
  public static let format = "visavis-coverage/1"

  private let coverage: Coverage
  private let members: ExcerptMembers
  private let joint: JointVoices
  private let selectors: TextSelectors
  private let version: String
  private let withText: Bool

  /// Prepares the writing of a coverage.
  ///
  /// - Parameters:
  ///   - version: the version of the program that writes.
  ///   - withText: whether sources carry their whole text.
  public init(_ coverage: Coverage, version: String, withText: Bool = false) {
    self.init(Excerpt(coverage), version: version, withText: withText)
  }

  /// Prepares the writing of an excerpt: its statements and all that they name, under the identifiers that they
  /// have in the whole coverage.
  ///
  /// - Parameters:
  ///   - version: the version of the program that writes.
  ///   - withText: whether sources carry their whole text.
  public init(_ excerpt: Excerpt, version: String, withText: Bool = false) {
    coverage = excerpt.coverage
    members = ExcerptMembers(excerpt)
    joint = JointVoices(coverage, statements: members.statements.indices)
    self.version = version
    self.withText = withText
    selectors = TextSelectors(coverage)
  }

  /// About as long as a statement is, with its share of all that is not a statement.
  private static let bytesPerStatement = 800

  /// The JSON text, UTF-8 with a line feed at its end.
  public func bytes() -> [UInt8] {
    var json = JSONText(capacity: Self.bytesPerStatement * members.statements.indices.count)
    json.object { json in
      json.member("format", Self.format)
      json.key("generator")
      json.object { json in
        json.member("name", "visavis")
        json.member("version", version)
      }
      list(&json, "sources", members.sources.indices, source)
      list(&json, "articles", members.articles.indices, article)
      list(&json, "sections", members.sections.indices, section)
      speakers(&json)
      list(&json, "sides", Array(coverage.sides.indices), side)
      list(&json, "topics", members.topics.indices, topic)
      list(&json, "statements", members.statements.indices, statement)
      list(&json, "utterances", members.utterances.indices, utterance)
      list(&json, "relations", members.relations.indices, relation)
      json.member("corrected", corrected)
    }
    json.end()
    return json.bytes
  }

  private func list(
    _ json: inout JSONText, _ name: StaticString, _ indices: [Int], _ body: (inout JSONText, Int) -> Void
  ) {
    json.key(name)
    json.array { json in
      for index in indices {
        json.element()
        json.object { body(&$0, index) }
      }
    }
  }

  private func id(_ letter: Unicode.Scalar, _ index: Int) -> Identifier { Identifier(letter, index) }

  private func points(_ range: Range<Int>, source: Int) -> Range<Int> { selectors.position(range, source: source) }

  // MARK: Corrections

  /// The members that a reader has put right, each behind its object: `s12.speaker`, `r3.label` for the third relation.
  private var corrected: [String] {
    let statements = members.statements.indices.filter { !coverage.statements[$0].corrected.isEmpty }.flatMap { index in
      Self.corrected(coverage.statements[index]).map { "\(id("s", index)).\($0)" }
    }
    let relations = members.relations.indices.enumerated().filter { coverage.relations[$0.element].isCorrected }
    return statements + relations.map { "\(id("r", $0.offset)).label" }
  }

  /// The members of a statement that a reader has put right.
  private static func corrected(_ statement: Statement) -> [String] {
    Statement.Field.allCases.filter(statement.corrected.contains).flatMap { field in
      field == .words ? ["start", "end"] : [field.rawValue]
    }
  }

  // MARK: Parts

  private func source(_ json: inout JSONText, _ index: Int) {
    let source = coverage.sources[index]
    json.member("id", id("f", index))
    json.member("name", source.name)
    json.member("sha256", SHA256.hexadecimal(of: source.text.bytes))
    json.member("language", source.language)
    json.member("length", selectors.length(ofSource: index))
    json.member("mediaType", source.mediaType)
    if withText { json.member("text", source.text, 0..<source.text.count) }
  }

  private func article(_ json: inout JSONText, _ index: Int) {
    let article = coverage.articles[index]
    json.member("id", id("a", index))
    json.member("source", id("f", article.source))
    span(&json, points(article.range, source: article.source))
    json.member("kind", article.kind.rawValue)
    json.member("title", range: article.title.map { points($0, source: article.source) })
    json.member("language", article.language)
    json.member("outlet", article.outlet)
    json.member("date", article.date)
  }

  private func section(_ json: inout JSONText, _ index: Int) {
    let section = coverage.sections[index]
    let source = coverage.articles[section.article].source
    json.member("id", id("h", index))
    json.member("article", id("a", section.article))
    span(&json, points(section.range, source: source))
    json.member("heading", range: section.heading.map { points($0, source: source) })
  }

  private func speakers(_ json: inout JSONText) {
    json.key("speakers")
    json.array { json in
      for index in members.speakers.indices {
        json.element()
        json.object { speaker(&$0, index) }
      }
      for (index, name) in joint.names.enumerated() {
        json.element()
        json.object { json in
          json.member("id", JointVoices.id(index))
          json.member("name", name)
          json.member("kind", Speaker.Kind.group.rawValue)
          json.member("side", String?.none)
          json.member("mentions", [String]())
        }
      }
    }
  }

  private func speaker(_ json: inout JSONText, _ index: Int) {
    let speaker = coverage.speakers[index]
    json.member("id", id("p", index))
    json.member("name", speaker.name)
    json.member("kind", speaker.kind.rawValue)
    json.member("side", speaker.side?.rawValue)
    json.member("mentions", speaker.mentions)
  }

  private func side(_ json: inout JSONText, _ index: Int) {
    let side = coverage.sides[index]
    json.member("id", side.id.rawValue)
    json.member("name", side.name)
    json.member("speakers", side.speakers.filter(members.speakers.contains).map { id("p", $0) })
  }

  private func topic(_ json: inout JSONText, _ index: Int) {
    json.member("id", id("t", index))
    json.member("label", coverage.topics[index].label)
    json.member("relation", coverage.topics[index].mark.rawValue)
  }

  private func statement(_ json: inout JSONText, _ index: Int) {
    let statement = coverage.statements[index]
    let source = coverage.articles[statement.article].source
    json.member("id", id("s", index))
    json.member("article", id("a", statement.article))
    json.member("paragraph", statement.paragraph + 1)
    json.member("section", statement.section.map { id("h", $0) })
    span(&json, points(statement.range, source: source))
    json.member("kind", statement.kind.rawValue)
    json.member("speaker", joint.id(ofStatement: index) ?? statement.speaker.map { id("p", $0) })
    json.member("side", statement.party?.rawValue)
    json.member("topic", statement.topic.map { id("t", $0) })
    json.member("utterance", id("u", statement.utterance))
    if let first = statement.continues, members.statements.contains(first) {
      json.member("continues", id("s", first))
    }
    json.member("cue", range: statement.cue.map { points($0, source: source) })
    json.member("attribution", range: statement.attribution.map { points($0, source: source) })
    json.member("certainty", statement.certainty)
    json.key("selector")
    json.object { selectors.quote(&$0, statement.range, source: source) }
    if let cut = statement.cut { json.member("excerptOf", range: points(cut.whole, source: source)) }
    if !statement.corrected.isEmpty { json.member("corrected", Self.corrected(statement)) }
  }

  private func utterance(_ json: inout JSONText, _ index: Int) {
    json.member("id", id("u", index))
    json.member("statements", coverage.utterances[index].statements.map { id("s", $0) })
  }

  private func relation(_ json: inout JSONText, _ index: Int) {
    let relation = coverage.relations[index]
    json.member("topic", id("t", relation.topic))
    json.member("label", relation.label.rawValue)
    json.member("a", chosen(relation.a))
    json.member("b", chosen(relation.b))
    json.member("both", chosen(relation.both))
    json.key("evidence")
    json.array { json in
      for evidence in relation.evidence {
        json.element()
        json.object { self.evidence(&$0, evidence) }
      }
    }
    json.member("certainty", relation.certainty)
    if relation.isCorrected { json.member("corrected", ["label"]) }
  }

  private func chosen(_ utterances: [Int]) -> [Identifier] {
    utterances.filter(members.utterances.contains).map { id("u", $0) }
  }

  private func evidence(_ json: inout JSONText, _ evidence: Evidence) {
    json.member("source", id("f", evidence.source))
    span(&json, points(evidence.range, source: evidence.source))
    let reason = evidence.reason.rawValue
    json.member("why", evidence.detail.map { "\(reason): \($0)" } ?? reason)
  }

  private func span(_ json: inout JSONText, _ range: Range<Int>) {
    json.member("start", range.lowerBound)
    json.member("end", range.upperBound)
  }
}
