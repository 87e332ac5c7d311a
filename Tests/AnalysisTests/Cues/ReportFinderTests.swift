import CoverageModel
import Testing

@testable import Analysis

@Suite struct ReportFinderTests {
  /// One report as it can be read in its sentence.
  private struct Reading: Equatable, CustomStringConvertible {
    var pattern: Analysis.Report.Pattern
    var kind: Statement.Kind
    var words: String
    var source: String
    var cue: String

    init(_ pattern: Analysis.Report.Pattern, _ kind: Statement.Kind, _ words: String, _ source: String, _ cue: String) {
      (self.pattern, self.kind, self.words, self.source, self.cue) = (pattern, kind, words, source, cue)
    }

    var description: String { "\(pattern) \(kind) [\(words)] by [\(source)] cue [\(cue)]" }
  }

  private func readings(_ text: String) -> [Reading] {
    let stages = Stages(text)
    return stages.reports.map { report in
      Reading(
        report.pattern, report.kind, stages.words(report.content),
        report.source.map { stages.words($0.tokens) } ?? "-", report.cue.map { stages.words($0) } ?? "-")
    }
  }

  // MARK: Patterns

  @Test("incise: quoted words before the verb that reports them")
  func incise() {
    #expect(
      readings("« Le port rouvrira lundi », a annoncé Jeanne Morvan.")
        == [Reading(.incise, .direct, "Le port rouvrira lundi", "Jeanne Morvan", "a annoncé")])
  }

  @Test("incise: a pronoun hung to the verb is the source")
  func incisePronoun() {
    #expect(
      readings("« Le port rouvrira lundi », a-t-elle ajouté.")
        == [Reading(.incise, .direct, "Le port rouvrira lundi", "elle", "a-t-elle ajouté")])
  }

  @Test("incise: one quotation that the verb interrupts goes on behind it")
  func interrupted() {
    let stages = Stages("« Le port rouvrira lundi », a annoncé Jeanne Morvan, « et les grues tourneront mardi ».")
    #expect(stages.said == ["Le port rouvrira lundi", "et les grues tourneront mardi"])
    #expect(stages.sources == ["Jeanne Morvan", "Jeanne Morvan"])
    #expect(stages.reports.map { $0.goesOn } == [false, true])
  }

  @Test("clause: the words behind que")
  func clause() {
    #expect(
      readings("Jeanne Morvan a déclaré que le port rouvrirait lundi.")
        == [Reading(.clause, .indirect, "le port rouvrirait lundi", "Jeanne Morvan", "a déclaré")])
  }

  @Test("clause: adverbs, dates and insertions may stand before que")
  func clauseAfterInsertion() {
    #expect(
      readings("Jeanne Morvan a déclaré mardi, à l'issue de la réunion, que le port rouvrirait lundi.")
        .map(\.words) == ["le port rouvrirait lundi"])
  }

  @Test("clause: quoted words inside it make it mixed")
  func mixedClause() {
    #expect(
      readings("Jeanne Morvan a déclaré que le plan était « contraire aux accords » de mai.")
        == [
          Reading(.clause, .mixed, "le plan était « contraire aux accords » de mai", "Jeanne Morvan", "a déclaré")
        ])
  }

  @Test("clause: et que goes on with other words of the same source")
  func chain() {
    #expect(
      readings("Jeanne Morvan a affirmé que le port était sûr et que les dockers reviendraient lundi.")
        == [
          Reading(.clause, .indirect, "le port était sûr", "Jeanne Morvan", "a affirmé"),
          Reading(.clause, .indirect, "les dockers reviendraient lundi", "Jeanne Morvan", "a affirmé"),
        ])
  }

  @Test("clause: a second verb of the same subject has its own words")
  func secondVerb() {
    let stages = Stages("Jeanne Morvan a affirmé que le port était sûr, et a annoncé que les grues tourneraient lundi.")
    #expect(stages.said == ["le port était sûr", "les grues tourneraient lundi"])
    #expect(stages.sources == ["Jeanne Morvan", "Jeanne Morvan"])
  }

  @Test("colon: quoted words behind it")
  func colon() {
    #expect(
      readings("Jeanne Morvan a déclaré : « Le port rouvrira lundi »")
        == [Reading(.colon, .direct, "Le port rouvrira lundi", "Jeanne Morvan", "a déclaré")])
  }

  @Test("fragment: quoted words that a verb takes")
  func fragment() {
    #expect(
      readings("Marc Kerven a dénoncé « un passage en force inacceptable ».")
        == [Reading(.fragment, .direct, "un passage en force inacceptable", "Marc Kerven", "a dénoncé")])
  }

  @Test("according to: the clause that a preposition gives to its source")
  func accordingTo() {
    #expect(
      readings("Selon Jeanne Morvan, les quais resteront fermés.")
        == [
          Reading(.accordingTo, .indirect, "les quais resteront fermés", "Jeanne Morvan", "Selon Jeanne Morvan")
        ])
  }

  @Test("according to: the preposition may stand at the end")
  func accordingToAtEnd() {
    #expect(
      readings("Les quais resteront fermés, selon Jeanne Morvan.").map(\.words) == ["Les quais resteront fermés"])
  }

  @Test(
    "according to: pour gives words only to a speaker right behind it",
    arguments: [
      ("Pour Jeanne Morvan, les quais sont sûrs.", ["les quais sont sûrs"]), ("Pour mardi, les quais sont sûrs.", []),
    ])
  func weakPreposition(text: String, words: [String]) {
    #expect(readings(text).map(\.words) == words)
  }

  @Test("infinitive: what somebody promises to do")
  func infinitive() {
    #expect(
      readings("Jeanne Morvan a promis de rouvrir le port lundi.")
        == [Reading(.infinitive, .indirect, "rouvrir le port lundi", "Jeanne Morvan", "a promis")])
  }

  @Test("noun: an object long enough to say something")
  func noun() {
    #expect(
      readings("Marc Kerven a dénoncé la suppression de quarante postes dans les ateliers.")
        == [
          Reading(
            .noun, .indirect, "la suppression de quarante postes dans les ateliers", "Marc Kerven", "a dénoncé")
        ])
  }

  @Test("noun: a day may stand between the verb and its object")
  func nounBehindDay() {
    let stages = Stages("Les syndicats ont dénoncé mercredi la suppression de quarante postes dans les ateliers.")
    #expect(stages.said == ["la suppression de quarante postes dans les ateliers"])
    #expect(stages.sources == ["Les syndicats"])
  }

  @Test("fragment: a day may stand between the verb and the quoted words")
  func fragmentBehindDay() {
    #expect(Stages("Marc Kerven a dénoncé mardi « un passage en force ».").said == ["un passage en force"])
  }

  @Test("noun: a bare object says nothing")
  func shortNoun() {
    #expect(readings("Marc Kerven a dénoncé le plan.").isEmpty)
  }

  @Test("indirect incise: words without marks before the verb that reports them")
  func indirectIncise() {
    #expect(
      readings("Le port rouvrira lundi, a annoncé Jeanne Morvan.")
        == [Reading(.indirectIncise, .indirect, "Le port rouvrira lundi", "Jeanne Morvan", "a annoncé")])
  }

  @Test("participle: what the same source adds")
  func participle() {
    #expect(
      readings("Jeanne Morvan a déclaré que le port rouvrirait lundi, ajoutant que les quais étaient sûrs.")
        == [
          Reading(.clause, .indirect, "le port rouvrirait lundi", "Jeanne Morvan", "a déclaré"),
          Reading(.participle, .indirect, "les quais étaient sûrs", "Jeanne Morvan", "ajoutant"),
        ])
  }

  @Test("nominal: words that a noun of speech introduces")
  func nominal() {
    #expect(
      readings("Jeanne Morvan a redit mardi sa conviction que le port rouvrirait lundi.")
        == [Reading(.nominal, .indirect, "le port rouvrirait lundi", "Jeanne Morvan", "conviction")])
  }

  @Test("nominal: a relative behind selon takes up the one named before it")
  func nominalRelative() {
    let found = readings("Le délégué Marc Kerven, selon qui les quais sont dangereux, quitte la réunion.")
    #expect(found.map(\.pattern) == [.nominal])
    #expect(found.map(\.source) == ["Le délégué Marc Kerven"])
    #expect(found.first?.words.hasPrefix("les quais sont dangereux") == true)
  }

  @Test("likeness: the clause behind comme somebody said")
  func likeness() {
    #expect(
      readings("Comme Marc Kerven l'a reconnu, les dockers sont fatigués.")
        == [Reading(.likeness, .indirect, "les dockers sont fatigués", "Marc Kerven", "a reconnu")])
  }

  @Test("continuation: a quotation that is a sentence of its own")
  func continuation() {
    let found = readings("« Le port rouvrira lundi », a annoncé Jeanne Morvan. « Les grues tourneront mardi. »")
    #expect(found.map(\.pattern) == [.incise, .continuation])
    #expect(found.map(\.words) == ["Le port rouvrira lundi", "Les grues tourneront mardi."])
    #expect(found.last?.source == "-")
  }

  // MARK: Nested

  @Test("words that one reports of another are both told")
  func nested() {
    #expect(
      readings("Marc Kerven a déclaré que Jeanne Morvan avait promis que les quais seraient réparés.")
        == [
          Reading(
            .clause, .indirect, "Jeanne Morvan avait promis que les quais seraient réparés", "Marc Kerven",
            "a déclaré"),
          Reading(.clause, .indirect, "les quais seraient réparés", "Jeanne Morvan", "avait promis"),
        ])
  }

  @Test("a contrast gives the second words to the second speaker")
  func contrast() {
    let stages = Stages(
      "Jeanne Morvan affirme que les quais sont sûrs, tandis que Marc Kerven soutient que les grues sont usées.")
    #expect(stages.said == ["les quais sont sûrs", "les grues sont usées"])
    #expect(stages.sources == ["Jeanne Morvan", "Marc Kerven"])
  }

  // MARK: No statements

  @Test(
    "words in marks that nobody says are no statement",
    arguments: [
      "Le « dialogue » dure depuis mars.", "La « zone grise » du port reste fermée.",
      "Le film « La Grande Marée » sort mercredi.", "Le roman « Le Phare » est sur le quai.",
      "Le navire « Étoile du matin » est au port.",
    ])
  func noStatement(text: String) {
    #expect(readings(text).isEmpty)
  }

  @Test("the title of what somebody reads is no statement")
  func readTitle() {
    withKnownIssue("quoted words behind lire count as read out") {
      #expect(readings("Elle lisait « Le Phare » sur le quai.").isEmpty)
    }
  }

  @Test(
    "narration is no statement",
    arguments: [
      "Jeanne Morvan est arrivée mardi à la préfecture.", "Les grues que le port a achetées tournent.",
      "Marc Kerven parle depuis une heure.", "Les dockers ont repris le travail.",
    ])
  func narration(text: String) {
    #expect(readings(text).isEmpty)
  }

  @Test("a negated verb of saying is marked")
  func negated() {
    #expect(Stages("Jeanne Morvan n'a pas dit que le port fermerait.").reports.map(\.negated) == [true])
    #expect(Stages("Jeanne Morvan a dit que le port fermerait.").reports.map(\.negated) == [false])
  }

  @Test("damaged marks are remembered")
  func damaged() {
    #expect(Stages("« Le port rouvrira lundi\", a annoncé Jeanne Morvan.").reports.map(\.damaged) == [true])
    #expect(Stages("« Le port rouvrira lundi », a annoncé Jeanne Morvan.").reports.map(\.damaged) == [false])
  }
}
