import Testing

@testable import Analysis

@Suite struct VerbGroupFinderTests {
  private func words(_ text: String) -> [String] {
    let stages = Stages(text)
    return stages.groups.map { stages.words($0.tokens) }
  }

  @Test(
    "a verb of saying is found in its simple and compound tenses",
    arguments: [
      ("Jeanne Morvan déclare que oui.", "déclare"), ("Jeanne Morvan a déclaré que oui.", "a déclaré"),
      ("Jeanne Morvan avait promis que oui.", "avait promis"), ("Les dockers affirmaient que oui.", "affirmaient"),
      ("Les dockers ont également affirmé que oui.", "ont également affirmé"),
      ("Jeanne Morvan a, de nouveau, souligné que oui.", "a, de nouveau, souligné"),
      ("Jeanne Morvan fait valoir que oui.", "fait valoir"),
    ])
  func tenses(text: String, group: String) {
    #expect(words(text) == [group])
  }

  @Test("an inverted pronoun belongs to its verb", arguments: [("a-t-elle ajouté", "elle"), ("dit-il", "il")])
  func inverted(clause: String, pronoun: String) throws {
    let stages = Stages("« Oui », \(clause).")
    let group = try #require(stages.groups.first)
    #expect(stages.words(group.tokens) == clause)
    #expect(group.pronoun.map { stages.words($0..<$0 + 1) } == pronoun)
    #expect(stages.groups.count == 1)
  }

  @Test("the verb shows the number of its subject")
  func number() {
    let groups = Stages("Jeanne Morvan affirme que oui. Les dockers affirment que non.").groups
    #expect(groups.map(\.agreement) == [.singular, .plural])
  }

  @Test("participles and infinitives are told from finite verbs")
  func forms() {
    let groups = Stages("Jeanne Morvan a affirmé que oui, ajoutant que non, avant de préciser que si.").groups
    #expect(groups.map(\.form) == [.finite, .presentParticiple, .infinitive])
  }

  @Test("a negation is seen", arguments: [("n'a pas dit", true), ("a dit", false), ("ne dit pas", true)])
  func negation(verb: String, negated: Bool) throws {
    let group = try #require(Stages("Jeanne Morvan \(verb) que le port fermerait.").groups.first)
    #expect(group.negated == negated)
  }

  @Test(
    "a noun with the form of a verb is none",
    arguments: ["La demande reste forte.", "Une note circule.", "Des annonces suivront."])
  func nouns(text: String) {
    #expect(words(text).isEmpty)
  }

  @Test("verbs inside quotations and parentheses are not the writer's")
  func quoted() {
    #expect(words("« Elle affirme que oui » est un titre.").isEmpty)
    #expect(words("Le port (il affirme que non) est fermé.").isEmpty)
  }

  @Test(
    "a passive with être is no verb of saying",
    arguments: ["Le plan est annoncé depuis mardi.", "Les quais sont promis aux grues."])
  func passive(text: String) {
    #expect(words(text).isEmpty)
  }

  @Test("verbs of agreeing and rejecting have their force")
  func force() {
    let groups = Stages("Jeanne Morvan a confirmé que oui. Marc Kerven a démenti que non.").groups
    #expect(groups.map(\.force) == [.agreeing, .rejecting])
  }
}
