import CoverageModel
import Testing

@testable import Analysis

@Suite struct SideFinderTests {
  private static let river = """
    Le ministre malien des Affaires étrangères Issa Traoré a reçu à Bamako son homologue sénégalaise Awa Ndiaye.
    Issa Traoré a déclaré que le fleuve était à tous. Awa Ndiaye a répondu que le barrage resterait fermé.
    Bamako a rappelé que le traité était clair. Un pêcheur, Yoro Sow, a dit que la pluie viendrait.
    """

  private static let strike = """
    La directrice de l'usine, Jeanne Morvan, a affirmé que les salaires augmenteraient.
    Le délégué syndical Marc Kerven a répondu que la hausse était trop faible.
    La direction a précisé que les primes seraient versées. Les syndicats ont dit que la grève continuait.
    """

  @Test("two states are the sides, their people with them, in the order they speak")
  func states() {
    let coverage = French.coverage(of: Self.river)
    #expect(coverage.sides.map(\.name) == ["Mali", "Sénégal"])
    #expect(coverage.side(of: "Issa Traoré") == .a)
    #expect(coverage.side(of: "Mali") == .a)
    #expect(coverage.side(of: "Awa Ndiaye") == .b)
  }

  @Test("two who say most of it face each other, whatever ties them")
  func mains() {
    let coverage = English.coverage(
      of: """
        Premier Jane Berg said taxes would fall. The premier's challenger, Opposition Leader Paul Smith, said they would \
        rise. Ms Berg said it was late. Mr Smith said it was not. Ms Berg said no. A union leader, Ann Lee, said both were \
        wrong.
        """)
    #expect(coverage.side(of: "Jane Berg") == .a)
    #expect(coverage.side(of: "Paul Smith") == .b)
  }

  @Test("whoever works for a body of a state, or leads it, is of that state")
  func posts() {
    let coverage = English.coverage(
      of: """
        Zambian Transport Minister Chanda Mulewa said the levy was a wall. Her Namibian counterpart, Petrus Hamukoto, \
        said the road was worn. Joyce Kabinga, permanent secretary at the Zambian foreign ministry, said the queue was \
        long. Selma Iyambo, legal adviser to the Namibian delegation, said the case was open.
        """)
    let zambia = coverage.side(of: "Chanda Mulewa")
    #expect(zambia != nil)
    #expect(coverage.side(of: "Joyce Kabinga") == zambia)
    #expect(coverage.side(of: "Selma Iyambo") == zambia?.opposite)

    let french = French.coverage(
      of: """
        Le ministre mauritanien de la Pêche, Sidi Brahim, a déclaré que les licences suffisaient. La délégation \
        sénégalaise en réclame 500. Son chef, le ministre Ousmane Diatta, a répondu que les familles avaient faim. \
        Sidi Brahim a dit que le poisson manquait. Ousmane Diatta a affirmé que la mer était à tous.
        """)
    #expect(french.sides.map(\.name) == ["Mauritanie", "Sénégal"])
    #expect(french.side(of: "Ousmane Diatta") == .b)
  }

  @Test("the unions of a firm do not stand with its management, though both are the firm's")
  func owner() {
    let coverage = French.coverage(
      of: """
        L'intersyndicale de l'université de Montbrac a dénoncé « un plan brutal ». La direction de l'université de \
        Montbrac a répondu que le plan serait appliqué. L'intersyndicale a dit que la grève continuait. La direction \
        de l'université a affirmé que les cours reprendraient lundi.
        """)
    let sides = coverage.speakers.filter { $0.side != nil }.map(\.side)
    #expect(Set(sides).count == 2)
  }

