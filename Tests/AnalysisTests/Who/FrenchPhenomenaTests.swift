import CoverageModel
import Testing

@testable import Analysis

/// Each manner of reporting by itself, in French.
@Suite struct FrenchPhenomenaTests {
  private static let found = [
    Phenomenon(
      "guillemets with an incise", "« Les quais sont sûrs », assure Jeanne Morvan.",
      "Jeanne Morvan: Les quais sont sûrs"),
    Phenomenon(
      "English marks", "“Les quais sont sûrs”, assure Jeanne Morvan.", "Jeanne Morvan: Les quais sont sûrs"),
    Phenomenon(
      "signs that stand for guillemets", "<< Les quais sont sûrs >>, assure Jeanne Morvan.",
      "Jeanne Morvan: Les quais sont sûrs"),
    Phenomenon(
      "a verb that is none of saying", "« Jamais », a coupé Jeanne Morvan.", "Jeanne Morvan: Jamais"),
    Phenomenon(
      "a long incise",
      "« La ligne sera rouverte », a déclaré jeudi devant la presse, à l’issue de cinq heures d’entretiens, "
        + "la ministre malienne de l’Énergie, Awa Traoré.", "Awa Traoré: La ligne sera rouverte"),
    Phenomenon(
      "an incise inside the marks", "« On ne lâchera rien, prévient Jeanne Morvan. Les autres non plus. »",
      "Jeanne Morvan: On ne lâchera rien, prévient Jeanne Morvan. Les autres non plus."),
    Phenomenon(
      "a clause after que", "Jeanne Morvan a déclaré que les quais étaient sûrs.",
      "Jeanne Morvan: les quais étaient sûrs"),
    Phenomenon(
      "a chain of clauses", "Jeanne Morvan a dit que les quais étaient sûrs et que les grues étaient neuves.",
      "Jeanne Morvan: les quais étaient sûrs", "Jeanne Morvan: les grues étaient neuves"),
    Phenomenon(
      "a chain with et at its end alone",
      "Jeanne Morvan a dit que les quais étaient sûrs, que les grues étaient neuves et que la mer était basse.",
      "Jeanne Morvan: les quais étaient sûrs", "Jeanne Morvan: les grues étaient neuves",
      "Jeanne Morvan: la mer était basse"),
    Phenomenon(
      "somebody spoken to does not speak",
      "« Que reprochez-vous au port, madame Morvan ? », a demandé Marc Kerven.",
      "Marc Kerven: Que reprochez-vous au port, madame Morvan ?"),
    Phenomenon(
      "an infinitive that tells what somebody did", "Et Jeanne Morvan d’approuver : « Les quais sont sûrs. »",
      "Jeanne Morvan: Les quais sont sûrs."),
    Phenomenon(
      "a role with its complement before the name",
      "Son adjoint aux travaux, Marc Kerven, a assuré que les quais étaient sûrs. « Ils tiennent », a redit l’adjoint.",
      "Marc Kerven: les quais étaient sûrs", "Marc Kerven: Ils tiennent"),
    Phenomenon(
      "a body by its acronym",
      "Jeanne Morvan dirige l’Union syndicale des transports (UST). L’UST a assuré que les quais étaient sûrs.",
      "Union syndicale des transports (UST): les quais étaient sûrs"),
    Phenomenon(
      "somebody new known by a description alone",
      "« Les quais sont sûrs », affirme Jeanne Morvan. « Ils s’effondrent », râle une habituée.",
      "Jeanne Morvan: Les quais sont sûrs", "habituée: Ils s’effondrent"),
    Phenomenon(
      "a headline has the speaker of the words it quotes",
      "« Les quais sont sûrs »\n\nLe port a rouvert lundi à Brest, après deux ans de travaux et de retards.\n\n"
        + "« Les quais sont sûrs, et ils le resteront », assure Jeanne Morvan.",
      "Jeanne Morvan: Les quais sont sûrs", "Jeanne Morvan: Les quais sont sûrs, et ils le resteront"),
    Phenomenon(
      "the writer’s own contrast is not said",
      "Jeanne Morvan a assuré que les quais étaient sûrs, mais le port reste fermé.",
      "Jeanne Morvan: les quais étaient sûrs"),
    Phenomenon(
      "an indirect question", "Jeanne Morvan a demandé pourquoi les grues étaient usées.",
      "Jeanne Morvan: pourquoi les grues étaient usées"),
    Phenomenon(
      "a participle", "Jeanne Morvan a quitté la salle, ajoutant que les quais étaient sûrs.",
      "Jeanne Morvan: les quais étaient sûrs"),
    Phenomenon(
      "selon", "Selon Jeanne Morvan, les quais sont sûrs.", "Jeanne Morvan: les quais sont sûrs"),
    Phenomenon(
      "a source with an insertion", "Selon Jeanne Morvan, jointe par téléphone, les quais sont sûrs.",
      "Jeanne Morvan: les quais sont sûrs"),
    Phenomenon(
      "comme with inversion", "Comme l’a noté Jeanne Morvan, les quais sont sûrs.",
      "Jeanne Morvan: les quais sont sûrs"),
    Phenomenon(
      "a relative source", "« Jamais », répond Marc Kerven, de la CFDT, pour qui les quais s’effondrent.",
      "Marc Kerven: Jamais", "Marc Kerven: les quais s’effondrent"),
    Phenomenon(
      "a title with its name in marks of a headline", "Jeanne Morvan : « Les quais sont sûrs »",
      "Jeanne Morvan: Les quais sont sûrs"),
    Phenomenon(
      "a labelled interview",
      "Jeanne Morvan et Marc Kerven ont répondu à nos questions.\n\nJ. M. : Les quais sont sûrs.\n\n"
        + "M. K. : Ils s’effondrent.\n\nJ. M. : Jamais.", "Jeanne Morvan: Les quais sont sûrs.",
      "Marc Kerven: Ils s’effondrent.", "Jeanne Morvan: Jamais."),
    Phenomenon(
      "a dialogue with dashes",
      "L’audience a repris.\n\n— Vous aviez la clef ? demande Marc Kerven.\n\n— Oui, souffle Jeanne Morvan.",
      "Marc Kerven: Vous aviez la clef ?", "Jeanne Morvan: Oui"),
    Phenomenon(
      "a noun that no lexicon knows",
      "Jeanne Morvan est arrivée à midi. « Les quais sont sûrs », a-t-elle dit. « Jamais », répète la quinquagénaire.",
      "Jeanne Morvan: Les quais sont sûrs", "Jeanne Morvan: Jamais"),
    Phenomenon(
      "leurs means both", "Le Mali et le Sénégal négocient. Leurs ministres ont déclaré que le fleuve était à tous.",
      "?: le fleuve était à tous"),
    Phenomenon(
      "a body with its acronym",
      "L’Agence des eaux du Nord (AEN) a réuni la presse. L’AEN affirme que le fleuve est propre.",
      "Agence des eaux du Nord (AEN): le fleuve est propre"),
    Phenomenon(
      "nobody in particular", "« C’est du cinéma », a-t-on entendu à la tribune.", "?: C’est du cinéma"),
  ]

