/// Expressions of one or more words, found by walking from word to word.
///
/// The same structure serves words as they are and stems: what is walked is numbers.
struct PhraseTrie {
  private var edges: [UInt64: Int32] = [:]
  private var values: [[Int32]] = [[]]

  /// Adds an expression that stands for `value`.
  mutating func insert(_ words: some Sequence<Int32>, value: Int) {
    var node: Int32 = 0
    for word in words { node = child(of: node, by: word) }
    values[Int(node)].append(Int32(value))
  }

  private mutating func child(of node: Int32, by word: Int32) -> Int32 {
    let key = Self.key(node, word)
    if let next = edges[key] { return next }
    values.append([])
    let next = Int32(values.count - 1)
    edges[key] = next
    return next
  }

  /// The node behind a word, or nil where no expression goes on so.
  func step(_ node: Int32, _ word: Int32) -> Int32? { edges[Self.key(node, word)] }

  /// What the expression that ends at a node stands for.
  func values(at node: Int32) -> [Int32] { values[Int(node)] }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