  @Test("whoever is called somebody's opponent stands across from them, and they from the opponent")
  func rivals() {
    let coverage = English.coverage(
      of: """
        “Three years is enough,” said Gordon Leith, a retired judge. His opponent, Helen Tarrant, said it was not.
        “You do not hand over the keys for longer,” said Leith. Tarrant said the law would be safe.
        """)
    let leith = coverage.side(of: "Gordon Leith")
    #expect(leith != nil && coverage.side(of: "Helen Tarrant") == leith?.opposite)
  }

  @Test("where a prosecutor and the defence speak, who else speaks most is on trial")
  func tried() {
    let coverage = French.coverage(
      of: """
        La procureure Hélène Vasseur a requis huit mois de prison avec sursis. Selon elle, la cuve était pleine. \
        L'ancien directeur Gildas Rouzic a reconnu qu'il aurait dû appeler la mairie, mais il a dit que la cuve \
        tiendrait. « Elle ne tenait plus », a répliqué Hélène Vasseur. Gildas Rouzic a répondu qu'il y pensait tous \
        les jours. L'avocat de la défense, Bertrand Lacassagne, a plaidé que c'était un accident. Hélène Vasseur a \
        rétorqué que ce n'en était pas un. Gildas Rouzic a assuré qu'il n'en savait rien.
        """)
    #expect(coverage.side(of: "Gildas Rouzic") == coverage.side(of: "Bertrand Lacassagne"))
    #expect(coverage.side(of: "Hélène Vasseur") == coverage.side(of: "Gildas Rouzic")?.opposite)
  }

  @Test("a third voice belongs to no side")
  func third() {
    let coverage = French.coverage(of: Self.river)
    #expect(coverage.speakers.contains { $0.name == "Yoro Sow" })
    #expect(coverage.side(of: "Yoro Sow") == nil)
    #expect(coverage.statements.last?.party == nil)
  }

  @Test("a channel of a state, unknown to the lexicon, reports and stands between")
  func reporters() {
    let french = French.coverage(
      of: Self.river + """
        \n\nPour la chaîne malienne Kanal Djoliba, les deux ministres ont voulu apaiser. La chaîne malienne Kanal \
        Djoliba a affirmé que le traité tiendrait.
        """)
    #expect(french.speakers.contains { $0.name.contains("Djoliba") })
    #expect(french.speakers.allSatisfy { !$0.name.contains("Djoliba") || $0.side == nil })
    #expect(french.side(of: "Issa Traoré") == .a && french.side(of: "Mali") == .a)
    let english = English.coverage(
      of: """
        Malian foreign minister Issa Traoré received his Senegalese counterpart Awa Ndiaye in Bamako. Issa Traoré said \
        that the river belonged to all. Awa Ndiaye replied that the dam would stay closed.

        The Malian broadcaster Kanal Djoliba said that both ministers wanted calm. According to the Malian broadcaster \
        Kanal Djoliba, the treaty would hold.
        """)
    #expect(english.speakers.contains { $0.name.contains("Djoliba") })
    #expect(english.speakers.allSatisfy { !$0.name.contains("Djoliba") || $0.side == nil })
    #expect(english.side(of: "Issa Traoré") == .a)
  }

  @Test("management and union are sides where no states face each other")
  func camps() {
    let coverage = French.coverage(of: Self.strike)
    #expect(coverage.side(of: "Jeanne Morvan") == .a)
    #expect(coverage.side(of: "Marc Kerven") == .b)
    #expect(coverage.statements.map(\.party) == [.a, .b, .a, .b])
  }

  @Test("those who govern face those who sit in the assembly, whatever their parties")
  func assembly() {
    let coverage = French.coverage(
      of: """
        Le ministre de la Santé, Paul Kerven, a affirmé que la loi serait votée. La députée Anne Le Goff (Gauche) a \
        répondu que la loi était injuste. Le sénateur Marc Riou (Droite) a ajouté que la loi coûterait cher. Le \
        ministre Paul Kerven a redit que la loi était juste. La députée Anne Le Goff a dit que la loi mourrait. Le \
        sénateur Marc Riou a affirmé que la loi était mauvaise.
        """)
    #expect(coverage.side(of: "Anne Le Goff") == coverage.side(of: "Marc Riou"))
    #expect(coverage.side(of: "Paul Kerven") == .a)
    #expect(coverage.side(of: "Anne Le Goff") == .b)
  }

