import CoverageModel

/// Writes an excerpt in TEI P5: a header with sources and speakers, the text, and the relations as stand-off markup.
///
/// A whole coverage is written as its articles, with `said` around each statement; an excerpt as its statements alone, article
/// by article. Identifiers are those of `visavis-coverage/1`. Control characters, which XML cannot hold, are left out.
struct TEIExporter {
  private let outline: ExcerptOutline
  private let members: ExcerptMembers
  private let header: TEIHeader
  private let language: InterfaceLanguage

  init(_ excerpt: Excerpt, language: InterfaceLanguage, version: String) {
    outline = ExcerptOutline(excerpt, language: language)
    members = ExcerptMembers(excerpt)
    header = TEIHeader(outline, members, version: version)
    self.language = language
  }

  /// The document, with a line feed at its end.
  func bytes() -> [UInt8] {
    var markup = MarkupText()
    markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    markup.block("TEI", ["xmlns": "http://www.tei-c.org/ns/1.0", "xml:lang": language.rawValue]) { markup in
      header.write(&markup)
      markup.block("text") { markup in
        markup.block("body") { body(&$0) }
      }
      standOff(&markup)
    }
    return markup.bytes + [0x0A]
  }

  private var coverage: Coverage { outline.excerpt.coverage }

  private func body(_ markup: inout MarkupText) {
    let articles = members.articles.indices
    if articles.isEmpty { markup.empty("p") }
    if outline.excerpt.isWhole {
      TEIArticles(outline).write(&markup)
    } else {
      TEIQuotations(outline, members).write(&markup)
    }
  }

  // MARK: Relations

  private func standOff(_ markup: inout MarkupText) {
    let relations = RelationEnds.all(of: outline.excerpt)
    let retold = members.utterances.indices.map { coverage.utterances[$0].statements }.filter { $0.count > 1 }
    guard !relations.isEmpty || !retold.isEmpty else { return }
    markup.block("standOff") { markup in
      if !relations.isEmpty { markup.block("listRelation") { list in relations.forEach { relation(&list, $0) } } }
      if !retold.isEmpty {
        markup.block("linkGrp", ["type": "utterance"]) { group in
          for statements in retold { group.empty("link", ["target": Self.references(statements)]) }
        }
      }
    }
  }

  private func relation(_ markup: inout MarkupText, _ ends: RelationEnds) {
    let relation = coverage.relations[ends.relation]
    let attributes: MarkupText.Attributes = [
      "xml:id": "r\(ends.relation + 1)", "name": relation.label.rawValue, "mutual": Self.references(ends.statements),
      "ana": "#t\(relation.topic + 1)", "cert": Words.english.share(relation.certainty),
      "resp": relation.isCorrected ? TEIHeader.reader : nil,
    ]
    markup.block("relation", attributes) { markup in
      markup.line("desc", [:], outline.reasons(of: ends.relation).dropLast().joined(separator: "; "))
    }
  }

  private static func references(_ statements: [Int]) -> String {
    statements.map { "#s\($0 + 1)" }.joined(separator: " ")
  }
}
