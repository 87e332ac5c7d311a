import CoverageModel
import Screen
import Testing

@testable import Browser

/// Filters, places and bookmarks together with columns, commands by name, the mouse and reading again.
@Suite struct TogetherTests {
  private func filtered(_ filter: String, _ width: Int = 120, then keys: String = "") -> Trial {
    var trial = Trial(width: width, height: 36, language: .english)
    trial.type("f")
    trial.type(filter)
    trial.press(.enter)
    trial.type(keys)
    return trial
  }

  /// The rows that are on the page.
  private func shownRows(_ trial: Trial) -> [Int] {
    trial.state.dossier.entries.indices.filter { trial.state.isShownRow($0) }
  }

  @Test("a side that stands alone shows of the filtered rows its own", arguments: ["z", "L"])
  func filterAndArrangement(key: String) {
    let both = shownRows(filtered("mark:disagreement"))
    let trial = filtered("mark:disagreement", then: key)
    let shown = shownRows(trial)
    #expect(!shown.isEmpty)
    #expect(Set(shown).isSubset(of: both))
    for entry in shown {
      let row = trial.state.dossier.row(at: entry)
      #expect(row.map { trial.state.utterance(trial.state.focus, of: $0) != nil || $0.across != nil } == true)
    }
    #expect(shown.contains(trial.state.page.cursor.entry))
  }

  @Test("topics are gone through that have rows on the page, by filter and by side", arguments: ["", "z", "L"])
  func topics(key: String) {
    var trial = filtered("mark:disagreement", then: key)
    trial.type("g")
    for _ in 0..<trial.state.dossier.headings.count {
      trial.type("t")
      #expect(trial.state.isShownRow(trial.state.page.cursor.entry))
    }
  }

  @Test(
    "a click below the bar of the filter goes to the row under it, also where there is no rule", arguments: [15, 36])
  func clicks(height: Int) throws {
    var trial = Trial(width: 120, height: height, language: .english)
    trial.type("f")
    trial.type("mark:disagreement")
    trial.press(.enter)
    let shown = shownRows(trial)
    var places: [Int: Int] = [:]
    trial.state.forEachEntryShown { entry, _, y in places[entry] = y }
    let target = try #require(shown.last { places[$0].map { trial.state.geometry.body.contains($0) } ?? false })
    let x = try #require(trial.state.layout(target).panels.first?.x)
    trial.point(.press(clicks: 1), x: x, y: try #require(places[target]))
    #expect(trial.state.page.cursor.entry == target)
    trial.point(.press(clicks: 1), x: x, y: 1)
    #expect(trial.state.finding.filterMenu != nil)
  }

  @Test("commands of both kinds are called by their names, in French too")
  func names() {
    var trial = Trial(width: 120, height: 36, language: .french)
    trial.type(":")
    trial.type("signet")
    trial.press(.enter)
    #expect(trial.state.finding.bookmarks.placed.count == 1)
    trial.type(":")
    trial.type("filtrer")
    trial.press(.enter)
    guard case .filter = trial.state.prompt else { return #expect(Bool(false), "no filter is asked for") }
  }

  @Test("going back by name is no jump of its own")
  func jumpsByName() {
    var trial = Trial(width: 120, height: 36, language: .english)
    let start = trial.state.page.cursor
    trial.type("tt")
    let end = trial.state.page.cursor
    for _ in 0..<2 {
      trial.type(":")
      trial.type("jump-back")
      trial.press(.enter)
    }
    #expect(trial.state.page.cursor == start)
    trial.type(":")
    trial.type("jump-forward")
    trial.press(.enter)
    trial.type(">")
    #expect(trial.state.page.cursor == end)
  }

  @Test("a click in the list is a jump, one on a row is none")
  func jumpsByMouse() {
    var trial = Trial(width: 160, height: 36, language: .english)
    let start = trial.state.page.cursor
    trial.point(.press(clicks: 1), x: 8, y: 6)
    #expect(trial.state.page.cursor != start)
    #expect(trial.state.finding.jumps.spots.count == 1)
    trial.type("<")
    #expect(trial.state.page.cursor == start)
  }

  @Test("a filter, bookmarks and places that were left hold for texts that were read again")
  func readAgain() throws {
    var trial = Trial(RereadingTests.coverage(RereadingTests.paragraphs), width: 100, height: 24, language: .english)
    trial.type("f")
    trial.type("speaker:petit")
    trial.press(.enter)
    trial.type("BG")
    let words = trial.words
    let before = try #require(trial.state.finding.bookmarks.placed.first).range
    trial.answer(
      .reread(Rereading(files: 1, name: "canal", coverage: RereadingTests.coverage(RereadingTests.more))))
    #expect(trial.words == words)
    #expect(trial.state.finding.result?.rows.shown == 2 && trial.state.finding.result?.rows.all == 5)
    let moved = try #require(trial.state.finding.bookmarks.placed.first)
    #expect(moved.range.count == before.count && moved.range != before)
    trial.type("<")
    #expect(trial.words == "Nous demandons un calendrier écrit")
    let utterance = try #require(trial.state.currentUtterance)
    #expect(trial.state.isBookmark(moved, of: utterance))
  }
}