  @Test("whoever leads a body stands with it, and two companies stand apart")
  func companies() {
    let coverage = English.coverage(
      of: """
        Joan Pruitt, who leads the Dockers' League, said that the pay was low. The Dockers' League said that the strike \
        would go on. Joan Pruitt said that the port was rich.

        The chief executive of Saltwick, Tom Hale, said that the offer was fair. Tom Hale said that the port was poor. \
        Saltwick finance chief Ann Riley said that the port would close.
        """)
    #expect(coverage.side(of: "Joan Pruitt") == coverage.side(of: "Dockers' League"))
    #expect(coverage.side(of: "Tom Hale") == coverage.side(of: "Ann Riley"))
    #expect(coverage.side(of: "Joan Pruitt") == coverage.side(of: "Tom Hale")?.opposite)
    #expect(coverage.sides.map(\.name).contains("Dockers' League"))
  }

  @Test("one who was an official before speaks for nobody but whom they speak for now")
  func former() {
    let coverage = English.coverage(
      of: """
        The chair of Saltwick’s board, former Treasury official Joan Pruitt, said that the bid was low. The chair of \
        Northmoor’s board, Treasury veteran Tom Hale, said that the bid was fair. Joan Pruitt said that the bid was a \
        joke. Tom Hale said that the bid was final.
        """)
    #expect(coverage.side(of: "Joan Pruitt") == coverage.side(of: "Tom Hale")?.opposite)
    #expect(coverage.statements.allSatisfy { $0.speaker != nil })
  }

  @Test("those with one party or place behind their names stand together")
  func parentheses() {
    let coverage = English.coverage(
      of: """
        Joan Pruitt (Wexcombe) said that the lido was ours. Tom Hale (Marlow) replied that the lido was a ruin. Ann Riley \
        (Wexcombe) said that the boiler was new. Rose Tanner (Marlow) said that the boiler was old. Joan Pruitt said that \
        the bill was paid. Tom Hale said that the bill was open.
        """)
    #expect(coverage.side(of: "Joan Pruitt") == coverage.side(of: "Ann Riley"))
    #expect(coverage.side(of: "Tom Hale") == coverage.side(of: "Rose Tanner"))
    #expect(coverage.side(of: "Joan Pruitt") == coverage.side(of: "Tom Hale")?.opposite)
  }

  @Test("whoever stands for somebody, behind a comma, is on their side")
  func standing() {
    let coverage = English.coverage(
      of: """
        The families said that the siren was silent. The Northern Rivers Agency said that the siren rang. The siren was \
        silent, said Joan Pruitt, for the families, on Monday. Tom Hale, for the agency, said that the siren rang. The \
        Northern Rivers Agency said that the log was lost. The families said that the log was hidden.
        """)
    #expect(coverage.side(of: "Joan Pruitt") == coverage.side(of: "families"))
    #expect(coverage.side(of: "Tom Hale") == coverage.side(of: "Northern Rivers Agency"))
    #expect(coverage.side(of: "Joan Pruitt") == coverage.side(of: "Tom Hale")?.opposite)
  }

  @Test("in a trial the lawyer of another than the accused stands with those who accuse")
  func counsel() {
    let coverage = French.coverage(
      of: """
        La procureure, Jeanne Morvan, a affirmé que la caisse était vide. Le prévenu, Marc Kerven, a répondu que la caisse \
        était pleine. L’avocate du comité, Me Rose Tanguy, a dit que le comité était ruiné. L’avocat de Marc Kerven, Me \
        Paul Riou, a plaidé que le comité mentait. Marc Kerven a redit que la caisse était pleine.
        """)
    #expect(coverage.side(of: "Rose Tanguy") == coverage.side(of: "Jeanne Morvan"))
    #expect(coverage.side(of: "Paul Riou") == coverage.side(of: "Marc Kerven"))
    #expect(coverage.side(of: "Marc Kerven") == coverage.side(of: "Jeanne Morvan")?.opposite)
  }

