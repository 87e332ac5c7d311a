import Reading
import Testing

@Suite struct FilePathTests {
  @Test(
    "The name is the last part, the folder what stands before",
    arguments: [
      ("a.txt", "a.txt", "."), ("dir/a.txt", "a.txt", "dir"), ("/a.txt", "a.txt", "/"), ("../x/y", "y", "../x"),
      ("dir/", "dir", "dir"),
    ])
  func splits(path: String, name: String, folder: String) {
    #expect(FilePath(path).name == name)
    #expect(FilePath(path).folder.text == folder)
  }

  @Test("Bytes that are no UTF-8 stay what they are")
  func keepsBytes() {
    let bytes: [CChar] = [0x61, CChar(bitPattern: 0xE9), 0]
    let path = bytes.withUnsafeBufferPointer { $0.baseAddress.map { FilePath(copying: $0) } }
    #expect(path?.terminated == bytes)
    #expect(path?.text == "a\u{FFFD}")
  }

  @Test(
    "A file in a folder has both in its path, in the present folder its name alone",
    arguments: [("dir", "dir/é"), ("dir/", "dir/é"), ("./dir", "./dir/é"), (".", "é"), ("./", "é"), ("..", "../é")])
  func appends(folder: String, path: String) {
    #expect(FilePath(folder).appending("é").text == path)
  }
}
