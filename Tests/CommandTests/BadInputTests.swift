import Foundation
import Testing

/// Input that cannot be read: one clear line on standard error and status 1.
@Suite struct BadInputTests {
  private func expectFailure(_ result: Visavis.Result, naming words: [String]) {
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.hasPrefix("visavis: "))
    for word in words { #expect(result.errors.contains(word)) }
  }

  @Test("A missing file, a folder, an empty and a binary file are each told in one line")
  func tellsWhatIsWrong() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("", to: "empty.txt")
      try visavis.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0], to: "binary")
      try FileManager.default.createDirectory(
        at: visavis.folder.appending(path: "folder"), withIntermediateDirectories: false)
      for command in [[], ["--print"], ["analyze"], ["export"], ["topics"], ["explain"]] {
        expectFailure(try visavis.run(command + ["nowhere.txt"]), naming: ["nowhere.txt", "no such file"])
        expectFailure(try visavis.run(command + ["folder"]), naming: ["folder: ", "nothing to read"])
        expectFailure(try visavis.run(command + ["empty.txt"]), naming: ["empty.txt", "no text"])
        expectFailure(try visavis.run(command + ["binary"]), naming: ["binary", "not a text"])
      }
    }
  }

  @Test("Damaged text is refused with its line and byte")
  func tellsPlace() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(Array("Un.\nDé".utf8) + [0xFE, 0x0A], to: "damaged.txt")
      expectFailure(
        try visavis.run(["analyze", "damaged.txt"]), naming: ["damaged.txt", "line 2", "byte 4", "0xFE", "UTF-8"])
    }
  }

  @Test("A file that may not be read is told", .enabled(if: getuid() != 0, "root may read every file"))
  func tellsRights() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("Texte.", to: "secret.txt")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: visavis.folder.appending(path: "secret.txt").path)
      expectFailure(try visavis.run(["analyze", "secret.txt"]), naming: ["secret.txt", "permission"])
    }
  }

  @Test("The first bad file of several ends the run")
  func stopsAtFirst() throws {
    try Visavis.inFolder { visavis in
      try visavis.write("Texte.\n", to: "good.txt")
      expectFailure(try visavis.run(["analyze", "good.txt", "bad.txt", "worse.txt"]), naming: ["bad.txt"])
    }
  }

  @Test("Standard input is named as such")
  func namesStandardInput() throws {
    try Visavis.inFolder { visavis in
      expectFailure(try visavis.run(["analyze", "-"], input: Data()), naming: ["standard input"])
    }
  }

  @Test("Control characters of a file name do not reach the terminal")
  func isHarmless() throws {
    try Visavis.inFolder { visavis in
      expectFailure(try visavis.run(["analyze", "a\u{1B}[2Jb"]), naming: ["a␛[2Jb"])
    }
  }

  @Test(
    "Another encoding is read with a note where it can be told",
    arguments: [
      (String.Encoding.isoLatin1, "ISO-8859-1"), (.windowsCP1252, "Windows-1252"), (.utf16, "UTF-16LE"),
      (.utf16BigEndian, "UTF-16BE"), (.utf16LittleEndian, "UTF-16LE"),
    ])
  func readsOtherEncodings(encoding: String.Encoding, name: String) throws {
    let text = "Le maire a déclaré : « L\(encoding == .isoLatin1 ? "'" : "’")été sera chaud ».\n"
    try Visavis.inFolder { visavis in
      try visavis.write(try #require(text.data(using: encoding)), to: "other.txt")
      let result = try visavis.run(["analyze", "--with-text", "other.txt"])
      #expect(result.status == 0)
      #expect(result.errorLines == ["visavis: other.txt: read as \(name), since it is not UTF-8"])
      let json = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      let sources = try #require(json["sources"] as? [[String: Any]])
      #expect(sources.map { $0["text"] as? String } == [text])
    }
  }

  @Test("Errors are told in French to a French reader")
  func speaksFrench() throws {
    try Visavis.inFolder { visavis in
      let result = try visavis.run(["analyze", "absent.txt"], locale: "fr_FR.UTF-8")
      #expect(result.errors == "visavis: absent.txt\u{A0}: aucun fichier de ce nom ; vérifiez le chemin\n")
    }
  }
}
