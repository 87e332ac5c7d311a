import CoverageModel

extension Article {
  /// Takes from its file what the text itself does not tell: outlet, date, title.
  ///
  /// A day without a year is the file's where both are the same day.
  mutating func complete(from sources: [Source]) {
    guard kind == .article else { return }
    let file = sources[source]
    outlet = outlet ?? file.outlet
    if let day = file.date, date.map({ $0.hasPrefix("--") && day.hasSuffix($0.dropFirst()) }) ?? true { date = day }
    if let known = file.title, title == nil, range.lowerBound == known.lowerBound { title = known }
  }
}
