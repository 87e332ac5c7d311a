import Foundation
import Testing

@Suite struct DoctorTests {
  @Test("Everything the program finds around it is told, a line each")
  func tellsAll() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("#!/bin/sh\n", to: "pandoc")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: visavis.folder.appending(path: "pandoc").path)
      let result = try visavis.run(
        ["doctor"], environment: ["PATH": visavis.folder.path, "HOME": "/nowhere", "NO_COLOR": "1"])
      #expect(result.status == 0)
      let lines = result.text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
      let found = Dictionary(uniqueKeysWithValues: lines.map { ($0[0], $0[1].trimmingCharacters(in: .whitespaces)) })
      #expect(
        lines.map { $0[0] } == [
          "visavis", "terminal", "colours", "locale", "clipboard", "configuration", "libraries", "pdftotext", "pandoc",
          "man",
        ])
      #expect(found["colours"]?.hasSuffix("theme mono, NO_COLOR") == true)
      #expect(found["locale"] == "C.UTF-8, UTF-8, messages en")
      #expect(found["configuration"] == "/nowhere/.config/visavis/config: not there, and need not be")
      #expect(found["pdftotext"] == "missing; apt install poppler-utils (reads PDF)")
      #expect(found["pandoc"]?.hasPrefix(visavis.folder.path + "/pandoc") == true)
    }
  }

  @Test("It speaks French to a French reader, and tells that a configuration has errors")
  func speaksFrench() throws {
    try Visavis.inFolder { visavis in
      try FileManager.default.createDirectory(
        at: visavis.folder.appending(path: "visavis"), withIntermediateDirectories: false)
      try visavis.write("x = y\n", to: "visavis/config")
      let result = try visavis.run(
        ["doctor"], locale: "fr_FR.UTF-8", environment: ["XDG_CONFIG_HOME": visavis.folder.path])
      #expect(result.text.contains("erreurs ci-dessus"))
      #expect(result.errorLines.count == 1)
    }
  }

  @Test("It tells the ways to the clipboard, and that one that was chosen does not work here")
  func tellsClipboard() throws {
    try Visavis.inFolder { visavis in
      for program in ["xclip", "wl-copy"] {
        try visavis.write("#!/bin/sh\n", to: program)
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: visavis.folder.appending(path: program).path)
      }
      var variables = ["PATH": visavis.folder.path, "HOME": "/nowhere", "DISPLAY": ":0", "WAYLAND_DISPLAY": "w"]
      func clipboard() throws -> String {
        let text = try visavis.run(["doctor"], environment: variables).text
        return text.split(separator: "\n").first { $0.hasPrefix("clipboard") }.map { String($0.dropFirst(16)) } ?? ""
      }
      #expect(try clipboard().hasPrefix("wl-copy, xclip"))
      try FileManager.default.createDirectory(
        at: visavis.folder.appending(path: "visavis"), withIntermediateDirectories: false)
      try visavis.write("clipboard = xsel\n", to: "visavis/config")
      variables["XDG_CONFIG_HOME"] = visavis.folder.path
      #expect(try clipboard() == "xsel (chosen): does not work here")
      try visavis.write("clipboard = xclip\n", to: "visavis/config")
      #expect(try clipboard() == "xclip (chosen)")
    }
  }

  @Test("It takes no file")
  func takesNothing() throws {
    try Visavis.inFolder { visavis in
      let result = try visavis.run(["doctor", "x"])
      #expect(result.status == 2)
    }
  }
}
