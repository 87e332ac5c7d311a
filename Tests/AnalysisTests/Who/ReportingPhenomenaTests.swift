import CoverageModel
import Testing

@testable import Analysis

/// Words told to somebody, behind colons, in parentheses and by what a court heard; who is on trial, who is dead, and whom a
/// phrase before the subject names, in both languages.
@Suite struct ReportingPhenomenaTests {
  private static let french = [
    Phenomenon(
      "a title with a point before whoever is told",
      "Karim Oudjedi a dit à M. Paul Martin que le quai était sûr.", "Karim Oudjedi: le quai était sûr"),
    Phenomenon(
      "whoever is told before whoever says",
      "« Le quai est sûr », a répondu à M. Martin la ministre Jeanne Morvan.", "Jeanne Morvan: Le quai est sûr"),
    Phenomenon(
      "two who are told",
      "Jeanne Morvan a affirmé devant M. Dupont et Mme Durand que le quai était sûr.",
      "Jeanne Morvan: le quai était sûr"),
    Phenomenon(
      "days joined between verb and clause",
      "Jeanne Morvan a affirmé mardi et mercredi que le quai était sûr.", "Jeanne Morvan: le quai était sûr"),
    Phenomenon(
      "a circumstance with a name between verb and subject",
      "« Le quai est sûr », a glissé dimanche, après la défaite (0-2) contre Sarmont, l’entraîneur, Paul Martin.",
      "Paul Martin: Le quai est sûr"),
    Phenomenon(
      "a source at the head of parentheses",
      "Le quai a coûté dix francs (selon Jeanne Morvan, il en valait pourtant beaucoup plus).",
      "Jeanne Morvan: il en valait pourtant beaucoup plus"),
    Phenomenon("a count in parentheses", "Ils étaient trois mille (selon la police) à marcher."),
    Phenomenon(
      "a participle behind a cleft sentence",
      "Cette défense est habile, car c’est Karim Oudjedi lui-même qui a payé, en assurant que le quai était sûr.",
      "Karim Oudjedi: le quai était sûr"),
    Phenomenon(
      "an infinitive behind somebody heard",
      "On a entendu le commissaire Karim Oudjedi déclarer que le quai était sûr.",
      "Karim Oudjedi: le quai était sûr"),
    Phenomenon(
      "accusations that nobody is told to have made",
      "Jeanne Morvan est venue. Le ministre réfute les accusations selon lesquelles le quai aurait fermé.",
      "?: le quai aurait fermé"),
    Phenomenon("a verb in the passive", "Un prix qui n’est jamais cité par Jeanne Morvan."),
    Phenomenon(
      "a quoted name in a clause that a reporting clause interrupts",
      "Le programme « Nuits calmes », dit Jeanne Morvan, ne suffit pas à tenir le quai.",
      "Jeanne Morvan: Le programme « Nuits calmes », dit Jeanne Morvan, ne suffit pas à tenir le quai"),
    Phenomenon(
      "a clause behind a colon that a reporting clause interrupts",
      "Jeanne Morvan approuve la taxe : sans elle, dit-elle, il n’y aurait plus de quai.",
      "Jeanne Morvan: sans elle, dit-elle, il n’y aurait plus de quai"),
    Phenomenon(
      "a source between a verb and what it takes",
      "La baisse tient, selon Jeanne Morvan, à deux saisons de sécheresse.",
      "Jeanne Morvan: La baisse tient, selon Jeanne Morvan, à deux saisons de sécheresse"),
    Phenomenon(
      "a body with an adjective of its own",
      "Dans le port, indique la CGT locale, le quai a fermé.",
      "CGT: Dans le port, indique la CGT locale, le quai a fermé"),
    Phenomenon(
      "a spokesman behind a comma",
      "Les syndicats lui ont annoncé, par la voix de Mme Jeanne Morvan, que le quai fermerait.",
      "Jeanne Morvan: le quai fermerait"),
    Phenomenon(
      "what a verb limits",
      "En cause, le projet, présenté en mai, qui prévoit de ne laisser dans le port qu’un quai ouvert le soir."),
    Phenomenon(
      "two sources of one sentence",
      "D’après Jeanne Morvan, deux dockers ont été blessés, une opération menée « sans violence » selon Paul Martin.",
      "Jeanne Morvan: deux dockers ont été blessés, une opération menée « sans violence » selon Paul Martin"),
    Phenomenon(
      "an apposition behind a reporting clause",
      "On ne ferme pas un quai comme un robinet, répète Jeanne Morvan, porte-voix des grévistes.",
      "Jeanne Morvan: On ne ferme pas un quai comme un robinet"),
    Phenomenon(
      "what somebody does before a colon",
      "Jeanne Morvan a fait ses comptes : moins de cent dockers partiront vers le sud.",
      "Jeanne Morvan: moins de cent dockers partiront vers le sud"),
    Phenomenon(
      "what somebody is short of before a colon",
      "Jeanne Morvan, elle, n’en démord pas : le quai ne pouvait plus porter une grue.",
      "Jeanne Morvan: le quai ne pouvait plus porter une grue"),
    Phenomenon(
      "a list behind a colon", "Jeanne Morvan a punaisé une carte : quatre cents épingles rouges, une par quai."),
    Phenomenon("nobody before a colon", "Le litige tient en un mot : le quai achevé cet hiver monte trop haut."),
    Phenomenon(
      "a noun of speech that is a verb, too",
      "Paul Martin est venu. Réplique de Jeanne Morvan : le quai restera ouvert.",
      "Jeanne Morvan: le quai restera ouvert"),
    Phenomenon(
      "who judged is not on trial",
      "Paul Martin, le procureur, a poursuivi : « Le quai est sûr. » « Il tiendra », a dit le prévenu.",
      "Paul Martin: Le quai est sûr.", "?: Il tiendra"),
    Phenomenon(
      "the dead are meant by no pronoun",
      "Karim Oudjedi est venu. Bernard Maurel a été retrouvé mort en mai. « Le quai est sûr », a-t-il dit.",
      "Karim Oudjedi: Le quai est sûr"),
    Phenomenon(
      "a noun that tells who somebody is",
      "La cheffeuse du chœur, Jeanne Morvan, est venue. La ministre, Hélène Roux, aussi. « Le quai est sûr », a dit la cheffeuse.",
      "Jeanne Morvan: Le quai est sûr"),
    Phenomenon(
      "somebody new by whom they belong to",
      "Jeanne Morvan est venue. « Le quai est sûr », a dit la fille d’une patiente.",
      "fille d’une patiente: Le quai est sûr"),
    Phenomenon(
      "somebody told of between their name and a verb says nothing",
      "Paul Martin, le maire, a remercié les syndicats. « Le quai est sûr », a-t-il dit.",
      "Paul Martin: Le quai est sûr"),
    Phenomenon(
      "the nearer role has the name",
      "Paul Martin, l’un des éleveurs reçus par le ministre, Karim Oudjedi, est venu. « Le quai est sûr », a dit le ministre.",
      "Karim Oudjedi: Le quai est sûr"),
    Phenomenon(
      "a formula that somebody takes up", "Jeanne Morvan a repris la formule « le quai doit fermer » devant la presse.",
      "Jeanne Morvan: le quai doit fermer"),
    Phenomenon(
      "somebody answered is not who answers",
      "Paul Martin préside la société. Répondant à Paul Martin, il a souligné que la grue était neuve.",
      "?: la grue était neuve"),
    Phenomenon(
      "somebody answered, and another who can be meant",
      """
      Karim Oudjedi est le délégué des dockers. « Le quai est sûr », a dit Paul Martin, le directeur. \
      En réponse à Paul Martin, il a souligné que la grue était neuve.
      """, "Paul Martin: Le quai est sûr", "Karim Oudjedi: la grue était neuve"),
    Phenomenon(
      "a clause before the subject may name it",
      "Paul Martin préside la société. Quand on a interrogé Paul Martin, il a souligné que la grue était neuve.",
      "Paul Martin: la grue était neuve"),
    Phenomenon(
      "whose something a phrase before the subject tells may be it",
      "Paul Martin préside la société. Interrogé sur l'avenir de Paul Martin, il a souligné que la grue était neuve.",
      "Paul Martin: la grue était neuve"),
    Phenomenon(
      "somebody taken up again", "Jeanne Morvan est venue. Quant à Paul Martin, il a souligné que la grue était neuve.",
      "Paul Martin: la grue était neuve"),
  ]

