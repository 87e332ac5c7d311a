import CoverageModel
import Testing

@testable import Analysis

/// What agencies and local papers do all the time, in both languages.
@Suite struct PressPhenomenaTests {
  private static let french = [
    Phenomenon(
      "an elided word right before the marks", "Jeanne Morvan a affirmé qu’« il a plu sur les quais ».",
      "Jeanne Morvan: il a plu sur les quais"),
    Phenomenon(
      "an elided word and a blank before the marks", "Jeanne Morvan a admis qu' « il a plu sur les quais ».",
      "Jeanne Morvan: il a plu sur les quais"),
    Phenomenon(
      "a bearer right behind the body of the role",
      "Karim Oudjedi est venu. Le patron de la CFDT Paul Kerven a prévenu que le port fermerait.",
      "Paul Kerven: le port fermerait"),
    Phenomenon(
      "a bearer behind what they are charged with",
      "« C’est non », a tranché le négociateur de la CGT sur les salaires Denis Kerven.", "Denis Kerven: C’est non"),
    Phenomenon(
      "a role in another body is somebody else’s",
      "Paul Kerven, secrétaire général de la CFDT, est venu. « C’est non », a tranché le secrétaire général de la CGT.",
      "?: C’est non"),
    Phenomenon(
      "nobody in particular at a place", "« Tout va bien », assure-t-on au Kremlin.", "Russie: Tout va bien"),
    Phenomenon(
      "nobody in particular on a side", "Du côté de la mairie, on assure que les quais sont sûrs.",
      "mairie: les quais sont sûrs"),
    Phenomenon(
      "somebody among several who bear a role",
      "« C’est non », a annoncé l’un de ses porte-parole, Paul Kerven.", "Paul Kerven: C’est non"),
    Phenomenon(
      "somebody among several", "« On verra bien », tempère l’un des négociateurs.", "négociateurs: On verra bien"),
    Phenomenon(
      "an insertion ends where its clause goes on",
      "Jeanne Morvan, estimant que les quais sont sûrs, a signé la lettre.", "Jeanne Morvan: les quais sont sûrs"),
    Phenomenon(
      "a denied infinitive", "Jeanne Morvan assure ne pas vouloir céder.", "Jeanne Morvan: ne pas vouloir céder"),
    Phenomenon(
      "an infinitive among the fixed words of a verb", "Jeanne Morvan affirme avoir tout tenté.",
      "Jeanne Morvan: avoir tout tenté"),
    Phenomenon(
      "a verb of its own before what is said",
      "Jeanne Morvan l’interrompt pour lancer « Je vous demande de rester polis ! »",
      "Jeanne Morvan: Je vous demande de rester polis !"),
    Phenomenon(
      "quoted words behind a possessive", "Jeanne Morvan a exprimé ses « regrets au sujet des quais du port ».",
      "Jeanne Morvan: ses « regrets au sujet des quais du port »"),
    Phenomenon(
      "words before the one who is told of", "« Nous irons au bout » : Jeanne Morvan ne décolère pas.",
      "Jeanne Morvan: Nous irons au bout"),
    Phenomenon(
      "the next sentence tells who spoke",
      "Karim Oudjedi est venu. « C’est une honte pour la ville. » La formule est de Jeanne Morvan.",
      "Jeanne Morvan: C’est une honte pour la ville."),
    Phenomenon(
      "the writing of a body", "Le communiqué de la mairie affirme que les quais sont sûrs.",
      "mairie: les quais sont sûrs"),
    Phenomenon(
      "a writing behind its words", "Les quais sont sûrs, précise ce même communiqué.", "?: Les quais sont sûrs"),
    Phenomenon(
      "a source inside a clause that somebody reports",
      "Jeanne Morvan a rappelé que, selon Paul Kerven, les quais étaient sûrs.",
      "Jeanne Morvan: selon Paul Kerven, les quais étaient sûrs", "Paul Kerven: les quais étaient sûrs"),
    Phenomenon(
      "a name with an article at the head of a sentence",
      "La ville a reçu Anne Le Guen. Le Guen affirme que les quais sont sûrs.",
      "Anne Le Guen: les quais sont sûrs"),
    Phenomenon(
      "an age between a name and the role",
      "Jeanne Morvan est venue avec Paul Kerven, 34 ans, le moniteur du club. « J’ai mal vu la mer », dit le moniteur.",
      "Paul Kerven: J’ai mal vu la mer"),
    Phenomenon(
      "a parenthesis between a role and its bearer",
      "Le maire (sans étiquette), Paul Kerven, affirme que les quais sont sûrs.", "Paul Kerven: les quais sont sûrs"),
    Phenomenon(
      "a bearer behind a long complement",
      "« C’est peu », a reconnu le président de la Fédération andalouse des marins de pêche, Pedro Maza.",
      "Pedro Maza: C’est peu"),
    Phenomenon(
      "sources taken up by their pronoun",
      "L’accord est mort, ont indiqué des sources diplomatiques. « Nous avons tout tenté », ont-elles dit.",
      "sources diplomatiques: L’accord est mort", "sources diplomatiques: Nous avons tout tenté"),
    Phenomenon(
      "words behind a connector and its incise",
      "En revanche, affirme Jeanne Morvan, les quais sont sûrs. Mais, prévient Paul Kerven, la facture sera salée.",
      "Jeanne Morvan: les quais sont sûrs", "Paul Kerven: la facture sera salée"),
    Phenomenon(
      "a source with a long complement",
      "Pour Paul Kerven, délégué dans une usine de la ville, les quais sont perdus.",
      "Paul Kerven: les quais sont perdus"),
    Phenomenon(
      "a denial, who makes it, and the words behind a colon",
      "Faux, répond le directeur des ressources humaines France, Paul Kerven, dans un courrier : « Le site perd de l’argent. »",
      "Paul Kerven: Le site perd de l’argent."),
    Phenomenon(
      "a quotation behind a clause that another verb reports",
      "Jeanne Morvan a refusé en rappelant que les quais étaient sûrs, « vous êtes trop pressés » a-t-elle plaidé.",
      "Jeanne Morvan: les quais étaient sûrs", "Jeanne Morvan: vous êtes trop pressés"),
    Phenomenon(
      "a label in capitals that reads as a role",
      "LE RIVERAIN : Faut-il vendre les quais ?\n\nPAUL KERVEN : Les quais ne sont pas à vendre, ils sont à tous.",
      "?: Faut-il vendre les quais ?", "PAUL KERVEN: Les quais ne sont pas à vendre, ils sont à tous."),
    Phenomenon(
      "a bearer behind what a participle tells of a role",
      "Jeanne Morvan est venue. La médiatrice désignée par la ville, Rose Tanguy, a dit que les quais étaient sûrs.",
      "Rose Tanguy: les quais étaient sûrs"),
    Phenomenon(
      "a body told by its state, beside bodies with names",
      "La CGT est venue avec Jeanne Morvan. La présidence togolaise a fait savoir que les quais étaient sûrs.",
      "présidence togolaise: les quais étaient sûrs"),
    Phenomenon(
      "whom a passive names speaks on",
      "La rencontre a été confirmée mardi par Jeanne Morvan. « Elle a duré une heure », a-t-elle dit.",
      "Jeanne Morvan: Elle a duré une heure"),
    Phenomenon(
      "a body by the name that the text gives it", "Pour FO, les quais sont sûrs.", "FO: les quais sont sûrs"),
  ]

