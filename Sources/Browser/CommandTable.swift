import Screen

/// All commands with their keys.
public enum CommandTable {
  /// The command that a key calls on a screen.
  public static func command(for key: Key, on screen: ScreenName) -> Command? {
    entries.first { $0.keys.contains(key) && $0.screens.contains(screen) }?.command
  }

  /// The keys of a command, the one to show first.
  public static func keys(of command: Command) -> [Key] {
    entries.first { $0.command == command }?.keys ?? []
  }

  private static let everywhere: [ScreenName] = ScreenName.allCases
  private static let texts: [ScreenName] = [.compare, .read]
  private static let words: [ScreenName] = [.compare, .read, .wordings]

  /// The table.
  ///
  /// Its order is that of the help; hints follow it too.
  public static let entries: [CommandEntry] = moving + jumping + searching + taking + correcting + arranging + program

  private static let moving: [CommandEntry] = [
    CommandEntry(.down, [.character("j"), .down], everywhere, .moving, ("plus bas", "down")),
    CommandEntry(.up, [.character("k"), .up], everywhere, .moving, ("plus haut", "up")),
    CommandEntry(
      .left, [.character("h"), .left], texts, .moving,
      (
        "colonne de gauche ; dans l’article : déclaration précédente",
        "left column; in an article: previous statement"
      )),
    CommandEntry(
      .right, [.character("l"), .right], texts, .moving,
      (
        "colonne de droite ; dans l’article : déclaration suivante",
        "right column; in an article: next statement"
      )),
    CommandEntry(
      .pageDown, [.character(" "), .pageDown, .control("f")], everywhere, .moving,
      ("page suivante", "next page")),
    CommandEntry(
      .pageUp, [.character("b"), .pageUp, .control("b")], everywhere, .moving,
      ("page précédente", "previous page")),
    CommandEntry(.first, [.character("g"), .home], everywhere, .moving, ("au début", "to the beginning")),
    CommandEntry(.last, [.character("G"), .end], everywhere, .moving, ("à la fin", "to the end")),
  ]

