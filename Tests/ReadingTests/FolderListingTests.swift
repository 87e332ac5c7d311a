import CoverageModel
import Foundation
import Reading
import Testing

@Suite struct FolderListingTests {
  @Test("The files of a folder are listed by name, folders inside it too, what is not read left out")
  func lists() throws {
    let entries = try FolderListing.files(in: Fixture.path("folder"))
    #expect(entries.map(\.name) == ["a.md", "b.txt", "deep/c.txt"])
    #expect(entries.last?.path == Fixture.path("folder/deep/c.txt"))
  }

  @Test("Folders are told from files")
  func tellsFolders() {
    #expect(FolderListing.isFolder(Fixture.path("folder")))
    #expect(!FolderListing.isFolder(Fixture.path("debat.md")))
    #expect(!FolderListing.isFolder(Fixture.path("nowhere")))
  }

  @Test("A link to the folder itself does not go round for ever")
  func endsAtLinks() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("Un.".utf8).write(to: folder.appending(path: "un.txt"))
    try FileManager.default.createSymbolicLink(at: folder.appending(path: "rond"), withDestinationURL: folder)
    #expect(try FolderListing.files(in: FilePath(folder.path)).map(\.name) == ["un.txt"])
  }
}

@Suite struct SameTextTests {
  private func pairs(_ texts: String...) -> [Int] {
    SameText.pairs(in: texts.map { Source(name: "", text: SourceText($0)) }).map { $0.later * 10 + $0.earlier }
  }

  @Test("Capitals, accents, blanks and punctuation make no other text")
  func folds() {
    #expect(pairs("« L’été », dit-il.", "autre", "\"L'ETE\"  dit il", "“L'Été\u{A0}” – dit-il…") == [20, 30])
  }

  @Test("Another word, another number and another order do")
  func tellsApart() { #expect(pairs("il a dit 2", "il a dit 3", "dit il a 2", "elle a dit 2", "il a dit") == []) }
}
