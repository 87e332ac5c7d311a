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
      // What stands in rows of several relations has the marks of all of them.
      let marks = rows.map { $0.components(separatedBy: "\",\"").dropFirst(3).first ?? "" }
      #expect(marks.allSatisfy { $0.contains("Disagreement") })
      #expect(marks.contains("Disagreement"))
    }
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