  private static let jumping: [CommandEntry] = [
    CommandEntry(
      .nextTopic, [.character("t")], texts, .jumping,
      ("thème suivant ; dans l’article : suite du thème", "next topic; in an article: more on the topic"),
      hint: ("thème", "topic")),
    CommandEntry(
      .previousTopic, [.character("T")], texts, .jumping,
      (
        "thème précédent ; dans l’article : retour dans le thème",
        "previous topic; in an article: back on the topic"
      )),
    CommandEntry(
      .nextDisagreement, [.character("d")], texts, .jumping, ("désaccord suivant", "next disagreement"),
      hint: ("désaccord", "disagreement")),
    CommandEntry(
      .previousDisagreement, [.character("D")], texts, .jumping,
      ("désaccord précédent", "previous disagreement")),
    CommandEntry(
      .nextAgreement, [.character("a")], texts, .jumping, ("accord suivant", "next agreement"),
      hint: ("accord", "agreement")),
    CommandEntry(
      .previousAgreement, [.character("A")], texts, .jumping, ("accord précédent", "previous agreement")),
    CommandEntry(
      .nextOfLeft, [.character("s")], texts, .jumping,
      ("déclaration suivante du côté gauche", "next statement of the left side")),
    CommandEntry(
      .nextOfRight, [.character("S")], texts, .jumping,
      ("déclaration suivante du côté droit", "next statement of the right side")),
    CommandEntry(
      .nextStatement, [.character("p")], [.read], .jumping,
      ("déclaration suivante, qui que ce soit", "next statement, whoever speaks"),
      hint: ("déclaration", "statement")),
    CommandEntry(
      .previousStatement, [.character("P")], [.read], .jumping,
      ("déclaration précédente", "previous statement")),
    CommandEntry(
      .counterpart, [.tab, .backTab], texts, .jumping, ("ce qui est en face", "what faces it"),
      hint: ("en face", "facing")),
    CommandEntry(
      .nextReport, [.character("m")], [.read], .jumping,
      ("les mêmes mots ailleurs", "the same words elsewhere"), hint: ("mêmes mots", "same words")),
    CommandEntry(
      .previousReport, [.character("M")], [.read], .jumping,
      ("les mêmes mots, en arrière", "the same words, backwards")),
    CommandEntry(
      .wordings, [.character("w")], words, .jumping,
      ("toutes les versions de ces mots ; encore une fois : retour", "all wordings of it; again: back"),
      hint: ("versions", "wordings")),
    CommandEntry(
      .overview, [.character("O")], everywhere, .jumping,
      ("vue d’ensemble ; encore une fois : retour", "overview of the whole; again: back"),
      hint: ("ensemble", "overview")),
    CommandEntry(
      .nextHeading, [.character("]"), .character(")")], [.read], .jumping,
      ("intertitre suivant", "next heading"),
      hint: ("intertitre", "heading")),
    CommandEntry(
      .previousHeading, [.character("["), .character("(")], [.read], .jumping,
      ("intertitre précédent", "previous heading")),
    CommandEntry(
      .nextArticle, [.character("i")], [.read], .jumping, ("article suivant", "next article"),
      hint: ("article", "article")),
    CommandEntry(
      .previousArticle, [.character("I")], [.read], .jumping, ("article précédent", "previous article")),
    CommandEntry(
      .open, [.enter], words + [.overview], .jumping,
      (
        "la place dans l’article ; dans l’article et l’ensemble : la comparaison",
        "the place in the article; in an article and the overview: the comparison"
      ),
      hint: ("ouvrir", "open")),
    CommandEntry(
      .back, [.escape, .backspace], everywhere, .jumping,
      ("retour ; annule un choix ou une recherche", "back; cancels a choice or a search"),
      hint: ("retour", "back")),
    CommandEntry(
      .jumpBack, [.control("o"), .character("<")], everywhere, .jumping,
      ("au lieu d’avant le dernier saut, sur tous les écrans", "to the place before the last jump, on all screens")),
    CommandEntry(
      .jumpForward, [.character(">"), .control("n")], everywhere, .jumping,
      ("au lieu du saut suivant", "to the place of the next jump")),
    CommandEntry(
      .bookmark, [.character("B")], words, .jumping, ("mettre ou ôter un signet ◆", "set or remove a bookmark ◆")),
    CommandEntry(
      .bookmarks, [.character("'")], words, .jumping,
      ("signets ; Entrée y va, n nomme, x retire", "bookmarks; Enter goes there, n names, x removes")),
    CommandEntry(
      .sources, [.character("Y")], words + [.overview], .jumping,
      ("liste des sources ; Entrée y va, x masque ou montre", "list of sources; Enter goes there, x hides or shows")),
    CommandEntry(
      .list, [.character("o")], texts, .jumping,
      ("liste des thèmes ; dans l’article : plan", "list of topics; in an article: outline"),
      hint: ("liste", "list")),
    CommandEntry(
      .explain, [.character("E")], words, .jumping,
      ("pourquoi cette voix, pourquoi ce signe", "why this speaker, why this mark")),
    CommandEntry(
      .swap, [.character("x")], texts, .jumping, ("échanger les deux côtés", "swap the two sides")),
  ]

  private static let searching: [CommandEntry] = [
    CommandEntry(
      .search, [.character("/")], everywhere, .searching,
      (
        "chercher (majuscules et accents comptent si on en tape)",
        "search (capitals and accents count if typed)"
      ),
      hint: ("chercher", "search")),
    CommandEntry(
      .nextMatch, [.character("n")], everywhere, .searching, ("occurrence suivante", "next match")),
    CommandEntry(
      .previousMatch, [.character("N")], everywhere, .searching, ("occurrence précédente", "previous match")),
    CommandEntry(
      .filter, [.character("f")], everywhere, .searching,
      ("ne montrer que ce qui répond à un filtre", "show only what matches a filter"), hint: ("filtrer", "filter")),
    CommandEntry(
      .filterParts, [.character("F")], words, .searching,
      ("parties du filtre ; ajouter d’ici, retirer", "parts of the filter; add from here, remove")),
  ]

