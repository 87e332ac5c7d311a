import Foundation
import Testing

@testable import CoverageModel

/// `visavis explain`.
@Suite struct ExplainTests {
  private let text = """
    Le port divise

    « Le port restera ouvert », a déclaré Anne Roy. Paul Lenoir a affirmé que le port fermerait.

    """

  private func objects(_ result: Visavis.Result) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: result.output) as? [[String: Any]])
  }

  @Test("Without a name all statements are told, in the language of the locale")
  func tellsAll() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      let result = try visavis.run(["explain", "port.txt"])
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      let blocks = result.text.split(separator: "\n\n")
      #expect(blocks.count == 2)
      #expect(blocks[0].hasPrefix("s1, direct: “Le port restera ouvert”\n  article 1, port.txt, paragraph 2\n"))
      #expect(blocks[0].contains("Reporting words: “a déclaré” (article 1, paragraph 2)"))
      #expect(blocks[0].contains("How the speaker is known: by name"))
      let french = try visavis.run(["explain", "port.txt"], locale: "fr_FR.UTF-8")
      #expect(french.text.hasPrefix("s1, direct\u{A0}: «\u{A0}Le port restera ouvert\u{A0}»\n"))
    }
  }

  @Test("The last operands that are names are the statements to tell of, in their order")
  func tellsChosen() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      let ids = { (arguments: [String]) in
        try self.objects(visavis.run(["explain", "--format", "json"] + arguments)).map { $0["id"] as? String }
      }
      #expect(try ids(["port.txt", "s2"]) == ["s2"])
      #expect(try ids(["port.txt", "s2", "s1"]) == ["s2", "s1"])
      #expect(try ids(["s3"]) == ["s3"])
    }
  }

  @Test("What looks like a name and is a file is the file")
  func prefersFiles() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "s1")
      #expect(try objects(visavis.run(["explain", "--format", "json", "s1"])).count == 2)
      #expect(try objects(visavis.run(["explain", "--format", "json", "s1", "s2"])).count == 1)
    }
  }

  @Test(
    "A statement that there is not is told in one line with how many there are",
    arguments: ["s0", "s3", "s99999999999999999999"])
  func tellsUnknown(name: String) throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      let result = try visavis.run(["explain", "port.txt", "s1", name])
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.errors == "visavis: no statement \(name): there are 2, s1 to s2; 'visavis explain' tells of all\n")
    }
  }

  @Test("Every range of the dossier lies in its text, and every pattern and way has a sentence")
  func explainsDossier() throws {
    try Visavis.inFolder { visavis in
      let objects = try objects(visavis.run(["explain", "--format=json"]))
      #expect(!objects.isEmpty)
      let words = ExplanationWords.of(.english)
      for object in objects {
        #expect(words.patterns[object["pattern"] as? String ?? ""] != nil)
        #expect(words.ways[object["way"] as? String ?? ""] != nil)
        for name in ["cue", "attribution", "antecedent"] {
          guard let range = object[name] as? [String: Int] else { continue }
          #expect((range["start"] ?? 0) < (range["end"] ?? 0))
        }
      }
    }
  }

  @Test("The result goes to the file of --output")
  func writesFile() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      let printed = try visavis.run(["explain", "port.txt"])
      #expect(try visavis.run(["explain", "-o", "why.txt", "port.txt"]).output.isEmpty)
      #expect(try Data(contentsOf: visavis.folder.appending(path: "why.txt")) == printed.output)
    }
  }
}
