import Foundation
import Testing

/// Results that are written: whole, or not at all.
@Suite struct OutputTests {
  @Test("A result goes to the file of --output, and nothing to standard output")
  func writesFile() throws {
    try Visavis.inFolder { visavis in
      let printed = try visavis.run(["analyze"])
      let written = try visavis.run(["analyze", "-o", "result.json"])
      #expect(written.status == 0)
      #expect(written.output.isEmpty)
      #expect(written.errors.isEmpty)
      #expect(try visavis.files() == ["result.json"])
      #expect(try Data(contentsOf: visavis.folder.appending(path: "result.json")) == printed.output)
    }
  }

  @Test("The ending of --output tells the format, unless --format does")
  func followsEnding() throws {
    try Visavis.inFolder { visavis in
      for (arguments, name, start) in [
        (["export"], "a.html", "<!DOCTYPE html>"), (["export"], "a.CSV", "\"statement\""),
        (["export"], "a.xml", "<?xml"),
        (["export"], "a.jsonld", "{"), (["export"], "a.out", "# "), (["explain"], "b.json", "["),
        (["export", "--format", "markdown"], "b.html", "# "), (["analyze"], "c.html", "{"),
      ] {
        #expect(try visavis.run(arguments + ["-o", name]).status == 0)
        let text = try String(contentsOf: visavis.folder.appending(path: name), encoding: .utf8)
        #expect(text.hasPrefix(start), "\(name)")
      }
    }
  }

  @Test("A file that is there is replaced only with --force")
  func keepsFiles() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("mine", to: "notes.md")
      let refused = try visavis.run(["export", "-o", "notes.md"])
      #expect(refused.status == 1)
      #expect(refused.errorLines.count == 1)
      #expect(refused.errors.contains("notes.md"))
      #expect(try String(contentsOf: visavis.folder.appending(path: "notes.md"), encoding: .utf8) == "mine")
      #expect(try visavis.run(["export", "--force", "-o", "notes.md"]).status == 0)
      #expect(try String(contentsOf: visavis.folder.appending(path: "notes.md"), encoding: .utf8).hasPrefix("# "))
      #expect(try visavis.files() == ["notes.md"])
    }
  }

  @Test("A link stays a link when the file behind it is replaced")
  func keepsLinks() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("old", to: "real.md")
      let link = visavis.folder.appending(path: "link.md").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.md")
      #expect(try visavis.run(["export", "--force", "-o", "link.md"]).status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.md")
      #expect(try String(contentsOf: visavis.folder.appending(path: "real.md"), encoding: .utf8).hasPrefix("# "))
    }
  }

  @Test("A full disk is told, on standard output and in a file")
  func tellsFullDisk() throws {
    try Visavis.inFolder { visavis in
      for result in [
        try visavis.run(["analyze"], output: "/dev/full"), try visavis.run(["analyze", "-o", "/dev/full"]),
      ] {
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("no space left"))
      }
    }
  }

  @Test("A folder that is not there, or is a file, is told, and nothing is left behind")
  func tellsFolder() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("x", to: "file")
      for path in ["nowhere/result.json", "file/result.json"] {
        let result = try visavis.run(["analyze", "-o", path])
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains(path))
      }
      #expect(try visavis.files() == ["file"])
    }
  }

  @Test("A folder that cannot be written is told", .enabled(if: getuid() != 0, "root may write everywhere"))
  func tellsReadOnlyFolder() throws {
    try Visavis.inFolder { visavis in
      try FileManager.default.createDirectory(
        at: visavis.folder.appending(path: "locked"), withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o555])
      let result = try visavis.run(["analyze", "-o", "locked/result.json"])
      #expect(result.status == 1)
      #expect(result.errors.contains("permission denied"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: visavis.folder.path + "/locked") == [])
    }
  }

  @Test("What cannot be written because the file grows too long leaves nothing behind")
  func leavesNothingHalfWritten() throws {
    try Visavis.inFolder { visavis in
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/sh")
      let program = try #require(Visavis.program?.path)
      shell.arguments = [
        "-c", "trap '' XFSZ; ulimit -f 1; exec '\(program)' analyze -o result.json </dev/null 2>/dev/null",
      ]
      shell.currentDirectoryURL = visavis.folder
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 1)
      #expect(try visavis.files() == [])
    }
  }
}
