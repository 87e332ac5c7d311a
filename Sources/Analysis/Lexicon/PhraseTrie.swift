/// Expressions of one or more words, found by walking from word to word.
///
/// The same structure serves words as they are and stems: what is walked is numbers. Edges stand in one table with
/// open addressing; what an expression stands for is a chain that begins at its last node.
struct PhraseTrie {
  var keys = Column<UInt64>(Array(repeating: .max, count: 1024))
  var nodes = Column<Int32>(Array(repeating: -1, count: 1024))
  var count = 0
  /// For each node the first link of its chain, or -1.
  var heads = Column<Int32>([-1])
  /// Values and following links, by pairs.
  var links = Column<Int32>()

  /// Adds an expression that stands for `value`.
  mutating func insert(_ words: some Sequence<Int32>, value: Int) {
    var node: Int32 = 0
    for word in words { node = child(of: node, by: word) }
    links.append(Int32(value))
    links.append(heads[Int(node)])
    heads[Int(node)] = Int32(links.count / 2 - 1)
  }

  private mutating func child(of node: Int32, by word: Int32) -> Int32 {
    let key = Self.key(node, word)
    let slot = slot(of: key)
    if nodes[slot] >= 0 { return nodes[slot] }
    heads.append(-1)
    keys[slot] = key
    nodes[slot] = Int32(heads.count - 1)
    count += 1
    if count * 2 > keys.count { grow() }
    return Int32(heads.count - 1)
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, nodes)
    keys = Column(Array(repeating: .max, count: oldKeys.count * 2))
    nodes = Column(Array(repeating: -1, count: keys.count))
    for old in oldKeys.indices where oldNodes[old] >= 0 {
      let slot = slot(of: oldKeys[old])
      keys[slot] = oldKeys[old]
      nodes[slot] = oldNodes[old]
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

  /// Calls `body` with the words that expressions go on with behind their first, some of them several times.
  func forEachInnerWord(_ body: (Int32) -> Void) {
    for slot in keys.indices where nodes[slot] >= 0 && keys[slot] >> 32 != 0 {
      body(Int32(bitPattern: UInt32(truncatingIfNeeded: keys[slot])))
    }
  }

  /// Whether an expression ends at a node.
  func hasValue(at node: Int32) -> Bool { heads[Int(node)] >= 0 }

  /// Calls `body` with all that the expression ending at a node stands for.
  func forEachValue(at node: Int32, _ body: (Int32) -> Void) {
    var link = heads[Int(node)]
    while link >= 0 {
      body(links[2 * Int(link)])
      link = links[2 * Int(link) + 1]
    }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
