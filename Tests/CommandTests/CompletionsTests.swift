import CoverageModel
import Foundation
import Samples
import Testing

@testable import visavis

@Suite struct CompletionsTests {
  static let shells = Shell.allCases.map(\.rawValue)

  private static func place(of program: String) -> String? {
    ["/bin", "/usr/bin", "/usr/local/bin"].map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program to its end: its status and all that it writes.
  private static func run(_ program: String, _ arguments: [String], in folder: URL? = nil) throws -> (Int32, String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test("A shell that is there finds no fault in its completions", arguments: shells, ["C.UTF-8", "fr_FR.UTF-8"])
  func parse(shell: String, locale: String) throws {
    guard let program = Self.place(of: shell) else { return }
    try Visavis.inFolder { visavis in
      try visavis.write(try visavis.run(["completions", shell], locale: locale).output, to: "file")
      let (status, text) = try Self.run(program, ["-n", visavis.folder.appending(path: "file").path])
      #expect(status == 0, "\(text)")
      #expect(text == "")
    }
  }

  @Test("Completions name every option and every command", arguments: Shell.allCases)
  func areWhole(shell: Shell) {
    let text = Completions(.english).text(for: shell)
    for option in OptionTable.options { #expect(text.contains(option.long)) }
    for subcommand in Subcommand.allCases where subcommand != .browse { #expect(text.contains(subcommand.rawValue)) }
  }

  @Test("Bash completes commands, options and their values", .enabled(if: CompletionsTests.place(of: "bash") != nil))
  func completes() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(Completions(.english).text(for: .bash), to: "c")
      func replies(_ words: String) throws -> [String] {
        let script =
          "source ./c; COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _visavis; echo ${COMPREPLY[@]}"
        let (_, text) = try Self.run(try #require(Self.place(of: "bash")), ["-c", script], in: visavis.folder)
        return text.split(whereSeparator: \.isWhitespace).map(String.init)
      }
      #expect(try replies("visavis ex") == ["export", "explain"])
      #expect(try replies("visavis --theme hi") == ["high-contrast"])
      #expect(try replies("visavis export --re") == ["--relation"])
      #expect(try replies("visavis export --format = c") == ["csv"])
      #expect(try replies("visavis completions f") == ["fish"])
    }
  }

  @Test("Another shell is refused with those there are", arguments: [["tcsh"], [], ["bash", "zsh"]])
  func refuses(operands: [String]) throws {
    try Visavis.inFolder { visavis in
      let result = try visavis.run(["completions"] + operands)
      #expect(result.status == 2)
    }
  }

  @Test(
    "The manual pages have every command, and mandoc finds no fault in them",
    arguments: [("man/visavis.1", ".It Cm"), ("man/fr/visavis.1", ".B")])
  func manualPage(_ page: (name: String, item: String)) throws {
    let path = Repository.path(page.name)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for subcommand in Subcommand.allCases where subcommand != .browse {
      #expect(text.contains("\(page.item) \(subcommand.rawValue)\n"))
    }
    guard let mandoc = Self.place(of: "mandoc") else { return }
    let (status, faults) = try Self.run(mandoc, ["-T", "lint", "-W", "warning", path])
    #expect(status == 0 && faults.isEmpty, "\(faults)")
  }

  @Test("What is installed is taken away again")
  func installs() throws {
    try Visavis.inFolder { visavis in
      let program = try #require(Visavis.program?.path)
      let prefix = visavis.folder.appending(path: "p q").path
      let (status, text) = try Self.run(
        "/usr/bin/env", ["VISAVIS_PROGRAM=\(program)", Repository.path("scripts/install"), prefix])
      #expect(status == 0, "\(text)")
      let files = [
        "bin/visavis", "share/man/man1/visavis.1", "share/man/fr/man1/visavis.1",
        "share/bash-completion/completions/visavis",
        "share/zsh/site-functions/_visavis", "share/fish/vendor_completions.d/visavis.fish",
      ]
      for file in files {
        let size = try FileManager.default.attributesOfItem(atPath: "\(prefix)/\(file)")[.size] as? Int
        #expect(size ?? 0 > 0, "\(file)")
      }
      #expect(try Self.run(Repository.path("scripts/uninstall"), [prefix]).0 == 0)
      for file in files { #expect(!FileManager.default.fileExists(atPath: "\(prefix)/\(file)"), "\(file)") }
    }
  }
}
