import CoverageModel
import Screen

/// Texts in the form in which a search compares them, kept from one key to the next.
struct FoldedTexts: Sendable {
  /// Where a text stands: a source, and bytes of it.
  private struct Key: Hashable {
    var source: Int
    var range: Range<Int>
  }

  /// So many code points are kept at most: some 5 MiB; what is more is folded anew.
  private static let room = 1 << 18

  private var folding = Folding(keeping: [])
  private var texts: [Key: Folding.Folded] = [:]
  /// The code points of all texts that are kept.
  private(set) var count = 0

  /// A text as it is compared.
  ///
  /// - Parameter range: in bytes of the source.
  mutating func text(_ range: Range<Int>, ofSource source: Int, in coverage: Coverage, by folding: Folding)
    -> Folding.Folded
  {
    if folding != self.folding {
      self = FoldedTexts()
      self.folding = folding
    }
    let key = Key(source: source, range: range)
    if let known = texts[key] { return known }
    let folded = folding.fold(coverage.sources[source].text.bytes, range)
    if count + folded.scalars.count <= Self.room {
      texts[key] = folded
      count += folded.scalars.count
    }
    return folded
  }
}
