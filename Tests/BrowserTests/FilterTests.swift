import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("The language of filters")
struct FilterLanguageTests {
  private func parts(_ text: String) throws -> [StatementFilter.Part] { try StatementFilter(parsing: text).parts }

  @Test("fields are understood in both languages, shortened, whatever their capitals and accents")
  func fields() throws {
    for name in ["locuteur", "Locuteur", "speaker", "speak", "loc", "qui", "who"] {
      #expect(try parts("\(name):x").map(\.field) == [.speaker], "\(name)")
    }
    #expect(try parts("cote:A média:x media:x").map(\.field) == [.side, .outlet, .outlet])
  }

  @Test("values are parted by commas and kept together by quotation marks")
  func values() throws {
    #expect(try parts("topic:a,\"b, c\",«\u{A0}d e\u{A0}»")[0].values == [.words("a"), .words("b, c"), .words("d e")])
    #expect(
      try parts("-kind:direct,mixte") == [
        .init(field: .kind, values: [.kind(.direct), .kind(.mixed)], isNegated: true)
      ])
    #expect(
      try parts("grue \"deux mots\" -plan intra-syrien").map(\.values) == [
        [.words("grue")], [.words("deux mots")], [.words("plan")], [.words("intra-syrien")],
      ])
    #expect(try parts("\"12:30\"") == [.init(field: .text, values: [.words("12:30")])])
  }

  @Test("certainty takes bounds, with point or comma or in hundredths")
  func certainty() throws {
    for text in [">0.8", ">0,8", ">80%"] {
      #expect(try parts("certitude:\(text)")[0].values == [.certainty(try #require(FilterBound(">0.80")))], "\(text)")
    }
    #expect(FilterBound("0.5")?.admits(0.5) == true)
    #expect(FilterBound(">0.5")?.admits(0.5) == false)
    #expect(FilterBound("<0.5")?.admits(0.49) == true)
    for text in ["", "x", ">2", "0.5.5", "-1", "101%", "0."] { #expect(FilterBound(text) == nil, "\(text)") }
  }

  @Test("signs and names of marks mean the same")
  func marks() {
    #expect(
      FilterMark("≠") == .disagreement && FilterMark("!=") == .disagreement && FilterMark("désac") == .disagreement)
    #expect(FilterMark("=") == .agreement && FilterMark("accord") == .agreement)
    #expect(FilterMark("x") == nil)
  }

  @Test("what is wrong is told")
  func errors() {
    #expect(throws: FilterError.unknownField("foo")) { try StatementFilter(parsing: "foo:x") }
    #expect(throws: FilterError.noValue(field: "side")) { try StatementFilter(parsing: "side:") }
    #expect(throws: FilterError.badValue("x", field: "sorte")) { try StatementFilter(parsing: "sorte:x") }
    #expect(throws: FilterError.badValue(">9", field: "certainty")) { try StatementFilter(parsing: "certainty:>9") }
    let french = FilterError.badValue("x", field: "sorte").sentence(.french)
    #expect(french.contains("direct, rapporté, mixte"))
  }

  @Test(
    "what is written out is read the same",
    arguments: [
      "speaker:Vasseur -kind:direct topic:\"deux mots\",plan certainty:>0.85", "side:A,both,neither mark:=,joint",
      "-\"une: chose\" mot text:a,b speaker:?", "certainty:<0.05 certainty:>=1",
    ], Language.allCases)
  func roundTrip(text: String, language: Language) throws {
    let filter = try StatementFilter(parsing: text)
    #expect(try StatementFilter(parsing: filter.text(in: language)) == filter)
  }
}

@Suite("Filtering")
struct FilteringTests {
  private func filtered(_ text: String, width: Int = 120) -> Trial {
    var trial = Trial(width: width)
    trial.press(.character("f"))
    trial.type(text)
    trial.press(.enter)
    return trial
  }

  /// The words of the rows that are shown.
  private func shown(_ trial: Trial) -> [String] {
    let state = trial.state
    return state.dossier.entries.indices.filter { !state.isLeftOut($0) }.compactMap { state.dossier.row(at: $0) }
      .flatMap(\.utterances).compactMap { state.dossier.statement(of: $0) }.map { state.coverage.words(of: $0) }
  }

