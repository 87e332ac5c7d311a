/// A stretch of a paragraph between quotation marks.
struct Quotation {
  /// Token of the opening mark, or the first token inside where the mark is missing.
  var open: Int
  /// The tokens between the marks.
  var inner: Range<Int>
  /// Token behind the closing mark, or behind the last inner token where the mark is missing.
  var outerEnd: Int
  var damage: Damage

  /// What is wrong with the marks; the bounds are then the cheapest repair.
  enum Damage {
    case none
    /// One kind of mark opens and another closes.
    case mismatched
    /// The closing mark is missing.
    case unclosed
    /// The opening mark is missing.
    case unopened
  }

  var isUnclosed: Bool { damage == .unclosed }
}
