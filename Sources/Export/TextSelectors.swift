import CoverageModel

/// Where words stand in the sources of a coverage, as the W3C Web Annotation Data Model says it.
struct TextSelectors {
  /// How many code points of context a quotation has on either side.
  static let context = 32

  private let coverage: Coverage
  private let indices: [CodePointIndex]

  init(_ coverage: Coverage) {
    self.coverage = coverage
    indices = coverage.sources.map { CodePointIndex($0.text) }
  }

  /// The length of a source in code points.
  func length(ofSource source: Int) -> Int { indices[source].length }

  /// A range of bytes of a source in code points.
  func position(_ range: Range<Int>, source: Int) -> Range<Int> { indices[source].codePoints(range) }

  /// Appends the members `exact`, `prefix` and `suffix` of a TextQuoteSelector.
  func quote(_ json: inout JSONText, _ range: Range<Int>, source: Int) {
    let text = coverage.sources[source].text
    let start = indices[source].byte(range.lowerBound, offsetByCodePoints: -Self.context)
    let end = indices[source].byte(range.upperBound, offsetByCodePoints: Self.context)
    json.member("exact", text, range)
    json.member("prefix", text, start..<range.lowerBound)
    json.member("suffix", text, range.upperBound..<end)
  }
}
