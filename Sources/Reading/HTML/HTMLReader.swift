import CoverageModel

/// Turns pages into texts.
enum HTMLReader {
  /// The article of a page: its title, then its paragraphs, with blank lines between.
  ///
  /// - Parameter bytes: the page as UTF-8.
  static func article(_ bytes: [UInt8]) -> ExtractedText {
    let page = HTMLParsing.page(bytes)
    let finder = ArticleFinder(page)
    let metadata = PageMetadata(page)
    let title = metadata.title(headline: finder.headline.map { page.text(of: $0) })
    var text = ExtractedText(title: title)
    for block in finder.blocks() where block.text != title { text.append(block.text, onNextLine: block.continues) }
    text.outlet = metadata.outlet
    text.date = metadata.date(isKept: finder.isKept)
    return text
  }

  /// All text of a page that a converter wrote, which has no furniture.
  static func document(_ bytes: [UInt8]) -> ExtractedText {
    let page = HTMLParsing.page(bytes)
    let metadata = PageMetadata(page)
    let isHead = page.nodes.map { $0.tag == "head" || $0.tag == "script" || $0.tag == "style" }
    let blocks = PageBlockReader.blocks(of: page, in: 0, leavingOut: isHead)
    let heading = blocks.first.flatMap { $0.level == 1 ? $0.text : nil }
    var text = ExtractedText(title: heading)
    for block in blocks.dropFirst(heading == nil ? 0 : 1) { text.append(block.text, onNextLine: block.continues) }
    text.date = metadata.date { _ in true }
    return text
  }
}
