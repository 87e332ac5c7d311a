import CoverageModel

/// The header of a TEI document: where the texts are from, what was spoken of, who speaks and for which side.
struct TEIHeader {
  private let outline: ExcerptOutline
  private let members: ExcerptMembers
  private let version: String

  init(_ outline: ExcerptOutline, _ members: ExcerptMembers, version: String) {
    self.outline = outline
    self.members = members
    self.version = version
  }

  func write(_ markup: inout MarkupText) {
    markup.block("teiHeader") { markup in
      markup.block("fileDesc") { file(&$0) }
      markup.block("encodingDesc") { encoding(&$0) }
      markup.block("profileDesc") { profile(&$0) }
    }
  }

  private var coverage: Coverage { outline.excerpt.coverage }
  private var words: Words { outline.words }

  // MARK: Sources

  private func file(_ markup: inout MarkupText) {
    markup.block("titleStmt") { markup in
      markup.line("title", [:], outline.title)
      if isCorrected { reader(&markup) }
    }
    markup.block("publicationStmt") { $0.line("p", [:], "visavis \(version). \(outline.tally).") }
    markup.block("sourceDesc") { markup in
      let sources = members.sources.indices
      guard !sources.isEmpty else { return markup.empty("p") }
      markup.block("listBibl") { markup in
        for source in sources { self.source(&markup, source) }
        for article in members.articles.indices { self.article(&markup, article) }
      }
    }
  }

  /// What `resp` points to where a reader has put something right.
  static let reader = "#reader"

  private var isCorrected: Bool {
    members.statements.indices.contains { !coverage.statements[$0].corrected.isEmpty }
      || members.relations.indices.contains { coverage.relations[$0].isCorrected }
  }

  private func reader(_ markup: inout MarkupText) {
    markup.block("respStmt", ["xml:id": "reader"]) { markup in
      markup.line("resp", [:], words.corrected)
      markup.line("name", [:], words.reader)
    }
  }

  private func source(_ markup: inout MarkupText, _ index: Int) {
    let source = coverage.sources[index]
    markup.block("bibl", ["xml:id": "f\(index + 1)", "type": "file", "xml:lang": Self.language(source.language)]) {
      $0.line("title", [:], VisibleText.line(source.name))
      $0.line("idno", ["type": "SHA-256"], SHA256.hexadecimal(of: source.text.bytes))
    }
  }

  private func article(_ markup: inout MarkupText, _ index: Int) {
    let article = coverage.articles[index]
    guard article.kind == .article else { return }
    let attributes: MarkupText.Attributes = [
      "xml:id": "b\(index + 1)", "type": "article", "corresp": "#f\(article.source + 1)",
      "xml:lang": Self.language(article.language),
    ]
    markup.block("bibl", attributes) { markup in
      let title = article.title.map { VisibleText.line(coverage.words($0, inArticle: index)) }
      markup.line(
        "title", ["level": "a"], title ?? "\(words.article) \(outline.citations.number(ofArticle: index) ?? 0)")
      if let outlet = article.outlet { markup.line("publisher", [:], VisibleText.line(outlet)) }
      if let date = article.date { markup.line("date", ["when": Self.isDate(date) ? date : nil], words.date(date)) }
    }
  }

  /// Whether a date is one that W3C XML Schema has a type for.
  private static func isDate(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
  }

  /// A language of the model as `xml:lang` has it; nil where it was not told.
  static func language(_ language: String) -> String? { language == "und" ? nil : language }

  // MARK: What was spoken of

  private func encoding(_ markup: inout MarkupText) {
    markup.block("appInfo") { markup in
      markup.block("application", ["ident": "visavis", "version": version]) { $0.line("label", [:], "visavis") }
    }
    markup.block("classDecl") { markup in
      markup.block("taxonomy") { markup in
        for kind in [Statement.Kind.direct, .indirect, .mixed] { category(&markup, kind.rawValue, words.kind(kind)) }
      }
      markup.block("taxonomy") { markup in
        for mark in Topic.Mark.allCases { category(&markup, "mark-" + mark.rawValue, words.mark(mark)) }
      }
      if !members.topics.indices.isEmpty { markup.block("taxonomy") { topics(&$0) } }
    }
  }

  private func topics(_ markup: inout MarkupText) {
    for index in members.topics.indices {
      let topic = coverage.topics[index]
      category(&markup, "t\(index + 1)", VisibleText.line(topic.label), analysis: "#mark-" + topic.mark.rawValue)
    }
  }

  private func category(_ markup: inout MarkupText, _ id: String, _ text: String, analysis: String? = nil) {
    markup.block("category", ["xml:id": id, "ana": analysis]) { $0.line("catDesc", [:], text) }
  }

  // MARK: Who speaks

  private func profile(_ markup: inout MarkupText) {
    let languages = Set(members.articles.indices.compactMap { Self.language(coverage.articles[$0].language) }).sorted()
    if !languages.isEmpty {
      markup.block("langUsage") { markup in for language in languages { markup.empty("language", ["ident": language]) }
      }
    }
    markup.block("particDesc") { markup in
      markup.block("listPerson") { markup in
        for side in SideID.allCases { self.side(&markup, side) }
        for index in members.speakers.indices { speaker(&markup, index) }
        markup.block("person", ["xml:id": "unknown"]) { $0.line("persName", [:], "?") }
        memberships(&markup)
      }
    }
  }

  private func side(_ markup: inout MarkupText, _ side: SideID) {
    markup.block("personGrp", ["xml:id": side.rawValue, "role": "side"]) {
      $0.line("persName", [:], outline.name(of: side))
    }
  }

  private func speaker(_ markup: inout MarkupText, _ index: Int) {
    let speaker = coverage.speakers[index]
    let attributes: MarkupText.Attributes = ["xml:id": "p\(index + 1)", "ana": speaker.side.map { "#" + $0.rawValue }]
    let name = VisibleText.line(speaker.name)
    switch speaker.kind {
    case .person: markup.block("person", attributes) { $0.line("persName", [:], name) }
    case .group: markup.block("personGrp", attributes) { $0.line("persName", [:], name) }
    case .organisation, .state: markup.block("org", attributes) { $0.line("orgName", [:], name) }
    }
  }

  /// Who belongs to which side, as relations.
  private func memberships(_ markup: inout MarkupText) {
    let chosen = SideID.allCases.map { side in
      (side: side, speakers: coverage[side].speakers.filter(members.speakers.contains))
    }
    guard chosen.contains(where: { !$0.speakers.isEmpty }) else { return }
    markup.block("listRelation") { markup in
      for (side, speakers) in chosen where !speakers.isEmpty {
        let active = speakers.map { "#p\($0 + 1)" }.joined(separator: " ")
        markup.empty("relation", ["name": "member", "active": active, "passive": "#" + side.rawValue])
      }
    }
  }
}
