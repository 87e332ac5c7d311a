import CoverageModel
import Testing

@testable import Analysis

/// Reporting clauses with more in them than a verb and its subject, words that go on without one, and who is named by
/// what stands around a name, in both languages.
@Suite struct ClausePhenomenaTests {
  private static let french = [
    Phenomenon(
      "words that go on in the conditional",
      "Le quai, insiste Karim Oudjedi, n’est pas sûr. Sa réparation relèverait de l’État.",
      "Karim Oudjedi: Le quai, insiste Karim Oudjedi, n’est pas sûr",
      "Karim Oudjedi: Sa réparation relèverait de l’État"),
    Phenomenon(
      "the conditional behind a sentence of the writer’s",
      "Le quai, insiste Karim Oudjedi, n’est pas sûr. Il pleut sur la rade. Sa réparation relèverait de l’État.",
      "Karim Oudjedi: Le quai, insiste Karim Oudjedi, n’est pas sûr"),
    Phenomenon(
      "a day behind the fixed words of a verb", "Karim Oudjedi a enfoncé le clou mardi : « Le quai est sûr. »",
      "Karim Oudjedi: Le quai est sûr."),
    Phenomenon(
      "the conditional behind no words of anybody", "Le quai est fermé depuis mai. Sa réparation relèverait de l’État."),
    Phenomenon(
      "those who are told, before the subject",
      "« Le quai est sûr », a affirmé devant des journalistes le directeur du port, Karim Oudjedi.",
      "Karim Oudjedi: Le quai est sûr"),
    Phenomenon(
      "a source inside what is denied",
      "Les crédits ne couvrent même pas, à en croire Jeanne Morvan, la moitié des travaux.",
      "Jeanne Morvan: Les crédits ne couvrent même pas, à en croire Jeanne Morvan, la moitié des travaux"),
    Phenomenon(
      "a pronoun inside the fixed words of a verb", "Jeanne Morvan est venue. Le quai est sûr, fait-elle valoir.",
      "Jeanne Morvan: Le quai est sûr"),
    Phenomenon(
      "what the words are, behind a colon",
      "La ministre Jeanne Morvan est venue. « Un premier pas, modeste mais réel » : c’est ainsi que la ministre a résumé la journée.",
      "Jeanne Morvan: Un premier pas, modeste mais réel"),
    Phenomenon(
      "only the quotation is of the saying",
      "Les prix grimpent, « avec gourmandise et méthode », selon la formule de Karim Oudjedi.",
      "Karim Oudjedi: avec gourmandise et méthode"),
    Phenomenon(
      "a clause that limits behind its reporting clause",
      "Il n’existe, a redit Jeanne Morvan, qu’une issue acceptable.",
      "Jeanne Morvan: Il n’existe, a redit Jeanne Morvan, qu’une issue acceptable"),
    Phenomenon(
      "somebody with what tells more of them, behind the verb",
      "Elle n’a rien reçu depuis mai, raconte cette institutrice venue de Brest.",
      "institutrice: Elle n’a rien reçu depuis mai"),
    Phenomenon(
      "somebody greeted is no speaker", "La députée Jeanne Morvan (Rade commune) a salué les dockers un par un."),
    Phenomenon(
      "a role without an article at the head",
      "Adjointe aux finances, Jeanne Morvan présente le budget. L’adjointe assure que les comptes sont bons.",
      "Jeanne Morvan: les comptes sont bons"),
    Phenomenon(
      "a body that was spoken of just before",
      "La mairie se défend. Dans un communiqué, cette dernière assure que le quai est sûr.",
      "mairie: le quai est sûr"),
    Phenomenon(
      "a topic at the head that the subject takes up",
      "Karim Oudjedi et Luc Hamon sont venus. Quant à Karim Oudjedi, il assure que le quai est sûr.",
      "Karim Oudjedi: le quai est sûr"),
    Phenomenon(
      "an interview that begins with a question",
      "La directrice du port, Jeanne Morvan, a accepté de nous répondre.\n\n– Pourquoi fermer le quai ?\n\n– Parce qu’il est dangereux.",
      "?: Pourquoi fermer le quai ?", "Jeanne Morvan: Parce qu’il est dangereux."),
    Phenomenon(
      "a writing that is read out", "« Le quai est sûr », lit-on dans le communiqué de la mairie.",
      "mairie: Le quai est sûr"),
    Phenomenon(
      "a lost opening mark", "Une réaction de colère devant le quai fermé », commentait le docker Karim Oudjedi.",
      "Karim Oudjedi: Une réaction de colère devant le quai fermé"),
    Phenomenon("an initial", "Selon J. Morvan, le quai est sûr.", "Morvan: le quai est sûr"),
    Phenomenon(
      "what somebody affirms, before a colon", "C’est ce qu’affirme Karim Oudjedi : le quai est sûr.",
      "Karim Oudjedi: le quai est sûr"),
    Phenomenon(
      "a surname that is a title elsewhere",
      "« Je n’ai rien demandé », a coupé Hervé Maréchal. La présidente l’a fait taire.",
      "Hervé Maréchal: Je n’ai rien demandé"),
    Phenomenon(
      "what somebody had to admit", "Le ministre Karim Oudjedi a dû reconnaître que le quai était dangereux.",
      "Karim Oudjedi: le quai était dangereux"),
    Phenomenon(
      "an elided preposition", "Aux yeux d’Anna Le Goff, le quai est sûr.", "Anna Le Goff: le quai est sûr"),
    Phenomenon(
      "the source of a clause goes on inside it",
      "Le tribunal a jugé que l’État était propriétaire, selon lui, du quai.",
      "tribunal: l’État était propriétaire, selon lui, du quai"),
    Phenomenon(
      "what a verb takes behind a source",
      "La taxe vise, selon Jeanne Morvan, à compenser les subventions versées aux maraîchers.",
      "Jeanne Morvan: La taxe vise, selon Jeanne Morvan, à compenser les subventions versées aux maraîchers"),
    Phenomenon(
      "a name in apposition is no clause",
      "Le secrétaire général du port, Per-Olof af Klintberg, a appelé les deux parties à la retenue."),
    Phenomenon(
      "words behind a reporting clause and a colon",
      "Le compte n’y est pas, a tranché Karim Oudjedi : l’assurance a tout remboursé.",
      "Karim Oudjedi: Le compte n’y est pas", "Karim Oudjedi: l’assurance a tout remboursé"),
    Phenomenon(
      "a clause that tells when, behind a verb of the lexicon’s or not",
      "« Il y en a un chaque jour ! », s’esclaffe Karim Oudjedi quand on lui rapporte l’argument.",
      "Karim Oudjedi: Il y en a un chaque jour !"),
    Phenomenon(
      "the subject behind a source is no apposition",
      "Le docker Karim Oudjedi est venu. Selon Oudjedi, la maire a menti. Selon Oudjedi, les parties se comprennent mieux.",
      "Karim Oudjedi: la maire a menti", "Karim Oudjedi: les parties se comprennent mieux"),
  ]

