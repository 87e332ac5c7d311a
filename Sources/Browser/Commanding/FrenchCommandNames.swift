extension CommandNames {
  /// What commands are called in French, besides the names that a configuration takes.
  static let french: [Command: String] = [
    .down: "bas", .up: "haut", .left: "gauche", .right: "droite",
    .pageDown: "page-suivante", .pageUp: "page-précédente", .first: "début", .last: "fin",
    .nextTopic: "thème-suivant", .previousTopic: "thème-précédent",
    .nextDisagreement: "désaccord-suivant", .previousDisagreement: "désaccord-précédent",
    .nextAgreement: "accord-suivant", .previousAgreement: "accord-précédent",
    .nextOfLeft: "suite-gauche", .nextOfRight: "suite-droite",
    .nextStatement: "déclaration-suivante", .previousStatement: "déclaration-précédente",
    .counterpart: "en-face", .nextReport: "mêmes-mots", .previousReport: "mêmes-mots-avant",
    .nextHeading: "intertitre-suivant", .previousHeading: "intertitre-précédent",
    .nextArticle: "article-suivant", .previousArticle: "article-précédent",
    .wordings: "versions", .overview: "ensemble", .open: "ouvrir", .back: "retour", .list: "liste",
    .explain: "expliquer", .swap: "échanger",
    .search: "chercher", .nextMatch: "occurrence-suivante", .previousMatch: "occurrence-précédente",
    .filter: "filtrer", .filterParts: "parties-du-filtre",
    .jumpBack: "saut-précédent", .jumpForward: "saut-suivant", .bookmark: "signet", .bookmarks: "signets",
    .sources: "sources",
    .choose: "choisir", .chooseTopic: "choisir-thème", .chooseAll: "choisir-tout", .chooseWords: "choisir-mots",
    .pipe: "envoyer", .copy: "copier", .export: "exporter",
    .correct: "corriger", .undo: "annuler", .redo: "refaire", .corrections: "corrections",
    .zoom: "zoom", .link: "lier", .wider: "élargir", .narrower: "rétrécir", .evenWidths: "largeurs-habituelles",
    .widerList: "élargir-la-liste", .narrowerList: "rétrécir-la-liste",
    .reread: "relire", .runCommand: "commande", .mouse: "souris",
    .help: "aide", .quit: "quitter", .repaint: "repeindre", .suspend: "suspendre",
  ]
}
