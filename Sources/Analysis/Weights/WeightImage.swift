/// The weights of all models as one block of bytes, so that a start has no table to parse.
///
/// A release build makes it from the tables and embeds it beside them; without it, or with one of other tables, they are
/// read.
enum WeightImage {
  /// The weights of one model in the order it asks for them.
  struct Entry {
    var weights: [Float] = []
    /// By question.
    var conjunctions: [[WeightReader.Conjunction]] = []
  }

  /// Changes whenever a model asks for its weights in another order.
  private static let version: UInt64 = 1

  /// - Parameter digest: that of the tables.
  static func bytes(of entries: [Entry], digest: UInt64) -> [UInt8] {
    var image = LexiconImage()
    image.column([version, digest])
    for entry in entries {
      image.column(entry.weights)
      image.column(entry.conjunctions.map { Int32($0.count) })
      image.column(entry.conjunctions.joined().map(\.features))
      image.column(entry.conjunctions.joined().map(\.weight))
    }
    return image.bytes
  }

  /// The weights of as many models, or nil where the image is of other tables.
  static func entries(_ count: Int, in bytes: UnsafeRawBufferPointer, digest: UInt64) -> [Entry]? {
    var cursor = LexiconImage.Cursor(bytes)
    let header: [UInt64] = cursor.column()
    guard header == [version, digest] else { return nil }
    return (0..<count).map { _ in
      var entry = Entry(weights: cursor.column())
      let counts: [Int32] = cursor.column()
      let features: [UInt64] = cursor.column()
      let weights: [Float] = cursor.column()
      var start = 0
      for count in counts {
        let range = start..<start + Int(count)
        entry.conjunctions.append(range.map { (features[$0], weights[$0]) })
        start = range.upperBound
      }
      return entry
    }
  }
}
