import CoverageModel
import Samples
import Testing

@testable import Export

@Suite struct CSVExporterTests {
  private func rows(_ excerpt: Excerpt, _ language: InterfaceLanguage = .english) throws -> [[String: String]] {
    let table = try Reader.table(CSVExporter(excerpt, language: language).bytes())
    let heading = try #require(table.first)
    #expect(Set(heading).count == heading.count)
    return table.dropFirst().map { row in
      #expect(row.count == heading.count)
      return Dictionary(uniqueKeysWithValues: zip(heading, row))
    }
  }

  @Test("Lines end with CR LF, and every cell stands between quotation marks")
  func followsStandard() {
    var csv = CSVText()
    csv.row(["a", "b \"c\", d", ""])
    csv.row(["é"])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "\"a\",\"b \"\"c\"\", d\",\"\"\r\n\"é\"\r\n")
  }

  @Test(
    "What a spreadsheet would take for a formula is text",
    arguments: ["=1+1", "+1", "-2 %", "@x", "\tx", "\rx", "\nx", "  =1", "\u{A0}+1", "＝1", "－1"])
  func defuses(cell: String) {
    var csv = CSVText()
    csv.row([cell])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "\"'\(cell)\"\r\n")
  }

  @Test("What is no formula stays as it is", arguments: ["a=b", "« -1 »", "'x", "", "1-2", "–"])
  func leavesAlone(cell: String) {
    var csv = CSVText()
    csv.row([cell])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "\"\(cell)\"\r\n")
  }

  @Test("A statement has its speaker, its words, its place and its mark", .enabled(if: Reader.hasPython, "no python3"))
  func writesStatements() throws {
    let rows = try rows(Excerpt(CanalCoverage.coverage))
    #expect(rows.map { $0["statement"] } == ["s1", "s2", "s3", "s4", "s5", "s6", "s7"])
    var known = [
      "statement": "s2", "topic": "Le coût du canal", "topic mark": "Disagreement", "mark": "Disagreement",
      "side": "Aval", "speaker": "Paul Lenoir", "kind": "reported", "words": "la région ne paierait rien",
      "certainty": "0.90", "outlet": "L’Écho", "article": "1", "paragraph": "2", "file": "echo.txt",
      "date": "3 May", "start": "", "end": "", "reporting words": "a répondu", "words for the speaker": "",
      "corrected": "",
      "because": "one answers the other: “a répondu” (L’Écho, echo.txt, paragraph 2); certainty 0.80",
    ]
    let text = Array(CanalCoverage.first.unicodeScalars)
    let place = text.indices.first { text[$0...].starts(with: "la région ne paierait rien".unicodeScalars) } ?? 0
    known["start"] = String(place)
    known["end"] = String(place + 26)
    #expect(rows[1] == known)
    #expect(rows[3]["side"] == "Third voice")
    #expect(rows[3]["topic"] == "Outside the topics")
  }

  @Test(
    "What is related in another topic, too, has its own topic and both marks",
    .enabled(if: Reader.hasPython, "no python3"))
  func writesBothMarks() throws {
    var coverage = CanalCoverage.coverage
    coverage.relations[1].b = [1]
    let rows = try rows(Excerpt(coverage))
    #expect(rows[1]["topic"] == "Le coût du canal")
    #expect(rows[1]["mark"] == "Disagreement; Agreement")
    #expect(rows[1]["because"]?.contains("a répondu") == true && rows[1]["because"]?.contains("sont convenus") == true)
    #expect(rows[0]["mark"] == "Disagreement")
  }

  @Test(
    "Headings, kinds and marks are in the language of the reader", .enabled(if: Reader.hasPython, "no python3"))
  func speaksFrench() throws {
    let rows = try rows(Excerpt(CanalCoverage.coverage, filter: ExcerptFilter(topics: [1])), .french)
    #expect(rows.count == 1)
    #expect(rows[0]["qui"] == "?")
    #expect(rows[0]["côté"] == "Ensemble")
    #expect(rows[0]["relation"] == "Accord")
    #expect(rows[0]["genre"] == "rapporté")
    #expect(rows[0]["certitude"] == "0.90")
  }

  @Test(
    "Whatever stands in a source, the table is read as it was written", .enabled(if: Reader.hasPython, "no python3"))
  func isHarmless() throws {
    let rows = try rows(Excerpt(HostileCoverage.coverage))
    #expect(rows.count == 7)
    #expect(rows[0]["words"] == VisibleText.line(HostileCoverage.words))
    #expect(rows[0]["side"] == "'=Amont[U+202E]<")
    let text = String(
      decoding: CSVExporter(Excerpt(HostileCoverage.coverage), language: .french).bytes(), as: UTF8.self)
    #expect(
      text.unicodeScalars.allSatisfy {
        $0 == "\r" || $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value))
      })
  }

  @Test("Without statements there is the heading alone", .enabled(if: Reader.hasPython, "no python3"))
  func writesNothing() throws {
    #expect(try Reader.table(CSVExporter(Excerpt(Coverage()), language: .english).bytes()).count == 1)
  }
}
