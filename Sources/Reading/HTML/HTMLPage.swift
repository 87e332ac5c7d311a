/// A web page as a tree, held as one list in the order of the text.
struct HTMLPage {
  /// An element or a stretch of text.
  struct Node {
    /// The name of the element in small letters, empty for text and for elements that HTML does not know.
    var tag = ""
    /// The text with its character references decoded, empty for elements.
    var text = ""
    /// The attributes of the element that the program looks at.
    var attributes: [String: String] = [:]
    /// The index of the element around it, -1 for the root.
    var parent = -1
    /// The index after the last node inside it.
    var end = 0
    /// Whether the parser repeated the start of an element that the page never closed.
    var isRepeated = false
    /// Whether it is text.
    var isText = false
    /// Whether it begins and ends a line.
    var isBreaking = false
  }

  /// All nodes; what stands inside a node follows it.
  var nodes: [Node] = []

  /// The nodes inside a node, at any depth.
  func inside(_ index: Int) -> Range<Int> { index + 1..<max(nodes[index].end, index + 1) }

  /// The children of a node.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var next = index + 1
    while next < nodes[index].end {
      children.append(next)
      next = max(nodes[next].end, next + 1)
    }
    return children
  }

  /// All elements of a name, in order.
  func elements(_ tag: String) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

  /// All text inside a node, blanks as one space each.
  func text(of index: Int) -> String {
    var text = InlineText()
    if nodes[index].isText { text.append(nodes[index].text) }
    for inner in inside(index) where nodes[inner].isText { text.append(nodes[inner].text) }
    return text.trimmed
  }
}