  @Test("whoever is on trial stands with the lawyer of the defence, across from the prosecutor")
  func trial() {
    let coverage = French.coverage(
      of: """
        Paul Kerven, 59 ans, était jugé lundi. « Je n’ai rien pris », a répondu Paul Kerven. Pour la défense, Me Anne Ruel a \
        affirmé que le dossier était vide. « Il est vide », a insisté Anne Ruel. La procureure, Jeanne Morvan, a affirmé \
        que les preuves étaient là. « Elles sont là », a répété Jeanne Morvan.
        """)
    #expect(coverage.side(of: "Paul Kerven") != nil)
    #expect(coverage.side(of: "Paul Kerven") == coverage.side(of: "Anne Ruel"))
    #expect(coverage.side(of: "Jeanne Morvan") == coverage.side(of: "Paul Kerven")?.opposite)
  }

  @Test(
    "a lawyer of whom nothing tells for whom they plead stands with the accused, across from the one who prosecutes")
  func pleading() {
    let coverage = English.coverage(
      of: """
        Paul Smith, 52, denies two counts of theft. Jane Berg KC, prosecuting, said the till was empty. “It was empty,” Jane \
        Berg said. Adam Hale KC said the till was full. “It was full,” Adam Hale said. Paul Smith said he was sorry.
        """)
    #expect(coverage.side(of: "Adam Hale") == coverage.side(of: "Paul Smith"))
    #expect(coverage.side(of: "Adam Hale") == coverage.side(of: "Jane Berg")?.opposite)
  }

  @Test("whoever opens the case prosecutes")
  func opening() {
    let coverage = English.coverage(
      of: """
        Paul Smith, 52, denies two counts of theft. Opening the case at Truro Crown Court, Jane Berg KC said the \
        till was empty. “It was empty,” Jane Berg said. Paul Smith replied that the till was full. Jane Berg said \
        that he had the key. Adam Hale, a clerk, said it was half full. “Half full,” said Adam Hale. Paul Smith said \
        that he had never had the key.
        """)
    #expect(coverage.side(of: "Jane Berg") != nil)
    #expect(coverage.side(of: "Paul Smith") == coverage.side(of: "Jane Berg")?.opposite)
  }

  @Test("his counsel is that of a man, not of what was named last")
  func ownersSex() {
    let coverage = English.coverage(
      of: """
        Paul Smith said the article was false. He said his daughter’s school had rung him. His counsel, Jane Berg \
        KC, said it was unfair. The editor, Adam Hale, replied that it was true. “Nothing of it is true,” Paul Smith \
        retorted. “All of it,” said Adam Hale. Jane Berg said that he had never rung her client. Adam Hale replied \
        that he had rung twice.
        """)
    #expect(coverage.side(of: "Jane Berg") != nil)
    #expect(coverage.side(of: "Jane Berg") == coverage.side(of: "Paul Smith"))
  }

  @Test("the European Union speaks as a state, with those whose role is European")
  func union() {
    let coverage = English.coverage(
      of: """
        The European trade commissioner Jane Morley said the tariff was unfair. Norwegian Trade Minister Adam Hale said the \
        tariff was legal. The European Union said it would answer. Norway said it was ready.
        """)
    #expect(coverage.sides.map(\.name) == ["European Union", "Norway"])
    #expect(coverage.side(of: "Jane Morley") == .a)
  }

