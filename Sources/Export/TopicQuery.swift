import CoverageModel

/// Finds topics as a reader names them: by number, or by a part of the label whatever its case and accents.
public struct TopicQuery {
  private let coverage: Coverage

  /// Prepares the search in the topics of a coverage.
  public init(_ coverage: Coverage) { self.coverage = coverage }

  /// Indices in ``Coverage/topics`` of the topics that a query names.
  ///
  /// - Parameter query: a number from 1, or words of the label.
  public func topics(matching query: String) -> Set<Int> {
    if let number = Int(query) { return coverage.topics.indices.contains(number - 1) ? [number - 1] : [] }
    let wanted = Self.folded(query)
    guard !wanted.isEmpty else { return [] }
    return Set(coverage.topics.indices.filter { Self.contains(Self.folded(coverage.topics[$0].label), wanted) })
  }

  private static func contains(_ text: [Unicode.Scalar], _ wanted: [Unicode.Scalar]) -> Bool {
    text.indices.contains { text[$0...].starts(with: wanted) }
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.flatMap { scalar in
      scalar.properties.lowercaseMapping.unicodeScalars.flatMap { Array(base(of: $0).unicodeScalars) }
    }
  }

  /// A letter without its accents, as its Unicode name tells: *LATIN SMALL LETTER E WITH ACUTE*, *LATIN SMALL LIGATURE OE*.
  private static func base(of scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(Character(scalar)) }
    if scalar == "’" { return "'" }
    if scalar == "\u{A0}" || scalar == "\u{202F}" { return " " }
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    let name = scalar.properties.name ?? ""
    for prefix in ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE "] where name.hasPrefix(prefix) {
      return name.dropFirst(prefix.count).prefix { $0 != " " }.lowercased()
    }
    return String(Character(scalar))
  }
}