  @Test("French", arguments: french)
  func finds(french phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  private static let english = [
    Phenomenon(
      "those who are told, inside a clause",
      "Far from getting rich, Jane Smith told jurors, Paul Martin had lost money.",
      "Jane Smith: Far from getting rich, Jane Smith told jurors, Paul Martin had lost money"),
    Phenomenon(
      "where it was said", "The lighter belonged to a docker, Jane Smith said in rebuttal.",
      "Jane Smith: The lighter belonged to a docker"),
    Phenomenon(
      "a verb that nothing else shows", "The ship sank off the coast, Jane Smith said.",
      "Jane Smith: The ship sank off the coast"),
    Phenomenon(
      "a subject before its reporting clause", "Nobody, Jane Smith testified, ever said the quay was safe.",
      "Jane Smith: Nobody, Jane Smith testified, ever said the quay was safe"),
    Phenomenon(
      "a relative clause in an apposition",
      "Jane Smith, a retired nurse who chairs the group, said the quay was closed.",
      "Jane Smith: the quay was closed"),
    Phenomenon(
      "what is cited while somebody speaks", "Citing phone records, Jane Smith said the quay was closed.",
      "Jane Smith: the quay was closed"),
    Phenomenon(
      "what somebody is asked, without an answer",
      "Asked whether the quay was safe, Jane Smith, the director, was emphatic."),
    Phenomenon(
      "whose answer it is", "Paul Martin came. Mrs Smith’s answer: “He can bring the biscuits.”",
      "Smith: He can bring the biscuits."),
    Phenomenon(
      "a verb that also tells whom, before its subject", "The quay will close, warned Jane Smith, who leads the union.",
      "Jane Smith: The quay will close"),
    Phenomenon(
      "a day behind a verb", "The quay will close, Jane Smith warned on Monday.", "Jane Smith: The quay will close"),
    Phenomenon(
      "somebody unnamed, by where they are", "“Shame on you,” a woman in the second row called out before the vote.",
      "woman: Shame on you,"),
    Phenomenon("somebody’s view", "Jane Smith’s view is that the quay is dying.", "Jane Smith: the quay is dying"),
    Phenomenon(
      "a condition before its main clause and the reporting clause",
      "If the vote goes ahead, the quay will close, Jane Smith vowed.",
      "Jane Smith: If the vote goes ahead, the quay will close"),
    Phenomenon(
      "a clause that waits for its main clause", "If the vote goes ahead, Jane Smith said, the quay will close.",
      "Jane Smith: If the vote goes ahead, Jane Smith said, the quay will close"),
    Phenomenon(
      "an object before its preposition",
      "Jane Smith said the letter went to a clerk who filed it without showing it to her client.",
      "Jane Smith: the letter went to a clerk who filed it without showing it to her client"),
    Phenomenon(
      "letters behind a name", "Paul Martin KC, for the State, opened the case. Jane Smith said the quay was safe.",
      "Jane Smith: the quay was safe"),
    Phenomenon(
      "who asks not to be named", "“The quay is dying,” said one docker, who asked not to be named.",
      "one docker: The quay is dying,"),
    Phenomenon(
      "how somebody sums it up", "“It’s a disgrace.” That is how Jane Smith sums up the plan.",
      "Jane Smith: It’s a disgrace."),
    Phenomenon(
      "words that go on behind a pronoun and its verb",
      "Jane Smith came. The budget would be balanced, she pledged, by the spring after next.",
      "Jane Smith: The budget would be balanced, she pledged, by the spring after next"),
    Phenomenon(
      "a question before its reporting clause", "Was it visible to the naked eye? asked Jane Smith.",
      "Jane Smith: Was it visible to the naked eye"),
    Phenomenon("a body that somebody stands for", "For the defence, Paul Martin was on his feet for ten minutes."),
    Phenomenon(
      "that before a preposition", "Jane Smith insisted again that without testing the quay would close.",
      "Jane Smith: without testing the quay would close"),
  ]

  @Test("English", arguments: english)
  func finds(english phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }
}
