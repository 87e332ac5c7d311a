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
}