  private static let taking: [CommandEntry] = [
    CommandEntry(
      .choose, [.character("v")], [.compare], .taking,
      (
        "commencer ou finir de choisir des lignes ; t va jusqu’au bout du thème",
        "begin or end choosing rows; t goes on to the end of the topic"
      ), hint: ("choisir", "choose")),
    CommandEntry(
      .chooseTopic, [.character("*")], [.compare], .taking,
      ("choisir tout le thème ; encore : plus rien de lui", "choose the whole topic; again: nothing of it")),
    CommandEntry(
      .chooseAll, [.control("a")], [.compare], .taking, ("tout choisir ; encore : rien", "choose all; again: nothing")),
    CommandEntry(
      .chooseWords, [.character("V")], words, .taking,
      ("choisir des mots de la déclaration", "choose words within the statement")),
    CommandEntry(
      .copy, [.character("y")], words, .taking, ("copier dans le presse-papiers", "copy to the clipboard"),
      hint: ("copier", "copy")),
    CommandEntry(
      .export, [.character("e")], words, .taking, ("exporter dans un fichier", "export to a file"),
      hint: ("exporter", "export")),
    CommandEntry(
      .pipe, [.character("|"), .character("!")], words, .taking,
      ("envoyer à une commande du shell", "pipe to a shell command")),
  ]

  private static let correcting: [CommandEntry] = [
    CommandEntry(
      .correct, [.character("c")], words, .correcting,
      (
        "corriger : qui parle, côté, sorte, thème, relation, bornes",
        "correct: speaker, side, kind, topic, relation, boundaries"
      ),
      hint: ("corriger", "correct")),
    CommandEntry(
      .undo, [.character("u")], words, .correcting, ("annuler la dernière correction", "undo the last correction")),
    CommandEntry(
      .redo, [.control("r")], words, .correcting, ("refaire ce qui a été annulé", "redo what was undone")),
    CommandEntry(
      .corrections, [.character("C")], words, .correcting,
      ("liste des corrections ; x retire, Entrée y va", "list of corrections; x takes back, Enter goes there")),
  ]

  private static let arranging: [CommandEntry] = [
    CommandEntry(
      .zoom, [.character("z")], [.compare], .arranging,
      ("un côté sur toute la largeur ; encore : les deux", "one side over the whole width; again: both")),
    CommandEntry(
      .link, [.character("L")], [.compare], .arranging,
      ("colonnes libres, chacune à son rythme ; encore : liées", "columns that scroll by themselves; again: linked")),
    CommandEntry(
      .wider, [.character("+")], words, .arranging,
      ("élargir la colonne du curseur, ou le texte", "widen the column of the cursor, or the text")),
    CommandEntry(
      .narrower, [.character("-")], words, .arranging,
      ("rétrécir la colonne du curseur, ou le texte", "narrow the column of the cursor, or the text")),
    CommandEntry(
      .evenWidths, [.character("=")], words, .arranging, ("largeurs habituelles", "usual widths")),
    CommandEntry(.widerList, [], texts, .arranging, ("élargir la liste", "widen the list")),
    CommandEntry(.narrowerList, [], texts, .arranging, ("rétrécir la liste", "narrow the list")),
  ]

  private static let program: [CommandEntry] = [
    CommandEntry(
      .reread, [.character("r")], everywhere, .program,
      ("relire les fichiers qui ont changé", "read files again that have changed")),
    CommandEntry(
      .mouse, [.control("t")], everywhere, .program,
      ("souris au programme ; encore : au terminal", "the mouse to the program; again: to the terminal")),
    CommandEntry(
      .runCommand, [.character(":")], everywhere, .program,
      ("une commande par son nom ; Tab complète, ↑ ↓ reprennent", "a command by its name; Tab completes, ↑ ↓ recall")),
    CommandEntry(
      .help, [.character("?")], everywhere, .program, ("cette aide", "this help"), hint: ("aide", "help")),
    CommandEntry(
      .quit, [.character("q"), .control("c")], everywhere, .program,
      ("quitter ; dans les versions et l’ensemble : retour", "quit; among wordings and in the overview: back"),
      hint: ("quitter", "quit")),
    CommandEntry(
      .repaint, [.control("l")], everywhere, .program, ("repeindre l’écran", "repaint the screen")),
    CommandEntry(
      .suspend, [.control("z")], everywhere, .program,
      ("suspendre (fg pour revenir)", "suspend (fg to come back)")),
  ]
}
