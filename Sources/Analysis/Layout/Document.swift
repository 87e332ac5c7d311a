import CoverageModel

/// One source under analysis: its tokens and paragraphs, without those of articles that stand in the coverage before.
struct Document {
  /// A paragraph: a line, or a block of wrapped lines.
  struct Paragraph {
    /// Bytes of the source.
    var range: Range<Int>
    /// Tokens of the document.
    var tokens: Range<Int>
    var role: ParagraphRole = .body
    /// Tokens of a dateline at its head, which belong to no sentence.
    var lead = 0
    /// Whose words it is, where it is all speech without marks.
    var turn: Turn?

    /// Moves its tokens.
    fileprivate mutating func move(by offset: Int) {
      func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }
      tokens = moved(tokens)
      turn = turn.map { Turn(kind: $0.kind, label: $0.label.map(moved), content: moved($0.content)) }
    }
  }

  /// A sentence: tokens of one paragraph.
  struct Sentence {
    var tokens: Range<Int>
    var paragraph: Int
  }

  let source: Int
  let text: SourceText
  var tokens: [Token] = []
  var paragraphs: [Paragraph] = []

  /// Takes paragraphs out with their tokens.
  ///
  /// - Parameter removed: ranges of ``paragraphs``, in order.
  mutating func remove(_ removed: [Range<Int>]) {
    guard let first = removed.first else { return }
    var (kept, keptTokens) = (Array(paragraphs[..<first.lowerBound]), [Token]())
    keptTokens.reserveCapacity(tokens.count)
    keptTokens += tokens[..<paragraphs[first.lowerBound].tokens.lowerBound]
    for (index, range) in removed.enumerated() {
      let end = index + 1 < removed.count ? removed[index + 1].lowerBound : paragraphs.count
      for var paragraph in paragraphs[range.upperBound..<end] {
        let offset = keptTokens.count - paragraph.tokens.lowerBound
        keptTokens += tokens[paragraph.tokens]
        paragraph.move(by: offset)
        kept.append(paragraph)
      }
    }
    (paragraphs, tokens) = (kept, keptTokens)
  }

  /// The words of a range of tokens as a range of bytes.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The words of a range of tokens on one line, as a reader would write them.
  func words(_ range: Range<Int>) -> String {
    let bytes = bytes(range)
    if isOnOneLine(bytes) { return text[bytes] }
    return text[bytes].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether words stand as a reader would write them: with one plain blank between two.
  ///
  /// Nearly all do, and to look at their bytes is far cheaper than to ask every character what it is. What may hold
  /// another blank, or a sign that joins the blank before it, is told to be broken.
  private func isOnOneLine(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    var isBehindBlank = false
    for offset in range {
      let byte = bytes[offset]
      switch byte {
      case 0x20 where isBehindBlank, 0..<0x20, 0xE1, 0xE3: return false
      case 0xC2 where bytes[offset + 1] == 0x85 || bytes[offset + 1] == 0xA0: return false
      case 0xE2 where bytes[offset + 1] != 0x80 || !(0x90...0xA7).contains(bytes[offset + 2]): return false
      case 0xCC... where isBehindBlank: return false
      default: isBehindBlank = byte == 0x20
      }
    }
    return true
  }
}

/// What a paragraph is on its page.
enum ParagraphRole {
  case body
  /// A short line over a section.
  case heading
  /// A heading that begins an article.
  case title
  /// Who wrote it, or which agency it came from.
  case credit
  /// What belongs to the page and not to the article.
  case furniture
}
