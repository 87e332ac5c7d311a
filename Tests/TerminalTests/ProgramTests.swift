import Foundation
import Testing

/// The real program in a real terminal.
@Suite("The program in tmux", .serialized, .enabled(if: Tmux.program != nil, "tmux is not installed"))
struct ProgramTests {
  @Test("opens on the comparison with both sides side by side")
  func opens() throws {
    let screen = try Tmux.opened().screen()
    #expect(screen.contains("La grille des salaires sera revue en juin"))
    #expect(screen.contains("Les salaires doivent augmenter"))
  }

  @Test("moves the cursor by rows")
  func moves() throws {
    let tmux = try Tmux.opened()
    let before = try tmux.screen()
    try tmux.press("j")
    let after = try tmux.wait { $0 != before }
    #expect(Self.cursorRows(after) != Self.cursorRows(before))
    try tmux.press("Up")
    try tmux.wait { $0 == before }
  }

  @Test("jumps to the next topic and back")
  func jumpsToTopic() throws {
    let tmux = try Tmux.opened(height: 20)
    let before = try tmux.screen()
    try tmux.press("t")
    let after = try tmux.wait { $0 != before }
    try tmux.press("T")
    try tmux.wait { $0 != after }
  }

  @Test("jumps to a disagreement, or says that there is none further")
  func jumpsToDisagreement() throws {
    let tmux = try Tmux.opened()
    try tmux.press("G", "d")
    try tmux.wait { $0.contains("pas d’autre") || $0.contains("≠") }
  }

  @Test("finds words without their accents and counts the places")
  func searches() throws {
    let tmux = try Tmux.opened()
    try tmux.press("/")
    try tmux.wait { $0.contains("Chercher") }
    try tmux.type("priorite")
    try tmux.wait { $0.contains("1 / ") }
    try tmux.press("Enter")
    try tmux.press("n")
    try tmux.wait { $0.contains("2 / ") }
  }

  @Test("goes to the place in the article and back to the same row")
  func opensSource() throws {
    let tmux = try Tmux.opened()
    let start = try tmux.screen()
    try tmux.press("j")
    let before = try tmux.wait { $0 != start }
    try tmux.press("Enter")
    try tmux.wait { $0.contains("article 1/") }
    try tmux.press("BSpace")
    try tmux.wait { Self.body($0) == Self.body(before) }
  }

  @Test("tells why a speaker is the speaker and a mark the mark")
  func explains() throws {
    let tmux = try Tmux.opened()
    let before = try tmux.screen()
    try tmux.press("E")
    let open = try tmux.wait { $0.contains("Pourquoi cette voix") && $0.contains("Pourquoi ce signe") }
    #expect(open.contains("a déclaré"))
    #expect(open.contains("par son nom"))
    try tmux.press("Escape")
    try tmux.wait { $0 == before }
    try tmux.press("Enter")
    try tmux.wait { $0.contains("article 1/") }
    try tmux.press("E")
    try tmux.wait { $0.contains("Pourquoi cette voix") && $0.contains("s1 · direct") }
  }

  @Test("shows all wordings of what was said, copies one and goes to its place")
  func showsWordings() throws {
    let more = Tmux.fixture.replacingOccurrences(of: "port.", with: "port-2.")
    let tmux = try Tmux("'\(Tmux.visavis)' '\(Tmux.fixture)' '\(more)'")
    let before = try tmux.wait { $0.contains("A  ") && $0.contains("×2") }
    try tmux.press("w", "j")
    try tmux.wait { $0.contains("Versions") && $0.contains("sera […] revue en juin, [pas avant]") }
    try tmux.press("y")
    try tmux.wait { $0.contains("Copié") }
    let copied = try tmux.run(["show-buffer"])
    #expect(copied.contains("pas avant"))
    #expect(!copied.contains("entièrement"))
    try tmux.press("Enter")
    try tmux.wait { $0.contains("article 1/") }
    try tmux.press("Escape")
    try tmux.wait { $0.contains("Versions") }
    try tmux.press("q")
    try tmux.wait { Self.body($0) == Self.body(before) }
  }

  @Test("exports chosen rows to a file and asks before it replaces one")
  func exports() throws {
    let tmux = try Tmux.opened()
    try tmux.press("v", "j", "v", "e")
    try tmux.wait { $0.contains("Format") }
    try tmux.press("Enter")
    try tmux.wait { $0.contains("Fichier") }
    try tmux.press("C-u")
    try tmux.type("extrait.md")
    try tmux.press("Enter")
    try tmux.wait { $0.contains("Écrit") }
    let file = tmux.folder.appendingPathComponent("extrait.md")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(Self.quotes(written))
    try "à garder".write(to: file, atomically: true, encoding: .utf8)
    try export(tmux, into: "extrait.md", answer: "n")
    #expect(try String(contentsOf: file, encoding: .utf8) == "à garder")
    try export(tmux, into: "extrait.md", answer: "o")
    try tmux.wait { $0.contains("Écrit") }
    #expect(try String(contentsOf: file, encoding: .utf8) == written)
    let leftovers = try FileManager.default.contentsOfDirectory(atPath: tmux.folder.path)
    #expect(!leftovers.contains { $0.hasSuffix(".tmp") })
  }

