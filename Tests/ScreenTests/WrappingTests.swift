import Testing

@testable import Screen

@Suite("Wrapping")
struct WrappingTests {
  private func lines(_ text: String, _ columns: Int) -> [String] {
    let line = Line(text)
    return Wrapping.lines(of: line, columns: columns).map { range in
      line.pieces[range].map(\.glyph.text).joined()
    }
  }

  @Test("breaks between words and leaves the spaces out")
  func words() {
    #expect(lines("un deux trois", 7) == ["un deux", "trois"])
    #expect(lines("un deux   trois", 8) == ["un deux", "trois"])
    #expect(lines("", 5) == [])
  }

  @Test("keeps no-break spaces, narrow ones too")
  func noBreakSpaces() {
    #expect(lines("il dit\u{A0}: non", 7) == ["il", "dit\u{A0}:", "non"])
    #expect(lines("mais quoi\u{202F}? rien", 9) == ["mais", "quoi\u{202F}?", "rien"])
  }

  @Test("keeps high punctuation with its word even after a plain space")
  func plainSpaces() {
    #expect(lines("il dit : non", 7) == ["il", "dit :", "non"])
    #expect(
      lines("« oui » ou non", 5) == ["« oui", "» ou", "non"]
        || lines("« oui » ou non", 7) == ["« oui »", "ou non"])
    #expect(lines("alors « oui", 8) == ["alors", "« oui"])
    #expect(lines("plus de 5 %", 10) == ["plus de", "5 %"])
  }

  @Test("breaks after a hyphen and a dash, not before")
  func hyphens() {
    #expect(lines("vice-ministre", 8) == ["vice-", "ministre"])
    #expect(lines("a—b", 2) == ["a—", "b"])
  }

  @Test("cuts a word only where it alone is too long")
  func longWords() {
    #expect(lines("anticonstitutionnel", 8) == ["anticons", "titution", "nel"])
    #expect(lines("un anticonstitutionnel", 8) == ["un", "anticons", "titution", "nel"])
  }

  @Test("breaks between wide characters, but not before what closes")
  func wide() {
    #expect(lines("日本語の文", 6) == ["日本語", "の文"])
    #expect(lines("日本語。", 6) == ["日本", "語。"])
    #expect(lines("日本", 1) == ["日", "本"])
  }

  @Test("no line is wider than asked, whatever the text", arguments: 2...30)
  func neverWider(columns: Int) {
    let text =
      "« Nous e\u{301}tions là : 日本語, vice-président !\u{A0}» — mot très-long-composé, 5\u{A0}% et plus…"
    let line = Line(text)
    for range in Wrapping.lines(of: line, columns: columns) {
      #expect(line.pieces[range].reduce(0) { $0 + Int($1.columns) } <= columns)
    }
    #expect(lines(text, columns).joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("A text is put on some lines, the last one cut where there is more")
  func cuts() {
    let line = Line("un deux trois quatre")
    #expect(line.wrapped(columns: 8).map(\.text) == ["un deux", "trois", "quatre"])
    #expect(line.wrapped(columns: 8, atMost: 2).map(\.text) == ["un deux", "trois q…"])
    #expect(line.wrapped(columns: 8, atMost: 1, ending: "...").map(\.text) == ["un de..."])
    #expect(line.wrapped(columns: 20, atMost: 1).map(\.text) == ["un deux trois quatre"])
  }
}
