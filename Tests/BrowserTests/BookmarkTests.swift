import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("Bookmarks, and opening again")
struct BookmarkTests {
  private let bookmark = Key.character("B")
  private let list = Key.character("'")

  /// A browser that is opened with what another one kept.
  private func reopened(
    _ trial: Trial, _ coverage: Coverage = PortStrike.coverage, width: Int = 120, isFresh: Bool = false
  ) -> Trial {
    var next = Trial(coverage, width: width)
    next.state.reopen(trial.state.reading, isFresh: isFresh)
    return next
  }

  @Test("B sets a bookmark with a sign in the margin and has it kept, and B again removes it")
  func toggles() {
    var trial = Trial()
    #expect(!trial.screen.contains("◆"))
    trial.press(bookmark)
    #expect(trial.screen.contains("▌ ◆«\u{A0}On"))
    #expect(trial.status.contains("Signet mis ; ' les montre tous"))
    #expect(trial.effects == [.remember(trial.state.reading)])
    trial.press(.enter)
    #expect(trial.state.screen == .read && trial.screen.contains("◆"))
    trial.press(.escape, bookmark)
    #expect(!trial.screen.contains("◆"))
    #expect(trial.state.finding.bookmarks.placed.isEmpty)
    trial.press(list)
    #expect(trial.status.contains("Aucun signet"))
  }

  @Test("the list names, goes to and removes them, in the order of the text")
  func lists() {
    var trial = Trial()
    trial.press(.character("G"), bookmark, .character("g"), bookmark, list)
    #expect(trial.screen.contains("Signets"))
    #expect(trial.state.finding.bookmarks.placed.map(\.article) == [0, 2])
    trial.press(.character("j"), .character("n"))
    trial.type("à relire")
    trial.press(.enter)
    #expect(trial.screen.contains("◆ à relire · Hélène Vasseur"))
    trial.press(.enter)
    #expect(trial.words.hasPrefix("Un prime"))
    trial.press(.control("o"))
    #expect(trial.words.hasPrefix("On ne peut pas"))
    trial.press(list, .character("x"), .character("x"))
    #expect(trial.state.finding.bookmarkMenu == nil)
    #expect(trial.state.finding.bookmarks.placed.isEmpty)
  }

  @Test("a paragraph that nobody says can have one")
  func paragraph() {
    var trial = Trial()
    trial.press(.enter, .character("g"), .down, bookmark)
    let kept = trial.state.finding.bookmarks.placed
    #expect(kept.count == 1 && kept[0].origin == nil)
    trial.press(.escape, list, .enter)
    #expect(trial.state.screen == .read)
    #expect(reopened(trial).state.finding.bookmarks.placed.count == 1)
  }

  @Test("opens at the place, with the filter, the sides and the bookmarks", arguments: [120, 60])
  func reopens(width: Int) {
    var trial = Trial()
    trial.press(.character("t"), .character("t"), bookmark, .character("f"))
    trial.type("-thème:calendrier")
    trial.press(.enter, .character("x"))
    let next = reopened(trial, width: width)
    #expect(next.words == trial.words)
    #expect(next.state.isSwapped)
    #expect(next.state.filter == trial.state.filter)
    #expect(next.state.finding.bookmarks.placed == trial.state.finding.bookmarks.placed)
    #expect(next.status.contains("Vous aviez quitté ici"))
    #expect(next.state.finding.jumps.spots.isEmpty)
  }

  @Test("opens in the article where that was read")
  func reopensArticle() {
    var trial = Trial()
    trial.press(.enter, .character("p"), .character("p"))
    let next = reopened(trial)
    #expect(next.state.screen == .read)
    #expect(next.statementWords == trial.statementWords)
  }

  @Test("--fresh opens at the beginning, with the bookmarks")
  func fresh() {
    var trial = Trial()
    trial.press(.character("t"), bookmark)
    let next = reopened(trial, isFresh: true)
    #expect(next.words.hasPrefix("On ne peut pas"))
    #expect(next.state.finding.bookmarks.placed.count == 1)
  }

  @Test("bookmarks whose words are gone are kept, not shown")
  func unplaced() {
    var trial = Trial()
    trial.press(bookmark)
    var other = CoverageBuilder(texts: ["Rien de tel ici, et personne ne parle."], outlets: [nil])
    other.side(.a, "Direction", [])
    other.side(.b, "Syndicats", [])
    let next = reopened(trial, other.coverage)
    #expect(next.state.finding.bookmarks.placed.isEmpty)
    #expect(next.state.reading.bookmarks.map(\.anchor.exact) == trial.state.reading.bookmarks.map(\.anchor.exact))
  }

  @Test("says three keys to who opens the program for the first time, until the first key")
  func firstTime() {
    var trial = Trial()
    trial.state.greetFirstTime()
    #expect(trial.status.contains("? aide · Entrée l’article · q quitter"))
    trial.press(.character("j"))
    #expect(!trial.status.contains("? aide · Entrée"))
  }

  @Test("two programs with one text keep the bookmarks of both")
  func merging() {
    func mark(_ words: String) -> ReadingState.Bookmark {
      .init(anchor: QuoteAnchor(source: "a", digest: "", start: 0, exact: words, prefix: "", suffix: ""))
    }
    let (one, two, three) = (mark("one"), mark("two"), mark("three"))
    let merged = ReadingState(bookmarks: [one, two]).merged(with: [one, three], since: [one])
    #expect(merged.bookmarks == [one, two, three])
    #expect(ReadingState(bookmarks: [two]).merged(with: [one, two], since: [one, two]).bookmarks == [two])
    #expect(ReadingState(bookmarks: [one, two]).merged(with: [two], since: [one, two]).bookmarks == [two])
  }
}
