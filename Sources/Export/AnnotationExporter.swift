import CoverageModel

/// Writes an excerpt as a collection of W3C Web Annotations in JSON-LD (Web Annotation Data Model, 2017).
///
/// Every statement is an annotation of its words: its bodies are a citation and tags, each labelled with what it tells; its
/// target is selected by quotation and by position in code points. Every relation is an annotation that links
/// those of its statements, with the words that show it. Identifiers are relative to the place of the collection.
struct AnnotationExporter {
  private let outline: ExcerptOutline
  private let statements: StatementList
  private let relations: [RelationEnds]
  private let selectors: TextSelectors
  private let language: InterfaceLanguage
  private let version: String

  init(_ excerpt: Excerpt, language: InterfaceLanguage, version: String) {
    outline = ExcerptOutline(excerpt, language: language)
    statements = StatementList(excerpt)
    relations = RelationEnds.all(of: excerpt)
    selectors = TextSelectors(excerpt.coverage)
    self.language = language
    self.version = version
  }

  /// The JSON text, UTF-8 with a line feed at its end.
  func bytes() -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("@context", "http://www.w3.org/ns/anno.jsonld")
      json.member("id", "#coverage")
      json.member("type", "AnnotationCollection")
      json.member("label", outline.title)
      json.key("generator")
      json.object { json in
        json.member("type", "Software")
        json.member("name", "visavis \(version)")
      }
      json.member("total", total)
      if total > 0 { page(&json) }
    }
    json.end()
    return json.bytes
  }

  private var coverage: Coverage { outline.excerpt.coverage }
  private var words: Words { outline.words }
  private var total: Int { statements.entries.count + relations.count }

  private func page(_ json: inout JSONText) {
    json.key("first")
    json.object { json in
      json.member("id", "#page")
      json.member("type", "AnnotationPage")
      json.member("partOf", "#coverage")
      json.member("startIndex", 0)
      json.key("items")
      json.array { json in
        for entry in statements.entries {
          annotation(&json, "s\(entry.statement + 1)", "identifying") { statement(&$0, entry) }
        }
        for ends in relations { annotation(&json, "r\(ends.relation + 1)", "linking") { relation(&$0, ends) } }
      }
    }
  }

  private func annotation(
    _ json: inout JSONText, _ id: String, _ motivation: String, _ content: (inout JSONText) -> Void
  ) {
    json.element()
    json.object { json in
      json.member("id", "#" + id)
      json.member("type", "Annotation")
      json.member("motivation", motivation)
      content(&json)
    }
  }

  // MARK: Statements

  private func statement(_ json: inout JSONText, _ entry: StatementList.Entry) {
    let statement = coverage.statements[entry.statement]
    json.key("body")
    json.array { json in
      describe(&json, outline.citations.caption(statement).joined(separator: ", "))
      for tag in tags(of: statement, entry) { self.tag(&json, tag.label, tag.value) }
    }
    json.key("target")
    json.object { target(&$0, statement.range, source: coverage.articles[statement.article].source) }
  }

  /// What is told of a statement, each with the name of what it is.
  private func tags(of statement: Statement, _ entry: StatementList.Entry) -> [(label: String, value: String)] {
    let article = coverage.articles[statement.article]
    let said: [(label: String, value: String?)] = [
      ("speaker", coverage.speakerName(of: statement)), ("side", outline.side(of: statement)),
      ("kind", words.kind(statement.kind)), ("topic", statement.topic.map { coverage.topics[$0].label }),
    ]
    let marks = outline.marks(of: entry.rows).map { (label: "mark", value: Optional($0)) }
    let source: [(label: String, value: String?)] = [
      ("outlet", article.outlet), ("article", outline.citations.number(ofArticle: statement.article).map(String.init)),
      ("paragraph", String(statement.paragraph + 1)), ("date", article.date),
      ("utterance", "u\(statement.utterance + 1)"), ("certainty", Words.english.share(statement.certainty)),
    ]
    return (said + marks + source).compactMap { tag in tag.value.map { (tag.label, VisibleText.line($0)) } }
  }

  // MARK: Relations

  private func relation(_ json: inout JSONText, _ ends: RelationEnds) {
    let relation = coverage.relations[ends.relation]
    json.key("body")
    json.array { json in
      describe(&json, outline.reasons(of: ends.relation).joined(separator: "; "))
      tag(&json, "relation", words.label(relation.label))
      tag(&json, "topic", VisibleText.line(coverage.topics[relation.topic].label))
      tag(&json, "certainty", Words.english.share(relation.certainty))
      for evidence in relation.evidence {
        json.element()
        json.object { target(&$0, evidence.range, source: evidence.source, purpose: "describing") }
      }
    }
    json.member("target", ends.statements.map { "#s\($0 + 1)" })
  }

  // MARK: Bodies and targets

  private func describe(_ json: inout JSONText, _ text: String) {
    json.element()
    json.object { json in
      json.member("type", "TextualBody")
      json.member("purpose", "describing")
      json.member("format", "text/plain")
      json.member("language", language.rawValue)
      json.member("value", text)
    }
  }

  private func tag(_ json: inout JSONText, _ label: String, _ value: String) {
    json.element()
    json.object { json in
      json.member("type", "TextualBody")
      json.member("purpose", "tagging")
      json.member("label", label)
      json.member("value", value)
    }
  }

  private func target(_ json: inout JSONText, _ range: Range<Int>, source: Int, purpose: String? = nil) {
    json.member("type", "SpecificResource")
    if let purpose { json.member("purpose", purpose) }
    json.key("source")
    json.object { self.source(&$0, source) }
    json.key("selector")
    json.array { json in
      json.element()
      json.object { json in
        json.member("type", "TextQuoteSelector")
        selectors.quote(&json, range, source: source)
      }
      json.element()
      json.object { json in
        let position = selectors.position(range, source: source)
        json.member("type", "TextPositionSelector")
        json.member("start", position.lowerBound)
        json.member("end", position.upperBound)
      }
    }
  }

  private func source(_ json: inout JSONText, _ index: Int) {
    let source = coverage.sources[index]
    json.member("id", URIReference.path(source.name))
    json.member("type", "Text")
    json.member("label", VisibleText.line(source.name))
    json.member("format", source.mediaType)
    if source.language != "und" { json.member("language", source.language) }
  }
}
