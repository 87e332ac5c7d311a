import Testing

@testable import Screen

@Suite("Typing a line")
struct LineEditorTests {
  private func typed(_ start: String = "", _ keys: Key...) -> LineEditor {
    var editor = LineEditor(start)
    for key in keys { editor.take(key) }
    return editor
  }

  @Test("inserts where the cursor is, and joins marks to their letter")
  func insert() {
    #expect(typed("ac", .left, .character("b")).text == "abc")
    let marked = typed("e", .character("\u{301}"))
    #expect(marked.text == "e\u{301}")
    #expect(marked.characters.count == 1)
    #expect(marked.cursor == 1)
  }

  @Test("removes before and after the cursor, words and all")
  func remove() {
    #expect(typed("abc", .backspace).text == "ab")
    #expect(typed("abc", .home, .delete).text == "bc")
    #expect(typed("", .backspace).text == "")
    #expect(typed("un deux ", .control("w")).text == "un ")
    #expect(typed("abc", .left, .control("u")).text == "c")
    #expect(typed("abc", .left, .control("k")).text == "ab")
  }

  @Test("moves within the line and not beyond")
  func move() {
    #expect(typed("ab", .right, .right).cursor == 2)
    #expect(typed("ab", .home, .left).cursor == 0)
    #expect(typed("日x", .end).cursorColumns == 3)
  }

  @Test("leaves other keys to others")
  func others() {
    var editor = LineEditor("a")
    let taken = [editor.take(.enter), editor.take(.up)]
    #expect(taken == [false, false])
    #expect(editor.text == "a")
  }
}
