import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("Choosing words within a statement")
struct ChoosingWordsTests {
  private func words(_ trial: Trial) -> String {
    guard let choice = trial.state.wordChoice else { return "" }
    return trial.state.coverage.words(choice.range, inArticle: 0)
  }

  @Test("V begins with the first word; l and h move the end, w and b the beginning")
  func moves() {
    var trial = Trial()
    trial.type("V")
    #expect(words(trial) == "On")
    trial.type("lll")
    #expect(words(trial) == "On ne peut pas")
    #expect(trial.screen.contains("«\u{A0}[On ne peut pas] distribuer"))
    #expect(trial.status.contains("4 mots"))
    trial.type("hw")
    #expect(words(trial) == "ne peut")
    #expect(trial.screen.contains("«\u{A0}On [ne peut] pas"))
    trial.type("b")
    #expect(words(trial) == "On ne peut")
  }

  @Test("an end takes the other with it, never passes it, and stays within the statement")
  func pushes() {
    var trial = Trial()
    trial.type("Vww")
    #expect(words(trial) == "peut")
    trial.type("hh")
    #expect(words(trial) == "On")
    trial.type("h")
    #expect(words(trial) == "On")
    trial.type("$")
    #expect(words(trial) == "On ne peut pas distribuer ce que l’entreprise n’a pas gagné")
    trial.type("l")
    #expect(words(trial).hasSuffix("gagné"))
    trial.press(.tab, .end, .right, .right)
    #expect(words(trial).hasPrefix("peut"))
    trial.type("0")
    #expect(words(trial).hasPrefix("On"))
  }

  @Test("j and k move by line to the nearest word, at the last line to the last word")
  func lines() {
    var trial = Trial()
    trial.type("Vj")
    #expect(words(trial).hasPrefix("On ne peut pas"))
    let first = words(trial)
    trial.type("k")
    #expect(words(trial) == "On")
    trial.type("jjjj")
    #expect(words(trial).hasSuffix("gagné"))
    #expect(words(trial).count > first.count)
  }

  @Test("Esc cancels, and nothing else is cancelled")
  func cancels() {
    var trial = Trial()
    let before = trial.screen
    trial.type("Vl")
    trial.press(.escape)
    #expect(trial.state.wordChoice == nil)
    #expect(trial.screen == before)
  }

  @Test(
    "at 80 columns the hint tells how to end it, in both languages, with a search standing",
    arguments: [Language.french, .english])
  func hint(_ language: Language) {
    var trial = Trial(width: 80, height: 24, language: language)
    trial.type("/on")
    trial.press(.enter)
    trial.type("V")
    for part in language == .french
      ? ["Échap annuler", "y copier", "e exporter"] : ["Esc cancels", "y copies", "e exports"]
    {
      #expect(trial.status.contains(part), "\(trial.status)")
    }
    #expect(!trial.status.contains("…"))
    trial.resize(120, 36)
    #expect(trial.status.contains("Tab"))
  }

  @Test("y copies the words alone and says how many", arguments: [Key.enter, .down])
  func copies(_ key: Key) {
    var trial = Trial()
    if key == .enter { trial.press(.enter) }
    trial.type("Vwwly")
    guard case .copy(.passage(let passage)) = trial.effects.first else {
      Issue.record("\(trial.effects)")
      return
    }
    #expect(trial.state.coverage.words(passage.parts[0].range, inArticle: 0) == "peut pas")
    #expect(passage.parts[0].cut.before && passage.parts[0].cut.after)
    trial.answer(.copied(ways: "OSC 52"))
    #expect(trial.status.contains("Copié (OSC 52) : 2 mots"))
    #expect(trial.state.wordChoice == nil)
  }

  @Test("e asks at once for the format, and the file gets the words alone; Esc goes back to the words")
  func exports() {
    var trial = Trial()
    trial.type("Vle")
    #expect(trial.status.contains("m markdown"))
    trial.press(.escape)
    #expect(words(trial) == "On ne")
    trial.type("et")
    trial.press(.enter)
    guard case .export(let request) = trial.effects.first else {
      Issue.record("\(trial.effects)")
      return
    }
    #expect(request.passage?.wordCount == 2)
    trial.answer(.written(request))
    #expect(trial.status.contains("(2 mots)"))
  }

