import CoverageModel

/// Writes an excerpt as Markdown (CommonMark): a heading for each topic, the sides as block quotes, sources below.
struct MarkdownExporter {
  private let outline: ExcerptOutline
  private var blocks: [String] = []

  init(_ excerpt: Excerpt, language: InterfaceLanguage) {
    outline = ExcerptOutline(excerpt, language: language)
  }

  /// The whole text, with a line feed at its end.
  func text() -> String {
    var exporter = self
    exporter.head()
    for topic in outline.excerpt.topics { exporter.topic(topic) }
    return exporter.blocks.joined(separator: "\n\n") + "\n"
  }

  private var words: Words { outline.words }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private mutating func head() {
    blocks.append("# " + escaped(outline.title))
    blocks.append(escaped(outline.tally))
    let sides = SideID.allCases.map { side in
      let members = outline.members(of: side)
      return "- **\(escaped(outline.name(of: side)))**" + (members.isEmpty ? "" : escaped(words.colon + members))
    }
    blocks.append(sides.joined(separator: "\n"))
  }

  private mutating func topic(_ topic: Comparison.TopicRows) {
    let mark = outline.mark(of: topic)
    let sign = mark.map { MarkSign.of($0) + " " } ?? ""
    blocks.append("## " + sign + escaped(outline.label(of: topic)))
    blocks.append(escaped((mark.map { words.mark($0) + ". " } ?? "") + outline.counts(of: topic) + "."))
    for block in outline.excerpt.blocks(of: topic) { self.block(block) }
  }

  private mutating func block(_ block: Excerpt.Block) {
    blocks.append("### " + escaped(outline.mark(of: block)))
    for row in block.rows {
      for voice in outline.voices(of: row) { self.voice(voice.name, voice.utterance) }
    }
    let reasons = outline.reasons(of: block)
    guard !reasons.isEmpty else { return }
    let list = reasons.map { "- " + escaped($0) }
    blocks.append("*\(escaped(words.because + words.colon.trimmingLastSpace()))*\n\n" + list.joined(separator: "\n"))
  }

  private mutating func voice(_ name: String, _ utterance: Int) {
    for (index, citation) in outline.citations.citations(of: utterance).enumerated() {
      blocks.append(index == 0 ? "**\(escaped(name))**" : "*\(escaped(words.also))*")
      let caption = escaped(citation.caption.joined(separator: ", "))
      blocks.append("> \(escaped(citation.words))\n>\n> — \(caption)")
    }
  }
}

extension String {
  fileprivate func trimmingLastSpace() -> String { last == " " ? String(dropLast()) : self }
}
