import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("The picture of the whole")
struct OverviewTests {
  private func opened(_ keys: Key..., width: Int = 120, height: Int = 36) -> Trial {
    var trial = Trial(width: width, height: height)
    trial.press(.character("O"))
    for key in keys { trial.press(key) }
    return trial
  }

  /// The topic that the cursor of the comparison is in.
  private func topic(_ trial: Trial) -> String? {
    trial.state.dossier.topic(at: trial.state.page.cursor.entry).map { trial.state.label(ofTopic: $0) }
  }

  /// The line of the screen that begins with some words.
  private func line(_ words: String, _ trial: Trial) -> String? {
    (0..<trial.frame.size.height).map { trial.text($0) }.first { $0.dropFirst(3).hasPrefix(words) }
  }

  @Test("O opens it on the topic that the comparison is on")
  func opens() {
    var trial = Trial()
    trial.press(.character("t"), .character("O"))
    #expect(trial.state.screen == .overview)
    #expect(trial.state.overviewEntry == .topic(1))
    #expect(trial.text(0).contains("Vue d’ensemble"))
  }

  @Test("A topic has the numbers of both sides, its sign, and its mark in words")
  func topics() throws {
    let trial = opened()
    let wages = try #require(line("1. salaires", trial))
    #expect(wages.contains("█"))
    #expect(wages.contains("≠"))
    #expect(wages.contains("désaccord"))
    let bonus = try #require(line("5. intéressement", trial))
    #expect(bonus.contains("–") && bonus.contains("·") && bonus.contains("Direction seulement"))
  }

  @Test("Enter on a topic leads to its first row in the comparison, Esc back")
  func opensTopic() {
    var trial = opened(.down, .down)
    let before = trial.screen
    trial.press(.enter)
    #expect(trial.state.screen == .compare)
    #expect(topic(trial) == "sécurité des grutiers")
    #expect(trial.state.dossier.row(at: trial.state.page.cursor.entry - 1) == nil)
    trial.press(.escape)
    #expect(trial.screen == before)
  }

  @Test("Enter on somebody leads to the first row with words of theirs")
  func opensVoice() throws {
    var trial = opened()
    let entry = try #require(
      trial.state.dossier.overviewEntries.firstIndex {
        if case .voice(let voice) = $0 {
          trial.state.dossier.overview.voices[voice].speaker.map { trial.state.coverage.speakers[$0].name }
            == "Marc Le Guen"
        } else {
          false
        }
      })
    while trial.state.page.cursor.entry < entry { trial.press(.down) }
    trial.press(.enter)
    #expect(trial.state.screen == .compare)
    #expect(topic(trial) == "salaires")
    #expect(trial.state.currentUtterance.flatMap { trial.state.dossier.statement(of: $0)?.party } == .b)
  }

  @Test("Enter on an article leads to the first words in it that somebody says")
  func opensArticle() {
    var trial = opened(.character("G"), .enter)
    #expect(trial.state.screen == .read)
    #expect(trial.state.statement.map { trial.state.coverage.statements[$0].article } == 2)
    trial.press(.escape)
    #expect(trial.state.overviewEntry == .strip(2))
  }

  @Test("j and k pass over headings; the last line is an article")
  func moves() {
    var trial = opened()
    var seen: [OverviewEntry] = []
    for _ in 0..<40 {
      if let entry = trial.state.overviewEntry, seen.last != entry { seen.append(entry) }
      trial.press(.character("j"))
    }
    #expect(seen == trial.state.dossier.overviewEntries.filter { !$0.isHeading })
    for _ in 0..<40 { trial.press(.character("k")) }
    #expect(trial.state.overviewEntry == .topic(0))
  }

  @Test("O, q, Esc and Backspace go back", arguments: [Key.character("O"), .character("q"), .escape, .backspace])
  func leaves(key: Key) {
    var trial = Trial()
    let before = trial.screen
    trial.press(.character("O"), .down, key)
    #expect(trial.effects.isEmpty)
    #expect(trial.screen == before)
  }

  @Test("A search finds topics and names")
  func searches() {
    var trial = opened(.character("/"))
    trial.type("effectifs")
    trial.press(.enter)
    #expect(trial.state.overviewEntry == .topic(3))
  }

  @Test("Where there is no room for words beside the bars, the last lines have them")
  func narrow() {
    let trial = opened(width: 40, height: 10)
    #expect(trial.text(trial.state.geometry.detail.lowerBound).contains("désaccord"))
  }

  @Test("Swapped sides have their bars swapped and keep their letters")
  func swapped() {
    var trial = Trial()
    trial.press(.character("x"), .character("O"))
    let heads = trial.text(trial.state.geometry.body.lowerBound)
    let names = heads.split(separator: " ").map(String.init)
    #expect(names.firstIndex(of: "Syndicats") ?? 9 < names.firstIndex(of: "Direction") ?? 0)
  }

  @Test("Nothing found says so")
  func empty() {
    var trial = Trial(.init())
    trial.press(.character("O"), .down, .enter)
    #expect(trial.screen.contains(trial.state.messages.empty))
  }
}
