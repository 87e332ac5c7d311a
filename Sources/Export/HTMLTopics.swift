import CoverageModel

/// The topics of an HTML page: the two sides beside each other, what marks them between, the words that show it below.
struct HTMLTopics {
  private let outline: ExcerptOutline

  init(_ outline: ExcerptOutline) { self.outline = outline }

  func write(_ markup: inout MarkupText) {
    for topic in outline.excerpt.topics { self.topic(&markup, topic) }
  }

  /// The identifier of the section of a topic.
  static func id(of topic: Comparison.TopicRows) -> String { topic.topic.map { "t\($0 + 1)" } ?? "rest" }

  private var coverage: Coverage { outline.excerpt.coverage }
  private var words: Words { outline.words }

  // MARK: Topics

  private func topic(_ markup: inout MarkupText, _ topic: Comparison.TopicRows) {
    let id = Self.id(of: topic)
    markup.block("section", ["class": "topic", "id": id, "aria-labelledby": id + "-title"]) { markup in
      markup.line("h2", ["id": id + "-title"]) { markup in
        if let number = topic.topic { markup.line("span", ["class": "number"], "\(number + 1)") }
        markup.text(" ")
        markup.line("span", ["lang": outline.language(of: topic)], outline.label(of: topic))
      }
      standing(&markup, topic)
      heads(&markup)
      for block in outline.excerpt.blocks(of: topic) { self.block(&markup, block) }
    }
  }

  private func standing(_ markup: inout MarkupText, _ topic: Comparison.TopicRows) {
    markup.line("p", ["class": "standing"]) { markup in
      if let mark = outline.mark(of: topic) {
        markup.line("span", ["class": "sign", "aria-hidden": "true"], MarkSign.of(mark))
        markup.text(" \(words.mark(mark)). ")
      }
      markup.text(outline.counts(of: topic) + ".")
    }
  }

  /// The names of the sides above their columns; each voice says its own to those who hear it.
  private func heads(_ markup: inout MarkupText) {
    markup.block("div", ["class": "heads", "aria-hidden": "true"]) { markup in
      for side in SideID.allCases { markup.line("span", ["class": Self.name(of: side)], outline.name(of: side)) }
    }
  }

  private static func name(of side: SideID) -> String { side == .a ? "a" : "b" }

  // MARK: Rows

  private func block(_ markup: inout MarkupText, _ block: Excerpt.Block) {
    let isRelated = block.relation != nil
    markup.block("div", ["class": isRelated ? "block related" : "block quiet"]) { markup in
      for (index, row) in block.rows.enumerated() { self.row(&markup, row, isFirst: isRelated && index == 0) }
      why(&markup, outline.reasons(of: block))
    }
  }

  private func row(_ markup: inout MarkupText, _ row: Comparison.Row, isFirst: Bool) {
    markup.block("div", ["class": row.across == nil ? "row" : "row across"]) { markup in
      verdict(&markup, row, isSeen: isFirst || row.across != nil)
      if let across = row.across { voice(&markup, across, "both", nil) }
      if let a = row.a { voice(&markup, a, "a", outline.name(of: .a)) }
      if let b = row.b { voice(&markup, b, "b", outline.name(of: .b)) }
    }
  }

  /// The sign of a row and its word; the word is only heard where it would be seen again and again.
  private func verdict(_ markup: inout MarkupText, _ row: Comparison.Row, isSeen: Bool) {
    let label = row.relation.map { coverage.relations[$0].label }
    var word = outline.mark(of: row)
    if row.across != nil, label != nil { word += ", " + words.mark(row.mark).lowercased() }
    markup.line("p", ["class": "verdict"]) { markup in
      markup.line("span", ["class": "sign", "aria-hidden": "true"], label.map(MarkSign.of) ?? MarkSign.of(row.mark))
      markup.text(" ")
      markup.line("span", ["class": isSeen ? "word" : "word unseen"], word)
    }
  }

  private func why(_ markup: inout MarkupText, _ reasons: [String]) {
    guard !reasons.isEmpty else { return }
    markup.block("div", ["class": "why"]) { markup in
      markup.line("p", [:], words.because)
      markup.block("ul") { markup in for reason in reasons { markup.line("li", [:], reason) } }
    }
  }

  // MARK: Voices

  private func voice(_ markup: inout MarkupText, _ utterance: Int, _ place: String, _ side: String?) {
    let citations = outline.citations.citations(of: utterance)
    markup.block("div", ["class": "voice " + place]) { markup in
      if let side { markup.line("p", ["class": "side"], side) }
      for (index, citation) in citations.enumerated() { self.citation(&markup, citation, isFirst: index == 0) }
    }
  }

  private func citation(_ markup: inout MarkupText, _ citation: Citation, isFirst: Bool) {
    markup.block("figure", ["class": isFirst ? nil : "also"]) { markup in
      if !isFirst { markup.line("p", ["class": "label"], words.also) }
      markup.line("blockquote", ["lang": citation.language], citation.words)
      markup.line("figcaption") { markup in
        markup.line("span", ["class": "who"], citation.caption.first ?? "")
        markup.text(" ")
        markup.line("span", ["class": "where"], Self.line(citation.caption.dropFirst()))
      }
    }
  }

  /// Kind, date, place and certainty; a word and its number stay on one line.
  private static func line(_ caption: ArraySlice<String>) -> String {
    let numbered = caption.suffix(2).map { text in
      text.split(separator: " ", maxSplits: 1).joined(separator: "\u{A0}")
    }
    return (caption.dropLast(2) + numbered).joined(separator: " · ")
  }
}