  @Test("a council and whoever sits on its committee stand together")
  func body() {
    let coverage = English.coverage(
      of: """
        Saltwick Council said the plan was poor. Cove Homes replied that the plan was the best in the county. \
        Planning committee member Jane Morley said: “It is too big.” Cove Homes said that it was not. The council \
        said it would vote against it. Cove Homes said the council was wrong. “Far too big,” Jane Morley replied.
        """)
    #expect(coverage.side(of: "Jane Morley") == coverage.side(of: "Saltwick Council"))
    #expect(coverage.side(of: "Jane Morley") != nil)
  }

  @Test("words that nobody is named for have the side of all who could be meant")
  func unnamed() {
    let coverage = French.coverage(
      of: Self.strike + "\n\n" + """
        Le délégué syndical Luc Oudjedi est arrivé avec le délégué syndical Marc Kerven. « On ne lâchera rien », a dit le délégué.
        """)
    let last = coverage.statements.last
    #expect(last?.party == .b)
  }

  @Test("two ministers of one matter are no followers of each other")
  func matters() {
    let coverage = French.coverage(
      of: """
        Le ministre malien des Pêches, Issa Traoré, a déclaré que le fleuve était à tous. La ministre sénégalaise des \
        Pêches, Awa Ndiaye, a répondu que le barrage resterait fermé. Selon son directeur de cabinet, Yoro Sow, le \
        barrage est sûr. Issa Traoré a dit que le fleuve baissait.
        """)
    #expect(coverage.side(of: "Yoro Sow") == coverage.side(of: "Awa Ndiaye"))
    #expect(coverage.side(of: "Issa Traoré") == coverage.side(of: "Awa Ndiaye")?.opposite)
  }

  @Test("a seat of power tells whose a spokesman is")
  func seat() {
    let coverage = English.coverage(
      of: """
        State Department spokeswoman Jane Hale said the talks were over. Kremlin spokesman Dmitri Orlov said that the \
        talks would go on.
        """)
    #expect(coverage.sides.map(\.name) == ["United States", "Russia"])
  }

  @Test("a spokesman stands with whoever he speaks for, a counterpart across from them")
  func followers() {
    let coverage = French.coverage(
      of: """
        Jeanne Morvan, candidate, a affirmé que les trains reviendraient. Sa porte-parole, Alice Le Goff, a précisé que \
        les gares rouvriraient. Jeanne Morvan a dit que le calendrier était prêt.

        Son rival, Marc Kerven, a répondu que rien n'était financé. Marc Kerven a dit que les routes comptaient plus.
        """)
    #expect(coverage.side(of: "Jeanne Morvan") == .a)
    #expect(coverage.side(of: "Alice Le Goff") == .a)
    #expect(coverage.side(of: "Marc Kerven") == .b)
  }

  private static let debate = """
    Jeanne Morvan a affirmé que la digue tiendrait. Marc Kerven a répondu que la digue ne tiendrait pas. « Faux », a \
    rétorqué Jeanne Morvan.

    Jeanne Morvan a dit que la digue coûterait 3 millions. « C'est faux, elle en coûtera 9 », a répliqué Alice Le Goff. \
    Jeanne Morvan a assuré que la digue était sûre. « La digue n'est pas sûre », a rétorqué Alice Le Goff.
    """

  @Test("whoever contradicts one side stands with the other")
  func contradiction() {
    let coverage = French.coverage(of: Self.debate)
    #expect(coverage.side(of: "Jeanne Morvan") == .a)
    // The two who speak most are the sides by that alone; what Marc Kerven contradicts is all that tells his.
    #expect(coverage.side(of: "Alice Le Goff") == .b)
    #expect(coverage.side(of: "Marc Kerven") == .b)
  }

  @Test("sides that a reader names take in nobody else")
  func declaredAlone() {
    let coverage = French.coverage(
      of: Self.debate,
      sides: [SideDeclaration(parsing: "digue: Jeanne Morvan"), SideDeclaration(parsing: "plage: Marc Kerven")])
    #expect(coverage.side(of: "Jeanne Morvan") == .a)
    #expect(coverage.side(of: "Marc Kerven") == .b)
    #expect(coverage.side(of: "Alice Le Goff") == nil)
    #expect(coverage.sides.flatMap(\.speakers).count == 2)
  }

