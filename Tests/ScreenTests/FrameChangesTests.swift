import Screen
import Testing

@Suite("What has to be painted after another frame")
struct FrameChangesTests {
  private func frame(_ text: String, width: Int = 40) -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    frame.put(text, x: 0, y: 0)
    return frame
  }

  private func changes(_ new: String, since old: String) -> [Range<Int>] {
    frame(new).changedColumns(ofRow: 0, since: frame(old))
  }

  @Test("is nothing where nothing differs, and all where nothing was shown or the size differs")
  func all() {
    #expect(changes("abc", since: "abc").isEmpty)
    #expect(frame("abc").changedColumns(ofRow: 0, since: nil) == [0..<40])
    #expect(frame("abc").changedColumns(ofRow: 0, since: frame("abc", width: 41)) == [0..<40])
    #expect(frame("", width: 0).changedColumns(ofRow: 0, since: nil).isEmpty)
  }

  @Test("is a stretch for what stands close, and another for what stands far")
  func stretches() {
    #expect(changes("a..b..c", since: "x..y..z") == [0..<7])
    #expect(changes("a..............b", since: "x..............y") == [0..<1, 15..<16])
  }

  @Test("leaves wide characters whole, as they were and as they are")
  func wide() {
    #expect(changes("..漢.", since: "..字.") == [2..<4])
    #expect(changes("..a..", since: "..字.") == [2..<4])
    #expect(changes(".漢.", since: "漢 .") == [0..<3])
  }

  @Test("leads from any frame to any other", arguments: 0..<200)
  func anyFrames(seed: Int) {
    var random = SystemRandomNumberGenerator()
    func text() -> String { String((0..<14).map { _ in "ab漢é ".randomElement(using: &random) ?? " " }) }
    let (old, new) = (frame(text()), frame(text()))
    var shown = Array(old.row(0))
    for columns in new.changedColumns(ofRow: 0, since: old) {
      #expect(new.row(0)[columns.lowerBound].glyph.base != 0)
      for x in columns { shown[x] = new.row(0)[x] }
    }
    #expect(shown == Array(new.row(0)))
  }
}
