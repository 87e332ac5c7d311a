import Testing

@testable import Analysis

@Suite struct MentionFinderTests {
  private func mentions(_ text: String) -> [(words: String, mention: Mention)] {
    let stages = Stages(text)
    return stages.mentions.joined().map { (stages.words($0.tokens), $0) }
  }

  @Test(
    "names of several words, with particles and titles, are one mention",
    arguments: [
      "Jeanne Morvan", "Marc Le Guen", "Paul de Kersauson", "Maarten van den Berg", "M. Kerven", "Mme Morvan",
    ])
  func names(name: String) {
    let found = mentions("Mardi soir, \(name) a parlé.")
    #expect(found.map(\.words) == [name])
    #expect(found.first?.mention.kind == .name)
  }

  @Test("a role with its article, its adjective and its name is one mention")
  func roleWithName() throws {
    let found = try #require(mentions("La ministre sénégalaise des Affaires étrangères Awa Ndiaye a parlé.").first)
    #expect(found.words == "La ministre sénégalaise des Affaires étrangères Awa Ndiaye")
    #expect(found.mention.role >= 0)
    #expect(found.mention.country >= 0)
    #expect(found.mention.agreement.contains(.feminine))
    #expect(!found.mention.agreement.contains(.masculine))
  }

  @Test("a role behind a name is its apposition")
  func apposition() throws {
    let stages = Stages("Jeanne Morvan, la directrice du port, a parlé.")
    let found = try #require(stages.mentions.joined().first)
    #expect(found.name.map { stages.words($0) } == "Jeanne Morvan")
    #expect(found.role >= 0)
  }

  @Test(
    "whose trial it is, and who is tried for something, is on trial",
    arguments: [
      "Le procès de Paul Kerven s’est ouvert.", "Paul Kerven, 54 ans, jugé pour vol, a parlé.",
      "Paul Kerven, 54 ans, conteste les faits.",
    ])
  func onTrial(text: String) throws {
    let found = try #require(Stages(text).mentions.joined().first { $0.name != nil })
    try #require(found.otherRole >= 0)
    #expect(French.lexicon.roles[Int(found.otherRole)].roleClass == "accused")
  }

  @Test(
    "whoever judges, is judged by somebody or denies a clause is not on trial",
    arguments: [
      "Paul Kerven a jugé la grue sûre.", "Paul Kerven, 54 ans, jugé par ses pairs, a parlé.",
      "Paul Kerven nie que les faits soient vrais.",
    ])
  func notOnTrial(text: String) throws {
    let found = try #require(Stages(text).mentions.joined().first { $0.name != nil })
    #expect(found.otherRole < 0)
  }

  @Test(
    "a pronoun is a mention with gender and number",
    arguments: [
      ("Il", Agreement(code: "ms")), ("Elle", Agreement(code: "fs")), ("Ils", Agreement(code: "mp")),
      ("Elles", Agreement(code: "fp")),
    ])
  func pronouns(word: String, agreement: Agreement) throws {
    let found = try #require(mentions("\(word) parle.").first)
    #expect(found.words == word)
    #expect(found.mention.kind == .pronoun)
    #expect(found.mention.agreement == agreement)
  }

  @Test(
    "a country is named by its name, its capital or its seat of power",
    arguments: ["Le Sénégal", "Dakar", "La France", "Paris", "Matignon"])
  func countries(name: String) {
    let found = mentions("\(name) a parlé.")
    #expect(found.map(\.words) == [name])
    #expect(found.first?.mention.kind == .country)
  }

  @Test("two that et joins are one mention of two members")
  func coordination() throws {
    let found = try #require(mentions("Jeanne Morvan et Marc Kerven ont parlé.").first)
    #expect(found.words == "Jeanne Morvan et Marc Kerven")
    #expect(found.mention.kind == .coordination)
    #expect(found.mention.members.count == 2)
  }

  @Test(
    "expressions that mean both sides are joint",
    arguments: ["Les deux parties", "Les deux ministres", "L'un et l'autre"])
  func joint(expression: String) {
    let found = mentions("\(expression) ont parlé.")
    #expect(found.map(\.words) == [expression])
    #expect(found.first?.mention.kind == .joint)
  }

  @Test("what a preposition governs is no subject")
  func governed() {
    let found = mentions("Marc Kerven a parlé avec Jeanne Morvan.")
    #expect(found.map(\.words) == ["Marc Kerven", "Jeanne Morvan"])
    #expect(found.map(\.mention.governed) == [false, true])
  }

  @Test("nobody is mentioned inside marks")
  func quoted() {
    #expect(mentions("« Jeanne Morvan ment » est écrit là.").isEmpty)
  }

  @Test(
    "a word that begins a sentence is no name because of its capital",
    arguments: ["Pourtant le quai ferme.", "Personne ne parle.", "Grues à vendre."])
  func initial(text: String) {
    #expect(mentions(text).filter { $0.mention.kind == .name }.isEmpty)
  }

  @Test("a participle with the form of a role is none")
  func participle() {
    #expect(mentions("Jeanne Morvan est partie mardi.").map(\.words) == ["Jeanne Morvan"])
  }
}
