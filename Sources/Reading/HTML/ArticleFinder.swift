/// Finds the article among the furniture of a page.
///
/// Elements that never hold an article and those named like furniture go first; of what is left, the part with most
/// prose is the article: what the page declares as its body, an `article` with most of the prose, or the innermost
/// element that holds four fifths of it.
struct ArticleFinder {
  private let page: HTMLPage
  private let degrees: [PageFurniture.Degree]
  private var isLeftOut: [Bool]
  /// The blocks of all that is kept.
  private var found: [PageBlock] = []
  /// For each node the bytes of prose inside it.
  private var prose: [Int] = []
  private var total = 0

  init(_ page: HTMLPage) {
    self.page = page
    var furniture = PageFurniture()
    degrees = page.nodes.map { $0.isText ? .none : furniture.degree($0) }
    isLeftOut = Array(repeating: false, count: page.nodes.count)
    leaveOutCertain()
    weigh()
    if leaveOutLikely() { weigh() }
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
    guard total > 0 else { return found }
    let container = container()
    let start = headline.map { min($0, container) } ?? container
    let all = found.filter { start <= $0.node && $0.node < page.nodes[container].end }
    return Self.tidy(all.filter { isOfArticle($0, container) })
  }

  // MARK: Furniture

  private mutating func leaveOutCertain() {
    for index in page.nodes.indices where degrees[index] == .certain { isLeftOut[index] = !holdsArticle(index) }
  }

  /// Whether an element named like furniture is there for the article: `comment-layout` around all of it.
  private func holdsArticle(_ index: Int) -> Bool {
    guard !PageFurniture.isAlways(page.nodes[index]) else { return false }
    return page.inside(index).contains {
      page.nodes[$0].tag == "h1" || page.nodes[$0].attributes["itemprop"] == "articleBody"
    }
  }

  /// Tells whether anything was left out.
  private mutating func leaveOutLikely() -> Bool {
    let likely = page.nodes.indices.filter { degrees[$0] == .likely && prose[$0] * 2 <= total }
    for index in likely { isLeftOut[index] = true }
    return !likely.isEmpty
  }

  // MARK: Prose

  private mutating func weigh() {
    prose = Array(repeating: 0, count: page.nodes.count)
    total = 0
    guard !page.nodes.isEmpty else { return }
    found = PageBlockReader.blocks(of: page, in: 0, leavingOut: isLeftOut)
    for block in found where block.isProse {
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
