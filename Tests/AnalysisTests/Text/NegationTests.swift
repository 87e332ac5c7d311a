import CoverageModel
import Testing

@testable import Analysis

/// Which words turn round what is said, and whether a text denies by them.
@Suite struct NegationTests {
  private func denials(_ text: String) -> [String] {
    let stages = Stages(text)
    return stages.document.tokens.indices.filter { stages.annotation.denies(at: $0, stages.lexicon) }
      .map { stages.words($0..<$0 + 1) }
  }

  private func isDenied(_ text: String) -> Bool {
    let stages = Stages(text)
    let coverage = Coverage(sources: [Source(name: "1.txt", text: SourceText(text))])
    return ContentIndex(coverage, [stages.annotation]).isNegated(0, stages.document.tokens.indices, stages.lexicon)
  }

  @Test(
    "words that deny",
    arguments: [
      ("Le quai n'est pas sûr.", ["n'", "pas"]), ("Aucun quai.", ["Aucun"]), ("C'est impossible.", ["impossible"]),
      ("Elle nie les faits.", ["nie"]),
    ])
  func denying(text: String, words: [String]) { #expect(denials(text) == words) }

  @Test(
    "words of number, of place and of people that look the same do not",
    arguments: [
      "Il y a plus de navires.", "De plus, le quai est sûr.", "Cette personne est venue.", "Sur ce point il cède.",
    ])
  func alike(text: String) { #expect(denials(text).isEmpty) }

  @Test(
    "there is more, not less",
    arguments: ["Ce n'est pas seulement le quai.", "Non seulement le quai, mais la grue."])
  func limited(text: String) { #expect(denials(text).isEmpty) }

  @Test("a limit behind a comma is of something else")
  func limitElsewhere() { #expect(denials("Il n'est pas venu, seulement sa sœur.") == ["n'", "pas"]) }

  @Test("two clauses that both deny do not make a claim")
  func clauses() {
    #expect(isDenied("Le quai n'est pas fermé, de plus, la grue n'a pas été contrôlée."))
    #expect(isDenied("Le quai n'est pas fermé."))
  }

  @Test("two negations in one clause do")
  func twice() {
    #expect(!isDenied("Le quai du bassin n'est pas fermé depuis le début du mois sans raison."))
    #expect(!isDenied("Le quai est fermé."))
  }
}
