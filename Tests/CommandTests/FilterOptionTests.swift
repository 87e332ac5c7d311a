import Foundation
import Samples
import Testing

/// What `--filter` leaves of what is printed and exported.
@Suite struct FilterOptionTests {
  @Test("prints and exports only rows with statements that match")
  func filters() throws {
    try Visavis.inFolder { visavis in
      let whole = try visavis.run(["--print"])
      let some = try visavis.run(["--print", "--filter", "speaker:lavrov kind:direct"])
      #expect(some.status == 0)
      #expect(some.text.split(separator: "\n").count < whole.text.split(separator: "\n").count)
      let table = try visavis.run(["export", "--format", "csv", "--filter", "mark:disagreement"])
      let rows = table.text.split(whereSeparator: \.isNewline).dropFirst()
      #expect(!rows.isEmpty)
      // An utterance may stand in rows of several relations, of other topics, too; the table tells one of them.
      let disputed = try disputed(visavis)
      #expect(!disputed.isEmpty)
      #expect(rows.allSatisfy { disputed.contains($0.split(separator: "\"")[0]) && !$0.contains("\"One side only\"") })
    }
  }

  /// The identifiers of all statements that a disagreement holds.
  private func disputed(_ visavis: Visavis) throws -> Set<Substring> {
    struct Found: Decodable {
      struct Utterance: Decodable { var id: String, statements: [String] }
      struct Relation: Decodable { var label: String, a: [String], b: [String], both: [String] }
      var utterances: [Utterance]
      var relations: [Relation]
    }
    let found = try JSONDecoder().decode(Found.self, from: Data(visavis.run(["export", "--format", "json"]).text.utf8))
    let members = Set(found.relations.filter { $0.label == "disagreement" }.flatMap { $0.a + $0.b + $0.both })
    return Set(found.utterances.filter { members.contains($0.id) }.flatMap { $0.statements.map { Substring($0) } })
  }

  @Test("leaves out all that a hidden article reports")
  func hides() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("Le port\n\n« Le port restera ouvert », a déclaré Anne Roy.\n", to: "un.txt")
      try visavis.write("La mairie\n\n« La grue sera démontée », a affirmé Paul Lin.\n", to: "deux.txt")
      let arguments = ["--print", "un.txt", "deux.txt"]
      #expect(try visavis.run(arguments).text.contains("La grue sera démontée"))
      let some = try visavis.run(arguments + ["--filter", "-article:2"])
      #expect(some.text.contains("Le port restera ouvert") && !some.text.contains("La grue"))
    }
  }

  @Test("says what is wrong with a filter, and when nothing matches")
  func complains() throws {
    try Visavis.inFolder { visavis in
      let wrong = try visavis.run(["--filter", "sorte:x"], locale: "fr_FR.UTF-8")
      #expect(wrong.status == 2)
      #expect(wrong.errors.contains("--filter") && wrong.errors.contains("direct, rapporté, mixte"))
      let none = try visavis.run(["--print", "--filter", "zzzz"])
      #expect(none.status == 0)
      #expect(none.errors.contains("nothing matches"))
    }
  }
}
