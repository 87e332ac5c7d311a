import Foundation
import Reading
import Testing

@Suite struct SourceReaderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  private func inFolder(_ body: (URL) throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test("A file is read to its end")
  func readsAll() throws {
    try inFolder { folder in
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 + 7) }
      let file = folder.appending(path: "données")
      try Data(bytes).write(to: file)
      #expect(try SourceReader.bytes(ofFile: FilePath(file.path)) == bytes)
    }
  }

  @Test("Missing files, folders and empty files are told apart")
  func tellsApart() throws {
    try inFolder { folder in
      let file = folder.appending(path: "vide").path
      try Data().write(to: URL(filePath: file))
      #expect(throws: ReadingError.missing) { try SourceReader.bytes(ofFile: FilePath(folder.path + "/x")) }
      #expect(throws: ReadingError.missing) { try SourceReader.bytes(ofFile: FilePath(file + "/x")) }
      #expect(throws: ReadingError.folder) { try SourceReader.bytes(ofFile: FilePath(folder.path)) }
      #expect(throws: ReadingError.empty) { try SourceReader.bytes(ofFile: FilePath(file)) }
    }
  }

  @Test("A file without end is given up at the limit")
  func stopsAtLimit() {
    #expect(throws: ReadingError.tooLong(limit: SourceReader.limit)) {
      try SourceReader.bytes(ofFile: FilePath("/dev/zero"))
    }
  }
}
