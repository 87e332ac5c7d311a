import CoverageModel

/// A coverage in which three articles report the same words of one speaker, each in its way, and others once.
enum Retelling {
  static let texts = [
    """
    Au barrage, la confiance se mesure en litres

    « Notre confiance dans le barrage est entière, et nous ouvrirons toutes les vannes avant la fin du mois d’avril », a déclaré Aline Roussel devant les éleveurs de la vallée.

    Le syndicat des éleveurs attend « des actes », répond Joseph Kerdrel.
    """,
    """
    Vannes : une promesse

    Aline Roussel a dit que sa confiance dans le barrage était totale et que toutes les vannes seraient ouvertes en avril.
    """,
    """
    Le mot du jour

    « Notre confiance dans le barrage », assure Aline Roussel, « est entière ». Elle ouvrira les vannes avant la fin du mois d’avril, confirme-t-elle.
    """,
  ]

  static let coverage: Coverage = {
    var builder = CoverageBuilder(texts: texts, outlets: ["La Vallée", "Radio Amont", nil])
    builder.side(.a, "Barrage", ["Aline Roussel"])
    builder.side(.b, "Éleveurs", ["Joseph Kerdrel"])
    builder.topic("vannes", .undetermined)
    let trust = builder.say(
      0,
      "Notre confiance dans le barrage est entière, et nous ouvrirons toutes les vannes avant la fin du mois d’avril",
      .direct, 0, .a, topic: 0, cue: "a déclaré", attribution: "Aline Roussel", certainty: 0.97)
    builder.say(0, "des actes", .mixed, 1, .b, topic: 0, cue: "répond")
    builder.say(
      1, "sa confiance dans le barrage était totale et que toutes les vannes seraient ouvertes en avril", .indirect, 0,
      .a, topic: 0, utterance: trust, cue: "a dit que")
    builder.say(2, "Notre confiance dans le barrage", .direct, 0, .a, topic: 0, utterance: trust, cue: "assure")
    builder.say(2, "est entière", .direct, 0, .a, topic: 0, utterance: trust, cue: "assure")
    builder.goOn()
    return builder.coverage
  }()
}
