import CoverageModel

/// Articles that stand in a coverage again, byte for byte: a page saved twice, a text that was pasted with itself.
///
/// A reprint tells nothing that its original does not tell. Only the original is read; who speaks, the topics and what
/// relates the sides follow from it alone, and in the end the reprint has the same statements at its own places
/// (``completed(_:)``).
struct Reprints {
  /// An article as it was cut.
  private struct CutArticle {
    /// Index in ``Coverage/articles``.
    let article: Int
    let text: SourceText
    let paragraphs: [Document.Paragraph]
  }

  /// An article with the earlier one that it repeats.
  struct Copy {
    /// Index in ``Coverage/articles``.
    let original: Int
    /// Index in ``Coverage/articles``.
    let reprint: Int
    /// How far behind the words of the original those of the reprint stand, in bytes; in another source, too.
    let offset: Int
  }

  /// What an article and its reprints have in common, whatever became of what stands over them.
  private struct Outline: Hashable {
    /// The length from the first paragraph of the body on, in bytes.
    let bytes: Int
    /// The paragraphs from there on.
    let paragraphs: Int
  }

  private var originals: [Outline: [CutArticle]] = [:]
  /// The reprints, in the order of the text.
  private(set) var copies: [Copy] = []

  /// Takes the reprints of earlier articles out of a document: their tokens and paragraphs.
  ///
  /// - Parameters:
  ///   - articles: those of the document, which hold all its paragraphs in order.
  ///   - first: the index that the first of them has in ``Coverage/articles``.
  mutating func remove(from document: inout Document, _ articles: [Article], first: Int) {
    var removed: [Range<Int>] = []
    var start = 0
    for (index, article) in articles.enumerated() {
      let own = start..<start + article.paragraphs.count
      start = own.upperBound
      guard article.kind == .article, let outline = Self.outline(document.paragraphs[own]) else { continue }
      if let (original, offset) = original(of: own, in: document, outline) {
        copies.append(Copy(original: original, reprint: first + index, offset: offset))
        removed.append(own)
      } else {
        originals[outline, default: []].append(
          CutArticle(article: first + index, text: document.text, paragraphs: Array(document.paragraphs[own])))
      }
    }
    document.remove(removed)
  }

  private static func outline(_ paragraphs: ArraySlice<Document.Paragraph>) -> Outline? {
    guard let first = paragraphs.firstIndex(where: { $0.role == .body }), let last = paragraphs.last else { return nil }
    return Outline(
      bytes: last.range.upperBound - paragraphs[first].range.lowerBound, paragraphs: paragraphs.endIndex - first)
  }

  /// The article that some paragraphs repeat, and how far behind its words theirs stand.
  private func original(of own: Range<Int>, in document: Document, _ outline: Outline) -> (article: Int, offset: Int)? {
    for original in originals[outline] ?? [] {
      if let offset = Self.offset(of: own, in: document, from: original) { return (original.article, offset) }
    }
    return nil
  }

  /// How far behind the words of an article the same words stand that some paragraphs end with, or nil if they do not.
  ///
  /// A title that repeats another is furniture, so that it stands before its article and not in it.
  private static func offset(of own: Range<Int>, in document: Document, from original: CutArticle) -> Int? {
    let whole = own.upperBound - original.paragraphs.count..<own.upperBound
    guard whole.lowerBound >= 0, own.count <= whole.count, let first = original.paragraphs.first,
      let last = original.paragraphs.last,
      document.paragraphs[whole.lowerBound..<own.lowerBound].allSatisfy({ $0.role == .furniture })
    else { return nil }
    let paragraphs = document.paragraphs[whole]
    let offset = document.paragraphs[own.upperBound - 1].range.upperBound - last.range.upperBound
    let areCutAlike = zip(original.paragraphs, paragraphs).allSatisfy { paragraph, same in
      paragraph.range.lowerBound + offset == same.range.lowerBound
        && paragraph.range.upperBound + offset == same.range.upperBound
        && (paragraph.role == .body) == (same.role == .body) && paragraph.turn?.kind == same.turn?.kind
    }
    guard areCutAlike else { return nil }
    let bytes = first.range.lowerBound..<last.range.upperBound
    let sameBytes = bytes.lowerBound + offset..<bytes.upperBound + offset
    return original.text.bytes[bytes].elementsEqual(document.text.bytes[sameBytes]) ? offset : nil
  }
}