  private static let english = [
    Phenomenon(
      "a title with a point in a clause without that",
      "Jane Berg said Mr. Smith had closed the quay.", "Jane Berg: Mr. Smith had closed the quay"),
    Phenomenon(
      "what a court heard",
      "Jane Berg came to the harbour. The court heard that he had closed the quay at night.",
      "?: he had closed the quay at night"),
    Phenomenon(
      "what a jury was told, behind a clause",
      "Paul Smith was asleep at his sister's house, the jury was told.",
      "?: Paul Smith was asleep at his sister's house"),
    Phenomenon("what somebody else was told", "Paul Smith was told that he had to leave the quay."),
    Phenomenon(
      "counsel without an article",
      "Jane Berg KC, prosecuting, came. Paul Smith took the van and was gone within an hour, counsel said.",
      "Jane Berg: Paul Smith took the van and was gone within an hour"),
    Phenomenon(
      "an insertion before a relative pronoun",
      "Cross-examined by Paul Smith, defending, who suggested the firm had been “going under”, Jane Berg agreed that it was late.",
      "Paul Smith: the firm had been “going under”", "Jane Berg: it was late"),
    Phenomenon(
      "an opponent of whoever was just named",
      "Ann Lee, the mayor, said it was sad. Paul Smith smiled. Jane Berg said the quay would close; her opponent said he would keep it.",
      "Ann Lee: it was sad", "Jane Berg: the quay would close", "Paul Smith: he would keep it"),
    Phenomenon(
      "what somebody does before a colon",
      "Jane Berg is sticking to her version: the union walked out while her side stayed.",
      "Jane Berg: the union walked out while her side stayed"),
    Phenomenon(
      "who denies a charge is on trial",
      "Paul Smith, 52, of Lock Street, Saltwick, denies four counts of fraud. The room was full. “It is sad,” said the defendant.",
      "Paul Smith: It is sad,"),
    Phenomenon(
      "who denies that something was a fraud is not",
      "Paul Smith, the mayor, has denied that the vote was a fraud. Adam Hale, a clerk, came with Jane Berg. “It is sad,” said the defendant.",
      "Paul Smith: the vote was a fraud", "?: It is sad,"),
    Phenomenon(
      "another's agent is the subject of what follows",
      "According to Jane Berg, Mr Hale’s agent had been telephoned twice. “It is sad,” said Jane Berg.",
      "Jane Berg: Mr Hale’s agent had been telephoned twice", "Jane Berg: It is sad,"),
    Phenomenon(
      "who accused is not on trial",
      "Paul Smith, the chairman, has charged the town a fee. “It is sad,” said the defendant.", "?: It is sad,"),
    Phenomenon(
      "who asked is not who replies",
      "Paul Smith is for the harbour. Asked by Paul Smith about the crane, he replied that it was new.",
      "?: it was new"),
    Phenomenon(
      "who asked, and another who can be meant",
      """
      Paul Smith, for the harbour company, cross-examined Karim Berg. "The quay is safe," Karim Berg said. \
      Asked by Paul Smith whether the crane had been checked, he replied that it was new.
      """, "Karim Berg: The quay is safe,", "Karim Berg: it was new"),
    Phenomenon(
      "a clause before the subject may name it",
      "Paul Smith runs the harbour. When Paul Smith arrived, he said that the crane was new.",
      "Paul Smith: the crane was new"),
  ]