  @Test("leaves rows with a statement that matches, and the topics that have them")
  func rows() {
    let trial = filtered("locuteur:ferrand")
    #expect(shown(trial) == ["les deux camps sont plus proches qu’ils ne le disent"])
    #expect(trial.state.listEntries.count == 1)
    #expect(!trial.screen.contains("effectifs"))
    #expect(trial.words.hasPrefix("les deux camps"))
  }

  @Test("one field with two values widens, two fields narrow, a minus leaves out")
  func combining() {
    #expect(shown(filtered("texte:dockers,médiateur")).count == 3)
    #expect(shown(filtered("locuteur:vasseur sorte:mixte")).count == 2)
    #expect(shown(filtered("signe:accord -signe:ensemble")).count == 2)
    #expect(shown(filtered("sorte:direct sorte:mixte -côté:A")).contains("On nous parle de chiffres, pas de nous"))
  }

  @Test("a statement must match all of it by itself")
  func oneStatement() {
    #expect(shown(filtered("média:\"Radio Quai\" thème:salaires")).contains { $0.hasPrefix("Les comptes") })
    #expect(shown(filtered("média:écho locuteur:ferrand")).isEmpty)
  }

  @Test("a joint statement has the sign of its relation, and a word of its own")
  func joint() {
    #expect(shown(filtered("mark:joint")) == ["se revoir jeudi en présence du médiateur"])
    #expect(shown(filtered("mark:=")).contains("se revoir jeudi en présence du médiateur"))
  }

  @Test("is shown with how much it leaves, on every size", arguments: [(40, 10), (80, 24), (120, 36)])
  func bar(_ size: (Int, Int)) {
    var trial = filtered("locuteur:vasseur")
    trial.resize(size.0, size.1)
    #expect(trial.text(1).contains("Filtre"))
    #expect(trial.text(1).contains(" lignes"))
    trial.press(.enter)
    #expect(trial.state.screen == .read)
    #expect(trial.text(1).contains("déclarations"))
  }

  @Test("keeps the cursor on the same words where they are still shown")
  func cursor() {
    var trial = Trial()
    trial.press(.character("t"), .character("t"), .tab)
    let words = trial.words
    trial.press(.character("f"))
    trial.type("thème:sécurité")
    trial.press(.enter)
    #expect(trial.words == words)
    trial.press(.character("f"), .control("u"), .enter)
    #expect(trial.state.filter.isEmpty)
    #expect(trial.words == words)
  }

  @Test("counts while one types, and says what is wrong without going away")
  func typing() {
    var trial = Trial()
    trial.press(.character("f"))
    trial.type("locuteur:ferrand")
    #expect(trial.status.contains("1 / "))
    trial.press(.control("u"))
    trial.type("foo:x")
    trial.press(.enter)
    #expect(trial.status.contains("« foo » n’est pas un champ : côté, locuteur"))
    trial.press(.backspace)
    #expect(trial.status.contains("Filtrer : foo:"))
    trial.press(.escape)
    #expect(trial.state.filter.isEmpty && trial.state.prompt == nil)
  }

  @Test("Tab takes fields, and values that exist")
  func completion() {
    var trial = Trial()
    trial.press(.character("f"))
    #expect(trial.text(trial.frame.size.height - 2).contains("Tab côté:  locuteur:"))
    trial.type("loc")
    trial.press(.tab)
    #expect(trial.status.contains("Filtrer : locuteur:"))
    #expect(trial.text(trial.frame.size.height - 2).contains("\"Hélène Vasseur\""))
    trial.type("guen")
    trial.press(.tab)
    #expect(trial.status.contains("locuteur:\"Marc Le Guen\""))
    trial.type(" -s")
    trial.press(.tab, .tab)
    #expect(trial.status.contains("-signe:"))
    trial.press(.backTab)
    #expect(trial.status.contains("-sorte:"))
  }

