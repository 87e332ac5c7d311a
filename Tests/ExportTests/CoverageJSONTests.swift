import CoverageModel
import Samples
import Testing

@testable import Export

@Suite struct CoverageJSONTests {
  private let texts = ["echo.txt": CanalCoverage.first, "suite.txt": CanalCoverage.second]

  private func document(_ filter: ExcerptFilter = ExcerptFilter()) throws -> CoverageDocument {
    try CoverageDocument(CoverageJSON(Excerpt(CanalCoverage.coverage, filter: filter), version: "9.9").bytes())
  }

  @Test("The whole coverage keeps the rules of the format")
  func keepsRules() throws {
    let document = try document()
    try document.checkRules(texts: texts)
    #expect(document.ids("statements") == ["s1", "s2", "s3", "s4", "s5", "s6", "s7"])
    #expect(document.ids("utterances") == ["u1", "u2", "u3", "u4", "u5"])
    #expect(document["relations"].count == 2)
    #expect(document.json["generator"] as? [String: String] == ["name": "visavis", "version": "9.9"])
  }

  @Test("Fields have the values of the model")
  func hasValues() throws {
    let document = try document()
    let second = document["statements"][1]
    #expect(second["speaker"] as? String == "p2")
    #expect(second["side"] as? String == "B")
    #expect(second["kind"] as? String == "indirect")
    #expect(second["paragraph"] as? Int == 2)
    #expect(second["certainty"] as? Double == 0.9)
    #expect(document["statements"][2]["side"] as? String == "both")
    #expect(document["statements"][5]["continues"] as? String == "s5")
    #expect(document["statements"][0]["continues"] == nil)
    #expect(document["articles"][0]["date"] as? String == "--05-03")
    #expect(document["topics"].map { $0["relation"] as? String } == ["disagreement", "agreement"])
  }

  @Test("The digest of a source is that of its bytes")
  func hasDigest() throws {
    let digest = try document()["sources"][1]["sha256"] as? String
    #expect(digest == SHA256.hexadecimal(of: Array(CanalCoverage.second.utf8)))
  }

  @Test("Sources carry their text only where it is asked for")
  func carriesText() throws {
    let document = try CoverageDocument(CoverageJSON(CanalCoverage.coverage, version: "1", withText: true).bytes())
    #expect(document["sources"].map { $0["text"] as? String } == [CanalCoverage.first, CanalCoverage.second])
    #expect(try self.document()["sources"].allSatisfy { $0["text"] == nil })
  }

  @Test("An excerpt holds its utterances and what they name, under their own identifiers")
  func restricts() throws {
    let document = try document(ExcerptFilter(utterances: [1]))
    try document.checkRules(texts: texts)
    #expect(document.ids("statements") == ["s2"])
    #expect(document.ids("utterances") == ["u2"])
    #expect(document.ids("speakers") == ["p2"])
    #expect(document.ids("topics") == ["t1"])
    #expect(document.ids("sources") == ["f1"])
    #expect(document["relations"].map { $0["a"] as? [String] } == [[]])
    #expect(document["relations"].map { $0["b"] as? [String] } == [["u2"]])
  }

  @Test("Every character can stand in a string")
  func escapes() throws {
    var coverage = CanalCoverage.coverage
    let label = "\"\\/\u{1}\n\t\u{7F}\u{85}\u{2028}é😀"
    coverage.topics[0].label = label
    let document = try CoverageDocument(CoverageJSON(coverage, version: "1").bytes())
    #expect(document["topics"][0]["label"] as? String == label)
  }

  @Test("The same coverage gives the same bytes")
  func isStable() {
    let bytes = (0..<2).map { _ in CoverageJSON(CanalCoverage.coverage, version: "1").bytes() }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0].last == 0x0A)
  }
}
