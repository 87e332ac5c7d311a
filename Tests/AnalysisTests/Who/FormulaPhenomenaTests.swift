import CoverageModel
import Testing

@testable import Analysis

/// The set phrases of reporting, and whom a text means by age, origin and office, in both languages.
@Suite struct FormulaPhenomenaTests {
  private static let french = [
    Phenomenon(
      "a writing before the clause", "La préfecture a déclaré dans un communiqué que le quai était sûr.",
      "préfecture: le quai était sûr"),
    Phenomenon(
      "a source inside a compound tense", "Le suspect aurait, selon les enquêteurs, quitté le pays.",
      "enquêteurs: Le suspect aurait, selon les enquêteurs, quitté le pays"),
    Phenomenon(
      "a source between subject and verb", "La victime, selon la police, a été tuée dans la nuit.",
      "police: La victime, selon la police, a été tuée dans la nuit"),
    Phenomenon(
      "an adverb before the source", "Toujours selon Jeanne Morvan, la caisse était vide.",
      "Jeanne Morvan: la caisse était vide"),
    Phenomenon(
      "what tells more of a source",
      "Le quai coûtera dix euros, selon Karim Oudjedi, président de la Caisse du port.",
      "Karim Oudjedi: Le quai coûtera dix euros"),
    Phenomenon(
      "a place before the subject", "« Nous partons », a expliqué à la barre Karim Oudjedi.",
      "Karim Oudjedi: Nous partons"),
    Phenomenon(
      "the press before the subject", "« Nous partons », a déclaré à la presse Karim Oudjedi.",
      "Karim Oudjedi: Nous partons"),
    Phenomenon(
      "a participle behind whom a passive names",
      "La ministre a été interrompue par un député affirmant que le projet était mort.", "député: le projet était mort"),
    Phenomenon(
      "a participle behind whose letter it is",
      "La ministre a reçu un courrier du préfet annonçant que le projet était mort.", "préfet: le projet était mort"),
    Phenomenon(
      "words in a relative clause are no statement of the clause around",
      "Karim Oudjedi, qui défend les victimes, réplique : « Il ment ! »", "Karim Oudjedi: Il ment !"),
    Phenomenon(
      "a clause at the head of its sentence", "S’il admet que le quai est sûr, Karim Oudjedi veut partir.",
      "Karim Oudjedi: le quai est sûr"),
    Phenomenon(
      "a participle at the head of its sentence",
      "Tout en reconnaissant que le quai est sûr, Karim Oudjedi veut partir.", "Karim Oudjedi: le quai est sûr"),
    Phenomenon(
      "a colon behind how somebody speaks", "Karim Oudjedi est plus direct : le quai doit fermer.",
      "Karim Oudjedi: le quai doit fermer"),
    Phenomenon("what is clear to all", "Il était clair que le quai devait fermer."),
    Phenomenon("a que that only limits", "Sur le port, on ne parle que du quai fermé depuis la mort de deux ouvriers."),
    Phenomenon("no comment", "Karim Oudjedi n’a pas souhaité faire de commentaire."),
    Phenomenon(
      "a cleft sentence around its reporting clause",
      "Karim Oudjedi est venu. C’est le froid, insiste-t-il, qui a tué les agneaux.",
      "Karim Oudjedi: C’est le froid, insiste-t-il, qui a tué les agneaux"),
    Phenomenon(
      "what a verb takes behind de", "Karim Oudjedi s’est félicité d’« une décision de bon sens ».",
      "Karim Oudjedi: une décision de bon sens"),
    Phenomenon(
      "whose answer it is", "Réponse de Jeanne Morvan : « Le quai est sûr. »", "Jeanne Morvan: Le quai est sûr."),
    Phenomenon(
      "whose anger it is", "Jeanne Morvan est venue. La colère du maire : « On nous a menti ! »",
      "maire: On nous a menti !"),
    Phenomenon(
      "a verb of saying without a subject", "Karim Oudjedi a ouvert la séance. Et d’ajouter : « Le quai est sûr. »",
      "Karim Oudjedi: Le quai est sûr."),
    Phenomenon(
      "a quotation before the sentence of its speaker",
      "« Le quai est sûr. » Jeanne Morvan, la maire, ouvre la séance.",
      "Jeanne Morvan: Le quai est sûr."),
    Phenomenon(
      "somebody by their age",
      "Karim Oudjedi, 54 ans, et Paul Kerven, un éleveur de 63 ans, sont venus. « C’est vrai », a dit le quinquagénaire.",
      "Karim Oudjedi: C’est vrai"),
    Phenomenon(
      "the one named last is of the gender told",
      "Brigitte Lannoy a reçu Karim Oudjedi. Mme Lannoy est repartie. Ce dernier a promis que le texte serait revu.",
      "Karim Oudjedi: le texte serait revu"),
    Phenomenon(
      "the one concerned", "Karim Oudjedi a critiqué Claire Dubois. L’intéressée a répondu que le texte serait revu.",
      "Claire Dubois: le texte serait revu"),
    Phenomenon(
      "a capital without its accent",
      "Le secrétaire d’Etat Karim Oudjedi est venu. « C’est non », a dit le secrétaire d’Etat.",
      "Karim Oudjedi: C’est non"),
    Phenomenon(
      "a preposition without its accent", "A Dakar, Jeanne Morvan a affirmé que le texte est prêt.",
      "Jeanne Morvan: le texte est prêt"),
    Phenomenon(
      "a company by whom it is led by",
      "Jeanne Morvan, la PDG de Fabrex, est venue. L’entreprise a assuré que les salaires seraient versés.",
      "Fabrex: les salaires seraient versés"),
    Phenomenon(
      "what a relative clause tells of a thing", "Jeanne Morvan a montré un oiseau, pour lequel le quai est fermé."),
  ]

  @Test("French", arguments: french)
  func finds(french phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  private static let english = [
    Phenomenon(
      "a writing before the clause", "The bank said in a statement that the loan was safe.", "bank: the loan was safe"),
    Phenomenon(
      "a relative clause before the verb",
      "Paul Martin, who represents the drivers, said the offer was an insult.", "Paul Martin: the offer was an insult"),
    Phenomenon(
      "a clause at the head of its sentence", "While he admitted the road was safe, Paul Martin said it should close.",
      "Paul Martin: the road was safe", "Paul Martin: it should close"),
    Phenomenon(
      "one word before the reporting clause", "Paul Martin came. Profits, the banker said, had fallen sharply.",
      "Paul Martin: Profits, the banker said, had fallen sharply"),
    Phenomenon(
      "somebody by their age",
      "Paul Martin, 54, and Jane Smith, 61, came. “I was at home,” the 54-year-old added.",
      "Paul Martin: I was at home,"),
    Phenomenon("a compound with a participle", "Hearing aid maker Tonewell built the device in its own labs."),
    Phenomenon("what somebody is asked", "Asked whether they would accept defeat, Paul Martin went first."),
    Phenomenon(
      "what is agreed on", "The two sides have agreed on one thing: the trial should wait.",
      "?: the trial should wait"),
    Phenomenon(
      "two roles of one person",
      "Jane Smith came. The road is safe and everybody knows it, the councillor and campaigner said.",
      "Jane Smith: The road is safe and everybody knows it"),
    Phenomenon(
      "one of a state’s people",
      "Chile’s minister Ana Ruiz met Bolivia’s envoy Luis Vargas. The Bolivian replied that the deal was dead.",
      "Luis Vargas: the deal was dead"),
  ]

  @Test("English", arguments: english)
  func finds(english phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }
}
