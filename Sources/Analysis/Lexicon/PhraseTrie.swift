/// Expressions of one or more words, found by walking from word to word.
///
/// The same structure serves words as they are and stems: what is walked is numbers. Edges stand in one table with
/// open addressing.
struct PhraseTrie {
  private var keys: [UInt64] = Array(repeating: .max, count: 1024)
  private var nodes: [Int32] = Array(repeating: -1, count: 1024)
  private var count = 0
  private var values: [[Int32]] = [[]]

  /// Adds an expression that stands for `value`.
  mutating func insert(_ words: some Sequence<Int32>, value: Int) {
    var node: Int32 = 0
    for word in words { node = child(of: node, by: word) }
    values[Int(node)].append(Int32(value))
  }

  private mutating func child(of node: Int32, by word: Int32) -> Int32 {
    let key = Self.key(node, word)
    let slot = slot(of: key)
    if nodes[slot] >= 0 { return nodes[slot] }
    values.append([])
    keys[slot] = key
    nodes[slot] = Int32(values.count - 1)
    count += 1
    if count * 2 > keys.count { grow() }
    return Int32(values.count - 1)
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, nodes)
    keys = Array(repeating: .max, count: oldKeys.count * 4)
    nodes = Array(repeating: -1, count: keys.count)
    for (key, node) in zip(oldKeys, oldNodes) where node >= 0 {
      let slot = slot(of: key)
      keys[slot] = key
      nodes[slot] = node
    }
  }

  /// Where a key stands, or the free place where it would.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while nodes[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// The node behind a word, or nil where no expression goes on so.
  func step(_ node: Int32, _ word: Int32) -> Int32? {
    let next = nodes[slot(of: Self.key(node, word))]
    return next >= 0 ? next : nil
  }

  /// What the expression that ends at a node stands for.
  func values(at node: Int32) -> [Int32] { values[Int(node)] }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
