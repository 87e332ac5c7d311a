extension Words {
  /// Headings and labels in English.
  static let english = Words(
    articles: Noun(one: "article", several: "articles"),
    statements: Noun(one: "statement", several: "statements"),
    topics: Noun(one: "topic", several: "topics"),
    isSingular: { $0 == 1 },

    sides: "Sides",
    rest: "Outside the topics",
    unknownSpeaker: "? (the text does not say who speaks)",
    both: "Together",
    third: "Third voice",
    also: "Also",
    because: "Because",
    article: "article",
    paragraph: "paragraph",
    certainty: "certainty", noSpeaker: "speaker not known",
    colon: ": ",
    openQuote: "“",
    closeQuote: "”",
    decimalMark: ".",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],

    sideBySide: "Side by side",
    overview: "Overview",
    topicsTitle: "Topics",
    voicesTitle: "Who speaks",
    outletsTitle: "Who reports what",
    stripsTitle: "Who speaks where",
    onlySide: { "only \($0)" },
    stripLegend: { "A \($0), B \($1), & both, · third voice" },
    noOutlet: "no outlet told",
    sourcesTitle: "Sources",
    nothing: "Nothing is in this excerpt.",
    picture: {
      "For each topic, the bar on the left counts what \($0) said and the bar on the right what \($1) said; between them "
        + "stands the sign of how the two relate."
    },

    direct: "direct",
    indirect: "reported",
    mixed: "mixed",
    corrected: "corrected by a reader",
    excerpt: "excerpt",
    reader: "a reader",

    agreement: "Agreement",
    disagreement: "Disagreement",
    bothMarks: "Agreement and disagreement",
    oneSided: "One side only",
    undetermined: "Undetermined",

    reasons: [
      .jointStatement: "joint statement", .saidByText: "the text says so", .opposedStances: "opposed positions",
      .sharedStance: "same position", .rejection: "one rejects the other", .reply: "one answers the other",
      .contrast: "set against the other", .sameClaim: "same claim", .reader: "set by a reader",
    ],
    columns: [
      .statement: "statement", .topic: "topic", .topicMark: "topic mark", .mark: "mark", .side: "side",
      .speaker: "speaker", .kind: "kind", .words: "words", .certainty: "certainty", .outlet: "outlet",
      .article: "article", .paragraph: "paragraph", .file: "file", .date: "date", .start: "start", .end: "end",
      .cue: "reporting words", .attribution: "words for the speaker", .because: "because",
      .corrected: "corrected",
    ]
  )
}
