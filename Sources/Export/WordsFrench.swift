extension Words {
  /// Headings and labels in French.
  static let french = Words(
    articles: Noun(one: "article", several: "articles"),
    statements: Noun(one: "déclaration", several: "déclarations"),
    topics: Noun(one: "thème", several: "thèmes"),
    isSingular: { $0 < 2 },

    sides: "Côtés",
    rest: "Hors thème",
    unknownSpeaker: "? (qui parle n’est pas dit)",
    both: "Ensemble",
    third: "Tierce voix",
    also: "Aussi",
    because: "Parce que",
    article: "article",
    paragraph: "paragraphe",
    certainty: "certitude", noSpeaker: "on ne sait pas qui parle",
    colon: "\u{A0}: ",
    openQuote: "«\u{A0}",
    closeQuote: "\u{A0}»",
    decimalMark: ",",
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],

    sideBySide: "Côte à côte",
    overview: "Vue d’ensemble",
    topicsTitle: "Thèmes",
    voicesTitle: "Qui parle",
    outletsTitle: "Qui rapporte quoi",
    stripsTitle: "Qui parle où",
    onlySide: { "\($0) seulement" },
    stripLegend: { "A \($0), B \($1), & les deux, · tierce voix" },
    noOutlet: "sans titre de presse",
    sourcesTitle: "Sources",
    nothing: "Cet extrait est vide.",
    picture: {
      "Pour chaque thème, la barre de gauche compte ce qu’a dit \($0), celle de droite ce qu’a dit \($1) ; entre elles, "
        + "le signe de ce qui les lie."
    },

    direct: "direct",
    indirect: "rapporté",
    mixed: "mixte",
    corrected: "corrigé par un lecteur",
    excerpt: "extrait",
    reader: "un lecteur",

    agreement: "Accord",
    disagreement: "Désaccord",
    bothMarks: "Accord et désaccord",
    oneSided: "Un seul côté",
    undetermined: "Indéterminé",

    reasons: [
      .jointStatement: "déclaration commune", .saidByText: "le texte le dit",
      .opposedStances: "positions opposées", .sharedStance: "même position", .rejection: "l’un rejette l’autre",
      .reply: "l’un répond à l’autre", .contrast: "opposé à l’autre",
      .sameClaim: "même affirmation", .reader: "posé par un lecteur",
    ],
    columns: [
      .statement: "déclaration", .topic: "thème", .topicMark: "relation du thème", .mark: "relation", .side: "côté",
      .speaker: "qui", .kind: "genre", .words: "propos", .certainty: "certitude", .outlet: "organe",
      .article: "article", .paragraph: "paragraphe", .file: "fichier", .date: "date", .start: "début", .end: "fin",
      .cue: "mots du discours rapporté", .attribution: "mots pour qui parle", .because: "parce que",
      .corrected: "corrigé",
    ]
  )
}
