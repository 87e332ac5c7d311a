import Testing

@testable import Analysis

@Suite struct SentenceSplitterTests {
  @Test("a full stop before a capital ends a sentence, question and exclamation marks too")
  func ends() {
    #expect(
      Stages("Le port ferme. Pourquoi ? Nul ne sait ! On attend… Rien.").sentences
        == ["Le port ferme.", "Pourquoi ?", "Nul ne sait !", "On attend…", "Rien."])
  }

  @Test(
    "the full stop of a title or an initial ends nothing",
    arguments: ["M. Kerven a parlé.", "Hier, Mme. Morvan a parlé.", "Le docker J. Kerven a parlé."])
  func abbreviations(text: String) {
    #expect(Stages(text).sentences == [text])
  }

  @Test("a decimal or a full stop inside a word ends nothing")
  func inside() {
    #expect(
      Stages("Le trafic perd 3.5 points. C'est trop.").sentences == ["Le trafic perd 3.5 points.", "C'est trop."])
  }

  @Test("a full stop before a small letter ends nothing")
  func smallLetter() {
    #expect(Stages("Les quais, etc. sont fermés.").sentences.count == 1)
  }

  @Test("a quotation is never cut")
  func quotation() {
    let text = "« Le port ferme. Les grues partent. Nous restons », a dit Jeanne Morvan."
    #expect(Stages(text).sentences == [text])
  }

  @Test("a quotation that ends its sentence ends it outside the marks too")
  func quotationEnds() {
    #expect(
      Stages("Il a répondu : « Nous restons. » Les grues partent.").sentences
        == ["Il a répondu : « Nous restons. »", "Les grues partent."])
  }

  @Test("a reporting clause behind a question belongs to its sentence")
  func question() {
    #expect(
      Stages("« Qui paiera ? » demande Jeanne Morvan. Personne.").sentences
        == ["« Qui paiera ? » demande Jeanne Morvan.", "Personne."])
  }

  @Test("a sentence does not reach over paragraphs")
  func paragraphs() {
    #expect(Stages("Le port ferme,\nles grues partent.").sentences.count == 2)
  }

  @Test("sentences and the blanks between them are the whole paragraph")
  func whole() {
    let stages = Stages("Oui. Non ! « Peut-être. » Si… Voilà (ou presque). Fin")
    let tokens = stages.annotation.sentences.flatMap { Array($0.tokens) }
    #expect(tokens == Array(stages.document.tokens.indices))
  }
}
