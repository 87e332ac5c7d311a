import CoverageModel
import Samples
import Testing

@testable import Export

@Suite struct ExportFormatTests {
  @Test(
    "The ending of a file tells its format",
    arguments: [
      ("a.md", ExportFormat.markdown), ("a.b.TXT", .text), ("a.html", .html), ("a.htm", .html), ("a.json", .json),
      ("a.csv", .csv), ("a.xml", .tei), ("d/a.tei", .tei), ("a.jsonld", .annotation), ("a.pdf", nil), ("csv", nil),
      ("a.", nil), ("", nil),
    ] as [(String, ExportFormat?)])
  func readsEnding(name: String, format: ExportFormat?) {
    #expect(ExportFormat(fileName: name) == format)
  }

  @Test("No two formats have one ending")
  func isUnambiguous() {
    let endings = ExportFormat.allCases.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }

  @Test("Every format is UTF-8 that ends with a line", arguments: ExportFormat.allCases)
  func isText(format: ExportFormat) {
    for coverage in [Coverage(), CanalCoverage.coverage, HostileCoverage.coverage] {
      let bytes = format.bytes(of: Excerpt(coverage), language: .french, version: "1")
      #expect(bytes.last == 0x0A)
      #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
  }

  @Test("Nothing from outside acts on the terminal", arguments: ExportFormat.allCases)
  func isHarmless(format: ExportFormat) {
    let bytes = format.bytes(of: Excerpt(HostileCoverage.coverage), language: .french, version: "1")
    let controls = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      $0 != "\n" && $0 != "\r" && ($0.value < 0x20 || $0.value == 0x7F || $0.value == 0x1B)
    }
    #expect(controls.isEmpty)
  }
}