  @Test(
    "Words for several that stand alone are those of both only where they tell a number",
    arguments: [
      ("Both said the road was bad.", Statement.Party.both), ("Both warned that the road was bad.", .both),
      ("Some warned the road was bad.", nil), ("Many have said the road was bad.", nil),
    ])
  func severalAlone(_ sentence: String, party: Statement.Party?) {
    let coverage = English.coverage(
      of: "The Kenyan minister, Jane Berg, said it was late. Her Tanzanian counterpart, Paul Smith, agreed. " + sentence
    )
    #expect(coverage.statements.last?.party == party)
  }

  @Test("Ministers of two states, with more who come with them, speak as both")
  func ministersOfTwoStates() {
    let coverage = English.coverage(
      of: """
        The Kenyan minister, Jane Berg, said it was late. Her Tanzanian counterpart, Paul Smith, said it was not. Tom Lee,
        the Kenyan minister for roads, said it was dark. The ministers agreed that the road was bad.
        """)
    #expect(coverage.statements.map(\.party) == [.a, .b, .a, .both])
  }

  @Test(
    "Those who speak for two states, by their adjectives or in the plural of a verb of agreeing, speak as both",
    arguments: [
      ("Les ministres kényan et tanzanien ont dit que la route était mauvaise.", Statement.Party.both),
      ("Ils ont convenu que la route serait réparée.", .both),
      ("Le communiqué final souligne que la route sera réparée.", .both),
      ("Ils ont dit que la route serait réparée.", nil),
    ])
  func ofTwoStates(_ sentence: String, party: Statement.Party?) {
    let coverage = French.coverage(
      of: "La ministre kényane, Jeanne Morvan, a dit que la route était longue. Son homologue tanzanien, Paul Martin, "
        + "a répondu qu’elle était courte.\n\n" + sentence)
    #expect(coverage.statements.last?.party == party)
  }

  @Test("Farmers of two states speak for neither")
  func farmersOfTwoStates() {
    let coverage = English.coverage(
      of: "The Kenyan minister, Jane Berg, said it was late. Her Tanzanian counterpart, Paul Smith, said it was not. "
        + "Kenyan and Tanzanian farmers said the road was bad.")
    #expect(coverage.statements.last?.party != .both)
  }

  @Test("*Nous*, told and not quoted, of what several do with each other means both sides")
  func joined() {
    let coverage = French.coverage(
      of: """
        Le ministre bulgare, Paul Martin, a reçu son homologue roumain, Karim Oudjedi. Sur plusieurs points, les chefs des deux
        diplomaties ont trouvé des approches communes. Nous avons convenu que le pont serait rouvert en mai.
        """)
    #expect(coverage.statements.map(\.party) == [.both])
  }

  @Test("Whoever reads a joint statement reads what both say")
  func jointStatement() {
    let coverage = French.coverage(
      of: """
        Le ministre bulgare, Paul Martin, a dit que le pont était sûr. Son homologue roumain, Karim Oudjedi, a dit que le
        quai l’était. « Les travaux commenceront en mai », lit-on dans la déclaration conjointe.
        """)
    #expect(coverage.statements.map(\.party) == [.a, .b, .both])
  }

  @Test("French", arguments: french)
  func finds(french phenomenon: Phenomenon) {
    #expect(French.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }

  @Test("English", arguments: english)
  func finds(english phenomenon: Phenomenon) {
    #expect(English.coverage(of: phenomenon.text).voices == phenomenon.voices)
  }
}
