/// One report of an utterance: a statement with those that go on from it after a reporting clause.
public struct Report: Sendable, Equatable {
  /// Indices in ``Coverage/statements``, in the order of the text; never empty.
  public var statements: [Int]

  /// Groups the parts of one report.
  public init(statements: [Int]) {
    self.statements = statements
  }
}

extension Coverage {
  /// The reports of an utterance, in the order of the text.
  ///
  /// - Parameter utterance: an index in ``utterances``.
  public func reports(of utterance: Int) -> [Report] {
    var reports: [Report] = []
    for statement in utterances[utterance].statements {
      if let first = statements[statement].continues,
        let index = reports.lastIndex(where: { $0.statements.last == first })
      {
        reports[index].statements.append(statement)
      } else {
        reports.append(Report(statements: [statement]))
      }
    }
    return reports
  }

  /// The statement that shows an utterance: the longest of those that report it before any other.
  ///
  /// A long quotation may hold several utterances; it stands for one of them, and shorter reports for the others.
  ///
  /// - Parameter utterance: an index in ``utterances``.
  public func fullest(of utterance: Int) -> Int? { fullest(of: utterance, without: []) }

  /// The same where some statements do not count.
  func fullest(of utterance: Int, without removed: Set<Int>) -> Int? {
    utterances[utterance].statements.filter { !removed.contains($0) }.max {
      rank($0, in: utterance) < rank($1, in: utterance)
    }
  }

  private func rank(_ statement: Int, in utterance: Int) -> (Int, Int) {
    (statements[statement].utterance == utterance ? 1 : 0, statements[statement].range.count)
  }

  /// The number of an article among the articles of the coverage, from 1; nil for page furniture.
  ///
  /// - Complexity: O(*n*) for *n* articles.
  public func number(ofArticle article: Int) -> Int? {
    guard articles[article].kind == .article else { return nil }
    return articles[...article].count { $0.kind == .article }
  }

  /// The article at a place of a source, if one stands there.
  ///
  /// - Parameters:
  ///   - offset: a byte offset in the source.
  ///   - source: an index in ``sources``.
  public func article(at offset: Int, ofSource source: Int) -> Int? {
    articles.indices.first { articles[$0].source == source && articles[$0].range.contains(offset) }
  }
}
