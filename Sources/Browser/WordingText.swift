import CoverageModel
import Screen

/// The words of a report with those marked that differ from the fullest: `[other words]`, and `[…]` for words left out.
struct WordingText {
  /// Text that is put before or behind words of the report.
  private struct Insertion {
    /// The byte of the source that it stands before.
    var byte: Int
    var text: String
  }

  private let wording: Wording
  private let ellipsis: String
  /// For each part of the wording, what is put into it, in order.
  private var insertions: [[Insertion]]
  private var marked: [Range<Int>] = []

  /// Prepares the words of a report, and what they differ in from the fullest.
  ///
  /// - Parameter ellipsis: what stands for words that are left out.
  init(_ wording: Wording, _ alignment: WordingAlignment?, ellipsis: String = "…") {
    self.wording = wording
    self.ellipsis = ellipsis
    insertions = wording.parts.map { _ in [] }
    guard let alignment else { return }
    var end = wording.parts.first?.lowerBound ?? 0
    for span in alignment.spans {
      switch span.kind {
      case .equal: break
      case .changed, .added: bracket(span.second)
      case .leftOut: leaveOut(after: end, before: next(after: span, in: alignment))
      }
      end = span.second.last?.upperBound ?? end
    }
  }

  /// The words, in quotation marks where they are the speaker's own; between two parts stands an ellipsis.
  func line(marks: (open: String, close: String)?) -> Line {
    var line = Line(marks?.open ?? "", role: .faint)
    for (index, part) in wording.parts.enumerated() {
      if index > 0 { line.append(" \(ellipsis) ", role: .faint) }
      append(part, with: insertions[index], to: &line)
    }
    line.append(marks?.close ?? "", role: .faint)
    return line
  }

  private func append(_ part: Range<Int>, with insertions: [Insertion], to line: inout Line) {
    var start = part.lowerBound
    for insertion in insertions {
      append(words: start..<insertion.byte, to: &line)
      line.append(insertion.text, role: .varied)
      start = insertion.byte
    }
    append(words: start..<part.upperBound, to: &line)
  }

  private func append(words range: Range<Int>, to line: inout Line) {
    let isMarked = marked.contains { $0.contains(range.lowerBound) }
    line.append(wording.text.bytes, range, role: isMarked ? .varied : .text)
  }

  /// Puts brackets around words, part by part.
  private mutating func bracket(_ words: [Range<Int>]) {
    for (index, part) in wording.parts.enumerated() {
      let here = words.filter { part.contains($0.lowerBound) }
      guard let first = here.first, let last = here.last else { continue }
      insertions[index].append(Insertion(byte: first.lowerBound, text: "["))
      insertions[index].append(Insertion(byte: last.upperBound, text: "]"))
      marked.append(first.lowerBound..<last.upperBound)
    }
  }

  /// Says that words are left out: before the word that follows, or at the end behind the last word.
  private mutating func leaveOut(after end: Int, before next: Int?) {
    let place = next ?? end
    guard let part = wording.parts.lastIndex(where: { $0.lowerBound <= place }) else { return }
    insertions[part].append(Insertion(byte: place, text: next == nil ? " [\(ellipsis)]" : "[\(ellipsis)] "))
  }

  private func next(after span: WordingAlignment.Span, in alignment: WordingAlignment) -> Int? {
    let index = alignment.spans.firstIndex(of: span).map { $0 + 1 } ?? 0
    return index < alignment.spans.count ? alignment.spans[index].second.first?.lowerBound : nil
  }
}
