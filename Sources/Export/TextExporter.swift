import CoverageModel

/// Writes an excerpt as plain text, one thing after the other, so that it can be heard as well as seen.
struct TextExporter {
  private let outline: ExcerptOutline
  private var lines: [String] = []

  init(_ excerpt: Excerpt, language: InterfaceLanguage) {
    outline = ExcerptOutline(excerpt, language: language)
  }

  /// The whole text, with a line feed at its end.
  func text() -> String {
    var exporter = self
    exporter.head()
    for topic in outline.excerpt.topics { exporter.topic(topic) }
    return exporter.lines.joined(separator: "\n") + "\n"
  }

  private var words: Words { outline.words }

  private mutating func line(_ depth: Int, _ text: String) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }

  private mutating func head() {
    lines += [outline.title, outline.tally, "", words.sides]
    for side in SideID.allCases {
      let members = outline.members(of: side)
      line(1, outline.name(of: side) + (members.isEmpty ? "" : words.colon + members))
    }
  }

  private mutating func topic(_ topic: Comparison.TopicRows) {
    let number = topic.topic.map { "\($0 + 1). " } ?? ""
    let mark = outline.mark(of: topic).map { ". \(words.mark($0))" } ?? ""
    lines += ["", "\(number)\(outline.label(of: topic))\(mark). \(outline.counts(of: topic))."]
    for block in outline.excerpt.blocks(of: topic) { self.block(block) }
  }

  private mutating func block(_ block: Excerpt.Block) {
    lines.append("")
    line(1, outline.mark(of: block))
    for row in block.rows {
      for voice in outline.voices(of: row) { self.voice(voice.name, voice.utterance) }
    }
    for (index, reason) in outline.reasons(of: block).enumerated() {
      line(2, index == 0 ? words.because + words.colon + reason : "  " + reason)
    }
  }

  private mutating func voice(_ name: String, _ utterance: Int) {
    for (index, citation) in outline.citations.citations(of: utterance).enumerated() {
      line(2, (index == 0 ? name : words.also) + words.colon + citation.words)
      line(3, citation.caption.joined(separator: ", "))
    }
  }
}
