import CoverageModel
import Samples
import Testing

@testable import Export

@Suite(.enabled(if: Reader.hasPython && Reader.hasXMLLint, "python3 or xmllint is not installed"))
struct TEIExporterTests {
  private func elements(_ excerpt: Excerpt, _ language: InterfaceLanguage = .french) throws -> [Reader.Element] {
    let bytes = TEIExporter(excerpt, language: language, version: "1.0").bytes()
    try Reader.lint(bytes)
    let elements = try Reader.elements(bytes)
    let ids = elements.compactMap { $0.attributes["xml:id"] }
    #expect(Set(ids).count == ids.count)
    for element in elements {
      for name in ["who", "ana", "corresp", "mutual", "active", "passive", "target", "source", "prev", "next"] {
        let references = element.attributes[name]?.split(separator: " ") ?? []
        for reference in references { #expect(ids.contains(String(reference.dropFirst())), "\(name)=\(reference)") }
      }
    }
    return elements
  }

  @Test("Paragraphs and headings have the text of the source, character for character")
  func keepsText() throws {
    let elements = try elements(Excerpt(CanalCoverage.coverage))
    let article = try #require(elements["div"].first)
    #expect(article.attributes["type"] == "article")
    let paragraphs = CanalCoverage.first.split(separator: "\n\n").map { $0.last == "\n" ? $0.dropLast() : $0 }
    #expect(elements["head"].map(\.text) == [String(paragraphs[0])])
    #expect(elements["p"].compactMap { $0.attributes["n"] } == ["2", "3", "4", "1"])
    #expect(
      elements["p"].filter { $0.attributes["n"] != nil }.prefix(3).map(\.text)
        == paragraphs.dropFirst().map(String.init))
  }

  @Test("A statement says who speaks, for whom, how, of what, and how certain that is")
  func marksStatements() throws {
    let said = try elements(Excerpt(CanalCoverage.coverage))["said"]
    #expect(said.map(\.text) == CanalCoverage.coverage.statements.map { CanalCoverage.coverage.words(of: $0) })
    #expect(
      said[0].attributes == [
        "xml:id": "s1", "who": "#p1", "direct": "true", "ana": "#A #direct #t1", "cert": "0.90",
      ])
    #expect(said[2].attributes["who"] == "#A #B")
    #expect(said[3].attributes["ana"] == "#indirect")
    #expect(said[4].attributes["next"] == "#s6")
    #expect(said[5].attributes["prev"] == "#s5")
  }

  @Test("Speakers stand in the header with their sides")
  func namesSpeakers() throws {
    let elements = try elements(Excerpt(CanalCoverage.coverage))
    #expect(elements["persName"].map(\.text) == ["Amont", "Aval", "Anne Roy", "Paul Lenoir", "un pêcheur", "?"])
    #expect(elements["relation"].first?.attributes == ["name": "member", "active": "#p1", "passive": "#A"])
    #expect(elements["publisher"].map(\.text) == ["L’Écho"])
    #expect(elements["date"].map { $0.attributes["when"] } == ["--05-03"])
    #expect(elements["idno"].first?.text == SHA256.hexadecimal(of: Array(CanalCoverage.first.utf8)))
  }

  @Test("Relations link statements and tell the words that show them; reports of one utterance are linked")
  func linksStatements() throws {
    let elements = try elements(Excerpt(CanalCoverage.coverage))
    let relations = elements["relation"].filter { $0.attributes["mutual"] != nil }
    #expect(relations.map { $0.attributes["name"] } == ["disagreement", "agreement"])
    #expect(relations.map { $0.attributes["mutual"] } == ["#s7 #s2", "#s3"])
    #expect(elements["desc"].first?.text.contains("a répondu") == true)
    #expect(elements["link"].map { $0.attributes["target"] } == ["#s1 #s7", "#s5 #s6"])
  }

  @Test("An excerpt holds its statements alone, each with its citation", arguments: InterfaceLanguage.allCases)
  func writesExcerpt(language: InterfaceLanguage) throws {
    let excerpt = Excerpt(CanalCoverage.coverage, filter: ExcerptFilter(relation: .disagreement))
    let elements = try elements(excerpt, language)
    #expect(elements["said"].compactMap { $0.attributes["xml:id"] } == ["s1", "s2", "s7"])
    let reported = language == .french ? "rapporté" : "reported"
    #expect(elements["cit"].count == 3)
    #expect(
      elements["bibl"].contains {
        $0.text.hasPrefix("Paul Lenoir, \(reported), 3 \(language == .french ? "mai" : "May"), L’Écho")
      })
  }

  @Test("Statements that overlap are elements that nest, chained where one is cut")
  func nestsOverlaps() throws {
    let excerpt = Excerpt(HostileCoverage.overlapping("0123456789abcdefghij", [2..<10, 6..<14, 7..<9, 7..<9]))
    let elements = try elements(excerpt)
    #expect(elements["p"].last?.text == "0123456789abcdefghij")
    let said = elements["said"]
    #expect(said.map(\.text) == ["23456789", "6789", "78", "78", "abcd"])
    #expect(said.map { $0.attributes["xml:id"] } == ["s1", "s2", "s3", "s4", "s2.2"])
    #expect(said[1].attributes["next"] == "#s2.2")
    #expect(said[4].attributes["prev"] == "#s2")
    #expect(said.allSatisfy { $0.attributes["who"] == "#unknown" })
  }

  @Test("A statement over several paragraphs, or outside of all, is written")
  func writesAcrossParagraphs() throws {
    let excerpt = Excerpt(
      HostileCoverage.overlapping("0123456789abcdefghij", [2..<13, 17..<19], paragraphs: [0..<6, 8..<14]))
    let said = try elements(excerpt)["said"]
    #expect(said.map(\.text) == ["2345", "89abc", "hi"])
    #expect(said.map { $0.attributes["xml:id"] } == ["s1", "s1.2", "s2"])
  }

  @Test("Whatever stands in a source, the document is well-formed", arguments: [true, false])
  func isWellFormed(isWhole: Bool) throws {
    let filter = isWhole ? ExcerptFilter() : ExcerptFilter(topics: [0, 1])
    let elements = try elements(Excerpt(HostileCoverage.coverage, filter: filter))
    #expect(elements["said"].first?.text == "<b a=\"1\">&amp;']]>\u{202E}</b>, fin")
    #expect(elements["persName"].contains { $0.text == "Anne <Roy> & 'Cie'␛" })
  }

  @Test("An empty coverage is a document", arguments: InterfaceLanguage.allCases)
  func writesNothing(language: InterfaceLanguage) throws {
    #expect(try elements(Excerpt(Coverage()), language)["said"].isEmpty)
    let nothing = Excerpt(CanalCoverage.coverage, filter: ExcerptFilter(utterances: []))
    #expect(try elements(nothing, language)["cit"].isEmpty)
  }
}
