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

  private func side(of name: String, in coverage: Coverage) -> SideID? {
    coverage.speakers.first { $0.name == name }?.side
  }

  @Test("two states are the sides, their people with them, in the order they speak")
  func states() {
    let coverage = French.coverage(of: Self.river)
    #expect(coverage.sides.map(\.name) == ["Mali", "Sénégal"])
    #expect(side(of: "Issa Traoré", in: coverage) == .a)
    #expect(side(of: "Mali", in: coverage) == .a)
    #expect(side(of: "Awa Ndiaye", in: coverage) == .b)
  }

  @Test("two who say most of it face each other, whatever ties them")
  func mains() {
    let coverage = English.coverage(
      of: """
        Premier Jane Berg said taxes would fall. The premier's challenger, Opposition Leader Paul Smith, said they would \
        rise. Ms Berg said it was late. Mr Smith said it was not. Ms Berg said no. A union leader, Ann Lee, said both were \
        wrong.
        """)
    #expect(side(of: "Jane Berg", in: coverage) == .a)
    #expect(side(of: "Paul Smith", in: coverage) == .b)
  }

  @Test("whoever works for a body of a state, or leads it, is of that state")
  func posts() {
    let coverage = English.coverage(
      of: """
        Zambian Transport Minister Chanda Mulewa said the levy was a wall. Her Namibian counterpart, Petrus Hamukoto, \
        said the road was worn. Joyce Kabinga, permanent secretary at the Zambian foreign ministry, said the queue was \
        long. Selma Iyambo, legal adviser to the Namibian delegation, said the case was open.
        """)
    let zambia = side(of: "Chanda Mulewa", in: coverage)
    #expect(zambia != nil)
    #expect(side(of: "Joyce Kabinga", in: coverage) == zambia)
    #expect(side(of: "Selma Iyambo", in: coverage) == zambia?.opposite)

    let french = French.coverage(
      of: """
        Le ministre mauritanien de la Pêche, Sidi Brahim, a déclaré que les licences suffisaient. La délégation \
        sénégalaise en réclame 500. Son chef, le ministre Ousmane Diatta, a répondu que les familles avaient faim. \
        Sidi Brahim a dit que le poisson manquait. Ousmane Diatta a affirmé que la mer était à tous.
        """)
    #expect(french.sides.map(\.name) == ["Mauritanie", "Sénégal"])
    #expect(side(of: "Ousmane Diatta", in: french) == .b)
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
    let leith = side(of: "Gordon Leith", in: coverage)
    #expect(leith != nil && side(of: "Helen Tarrant", in: coverage) == leith?.opposite)
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
    #expect(side(of: "Gildas Rouzic", in: coverage) == side(of: "Bertrand Lacassagne", in: coverage))
    #expect(side(of: "Hélène Vasseur", in: coverage) == side(of: "Gildas Rouzic", in: coverage)?.opposite)
  }

  @Test("a third voice belongs to no side")
  func third() {
    let coverage = French.coverage(of: Self.river)
    #expect(coverage.speakers.contains { $0.name == "Yoro Sow" })
    #expect(side(of: "Yoro Sow", in: coverage) == nil)
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
    #expect(side(of: "Issa Traoré", in: french) == .a && side(of: "Mali", in: french) == .a)
    let english = English.coverage(
      of: """
        Malian foreign minister Issa Traoré received his Senegalese counterpart Awa Ndiaye in Bamako. Issa Traoré said \
        that the river belonged to all. Awa Ndiaye replied that the dam would stay closed.

        The Malian broadcaster Kanal Djoliba said that both ministers wanted calm. According to the Malian broadcaster \
        Kanal Djoliba, the treaty would hold.
        """)
    #expect(english.speakers.contains { $0.name.contains("Djoliba") })
    #expect(english.speakers.allSatisfy { !$0.name.contains("Djoliba") || $0.side == nil })
    #expect(side(of: "Issa Traoré", in: english) == .a)
  }

  @Test("management and union are sides where no states face each other")
  func camps() {
    let coverage = French.coverage(of: Self.strike)
    #expect(side(of: "Jeanne Morvan", in: coverage) == .a)
    #expect(side(of: "Marc Kerven", in: coverage) == .b)
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
    #expect(side(of: "Anne Le Goff", in: coverage) == side(of: "Marc Riou", in: coverage))
    #expect(side(of: "Paul Kerven", in: coverage) == .a)
    #expect(side(of: "Anne Le Goff", in: coverage) == .b)
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
    #expect(side(of: "Joan Pruitt", in: coverage) == side(of: "Dockers' League", in: coverage))
    #expect(side(of: "Tom Hale", in: coverage) == side(of: "Ann Riley", in: coverage))
    #expect(side(of: "Joan Pruitt", in: coverage) == side(of: "Tom Hale", in: coverage)?.opposite)
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
    #expect(side(of: "Joan Pruitt", in: coverage) == side(of: "Tom Hale", in: coverage)?.opposite)
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
    #expect(side(of: "Joan Pruitt", in: coverage) == side(of: "Ann Riley", in: coverage))
    #expect(side(of: "Tom Hale", in: coverage) == side(of: "Rose Tanner", in: coverage))
    #expect(side(of: "Joan Pruitt", in: coverage) == side(of: "Tom Hale", in: coverage)?.opposite)
  }

  @Test("whoever stands for somebody, behind a comma, is on their side")
  func standing() {
    let coverage = English.coverage(
      of: """
        The families said that the siren was silent. The Northern Rivers Agency said that the siren rang. The siren was \
        silent, said Joan Pruitt, for the families, on Monday. Tom Hale, for the agency, said that the siren rang. The \
        Northern Rivers Agency said that the log was lost. The families said that the log was hidden.
        """)
    #expect(side(of: "Joan Pruitt", in: coverage) == side(of: "families", in: coverage))
    #expect(side(of: "Tom Hale", in: coverage) == side(of: "Northern Rivers Agency", in: coverage))
    #expect(side(of: "Joan Pruitt", in: coverage) == side(of: "Tom Hale", in: coverage)?.opposite)
  }

  @Test("in a trial the lawyer of another than the accused stands with those who accuse")
  func counsel() {
    let coverage = French.coverage(
      of: """
        La procureure, Jeanne Morvan, a affirmé que la caisse était vide. Le prévenu, Marc Kerven, a répondu que la caisse \
        était pleine. L’avocate du comité, Me Rose Tanguy, a dit que le comité était ruiné. L’avocat de Marc Kerven, Me \
        Paul Riou, a plaidé que le comité mentait. Marc Kerven a redit que la caisse était pleine.
        """)
    #expect(side(of: "Rose Tanguy", in: coverage) == side(of: "Jeanne Morvan", in: coverage))
    #expect(side(of: "Paul Riou", in: coverage) == side(of: "Marc Kerven", in: coverage))
    #expect(side(of: "Marc Kerven", in: coverage) == side(of: "Jeanne Morvan", in: coverage)?.opposite)
  }

  @Test("whoever is on trial stands with the lawyer of the defence, across from the prosecutor")
  func trial() {
    let coverage = French.coverage(
      of: """
        Paul Kerven, 59 ans, était jugé lundi. « Je n’ai rien pris », a répondu Paul Kerven. Pour la défense, Me Anne Ruel a \
        affirmé que le dossier était vide. « Il est vide », a insisté Anne Ruel. La procureure, Jeanne Morvan, a affirmé \
        que les preuves étaient là. « Elles sont là », a répété Jeanne Morvan.
        """)
    #expect(side(of: "Paul Kerven", in: coverage) != nil)
    #expect(side(of: "Paul Kerven", in: coverage) == side(of: "Anne Ruel", in: coverage))
    #expect(side(of: "Jeanne Morvan", in: coverage) == side(of: "Paul Kerven", in: coverage)?.opposite)
  }

  @Test(
    "a lawyer of whom nothing tells for whom they plead stands with the accused, across from the one who prosecutes")
  func pleading() {
    let coverage = English.coverage(
      of: """
        Paul Smith, 52, denies two counts of theft. Jane Berg KC, prosecuting, said the till was empty. “It was empty,” Jane \
        Berg said. Adam Hale KC said the till was full. “It was full,” Adam Hale said. Paul Smith said he was sorry.
        """)
    #expect(side(of: "Adam Hale", in: coverage) == side(of: "Paul Smith", in: coverage))
    #expect(side(of: "Adam Hale", in: coverage) == side(of: "Jane Berg", in: coverage)?.opposite)
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
    #expect(side(of: "Jane Berg", in: coverage) != nil)
    #expect(side(of: "Paul Smith", in: coverage) == side(of: "Jane Berg", in: coverage)?.opposite)
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
    #expect(side(of: "Jane Berg", in: coverage) != nil)
    #expect(side(of: "Jane Berg", in: coverage) == side(of: "Paul Smith", in: coverage))
  }

  @Test("the European Union speaks as a state, with those whose role is European")
  func union() {
    let coverage = English.coverage(
      of: """
        The European trade commissioner Jane Morley said the tariff was unfair. Norwegian Trade Minister Adam Hale said the \
        tariff was legal. The European Union said it would answer. Norway said it was ready.
        """)
    #expect(coverage.sides.map(\.name) == ["European Union", "Norway"])
    #expect(side(of: "Jane Morley", in: coverage) == .a)
  }

  @Test("a council and whoever sits on its committee stand together")
  func body() {
    let coverage = English.coverage(
      of: """
        Saltwick Council said the plan was poor. Cove Homes replied that the plan was the best in the county. \
        Planning committee member Jane Morley said: “It is too big.” Cove Homes said that it was not. The council \
        said it would vote against it. Cove Homes said the council was wrong. “Far too big,” Jane Morley replied.
        """)
    #expect(side(of: "Jane Morley", in: coverage) == side(of: "Saltwick Council", in: coverage))
    #expect(side(of: "Jane Morley", in: coverage) != nil)
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
    #expect(side(of: "Yoro Sow", in: coverage) == side(of: "Awa Ndiaye", in: coverage))
    #expect(side(of: "Issa Traoré", in: coverage) == side(of: "Awa Ndiaye", in: coverage)?.opposite)
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
    #expect(side(of: "Jeanne Morvan", in: coverage) == .a)
    #expect(side(of: "Alice Le Goff", in: coverage) == .a)
    #expect(side(of: "Marc Kerven", in: coverage) == .b)
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
    #expect(side(of: "Jeanne Morvan", in: coverage) == .a)
    // The two who speak most are the sides by that alone; what Marc Kerven contradicts is all that tells his.
    #expect(side(of: "Alice Le Goff", in: coverage) == .b)
    #expect(side(of: "Marc Kerven", in: coverage) == .b)
  }

  @Test("sides that a reader names take in nobody else")
  func declaredAlone() {
    let coverage = French.coverage(
      of: Self.debate,
      sides: [SideDeclaration(parsing: "digue: Jeanne Morvan"), SideDeclaration(parsing: "plage: Marc Kerven")])
    #expect(side(of: "Jeanne Morvan", in: coverage) == .a)
    #expect(side(of: "Marc Kerven", in: coverage) == .b)
    #expect(side(of: "Alice Le Goff", in: coverage) == nil)
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
    #expect(side(of: "Yann Morel", in: coverage) == nil)
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
    #expect(side(of: "Marc Kerven", in: coverage) == .a)
    #expect(side(of: "Jeanne Morvan", in: coverage) == .b)
  }

  @Test("a declared state brings its people")
  func declaredState() {
    let coverage = French.coverage(
      of: Self.river,
      sides: [SideDeclaration(name: "Aval", members: ["Sénégal"]), SideDeclaration(name: "Pêche", members: ["Sow"])])
    #expect(side(of: "Awa Ndiaye", in: coverage) == .a)
    #expect(side(of: "Yoro Sow", in: coverage) == .b)
    #expect(side(of: "Issa Traoré", in: coverage) == nil)
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
