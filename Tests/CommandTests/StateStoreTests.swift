import CorrectionReading
import CoverageModel
import Export
import Foundation
import Reading
import Testing

@testable import visavis

/// Where it is kept what place a reader left.
@MainActor @Suite struct StateStoreTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "visavis-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func statePlace(_ files: [String], in folder: String) -> StatePlace? {
    StatePlace(files.map { FilePath($0) }, sources: []) { ["XDG_STATE_HOME": folder + "/state"][$0] }
  }

  private let state = ReadingState(
    screen: "read", filter: "speaker:x -article:2",
    articles: [
      .init(number: 2, anchor: QuoteAnchor(source: "a", digest: "d", start: 9, exact: "T", prefix: "", suffix: "s"))
    ], isSwapped: true,
    bookmarks: [
      .init(anchor: QuoteAnchor(source: "a", digest: "d", start: 3, exact: "é\"", prefix: "\n", suffix: ""), name: "n")
    ])

  @Test("What is written is read again; that the folder is not there tells the first time")
  func roundTrip() throws {
    try inFolder { folder in
      try Data("x".utf8).write(to: URL(filePath: folder + "/a.txt"))
      let place = try #require(statePlace([folder + "/a.txt"], in: folder))
      let first = StateStore(place)
      let nothing = try first.load()
      #expect(nothing.state == nil && nothing.isFirst)
      try first.save(state)
      let again = try StateStore(place).load()
      #expect(again.state == state && !again.isFirst)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/state/visavis").count == 1)
    }
  }

  @Test("The file is told by the absolute paths of all sources; a pipe has none")
  func names() throws {
    try inFolder { folder in
      for name in ["a.txt", "b.txt"] { try Data("x".utf8).write(to: URL(filePath: folder + "/" + name)) }
      let a = try #require(statePlace([folder + "/a.txt"], in: folder)).file
      #expect(try #require(statePlace([folder + "/./a.txt"], in: folder)).file == a)
      #expect(try #require(statePlace([folder + "/a.txt", folder + "/b.txt"], in: folder)).file != a)
      #expect(a.text.contains("/state/visavis/a.txt-"))
      #expect(statePlace(["-"], in: folder) == nil)
      #expect(statePlace([folder + "/none.txt"], in: folder) == nil)
      #expect(statePlace([], in: folder) == nil)
      #expect(StatePlace([FilePath(folder + "/a.txt")], sources: []) { _ in nil } == nil)
    }
  }

  @Test("A damaged file is told and left alone")
  func damaged() throws {
    try inFolder { folder in
      try Data("x".utf8).write(to: URL(filePath: folder + "/a.txt"))
      let place = try #require(statePlace([folder + "/a.txt"], in: folder))
      try FileManager.default.createDirectory(atPath: folder + "/state/visavis", withIntermediateDirectories: true)
      for text in ["junk", "{}", "{\"format\": \"visavis-state/9\"}", ""] {
        try Data(text.utf8).write(to: URL(filePath: place.file.text))
        let store = StateStore(place)
        #expect(throws: StateStore.Problem.damaged(place.file)) { try store.load() }
        #expect(throws: StateStore.Problem.damaged(place.file)) { try store.save(state) }
        #expect(try String(contentsOfFile: place.file.text, encoding: .utf8) == text)
      }
    }
  }

  @Test("A folder that cannot be made is told")
  func unwritable() throws {
    try inFolder { folder in
      try Data("x".utf8).write(to: URL(filePath: folder + "/state"))
      let place = try #require(statePlace([folder + "/state"], in: folder))
      let store = StateStore(place)
      #expect(throws: StateStore.Problem.self) { try store.load() }
      let problem = StateStore.Problem.system(place.folder, code: ENOTDIR)
      #expect(Sentences(.english).sentence(for: problem).contains("--no-state"))
    }
  }
}
