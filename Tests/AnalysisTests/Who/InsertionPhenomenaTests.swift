import CoverageModel
import Testing

@testable import Analysis

/// Whose verb it is where insertions stand before it, whose a writing is, and who has a role told with another, in both
/// languages.
@Suite struct InsertionPhenomenaTests {
  private static let french = [
    Phenomenon(
      "a clause with a subject of its own between subject and verb",
      "Mais le docteur Louis Amade, à qui le préfet avait envoyé les photos, a déclaré que le quai était sûr.",
      "Louis Amade: le quai était sûr"),
    Phenomenon(
      "a source that the subject quotes",
      "Jeanne Morvan, citant une enquête, a nié que le quai fût sûr.", "Jeanne Morvan: le quai fût sûr"),
    Phenomenon(
      "an employer named in the apposition",
      "Nicolas Costan, chef de projet chez le promoteur, Fennec Énergie, a dit à l’assemblée que le quai était sûr.",
      "Nicolas Costan: le quai était sûr"),
    Phenomenon(
      "somebody named in a clause of possession",
      "On a cité le port, dont le directeur, Paul Martin, a déclaré que le quai était sûr.",
      "Paul Martin: le quai était sûr"),
    Phenomenon(
      "a role with its bearer behind it",
      "Le chef d’état-major, le général Paul Martin, avait affirmé que le quai était sûr.",
      "Paul Martin: le quai était sûr"),
    Phenomenon(
      "a role with another of the same bearer at the end",
      "« Le quai est sûr », a commenté la médiatrice, l’ancienne juge Jeanne Morvan.",
      "Jeanne Morvan: Le quai est sûr"),
    Phenomenon(
      "two who are told of between commas",
      "Mme Morvan, qui préside le port, et M. Martin, son secrétaire, ont dit que le quai était sûr.",
      "Morvan et Martin: le quai était sûr"),
    Phenomenon(
      "a pronoun between verb and infinitive",
      "Jeanne Morvan promet, elle, de garder le quai ouvert.", "Jeanne Morvan: garder le quai ouvert"),
    Phenomenon(
      "a place between verb and infinitive",
      "Jeanne Morvan soutient, dans un message publié mardi, avoir signalé la fissure du quai.",
      "Jeanne Morvan: avoir signalé la fissure du quai"),
    Phenomenon(
      "an adverb of several words before an infinitive",
      "Jeanne Morvan souhaite pour sa part être associée au projet du quai.",
      "Jeanne Morvan: être associée au projet du quai"),
    Phenomenon(
      "to propose to turn something down",
      "Jeanne Morvan a proposé de rejeter la demande du port.", "Jeanne Morvan: rejeter la demande du port"),
    Phenomenon(
      "those who are told before the verb",
      "Le port nous a répondu que le quai était sûr.", "port: le quai était sûr"),
    Phenomenon(
      "a pronoun that stresses the subject inside the verb",
      "Le port a, lui, annoncé que le quai était sûr.", "port: le quai était sûr"),
    Phenomenon(
      "a time between verb and clause",
      "Jeanne Morvan a assuré une heure plus tard que le quai était sûr.", "Jeanne Morvan: le quai était sûr"),
    Phenomenon("to refuse to say something", "Jeanne Morvan a refusé de dire le prix du quai."),
    Phenomenon(
      "whose an opinion is, with what they are",
      "L’avis de Jeanne Morvan, politologue : « Le quai est sûr pour dix ans. »",
      "Jeanne Morvan: Le quai est sûr pour dix ans."),
  ]

