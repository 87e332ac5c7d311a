import CoverageModel
import Testing

@testable import Analysis

/// Who people are called by, alone and together: bodies without a name, given names, roles that others explain, people of
/// places that no lexicon knows, in both languages.
@Suite struct NamingPhenomenaTests {
  private static let french = [
    Phenomenon(
      "a body that nobody is known to be",
      "Le maire, Karim Oudjedi, a fermé le quai. Le rectorat a répondu que les cours reprendraient.",
      "rectorat: les cours reprendraient"),
    Phenomenon(
      "a company called by its kind where another could be meant",
      "Le PDG de Belval, Karim Oudjedi, est venu. Le PDG d’Orvex, Paul Martin, aussi. L’entreprise a affirmé que le quai fermerait.",
      "?: le quai fermerait"),
    Phenomenon(
      "a lawyer told as conseil",
      "« Elle dort mal », a plaidé Me Jeanne Morvan. Le conseil de la victime a demandé que le quai soit fermé.",
      "Jeanne Morvan: Elle dort mal", "Jeanne Morvan: le quai soit fermé"),
    Phenomenon(
      "conseil where no lawyer speaks",
      "Le maire, Karim Oudjedi, est venu. Le conseil a demandé que le quai soit fermé.",
      "conseil: le quai soit fermé"),
    Phenomenon(
      "a body with its acronym",
      "Le Syndicat de la presse régionale (SPR) est venu. D’après le SPR, le quai est sûr.",
      "Syndicat de la presse régionale (SPR): le quai est sûr"),
    Phenomenon(
      "a participle that shares an auxiliary",
      "Karim Oudjedi a qualifié le projet d’« acte de folie » et prévenu que le quai fermerait.",
      "Karim Oudjedi: acte de folie", "Karim Oudjedi: le quai fermerait"),
    Phenomenon(
      "a participle whose auxiliary stands before a clause",
      "Karim Oudjedi a fait comme s’il n’avait rien vu et rappelé que le quai était sûr.",
      "Karim Oudjedi: le quai était sûr"),
    Phenomenon(
      "a participle that tells of a noun", "Le quai, fermé et rappelé à tous, est sûr. Karim Oudjedi est venu."),
    Phenomenon(
      "an infinitive behind an object pronoun",
      "Karim Oudjedi a convoqué l’ambassadeur pour lui signifier que le quai fermerait.",
      "Karim Oudjedi: le quai fermerait"),
    Phenomenon("what whoever writes has to say", "Je dois dire que le quai est sûr.", "?: le quai est sûr"),
    Phenomenon(
      "what whoever writes asks leave to say", "Permettez-moi de vous dire que le quai est sûr.", "?: le quai est sûr"),
    Phenomenon("what somebody else has to do", "Il doit le dire avant que le quai ferme. Je viendrai."),
    Phenomenon(
      "an answer with what tells when",
      "Réponse, une heure plus tard, de Karim Oudjedi : le quai restera fermé.",
      "Karim Oudjedi: le quai restera fermé"),
    Phenomenon(
      "a second clause behind marks and their reporting clause",
      "Le port avait perdu « cent emplois », confiait Jeanne Morvan, et le quai n’avait pas rouvert.",
      "Jeanne Morvan: Le port avait perdu « cent emplois »", "Jeanne Morvan: le quai n’avait pas rouvert"),
    Phenomenon(
      "roles at the head of a sentence before a pronoun",
      "Karim Oudjedi hausse les épaules. Infirmier de nuit, délégué Force ouvrière, il attend. Le directeur, Paul Martin, est venu. « Non », tranche le délégué FO.",
      "Karim Oudjedi: Non"),
    Phenomenon(
      "two people with their roles between commas",
      "La ministre, Jeanne Morvan, et le préfet, Karim Oudjedi, ont annoncé que le quai rouvrirait.",
      "Jeanne Morvan et Karim Oudjedi: le quai rouvrirait"),
    Phenomenon(
      "somebody behind another with a role between commas",
      "La ministre est venue avec Karim Oudjedi, le préfet, et Jeanne Morvan a annoncé que le quai rouvrirait.",
      "Jeanne Morvan: le quai rouvrirait"),
    Phenomenon(
      "a rival with a role of his own",
      "La maire sortante, Jeanne Morvan, et son rival, le député Karim Oudjedi, sont venus. Le député a dit que le quai était sûr.",
      "Karim Oudjedi: le quai était sûr"),
    Phenomenon(
      "people of a place that no lexicon knows",
      "La délégation ostrélienne est venue. La délégation valdorienne a affirmé que le quai était sûr.",
      "délégation valdorienne: le quai était sûr"),
    Phenomenon(
      "a word behind a role that the lexicon does not know",
      "La ministre de la Mer, Jeanne Morvan, est venue. La ministre démissionnaire affirme que le quai est sûr.",
      "Jeanne Morvan: le quai est sûr"),
    Phenomenon(
      "a body by its kind and its name",
      "« Le quai est sûr », prévient la patronne du fabricant d’emballages Orvex, Jeanne de Castro e Prado.",
      "Jeanne de Castro e Prado: Le quai est sûr"),
    Phenomenon(
      "a given name alone", "Jeanne Morvan tient l’auberge. « Le quai est sûr », dit Jeanne.",
      "Jeanne Morvan: Le quai est sûr"),
    Phenomenon(
      "a given name that something introduces",
      "Jeanne Morvan tient l’auberge. Jeanne, 47 ans, affirme que le quai est sûr.", "Jeanne: le quai est sûr"),
    Phenomenon(
      "an interview whose questions are bold",
      """
      Jeanne Morvan nous reçoit au port de Belval.

      **Comment va le quai ?**

      Il est sûr. Nous l’avons refait, mon équipe et moi, en trois mois.

      **M. Oudjedi le trouve cher.**

      Qu’il vienne le voir, et je lui montrerai mes factures.

      **Et demain ?**

      Nous continuerons, vous le savez bien.
      """,
      "?: Comment va le quai ?",
      "Jeanne Morvan: Il est sûr. Nous l’avons refait, mon équipe et moi, en trois mois.",
      "?: M. Oudjedi le trouve cher.",
      "Jeanne Morvan: Qu’il vienne le voir, et je lui montrerai mes factures.", "?: Et demain ?",
      "Jeanne Morvan: Nous continuerons, vous le savez bien."),
  ]

  @Test("French", arguments: french)
  func finds(french phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  private static let english = [
    Phenomenon(
      "a body that nobody is known to be",
      "The mayor, Jane Smith, closed the quay. The guild replied that the boats would sail.",
      "guild: the boats would sail"),
    Phenomenon(
      "two people with their roles between commas",
      "The minister, Jane Smith, and the attorney general, Paul Martin, said on Sunday that the quay would reopen.",
      "Jane Smith and Paul Martin: the quay would reopen"),
    Phenomenon(
      "the post of somebody in a body of a state",
      "Jane Smith, permanent secretary at the Zambian foreign ministry, said the quay was safe.",
      "Jane Smith: the quay was safe"),
    Phenomenon(
      "a given name alone", "Jane Smith runs the inn. “The quay is safe,” Jane says.", "Jane Smith: The quay is safe,"),
  ]

  @Test("English", arguments: english)
  func finds(english phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }
}
