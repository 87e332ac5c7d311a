import CoverageModel

extension StatementFilter {
  /// The articles that are hidden: those that no statement may be of, as indices in the coverage.
  public func articlesLeftOut(of coverage: Coverage) -> Set<Int> {
    let numbers = hiddenNumbers
    guard !numbers.isEmpty else { return [] }
    var number = 0
    return Set(
      coverage.articles.indices.filter { index in
        guard coverage.articles[index].kind == .article else { return false }
        number += 1
        return numbers.contains(number)
      })
  }

  private var hiddenNumbers: Set<Int> {
    Set(
      parts.lazy.filter { $0.field == .article && $0.isNegated }.flatMap(\.values).compactMap { value in
        if case .article(let number) = value { number } else { nil }
      })
  }

  /// Hides an article, or shows it again: all hidden ones stand in one part.
  mutating func toggleArticle(_ number: Int) {
    let value = FilterValue.article(number)
    guard !hiddenNumbers.contains(number) else { return show(value) }
    if let part = parts.firstIndex(where: { $0.field == .article && $0.isNegated }) {
      parts[part].values.append(value)
    } else {
      parts.append(Part(field: .article, values: [value], isNegated: true))
    }
  }

  private mutating func show(_ value: FilterValue) {
    for index in parts.indices where parts[index].field == .article && parts[index].isNegated {
      parts[index].values.removeAll { $0 == value }
    }
    parts.removeAll { $0.values.isEmpty }
  }
}
