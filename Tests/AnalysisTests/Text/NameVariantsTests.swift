import Testing

@testable import Analysis

@Suite struct NameVariantsTests {
  /// The canonical words of a text's tokens, as the words of its other tokens.
  private func isVariant(_ one: String, _ other: String, in text: String) throws -> Bool {
    let stages = Stages(text)
    let variants = NameVariants([stages.annotation], stages.lexicon)
    let number = { (word: String) in
      try #require(stages.document.tokens.first { stages.document.text[$0.range] == word }).word
    }
    return try variants.canonical(number(one)) == variants.canonical(number(other))
  }

  @Test("two transliterations that differ in a vowel are one name")
  func vowels() throws {
    #expect(try isVariant("Karzhov", "Kerzhov", in: "Karzhov a parlé. Plus tard, Kerzhov est parti avec Karzhov."))
  }

  @Test("another consonant or another length is another name")
  func others() throws {
    let text = "Ici Kerzhov, là Kerchov, puis Kerzhova et Karzhov."
    #expect(try !isVariant("Kerzhov", "Kerchov", in: text))
    #expect(try !isVariant("Kerzhov", "Kerzhova", in: text))
  }

  @Test("a word that also stands in small letters is no name")
  func common() throws {
    #expect(try !isVariant("Malouin", "Melouin", in: "Ici Malouin, là Melouin, et un navire malouin."))
  }
}
