import CoverageModel
import Testing

@testable import Analysis

/// Whose people somebody is told to be: of a land that no lexicon knows, of the body that they speak for.
@Suite struct StandingTests {
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
    #expect(coverage.side(of: "Paul Dellin") == .a)
    #expect(coverage.side(of: "Terovian foreign ministry") == .a)
    #expect(coverage.side(of: "Tom Karr") == .b)

    let french = French.coverage(
      of: """
        La Tolvanie et la Narésie se sont parlé. Le ministre tolvanien de l'Énergie, Radu Selmek, a dit que le barrage \
        serait rempli. Sa collègue narésienne de l'Eau, Leïla Hamdane, a répondu que le fleuve mourrait. Nina Ostrek, \
        porte-parole de la délégation tolvanienne, a assuré que tout était prêt. Mme Hamdane a dit que rien ne l'était.
        """)
    #expect(french.sides.map(\.name) == ["Tolvanie", "Narésie"])
    #expect(french.side(of: "Nina Ostrek") == .a)
    #expect(french.side(of: "Leïla Hamdane") == .b)
  }

  @Test(
    "a land and its people are told by each other, where the lexicon has neither",
    arguments: [
      ("halmaran", ["halmara", "halmaran"], "halmara"), ("halmara", ["halmara", "halmaran"], "halmara"),
      ("mesrini", ["mesrin", "mesrini"], "mesrin"), ("corvan", ["corvan", "corvany"], "corvany"),
      ("halmaran", ["halmaran"], nil), ("german", ["german", "germany"], nil),
    ] as [(String, [String], String?)])
  func lexicon(_ word: String, _ coverage: [String], _ land: String?) throws {
    var lexicon = try #require(LexiconReader.lexicon(language: "en"))
    for word in coverage { _ = lexicon.vocabulary.intern(Array(word.utf8)) }
    #expect(lexicon.land(of: Array(word.utf8)) == land.map { Array($0.utf8) })
  }

  @Test("*her counsel* is that of the subject, not of whom it is told of last")
  func counsel() {
    let coverage = English.coverage(
      of: """
        Composer Odile Tranter is suing Larkrise Pictures over a tune. Her counsel, Helena Brack KC, told the court that \
        the theme had been stolen. Simon Aldous KC, for Larkrise, said the theme was older than both of them. "Nothing was \
        taken," Mr Aldous said. "It is the same tune," Ms Brack said. Ms Tranter said she had written it in 2012.
        """)
    #expect(coverage.side(of: "Odile Tranter") != nil)
    #expect(coverage.side(of: "Odile Tranter") == coverage.side(of: "Helena Brack"))
    #expect(coverage.side(of: "Simon Aldous") != coverage.side(of: "Helena Brack"))
  }

  @Test(
    "whoever speaks for a body has a role of it",
    arguments: [
      "Tom Karr, the insurer's chief executive, said the water had risen.",
      "Tom Karr, acting for the insurer, said the water had risen.",
      "For the insurer, Tom Karr said the water had risen.",
      "Opening the case for the insurer, Tom Karr said the water had risen.",
      "Tom Karr, counsel for the insurer, said the water had risen.",
    ])
  func bodies(_ sentence: String) throws {
    let table = try sideTable("Anna Vesk, the lawyer for the insurer, said it had not.\n\n" + sentence)
    #expect(table.contains("sameOwner=1"))
  }

  /// What shows of those who speak in an English text whether they stand together.
  private func sideTable(_ text: String) throws -> String {
    var analyzer = try #require(Analyzer(language: "en"))
    return analyzer.sideTable(of: [Source(name: "1.txt", text: SourceText(text))])
  }

  @Test(
    "witnesses stand with whom they speak for",
    arguments: [
      "For the Crown, the document examiner Ruth Orr said one hand had written all four.",
      "Dr Ruth Orr, giving evidence for the Crown, said one hand had written all four.",
      "Dr Ruth Orr, called by the prosecution, said one hand had written all four.",
      "Dr Ruth Orr, testifying for the Crown, said one hand had written all four.",
      "An expert for the prosecution, Ruth Orr, said one hand had written all four.",
      "The bookkeeper Ruth Orr, giving evidence for the Crown, said one hand had written all four.",
    ])
  func witnesses(_ sentence: String) {
    let coverage = English.coverage(
      of: """
        Harriet Culver, prosecuting, said the deeds were forged. Marcus Tolland, defending, said they were not. The \
        accused, Denise Farrow, said she had never seen them.

        """ + sentence)
    #expect(coverage.side(of: "Harriet Culver") != nil && coverage.side(of: "Denise Farrow") != nil)
    #expect(coverage.side(of: "Ruth Orr") == coverage.side(of: "Harriet Culver"))
    #expect(coverage.side(of: "Denise Farrow") != coverage.side(of: "Harriet Culver"))
  }

  @Test(
    "French witnesses stand with whom they speak for, too",
    arguments: ["Un témoin de la défense, Rose Orban,", "L'experte Rose Orban, mandatée par la défense,"])
  func témoins(_ subject: String) {
    let coverage = French.coverage(
      of: """
        Le procureur, Jean Morel, a dit que les actes étaient faux. L'accusée, Denise Ferrat, a répondu qu'elle ne les \
        avait jamais vus. « C'est faux », a rétorqué M. Morel. Me Marc Tollan, pour la défense, a dit que rien n'était \
        prouvé. « Tout l'est », a répondu le procureur.

        \(subject) a dit que l'encre était ancienne.
        """)
    #expect(coverage.side(of: "Rose Orban") != nil && coverage.side(of: "Jean Morel") != nil)
    #expect(coverage.side(of: "Rose Orban") == coverage.side(of: "Denise Ferrat"))
    #expect(coverage.side(of: "Jean Morel") != coverage.side(of: "Denise Ferrat"))
  }

  @Test(
    "witnesses of the defence stand with its lawyer",
    arguments: [
      "Dr Ruth Orr, giving evidence for the defence,", "Dr Ruth Orr, called by the defence,",
      "Dr Ruth Orr, testifying for the defence,", "The bookkeeper Ruth Orr, giving evidence for the defence,",
    ])
  func ofDefence(_ subject: String) {
    let coverage = English.coverage(
      of: """
        Harriet Culver, prosecuting, said the deeds were forged. Marcus Tolland, defending, said they were not. The \
        accused, Denise Farrow, said she had never seen them.

        \(subject) said one hand had written all four.
        """)
    #expect(coverage.side(of: "Marcus Tolland") != nil)
    #expect(coverage.side(of: "Ruth Orr") == coverage.side(of: "Marcus Tolland"))
    #expect(coverage.side(of: "Harriet Culver") != coverage.side(of: "Marcus Tolland"))
    withKnownIssue("where little is said, a second voice of the defence moves the accused to those who accuse") {
      #expect(coverage.side(of: "Denise Farrow") == coverage.side(of: "Marcus Tolland"))
    }
  }

  @Test(
    "where somebody gives evidence and who quotes them tell no side",
    arguments: [
      ("Dr ", ", giving evidence at Leeds Crown Court,"), ("At the hearing, Judge ", ""), ("", ", called by the BBC,"),
    ])
  func circumstances(_ before: String, _ behind: String) throws {
    let sentences = [("Ruth Orr", "one hand had written all four"), ("Anna Vesk", "it had not")].map { name, words in
      "\(before)\(name)\(behind) said \(words)."
    }
    let table = try sideTable(sentences.joined(separator: "\n\n"))
    #expect(table.contains("Ruth Orr") && table.contains("Anna Vesk"))
    #expect(!table.contains("sameOwner") && !table.contains("prosecution&defence"))
  }

  @Test(
    "a body named after somebody is theirs, a paper that has their name is not",
    arguments: [("The Brandt campaign", true), ("The Washington Post", false)])
  func namesakes(_ body: String, isTheirs: Bool) throws {
    let table = try sideTable(
      """
      Elena \(isTheirs ? "Brandt" : "Washington") said the road would open.

      \(body) said in a statement that the road was ready.
      """)
    #expect(table.contains("ownerOf=1") == isTheirs)
  }
}
