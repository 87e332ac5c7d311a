extension ExplanationWords {
  /// Explanations in French.
  static let french = ExplanationWords(
    speaker: "Qui parle",
    cue: "Mots qui rapportent",
    pattern: "Comment c’est rapporté",
    attribution: "Mots qui désignent qui parle",
    way: "Comment on sait qui parle",
    antecedent: "Mention antérieure",
    others: "Aussi possible",
    continues: "Suite de",
    reserve: "Réserve",
    corrected: "Corrigé par un lecteur",
    certainty: "Certitude",
    countsSpeaker: " avec qui parle, qu’on ne sait pas ; les mots sont ceux du texte",

    unknown: "? (qui parle n’est pas dit)",
    unnamed: "? (quelqu’un qui n’est pas nommé)",
    both: "les deux côtés ensemble",

    noCue: "aucun",
    nobodyLikely: "personne n’est assez probable",
    byReader: "corrigé par un lecteur ; ce n’est pas le programme qui l’a trouvé",

    chosenWith: ", choix de probabilité ",
    damaged: "les guillemets sont abîmés",
    negated: "les mots qui rapportent sont niés",
    separator: " ; ",

    fields: [
      .speaker: "qui parle", .side: "le côté", .kind: "la sorte", .topic: "le thème", .words: "les bornes",
    ],
    patterns: [
      "incise": "par un verbe derrière la citation ou en incise",
      "clause": "par un verbe devant les mots, dans une subordonnée",
      "colon": "par un verbe devant la citation",
      "fragment": "par des mots cités dans la phrase du rédacteur",
      "accordingTo": "la source est nommée par une préposition",
      "infinitive": "par un verbe devant un infinitif",
      "noun": "par un verbe devant un nom",
      "indirectIncise": "par un verbe derrière des mots sans guillemets",
      "participle": "par un participe qui prolonge un autre propos",
      "nominal": "par un nom de parole, les mots dans une subordonnée derrière lui",
      "likeness": "par une comparaison (comme quelqu’un l’a dit)",
      "freeIndirect": "par le conditionnel, comme suite de la phrase d’avant",
      "continuation": "par une citation sans verbe qui prolonge la précédente",
      "headline": "par des mots de l’article cités dans son titre",
      "turn": "par une réplique d’entretien ou de dialogue",
    ],
    ways: [
      "name": "par son nom",
      "role": "par une fonction ou un titre",
      "pronoun": "par un pronom",
      "state": "par le nom d’un État, de sa capitale ou de son siège",
      "body": "par le nom d’un organisme, d’une entreprise ou d’un média",
      "group": "par un nom commun d’organisme ou de groupe",
      "inherited": "personne n’est désigné : c’est la suite de qui parle avant",
      "echo": "personne n’est désigné ici : les mêmes mots sont les siens ailleurs",
      "joint": "par des mots qui désignent plusieurs qui parlent ensemble",
      "description": "par une description, sans nom",
      "withheld": "trop peu dit de qui il s’agit, et mieux vaut ne nommer personne que quelqu’un d’autre",
      "none": "le texte ne dit pas qui parle",
    ]
  )
}
