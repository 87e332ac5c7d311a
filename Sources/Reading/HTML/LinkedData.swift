/// What the JSON-LD of a page says of its article (schema.org, *Article* and its kinds).
struct LinkedData {
  private var article: JSONValue?

  /// Reads the scripts of a page; what is no JSON is passed over.
  init(_ page: HTMLPage) {
    for script in page.elements("script") where page.nodes[script].attributes["type"] == "application/ld+json" {
      let text = page.inside(script).map { page.nodes[$0].text }.joined()
      article = article ?? JSONReader.value(of: text).flatMap { Self.article(in: $0, depth: 0) }
    }
  }

  /// The title.
  var headline: String? { (article?["headline"] ?? article?["name"])?.text }

  /// When it was published, as it is written.
  var published: String? { article?["datePublished"]?.text }

  /// Who published it.
  var publisher: String? { article?["publisher"].flatMap { $0["name"] ?? $0.first?["name"] ?? $0 }?.text }

  /// The first object that is an article, in lists and graphs too.
  private static func article(in value: JSONValue, depth: Int) -> JSONValue? {
    guard depth < 4 else { return nil }
    if value["@type"].map(isArticle) == true { return value }
    let parts = value.elements + [value["@graph"], value["mainEntity"], value["mainEntityOfPage"]].compactMap { $0 }
    return parts.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
  }

  private static func isArticle(_ type: JSONValue) -> Bool {
    ([type] + type.elements).contains { $0.text?.hasSuffix("Article") == true || $0.text?.hasSuffix("Posting") == true }
  }
}