  @Test("nothing that matches is told on the screen, and every key still works")
  func nothing() {
    var trial = filtered("introuvable")
    #expect(trial.screen.contains("Rien ne répond au filtre"))
    for key in EverySizeTests.keys where key != .character("q") && key != .control("c") { trial.press(key) }
  }

  @Test("in the articles p goes to statements that match only, and others are not marked")
  func articles() {
    var trial = filtered("locuteur:ferrand")
    trial.press(.enter, .character("g"), .character("p"))
    #expect(trial.statementWords.hasPrefix("les deux camps"))
    trial.press(.character("p"))
    #expect(trial.statementWords.hasPrefix("les deux camps"))
    #expect(trial.status.contains("pas d’autre"))
    let roles = Set(trial.frame.cells.map(\.role))
    #expect(!roles.contains(.leftWords) && !roles.contains(.rightWords))
  }

  @Test("in the articles m and Tab pass over what does not match, and say so where nothing else is there")
  func elsewhere() {
    var trial = Trial()
    trial.press(.enter, .character("/"))
    trial.type("Les comptes")
    trial.press(.enter)
    let books = trial.state.statement
    trial.press(.character("m"))
    #expect(trial.state.statement != books && trial.statementWords.hasPrefix("Les comptes"))
    trial.press(.character("m"), .character("f"))
    trial.type("média:écho sorte:direct")
    trial.press(.enter)
    #expect(trial.state.statement == books)
    trial.press(.character("m"))
    #expect(trial.state.statement == books && trial.status.contains("écartée par le filtre"))
    trial.press(.tab)
    #expect(trial.statementWords.hasPrefix("une hausse") == false)
    trial.press(.character("f"), .control("u"))
    trial.type("locuteur:\"Le Guen\"")
    trial.press(.enter, .tab)
    #expect(trial.state.statement == books && trial.status.contains("écartée par le filtre"))
  }

  @Test("a statement whose row is left out stays in the articles")
  func leftOut() {
    var trial = Trial()
    trial.press(.enter, .character("f"))
    trial.type("locuteur:ferrand")
    trial.press(.enter, .enter)
    #expect(trial.state.screen == .read)
    #expect(trial.status.contains("écartée par le filtre"))
  }

  @Test("holds after a correction")
  func corrected() {
    var trial = filtered("locuteur:ferrand")
    trial.press(.character("c"), .enter)
    trial.type("Zoé")
    trial.press(.enter, .character("1"), .character("1"))
    #expect(trial.screen.contains("Rien ne répond au filtre"))
    trial.press(.character("u"))
    #expect(trial.words.hasPrefix("les deux camps"))
  }

  @Test("its parts are listed, removed and inverted, and others added from the cursor")
  func menu() {
    var trial = filtered("locuteur:vasseur sorte:direct")
    trial.press(.character("F"))
    #expect(trial.screen.contains("✓ sorte:direct"))
    #expect(trial.screen.contains("+ thème:salaires"))
    trial.press(.character("j"), .character("x"))
    #expect(trial.state.filter.text(in: .french) == "locuteur:vasseur")
    trial.press(.character("k"), .character("n"))
    #expect(trial.state.filter.text(in: .french) == "-locuteur:vasseur")
    trial.press(.character("c"), .character("j"), .character("j"), .enter)
    #expect(trial.state.filter.parts.count == 1)
    trial.press(.escape)
    #expect(trial.state.finding.filterMenu == nil)
    trial.press(.character("F"), .character("f"))
    #expect(trial.status.contains("Filtrer : "))
  }

  @Test("rows that are left out are neither chosen nor taken")
  func taking() {
    var trial = filtered("côté:B")
    trial.press(.character("g"), .character("v"), .character("G"), .character("v"))
    let state = trial.state
    #expect(!state.chosenEntries.isEmpty)
    #expect(state.chosenEntries.allSatisfy { !state.isLeftOut($0) })
    #expect(state.utterancesToTake == state.utterances(ofEntries: Array(state.dossier.entries.indices)))
  }

  @Test("the report that matches is the one that is shown")
  func report() {
    let trial = filtered("média:\"Radio Quai\" thème:salaires")
    #expect(shown(trial).contains("Les comptes sont bons, ils le savent mieux que nous."))
  }
}
