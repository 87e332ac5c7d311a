import CoverageModel
import Testing

@testable import Analysis

@Suite struct FoldingTests {
  private func folded(_ word: String) -> String { String(decoding: Folding.fold(word), as: UTF8.self) }

  @Test(
    "capitals become small letters, accents stay",
    arguments: [
      ("PORT", "port"), ("ÉCLUSE", "écluse"), ("À", "à"), ("Œuvre", "œuvre"), ("Škoda", "škoda"),
      ("Žižek", "žižek"), ("ПОРТ", "порт"), ("Ёлка", "ёлка"), ("déclaré", "déclaré"), ("3,5", "3,5"),
    ])
  func cases(word: String, small: String) {
    #expect(folded(word) == small)
  }

  @Test(
    "letters beyond Western Europe fold too",
    arguments: [("ŁÓDŹ", "łódź"), ("Ňorek", "ňorek"), ("Ľuboš", "ľuboš"), ("HAŸ", "haÿ"), ("Șerban", "șerban")])
  func otherLatin(word: String, small: String) {
    #expect(folded(word) == small)
  }

  @Test("small letters stay as they are", arguments: ["ł", "ľ", "ĺ", "ň", "ÿ", "ß", "ø", "ș", "ž", "œ", "п", "р"])
  func small(letter: String) {
    #expect(folded(letter) == letter)
  }

  @Test("a typographic apostrophe becomes a straight one")
  func apostrophe() {
    #expect(folded("L’") == "l'")
    #expect(folded("L‘") == "l'")
  }

  @Test("what is too long is cut between letters")
  func long() {
    let result = Folding.fold(String(repeating: "É", count: 80))
    #expect(result.count <= Folding.longest + 3)
    #expect(SourceText(validating: result) != nil)
    #expect(folded(String(repeating: "É", count: 20)) == String(repeating: "é", count: 20))
  }

  @Test(
    "upper case is told for accented, Polish and Cyrillic letters",
    arguments: [
      ("A", true), ("É", true), ("Ł", true), ("П", true), ("a", false), ("é", false), ("ł", false), ("п", false),
      ("«", false),
    ])
  func upper(letter: String, isUpper: Bool) {
    #expect(Array(letter.utf8).withUnsafeBufferPointer { Folding.isUpper($0, 0) } == isUpper)
  }
}
