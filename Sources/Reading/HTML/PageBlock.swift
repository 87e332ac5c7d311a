/// A line of text of a page: a paragraph, a heading, an item of a list.
struct PageBlock {
  /// Its text, on one line.
  var text: String
  /// The level of a heading, 1…6; 0 for other text.
  var level = 0
  /// The share of its letters that stand in links, 0…1.
  var linked = 0.0
  /// Whether it goes on a line of the block before it: after a `br`.
  var continues = false
  /// The element of the page that it stands in.
  var node: Int
  /// Whether it is an item of a list.
  var isItem = false

  /// Whether it reads like text of an article and not like a label or a list of links.
  var isProse: Bool {
    guard level == 0, linked < 0.5, text.utf8.count >= 40 else { return false }
    guard text.utf8.count < 120, let last = text.unicodeScalars.last else { return true }
    return ".!?…»”\":".unicodeScalars.contains(last)
  }
}

/// Cuts a part of a page into blocks.
struct PageBlockReader {
  /// Elements that begin and end a block.
  static let breaking: Set<String> = [
    "address", "article", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
    "figure",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  private let page: HTMLPage
  private let isLeftOut: [Bool]
  private let quotes: (open: String, close: String)
  private var blocks: [PageBlock] = []
  private var line = InlineText()
  private var linked = 0
  private var place = 0
  /// How many links are open.
  private var links = 0
  /// How many `br` stand before the line.
  private var breaks = 0
  /// The elements that are open: their ends, with what is to be done there.
  private var open: [(end: Int, node: Int)] = []

  /// The blocks inside an element.
  ///
  /// - Parameter isLeftOut: for each node whether it and all inside it is left out.
  static func blocks(of page: HTMLPage, in root: Int, leavingOut isLeftOut: [Bool]) -> [PageBlock] {
    guard page.nodes.indices.contains(root) else { return [] }
    var reader = PageBlockReader(page, isLeftOut)
    reader.read(root)
    return reader.blocks
  }

  private init(_ page: HTMLPage, _ isLeftOut: [Bool]) {
    self.page = page
    self.isLeftOut = isLeftOut
    let language = page.elements("html").first.flatMap { page.nodes[$0].attributes["lang"] } ?? ""
    quotes = language.hasPrefix("fr") ? ("«\u{A0}", "\u{A0}»") : ("“", "”")
  }

  private mutating func read(_ root: Int) {
    var index = root
    place = root
    while index < page.nodes[root].end {
      close(before: index)
      if isLeftOut[index] {
        index = max(page.nodes[index].end, index + 1)
      } else {
        enter(index)
        index += 1
      }
    }
    close(before: page.nodes[root].end)
    finish()
  }

  private mutating func enter(_ index: Int) {
    guard !page.nodes[index].isText else { return add(page.nodes[index].text) }
    if page.nodes[index].tag == "br" { return breakLine() }
    if page.nodes[index].tag == "q" { line.append(quotes.open) }
    if page.nodes[index].isBreaking {
      finish()
      place = index
    }
    open.append((page.nodes[index].end, index))
    if isLink(index) { links += 1 }
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      if isLink(last.node) { links -= 1 }
      if page.nodes[last.node].tag == "q" { line.append(quotes.close) }
      guard page.nodes[last.node].isBreaking else { continue }
      finish()
      place = open.last { page.nodes[$0.node].isBreaking }?.node ?? place
    }
  }

  private mutating func add(_ text: String) {
    let before = line.text.utf8.count
    line.append(text)
    if links > 0 { linked += line.text.utf8.count - before }
  }

  /// Whether an element is a link, and none that the parser made of one that the page never closed.
  private func isLink(_ node: Int) -> Bool {
    page.nodes[node].tag == "a" && !page.nodes[node].isRepeated && page.nodes[node].attributes["href"] != nil
  }

  private mutating func breakLine() {
    let before = line.trimmed.isEmpty ? breaks : 0
    finish()
    breaks = before + 1
  }

  private mutating func finish() {
    defer { (line, linked, breaks) = (InlineText(), 0, 0) }
    let text = line.trimmed
    guard !text.isEmpty else { return }
    var block = PageBlock(text: text, node: place)
    block.level = level(of: place)
    block.linked = Double(linked) / Double(max(line.text.utf8.count, 1))
    block.continues = breaks == 1 && !blocks.isEmpty
    block.isItem = open.contains { page.nodes[$0.node].tag == "li" }
    blocks.append(block)
  }

  private func level(of node: Int) -> Int {
    let tag = page.nodes[node].tag
    guard tag.utf8.count == 2, tag.hasPrefix("h"), let level = Int(tag.dropFirst()) else { return 0 }
    return level
  }
}
