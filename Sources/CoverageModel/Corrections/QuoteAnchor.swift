/// Words of a source so described that they are found again after the source was edited.
///
/// The words with what stands around them are a TextQuoteSelector of the W3C Web Annotation Data Model; the position is a
/// hint as its TextPositionSelector counts it.
public struct QuoteAnchor: Sendable, Hashable {
  /// How many code points of context are kept on either side.
  static let context = 32

  /// The name of the file, without its folder.
  public var source: String
  /// The SHA-256 digest of the decoded text in UTF-8, as hexadecimal digits.
  public var digest: String
  /// The first code point of the words, from 0.
  public var start: Int
  /// The words, character for character.
  public var exact: String
  /// What stands before them.
  public var prefix: String
  /// What stands behind them.
  public var suffix: String

  /// Describes words of a source.
  ///
  /// - Parameter start: the first code point of the words, from 0.
  public init(source: String, digest: String, start: Int, exact: String, prefix: String, suffix: String) {
    self.source = source
    self.digest = digest
    self.start = start
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}

extension QuoteAnchor {
  /// Describes words of a source.
  ///
  /// - Parameter range: the words, in bytes of the source on code point boundaries.
  /// - Complexity: O(*n*) for a source of *n* bytes.
  public init(_ range: Range<Int>, of source: Source) {
    let index = CodePointIndex(source.text)
    let before = index.byte(range.lowerBound, offsetByCodePoints: -Self.context)
    let behind = index.byte(range.upperBound, offsetByCodePoints: Self.context)
    self.init(
      source: source.name, digest: SHA256.hexadecimal(of: source.text.bytes),
      start: index.codePoint(atByte: range.lowerBound), exact: source.text[range],
      prefix: source.text[before..<range.lowerBound], suffix: source.text[range.upperBound..<behind])
  }
}