  private func export(_ tmux: Tmux, into name: String, answer: String) throws {
    try tmux.press("e")
    try tmux.wait { $0.contains("Format") }
    try tmux.press("Enter")
    try tmux.wait { $0.contains("Fichier") }
    try tmux.press("C-u")
    try tmux.type(name)
    try tmux.press("Enter")
    try tmux.wait { $0.contains("existe déjà") }
    try tmux.press(answer)
    try tmux.wait { !$0.contains("existe déjà") }
  }

  @Test("says why a file cannot be written, and leaves nothing behind")
  func exportFails() throws {
    let tmux = try Tmux.opened()
    try tmux.press("e", "Enter", "Enter")
    try tmux.wait { $0.contains("Fichier") }
    try tmux.press("C-u")
    try tmux.type("/nulle/part/extrait.md")
    try tmux.press("Enter")
    try tmux.wait { $0.contains("n’a pas été écrit") }
  }

  @Test("copies to the buffer of tmux and says so")
  func copies() throws {
    let tmux = try Tmux.opened()
    try tmux.press("y")
    try tmux.wait { $0.contains("Copié") }
    #expect(Self.quotes(try tmux.run(["show-buffer"])))
  }

  @Test("keeps the row under the cursor when the window changes its size")
  func resizes() throws {
    let tmux = try Tmux.opened(width: 120, height: 30)
    try tmux.press("/")
    try tmux.type("quarante dockers")
    try tmux.press("Enter")
    try tmux.wait { Self.cursorRows($0).contains { $0.contains("quarante") } }
    try tmux.resize(width: 60, height: 16)
    try tmux.wait { $0.contains("une colonne") || $0.contains("1 / 1") }
    try tmux.wait { $0.contains("quarante") }
    try tmux.resize(width: 140, height: 40)
    try tmux.wait { Self.cursorRows($0).contains { $0.contains("quarante") } }
  }

  @Test("shows the help and leaves it")
  func helps() throws {
    let tmux = try Tmux.opened()
    try tmux.press("?")
    try tmux.wait { $0.contains("Se déplacer") }
    try tmux.press("Escape")
    try tmux.wait { $0.contains("La grille des salaires") }
  }

  @Test("takes a document from a pipe and keys from the terminal")
  func readsPipe() throws {
    let tmux = try Tmux("cat '\(Tmux.fixture)' | '\(Tmux.visavis)' -")
    try tmux.wait { $0.contains("La grille des salaires") }
    try tmux.press("q")
    try tmux.wait { $0.contains("ended 0") }
  }

  @Test("keeps a correction for the next time, and two at once keep both")
  func corrects() throws {
    let tmux = try Tmux(
      "sh -c \"cp '\(Tmux.fixture)' port.txt; '\(Tmux.visavis)' port.txt; echo first; '\(Tmux.visavis)' port.txt\"")
    try tmux.wait { $0.contains("A  ") && $0.contains("§") }
    try tmux.press("c", "Enter")
    try tmux.wait { $0.contains("Corriger · qui parle") }
    try tmux.type("Zoé Martin")
    try tmux.wait { $0.contains("nouveau") }
    try tmux.press("Enter", "1")
    try tmux.wait { $0.contains("Corrigé") || $0.contains("celle-ci seulement") }
    if try tmux.screen().contains("celle-ci seulement") { try tmux.press("1") }
    try tmux.wait { $0.contains("Zoé Martin ✎") || $0.contains("Zoé\u{A0}Martin\u{A0}✎") }
    let file = tmux.folder.appendingPathComponent("port.txt.visavis.json")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("Zoé Martin"))

