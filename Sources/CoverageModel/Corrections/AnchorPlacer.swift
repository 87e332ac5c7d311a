/// Finds the words of anchors in the sources of a coverage.
///
/// The place itself comes first, where the source is unchanged; then the same words with the context that fits best; then
/// words that differ a little.
struct AnchorPlacer {
  /// A stretch of a source.
  struct Place: Sendable, Equatable {
    /// Index in ``Coverage/sources``.
    var source: Int
    /// In bytes of the source.
    var range: Range<Int>
  }

  /// Context of fewer bytes than this may be there by chance.
  private static let tellingContext = 6
  /// Words of at least so many bytes that stand once in a text are told by themselves.
  private static let tellingLength = 16

  private struct Text {
    var name: String
    var digest: String
    var text: SourceText
    var index: CodePointIndex
  }

  private let texts: [Text]

  /// - Complexity: O(*n*) for sources of *n* bytes together.
  init(_ coverage: Coverage) {
    texts = coverage.sources.map {
      Text(
        name: $0.name, digest: SHA256.hexadecimal(of: $0.text.bytes), text: $0.text, index: CodePointIndex($0.text))
    }
  }

  /// Where the words of an anchor stand; nil where that cannot be told.
  func place(_ anchor: QuoteAnchor) -> Place? {
    guard !anchor.exact.isEmpty else { return nil }
    let order = sources(for: anchor)
    let exact = order.lazy.compactMap { source in
      exactRange(of: anchor, in: texts[source]).map { Place(source: source, range: $0) }
    }
    if let place = exact.first { return place }
    let similar = order.lazy.filter { isSame($0, anchor) || texts.count == 1 }.compactMap { source in
      similarRange(to: anchor, in: texts[source]).map { Place(source: source, range: $0) }
    }
    return similar.first
  }

  /// The sources to look in: the very text first, then the file of that name, then the others.
  private func sources(for anchor: QuoteAnchor) -> [Int] {
    func rank(_ source: Int) -> Int {
      (texts[source].digest == anchor.digest ? 0 : 2) + (texts[source].name == anchor.source ? 0 : 1)
    }
    return texts.indices.sorted { (rank($0), $0) < (rank($1), $1) }
  }

  private func isSame(_ source: Int, _ anchor: QuoteAnchor) -> Bool {
    texts[source].name == anchor.source || texts[source].digest == anchor.digest
  }

  // MARK: The same words

  private func exactRange(of anchor: QuoteAnchor, in text: Text) -> Range<Int>? {
    let words = Array(anchor.exact.utf8)
    let hint = text.index.byte(atCodePoint: anchor.start)
    let bytes = text.text.bytes
    if text.digest == anchor.digest, bytes[hint...].starts(with: words) { return hint..<hint + words.count }
    let fit = ContextFit(anchor, bytes)
    let places = ByteSearch.occurrences(of: words, in: bytes).map { start in
      (start: start, score: fit.score(start..<start + words.count), distance: abs(start - hint))
    }
    let best = places.min { ($1.score, $0.distance) < ($0.score, $1.distance) }
    guard let best, best.score >= Self.tellingContext || (places.count == 1 && words.count >= Self.tellingLength)
    else { return nil }
    return best.start..<best.start + words.count
  }

  // MARK: Words that differ a little

  private func similarRange(to anchor: QuoteAnchor, in text: Text) -> Range<Int>? {
    let bytes = text.text.bytes
    let fit = ContextFit(anchor, bytes)
    let found = ApproximateSearch(Array(anchor.exact.utf8)).matches(in: bytes)
    let best = found.min { one, other in
      (one.errors, fit.score(other.range)) < (other.errors, fit.score(one.range))
    }
    return best.map { Self.wholeCodePoints($0.range, bytes) }
  }

  private static func wholeCodePoints(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}

/// Tells how much of the context of an anchor stands around a place.
struct ContextFit {
  private let prefix: [UInt8]
  private let suffix: [UInt8]
  private let bytes: [UInt8]

  init(_ anchor: QuoteAnchor, _ bytes: [UInt8]) {
    prefix = Array(anchor.prefix.utf8)
    suffix = Array(anchor.suffix.utf8)
    self.bytes = bytes
  }

  /// The bytes next to a range that are those of the context.
  func score(_ range: Range<Int>) -> Int {
    let before = zip(prefix.reversed(), bytes[..<range.lowerBound].reversed()).prefix { $0 == $1 }.count
    let behind = zip(suffix, bytes[range.upperBound...]).prefix { $0 == $1 }.count
    return before + behind
  }
}
