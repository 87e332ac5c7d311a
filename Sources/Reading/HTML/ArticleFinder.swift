/// Finds the article among the furniture of a page.
///
/// Elements that never hold an article and those named like furniture go first; of what is left, the part with most
/// prose is the article: what the page declares as its body, an `article` with most of the prose, or the innermost
/// element that holds four fifths of it.
struct ArticleFinder {
  private let page: HTMLPage
  private var isLeftOut: [Bool]
  /// For each node the bytes of prose inside it.
  private var prose: [Int] = []
  private var total = 0

  init(_ page: HTMLPage) {
    self.page = page
    isLeftOut = Array(repeating: false, count: page.nodes.count)
    leaveOutCertain()
    weigh()
    leaveOutLikely()
    weigh()
  }

  /// The element with the headline: the first `h1` of the part that is kept.
  var headline: Int? { page.elements("h1").first { isKept($0) && !page.text(of: $0).isEmpty } }

  /// Whether a node is no furniture and does not stand in any.
  func isKept(_ index: Int) -> Bool {
    var node = index
    while node >= 0 {
      if isLeftOut[node] { return false }
      node = page.nodes[node].parent
    }
    return true
  }

  /// The blocks of the article, in order, without its headline.
  func blocks() -> [PageBlock] {
    guard total > 0 else { return allBlocks(in: 0) }
    let container = container()
    let start = headline.map { min($0, container) } ?? container
    let all = allBlocks(in: 0).filter { start <= $0.node && $0.node < page.nodes[container].end }
    return Self.tidy(all.filter { isOfArticle($0, container) })
  }

  private func allBlocks(in root: Int) -> [PageBlock] {
    PageBlockReader.blocks(of: page, in: root, leavingOut: isLeftOut)
  }

  // MARK: Furniture

  private mutating func leaveOutCertain() {
    for index in page.nodes.indices where !page.nodes[index].isText {
      isLeftOut[index] = PageFurniture.degree(page.nodes[index]) == .certain && !holdsArticle(index)
    }
  }

  /// Whether an element named like furniture is there for the article: `comment-layout` around all of it.
  private func holdsArticle(_ index: Int) -> Bool {
    guard !PageFurniture.isAlways(page.nodes[index]) else { return false }
    return page.inside(index).contains {
      page.nodes[$0].tag == "h1" || page.nodes[$0].attributes["itemprop"] == "articleBody"
    }
  }

  private mutating func leaveOutLikely() {
    for index in page.nodes.indices where !page.nodes[index].isText {
      guard PageFurniture.degree(page.nodes[index]) == .likely, prose[index] * 2 <= total else { continue }
      isLeftOut[index] = true
    }
  }

  // MARK: Prose

  private mutating func weigh() {
    prose = Array(repeating: 0, count: page.nodes.count)
    total = 0
    guard !page.nodes.isEmpty else { return }
    for block in allBlocks(in: 0) where block.isProse {
      total += block.text.utf8.count
      var node = block.node
      while node >= 0 {
        prose[node] += block.text.utf8.count
        node = page.nodes[node].parent
      }
    }
  }

  // MARK: The article

  private func container() -> Int {
    let bodies = page.nodes.indices.filter { page.nodes[$0].attributes["itemprop"] == "articleBody" }
    if let body = largest(of: bodies), prose[body] * 5 >= total * 2 { return body }
    if let article = largest(of: page.elements("article")), prose[article] * 2 >= total { return article }
    var node = largest(of: page.elements("main")) ?? 0
    if prose[node] * 2 < total { node = 0 }
    while let child = page.children(of: node).first(where: { prose[$0] * 5 >= prose[node] * 4 && prose[$0] > 0 }) {
      guard !page.nodes[child].isText, page.nodes[child].tag != "p" else { break }
      node = child
    }
    return node
  }

  private func largest(of nodes: [Int]) -> Int? {
    nodes.max { (prose[$0], $1) < (prose[$1], $0) }.flatMap { prose[$0] > 0 ? $0 : nil }
  }

  /// Between headline and container only prose belongs to the article; in the container all but links and dates.
  private func isOfArticle(_ block: PageBlock, _ container: Int) -> Bool {
    guard block.node != headline else { return false }
    if block.isProse { return true }
    guard block.node >= container, block.linked < 0.5 || block.level > 0 else { return false }
    guard headline.map({ block.node > $0 }) ?? true else { return false }
    return !page.inside(block.node).contains { page.nodes[$0].tag == "time" }
  }

  /// The blocks without headings that nothing stands under.
  private static func tidy(_ blocks: [PageBlock]) -> [PageBlock] {
    blocks.indices.filter { index in
      guard blocks[index].level > 0 else { return true }
      let next = blocks[(index + 1)...].first { $0.level == 0 || $0.level <= blocks[index].level }
      return next?.level == 0
    }.map { blocks[$0] }
  }
}
