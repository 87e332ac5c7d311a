import Foundation
import Samples
import Testing

/// Texts that take long to analyse.
@Suite(.enabled(if: Tmux.program != nil)) struct LargeTextTests {
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
    #expect(Date().timeIntervalSince(start) < 2)
  }
}
