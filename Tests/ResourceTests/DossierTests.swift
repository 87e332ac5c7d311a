import Foundation
import Samples
import Testing

/// The bundled dossier and what careful readers found in it.
@Suite struct DossierTests {
  struct Annotation: Decodable, CustomTestStringConvertible {
    struct Passage: Decodable {
      var id: String
      var start: Int
      var end: Int
      var text: String?
      var spans: [[Int]]?
    }

    var doc: String
    var headings: [Passage]
    var articles: [Passage]
    var statements: [Passage]

    var testDescription: String { doc }
  }

  struct Whole: Decodable {
    struct Document: Decodable {
      var n: String
      var doc: String
      var gold: String
    }
    struct Cluster: Decodable { var statements: [String] }
    struct Relation: Decodable {
      var topic: String
      var a: [String]
      var b: [String]
      var both: [String]
    }
    struct Topic: Decodable { var id: String }

    var documents: [Document]
    var topics: [Topic]
    var clusters: [Cluster]
    var relations: [Relation]
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
    let file = URL(filePath: Repository.path("Tests/Fixtures/dossier/\(name)"))
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }

  private static let annotations: [Annotation] =
    ((try? decode(Whole.self, "dossier.json"))?.documents ?? []).compactMap { try? decode(Annotation.self, $0.gold) }

  @Test("Five accounts are embedded, and each is annotated")
  func hasFiveAccounts() throws {
    let embedded = EmbeddedFile.paths.filter { $0.hasPrefix("dossier/") }
    #expect(embedded.count == 5)
    #expect(embedded == embedded.sorted())
    #expect(Self.annotations.map { "dossier/" + $0.doc } == embedded)
  }

  @Test("Annotated ranges hold the words that the annotation gives", arguments: annotations)
  func rangesHoldWords(annotation: Annotation) throws {
    let bytes = try #require(EmbeddedFile.bytes(at: "dossier/" + annotation.doc))
    let text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    #expect(!annotation.statements.isEmpty)
    for passage in annotation.statements + annotation.headings {
      let words = text[passage.start..<passage.end].map(String.init).joined()
      #expect(words == passage.text, "\(passage.id)")
    }
  }

  @Test("The parts of a statement lie within it, and statements within the text", arguments: annotations)
  func partsLieWithin(annotation: Annotation) throws {
    let bytes = try #require(EmbeddedFile.bytes(at: "dossier/" + annotation.doc))
    let length = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    for passage in annotation.statements + annotation.articles {
      #expect(0 <= passage.start && passage.start < passage.end && passage.end <= length, "\(passage.id)")
      for span in passage.spans ?? [] { #expect(passage.start <= span[0] && span[1] <= passage.end, "\(passage.id)") }
    }
  }

  @Test("Utterances and relations across the accounts name statements and topics that there are")
  func namesExist() throws {
    let whole = try Self.decode(Whole.self, "dossier.json")
    let statements = Set(
      zip(whole.documents, Self.annotations).flatMap { document, annotation in
        annotation.statements.map { "\(document.n).\($0.id)" }
      })
    let named = whole.clusters.flatMap(\.statements) + whole.relations.flatMap { $0.a + $0.b + $0.both }
    #expect(named.filter { !statements.contains($0) } == [])
    #expect(Set(whole.relations.map(\.topic)).subtracting(whole.topics.map(\.id)) == [])
  }
}
