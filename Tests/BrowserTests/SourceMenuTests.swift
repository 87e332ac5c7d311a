import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("The list of sources")
struct SourceMenuTests {
  /// The words of the rows that are shown.
  private func shown(_ trial: Trial) -> [String] {
    let state = trial.state
    return state.dossier.entries.indices.filter { !state.isLeftOut($0) }.compactMap { state.dossier.row(at: $0) }
      .flatMap(\.utterances).compactMap { state.dossier.statement(of: $0) }.map { state.coverage.words(of: $0) }
  }

  @Test("names number, language, outlet, title and count, and texts that say the same", arguments: Language.allCases)
  func lists(_ language: Language) {
    var coverage = PortStrike.coverage
    coverage.sources[1].copies = ["quai-bis.txt"]
    coverage.articles[0].language = "fr"
    coverage.articles[0].date = "2017-05-03"
    var trial = Trial(coverage, language: language)
    trial.press(.character("Y"))
    let lines = trial.screen.split(separator: "\n").map(String.init)
    let first = lines.first { $0.contains("✓ 1") } ?? ""
    #expect(first.contains("fr") && first.contains("2017-05-03") && first.contains("L’Écho du Port"))
    #expect(first.contains("Port-Amont : la direction"))
    let count = coverage.statements.count { $0.article == 0 }
    #expect(first.contains(language == .french ? "\(count) déclarations" : "\(count) statements"))
    let same = language == .french ? "même texte que l’article 2" : "same text as article 2"
    #expect(trial.screen.contains("quai-bis.txt") && trial.screen.contains(same))
  }

  @Test("opens on the article of the cursor; Enter goes to the article, and back leads where one was")
  func goes() {
    var trial = Trial()
    let words = trial.words
    trial.press(.character("Y"), .character("G"), .enter)
    #expect(trial.state.screen == .read && trial.state.finding.sourceMenu == nil)
    #expect(trial.text(0).contains("Effectifs"))
    trial.press(.character("Y"))
    #expect(trial.state.finding.sourceMenu?.cursor == 2)
    trial.press(.escape, .escape)
    #expect(trial.state.screen == .compare && trial.words == words)
  }

  @Test("x hides an article: its words are in no row, no count, no picture and no jump; x again brings them back")
  func hides() {
    var trial = Trial()
    let before = shown(trial)
    trial.press(.character("Y"), .character("j"), .character("x"), .escape)
    #expect(trial.state.filter.text(in: .french) == "-article:2")
    #expect(trial.screen.contains("Filtre\u{A0}: -article:2"))
    let state = trial.state
    #expect(state.coverage.statements.allSatisfy { $0.article != 1 })
    #expect(!shown(trial).contains { $0.hasPrefix("les deux camps") })
    #expect(trial.text(0).contains("2 articles"))
    #expect(!state.dossier.overview.outlets.contains { $0.name == "Radio Quai" })
    #expect(state.dossier.overview.articles == [0, 2])
    #expect(state.dossier.reading.statementsOfArticle[1].isEmpty)
    // What another article reports too is still there, without the report that is hidden.
    let wages = shown(trial).contains { $0.hasPrefix("Les comptes sont bons") }
    #expect(wages)
    trial.press(.character("Y"), .character("j"), .character(" "), .escape)
    #expect(trial.state.filter.isEmpty && shown(trial) == before)
  }

  @Test("a relation that has lost a side is none")
  func loosens() {
    var trial = Trial()
    trial.press(.character("f"))
    trial.type("-article:1,2")
    trial.press(.enter)
    for relation in trial.state.coverage.relations {
      #expect(!relation.both.isEmpty || (!relation.a.isEmpty && !relation.b.isEmpty))
    }
    #expect(trial.state.dossier.hidden == [0, 1])
  }

  @Test("everything is exported without what is hidden")
  func exports() {
    var trial = Trial()
    trial.press(.character("Y"), .character("j"), .character("x"), .escape)
    let all = trial.state.utterances(ofEntries: Array(trial.state.dossier.entries.indices))
    let statements = all.flatMap { trial.state.coverage.utterances[$0].statements }
    #expect(!statements.isEmpty)
    #expect(statements.allSatisfy { trial.state.coverage.statements[$0].article != 1 })
  }

  @Test("hiding keeps what is put right, also where corrections are left out", arguments: [true, false])
  func corrections(_ isOn: Bool) {
    var trial = Trial(log: isOn ? CorrectionLog() : nil)
    let words = trial.words
    if isOn { trial.press(.character("c"), .character("3"), .character("3")) }
    trial.press(.character("Y"), .character("j"), .character("x"), .escape)
    #expect(trial.words == words)
    #expect((trial.state.corrections?.log.entries.count ?? 0) == (isOn ? 1 : 0))
    #expect(trial.state.dossier.hidden == [1])
  }

  @Test(
    "all articles can be hidden, on every size, and F brings them back", arguments: [(40, 10), (80, 24), (200, 50)])
  func everything(_ size: (Int, Int)) {
    var trial = Trial(width: size.0, height: size.1)
    trial.press(.character("Y"))
    for _ in 0..<3 { trial.press(.character("x"), .character("j")) }
    #expect(trial.state.dossier.hidden.count == 3 && trial.state.filter.parts.count == 1)
    trial.press(.escape, .enter, .character("p"), .escape, .character("O"), .character("O"), .character("F"))
    trial.press(.character("x"))
    #expect(trial.state.dossier.hidden.isEmpty)
  }

  @Test("the part is read and written in both languages; what is no number is told", arguments: Language.allCases)
  func language(_ language: Language) throws {
    let filter = try StatementFilter(parsing: "-article:2,5")
    #expect(filter.text(in: language) == "-article:2,5")
    #expect(throws: FilterError.badValue("x", field: "article")) { try StatementFilter(parsing: "article:x") }
  }

  private static let texts = ["Un tout autre article\n\nIl vient d’être ajouté, et se tient devant."] + PortStrike.texts

  @Test("what is hidden stays hidden where an article was added before it, when files are read again and opened again")
  func numbersShift() {
    var trial = Trial()
    trial.press(.character("Y"), .character("j"), .character("x"), .escape)
    let kept = trial.state.reading
    let now = CoverageBuilder(texts: Self.texts).coverage
    trial.answer(.reread(Rereading(files: 1, name: "port", coverage: now)))
    #expect(trial.state.filter.text(in: .french) == "-article:3" && trial.state.dossier.hidden == [2])
    #expect(!trial.status.contains("Un article du filtre"))
    var next = Trial(now)
    next.state.reopen(kept, isFresh: false)
    #expect(next.state.filter.text(in: .french) == "-article:3" && next.state.dossier.hidden == [2])
  }

  @Test("an article is known by its words where they were edited; one that is gone leaves the filter, and that is said")
  func editedAndGone() {
    var trial = Trial()
    trial.press(.character("f"))
    trial.type("-article:2,3 locuteur:guen")
    trial.press(.enter)
    let edited = [Self.texts[1], Self.texts[2].replacing("vue des quais", with: "vue du quai nord")]
    let now = CoverageBuilder(texts: edited).coverage
    var next = Trial(now)
    next.state.reopen(trial.state.reading, isFresh: false)
    #expect(next.state.filter.text(in: .french) == "-article:2 locuteur:guen")
    #expect(next.status.contains("Un article du filtre n’est plus là"))
    trial.answer(.reread(Rereading(files: 2, name: "port", coverage: now)))
    #expect(trial.state.filter.text(in: .french) == "-article:2 locuteur:guen")
    #expect(trial.status.contains("Un article du filtre"))
  }
}
