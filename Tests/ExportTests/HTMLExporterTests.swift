import CoverageModel
import Foundation
import Samples
import Testing

@testable import Export

@Suite(.enabled(if: Reader.hasPython && Reader.hasXMLLint, "python3 or xmllint is not installed"))
struct HTMLExporterTests {
  private func page(_ excerpt: Excerpt, _ language: InterfaceLanguage = .french) -> [UInt8] {
    HTMLExporter(excerpt, language: language, version: "1.0").bytes()
  }

  private func elements(_ excerpt: Excerpt, _ language: InterfaceLanguage = .french) throws -> [Reader.Element] {
    let bytes = page(excerpt, language)
    try Reader.lint(bytes)
    #expect(try Reader.python(Self.balance, on: bytes, as: [String].self) == [])
    let elements = try Reader.elements(bytes)
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for target in elements.compactMap({ $0.attributes["href"] }) { #expect(ids.contains(String(target.dropFirst()))) }
    return elements
  }

  /// Prints what Python's HTML parser finds open or closed too often.
  private static let balance = """
    import html.parser, json, sys
    empty = {"meta", "line", "rect"}
    class Balance(html.parser.HTMLParser):
        open, wrong = [], []
        def handle_starttag(self, tag, attributes):
            if tag not in empty: self.open.append(tag)
        def handle_endtag(self, tag):
            if tag in empty: return
            if not self.open or self.open.pop() != tag: self.wrong.append(tag)
    parser = Balance()
    parser.feed(open(sys.argv[1], encoding="utf-8").read())
    json.dump(parser.wrong + parser.open, sys.stdout)
    """

  @Test(
    "The page has the sides, the topics with their marks and numbers, and every source",
    arguments: InterfaceLanguage.allCases)
  func writesOutline(language: InterfaceLanguage) throws {
    let isFrench = language == .french
    let elements = try elements(Excerpt(CanalCoverage.coverage), language)
    #expect(elements.first?.attributes["lang"] == language.rawValue)
    #expect(elements["h1"].map(\.text) == ["Amont – Aval"])
    #expect(
      elements["a"].map(\.text) == ["Le coût du canal", "rendez-vous", isFrench ? "Hors thème" : "Outside the topics"])
    #expect(elements["a"].map { $0.attributes["href"] } == ["#t1", "#t2", "#rest"])
    #expect(elements.of("counts").first?.text == (isFrench ? "Désaccord. 2 – 1" : "Disagreement. 2 – 1"))
    #expect(elements.of("standing").first?.text == "≠ \(isFrench ? "Désaccord" : "Disagreement"). Amont 2, Aval 1.")
    #expect(elements["footer"].first?.text.contains("echo.txt") == true)
  }

