import Testing

@testable import Export

@Suite struct MarkupTextTests {
  private func escaped(_ text: String) -> String {
    var markup = MarkupText()
    markup.text(text)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  @Test(
    "What would be markup, or what XML has no place for, is escaped or left out",
    arguments: [
      ("a<b>&\"c'", "a&lt;b&gt;&amp;&quot;c&#39;"), ("\u{0}\u{1}\u{1B}x\u{7F}\u{80}\u{9F}", "x"),
      ("a\tb\nc", "a\tb\nc"), ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}"),
      ("\u{202E}\u{2066}\u{200F}", "&#x202E;&#x2066;&#x200F;"),
      ("\u{61C}\u{FEFF}\u{2028}", "&#x61C;&#xFEFF;&#x2028;"), ("’«é»…\u{A0}\u{2029}", "’«é»…\u{A0}&#x2029;"),
      ("😀\u{10FFFF}", "😀\u{10FFFF}"), ("", ""),
    ])
  func escapes(text: String, markup: String) {
    #expect(escaped(text) == markup)
  }

  @Test("Attributes are escaped, and those without a value left out")
  func writesAttributes() {
    var markup = MarkupText()
    markup.block("a", ["b": "\"<&", "c": nil]) { $0.line("d", [:], "x") }
    #expect(String(decoding: markup.bytes, as: UTF8.self) == "<a b=\"&quot;&lt;&amp;\">\n <d>x</d>\n</a>")
  }
}