  @Test("whoever belongs to a union stands with the unions")
  func unions() {
    let coverage = French.coverage(
      of: """
        La directrice de l'usine, Jeanne Morvan, a affirmé que les salaires augmenteraient. Le directeur du site, \
        Paul Riou, a dit que la hausse était juste.

        Marc Kerven, de la CFDT, a répondu que la hausse était trop faible. La déléguée CGT, Alice Le Goff, a dit que la \
        grève continuait.
        """)
    #expect(coverage.statements.map(\.party) == [.a, .a, .b, .b])
  }

  @Test("the two who speak most are the sides where nothing else tells")
  func speakers() {
    let coverage = French.coverage(
      of: """
        Paul Le Braz a dit que le film était long. Rose Tanguy a dit que le film était court.
        Paul Le Braz a ajouté que la fin manquait. Rose Tanguy a répondu que la fin suffisait.
        Yann Morel a dit que l'écran était petit.
        """)
    #expect(coverage.sides.map(\.name) == ["Paul Le Braz", "Rose Tanguy"])
    #expect(coverage.side(of: "Yann Morel") == nil)
  }

  @Test("nobody is a side without a word")
  func silent() {
    let coverage = French.coverage(
      of: "Rose Tanguy, Yann Morel, Luc Penn et Anne Riou sont venus. Paul Le Braz a dit que le film était long.")
    #expect(coverage.sides[0].name == "Paul Le Braz")
    #expect(coverage.sides[1].speakers.isEmpty)
    #expect(coverage.speakers.allSatisfy { $0.side != .b })
  }

  @Test("sides that the reader names are taken, whatever the text shows")
  func declared() {
    let coverage = French.coverage(
      of: Self.strike,
      sides: [
        SideDeclaration(name: "Patron", members: ["Kerven"]),
        SideDeclaration(name: "Ouvriers", members: ["jeanne morvan"]),
      ])
    #expect(coverage.sides.map(\.name) == ["Patron", "Ouvriers"])
    #expect(coverage.side(of: "Marc Kerven") == .a)
    #expect(coverage.side(of: "Jeanne Morvan") == .b)
  }

  @Test("a declared state brings its people")
  func declaredState() {
    let coverage = French.coverage(
      of: Self.river,
      sides: [SideDeclaration(name: "Aval", members: ["Sénégal"]), SideDeclaration(name: "Pêche", members: ["Sow"])])
    #expect(coverage.side(of: "Awa Ndiaye") == .a)
    #expect(coverage.side(of: "Yoro Sow") == .b)
    #expect(coverage.side(of: "Issa Traoré") == nil)
  }

  @Test("a side is read as a name, a colon and who belongs to it")
  func declaration() {
    let side = SideDeclaration(parsing: "Amont: Issa Traoré , Mali")
    #expect(side == SideDeclaration(name: "Amont", members: ["Issa Traoré", "Mali"]))
    #expect(SideDeclaration(parsing: "Mali") == SideDeclaration(name: "Mali", members: ["Mali"]))
    #expect(SideDeclaration(parsing: " Mali : ") == SideDeclaration(name: "Mali", members: ["Mali"]))
  }

  @Test("the one who speaks most stands first in a side")
  func order() {
    let coverage = French.coverage(
      of: """
        Bamako a dit que le fleuve était bas. Le ministre malien Issa Traoré a dit que le traité était clair.
        Issa Traoré a ajouté que le barrage était fermé. Dakar a répondu que le barrage était sûr.
        """)
    #expect(coverage[.a].speakers.map { coverage.speakers[$0].name } == ["Issa Traoré", "Mali"])
  }
}