  private static let english = [
    Phenomenon(
      "a noun without an article behind that and an apposition",
      "Jane Berg, a doctor, said that people in the mill were safe.", "Jane Berg: people in the mill were safe"),
    Phenomenon(
      "a noun without an article behind an apposition",
      "Jane Berg, of the Users' Group, said people without a car were safe.",
      "Jane Berg: people without a car were safe"),
    Phenomenon(
      "those who are told, with a possessive",
      "Jane Berg met them. The pier, she told her staff, was safe.", "Jane Berg: The pier, she told her staff, was safe"
    ),
    Phenomenon(
      "a date without a preposition in the reporting clause",
      "The pier, Jane Berg had said the day before, was safe.",
      "Jane Berg: The pier, Jane Berg had said the day before, was safe"),
    Phenomenon(
      "what tells when something was said",
      "The pier is safe, said Jane Berg, asked about it on Monday.", "Jane Berg: The pier is safe"),
    Phenomenon(
      "nothing as a subject", "Jane Berg said nothing had been found.", "Jane Berg: nothing had been found"),
    Phenomenon(
      "the same as what tells more of a subject",
      "Jane Berg says the same pledge was made in May.", "Jane Berg: the same pledge was made in May"),
    Phenomenon("nothing as what is said", "Jane Berg said nothing. She left."),
    Phenomenon(
      "with whom somebody agrees",
      "Jane Berg agreed with Paul Smith that the pier was safe.", "Jane Berg: the pier was safe"),
    Phenomenon(
      "an authority", "The authority met. The authority says the pier is safe.", "authority: the pier is safe"),
    Phenomenon(
      "somebody whom an apposition names",
      "Hattie Brundle, an MP backing the mayor, thought that the quay was safe.", "Hattie Brundle: the quay was safe"),
    Phenomenon(
      "a clause with a subject of its own between subject and verb",
      "But Dr Louis Amade, to whom the editor sent the photos before he left, said that the quay was safe.",
      "Louis Amade: the quay was safe"),
    Phenomenon(
      "a body named in the apposition",
      "Mr Amade, a Conservative, said that the quay was safe.", "Amade: the quay was safe"),
    Phenomenon(
      "an employer named behind a role",
      "Niall Costigan, project director with the developers, Fennec Data, told the meeting the quay was safe.",
      "Niall Costigan: the quay was safe"),
    Phenomenon(
      "a group named with a word of the grammar",
      "Hattie Brundle, of Save Our Quay, says the quay was safe.", "Hattie Brundle: the quay was safe"),
    Phenomenon(
      "a clause with an object between commas",
      "Helen Marsh, 44, a teacher who has three children at the school, said the quay was safe.",
      "Helen Marsh: the quay was safe"),
    Phenomenon(
      "a clause of possession with a verb of saying",
      "Jane Arnold, whose members were protesting outside, promised that the quay was safe.",
      "Jane Arnold: the quay was safe"),
    Phenomenon(
      "a source that the subject quotes",
      "Hattie Brundle, citing a survey, denied that the quay was safe.", "Hattie Brundle: the quay was safe"),
    Phenomenon(
      "a body named behind its kind",
      "The campaign group, the Friends of the Quay Line, said the quay was safe.",
      "Friends of the Quay Line: the quay was safe"),
    Phenomenon(
      "two who are told of between commas",
      "Ms Marsh, who chairs the port, and Mr Dray, its secretary, said the quay was safe.",
      "Marsh and Dray: the quay was safe"),
    Phenomenon(
      "a participle of those who were asked", "Helen Marsh, asked by reporters, would not say whether it was safe."),
    Phenomenon(
      "whoever pleads for a side that opens the sentence",
      "For the claimant, Professor Joan Petherick testified that the quay was safe.",
      "Joan Petherick: the quay was safe"),
    Phenomenon(
      "an expert of the prosecution's",
      "For the Crown, the document examiner Paul Inchbald said that the quay was safe.",
      "Paul Inchbald: the quay was safe"),
    Phenomenon(
      "a name behind a noun that a preposition governs",
      "In the witness box Helen Marsh, the marketing director, insisted that the quay was safe.",
      "Helen Marsh: the quay was safe"),
    Phenomenon(
      "a name behind a pronoun that a preposition governs",
      "From the benches behind her Helen Marsh asked whether the quay was safe.", "Helen Marsh: the quay was safe"),
    Phenomenon(
      "somebody new, by a number with the capital of the sentence",
      "Helen Marsh left. One factory manager said that the quay was safe.", "One factory manager: the quay was safe"),
    Phenomenon(
      "one of several",
      "Helen Marsh left. One of the managers, who asked not to be named, said that the quay was safe.",
      "One of the managers: the quay was safe"),
    Phenomenon(
      "a noun that is a verb, too, behind an adjective",
      "Helen Marsh KC, for the defence, said in a short reply that the quay was safe.",
      "Helen Marsh: the quay was safe"),
    Phenomenon(
      "a noun that is a verb, too, behind its possessor",
      "Miss Marsh’s retort was brief: “The quay is safe for ten years.”", "Marsh: The quay is safe for ten years."),
    Phenomenon(
      "whose a view is",
      "Helen Marsh’s own view is that the quay was safe.", "Helen Marsh: the quay was safe"),
    Phenomenon(
      "who a letter comes from",
      "A letter from Helen Marsh, read out by the clerk, argued that the quay was safe.",
      "Helen Marsh: the quay was safe"),
  ]

  /// The same where others are in mind who could be taken for the speaker.
  private static let amongOthers = [
    Phenomenon(
      "whoever pleads for a side that opens the sentence",
      "Helen Marsh left with Tom Reed. For the claimant, Professor Joan Petherick testified that the quay was safe.",
      "Joan Petherick: the quay was safe"),
    Phenomenon(
      "a name behind a noun that a preposition governs",
      "Tom Reed met Ann Poole KC. In the witness box Helen Marsh, the marketing director, insisted that the quay was safe.",
      "Helen Marsh: the quay was safe"),
    Phenomenon(
      "a name behind a pronoun that a preposition governs",
      "Ann Poole left with Rose Quill. From the benches behind her Helen Marsh asked whether the quay was safe.",
      "Helen Marsh: the quay was safe"),
    Phenomenon(
      "a noun that is a verb, too, behind an adjective",
      "Tom Reed met Ann Poole KC. Helen Marsh KC, for the defence, said in a short reply that the quay was safe.",
      "Helen Marsh: the quay was safe"),
    Phenomenon(
      "a clause with a subject of its own between subject and verb",
      "Tom Reed met Dr Hilde Voss. But Dr Louis Amade, to whom the editor sent the photos before he left, said that the quay "
        + "was safe.",
      "Louis Amade: the quay was safe"),
  ]

  @Test("French", arguments: french)
  func finds(french phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  @Test("English", arguments: english + amongOthers)
  func finds(english phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }
}
