import Foundation
import Reading
import Testing

@testable import visavis

/// Folders, texts that are there twice, and what other programs read.
@Suite struct SourcesTests {
  private let text = "Le port\n\n« Le port restera ouvert », a déclaré Anne Roy.\n"

  private func names(_ result: Visavis.Result) throws -> [String?] {
    let json = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    return (json?["sources"] as? [[String: Any]] ?? []).map { $0["name"] as? String }
  }

  private func folder(_ visavis: Visavis, _ name: String) throws {
    try FileManager.default.createDirectory(
      at: visavis.folder.appending(path: name), withIntermediateDirectories: true)
  }

  @Test("The same text is read once, and said")
  func foldsSameTexts() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "un.txt")
      try visavis.write("LE PORT\n\n\"Le port restera ouvert\" a declare Anne Roy", to: "deux.txt")
      let result = try visavis.run(["analyze", "un.txt", "deux.txt"])
      #expect(try names(result) == ["un.txt"])
      #expect(result.errorLines == ["visavis: deux.txt: the same text as un.txt; read once"])
    }
  }

  @Test("A folder is read in order; what cannot be read in it is left out and said")
  func readsFolders() throws {
    try Visavis.inFolder { visavis in
      try folder(visavis, "d/e")
      try visavis.write(text, to: "d/b.txt")
      try visavis.write("<h1>Le vote</h1><p>« Je voterai contre ce texte », a dit la députée Zoé Lin.", to: "d/a.html")
      try visavis.write("Autre texte, dit-il.\n", to: "d/e/c.md")
      try visavis.write([0, 1, 2], to: "d/z.txt")
      try visavis.write([0, 1, 2], to: "d/z.jpg")
      let result = try visavis.run(["analyze", "d"])
      #expect(try names(result) == ["a.html", "b.txt", "e/c.md"])
      #expect(result.errorLines == ["visavis: d/z.txt: is not a text; give text in UTF-8; left out"])
      #expect(try SourceLoader.load([FilePath(visavis.folder.appending(path: "d/").path)]).name == "d")
    }
  }

  @Test(
    "What only a missing program reads is told in one line with what to install",
    arguments: [
      ("%PDF-1.4\n", "pdftotext", "poppler-utils"), ("{\\rtf1 a}", "pandoc", "pandoc"),
    ])
  func tellsMissingTools(content: String, tool: String, package: String) throws {
    try Visavis.inFolder { visavis in
      try visavis.write(content, to: "x")
      let result = try visavis.run(["analyze", "x"], environment: ["PATH": visavis.folder.path])
      #expect(result.status == 1)
      #expect(
        result.errorLines == [
          "visavis: x: reading this file takes \(tool), which is missing; install it (apt install \(package))"
        ])
    }
  }

  @Test("Title, outlet and day of a page reach its article")
  func readsMetadata() throws {
    try Visavis.inFolder { visavis in
      let page = """
        <meta property="og:site_name" content="La Gazette"><meta property="article:published_time" content="2020-02-03T10:00Z">
        <h1>Le port restera-t-il ouvert à tous les bateaux de la côte et des îles, ou fermera-t-il dès l’hiver prochain ?</h1>
        <p>« Le port restera ouvert », a déclaré Anne Roy.<p>Paul Lenoir a affirmé que le port fermerait.
        """
      let result = try visavis.run(["analyze", "-"], input: Data(page.utf8))
      let json = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      let article = try #require((json["articles"] as? [[String: Any]])?.first)
      #expect(article["outlet"] as? String == "La Gazette")
      #expect(article["date"] as? String == "2020-02-03")
      #expect((article["title"] as? [String: Any])?["start"] as? Int == 0)
    }
  }
}
