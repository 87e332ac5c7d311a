import Foundation
import Testing

@testable import visavis

@Suite("Writing files")
final class OutputFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "visavis-file-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] }

  @Test("writes a new file and leaves nothing else")
  func new() throws {
    try OutputFile(path: path("a")).write(Array("mots".utf8), replacing: false)
    #expect(try String(contentsOfFile: path("a"), encoding: .utf8) == "mots")
    #expect(names == ["a"])
  }

  @Test("leaves a file that is there alone unless told")
  func existing() throws {
    try OutputFile(path: path("a")).write([1], replacing: false)
    #expect(throws: OutputFile.Failure.exists) {
      try OutputFile(path: path("a")).write([2], replacing: false)
    }
    #expect(FileManager.default.contents(atPath: path("a")) == Data([1]))
    try OutputFile(path: path("a")).write([2], replacing: true)
    #expect(FileManager.default.contents(atPath: path("a")) == Data([2]))
    #expect(names == ["a"])
  }

  @Test("says what the system says")
  func failures() {
    #expect(throws: OutputFile.Failure.system(code: ENOENT)) {
      try OutputFile(path: path("none/a")).write([1], replacing: false)
    }
    #expect(throws: OutputFile.Failure.self) { try OutputFile(path: folder.path).write([1], replacing: true) }
    #expect(names.isEmpty)
  }

  @Test(
    "knows the 64 characters",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ])
  func base64(text: String, encoded: String) {
    #expect(String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self) == encoded)
  }
}
