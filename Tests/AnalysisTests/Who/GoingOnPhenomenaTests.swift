import CoverageModel
import Testing

@testable import Analysis

/// Words that go on behind their reporting clause or source, and whose view they are, in both languages.
@Suite struct GoingOnPhenomenaTests {
  private static let french = [
    Phenomenon(
      "a complement behind a reporting clause",
      "Les plans sont en ligne, a rappelé Jeanne Morvan, dans la section des documents.",
      "Jeanne Morvan: Les plans sont en ligne, a rappelé Jeanne Morvan, dans la section des documents"),
    Phenomenon(
      "a complement behind a pronoun and its verb",
      "Jeanne Morvan est venue. Cet effort, elle le doit, dit-elle, aux marins.",
      "Jeanne Morvan: Cet effort, elle le doit, dit-elle, aux marins"),
    Phenomenon(
      "when something was said, behind a reporting clause",
      "Les plans sont en ligne, a rappelé Jeanne Morvan, au premier jour de la foire.",
      "Jeanne Morvan: Les plans sont en ligne"),
    Phenomenon(
      "a complement behind a source",
      "Le risque serait faible, selon Jeanne Morvan, sous réserve d’un suivi.",
      "Jeanne Morvan: Le risque serait faible, selon Jeanne Morvan, sous réserve d’un suivi"),
    Phenomenon(
      "a number behind a source",
      "Le quai coûterait, selon Jeanne Morvan, 18 millions d’euros.",
      "Jeanne Morvan: Le quai coûterait, selon Jeanne Morvan, 18 millions d’euros"),
    Phenomenon(
      "the verb of the words behind a source",
      "Le rival, d’après Jeanne Morvan, dosait lui-même le mélange.",
      "Jeanne Morvan: Le rival, d’après Jeanne Morvan, dosait lui-même le mélange"),
    Phenomenon(
      "whatever stands behind a pronoun that is a source",
      "Jeanne Morvan est venue. Les quais comptent toutes, selon elle, moins de dix grues.",
      "Jeanne Morvan: Les quais comptent toutes, selon elle, moins de dix grues"),
    Phenomenon(
      "a number right behind a source at the head",
      "Karim Oudjedi a dit que le quai était sûr. D’après Jeanne Morvan, 400 000 y suffiraient, que l’on trouverait vite.",
      "Karim Oudjedi: le quai était sûr", "Jeanne Morvan: 400 000 y suffiraient, que l’on trouverait vite"),
    Phenomenon(
      "an infinitive before a reporting clause",
      "Aller au-delà, a objecté Jeanne Morvan, reviendrait à ouvrir la porte à une longue attente.",
      "Jeanne Morvan: Aller au-delà, a objecté Jeanne Morvan, reviendrait à ouvrir la porte à une longue attente"),
    Phenomenon(
      "the verb of the words behind a relative clause that tells of the speaker",
      "Les marins, a objecté Jeanne Morvan, qui écoutait à la porte, n’avaient arrêté que des camions.",
      "Jeanne Morvan: Les marins, a objecté Jeanne Morvan, qui écoutait à la porte, n’avaient arrêté que des camions"),
    Phenomenon(
      "the next clause of the same verb by somebody else",
      "Jeanne Morvan a assuré que le quai était sûr, Karim Oudjedi que la digue était pleine.",
      "Jeanne Morvan: le quai était sûr", "Karim Oudjedi: la digue était pleine"),
    Phenomenon(
      "a question behind whoever is asked",
      "Jeanne Morvan a demandé à Karim Oudjedi où se trouvait la clef du quai.",
      "Jeanne Morvan: où se trouvait la clef du quai"),
  ]

  private static let english = [
    Phenomenon(
      "a predicate behind a reporting clause",
      "A company which charged for its maps, Jane Berg retorted, had to answer for what was on them.",
      "Jane Berg: A company which charged for its maps, Jane Berg retorted, had to answer for what was on them"),
    Phenomenon(
      "a complement behind a source",
      "Food and fuel will still get through, according to Jane Berg, on two sailings a day.",
      "Jane Berg: Food and fuel will still get through, according to Jane Berg, on two sailings a day"),
    Phenomenon(
      "whose view it is", "In Jane Berg’s view, the deal will be over by the spring.",
      "Jane Berg: the deal will be over by the spring"),
    Phenomenon(
      "whose reckoning it is", "By Jane Berg's reckoning, the theme has earned £2.8 million to date.",
      "Jane Berg: the theme has earned £2.8 million to date"),
    Phenomenon(
      "whose telling it is, inside the words", "Such a cut, in Jane Berg's telling, would cost $31 million.",
      "Jane Berg: Such a cut, in Jane Berg's telling, would cost $31 million"),
    Phenomenon("figures that somebody has", "Half of the money came from Jane Berg's own figures."),
    Phenomenon(
      "an amount at the head of a clause without that", "Jane Berg said £86 million would pay for it.",
      "Jane Berg: £86 million would pay for it"),
    Phenomenon(
      "a subject with an insertion in a clause without that", "Jane Berg said she, too, wanted the Sunday hours back.",
      "Jane Berg: she, too, wanted the Sunday hours back"),
    Phenomenon(
      "what somebody charged", "Jane Berg charged that burglaries had climbed since the spring.",
      "Jane Berg: burglaries had climbed since the spring"),
    Phenomenon("whoever was charged", "Jane Berg was charged with burglary after the spring."),
    Phenomenon(
      "what somebody granted", "Jane Berg granted that the number was too high.",
      "Jane Berg: the number was too high"),
  ]

  @Test("French words go on behind who says them", arguments: french)
  func inFrench(_ phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  @Test("English words go on behind who says them", arguments: english)
  func inEnglish(_ phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }
}
