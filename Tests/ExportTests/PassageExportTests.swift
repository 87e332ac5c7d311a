import CoverageModel
import Foundation
import Samples
import Testing

@testable import Export

/// What exports say of some words of a statement, and of what a reader has put right.
@Suite struct PassageExportTests {
  private let words = "ne paierait"

  private func excerpt(_ change: (inout Coverage) -> Void = { _ in }) throws -> Excerpt {
    var coverage = CanalCoverage.coverage
    change(&coverage)
    let range = CanalCoverage.range(of: words, in: CanalCoverage.first)
    let passage = try #require(
      Passage(range, of: Report(statements: [1]), ofUtterance: 1, in: coverage))
    return Excerpt(coverage.keeping(passage), filter: ExcerptFilter(utterances: [1]))
  }

  private func text(_ format: Export.ExportFormat) throws -> String {
    String(decoding: format.bytes(of: try excerpt(), language: .french, version: "1.0"), as: UTF8.self)
  }

  @Test("A citation has […] on either side and says that it is an excerpt", arguments: [ExportFormat.text, .html])
  func cites(format: Export.ExportFormat) throws {
    let text = try text(format)
    #expect(text.contains("[…] ne paierait […]"))
    #expect(text.contains("extrait"))
    #expect(!text.contains("la région ne paierait rien"))
  }

  @Test("Markdown has the signs escaped")
  func markdown() throws { #expect(try text(.markdown).contains("\\[…\\] ne paierait \\[…\\]")) }

  @Test("JSON has the place of the words and that of the whole, in code points")
  func json() throws {
    let document = try CoverageDocument(CoverageJSON(excerpt(), version: "1.0").bytes())
    let statement = try #require(document["statements"].first)
    let scalars = Array(CanalCoverage.first.unicodeScalars)
    let (start, end) = (try #require(statement["start"] as? Int), try #require(statement["end"] as? Int))
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == words)
    #expect((statement["selector"] as? [String: Any])?["exact"] as? String == words)
    let whole = try #require(statement["excerptOf"] as? [String: Int])
    let (first, last) = (try #require(whole["start"]), try #require(whole["end"]))
    #expect(String(String.UnicodeScalarView(scalars[first..<last])) == "la région ne paierait rien")
  }

  @Test("An annotation selects the words alone")
  func annotation() throws {
    let text = try text(.annotation)
    #expect(text.contains("\"exact\": \"ne paierait\""))
    #expect(text.contains("rapporté, extrait"))
  }

  @Test("TEI has a gap on either side", .enabled(if: Reader.hasXMLLint, "no xmllint"))
  func tei() throws {
    try Reader.lint(TEIExporter(excerpt(), language: .french, version: "1.0").bytes())
    #expect(try text(.tei).contains(">\(Self.gap)ne paierait\(Self.gap)</said>"))
  }

  private static let gap = "<gap reason=\"sampling\"/>"

  @Test("CSV has the words with […] and their own place", .enabled(if: Reader.hasPython, "no python3"))
  func csv() throws {
    let table = try Reader.table(CSVExporter(excerpt(), language: .english).bytes())
    let row = Dictionary(uniqueKeysWithValues: zip(table[0], table[1]))
    #expect(row["words"] == "[…] ne paierait […]")
    #expect((Int(row["end"] ?? "") ?? 0) - (Int(row["start"] ?? "") ?? 0) == 11)
  }

  @Test("CSV and TEI tell what a reader has put right", .enabled(if: Reader.hasPython, "no python3"))
  func corrected() throws {
    let excerpt = try excerpt {
      $0.statements[1].corrected = [.speaker, .words]
      $0.relations[0].isCorrected = true
    }
    let table = try Reader.table(CSVExporter(excerpt, language: .english).bytes())
    #expect(Dictionary(uniqueKeysWithValues: zip(table[0], table[1]))["corrected"] == "speaker; words")
    let tei = String(decoding: TEIExporter(excerpt, language: .french, version: "1.0").bytes(), as: UTF8.self)
    #expect(tei.contains("<respStmt xml:id=\"reader\">"))
    #expect(tei.contains("<resp>corrigé par un lecteur</resp>"))
    #expect(tei.components(separatedBy: "resp=\"#reader\"").count == 3)
    let plain = TEIExporter(try self.excerpt(), language: .french, version: "1.0").bytes()
    #expect(!String(decoding: plain, as: UTF8.self).contains("respStmt"))
  }
}
