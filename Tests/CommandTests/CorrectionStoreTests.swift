import CoverageModel
import Foundation
import Reading
import Samples
import Testing

@testable import visavis

/// Where corrections are kept, and what happens to their file.
@Suite struct CorrectionStoreTests {
  private let text = """
    Le port divise

    « Le port restera ouvert », a déclaré Anne Roy. Paul Lenoir a affirmé que le port fermerait demain soir.

    """

  private func step(_ id: String) -> CorrectionLog.Step {
    let source = Source(name: "port.txt", text: SourceText(text))
    let anchor = QuoteAnchor(CanalCoverage.range(of: "Le port restera ouvert", in: text), of: source)
    let voice = Voice(name: "Paul Lenoir", side: SideReference(party: .b))
    let correction = Correction(targets: [anchor], change: .speaker(voice), former: "Anne Roy")
    return .init(id: id, action: .correct(correction))
  }

  private func store(_ visavis: Visavis, beside: String = "port.txt.visavis.json", data: String = "data/x.json")
    -> CorrectionStore
  {
    CorrectionStore(
      CorrectionPlace(
        beside: FilePath(visavis.folder.appending(path: beside).path),
        data: FilePath(visavis.folder.appending(path: data).path)))
  }

  private func speakers(_ data: Data) throws -> [String?] {
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let names = (json["speakers"] as? [[String: Any]] ?? []).reduce(into: [String: String]()) {
      $0[$1["id"] as? String ?? ""] = $1["name"] as? String
    }
    return (json["statements"] as? [[String: Any]] ?? []).map { names[$0["speaker"] as? String ?? ""] }
  }

  @Test("Corrections beside a text show in everything that is printed, and are told as such")
  func showsEverywhere() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      #expect(try speakers(visavis.run(["analyze", "port.txt"]).output).first == "Anne Roy")
      _ = try store(visavis).save(CorrectionLog(done: [step("1")]), since: CorrectionLog())
      #expect(try visavis.files() == ["port.txt", "port.txt.visavis.json"])
      let result = try visavis.run(["analyze", "port.txt"])
      #expect(try speakers(result.output).first == "Paul Lenoir")
      let json = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      #expect((json["corrected"] as? [String])?.contains("s1.speaker") == true)
      let first = (json["statements"] as? [[String: Any]])?.first
      #expect((first?["corrected"] as? [String])?.contains("speaker") == true)
      for command in [["--print"], ["export"], ["export", "--format", "html"]] {
        #expect(try visavis.run(command + ["port.txt"]).text.contains("corrected by a reader"))
      }
      let plain = try visavis.run(["analyze", "--no-corrections", "port.txt"])
      #expect(try speakers(plain.output).first == "Anne Roy")
    }
  }

  @Test("A correction is found again when the text has moved, and told when it cannot be")
  func survivesEdits() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      _ = try store(visavis).save(CorrectionLog(done: [step("1")]), since: CorrectionLog())
      try visavis.write("Un mot avant.\n\n" + text, to: "port.txt")
      #expect(try speakers(visavis.run(["analyze", "port.txt"]).output).contains("Anne Roy") == false)
      try visavis.write(text.replacing("« Le port restera ouvert », a déclaré Anne Roy. ", with: ""), to: "port.txt")
      let result = try visavis.run(["analyze", "port.txt"])
      #expect(result.status == 0 && result.errors.contains("without a place in these texts, kept: 1"))
      #expect(try store(visavis).load().entries.count == 1)
    }
  }

  @Test("A broken file is told in one line with its place and what to do, and is left alone")
  func refusesBrokenFile() throws {
    try Visavis.inFolder { visavis in
      try visavis.write(text, to: "port.txt")
      try visavis.write("{\n  \"format\": oops\n", to: "port.txt.visavis.json")
      let before = try Data(contentsOf: visavis.folder.appending(path: "port.txt.visavis.json"))
      let result = try visavis.run(["analyze", "port.txt"])
      #expect(result.status == 1 && result.output.isEmpty && result.errorLines.count == 1)
      for words in ["port.txt.visavis.json", "line 2", "not JSON", "--no-corrections"] {
        #expect(result.errors.contains(words))
      }
      #expect(try visavis.run(["analyze", "--no-corrections", "port.txt"]).status == 0)
      #expect(throws: Failure.self) {
        try store(visavis).save(CorrectionLog(done: [step("1")]), since: CorrectionLog())
      }
      #expect(try Data(contentsOf: visavis.folder.appending(path: "port.txt.visavis.json")) == before)
      #expect(try visavis.files() == ["port.txt", "port.txt.visavis.json"])
    }
  }

  @Test("Where one cannot write beside the text the data folder has the corrections")
  func fallsBack() throws {
    try Visavis.inFolder { visavis in
      // Nobody, root included, can make a file there.
      let data = FilePath(visavis.folder.appending(path: "deep/data/x.json").path)
      let store = CorrectionStore(CorrectionPlace(beside: FilePath("/proc/self/port.visavis.json"), data: data))
      let log = CorrectionLog(done: [step("1")])
      let kept = try store.save(log, since: CorrectionLog())
      #expect(kept == log && data.exists)
      let read = try store.load()
      #expect(read == log)
    }
  }

  @Test("The data folder is that of the XDG specification, else in the home of the reader")
  func findsDataFolder() throws {
    let sources = [Source(name: "stdin", text: SourceText("x"))]
    let xdg = CorrectionPlace([], sources: sources) { ["XDG_DATA_HOME": "/data", "HOME": "/home/r"][$0] }
    #expect(xdg.data?.text.hasPrefix("/data/visavis/stdin-") == true && xdg.beside == nil)
    let home = CorrectionPlace([FilePath("-")], sources: BundledDossier.sources) { ["HOME": "/home/r"][$0] }
    #expect(home.data == FilePath("/home/r/.local/share/visavis/dossier.visavis.json"))
    #expect(CorrectionPlace([], sources: sources) { _ in nil }.data == nil)
  }

  @Test("Two who write by turns keep what both put right")
  func mergesTwoReaders() throws {
    try Visavis.inFolder { visavis in
      let store = store(visavis)
      let first = try store.save(CorrectionLog(done: [step("a1")]), since: CorrectionLog())
      let second = try store.save(CorrectionLog(done: [step("b1")]), since: CorrectionLog())
      #expect(second.done.map(\.id) == ["a1", "b1"])
      var mine = first
      _ = mine.undo()
      #expect(try store.save(mine, since: first).done.map(\.id) == ["b1"])
      #expect(try store.load().undone.map(\.id) == ["a1"])
    }
  }

  @Test("Many who write at the same time lose nothing")
  func survivesRaces() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "visavis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = store(Visavis(folder: folder))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<6 {
        group.addTask {
          var base = CorrectionLog()
          for number in 0..<8 {
            var log = base
            log.add(step("\(writer)-\(number)"))
            base = try store.save(log, since: base)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.load().entries.count == 48)
  }
}
