import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("Reading while texts are analysed")
struct AnalysingTests {
  private func preview(_ language: Language = .french) -> Trial {
    var trial = Trial(Coverage(unanalysed: PortStrike.coverage.sources), language: language)
    trial.state.beginAnalysing(AnalysisProgress(read: 1, of: 3))
    return trial
  }

  private func succeed(_ trial: inout Trial) {
    var next = Trial(language: trial.state.language).state
    next.succeed(trial.state)
    trial.state = next
  }

  @Test("the text is there at once, with how far the analysis has come", arguments: Language.allCases)
  func shows(_ language: Language) {
    var trial = preview(language)
    #expect(trial.screen.contains("La deuxième réunion de conciliation"))
    #expect(trial.status.contains(language == .french ? "1 / 3 textes lus" : "1 of 3 texts read"))
    trial.hear(.progress(AnalysisProgress(read: 2, of: 3)))
    #expect(trial.status.contains(language == .french ? "2 / 3 textes lus" : "2 of 3 texts read"))
    trial.press(.character("q"))
    #expect(trial.effects == [.quit])
  }

  @Test("who has not moved sees the comparison")
  func stillThere() {
    var trial = preview()
    succeed(&trial)
    #expect(trial.state.screen == .compare && !trial.state.isAnalysing)
    #expect(trial.words == Trial().words)
  }

  @Test("who reads on stays at the same words on the same row, and is told the way to the comparison")
  func readsOn() {
    var trial = preview()
    trial.resize(70, 14)
    trial.press(.character("i"), .character("j"), .character("j"), .character(" "))
    let row = (0..<trial.frame.size.height).first { trial.text($0).hasPrefix("▌") }
    let line = row.map { trial.text($0).dropFirst(8) }
    succeed(&trial)
    #expect(trial.state.screen == .read && trial.state.size == Size(width: 70, height: 14))
    #expect(trial.status.contains("La comparaison est prête : Échap y va."))
    let now = (0..<trial.frame.size.height).first { trial.text($0).hasPrefix("▌") }
    #expect(now == row && now.map { trial.text($0).dropFirst(8) } == line)
    trial.press(.escape)
    #expect(trial.state.screen == .compare)
  }

  @Test("a search goes on, help stays open, and what is being typed is waited for")
  func goesOn() {
    var trial = preview()
    trial.press(.character("/"))
    #expect(trial.state.isBusy)
    trial.type("grutiers")
    trial.press(.enter)
    #expect(!trial.state.isBusy)
    trial.press(.character("?"))
    succeed(&trial)
    #expect(trial.state.screen == .help && trial.state.search?.query.text == "grutiers")
    // The first ends the search.
    trial.press(.character("?"), .character("?"))
    #expect(trial.state.screen == .read)
  }

  @Test("what needs the analysis says so, and no key does harm")
  func waits() {
    var trial = preview()
    trial.press(.character("O"))
    #expect(trial.state.screen == .read && trial.status.contains("L’analyse n’est pas finie"))
    for key in EverySizeTests.keys where key != .character("q") && key != .control("c") { trial.press(key) }
    #expect(trial.state.isAnalysing)
  }

  @Test("who quits meanwhile finds the line again, and the filter and bookmarks as they were")
  func keepsPlace() {
    var earlier = Trial()
    earlier.press(.character("B"), .character("f"))
    earlier.type("-locuteur:ferrand")
    earlier.press(.enter)
    let former = earlier.state.reading
    var trial = preview()
    #expect(trial.state.reading(since: former) == nil)
    trial.resize(70, 30)
    trial.press(.character("i"), .down, .down, .down)
    let row = (0..<trial.frame.size.height).first { trial.text($0).contains("▌") }
    guard let row, let kept = trial.state.reading(since: former) else {
      Issue.record("nothing is kept")
      return
    }
    #expect(kept.bookmarks == former.bookmarks && kept.filter == former.filter)
    #expect((kept.place?.exact.utf8.count ?? 999) <= 240)
    var next = Trial(width: 70, height: 30)
    next.state.reopen(kept, isFresh: false)
    #expect(next.state.screen == .read)
    let words = { (line: String) in line.split(whereSeparator: { " ▌§◆AB".contains($0) || $0.isNumber }).suffix(6) }
    let now = (0..<next.frame.size.height).map { next.text($0) }.first { $0.contains("▌") } ?? ""
    #expect(!words(now).isEmpty && words(now) == words(trial.text(row)))
    #expect(!next.state.filter.isEmpty && next.state.finding.bookmarks.placed.count == 1)
  }

  @Test("a place behind a wide first letter is kept in whole letters", arguments: [0, 1, 2, 3])
  func wholeLetters(_ shift: Int) {
    let text = String(repeating: "a", count: shift) + String(repeating: "é語", count: 200)
    var trial = Trial(Coverage(unanalysed: [Source(name: "x.txt", text: SourceText("x\n\n\(text)"), language: "fr")]))
    trial.state.beginAnalysing(AnalysisProgress(read: 0, of: 1))
    trial.press(.down, .down)
    let exact = trial.state.reading(since: nil)?.place?.exact ?? ""
    #expect(!exact.isEmpty && text.hasPrefix(exact) && !exact.contains("\u{FFFD}"))
  }

  @Test("a text whose title is not known yet is called by the name of its file")
  func namesFile() {
    let source = Source(name: "journée.txt", text: SourceText("Le port\n\nLe port est ouvert.\n"), language: "fr")
    var trial = Trial(Coverage(unanalysed: [source]), width: 130)
    trial.state.beginAnalysing(AnalysisProgress(read: 0, of: 1))
    #expect(trial.text(0).hasPrefix(" journée.txt"))
    #expect(trial.screen.contains("1. journée.txt") && !trial.screen.contains("sans titre"))
  }
}
