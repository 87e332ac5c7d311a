import Foundation
import Testing

/// What the commands print.
@Suite struct CommandTests {
  private let text = """
    Le port divise

    « Le port restera ouvert », a déclaré Anne Roy. Paul Lenoir a affirmé que le port fermerait.

    """

  private func json(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func names(_ json: [String: Any]) -> [String?] {
    (json["sources"] as? [[String: Any]] ?? []).map { $0["name"] as? String }
  }

  @Test("Without a file the five accounts of the dossier are one coverage")
  func opensDossier() throws {
    try Visavis.inFolder { visavis in
      let json = try json(try visavis.run(["analyze"]).output)
      #expect(names(json).count == 5)
      #expect(names(json).allSatisfy { $0?.hasSuffix(".fr.txt") == true })
      #expect((json["statements"] as? [Any])?.isEmpty == false)
    }
  }

  @Test("The same texts give the same bytes in every run")
  func isStable() throws {
    try Visavis.inFolder { visavis in
      let outputs = try (0..<6).map { _ in try visavis.run(["analyze"]).output }
      #expect(Set(outputs).count == 1)
    }
  }

  @Test("Several files are one coverage, named without their folders")
  func readsSeveralFiles() throws {
    try Visavis.inFolder { visavis in
      try FileManager.default.createDirectory(
        at: visavis.folder.appending(path: "d"), withIntermediateDirectories: false)
      try visavis.write(text, to: "d/un.txt")
      try visavis.write(text + "Le maire a refusé.\n", to: "deux.txt")
      #expect(try names(json(visavis.run(["analyze", "d/un.txt", "deux.txt"]).output)) == ["un.txt", "deux.txt"])
    }
  }

  @Test("A pipe is read without being named, and where - stands", arguments: [[], ["-"]])
  func readsPipe(operands: [String]) throws {
    try Visavis.inFolder { visavis in
      let result = try visavis.run(["analyze", "--with-text"] + operands, input: Data(text.utf8))
      let sources = try #require(try json(result.output)["sources"] as? [[String: Any]])
      #expect(sources.map { $0["text"] as? String } == [text])
    }
  }

  @Test("Outside a terminal the comparison is printed, with or without --print")
  func printsComparison() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      let printed = try visavis.run(["--print", "port.txt"])
      #expect(printed.status == 0)
      #expect(try visavis.run(["port.txt"]).output == printed.output)
      #expect(printed.text.contains("“Le port restera ouvert”"))
      #expect(printed.text.contains("Anne Roy, direct, article 1, port.txt, paragraph 2"))
      #expect(try visavis.run(["port.txt"], locale: "fr").text.contains("«\u{A0}Le port restera ouvert\u{A0}»"))
    }
  }

  @Test("A comparison is text without control characters, whatever the source holds")
  func printIsHarmless() throws {
    try Visavis.inFolder { visavis in
      let hostile = text.replacing("ouvert", with: "ou\u{1B}]0;pwned\u{7}vert\u{202E}\u{9B}2J")
      try visavis.write(hostile, to: "hostile.txt")
      for arguments in [
        ["--print"], ["export"], ["export", "--format", "text"], ["export", "--format", "html"],
        ["export", "--format", "csv"], ["analyze", "--format", "tree"], ["explain"],
      ] {
        let text = try visavis.run(arguments + ["hostile.txt"]).text
        #expect(text.contains("␛]0;pwned␇") || text.contains("␛\\]0;pwned␇"))
        #expect(
          text.unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || scalar == "\r"
              || (scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar != "\u{202E}")
          })
      }
    }
  }

  @Test("The tree has the words of each statement with their bytes")
  func printsTree() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      let tree = try visavis.run(["analyze", "--format", "tree", "port.txt"]).text
      #expect(tree.contains("19..<43 direct \"Le port restera ouvert\"".replacing("43", with: "41")))
      #expect(tree.contains("speaker \"Paul Lenoir\""))
    }
  }

  @Test("A side of an export has none of the other side's statements")
  func exportsSide() throws {
    try Visavis.inFolder { visavis in
      for side in ["A", "B"] {
        let result = try visavis.run(["export", "--format", "json", "--side", side])
        let statements = try #require(try json(result.output)["statements"] as? [[String: Any]])
        #expect(!statements.isEmpty)
        #expect(statements.contains { $0["side"] as? String == side })
        #expect(statements.allSatisfy { [side, "both"].contains($0["side"] as? String ?? "") })
      }
    }
  }

  @Test("A topic that there is not is told, and how to find those that there are")
  func tellsUnknownTopic() throws {
    try Visavis.inFolder { visavis in
      let result = try visavis.run(["export", "--topic", "xyzzy"])
      #expect(result.status == 1)
      #expect(result.errorLines.count == 1)
      #expect(result.errors.contains("xyzzy"))
      #expect(result.errors.contains("visavis topics"))
    }
  }

  @Test("Every exported range of the dossier holds the words that it says")
  func exportsExactWords() throws {
    try Visavis.inFolder { visavis in
      let json = try json(try visavis.run(["analyze", "--with-text"]).output)
      let sources = try #require(json["sources"] as? [[String: Any]])
      let articles = try #require(json["articles"] as? [[String: Any]])
      let texts = Dictionary(
        sources.map { ($0["id"] as? String, Array(($0["text"] as? String ?? "").unicodeScalars)) },
        uniquingKeysWith: { first, _ in first })
      for statement in json["statements"] as? [[String: Any]] ?? [] {
        let article = try #require(articles.first { $0["id"] as? String == statement["article"] as? String })
        let text = try #require(texts[article["source"] as? String])
        let (start, end) = (statement["start"] as? Int ?? 0, statement["end"] as? Int ?? 0)
        let exact = (statement["selector"] as? [String: String])?["exact"]
        #expect(text[start..<end].map(String.init).joined() == exact)
      }
    }
  }
}
