import CoverageModel
import Testing

@Suite struct VisibleTextTests {
  @Test(
    "What acts on a terminal is replaced by a mark that can be seen",
    arguments: [
      ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{07}", "a␇"), ("a\u{7F}b", "a␡b"), ("a\u{9B}2J", "a[U+009B]2J"),
      ("ab\u{202E}cd", "ab[U+202E]cd"), ("\u{2066}x\u{2069}", "[U+2066]x[U+2069]"), ("x\u{200F}", "x[U+200F]"),
    ])
  func showsControls(text: String, visible: String) {
    #expect(VisibleText.line(text) == visible)
  }

  @Test(
    "Line breaks and tabs are one space",
    arguments: [("a\nb", "a b"), ("a\r\n  b", "a b"), ("a\tb", "a b"), ("a \nb", "a b"), ("a\u{2028}b", "a b")])
  func joinsLines(text: String, line: String) {
    #expect(VisibleText.line(text) == line)
  }

  @Test(
    "All other text stays as it is",
    arguments: ["« Été »\u{A0}: l’ été", "e\u{301}", "👩‍👧 日本", "a  b", "نص", ""])
  func keepsText(text: String) {
    #expect(Array(VisibleText.line(text).unicodeScalars) == Array(text.unicodeScalars))
  }
}
