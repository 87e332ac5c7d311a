import CoverageModel
import Testing

@testable import Analysis

@Suite struct TokenizerTests {
  private func tokens(_ string: String) -> [(text: String, token: Token)] {
    var vocabulary = French.lexicon.vocabulary
    let text = SourceText(string)
    let tokens = text.bytes.withUnsafeBufferPointer {
      Tokenizer.tokens(of: $0, in: 0..<$0.count, vocabulary: &vocabulary)
    }
    return tokens.map { (text[$0.range], $0) }
  }

  private func words(_ string: String) -> [String] { tokens(string).map(\.text) }

  @Test("an elided word is a word of its own, whichever apostrophe it has", arguments: ["'", "’"])
  func elision(mark: String) {
    #expect(
      words("L\(mark)accord n\(mark)est qu\(mark)un début")
        == ["L\(mark)", "accord", "n\(mark)", "est", "qu\(mark)", "un", "début"])
  }

  @Test("an apostrophe inside a word that is no elision stays inside")
  func apostropheInside() {
    #expect(words("aujourd'hui aux prud’hommes") == ["aujourd'hui", "aux", "prud’hommes"])
  }

  @Test("a pronoun hung to its verb is a word of its own, its euphonic t left out")
  func inversion() {
    let found = tokens("a-t-il dit, répond-elle, assurent-ils, dit-on")
    #expect(
      found.map(\.text) == ["a", "il", "dit", ",", "répond", "elle", ",", "assurent", "ils", ",", "dit", "on"])
    let inverted = found.filter { $0.token.flags.contains(.inverted) }.map(\.text)
    #expect(inverted == ["il", "elle", "ils", "on"])
  }

  @Test("other hyphens join", arguments: ["porte-parole", "avant-hier", "Saint-Malo", "vice-présidente"])
  func hyphens(word: String) {
    #expect(words(word) == [word])
  }

  @Test("a dash with blanks around it is a mark")
  func dash() {
    #expect(words("le port – fermé — rouvre - lundi").count { $0 == "–" || $0 == "—" || $0 == "-" } == 3)
    #expect(tokens("oui – non")[1].token.kind == .dash)
  }

  @Test("no-break spaces part words like blanks", arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "\t"])
  func noBreakSpaces(space: String) {
    let found = tokens("«\(space)Oui\(space)»")
    #expect(found.map(\.text) == ["«", "Oui", "»"])
    #expect(found[1].token.flags.contains(.spaced))
    #expect(found[2].token.flags.contains(.spaced))
  }

  @Test("a number keeps its decimal mark and loses the full stop of its sentence")
  func numbers() {
    let found = tokens("de 3,5 % à 12.000 en 2031.")
    #expect(found.map(\.text) == ["de", "3,5", "%", "à", "12.000", "en", "2031", "."])
    #expect(found.filter { $0.token.kind == .number }.map(\.text) == ["3,5", "12.000", "2031"])
  }

  @Test(
    "each mark has its kind",
    arguments: [
      (",", Token.Kind.comma), (".", .period), ("?", .question), ("!", .exclamation), ("…", .ellipsis),
      (":", .colon), (";", .semicolon), ("–", .dash), ("(", .openParenthesis), ("]", .closeParenthesis),
      ("«", .openQuote), ("“", .openQuote), ("„", .openQuote), ("‘", .openQuote), ("»", .closeQuote),
      ("”", .closeQuote), ("\"", .straightQuote), ("'", .apostropheQuote), ("’", .apostropheQuote),
      ("/", .slash), ("€", .other),
    ])
  func marks(mark: String, kind: Token.Kind) {
    let found = tokens("a \(mark) b")
    #expect(found.map(\.text) == ["a", mark, "b"])
    #expect(found[1].token.kind == kind)
    #expect(found[1].token.word == -1)
  }

  @Test("capitals are told with accents, and all-capital words from others")
  func capitals() {
    let found = tokens("Élise été OTAN Œuvre À Łukasz al-Hadi")
    let capital = found.filter { $0.token.isCapital }.map(\.text)
    #expect(capital == ["Élise", "OTAN", "Œuvre", "À", "Łukasz", "al-Hadi"])
    #expect(found.filter { $0.token.flags.contains(.upper) }.map(\.text) == ["OTAN"])
  }

  @Test("two writings of a word have one number")
  func folding() {
    let found = tokens("L'État l’état ÉTAT état")
    #expect(Set(found.filter { $0.text.count > 2 }.map(\.token.word)).count == 1)
    #expect(found[0].token.word == found[2].token.word)
  }

  @Test("tokens stand in the order of the text, on its bytes")
  func order() {
    let found = tokens("« Ça y est », répète-t-il à Saint-Malo.")
    for (one, next) in zip(found, found.dropFirst()) { #expect(one.token.end <= next.token.start) }
    #expect(found.first?.token.range == 0..<2)
    #expect(found.last?.text == ".")
  }

  @Test("nothing is found in white space")
  func blank() {
    #expect(words(" \t\u{A0}\r\n").isEmpty)
    #expect(words("").isEmpty)
  }
}
