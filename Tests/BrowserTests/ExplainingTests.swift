import Screen
import Testing

@testable import Browser

@Suite("Explaining a speaker and a mark")
struct ExplainingTests {
  /// The row of the second statement, whose speaker is a pronoun, with the explanation open.
  private func opened(width: Int = 120, height: Int = 36, language: Language = .french) -> Trial {
    var trial = Trial(width: width, height: height, language: language)
    trial.press(.character("j"), .character("E"))
    return trial
  }

  @Test("E tells how the words are reported, whom they name and who else could be meant")
  func tellsSpeaker() {
    let screen = opened().screen
    #expect(screen.contains("s2 · rapporté · L’Écho du Port\u{A0}§4"))
    #expect(screen.contains("Mots qui rapportent\u{A0}: «\u{A0}a proposé\u{A0}» (L’Écho du Port\u{A0}§4)"))
    #expect(screen.contains("par un pronom, choix de probabilité 0,91"))
    #expect(screen.contains("Mention antérieure\u{A0}: «\u{A0}Hélène Vasseur, directrice du port\u{A0}»"))
    #expect(screen.contains("Aussi possible\u{A0}: Marc Le Guen 0,06"))
  }

  @Test("In the comparison it is the report that stands for the words that is explained")
  func explainsFullest() {
    var trial = Trial()
    trial.press(.character("j"), .tab, .character("E"))
    #expect(trial.screen.contains("s5 · direct · Radio Quai\u{A0}§2"))
    #expect(trial.screen.contains("les guillemets sont abîmés"))
  }

  @Test("It has the evidence of the row, a piece on a line")
  func tellsMark() {
    let screen = opened(language: .english).screen
    #expect(screen.contains("Why this mark"))
    #expect(screen.contains("≠ opposed stances (plus / moins): “pas davantage” (L’Écho du Port\u{A0}§4)"))
    #expect(screen.contains("  opposed stances (plus / moins): “rien de moins” (L’Écho du Port\u{A0}§5)"))
  }

  @Test("A row without a relation says why its mark is what it is")
  func tellsMissingMark() {
    var trial = Trial()
    trial.press(.character("G"), .character("E"))
    #expect(trial.screen.contains("· seul Direction en parle ici"))
  }

  @Test("In an article it is the statement under the cursor that is explained")
  func explainsInArticle() {
    var trial = Trial()
    trial.press(.enter, .character("p"), .character("E"))
    #expect(trial.state.explaining?.statement == 1)
    #expect(trial.screen.contains("s2 · rapporté"))
  }

  @Test(
    "Esc, q and E close it and leave everything else as it was",
    arguments: [Key.escape, .character("q"), .character("E")])
  func closes(key: Key) {
    var trial = Trial()
    trial.press(.character("j"), .tab)
    let before = trial.screen
    trial.press(.character("E"), key)
    #expect(trial.state.explaining == nil)
    #expect(trial.effects.isEmpty)
    #expect(trial.screen == before)
  }

  @Test("It scrolls to its last line and not beyond, and the text below it stays")
  func scrolls() {
    var trial = opened(width: 40, height: 10)
    let top = trial.state.page.top
    let first = trial.screen
    #expect(!first.contains("Pourquoi ce signe"))
    trial.press(.down)
    #expect(trial.screen != first)
    trial.press(.character("G"))
    let last = trial.screen
    #expect(last.contains("certitude 0,86"))
    trial.press(.down, .pageDown)
    #expect(trial.screen == last)
    trial.press(.character("g"))
    #expect(trial.screen == first)
    #expect(trial.state.page.top == top)
  }

  @Test("Where there is no statement it says so")
  func tellsNothing() {
    var trial = Trial(.init())
    trial.press(.character("E"))
    #expect(trial.state.explaining == nil)
    #expect(trial.status.contains("Aucune déclaration ici"))
  }

  @Test("where nobody is known to speak, the certainty says so in the comparison, the article and the reasons")
  func unknownSpeaker() {
    var trial = Trial()
    #expect(!trial.screen.contains("(on ne sait pas qui parle)"))
    trial.press(.character("/"))
    trial.type("On nous parle")
    trial.press(.enter)
    #expect(trial.screen.contains("certitude 0,90 (on ne sait pas qui parle)"))
    trial.press(.character("E"))
    #expect(trial.screen.contains("avec qui parle"))
    trial.press(.escape, .enter)
    #expect(trial.state.screen == .read && trial.screen.contains("(on ne sait pas qui parle)"))
  }

  @Test("where the last lines are too short for all, how certain it is stays in sight", arguments: [60, 80, 100])
  func certaintyStays(_ width: Int) {
    var trial = Trial(width: width, height: 24)
    trial.press(.down)
    func detail() -> [String] { (trial.state.geometry.detail).map { trial.text($0) } }
    #expect(detail().last { !$0.isEmpty && $0.contains("rapporté par") }?.contains("certitude") == true)
    trial.press(.enter)
    #expect(detail().first?.contains("certitude") == true)
    #expect(detail().joined().contains("≠ désaccord"))
  }
}
