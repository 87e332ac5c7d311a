import CoverageModel
import Testing

@testable import Analysis

/// Whose people somebody is told to be: of a land that no lexicon knows, of the body that they speak for.
@Suite struct StandingTests {
  private func side(of name: String, in coverage: Coverage) -> SideID? {
    coverage.speakers.first { $0.name == name }?.side
  }

  @Test("lands that the lexicon does not know are told by the names of their people")
  func lands() {
    let coverage = English.coverage(
      of: """
        President Paul Dellin of Terovia said the bridge would open. Jane Solvade, the Halmaran prime minister, said it \
        would not. The leaders of Terovia and Halmara met on Thursday. The Terovian foreign ministry said the papers \
        were ready. Tom Karr, the Halmaran interior minister, said they were not. Anne Vesk, the Terovian finance \
        minister, said it was late.
        """)
    #expect(coverage.sides.map(\.name) == ["Terovia", "Halmara"])
    #expect(side(of: "Paul Dellin", in: coverage) == .a)
    #expect(side(of: "Terovian foreign ministry", in: coverage) == .a)
    #expect(side(of: "Tom Karr", in: coverage) == .b)

    let french = French.coverage(
      of: """
        La Tolvanie et la Narésie se sont parlé. Le ministre tolvanien de l'Énergie, Radu Selmek, a dit que le barrage \
        serait rempli. Sa collègue narésienne de l'Eau, Leïla Hamdane, a répondu que le fleuve mourrait. Nina Ostrek, \
        porte-parole de la délégation tolvanienne, a assuré que tout était prêt. Mme Hamdane a dit que rien ne l'était.
        """)
    #expect(french.sides.map(\.name) == ["Tolvanie", "Narésie"])
    #expect(side(of: "Nina Ostrek", in: french) == .a)
    #expect(side(of: "Leïla Hamdane", in: french) == .b)
  }

  @Test("a word that the lexicon has names no unknown land")
  func noLand() {
    let coverage = English.coverage(
      of: """
        Paul Dellin, the company's lawyer, said the books were closed. Jane Solvade, a companion of the founder, said \
        they were open. Mr Dellin said they had been audited.
        """)
    #expect(!coverage.sides.map(\.name).contains("Company"))
  }

  @Test(
    "whoever speaks for a body stands with it",
    arguments: [
      "Tom Karr, the insurer's claims director, said the water had risen.",
      "Tom Karr, acting for the insurer, said the water had risen.",
      "Tom Karr KC, for the insurer, said the water had risen.",
      "For the insurer, Tom Karr said the water had risen.",
      "Opening the case for the insurer, Tom Karr said the water had risen.",
      "Tom Karr, counsel for the insurer, said the water had risen.",
    ])
  func bodies(_ sentence: String) {
    let coverage = English.coverage(
      of: """
        Jane Berg, a resident, said the river had come over the wall. Anna Vesk, chief executive of the insurer, said it \
        had not. Ms Berg said her house was lost. \(sentence) Ms Berg said nobody had come. Ms Vesk said somebody had.
        """)
    #expect(side(of: "Anna Vesk", in: coverage) != nil)
    #expect(side(of: "Tom Karr", in: coverage) == side(of: "Anna Vesk", in: coverage))
    #expect(side(of: "Jane Berg", in: coverage) == side(of: "Anna Vesk", in: coverage)?.opposite)
  }

  @Test("those who manage are of one company where only one is told of and others speak against it")
  func managers() {
    let coverage = English.coverage(
      of: """
        Moira Eccles, the insurer's claims director, said the houses had been seen. Jane Berg, a customer, said nobody had \
        come. The chief executive, Rupert Tansley, said the claims had been decided. Ms Berg said hers had not. Ms Eccles \
        said it was a hard year. Mr Tansley said it was over. Idris Malvern, a resident, said he had read it four times.
        """)
    #expect(side(of: "Moira Eccles", in: coverage) != nil)
    #expect(side(of: "Rupert Tansley", in: coverage) == side(of: "Moira Eccles", in: coverage))
    #expect(side(of: "Jane Berg", in: coverage) == side(of: "Moira Eccles", in: coverage)?.opposite)
  }
}