    // Another reader puts something right in the same text before this one goes on.
    try tmux.run([
      "new-window", "cd '\(tmux.folder.path)'; env LC_ALL=fr_FR.UTF-8 TERM=tmux-256color '\(Tmux.visavis)' port.txt",
    ])
    try tmux.wait { $0.contains("A  ") && $0.contains("Zoé") }
    try tmux.press("j", "c", "4")
    try tmux.type("Météo")
    try tmux.press("Enter")
    try tmux.wait { $0.contains("Corrigé") || $0.contains("celle-ci seulement") }
    if try tmux.screen().contains("celle-ci seulement") { try tmux.press("1") }
    try tmux.wait { $0.contains("Corrigé") }
    try tmux.press("q")
    try tmux.wait { $0.contains("Corrigé") && $0.contains("Zoé") }
    try tmux.press("c", "3", "3")
    try tmux.wait { $0.contains("mixte ✎") || $0.contains("mixte\u{A0}✎") || $0.contains("celle-ci seulement") }
    if try tmux.screen().contains("celle-ci seulement") { try tmux.press("1") }
    try tmux.wait { $0.contains("Corrigé, u annule · sorte") }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept.contains("Zoé Martin") && kept.contains("Météo") && kept.contains("\"mixed\""))
    try tmux.press("q")
    try tmux.wait { $0.contains("Zoé") && $0.contains("t thème") }
    try tmux.press("C")
    try tmux.wait { $0.contains("3 corrections") }
  }

  @Test("reads a file again that has changed, and keeps the old text where it is gone")
  func rereads() throws {
    let tmux = try Tmux("sh -c \"cp '\(Tmux.fixture)' port.txt; '\(Tmux.visavis)' port.txt\"")
    try tmux.wait { $0.contains("A  ") && $0.contains("§") }
    try tmux.press("r")
    try tmux.wait { $0.contains("Rien n’a changé") }
    let file = tmux.folder.appendingPathComponent("port.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "\n« Le quai sera fermé lundi », a déclaré Claire Morin.\n").write(
      to: file, atomically: true, encoding: .utf8)
    try tmux.press("j", "r")
    try tmux.wait { $0.contains("1 fichier relu") && $0.contains("de plus") }
    try FileManager.default.removeItem(at: file)
    try tmux.press("r")
    try tmux.wait { $0.contains("port.txt") && $0.contains("l’ancien texte reste") && Self.quotes($0) }
  }

  @Test("shows what keys lead to that come faster than it paints")
  func takesManyKeys() throws {
    let tmux = try Tmux.opened()
    let before = Self.body(try tmux.screen())
    try tmux.type(String(repeating: "j", count: 60) + "g" + String(repeating: "j", count: 5))
    let after = Self.body(try tmux.wait { Self.body($0) != before && $0.contains("§") })
    try tmux.type(String(repeating: "jk", count: 40) + "k")
    try tmux.wait { Self.body($0) != after }
    try tmux.type(String(repeating: "k", count: 60))
    try tmux.wait { Self.body($0) == before }
  }

  @Test("takes the mouse when it is asked to, and gives it back", arguments: ["xterm-256color", "tmux-256color"])
  func takesMouse(term: String) throws {
    let tmux = try Tmux.opened(width: 120, environment: ["TERM": term])
    #expect(try tmux.variable("mouse_button_flag") == "0")
    try tmux.press("C-t")
    let before = try tmux.wait { $0.contains("Souris au programme") }
    #expect(try tmux.variable("mouse_button_flag") == "1")
    func report(_ button: Int, _ x: Int, _ y: Int, up: Bool = false) -> String {
      let bytes = [UInt8(32 + (up ? 3 : button)), UInt8(32 + x), UInt8(32 + y)]
      let old = "\u{1B}[M" + String(decoding: bytes, as: UTF8.self)
      return term.hasPrefix("xterm") ? "\u{1B}[<\(button);\(x);\(y)\(up ? "m" : "M")" : old
    }
    try tmux.type(report(65, 60, 10))
    let after = try tmux.wait { Self.body($0) != Self.body(before) }
    let lines = after.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("≠   «") }) + 1
    let column = try #require(
      lines[row - 1].firstIndex(of: "≠").map { lines[row - 1].distance(from: lines[row - 1].startIndex, to: $0) })
    // What comes together is taken in its order: a press with its release, and a drag over words, which chooses them.
    try tmux.type(report(0, column + 6, row) + report(0, column + 6, row, up: true))
    try tmux.wait { $0.contains("≠ ▌ «") }
    try tmux.type(
      report(0, column + 7, row) + report(32, column + 12, row) + report(32, column + 16, row)
        + report(0, column + 16, row, up: true))
    try tmux.wait { $0.contains("[La sécurité]") && $0.contains("2 mots") }
    try tmux.press("Escape")
    try tmux.press("C-t")
    try tmux.wait { $0.contains("Souris rendue") }
    #expect(try tmux.variable("mouse_button_flag") == "0")
  }

  @Test("says that a pipe cannot be read again")
  func rereadsPipe() throws {
    let tmux = try Tmux("cat '\(Tmux.fixture)' | '\(Tmux.visavis)' -")
    try tmux.wait { $0.contains("12 statements") }
    try tmux.press("r")
    try tmux.wait { $0.contains("Standard input cannot be read again") }
  }

  /// Whether a text holds words that somebody says in the fixture.
  private static func quotes(_ text: String) -> Bool {
    let words = [
      "La grille des salaires sera revue en juin", "Les salaires doivent augmenter",
      "Nous avons déjà distribué",
    ]
    return words.contains { text.contains($0) }
  }

  /// The rows of the screen that a cursor stands in: of the text, and of the list where it is shown.
  private static func cursorRows(_ screen: String) -> [Substring] {
    screen.split(separator: "\n").filter { $0.contains("▌") }
  }

  /// The screen without its last line, which tells of keys.
  static func body(_ screen: String) -> [Substring] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
  }
}
