import Foundation
import Testing

/// The command line as a reader types it.
@Suite struct UsageTests {
  @Test(
    "A wrong command line ends with status 2, what is wrong and where to look",
    arguments: [
      (["--bogus"], "--bogus"), (["-q"], "-q"), (["analyze", "--format"], "--format"),
      (["analyze", "--format", "xml"], "json, tree"),
      (["export", "--format=tree"], "markdown, text, html, json, csv, tei, annotation"),
      (["explain", "--format", "tree"], "text, json"), (["explain", "--topic", "1"], "visavis explain"),
      (["export", "--side", "C"], "A, B"), (["export", "--relation", "war"], "one-sided"),
      (["--print=x"], "--print"), (["topics", "--with-text"], "visavis topics"), (["--topic", "x"], "--topic"),
      (["--sides", "A"], "--sides"), (["--sides=A", "--sides=B", "--sides=C"], "3"), (["--sides", ": x", "B"], ": x"),
    ])
  func refuses(arguments: [String], word: String) throws {
    try Visavis.inFolder { visavis in
      let result = try visavis.run(arguments)
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(result.errorLines.count == 2)
      #expect(result.errorLines.first?.contains(word) == true)
      #expect(result.errorLines.last == "Try 'visavis --help' for more information.")
    }
  }

  @Test("Help and version are printed on standard output, whatever else is asked")
  func printsHelp() throws {
    try Visavis.inFolder { visavis in
      let help = try visavis.run(["--help", "nowhere.txt"])
      #expect(help.status == 0)
      #expect(help.text.hasPrefix("Usage: visavis "))
      #expect(help.errors.isEmpty)
      let version = try visavis.run(["analyze", "-V"])
      #expect(version.status == 0)
      #expect(version.text.split(separator: " ").first == "visavis")
      #expect(try visavis.run(["-h"], locale: "fr_FR.UTF-8").text.hasPrefix("Emploi : visavis "))
    }
  }

  @Test("Options may be shortened, stand after files, and end at --")
  func followsConventions() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("Le maire a dit : « Oui. »\n", to: "-x.txt")
      let expected = try visavis.run(["analyze", "--format=tree", "./-x.txt"]).output
      #expect(!expected.isEmpty)
      #expect(try visavis.run(["analyze", "--form", "tree", "--", "-x.txt"]).output == expected)
      #expect(try visavis.run(["analyze", "./-x.txt", "--format", "tree"]).output == expected)
      #expect(try visavis.run(["--format=tree", "analyze", "./-x.txt"]).output == expected)
    }
  }

  @Test(
    "Sides are named in several ways",
    arguments: [
      ["--sides", "Un: x", "Deux: y", "t.txt"], ["t.txt", "--sides", "Un: x", "Deux: y"],
      ["--sides=Un: x", "t.txt", "--sides=Deux: y"], ["--sides", "Un: x", "--sides", "Deux: y", "t.txt"],
    ])
  func namesSides(arguments: [String]) throws {
    try Visavis.inFolder { visavis in
      try visavis.write("Texte.\n", to: "t.txt")
      let result = try visavis.run(["analyze"] + arguments)
      #expect(result.status == 0)
      let json = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      #expect((json["sides"] as? [[String: Any]])?.map { $0["name"] as? String } == ["Un", "Deux"])
    }
  }
}
