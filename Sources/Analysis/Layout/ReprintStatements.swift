import CoverageModel

extension Reprints {
  /// A coverage with what the reprints say.
  ///
  /// - Parameter coverage: the whole coverage but for the statements of the reprints.
  func completed(_ coverage: Coverage) -> Coverage {
    guard !copies.isEmpty else { return coverage }
    var walk = ReprintStatements(coverage)
    for copy in copies { walk.add(copy) }
    return walk.completed()
  }
}

/// Puts the statements of reprints between those that were read, in the order of the text.
private struct ReprintStatements {
  private var coverage: Coverage
  /// Where the statements of each article that was read stand.
  private let said: [Int: Range<Int>]
  private var sections: SectionPlaces
  private var all: [Statement] = []
  /// For each statement that was read where it and its reprints come to stand.
  private var places: [[Int]] = []

  init(_ coverage: Coverage) {
    self.coverage = coverage
    said = runs(of: coverage.statements.lazy.map(\.article))
    sections = SectionPlaces(coverage.sections)
  }

  /// Adds what stands before a reprint, and what it says.
  mutating func add(_ copy: Reprints.Copy) {
    take(before: copy.reprint)
    guard let original = said[copy.original] else { return }
    let (article, reprint) = (coverage.articles[copy.original], coverage.articles[copy.reprint])
    let start = all.count
    for index in original {
      guard var statement = coverage.statements[index].moved(by: copy.offset, from: article, to: reprint) else {
        continue
      }
      statement.article = copy.reprint
      statement.section = sections.section(of: copy.reprint, at: statement.range.lowerBound)
      let begun = statement.continues.flatMap { places[$0].last }
      statement.continues = begun.flatMap { $0 >= start ? $0 : nil }
      places[index].append(all.count)
      all.append(statement)
    }
  }

  private mutating func take(before article: Int) {
    while places.count < coverage.statements.count, coverage.statements[places.count].article < article {
      var statement = coverage.statements[places.count]
      statement.continues = statement.continues.flatMap { places[$0].first }
      places.append([all.count])
      all.append(statement)
    }
  }

  mutating func completed() -> Coverage {
    take(before: coverage.articles.count)
    coverage.statements = all
    for index in coverage.utterances.indices {
      coverage.utterances[index].statements = coverage.utterances[index].statements.flatMap { places[$0] }.sorted()
    }
    return coverage
  }
}

extension Statement {
  /// The same where the article that it stands in comes again.
  ///
  /// - Parameter offset: how far behind its own words those of the reprint stand, in bytes.
  /// - Returns: nil for what a title says that is no part of the reprint.
  fileprivate func moved(by offset: Int, from original: Article, to reprint: Article) -> Statement? {
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }
    // What stands outside the article stays where it is, as long as that is the same source.
    func movedMention(_ range: Range<Int>) -> Range<Int>? {
      if original.range.contains(range.lowerBound) { return moved(range) }
      return original.source == reprint.source ? range : nil
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
