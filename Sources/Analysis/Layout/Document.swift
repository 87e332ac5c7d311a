import CoverageModel

/// One source under analysis: its tokens, paragraphs and sentences.
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

  /// The words of a range of tokens as a range of bytes.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The words of a range of tokens on one line, as a reader would write them.
  func words(_ range: Range<Int>) -> String {
    text[bytes(range)].split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
