import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("All wordings of one utterance")
struct WordingsTests {
  private func opened(_ keys: Key..., width: Int = 120, height: Int = 36) -> Trial {
    var trial = Trial(Retelling.coverage, width: width, height: height)
    trial.press(.character("w"))
    for key in keys { trial.press(key) }
    return trial
  }

  @Test("w shows the fullest wording first, then the others in the order of the text")
  func opens() {
    var trial = opened()
    #expect(trial.state.screen == .wordings)
    #expect(trial.reportWords.hasPrefix("Notre confiance dans le barrage est entière"))
    trial.press(.character("j"))
    #expect(trial.reportWords.hasPrefix("sa confiance"))
    trial.press(.down)
    #expect(trial.reportWords == "Notre confiance dans le barrage")
    trial.press(.down, .character("k"), .character("g"), .character("G"))
    #expect(trial.reportWords == "Notre confiance dans le barrage")
  }

  /// The words on the screen with a plain space between them, across ends of lines.
  private func shown(_ trial: Trial) -> String {
    trial.screen.split { $0.isWhitespace || $0 == "▌" }.joined(separator: " ")
  }

  @Test("Other words stand in brackets and have a role, words left out are an ellipsis in brackets")
  func marks() {
    let trial = opened()
    #expect(
      shown(trial).contains(
        "[sa] confiance dans le barrage [était totale et que] toutes les vannes [seraient ouvertes en] avril"))
    #expect(shown(trial).contains("« Notre confiance dans le barrage … est entière […] »"))
    let y = (0..<36).first { trial.text($0).contains("[sa]") } ?? 0
    let varied = trial.frame.row(y).filter { $0.role == .varied }.map(\.glyph.text).joined()
    #expect(varied == "[sa][était totale et que][seraient")
  }

  @Test("Each has its kind, speaker, outlet, paragraph and article")
  func captions() {
    let screen = shown(opened())
    #expect(screen.contains("direct · Aline Roussel · La Vallée §2 · Au barrage, la confiance se mesure en litres"))
    #expect(screen.contains("rapporté · Aline Roussel · Radio Amont §2 · Vannes : une promesse"))
    #expect(screen.contains("direct · Aline Roussel · 3.txt §2 · Le mot du jour"))
  }

  @Test("The lines of detail set the other words against those of the fullest")
  func detail() {
    let screen = shown(opened(.down))
    #expect(screen.contains("« Notre » → « sa » · « est entière, et nous ouvrirons » → « était totale et que » ·"))
    #expect(screen.contains("« avant la fin du mois d’ » → « seraient ouvertes en »"))
    #expect(shown(opened(.down, .down)).contains("− « et nous ouvrirons toutes les vannes avant"))
  }

  @Test("Wordings that have the same words say so")
  func sameWords() {
    var trial = Trial()
    trial.press(.character("j"), .tab, .character("w"), .down)
    #expect(trial.text(trial.state.geometry.detail.lowerBound).contains("les mêmes mots"))
    #expect(!trial.screen.contains("[Les"))
  }

  @Test(
    "w, q, Esc and Backspace go back to the row",
    arguments: [Key.character("w"), .character("q"), .escape, .backspace])
  func leaves(key: Key) {
    var trial = Trial(Retelling.coverage)
    let before = trial.screen
    trial.press(.character("w"), .down, key)
    #expect(trial.effects.isEmpty)
    #expect(trial.state.screen == .compare)
    #expect(trial.screen == before)
  }

  @Test("Enter goes to the place in the article and back to the same report")
  func opensArticle() {
    var trial = opened(.down)
    let before = trial.screen
    trial.press(.enter)
    #expect(trial.state.screen == .read)
    #expect(trial.statementWords.hasPrefix("sa confiance"))
    trial.press(.escape)
    #expect(trial.screen == before)
  }

  @Test("From an article w begins on the report there; going back leads through other wordings to the first")
  func nested() {
    var trial = opened(.down, .enter)
    trial.press(.character("w"))
    #expect(trial.reportWords.hasPrefix("sa confiance"))
    trial.press(.enter, .escape, .escape, .escape)
    #expect(trial.state.screen == .wordings)
    #expect(trial.reportWords.hasPrefix("sa confiance"))
    trial.press(.escape)
    #expect(trial.state.screen == .compare)
  }

  @Test("What is reported once says so in place of opening, here and in the article")
  func onlyOne() {
    var trial = Trial(Retelling.coverage)
    trial.press(.tab, .character("j"), .character("w"))
    #expect(trial.words == "des actes")
    #expect(trial.state.screen == .compare)
    #expect(trial.status.contains("rapportés qu’une fois"))
    trial.press(.enter, .character("w"))
    #expect(trial.state.screen == .read)
    #expect(trial.status.contains("rapportés qu’une fois"))
    var empty = Trial(.init())
    empty.press(.character("w"))
    #expect(empty.status.contains("Aucune déclaration ici"))
  }

  @Test("y copies the report under the cursor, e exports all")
  func takes() {
    var trial = opened(.down)
    trial.press(.character("y"))
    #expect(trial.effects == [.copy(.report(Report(statements: [2]), of: 0))])
    trial.answer(.copied(ways: "tmux"))
    #expect(trial.status.contains("Copié (tmux) : 16 mots"))
    trial.press(.character("e"), .enter, .enter)
    guard case .export(let request) = trial.effects.first else { return #expect(Bool(false)) }
    #expect(request.utterances == [0])
  }

  @Test("What stands for words left out is three full stops where one sign cannot be shown")
  func asciiEllipsis() {
    var trial = opened()
    #expect(trial.screen.contains("[…]"))
    trial.drawPlainly()
    trial.press(.character("w"))
    #expect(trial.screen.contains("[...]") && !trial.screen.contains("[…]"))
  }

  @Test("A search goes through the wordings")
  func searches() {
    var trial = opened(.character("/"))
    trial.type("avril")
    trial.press(.enter)
    #expect(trial.status.contains("1 / 2"))
    trial.press(.character("n"))
    #expect(trial.reportWords.hasPrefix("sa confiance"))
  }

  @Test("The hint for w shows only where there is more than one wording")
  func hint() {
    var trial = Trial(Retelling.coverage, width: 160)
    #expect(trial.status.contains("w versions"))
    trial.press(.down)
    #expect(!trial.status.contains("w versions"))
  }

  @Test("A report longer than the screen is read line by line")
  func scrolls() {
    var trial = opened(.down, width: 40, height: 10)
    let first = trial.screen
    trial.press(.down)
    #expect(trial.reportWords.hasPrefix("sa confiance") || trial.screen != first)
    for _ in 0..<20 { trial.press(.down) }
    #expect(trial.screen.contains("Le mot du jour"))
  }
}