  @Test("What is said has its side, speaker, kind, date, outlet, file, paragraph and certainty")
  func citesStatements() throws {
    let elements = try elements(Excerpt(CanalCoverage.coverage))
    let quotations = elements["blockquote"].map(\.text)
    #expect(
      quotations.prefix(3) == [
        "le canal est à la charge de la région", "«\u{A0}La région paiera\u{A0}»", "la région ne paierait rien",
      ])
    #expect(quotations.contains("«\u{A0}Ce canal […] a cent ans.\u{A0}»"))
    #expect(
      elements["figcaption"].map(\.text).contains(
        "Paul Lenoir rapporté · 3 mai · L’Écho · echo.txt · paragraphe\u{A0}2 · certitude\u{A0}0,90"))
    #expect(elements.of("side").map(\.text) == ["Amont", "Aval", "Amont"])
    #expect(elements.of("who").map(\.text).contains("? (qui parle n’est pas dit)"))
  }

  @Test("Marks are words beside their signs, and say why")
  func writesMarks() throws {
    let elements = try elements(Excerpt(CanalCoverage.coverage), .english)
    #expect(
      elements.of("verdict").map(\.text) == [
        "≠ Disagreement", "· One side only", "= Agreement, together", "· Third voice",
      ])
    #expect(elements.of("row").map { $0.attributes["class"] ?? "" } == ["row", "row", "row across", "row across"])
    #expect(elements["li"].map(\.text).contains("one answers the other: “a répondu” (L’Écho, echo.txt, paragraph 2)"))
  }

  @Test("The picture has a name and says in words what it shows")
  func describesPicture() throws {
    let elements = try elements(Excerpt(CanalCoverage.coverage), .english)
    let picture = try #require(elements["svg"].first)
    let names = picture.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
    #expect(elements.filter { names.contains($0.attributes["id"] ?? "") }.map(\.name) == ["title", "desc"])
    #expect(elements["desc"].first?.text.contains("Le coût du canal: Amont 2, Aval 1, Disagreement.") == true)
    #expect(elements["rect"].map { $0.attributes["width"] } == ["150", "75"])
  }

  @Test("Words of a source have its language")
  func tellsLanguages() throws {
    var coverage = CanalCoverage.coverage
    coverage.articles[0].language = "fr"
    let elements = try elements(Excerpt(coverage), .english)
    #expect(elements["blockquote"].filter { $0.attributes["lang"] == "fr" }.count == 5)
    coverage.articles[1].language = "fr"
    #expect(try self.elements(Excerpt(coverage), .english)["a"][0].attributes["lang"] == "fr")
  }

  @Test("Nothing runs and nothing is fetched, whatever stands in a source")
  func isSelfContained() throws {
    let elements = try elements(Excerpt(HostileCoverage.coverage))
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "header", "p", "h1", "h2", "span", "div", "section", "figure",
      "svg", "desc", "text", "line", "rect", "figcaption", "b", "nav", "ol", "ul", "li", "a", "main", "blockquote",
      "footer",
    ]
    #expect(Set(elements.map(\.name)).subtracting(known) == [])
    #expect(elements.allSatisfy { $0.attributes["src"] == nil && !$0.attributes.keys.contains { $0.hasPrefix("on") } })
    #expect(elements.compactMap { $0.attributes["href"] }.allSatisfy { $0.hasPrefix("#") })
    #expect(elements["style"].first?.text.contains("url(") == false)
    let words = "<b a=\"1\">&amp;'␛␇[U+009B]]]>[U+202E]</b>, ␀fin"
    #expect(elements["blockquote"].contains { $0.text.contains(words) })
  }

  @Test("An empty coverage is a page that says so", arguments: InterfaceLanguage.allCases)
  func writesNothing(language: InterfaceLanguage) throws {
    let elements = try elements(Excerpt(Coverage()), language)
    #expect(elements["p"].map(\.text).contains(Words.of(language).nothing))
    #expect(elements["svg"].isEmpty)
  }

  @Test("Texts have a contrast of 4.5:1 or more with what is behind them, in every palette")
  func hasContrast() throws {
    let style = String(describing: HTMLStyle.sheet)
    let palettes = style.split(separator: ":root {").dropFirst().map { colours(in: String($0.prefix { $0 != "}" })) }
      .filter { $0["paper"] != nil }
    #expect(palettes.count == 3)
    for palette in palettes {
      for text in ["ink", "soft", "a", "b"] {
        for ground in ["paper", "panel"] {
          let pair = [text, ground].map { luminance(palette[$0] ?? 0) }.sorted()
          #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, "\(text) on \(ground)")
        }
      }
    }
  }

  private func colours(in rule: String) -> [String: UInt32] {
    Dictionary(
      rule.matches(of: /--([a-z]+): #([0-9a-f]{6})/).map { (String($0.1), UInt32($0.2, radix: 16) ?? 0) },
      uniquingKeysWith: { $1 })
  }

  /// The relative luminance of a colour (WCAG 2.2).
  private func luminance(_ colour: UInt32) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double(colour >> UInt32(shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