  @Test("French", arguments: french)
  func finds(phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  private static let frenchSilence = [
    Phenomenon("what somebody may do", "Si la direction décidait de fermer le site, les ouvriers seraient aidés."),
    Phenomenon("what is left out", "La direction n’a rien proposé, si ce n’est quelques primes."),
    Phenomenon("a wish not to speak", "La direction n’a pas souhaité réagir."),
    Phenomenon("a question left open", "Jeanne Morvan n’a pas précisé si les quais fermeraient."),
    Phenomenon("a thing has no voice", "Cette première réunion témoigne que les ouvriers sont unis."),
  ]

  @Test("French, nothing said", arguments: frenchSilence)
  func finds(nothing phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == [])
  }

  private static let english = [
    Phenomenon(
      "somebody in an insertion",
      "The vote was met with cries, with one resident saying she was “disgusted by it all”.",
      "one resident: she was “disgusted by it all”"),
    Phenomenon(
      "whom a verb of telling is said to", "“The quays are safe,” Joan Pruitt told the newspapers of the Hale group.",
      "Joan Pruitt: The quays are safe,"),
    Phenomenon(
      "words behind a verb and a comma", "Asked about the strike, Joan Pruitt said, “The quays are safe.”",
      "Joan Pruitt: The quays are safe."),
    Phenomenon(
      "a name in an apposition", "One customer, Maersk, said that the quays were safe.", "Maersk: the quays were safe"),
    Phenomenon(
      "a subject whose relative clause ends in a name",
      "The company which runs the port, Saltwick, said that the quays were safe.", "company: the quays were safe"),
    Phenomenon(
      "what is told of somebody before the verb",
      "Joan Pruitt, a docker turned lawyer, said that the quays were safe.", "Joan Pruitt: the quays were safe"),
    Phenomenon(
      "a clause that begins with there", "Joan Pruitt said there are “other matters” to settle.",
      "Joan Pruitt: there are “other matters” to settle"),
    Phenomenon(
      "a name that only begins sentences", "Qwerton failed to agree. Qwerton said that the quays were safe.",
      "Qwerton: the quays were safe"),
    Phenomenon(
      "the next sentence tells who spoke",
      "Tom Hale came late. “It is a disgrace to the town.” The words are those of Joan Pruitt.",
      "Joan Pruitt: It is a disgrace to the town."),
    Phenomenon(
      "a body by the beginning of its name",
      "The Northern Quays Agency closed the port. Northern Quays said that the port was safe.",
      "Northern Quays Agency: the port was safe"),
    Phenomenon(
      "whom somebody stands for is no source",
      "Pressed by Tom Hale, for the agency, she conceded that the quays were safe.",
      "?: the quays were safe"),
    Phenomenon(
      "a time of day", "Joan Pruitt said the quays would close at 12:01 a.m. on Saturday.",
      "Joan Pruitt: the quays would close at 12:01 a.m. on Saturday"),
    Phenomenon(
      "a union named after its trade", "The Dock Workers' Guild said its members would walk off the quays.",
      "Dock Workers' Guild: its members would walk off the quays"),
    Phenomenon(
      "words announced by a colon",
      "“The quays are safe,” wrote Joan Pruitt on the network:\n\n“Of course they are safe.”",
      "Joan Pruitt: The quays are safe,", "Joan Pruitt: Of course they are safe."),
    Phenomenon(
      "owners inside the name of a body", "The Saltwick Residents’ Group said that the quays were safe.",
      "Saltwick Residents’ Group: the quays were safe"),
  ]

  @Test("English", arguments: english)
  func finds(english phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  private static let englishSilence = [
    Phenomenon("a question left open", "Joan Pruitt did not specify what Tom Hale had said that required an apology."),
    Phenomenon(
      "a participle in a noun phrase",
      "The Quays Agency, which runs the warning system, has always disputed that timetable."),
    Phenomenon("a wish of one’s own", "The company wants to put up five blocks beside the quays."),
  ]

  @Test("English, nothing said", arguments: englishSilence)
  func finds(nothingEnglish phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == [])
  }
}
