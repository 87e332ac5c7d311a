import Foundation
import Testing

/// Finding things again with the real program in a real terminal.
@Suite("Finding in tmux", .serialized, .enabled(if: Tmux.program != nil, "tmux is not installed"))
struct FindingProgramTests {
  @Test("filters by what is typed and completed, and shows everything again")
  func filters() throws {
    let tmux = try Tmux.opened()
    let before = try tmux.screen()
    try tmux.press("f")
    try tmux.wait { $0.contains("Filtrer : ") && $0.contains("Tab côté:") }
    try tmux.type("sorte:di")
    try tmux.press("Tab")
    try tmux.wait { $0.contains("Filtrer : sorte:direct") }
    try tmux.press("Enter")
    try tmux.wait { $0.contains("sorte:direct ─") && $0.contains(" lignes") }
    try tmux.press("F")
    try tmux.wait { $0.contains("✓ sorte:direct") && $0.contains("Ajouter d’ici") }
    try tmux.press("x", "Escape")
    try tmux.wait { ProgramTests.body($0) == ProgramTests.body(before) }
  }

  @Test("opens with a filter of the command line")
  func opensFiltered() throws {
    let tmux = try Tmux("'\(Tmux.visavis)' --filter sorte:direct '\(Tmux.fixture)'")
    try tmux.wait { $0.contains("sorte:direct ─") }
  }

  @Test("goes back to where a jump began, and forward")
  func jumps() throws {
    let tmux = try Tmux.opened()
    let before = try tmux.screen()
    try tmux.press("G")
    let after = try tmux.wait { $0 != before }
    try tmux.press("C-o")
    try tmux.wait { $0.contains("saut 1 de 2") }
    try tmux.press("C-n")
    try tmux.wait { $0.contains("saut 2 de 2") && ProgramTests.body($0) == ProgramTests.body(after) }
  }

  @Test("opens where it was left, with the bookmarks")
  func reopens() throws {
    let tmux = try Tmux("sh -c \"'\(Tmux.visavis)' '\(Tmux.fixture)'; echo; '\(Tmux.visavis)' '\(Tmux.fixture)'\"")
    try tmux.wait { $0.contains("A  ") && $0.contains("§") }
    try tmux.press("t", "B")
    let left = try tmux.wait { $0.contains("Signet mis") && $0.contains("◆") }
    try tmux.press("q")
    let next = try tmux.wait { $0.contains("Vous aviez quitté ici") }
    #expect(ProgramTests.body(next).contains { $0.contains("◆") && $0.contains("▌") })
    #expect(left.contains("◆"))
  }

  @Test("says three keys the first time")
  func firstTime() throws {
    let tmux = try Tmux("env XDG_STATE_HOME=$PWD/new '\(Tmux.visavis)' '\(Tmux.fixture)'")
    try tmux.wait { $0.contains("? aide · Entrée l’article · q quitter") }
  }
}
