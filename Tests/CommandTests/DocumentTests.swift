import Browser
import Foundation
import Samples
import Screen
import Testing

@testable import visavis

/// What stands in the documents and is made by the program: tables, and screens.
///
/// With `RECORD_SNAPSHOTS=1` in the environment it is written anew, one after the other as several are in one document.
@Suite(.serialized) struct DocumentTests {
  @Test("The keys in the README are those of the command table")
  func listsKeys() throws {
    let rows = CommandTable.entries.map { entry in
      let keys = entry.keys.map { "`\($0.name(in: .english).replacing("|", with: "\\|"))`" }
      // What has no key is called by its name.
      let call = keys.isEmpty ? "`:\(entry.command.rawValue)`" : keys.joined(separator: " ")
      return "| \(call) | \(entry.title(in: .english)) |"
    }
    try Self.expect(["| keys | |", "|---|---|"] + rows, in: "README.md", between: "keys")
  }

  @Test("The options in the manual are those of the option table")
  func listsOptions() throws {
    let rows = OptionTable.options.map { option in
      let argument = option.argument.map { (option.meaning == .sides ? " " : "=") + $0[.english] } ?? ""
      let names = (option.short.map { "`-\($0)`, " } ?? "") + "`--\(option.long)\(argument)`"
      let commands = option.subcommands.map { $0 == .browse ? "visavis" : $0.rawValue }.joined(separator: ", ")
      return [names, commands, option.help[.english]].map { $0.replacing("|", with: "\\|") }
    }
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    try Self.expect(
      ["| option | with | meaning |", "|---|---|---|"] + lines, in: "docs/MANUAL.md", between: "options")
  }

  @Test("The options in the manual page are those of the option table")
  func listsOptionsForMan() throws {
    let items = OptionTable.options.flatMap { option in
      let argument = option.argument.map { (option.meaning == .sides ? " Ar " : "= Ns Ar ") + $0[.english] } ?? ""
      let names = (option.short.map { "Fl \($0) , " } ?? "") + "Fl -\(option.long)\(argument)"
      let help = option.help[.english].replacing("\\", with: "\\e")
      return [".It \(names)", help.prefix(1).uppercased() + help.dropFirst() + "."]
    }
    try Self.expect(
      [".Bl -tag -width Ds"] + items + [".El"], in: "man/visavis.1", marks: (".\\\" options\n", ".\\\" /options\n"))
  }

  @Test("The options in the French manual page are those of the option table")
  func listsOptionsForFrenchMan() throws {
    let items = OptionTable.options.flatMap { option in
      let argument = option.argument.map { (option.meaning == .sides ? " " : "=") + "\\fI" + $0[.french] } ?? ""
      let names = (option.short.map { "\\-\($0), " } ?? "") + "\\-\\-\(option.long)"
      let help = option.help[.french].replacing("\\", with: "\\e").replacing("’", with: "\\(cq")
      return [".TP", "\\fB\(names)\(argument)\\fR", help.prefix(1).uppercased() + help.dropFirst() + "."]
    }
    try Self.expect(items, in: "man/fr/visavis.1", marks: (".\\\" options\n", ".\\\" /options\n"))
  }

  @Test("The configuration that the manual shows is right")
  func showsConfiguration() throws {
    let text = try String(contentsOfFile: Repository.path("docs/MANUAL.md"), encoding: .utf8)
    let chapter = try #require(text.range(of: "## Configuration\n"))
    let parts = text[chapter.upperBound...].components(separatedBy: "```\n")
    #expect(parts[1].contains("[key]"))
    #expect(ConfigurationReader.settings(in: parts[1]).notes == [])
  }

  @Test(
    "Every setting stands in the manual and in both manual pages",
    arguments: ["theme", "clipboard", "language", "ascii", "mouse", "width.text", "width.columns", "width.list"])
  func namesSetting(name: String) throws {
    for (document, entry) in [
      ("docs/MANUAL.md", "| `\(name)` |"), ("man/visavis.1", ".It Cm \(name)\n"), ("man/fr/visavis.1", ".B \(name)\n"),
    ] {
      let text = try String(contentsOfFile: Repository.path(document), encoding: .utf8)
      #expect(text.contains(entry), "\(document)")
    }
  }

  @Test("The version is that of the newest entry of the changes that is released")
  func versionIsInChanges() throws {
    let text = try String(contentsOfFile: Repository.path("CHANGELOG.md"), encoding: .utf8)
    #expect(
      text.split(separator: "\n").first { $0.hasPrefix("## ") && $0 != "## Unreleased" } == "## \(Version.number)")
  }

  @Test(
    "Every file that the documents link to is there", arguments: ["README.md", "CONTRIBUTING.md", "docs/MANUAL.md"])
  func linksLead(document: String) throws {
    let text = try String(contentsOfFile: Repository.path(document), encoding: .utf8)
    let folder = document.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let links = text.split(separator: "](").dropFirst().map { $0.prefix { $0 != ")" } }.filter { !$0.contains(":") }
    for link in links { #expect(FileManager.default.fileExists(atPath: Repository.path(folder + link)), "\(link)") }
  }

  /// Expects the lines between two marks of a document, `<!-- name -->` and `<!-- /name -->`.
  static func expect(_ lines: [String], in document: String, between name: String) throws {
    try expect(lines, in: document, marks: ("<!-- \(name) -->\n", "<!-- /\(name) -->\n"))
  }

  private static func expect(_ lines: [String], in document: String, marks: (start: String, end: String)) throws {
    let path = Repository.path(document)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(text.range(of: marks.start))
    let end = try #require(text.range(of: marks.end))
    let wanted = lines.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let whole = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: wanted)
      try whole.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start.upperBound..<end.lowerBound] == wanted)
    }
  }
}
