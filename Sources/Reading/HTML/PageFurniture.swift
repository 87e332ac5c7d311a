/// Tells what belongs to a page and not to its article, by the elements and by the names that authors give them.
///
/// The names are those of class and id attributes, which are English or French whatever the page is written in.
struct PageFurniture {
  /// How surely a node is furniture.
  enum Degree: Int, Comparable {
    case none
    /// Furniture, unless most of the text stands in it.
    case likely
    /// Furniture, unless the title stands in it.
    case certain

    static func < (one: Degree, other: Degree) -> Bool { one.rawValue < other.rawValue }
  }

  /// Elements that hold no text of an article.
  private static let elements: Set<String> = [
    "aside", "button", "canvas", "datalist", "dialog", "figcaption", "footer", "head", "iframe", "map", "math", "menu",
    "nav", "noscript", "object", "script", "select", "style", "svg", "template", "textarea",
  ]
  /// Roles of WAI-ARIA that do not belong to the article.
  private static let roles: Set<String> = [
    "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "form", "menu", "menubar", "navigation",
    "search", "toolbar",
  ]
  private static let certain: Set<String> = [
    "breadcrumb", "breadcrumbs", "comment", "commentaire", "commentaires", "comments", "consent", "consentement",
    "cookie",
    "cookies", "disqus", "gdpr", "newsletter", "outbrain", "recommendations", "recommended", "related", "rgpd", "share",
    "sharing", "partage", "partager", "taboola",
  ]
  private static let likely: Set<String> = [
    "abonnement", "ad", "ads", "advert", "advertisement", "banner", "bandeau", "byline", "footer", "infolettre",
    "login",
    "menu", "modal", "nav", "navbar", "navigation", "overlay", "paywall", "pied", "popup", "promo", "publicite", "pub",
    "recirculation", "sidebar", "signup", "skip", "social", "sociaux", "sponsor", "sponsored", "subscribe", "tags",
    "teaser", "teasers", "toolbar", "trending", "widget",
  ]
  /// Names of several words.
  private static let phrases = [
    ["a", "lire"], ["a", "voir"], ["lire", "aussi"], ["lire", "egalement"], ["meme", "sujet"], ["most", "read"],
    ["plus", "lus"], ["read", "more"], ["read", "next"], ["read", "also"], ["see", "also"], ["sur", "le", "meme"],
    ["more", "stories"], ["also", "read"],
  ]
  /// What in front of a name says that the element is no such thing itself: `has-sidebar`.
  private static let prefixes: Set<String> = ["has", "is", "no", "not", "with", "without", "hide", "show", "js"]

  /// Whether an element is furniture whatever stands in it.
  static func isAlways(_ node: HTMLPage.Node) -> Bool { elements.contains(node.tag) || isHidden(node) }

  /// What names that were met say; pages repeat them.
  private var known: [String: Degree] = [:]

  /// How surely an element is furniture.
  mutating func degree(_ node: HTMLPage.Node) -> Degree {
    if Self.isAlways(node) { return .certain }
    if node.tag == "html" || node.tag == "body" || node.tag == "main" { return .none }
    if let role = node.attributes["role"], Self.roles.contains(role) { return .certain }
    let named = max(degree(named: node.attributes["class"]), degree(named: node.attributes["id"]))
    return node.tag == "form" && named == .none ? .likely : named
  }

  private mutating func degree(named names: String?) -> Degree {
    guard let names else { return .none }
    if let degree = known[names] { return degree }
    let degree = Self.degree(names)
    known[names] = degree
    return degree
  }

  private static func isHidden(_ node: HTMLPage.Node) -> Bool {
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    if node.attributes["aria-modal"] == "true" { return true }
    guard let written = node.attributes["style"] else { return false }
    let style = Array(written.lowercased().utf8.filter { $0 > 0x20 })
    return ByteSearch.contains("display:none", in: style[...])
      || ByteSearch.contains("visibility:hidden", in: style[...])
  }

  private static func degree(_ names: String) -> Degree {
    var degree = Degree.none
    for name in names.split(whereSeparator: \.isWhitespace) {
      let words = words(name)
      guard let first = words.first, !prefixes.contains(first) else { continue }
      if words.contains(where: certain.contains) { return .certain }
      if phrases.contains(where: { stands($0, in: words) }) { return .certain }
      if words.contains(where: likely.contains) { degree = .likely }
    }
    return degree
  }

  private static func stands(_ phrase: [String], in words: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
  }

  /// The words of a name: `relatedLinks`, `related-links`, `related_links`.
  private static func words(_ name: Substring) -> [String] {
    var words = [""]
    var wasSmall = false
    for character in name {
      if !character.isLetter, !character.isNumber {
        words.append("")
      } else if character.isUppercase, wasSmall {
        words.append(character.lowercased())
      } else {
        words[words.count - 1] += character.lowercased()
      }
      wasSmall = character.isLowercase
    }
    return words.filter { !$0.isEmpty }
  }
}
