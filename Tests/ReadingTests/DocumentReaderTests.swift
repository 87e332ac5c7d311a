import CoverageModel
import Foundation
import Testing

@testable import Reading

@Suite struct DocumentReaderTests {
  @Test("The kind is told by the content first")
  func tellsKinds() {
    func kind(_ text: String, _ name: String) -> SourceKind { SourceKind(bytes: Array(text.utf8), name: name) }
    #expect(kind("<!-- a --><!DOCTYPE HTML><p>", "a.txt") == .html)
    #expect(kind("\u{FEFF}<html>", "a") == .html)
    #expect(kind("%PDF-1.7\n", "a.txt") == .pdf)
    #expect(kind("Pas une page", "a.pdf") == .plain)
    #expect(kind("Texte <b>gras</b>", "a.md") == .markdown)
    #expect(kind("Texte", "a.htm") == .html)
    #expect(kind("<< Bonjour >>, dit-il", "a.txt") == .plain)
    #expect(kind("{\\rtf1 a}", "a.txt") == .office("rtf"))
    #expect(kind("PK\u{3}\u{4}.......mimetypeapplication/epub+zip", "x") == .office("epub"))
    #expect(kind("PK\u{3}\u{4}.......word/document.xml", "x") == .office("docx"))
    #expect(kind("Texte", "a") == .plain)
  }

  @Test("Markdown is read without its marks, with its front matter")
  func readsMarkdown() throws {
    let source = try DocumentReader.document(Fixture.bytes("debat.md"), name: "debat.md").source
    #expect(
      String(decoding: source.text.bytes, as: UTF8.self) == """
        Deux maires pour un pont

        Le maire de Haute-Rive, Luc Ferrand, a dit : « Le pont est sûr. »

        « Il est dangereux », a répondu Ida Moreau.

        5 * 3 font quinze, et nom_de_fichier reste.

        La suite

        L'été *prochain* &c.

        """)
    #expect(source.title.map { source.text[$0] } == "Deux maires pour un pont")
    #expect(source.date == "2020-09-01")
    #expect(source.outlet == "Le Pont")
  }

  @Test("Plain text stays as it is, byte for byte")
  func keepsPlainText() throws {
    let text = "# Pas un *titre*\r\n\r\n<b>non</b>\n"
    let source = try DocumentReader.document(Array(text.utf8), name: "a.txt").source
    #expect(source.text.bytes == Array(text.utf8))
  }

  @Test(
    "Marks of Markdown that mark nothing stay",
    arguments: [
      ("2 * 3 * 4", "2 * 3 * 4"), ("a_b_c", "a_b_c"), ("**gras** et *pen*ché", "gras et penché"),
      ("[x] coché", "[x] coché"), ("voir [ici][1]", "voir ici"), ("`code`", "code"), ("*ouvert", "*ouvert"),
      ("<https://a.b>", "https://a.b"), ("a < b > c", "a < b > c"), ("~~non~~ oui", "non oui"),
    ])
  func keepsOtherSigns(line: String, expected: String) { #expect(MarkdownSpan.plain(line[...]) == expected) }

  @Test("PDF is read through pdftotext", .enabled(if: Fixture.hasTool("pdftotext"), "pdftotext is not installed"))
  func readsPDF() throws {
    let source = try DocumentReader.document(Array(TinyPDF.data("Le maire a dit oui.")), name: "a.pdf").source
    #expect(String(decoding: source.text.bytes, as: UTF8.self) == "Le maire a dit oui.\n")
    #expect(source.mediaType == "application/pdf")
  }

  @Test("A damaged PDF is told", .enabled(if: Fixture.hasTool("pdftotext"), "pdftotext is not installed"))
  func tellsDamage() {
    #expect(throws: ReadingError.unreadable(tool: "pdftotext")) {
      try DocumentReader.document(Array("%PDF-1.7\nrien".utf8), name: "a.pdf")
    }
  }

  @Test("Other kinds are read through pandoc", .enabled(if: Fixture.hasTool("pandoc"), "pandoc is not installed"))
  func readsOffice() throws {
    let text = "{\\rtf1\\ansi Le maire a dit \\'ab\\~oui\\~\\'bb.\\par La d\\'e9put\\'e9e a dit non.\\par}"
    let source = try DocumentReader.document(Array(text.utf8), name: "a.rtf").source
    #expect(
      String(decoding: source.text.bytes, as: UTF8.self)
        == "Le maire a dit «\u{A0}oui\u{A0}».\n\nLa députée a dit non.\n")
  }

  @Test("A missing program is named with its package")
  func tellsMissingTool() throws {
    do {
      _ = try ToolRunner.output(of: ["visavis-no-such-program"], reading: [0x61])
      Issue.record("a program that is not there was run")
    } catch { #expect(error == .missing) }
  }

  @Test("A program gets all bytes and all it writes is read")
  func runsTools() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    #expect(try ToolRunner.output(of: ["cat"], reading: bytes) == bytes)
  }
}

/// A PDF of one line, written by hand.
private enum TinyPDF {
  static func data(_ line: String) -> Data {
    let stream = "BT /F1 12 Tf 72 720 Td (\(line)) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 6\n0000000000 65535 f \n" + places.map { String(format: "%010d 00000 n \n", $0) }.joined()
    text += "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Data(text.utf8)
  }
}
