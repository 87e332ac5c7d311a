import CoverageModel

/// Articles that a filter names by their numbers, found again where the numbers have shifted.
extension StatementFilter {
  /// The numbers of articles that stand in it, each once.
  var articleNumbers: [Int] {
    let numbers = parts.flatMap(\.values).compactMap { if case .article(let number) = $0 { number } else { nil } }
    return Set(numbers).sorted()
  }

  /// The filter with other numbers for articles; without those that have none.
  func renumbered(_ numbers: [Int: Int]) -> StatementFilter {
    var next = self
    for index in parts.indices where parts[index].field == .article {
      next.parts[index].values = parts[index].values.compactMap { value in
        guard case .article(let number) = value else { return value }
        return numbers[number].map { .article($0) }
      }
    }
    next.parts.removeAll { $0.values.isEmpty }
    return next
  }
}

extension Coverage {
  /// An article is known again by so many of its first bytes, its title among them.
  private static let tellingBytes = 240

  /// The articles that are no furniture; the first has the number 1.
  private var numbered: [Int] { articles.indices.filter { articles[$0].kind == .article } }

  /// The articles that a filter names, by the words they begin with.
  func namedArticles(in filter: StatementFilter) -> [ReadingState.NamedArticle] {
    let numbered = numbered
    return filter.articleNumbers.filter { numbered.indices.contains($0 - 1) }.compactMap { number in
      let article = numbered[number - 1]
      guard let range = firstWords(ofArticle: article) else { return nil }
      return .init(number: number, anchor: QuoteAnchor(range, of: source(ofArticle: article)))
    }
  }

  private func firstWords(ofArticle index: Int) -> Range<Int>? {
    let article = articles[index]
    let bytes = sources[article.source].text.bytes
    let start = article.title?.lowerBound ?? article.range.lowerBound
    guard let first = bytes[start..<max(article.range.upperBound, start)].firstIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    var end = min(first + Self.tellingBytes, article.range.upperBound)
    while end < article.range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return first..<end
  }

  /// The numbers that articles have here; those that are gone have none.
  ///
  /// - Complexity: O(*n*) for sources of *n* bytes together, for each article.
  func numbers(of named: [ReadingState.NamedArticle]) -> [Int: Int] {
    let numbered = numbered
    var numbers: [Int: Int] = [:]
    for (named, place) in zip(named, places(of: named.map(\.anchor))) {
      let index = numbered.firstIndex { article in
        guard let place, articles[article].source == place.source else { return false }
        let title = articles[article].title ?? 0..<0
        let byte = place.range.lowerBound
        return articles[article].range.contains(byte) || title.contains(byte)
      }
      if let index { numbers[named.number] = index + 1 }
    }
    return numbers
  }
}

extension State {
  /// The filter as it was, with the numbers that its articles have now; says where one is gone.
  mutating func renumber(_ filter: StatementFilter, _ named: [ReadingState.NamedArticle], in coverage: Coverage)
    -> StatementFilter
  {
    guard !named.isEmpty else { return filter }
    let numbers = coverage.numbers(of: named)
    if numbers.count < named.count { notice = Notice(text: words.articleGone, isWarning: true) }
    return filter.renumbered(numbers)
  }
}
