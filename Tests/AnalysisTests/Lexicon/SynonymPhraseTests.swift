import CoverageModel
import Testing

@testable import Analysis

/// Phrases that mean the same as others: *se mettre d'accord*, *s'entendre*.
@Suite struct SynonymPhraseTests {
  private func groups(_ text: String) -> Set<Int32> {
    let stages = Stages(text)
    let tokens = stages.annotation.tokens
    return Set(stages.lexicon.synonymPhrases(in: tokens.indices, of: tokens).flatMap(\.groups))
  }

  @Test(
    "phrases of one group are known in other forms, and with a negation inside",
    arguments: [
      ("Ils ne s'appuient pas sur les quais.", "Nous comptons sur les quais."),
      ("Ils doivent s'entendre.", "Il faut se mettre d'accord."),
      ("La base aérienne est vide.", "Les bases aériennes sont vides."),
      ("Ils en ont parlé au téléphone.", "Une conversation téléphonique a suivi."),
    ])
  func same(_ one: String, _ other: String) {
    #expect(!groups(one).isDisjoint(with: groups(other)))
  }

  @Test(
    "words of a phrase by themselves are none",
    arguments: ["Nous comptons les quais.", "Ils entendent la sirène.", "La base est vide.", "Ils appuient."])
  func alone(_ text: String) {
    #expect(groups(text).isEmpty)
  }
}