  @Test("in an article the first word of the cursor's line is chosen, and the text keeps its letters")
  func article() {
    var trial = Trial()
    trial.press(.enter)
    trial.type("Vl")
    #expect(words(trial) == "On ne")
    #expect(trial.screen.contains("« [On ne] peut pas"))
    #expect(trial.frame.strayGlyphs == 0)
  }

  @Test("among the wordings words of one report are chosen")
  func wordings() {
    var trial = Trial(Retelling.coverage)
    trial.press(.character("w"))
    trial.type("Vl")
    #expect(trial.state.wordChoice?.chosen == 0...1)
    trial.type("y")
    guard case .copy(.passage(let passage)) = trial.effects.first else {
      Issue.record("\(trial.effects)")
      return
    }
    #expect(passage.wordCount == 2)
  }

  @Test("a release, a resize and other keys leave the choice alone")
  func staysPut() {
    var trial = Trial()
    trial.type("Vll")
    let before = words(trial)
    trial.hear(.pointer(Pointer(.release, x: 60, y: 20)))
    trial.resize(70, 20)
    trial.type("xtczO")
    #expect(words(trial) == before)
    #expect(trial.screen.contains("[On ne peut]"))
  }
}

@Suite("Choosing a topic, or all")
struct ChoosingRowsTests {
  @Test("while rows are chosen t goes to the end of the topic, then to that of the next")
  func extends() {
    var trial = Trial()
    trial.type("vt")
    #expect(trial.state.chosenEntries.count == 2)
    trial.type("t")
    #expect(trial.state.chosenEntries.count > 2)
    let topics = Set(trial.state.chosenEntries.compactMap { trial.state.dossier.topic(at: $0) })
    #expect(topics == [0, 1])
    trial.type("T")
    #expect(Set(trial.state.chosenEntries.compactMap { trial.state.dossier.topic(at: $0) }) == [0, 1])
  }

  @Test("* chooses the topic, and again lets go of it")
  func topic() {
    var trial = Trial()
    trial.type("*")
    #expect(trial.state.chosenEntries == [1, 2])
    #expect(trial.status.contains("2 lignes choisies"))
    trial.type("*")
    #expect(trial.state.chosenEntries.isEmpty)
  }

  @Test("Ctrl-A chooses all rows, and they are copied")
  func all() {
    var trial = Trial()
    trial.press(.control("a"))
    let rows = trial.state.dossier.entries.indices.filter { trial.state.dossier.row(at: $0) != nil }
    #expect(trial.state.chosenEntries == rows)
    trial.type("y")
    trial.answer(.copied(ways: "xclip"))
    #expect(trial.status.contains("Copié (xclip) : \(rows.count) lignes"))
  }
}

@Suite("Piping")
struct PipingTests {
  @Test("| asks for a command, which gets text; Tab changes the format")
  func pipes() {
    var trial = Trial()
    trial.type("|")
    #expect(trial.status.contains("Commande (text"))
    trial.type("wc")
    trial.press(.enter)
    #expect(
      trial.effects == [.pipe(PipeRequest(command: "wc", format: "text", taken: .utterances([0, 2])))])
    trial.type("!")
    trial.press(.up, .tab, .enter)
    #expect(
      trial.effects == [.pipe(PipeRequest(command: "wc", format: "json", taken: .utterances([0, 2])))])
    trial.type("!")
    #expect(trial.status.contains("Commande (json"))
  }

  @Test(
    "the end is told",
    arguments: [
      (PipeOutcome.End.status(0), "1 ligne, 21 mots à « wc »"), (.status(3), "code 3"), (.signal(2), "signal 2"),
      (.failed(reason: "x"), "lancée : x"),
    ])
  func tells(_ end: PipeOutcome.End, _ sentence: String) {
    var trial = Trial()
    trial.type("|wc")
    trial.press(.enter)
    trial.answer(.piped(PipeOutcome(command: "wc", end: end)))
    #expect(trial.status.contains(sentence))
  }

  @Test("nothing is piped to nothing, and Esc cancels")
  func cancels() {
    var trial = Trial()
    trial.type("|")
    trial.press(.enter)
    #expect(trial.effects.isEmpty)
    trial.press(.escape)
    #expect(trial.state.prompt == nil)
  }
}
