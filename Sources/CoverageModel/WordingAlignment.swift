/// What two wordings of one utterance have in common, and in which words they differ.
///
/// Words are compared by their letters alone: capitals, accents, apostrophes and quotation marks do not count.
///
/// ```swift
/// let full = Wording(text: SourceText("une conviction absolue"), parts: [0..<22])
/// let short = Wording(text: SourceText("Une conviction à 100 %"), parts: [0..<23])
/// WordingAlignment(full, short).spans.map(\.kind)  // [.equal, .changed]
/// ```
///
/// Short words between two changes may count as changed with them.
public struct WordingAlignment: Sendable, Equatable {
  /// How words of the first wording stand to words of the second.
  public enum Kind: Sendable {
    /// The same words.
    case equal
    /// Words of the first in place of which the second has others.
    case changed
    /// Words of the first that the second leaves out.
    case leftOut
    /// Words that only the second has.
    case added
  }

  /// Words that follow each other and stand in one way to the other wording.
  public struct Span: Sendable, Equatable {
    /// How they stand.
    public var kind: Kind
    /// The words of the first wording, in bytes of its text; empty where they are added.
    public var first: [Range<Int>]
    /// The words of the second wording, in bytes of its text; empty where they are left out.
    public var second: [Range<Int>]
  }

  /// All words of both wordings, in order; no two neighbours are of one kind.
  public let spans: [Span]

  /// Aligns two wordings.
  ///
  /// Swapped, they give the same spans with both sides exchanged.
  ///
  /// - Complexity: O(*n* · *m*) for *n* and *m* words between what begins and ends alike; nearly O(*n* + *m*) for more than
  ///   a thousand of them.
  public init(_ first: Wording, _ second: Wording) {
    let (one, other) = (first.foldedWords, second.foldedWords)
    let isSwapped = other.lazy.map(\.key).lexicographicallyPrecedes(one.lazy.map(\.key))
    let matching =
      isSwapped ? WordMatching(other.map(\.key), one.map(\.key)) : WordMatching(one.map(\.key), other.map(\.key))
    let pairs = isSwapped ? matching.pairs.map { (first: $0.second, second: $0.first) } : matching.pairs
    spans = Self.spans(of: pairs, one.map(\.range), other.map(\.range))
  }

  private static func spans(of pairs: [WordMatching.Pair], _ one: [Range<Int>], _ other: [Range<Int>]) -> [Span] {
    var spans: [Span] = []
    var next = (first: 0, second: 0)
    for pair in pairs + [(one.count, other.count)] {
      add(one[next.first..<pair.first], other[next.second..<pair.second], isEqual: false, to: &spans)
      guard pair.first < one.count else { break }
      add([one[pair.first]], [other[pair.second]], isEqual: true, to: &spans)
      next = (pair.first + 1, pair.second + 1)
    }
    return spans
  }

  private static func add(
    _ first: ArraySlice<Range<Int>>, _ second: ArraySlice<Range<Int>>, isEqual: Bool, to spans: inout [Span]
  ) {
    guard !first.isEmpty || !second.isEmpty else { return }
    if isEqual, spans.last?.kind == .equal {
      spans[spans.count - 1].first += first
      spans[spans.count - 1].second += second
    } else {
      let kind: Kind = isEqual ? .equal : first.isEmpty ? .added : second.isEmpty ? .leftOut : .changed
      spans.append(Span(kind: kind, first: Array(first), second: Array(second)))
    }
  }
}
