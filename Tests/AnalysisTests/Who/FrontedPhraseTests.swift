import CoverageModel
import Testing

@testable import Analysis

/// Whom a phrase before the subject names behind a preposition is not who the pronoun behind it means.
@Suite struct FrontedPhraseTests {
  private static let french = [
    Phenomenon(
      "somebody answered",
      "Paul Martin préside la société. Répondant à Paul Martin, il a souligné que la grue était neuve.",
      "?: la grue était neuve"),
    Phenomenon(
      "somebody answered, where another can be meant",
      """
      Karim Oudjedi est le délégué des dockers. « Le quai est sûr », a dit Paul Martin, le directeur. \
      En réponse à Paul Martin, il a souligné que la grue était neuve.
      """, "Paul Martin: Le quai est sûr", "Karim Oudjedi: la grue était neuve"),
    Phenomenon(
      "a clause with a subject of its own",
      "Paul Martin préside la société. Quand on a interrogé Paul Martin, il a souligné que la grue était neuve.",
      "Paul Martin: la grue était neuve"),
    Phenomenon(
      "whose something is",
      "Paul Martin préside la société. Interrogé sur l'avenir de Paul Martin, il a souligné que la grue était neuve.",
      "Paul Martin: la grue était neuve"),
    Phenomenon(
      "somebody taken up again", "Jeanne Morvan est venue. Quant à Paul Martin, il a souligné que la grue était neuve.",
      "Paul Martin: la grue était neuve"),
  ]

  private static let english = [
    Phenomenon(
      "who asked", "Paul Smith is for the harbour. Asked by Paul Smith about the crane, he replied that it was new.",
      "?: it was new"),
    Phenomenon(
      "who asked, where another can be meant",
      """
      Paul Smith, for the harbour company, cross-examined Karim Berg. "The quay is safe," Karim Berg said. \
      Asked by Paul Smith whether the crane had been checked, he replied that it was new.
      """, "Karim Berg: The quay is safe,", "Karim Berg: it was new"),
    Phenomenon(
      "a clause with a subject of its own",
      "Paul Smith runs the harbour. When Paul Smith arrived, he said that the crane was new.",
      "Paul Smith: the crane was new"),
  ]

  @Test("French", arguments: french)
  func finds(french phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  @Test("English", arguments: english)
  func finds(english phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }
}
