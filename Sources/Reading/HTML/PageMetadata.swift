/// What a page tells of its article in its head and its marks.
struct PageMetadata {
  private let page: HTMLPage
  private let linked: LinkedData

  init(_ page: HTMLPage) {
    self.page = page
    linked = LinkedData(page)
  }

  /// The title of the article.
  ///
  /// - Parameter headline: the text of its `h1`; it goes before what the head says where both mean the same.
  func title(headline: String?) -> String? {
    let declared = named(["og:title"]) ?? linked.headline ?? named(["twitter:title", "dc.title"])
    if let headline, declared.map({ Self.sharesWords($0, headline) }) ?? true { return headline }
    return declared ?? Self.parted(documentTitle)?.title ?? documentTitle
  }

  /// The newspaper, agency or channel.
  var outlet: String? {
    named(["og:site_name"]) ?? linked.publisher ?? named(["application-name", "dc.publisher", "publisher"])
      ?? Self.parted(documentTitle)?.site
  }

  /// The day of publication as ISO 8601.
  ///
  /// - Parameter isKept: whether an element is no furniture.
  func date(isKept: (Int) -> Bool) -> String? {
    let declared = [
      named(["article:published_time", "og:article:published_time"]), linked.published, marked("datePublished"),
      named(["date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "pubdate", "publish-date"]),
    ]
    if let date = declared.lazy.compactMap({ $0.flatMap(ISODate.day) }).first { return date }
    let times = page.elements("time").filter { isKept($0) }
    let first = times.first { page.nodes[$0].attributes["pubdate"] != nil } ?? times.first
    return first.flatMap { ISODate.day(page.nodes[$0].attributes["datetime"] ?? page.text(of: $0)) }
  }

  // MARK: Where it is told

  /// The content of the first `meta` with one of some names.
  private func named(_ names: [String]) -> String? {
    let metas = page.elements("meta").map { page.nodes[$0].attributes }
    for name in names {
      let meta = metas.first {
        ($0["property"] ?? $0["name"])?.lowercased() == name && $0["content"].map(Self.clean)?.isEmpty == false
      }
      if let content = meta?["content"] { return Self.clean(content) }
    }
    return nil
  }

  /// The value of the first element with a name of microdata.
  private func marked(_ name: String) -> String? {
    guard let index = page.nodes.indices.first(where: { page.nodes[$0].attributes["itemprop"] == name }) else {
      return nil
    }
    let attributes = page.nodes[index].attributes
    return attributes["content"] ?? attributes["datetime"] ?? page.text(of: index)
  }

  private var documentTitle: String? {
    let title = page.elements("title").first { page.nodes[page.nodes[$0].parent].tag == "head" }
    return title.map { page.text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: Text

  /// A title and the name of the site behind it: *Title | Site*.
  static func parted(_ title: String?) -> (title: String, site: String)? {
    guard let title else { return nil }
    for sign in [" | ", " — ", " – ", " - ", " · "] {
      guard let place = lastPlace(of: sign, in: title) else { continue }
      let site = String(title[place.upperBound...])
      let isName = site.split(separator: " ").count <= 5
      if isName, title[..<place.lowerBound].split(separator: " ").count >= 3 {
        return (String(title[..<place.lowerBound]), site)
      }
    }
    return nil
  }

  private static func lastPlace(of sign: String, in text: String) -> Range<String.Index>? {
    var index = text.endIndex
    while index > text.startIndex {
      index = text.index(before: index)
      if text[index...].hasPrefix(sign) { return index..<text.index(index, offsetBy: sign.count) }
    }
    return nil
  }

  /// Whether half the words of the shorter of two titles stand in the other.
  private static func sharesWords(_ one: String, _ other: String) -> Bool {
    let (first, second) = (words(one), words(other))
    let least = min(first.count, second.count)
    return least > 0 && first.intersection(second).count * 2 >= least
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static func clean(_ text: String) -> String {
    var line = InlineText()
    line.append(text)
    return line.trimmed
  }
}
