import CGumbo

/// Reads pages with the parser of the HTML standard, whatever state they are in.
enum HTMLParsing {
  /// What the program looks at in the start of an element.
  private static let attributes: Set<String> = [
    "class", "id", "role", "property", "name", "content", "itemprop", "datetime", "href", "type", "hidden", "style",
    "aria-hidden", "aria-modal", "lang", "pubdate",
  ]

  /// Parses a page.
  ///
  /// - Parameter bytes: the page as UTF-8.
  /// - Complexity: O(*n*) in the length of the page.
  static func page(_ bytes: [UInt8]) -> HTMLPage {
    var options = kGumboDefaultOptions
    options.max_errors = 0
    return PagePreparation.prepared(bytes).withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let output = gumbo_parse_with_options(&options, start, buffer.count) else { return HTMLPage() }
      defer { gumbo_destroy_output(&options, output) }
      return page(output.pointee.root)
    }
  }

  /// A node that was begun: where it stands in the list, and its next child to be read.
  private struct Open {
    var node: UnsafeMutablePointer<GumboNode>
    var index: Int
    var next: UInt32 = 0
  }

  /// Copies the tree; by hand and not by calls in calls, since pages can be nested deeply.
  private static func page(_ root: UnsafeMutablePointer<GumboNode>?) -> HTMLPage {
    var page = HTMLPage()
    guard let root else { return page }
    page.nodes.append(element(root, parent: -1))
    var stack = [Open(node: root, index: 0)]
    while let open = stack.last {
      guard let child = child(open.next, of: open.node) else {
        page.nodes[open.index].end = page.nodes.count
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      add(child, to: &page, &stack)
    }
    return page
  }

  private static func add(_ node: UnsafeMutablePointer<GumboNode>, to page: inout HTMLPage, _ stack: inout [Open]) {
    let parent = stack.last?.index ?? -1
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT:
      stack.append(Open(node: node, index: page.nodes.count))
      page.nodes.append(element(node, parent: parent))
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      guard let text = node.pointee.v.text.text else { return }
      page.nodes.append(
        .init(text: String(cString: text), parent: parent, end: page.nodes.count + 1, isText: true))
    default: break
    }
  }

  private static func child(_ index: UInt32, of node: UnsafeMutablePointer<GumboNode>)
    -> UnsafeMutablePointer<GumboNode>?
  {
    let children = node.pointee.v.element.children
    guard index < children.length else { return nil }
    return children.data[Int(index)]?.assumingMemoryBound(to: GumboNode.self)
  }

  private static func element(_ node: UnsafeMutablePointer<GumboNode>, parent: Int) -> HTMLPage.Node {
    let element = node.pointee.v.element
    var result = HTMLPage.Node(parent: parent)
    result.tag = gumbo_normalized_tagname(element.tag).map { String(cString: $0) } ?? ""
    result.isBreaking = PageBlockReader.breaking.contains(result.tag)
    result.isRepeated =
      node.pointee.parse_flags.rawValue & GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT.rawValue != 0
    for index in 0..<Int(element.attributes.length) {
      guard let attribute = element.attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self) else {
        continue
      }
      let name = String(cString: attribute.pointee.name)
      if attributes.contains(name) { result.attributes[name] = String(cString: attribute.pointee.value) }
    }
    return result
  }
}
