import Testing

@testable import CoverageModel

@Suite struct ExplanationWordsTests {
  private static let patterns = [
    "incise", "clause", "colon", "fragment", "accordingTo", "infinitive", "noun", "indirectIncise", "participle",
    "nominal", "likeness", "freeIndirect", "continuation", "headline", "turn",
  ]
  private static let ways = [
    "name", "role", "pronoun", "state", "body", "group", "inherited", "echo", "joint", "description", "withheld",
    "none",
  ]

  @Test(
    "Every pattern and every way has a sentence of its own in both languages", arguments: InterfaceLanguage.allCases)
  func hasAllSentences(language: InterfaceLanguage) {
    let words = ExplanationWords.of(language)
    #expect(words.patterns.keys.sorted() == Self.patterns.sorted())
    #expect(words.ways.keys.sorted() == Self.ways.sorted())
    #expect(Set(words.patterns.values).count == Self.patterns.count)
    #expect(Set(words.ways.values).count == Self.ways.count)
  }
}
