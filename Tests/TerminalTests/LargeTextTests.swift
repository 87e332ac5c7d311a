import Foundation
import Samples
import Testing

/// Texts that take long to analyse.
@Suite(.enabled(if: Tmux.program != nil), .serialized) struct LargeTextTests {
  /// Some megabytes: the fixture again and again, each time with another number in it.
  private func opened() throws -> Tmux {
    let text = try String(contentsOfFile: Tmux.fixture, encoding: .utf8)
    let count = 3_000_000 / text.utf8.count + 1
    let large = (0..<count).map { "\(text)\n\nArticle suivant numéro \($0)\n\n" }.joined()
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("visavis-large-\(UUID().uuidString).txt")
    try Data(large.utf8).write(to: file)
    return try Tmux("'\(Tmux.visavis)' --no-state '\(file.path)'; rm '\(file.path)'", width: 80, height: 24)
  }

  @Test("are there to be read while they are analysed, and the program ends at once")
  func reads() throws {
    let tmux = try opened()
    // The text itself comes within a second on an idle machine; tests share theirs.
    try tmux.wait { $0.contains("Analyse") && $0.contains("§1") }
    try tmux.press("Space", "j")
    try tmux.wait { !$0.contains("§1 ") && $0.contains("Analyse") }
    let start = Date()
    try tmux.press("q")
    try tmux.wait { $0.contains("ended 0") }
    #expect(Date().timeIntervalSince(start) < 10)
  }

  /// A text that takes longer than it takes to type, opened so many times one after the other.
  private func openedLong(times: Int = 1) throws -> Tmux {
    let text = try String(contentsOfFile: Tmux.fixture, encoding: .utf8)
    let long = (0..<500).map { "\(text)\n\nArticle suivant numéro \($0)\n\n" }.joined()
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("visavis-long-\(UUID().uuidString).txt")
    try Data(long.utf8).write(to: file)
    let loop = "for turn in $(seq \(times)); do \"$0\" \"$1\"; done; rm \"$1\""
    return try Tmux("sh -c '\(loop)' '\(Tmux.visavis)' '\(file.path)'", width: 100, height: 24)
  }

  /// Goes to a line of the text while it is analysed.
  private func readOn(_ tmux: Tmux) throws {
    try tmux.wait { $0.contains("Analyse") && $0.contains("§1") }
    try tmux.type("/numéro 7")
    try tmux.press("Enter")
    try tmux.wait { isThere($0) && $0.contains("Analyse") }
  }

  private func isThere(_ screen: String) -> Bool {
    screen.split(separator: "\n").contains { $0.contains("▌") && $0.contains("Article suivant numéro 7") }
  }

  @Test("are handed over to the comparison: who has read on stays at the same words, and Esc goes there")
  func handsOver() throws {
    let tmux = try openedLong()
    try readOn(tmux)
    let screen = try tmux.wait(seconds: 120) { $0.contains("La comparaison est prête : Échap y va.") }
    #expect(isThere(screen))
    // The first ends the search.
    try tmux.press("Escape", "Escape")
    try tmux.wait { $0.contains("thèmes") && $0.contains("d désaccord") }
    try tmux.press("q")
    try tmux.wait { $0.contains("ended 0") }
  }

  @Test("open again where one left them before the analysis was done")
  func opensAgain() throws {
    let tmux = try openedLong(times: 2)
    try readOn(tmux)
    try tmux.press("q")
    let screen = try tmux.wait { $0.contains("Vous aviez quitté ici") }
    #expect(isThere(screen))
  }
}
