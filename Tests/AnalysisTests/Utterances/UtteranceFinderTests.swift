import CoverageModel
import Testing

@testable import Analysis

@Suite struct UtteranceFinderTests {
  /// Words on other matters, so that no word of a test is in every statement.
  private static let others = """
    Rose Tanguy a dit que le budget municipal serait voté en octobre.
    Yann Morel a dit que la piscine ouvrirait avant les vacances.
    Luc Penn a dit que les bus passeraient devant la gare.
    """

  private func repeated(_ texts: String...) -> [[String]] {
    let sources = (texts + [Self.others]).enumerated().map { Source(name: "\($0).txt", text: SourceText($1)) }
    return French.coverage(of: sources).repeated
  }

  @Test("the same words of one speaker in two articles are one utterance")
  func same() {
    #expect(
      repeated(
        "« Les quais seront rouverts lundi matin », a annoncé Jeanne Morvan.",
        "Jeanne Morvan a déclaré : « Les quais seront rouverts lundi matin »")
        == [["Les quais seront rouverts lundi matin", "Les quais seront rouverts lundi matin"]])
  }

  @Test("shortened words are the same utterance")
  func shortened() {
    #expect(
      repeated(
        "« Les quais seront rouverts lundi matin aux navires de pêche », a annoncé Jeanne Morvan.",
        "« Les quais seront rouverts lundi matin », a annoncé Jeanne Morvan."
      ).count == 1)
  }

  @Test("words quoted here and reported there are the same utterance")
  func reported() {
    #expect(
      repeated(
        "« Les quais seront rouverts lundi aux navires », a annoncé Jeanne Morvan.",
        "Jeanne Morvan a annoncé que les quais seraient rouverts lundi aux navires."
      ).count == 1)
  }

  @Test("a number in figures and in words tells one utterance")
  func numbers() {
    #expect(
      repeated(
        "Jeanne Morvan a indiqué que 28 000 tonnes étaient la limite annuelle.",
        "Jeanne Morvan n'ira pas au-delà de vingt-huit mille tonnes, a-t-elle dit."
      ).count == 1)
  }

  @Test("two sentences of one speaker on one subject stay apart")
  func apart() {
    #expect(
      repeated(
        "Jeanne Morvan a annoncé que les quais seraient rouverts lundi.",
        "Jeanne Morvan a précisé que les quais avaient coûté quatre millions cette année."
      ).isEmpty)
  }

  @Test("small words alone are the same utterance where they stand word for word in another sentence")
  func smallWords() {
    #expect(
      repeated(
        "« Nous n'en sommes pas là », a dit Jeanne Morvan.",
        "Jeanne Morvan a répondu : « Mais nous n'en sommes pas là et nous y veillerons avec toute la commission »"
      ).count == 1)
  }

  @Test("words that come back join the sentence they stand in, not the others of a long quotation")
  func sentences() {
    let found = repeated(
      """
      « La criée de Kermaden fermera en janvier prochain après trente ans de pertes et deux plans de sauvetage. Les mareyeurs de \
      la criée recevront une aide de l'État dès le printemps. Le phare restera ouvert aux visiteurs tout cet été », a annoncé \
      Jeanne Morvan.
      """,
      "« Les mareyeurs de la criée recevront une aide », a annoncé Jeanne Morvan.",
      """
      « En janvier prochain fermera la criée de Kermaden après trente ans de lourdes pertes et deux plans de sauvetage », a \
      annoncé Jeanne Morvan.
      """)
    #expect(
      found.map { $0.map { String($0.prefix(13)) } } == [
        ["La criée de K", "En janvier pr"], ["La criée de K", "Les mareyeurs"],
      ])
  }

  /// The values of a feature over the pairs of sentences of two articles, 0 left out.
  private func values(of feature: String, _ texts: String...) throws -> [Float] {
    var analyzer = try #require(Analyzer(language: "fr"))
    let sources = texts.enumerated().map { Source(name: "\($0).txt", text: SourceText($1)) }
    return analyzer.wordingTable(of: sources).split { $0.isWhitespace }.compactMap { word in
      word.hasPrefix(feature + "=") ? Float(word.dropFirst(feature.count + 1)) : nil
    }
  }

  @Test("what stands around two sentences counts where it is alike")
  func around() throws {
    let first = """
      Jeanne Morvan a annoncé que les quais du bassin seraient rouverts lundi aux navires de pêche.

      Jeanne Morvan a dit que la criée vendrait moins de poisson cette année.
      """
    let last = "\n\nJeanne Morvan a dit que le poisson manquait à la criée."
    let same = "Jeanne Morvan a annoncé que les quais du bassin seraient rouverts lundi aux navires." + last
    let other = "Jeanne Morvan a annoncé que la mairie paierait les travaux de la piscine." + last
    #expect(try values(of: "around", first, same).count == 2)
    #expect(try values(of: "around", first, other).isEmpty)
    #expect(try !values(of: "alikeSenses", first, other).isEmpty)
  }

  @Test("names of states are no words that two sentences share")
  func states() throws {
    let texts = (
      "Jeanne Morvan a dit que la France et l'Allemagne se verraient.",
      "Jeanne Morvan a dit que la France et l'Allemagne paieraient les quais."
    )
    #expect(try values(of: "own", texts.0, texts.1).isEmpty)
  }

  @Test("two clauses of one sentence are two utterances, however much they share")
  func oneSentence() {
    #expect(
      repeated(
        "Jeanne Morvan a dit que le port perdait ses mareyeurs, et que les mareyeurs perdus ne reviendraient pas au port."
      ).isEmpty)
  }

  @Test("the same words of another speaker stay apart")
  func otherSpeaker() {
    #expect(
      repeated(
        "« Les quais seront rouverts lundi matin », a annoncé Jeanne Morvan.",
        "« Les quais seront rouverts lundi matin », a annoncé Marc Kerven."
      ).isEmpty)
  }

  @Test("the same words in another order, with another sense, stay apart")
  func otherOrder() {
    #expect(
      repeated(
        "Jeanne Morvan a dit que Kermaden vendrait les grues neuves avant de payer la dette ancienne.",
        "Jeanne Morvan a dit que la dette ancienne avait pu payer, vendues avant, les neuves grues de Kermaden."
      ).isEmpty)
  }

  @Test("words told again by synonyms are the same utterance")
  func synonyms() {
    #expect(
      repeated(
        "« Nous avons vérifié chaque document des chauffeurs », a dit Jeanne Morvan.",
        "Jeanne Morvan a affirmé avoir contrôlé chaque document des chauffeurs."
      ).count == 1)
  }

  @Test("English words told again by synonyms are the same utterance")
  func englishSynonyms() {
    let coverage = English.coverage(
      of: """
        “The lorries are waiting because their papers are forged,” said Mary Banda.

        The border stayed shut on Monday. Peter Phiri said the bridge would be repaired in spring.

        Later in the day Mary Banda said the trucks were waiting because of fake papers.
        """)
    #expect(coverage.repeated.count == 1)
  }

  @Test("words told again with one of another derivation (*patience*, *patiente*) are the same utterance")
  func derived() {
    #expect(
      repeated(
        "« Notre patience avec les armateurs est épuisée », a dit Jeanne Morvan.",
        "Jeanne Morvan a dit ne plus être patiente avec les armateurs, à bout, épuisée."
      ).count == 1)
  }

  @Test("English sentences of one speaker on one subject stay apart")
  func englishApart() {
    let coverage = English.coverage(
      of: """
        Mary Banda said the bridge would reopen on Monday.

        Peter Phiri said the school needed a new roof. Mary Banda added that the bridge had cost four million dollars.
        """)
    #expect(coverage.repeated.isEmpty)
  }

  @Test("a name and one word in common are not enough")
  func nameInCommon() {
    #expect(
      repeated(
        "Jeanne Morvan a estimé que le mandat de Karim Oudjedi touchait à sa fin.",
        "Jeanne Morvan a estimé que la légalité du mandat de Karim Oudjedi ne faisait aucun doute."
      ) == [])
  }

  @Test("every statement has an utterance that has it")
  func whole() {
    let coverage = French.coverage(of: Self.others, Self.others)
    for (index, statement) in coverage.statements.enumerated() {
      #expect(coverage.utterances[statement.utterance].statements.contains(index))
    }
    #expect(coverage.utterances.map(\.statements.count) == [2, 2, 2])
  }
}
