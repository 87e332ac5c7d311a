import CoverageModel

/// A coverage to try the screens on: three invented accounts of a strike in a harbour.
enum PortStrike {
  static let texts = [
    """
    Port-Amont : la direction et les syndicats campent sur leurs positions

    PORT-AMONT, 3 mai. La deuxième réunion de conciliation s’est achevée mercredi sans accord sur les salaires.

    Salaires

    « On ne peut pas distribuer ce que l’entreprise n’a pas gagné », a déclaré Hélène Vasseur, directrice du port. Elle a proposé une hausse de 2 % dès juin, pas davantage.

    Marc Le Guen, porte-parole de l’intersyndicale, réclame 5 % pour tous et rien de moins. « Les comptes sont bons, ils le savent mieux que nous », a-t-il répété devant les grilles.

    Calendrier

    Les deux parties sont convenues de se revoir jeudi en présence du médiateur. Selon Hélène Vasseur, le trafic reprendra avant la fin de la semaine.

    « On nous parle de chiffres, pas de nous », soupire une déléguée.
    """,
    """
    La grève du port vue des quais

    Le secrétaire de l’intersyndicale n’a pas mâché ses mots : « Les comptes sont bons, ils le savent mieux que nous. » Il a ajouté que la sécurité des grutiers n’avait jamais été prise au sérieux, que les cadences avaient doublé en trois ans et que personne, à la direction, n’était monté dans une cabine depuis l’hiver.

    Pour la direction, au contraire, la sécurité « reste la première des priorités ». Hélène Vasseur assure que chaque grutier a suivi deux formations cette année.

    Sécurité

    Le médiateur, Paul Ferrand, estime que les deux camps sont plus proches qu’ils ne le disent.
    """,
    """
    Effectifs : ce qui oppose encore les deux camps

    Il manque quarante dockers, répète Marc Le Guen. La direction, elle, affirme qu’aucun poste ne manque. La directrice s’est dite prête à publier un plan de recrutement ; Marc Le Guen s’est dit prêt à le lire. Un prime d’intéressement sera versée en décembre, a promis Hélène Vasseur.
    """,
  ]

  static let outlets = ["L’Écho du Port", "Radio Quai", nil]

  static let coverage: Coverage = {
    var builder = CoverageBuilder(texts: texts, outlets: outlets)
    builder.side(.a, "Direction", ["Hélène Vasseur"])
    builder.side(.b, "Syndicats", ["Marc Le Guen"])
    builder.third("Paul Ferrand")
    for topic in topics { builder.topic(topic.0, topic.1) }
    addWages(to: &builder)
    addSchedule(to: &builder)
    addSafety(to: &builder)
    addStaff(to: &builder)
    return builder.coverage
  }()

  private static let topics: [(String, Topic.Mark)] = [
    ("salaires", .disagreement), ("calendrier", .agreement), ("sécurité des grutiers", .disagreement),
    ("effectifs", .mixed), ("intéressement", .oneSided),
  ]

  private static func addWages(to builder: inout CoverageBuilder) {
    let share = builder.say(
      0, "On ne peut pas distribuer ce que l’entreprise n’a pas gagné", .direct, 0, .a, topic: 0,
      cue: "a déclaré", attribution: "Hélène Vasseur")
    let two = builder.say(
      0, "une hausse de 2 % dès juin, pas davantage", .indirect, 0, .a, topic: 0, cue: "a proposé",
      attribution: "Elle", antecedent: "Hélène Vasseur, directrice du port")
    builder.explain(
      Explanation(
        pattern: "noun", way: "pronoun",
        candidates: [
          .init(name: "Hélène Vasseur", probability: 0.91, range: builder.range(of: "Hélène Vasseur", in: 0)),
          .init(name: "Marc Le Guen", probability: 0.06, range: nil),
        ]))
    let five = builder.say(0, "5 % pour tous et rien de moins", .indirect, 1, .b, topic: 0, cue: "réclame")
    let books = builder.say(
      0, "Les comptes sont bons, ils le savent mieux que nous", .direct, 1, .b, topic: 0,
      cue: "a-t-il répété",
      attribution: "il", antecedent: "Marc Le Guen", certainty: 0.93)
    builder.say(
      1, "Les comptes sont bons, ils le savent mieux que nous.", .direct, 1, .b, topic: 0, utterance: books,
      attribution: "Le secrétaire de l’intersyndicale")
    builder.explain(Explanation(pattern: "colon", way: "role", isDamaged: true))
    builder.relate(
      0, .disagreement, [share, two], [books, five],
      [
        (0, "pas davantage", .opposedStances, "plus / moins"),
        (0, "rien de moins", .opposedStances, "plus / moins"),
      ])
  }

  private static func addSchedule(to builder: inout CoverageBuilder) {
    let meet = builder.say(
      0, "se revoir jeudi en présence du médiateur", .indirect, nil, .both, topic: 1, cue: "sont convenues de"
    )
    builder.say(0, "le trafic reprendra avant la fin de la semaine", .indirect, 0, .a, topic: 1, cue: "Selon")
    builder.say(
      0, "On nous parle de chiffres, pas de nous", .direct, nil, nil, topic: 1, cue: "soupire",
      attribution: "une déléguée")
    builder.relate(
      1, .agreement, [], [], [(0, "sont convenues de", .jointStatement, nil)], both: [meet], certainty: 0.97)
  }

  private static func addSafety(to builder: inout CoverageBuilder) {
    let neglected = builder.say(
      1,
      "la sécurité des grutiers n’avait jamais été prise au sérieux, que les cadences avaient doublé en trois ans et que personne, à la direction, n’était monté dans une cabine depuis l’hiver",
      .indirect, 1, .b, topic: 2, cue: "a ajouté que", attribution: "Il")
    let first = builder.say(
      1, "la sécurité « reste la première des priorités »", .mixed, 0, .a, topic: 2, cue: "Pour")
    builder.say(
      1, "chaque grutier a suivi deux formations cette année", .indirect, 0, .a, topic: 2, cue: "assure que")
    builder.say(
      1, "les deux camps sont plus proches qu’ils ne le disent", .indirect, 2, nil, topic: 2,
      cue: "estime que")
    builder.relate(
      2, .disagreement, [first], [neglected], [(1, "au contraire", .saidByText, nil)], certainty: 0.81)
  }

  private static func addStaff(to builder: inout CoverageBuilder) {
    let missing = builder.say(2, "Il manque quarante dockers", .indirect, 1, .b, topic: 3, cue: "répète")
    let none = builder.say(2, "aucun poste ne manque", .indirect, 0, .a, topic: 3, cue: "affirme qu’")
    let publish = builder.say(
      2, "prête à publier un plan de recrutement", .indirect, 0, .a, topic: 3, cue: "s’est dite")
    let read = builder.say(2, "prêt à le lire", .indirect, 1, .b, topic: 3, cue: "s’est dit")
    builder.say(
      2, "Un prime d’intéressement sera versée en décembre", .indirect, 0, .a, topic: 4, cue: "a promis")
    builder.relate(3, .disagreement, [none], [missing], [(2, "aucun poste ne manque", .rejection, nil)])
    builder.relate(
      3, .agreement, [publish], [read], [(2, "s’est dit prêt à le lire", .reply, nil)], certainty: 0.7)
  }
}
