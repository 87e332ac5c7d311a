import CoverageModel

/// Articles that stand in a coverage again, word for word: an agency's copy in several papers, a page saved twice.
///
/// A reprint tells nothing that its original does not tell. Only the original is read; who speaks, the topics and what
/// relates the sides follow from it alone, and in the end the reprint has the same statements at its own places.
struct Reprints {
  /// An article as it was cut.
  private struct Original {
    /// Index in ``Coverage/articles``.
    let article: Int
    let text: SourceText
    /// In bytes of its source.
    let range: Range<Int>
    let paragraphs: [Document.Paragraph]
  }

  /// An article with the earlier one that it repeats, as indices in ``Coverage/articles``.
  private struct Copy {
    let original: Int
    let reprint: Int
  }

  /// What an article has in common with its reprints, which may lack its title.
  private struct Outline: Hashable {
    /// The length from the first paragraph that is neither heading nor furniture on.
    let bytes: Int
    let paragraphs: Int
  }

  private var originals: [Outline: [Original]] = [:]
  private var copies: [Copy] = []

  /// Takes the reprints of earlier articles out of a document: their tokens and paragraphs.
  ///
  /// - Parameters:
  ///   - articles: those of the document.
  ///   - first: the index that the first of them has in ``Coverage/articles``.
  mutating func remove(from document: inout Document, _ articles: [Article], first: Int) {
    var removed: [Range<Int>] = []
    var start = 0
    for (index, article) in articles.enumerated() {
      let paragraphs = start..<start + article.paragraphs.count
      start = paragraphs.upperBound
      guard article.kind == .article, let outline = Self.outline(document.paragraphs[paragraphs]) else { continue }
      let copy = Original(
        article: first + index, text: document.text, range: article.range,
        paragraphs: Array(document.paragraphs[paragraphs]))
      if let original = originals[outline]?.first(where: { Self.isReprint(copy, of: $0) }) {
        copies.append(Copy(original: original.article, reprint: copy.article))
        removed.append(paragraphs)
      } else {
        originals[outline, default: []].append(copy)
      }
    }
    document.remove(removed)
  }

  private static func outline(_ paragraphs: ArraySlice<Document.Paragraph>) -> Outline? {
    guard let first = paragraphs.firstIndex(where: { $0.role == .body }), let last = paragraphs.last else { return nil }
    return Outline(
      bytes: last.range.upperBound - paragraphs[first].range.lowerBound, paragraphs: paragraphs.endIndex - first)
  }

  /// Whether an article is an earlier one again, whole or but for what stands above it.
  private static func isReprint(_ copy: Original, of original: Original) -> Bool {
    let missing = original.paragraphs.count - copy.paragraphs.count
    let offset = copy.range.upperBound - original.range.upperBound
    guard missing >= 0, original.paragraphs.prefix(missing).allSatisfy({ $0.role != .body }) else { return false }
    let areCutAlike = zip(original.paragraphs.dropFirst(missing), copy.paragraphs).allSatisfy { paragraph, same in
      paragraph.range.lowerBound + offset == same.range.lowerBound
        && paragraph.range.upperBound + offset == same.range.upperBound && paragraph.role == same.role
        && paragraph.turn?.kind == same.turn?.kind
    }
    let bytes = original.range.suffix(copy.range.count)
    return areCutAlike && original.text.bytes[bytes].elementsEqual(copy.text.bytes[copy.range])
  }

  // MARK: Statements

  /// Adds what the reprints say.
  ///
  /// - Parameter coverage: the whole coverage but for the statements of the reprints.
  func complete(_ coverage: inout Coverage) {
    guard !copies.isEmpty else { return }
    var said: [Int: Range<Int>] = [:]
    for (index, statement) in coverage.statements.enumerated() {
      said[statement.article] = (said[statement.article]?.lowerBound ?? index)..<index + 1
    }
    var places = Places(coverage.sections)
    var all: [Statement] = []
    all.reserveCapacity(coverage.statements.count + copies.reduce(0) { $0 + (said[$1.original]?.count ?? 0) })
    // Where each statement comes to stand, and again in each reprint.
    var moved: [Int] = []
    func take(before article: Int) {
      while moved.count < coverage.statements.count, coverage.statements[moved.count].article < article {
        moved.append(all.count)
        all.append(coverage.statements[moved.count - 1])
      }
    }
    var reports: [[Int]] = Array(repeating: [], count: coverage.utterances.count)
    for copy in copies.sorted(by: { $0.reprint < $1.reprint }) {
      take(before: copy.reprint)
      guard let original = said[copy.original] else { continue }
      let (from, to) = (coverage.articles[copy.original], coverage.articles[copy.reprint])
      let start = all.count
      for index in original {
        guard var statement = coverage.statements[index].moved(from: from, to: to) else { continue }
        statement.article = copy.reprint
        statement.section = places.section(at: statement.range.lowerBound, ofArticle: copy.reprint)
        let begun = statement.continues.flatMap { coverage.statements[$0].moved(from: from, to: to) }
        statement.continues = begun.flatMap { begun in all[start...].firstIndex { $0.range == begun.range } }
        reports[statement.utterance].append(all.count)
        all.append(statement)
      }
    }
    take(before: coverage.articles.count)
    for index in moved.indices where all[moved[index]].continues != nil {
      all[moved[index]].continues = all[moved[index]].continues.map { moved[$0] }
    }
    coverage.statements = all
    for index in coverage.utterances.indices {
      let own = coverage.utterances[index].statements.map { moved[$0] }
      coverage.utterances[index].statements = (own + reports[index]).sorted()
    }
  }

  /// Walks over the sections of a coverage in the order of the text.
  private struct Places {
    private let sections: [Section]
    private var index = 0

    init(_ sections: [Section]) { self.sections = sections }

    /// The section that a byte of an article stands in, not before the last one asked for.
    mutating func section(at offset: Int, ofArticle article: Int) -> Int? {
      while index + 1 < sections.count,
        sections[index].article < article
          || sections[index].article == article && sections[index].range.upperBound <= offset
      {
        index += 1
      }
      return sections.indices.contains(index) ? index : nil
    }
  }
}

extension Statement {
  /// The same as it stands at the end of another article; nil where that lacks the words.
  fileprivate func moved(from original: Article, to reprint: Article) -> Statement? {
    let offset = reprint.range.upperBound - original.range.upperBound
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }
    // What stands outside the article stays where it is, as long as that is the same source.
    func movedMention(_ range: Range<Int>) -> Range<Int>? {
      guard original.range.contains(range.lowerBound) else { return original.source == reprint.source ? range : nil }
      return moved(range).lowerBound >= reprint.range.lowerBound ? moved(range) : nil
    }
    guard moved(range).lowerBound >= reprint.range.lowerBound else { return nil }
    var statement = self
    statement.paragraph -= original.paragraphs.count - reprint.paragraphs.count
    statement.range = moved(range)
    statement.cue = cue.map(moved)
    statement.attribution = attribution.map(moved)
    statement.antecedent = antecedent.flatMap(movedMention)
    if let explanation {
      for index in explanation.candidates.indices {
        statement.explanation?.candidates[index].range = explanation.candidates[index].range.flatMap(movedMention)
      }
    }
    return statement
  }
}
