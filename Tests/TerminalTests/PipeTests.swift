import Foundation
import Testing

/// A command of the shell in a real terminal.
@Suite("Piping in tmux", .serialized, .enabled(if: Tmux.program != nil, "tmux is not installed"))
struct PipeTests {
  private func pipe(_ command: String, in tmux: Tmux) throws {
    try tmux.press("!")
    try tmux.wait { $0.contains("Commande (text") }
    try tmux.type(command)
    try tmux.press("Enter")
  }

  @Test("the command reads the words and shows its output, Enter comes back to the same screen")
  func shows() throws {
    let tmux = try Tmux.opened()
    let before = try tmux.screen()
    try pipe("cat > got; echo done", in: tmux)
    try tmux.wait { $0.contains("done") && $0.contains("[Entrée pour revenir]") }
    try tmux.press("Enter")
    let after = try tmux.wait { $0.contains("mots à « cat > got; echo done »") }
    #expect(after.split(separator: "\n").dropLast().elementsEqual(before.split(separator: "\n").dropLast()))
    let got = try String(contentsOf: tmux.folder.appendingPathComponent("got"), encoding: .utf8)
    #expect(got.contains("La grille des salaires"))
  }

  @Test("an exit status, and that a command was interrupted, are told; the browser goes on")
  func fails() throws {
    let tmux = try Tmux.opened()
    try pipe("exit 3", in: tmux)
    try tmux.wait { $0.contains("[Entrée") }
    try tmux.press("Enter")
    try tmux.wait { $0.contains("code 3") }
    try pipe("echo begun; sleep 30", in: tmux)
    try tmux.wait { $0.contains("begun") && !$0.contains("Commande") }
    try tmux.press("C-c")
    try tmux.wait { $0.contains("[Entrée") }
    try tmux.press("Enter")
    try tmux.wait { $0.contains("signal 2") }
    try tmux.resize(width: 90, height: 24)
    try tmux.wait { $0.contains("§") }
  }
}
