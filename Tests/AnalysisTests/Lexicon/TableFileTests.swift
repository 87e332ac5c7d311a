import Testing

@testable import Analysis

@Suite struct TableFileTests {
  private func rows<Value>(_ text: String, _ read: (TableFile.Row) -> Value) -> [Value] {
    var values: [Value] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      TableFile(bytes).forEachRow { values.append(read($0)) }
    }
    return values
  }

  @Test("each line is an entry, comments and blank lines are none")
  func lines() {
    let text = "# en-tête\nquai\tport\n\nmôle\tdigue\n"
    #expect(rows(text) { [$0.string(0), $0.string(1)] } == [["quai", "port"], ["môle", "digue"]])
  }

  @Test("the last line needs no line feed")
  func lastLine() {
    #expect(rows("a\tb\nc\td") { $0.string(1) } == ["b", "d"])
  }

  @Test("a list is parted at its bars, and a hyphen alone is an empty list")
  func lists() {
    #expect(rows("x\tun|deux|trois\n") { $0.strings(1) } == [["un", "deux", "trois"]])
    #expect(rows("x\t-\n") { $0.strings(1) } == [[]])
    #expect(rows("x\t-ment\n") { $0.strings(1) } == [["-ment"]])
  }

  @Test("a field that is not there is empty")
  func missing() {
    #expect(rows("seul\n") { $0.string(3) } == [""])
    #expect(rows("seul\n") { $0.strings(3) } == [[]])
    #expect(rows("seul\n") { $0.count } == [1])
  }

  @Test("an empty file has no entries")
  func empty() {
    #expect(rows("") { $0.count }.isEmpty)
    #expect(rows("#\n# seul\n") { $0.count }.isEmpty)
  }
}