  @Test("what is said is found and given to the right one", arguments: found)
  func finds(phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  private static let silent = [
    Phenomenon("a nickname", "Marc Kerven, que ses voisins appellent « Tarzan », est venu."),
    Phenomenon("scare quotes", "La maire a ouvert le « grand marché » de la ville."),
    Phenomenon("the title of a work", "Jeanne Morvan est venue avec un exemplaire de « La Patience des fleuves »."),
    Phenomenon("a refusal to speak", "Jeanne Morvan a refusé de dire lequel des deux se trompe."),
    Phenomenon("a will", "Jeanne Morvan veut abattre les platanes du port."),
  ]

  @Test("what is not said is no statement", arguments: silent)
  func finds(nothing phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == [])
  }

  @Test("words in parentheses speak for nobody")
  func parentheses() {
    let coverage = French.coverage(
      of: "Le rapporteur, Karim Oudjedi (majorité), a affirmé que les quais étaient sûrs.")
    #expect(coverage.voices == ["Karim Oudjedi: les quais étaient sûrs"])
  }

  @Test("a quotation in its own paragraphs goes on until it is closed")
  func reopened() {
    let coverage = French.coverage(
      of: "« Les quais sont sûrs.\n\n« Les grues sont neuves », conclut Jeanne Morvan.")
    #expect(coverage.statements.count == 2)
  }
}
