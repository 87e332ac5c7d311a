import Screen
import Testing

@testable import Browser

@Suite("Choosing, copying and exporting")
struct TakingTests {
  @Test("y copies what the cursor is on, or the chosen rows")
  func copy() {
    var trial = Trial()
    trial.press(.character("y"))
    #expect(trial.effects == [.copy(.utterances([0, 2]))])
    trial.answer(.copied(ways: "OSC 52"))
    #expect(trial.status.contains("Copié (OSC 52) : 1 ligne, 21 mots"))
    trial.press(.character("v"), .down, .character("v"), .down, .character("y"))
    #expect(trial.effects == [.copy(.utterances([0, 2, 1, 3]))])
  }

  @Test("Esc lets go of the choice, v on a chosen row of that row")
  func choosing() {
    var trial = Trial()
    trial.press(.character("v"), .down, .down, .character("v"))
    #expect(trial.state.chosenEntries.count == 3)
    trial.press(.character("v"))
    #expect(trial.state.chosenEntries.count == 2)
    trial.press(.escape)
    #expect(trial.state.chosenEntries.isEmpty)
  }

  @Test("e asks how much, in which format and into which file")
  func export() {
    var trial = Trial()
    trial.press(.character("e"))
    #expect(trial.status.contains("l ligne · t thème · e ensemble"))
    trial.press(.character("t"))
    #expect(trial.status.contains("m markdown · t text · j json"))
    trial.press(.character("t"))
    #expect(trial.status.contains("Fichier : Port-Amont,-3-mai.txt"))
    trial.press(.control("u"))
    trial.type("x.txt")
    trial.press(.enter)
    #expect(
      trial.effects == [.export(ExportRequest(format: "text", path: "x.txt", utterances: [0, 2, 1, 3]))])
  }

  @Test("formats that begin alike are called by different letters")
  func letters() {
    let names = ["text", "tei", "html", "eet", "tt"]
    let formats = names.map { ExportFormat(name: $0, fileExtension: "x") }
    #expect(formats.letters == ["t", "e", "h", "?", "?"])
  }

  @Test(
    "an existing file is replaced only after a yes", arguments: [("o", true), ("n", false), ("y", false)])
  func overwrite(_ answer: (String, Bool)) {
    var trial = Trial()
    let request = ExportRequest(format: "text", path: "x.txt", utterances: [0])
    trial.answer(.exists(request))
    #expect(trial.status.contains("existe déjà"))
    trial.type(answer.0)
    var granted = request
    granted.replaces = true
    #expect(trial.effects == (answer.1 ? [.export(granted)] : []))
  }

  @Test("what went wrong is said")
  func failure() {
    var trial = Trial()
    let request = ExportRequest(format: "text", path: "/x", utterances: [0])
    trial.answer(.failed(request, reason: "Permission denied"))
    #expect(trial.status.contains("« /x » n’a pas été écrit : Permission denied"))
    trial.answer(.written(request))
    #expect(trial.status.contains("Écrit : /x (1 déclaration)"))
  }

  @Test("of an utterance that was written every report is counted, as at the head of the file")
  func countsReports() {
    var trial = Trial(Retelling.coverage)
    trial.answer(.written(ExportRequest(format: "text", path: "/x", utterances: [0, 1])))
    #expect(trial.status.contains("Écrit : /x (5 déclarations)"))
  }

  @Test("in an article the statement under the cursor is taken")
  func article() {
    var trial = Trial()
    trial.press(.enter, .character("p"), .character("y"))
    #expect(trial.effects == [.copy(.utterances([1]))])
  }

  @Test("all rows are chosen and let go of, and counted as the language counts", arguments: Language.allCases)
  func choosesAll(_ language: Language) {
    var trial = Trial(language: language)
    trial.press(.control("a"), .control("a"))
    #expect(trial.status.hasPrefix(language == .french ? " 0 ligne choisie  " : " 0 rows chosen  "))
  }
}
