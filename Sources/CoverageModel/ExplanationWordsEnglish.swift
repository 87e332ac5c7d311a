extension ExplanationWords {
  /// Explanations in English.
  static let english = ExplanationWords(
    speaker: "Speaker",
    cue: "Reporting words",
    pattern: "How it is reported",
    attribution: "Words for the speaker",
    way: "How the speaker is known",
    antecedent: "Earlier mention",
    others: "Also possible",
    continues: "Goes on from",
    reserve: "Reserve",
    corrected: "Corrected by a reader",
    certainty: "Certainty",
    countsSpeaker: " with the speaker, who is not known; the words are those of the text",

    unknown: "? (the text does not say who speaks)",
    unnamed: "? (somebody without a name)",
    both: "both sides together",

    noCue: "none",
    nobodyLikely: "nobody is likely enough to be meant",
    byReader: "a reader put it right; the program did not work it out",

    chosenWith: ", chosen with probability ",
    damaged: "the quotation marks are damaged",
    negated: "the reporting words are negated",
    separator: "; ",

    fields: [
      .speaker: "who speaks", .side: "the side", .kind: "the kind", .topic: "the topic", .words: "the boundaries",
    ],
    patterns: [
      "incise": "by a verb behind or within the quotation",
      "clause": "by a verb before the words, in a clause",
      "colon": "by a verb before the quotation",
      "fragment": "as quoted words within the writer’s sentence",
      "accordingTo": "the source is named by a preposition",
      "infinitive": "by a verb before an infinitive",
      "noun": "by a verb before a noun",
      "indirectIncise": "by a verb behind words without quotation marks",
      "participle": "by a participle that goes on from another report",
      "nominal": "by a noun for speaking, with the words in a clause behind it",
      "likeness": "by a comparison (as somebody said)",
      "freeIndirect": "by the conditional, as words that go on from the sentence before",
      "continuation": "as a quotation without a verb that goes on from the one before",
      "headline": "as words of the article quoted in its headline",
      "turn": "as a turn of an interview or a dialogue",
    ],
    ways: [
      "name": "by name",
      "role": "by a role or a title",
      "pronoun": "by a pronoun",
      "state": "by the name of a state, its capital or its seat of power",
      "body": "by the name of a body, a company or an outlet",
      "group": "by a common noun for a body or a group",
      "inherited": "nobody is named: the one who speaks before goes on",
      "echo": "nobody is named here: the same words are theirs elsewhere",
      "joint": "by words that mean several who speak together",
      "description": "by a description, without a name",
      "withheld": "too little tells who is meant, and nobody is better named than the wrong one",
      "none": "the text does not say who speaks",
    ]
  )
}
