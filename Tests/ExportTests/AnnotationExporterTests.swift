import CoverageModel
import Foundation
import Samples
import Testing

@testable import Export

@Suite struct AnnotationExporterTests {
  private typealias Object = [String: Any]

  private func collection(_ excerpt: Excerpt, _ language: InterfaceLanguage = .english) throws -> Object {
    let bytes = AnnotationExporter(excerpt, language: language, version: "1.0").bytes()
    #expect(bytes.last == 0x0A)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
  }

  private func items(_ excerpt: Excerpt, _ language: InterfaceLanguage = .english) throws -> [Object] {
    let collection = try collection(excerpt, language)
    let items = (collection["first"] as? Object)?["items"] as? [Object] ?? []
    #expect(collection["total"] as? Int == items.count)
    return items
  }

  private func tags(_ annotation: Object) -> [String: String] {
    let bodies = (annotation["body"] as? [Object] ?? []).filter { $0["purpose"] as? String == "tagging" }
    return Dictionary(
      bodies.map { ($0["label"] as? String ?? "", $0["value"] as? String ?? "") }, uniquingKeysWith: { $0 + $1 })
  }

  private func selector(_ type: String, of target: Any?) -> Object? {
    ((target as? Object)?["selector"] as? [Object])?.first { $0["type"] as? String == type }
  }

  @Test("The collection has one page with everything on it")
  func isCollection() throws {
    let collection = try collection(Excerpt(CanalCoverage.coverage))
    #expect(collection["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
    #expect(collection["type"] as? String == "AnnotationCollection")
    #expect(collection["label"] as? String == "Amont – Aval")
    let page = try #require(collection["first"] as? Object)
    #expect(page["type"] as? String == "AnnotationPage")
    #expect(page["partOf"] as? String == collection["id"] as? String)
  }

  @Test("A statement is an annotation of its words, by quotation and by position in code points")
  func selectsWords() throws {
    let items = try items(Excerpt(CanalCoverage.coverage))
    let text = Array(CanalCoverage.first.unicodeScalars)
    for (index, item) in items.prefix(6).enumerated() {
      #expect(item["id"] as? String == "#s\(index + 1)")
      #expect(item["type"] as? String == "Annotation")
      let quote = try #require(selector("TextQuoteSelector", of: item["target"]))
      let position = try #require(selector("TextPositionSelector", of: item["target"]))
      let (start, end) = (position["start"] as? Int ?? 0, position["end"] as? Int ?? 0)
      #expect(quote["exact"] as? String == String(text[start..<end]))
      #expect(quote["exact"] as? String == CanalCoverage.coverage.words(of: CanalCoverage.coverage.statements[index]))
      #expect(quote["prefix"] as? String == String(text[..<start].suffix(32)))
      #expect(quote["suffix"] as? String == String(text[end...].prefix(32)))
      #expect(((item["target"] as? Object)?["source"] as? Object)?["id"] as? String == "echo.txt")
    }
  }

  @Test("Tags say what is told of a statement, and a sentence cites it", arguments: InterfaceLanguage.allCases)
  func tagsStatements(language: InterfaceLanguage) throws {
    let isFrench = language == .french
    let items = try items(Excerpt(CanalCoverage.coverage), language)
    #expect(
      tags(items[1]) == [
        "speaker": "Paul Lenoir", "side": "Aval", "kind": isFrench ? "rapporté" : "reported",
        "topic": "Le coût du canal", "mark": isFrench ? "Désaccord" : "Disagreement", "outlet": "L’Écho",
        "article": "1", "paragraph": "2", "date": "--05-03", "utterance": "u2", "certainty": "0.90",
      ])
    #expect(tags(items[2])["speaker"] == "?")
    #expect(tags(items[2])["side"] == (isFrench ? "Ensemble" : "Together"))
    let cited = (items[1]["body"] as? [Object])?.first
    #expect(cited?["language"] as? String == language.rawValue)
    #expect((cited?["value"] as? String)?.hasPrefix("Paul Lenoir, ") == true)
  }

  @Test("A relation links annotations, and has the words that show it")
  func linksStatements() throws {
    let items = try items(Excerpt(CanalCoverage.coverage)).suffix(2)
    #expect(items.map { $0["id"] as? String } == ["#r1", "#r2"])
    let relation = try #require(items.first)
    #expect(relation["motivation"] as? String == "linking")
    #expect(relation["target"] as? [String] == ["#s7", "#s2"])
    #expect(tags(relation)["relation"] == "Disagreement")
    let evidence = (relation["body"] as? [Object])?.last
    #expect(selector("TextQuoteSelector", of: evidence)?["exact"] as? String == "a répondu")
  }

  @Test("An excerpt has its statements and its relations alone")
  func restricts() throws {
    let excerpt = Excerpt(CanalCoverage.coverage, filter: ExcerptFilter(topics: [1]))
    #expect(try items(excerpt).map { $0["id"] as? String } == ["#s3", "#r2"])
  }

  @Test("The name of a file is a reference, whatever it is called")
  func writesReferences() throws {
    #expect(URIReference.path("a b/é#?:%.txt") == "a%20b%2F%C3%A9%23%3F%3A%25.txt")
    let target = try items(Excerpt(HostileCoverage.coverage))[0]["target"]
    #expect(((target as? Object)?["source"] as? Object)?["id"] as? String == "%3C%26%3E%27%07.txt")
    #expect(selector("TextQuoteSelector", of: target)?["exact"] as? String == HostileCoverage.words)
  }

  @Test("An empty coverage is a collection without a page")
  func writesNothing() throws {
    let collection = try collection(Excerpt(Coverage()))
    #expect(collection["total"] as? Int == 0)
    #expect(collection["first"] == nil)
  }

  @Test("Python reads it", .enabled(if: Reader.hasPython, "no python3"))
  func isJSON() throws {
    let bytes = AnnotationExporter(Excerpt(HostileCoverage.coverage), language: .french, version: "1").bytes()
    let script = "import json, sys; print(json.load(open(sys.argv[1], encoding='utf-8'))['total'])"
    #expect(try Reader.python(script, on: bytes, as: Int.self) == 9)
  }
}
