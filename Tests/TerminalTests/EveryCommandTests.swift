import Browser
import Foundation
import Testing

/// Every command of the table, called in a real terminal by its first key, or by its name where it has none.
@Suite("Every command in tmux", .serialized, .enabled(if: Tmux.program != nil, "tmux is not installed"))
struct EveryCommandTests {
  /// One command: keys by the names of tmux, and what must then stand on the screen.
  private struct Step {
    var command: Command
    var keys: [String]
    var shows: String

    init(_ command: Command, _ keys: String..., shows: String) {
      self.command = command
      self.keys = keys
      self.shows = shows
    }
  }

  /// The last line but one tells in which paragraph the words stand that the cursor is on.
  private static let comparison: [Step] = [
    Step(.last, "G", shows: "par article 1 §17"), Step(.first, "g", shows: "par article 1 §4"),
    Step(.right, "l", shows: "par article 1 §5"), Step(.left, "h", shows: "par article 1 §4"),
    Step(.down, "j", shows: "par article 1 §6"), Step(.up, "k", shows: "par article 1 §4"),
    Step(.pageDown, "Space", shows: "« Aucun poste ne manque"), Step(.pageUp, "b", shows: "par article 1 §4"),
    Step(.nextTopic, "t", shows: "par article 1 §9"), Step(.previousTopic, "T", shows: "par article 1 §4"),
    Step(.nextDisagreement, "d", shows: "par article 1 §9"),
    Step(.previousDisagreement, "D", shows: "par article 1 §4"),
    Step(.nextAgreement, "a", shows: "par article 1 §12"), Step(.previousAgreement, "A", shows: "pas d’autre"),
    Step(.first, "g", shows: "par article 1 §4"), Step(.nextOfRight, "S", shows: "par article 1 §7"),
    Step(.nextOfLeft, "s", shows: "par article 1 §9"), Step(.counterpart, "Tab", shows: "par article 1 §10"),
    Step(.swap, "x", shows: "À gauche : Marc Le Guen"), Step(.swap, "x", shows: "À gauche : Hélène Vasseur"),
    Step(.list, "o", shows: "Thèmes"), Step(.back, "Escape", shows: "▌"),
    Step(.explain, "E", shows: "Pourquoi cette voix"), Step(.back, "Escape", shows: "? aide"),
    Step(.choose, "v", shows: "Choix en cours"), Step(.back, "Escape", shows: "? aide"),
    Step(.chooseTopic, "*", shows: "1 ligne choisie"), Step(.chooseAll, "C-a", shows: "lignes choisies"),
    Step(.copy, "y", shows: "Copié"), Step(.back, "Escape", shows: "? aide"),
    Step(.chooseWords, "V", shows: "1 mot : "), Step(.export, "e", shows: "Format"),
    Step(.back, "Escape", "Escape", shows: "? aide"), Step(.pipe, "!", shows: "Commande (text"),
    Step(.back, "Escape", shows: "Annulé"), Step(.zoom, "z", shows: "seulement"),
    Step(.zoom, "z", shows: "Les deux côtés"),
    Step(.link, "L", shows: "Colonnes libres"), Step(.link, "L", shows: "Colonnes liées"),
    Step(.wider, "+", shows: "▌"), Step(.narrower, "-", shows: "▌"), Step(.evenWidths, "=", shows: "▌"),
    Step(.widerList, ":", "élargir-la-liste", "Enter", shows: "▌"),
    Step(.narrowerList, ":", "rétrécir-la-liste", "Enter", shows: "▌"),
    Step(.search, "/", "salaires", "Enter", shows: " : 1 / 3"), Step(.nextMatch, "n", shows: " : 2 / 3"),
    Step(.previousMatch, "N", shows: " : 1 / 3"), Step(.back, "Escape", shows: "? aide"),
    Step(.correct, "c", shows: "Corriger"), Step(.back, "Escape", shows: "? aide"),
    Step(.undo, "u", shows: "Rien à annuler"), Step(.redo, "C-r", shows: "Rien à refaire"),
    Step(.corrections, "C", shows: "Aucune correction"), Step(.reread, "r", shows: "Rien n’a changé"),
    Step(.mouse, "C-t", shows: "Souris au programme"), Step(.mouse, "C-t", shows: "Souris rendue"),
    Step(.repaint, "C-l", shows: "▌"),
    Step(.runCommand, ":", shows: "▌"), Step(.back, "Escape", shows: "? aide"),
    Step(.filter, "f", "salaires", "Enter", shows: "salaires"), Step(.filterParts, "F", shows: "Filtre"),
    Step(.back, "Escape", shows: "? aide"), Step(.filter, "f", "C-u", "Enter", shows: "Plus de filtre"),
    Step(.sources, "Y", shows: "Sources"), Step(.back, "Escape", shows: "? aide"),
    Step(.jumpBack, "C-o", shows: "saut "), Step(.jumpForward, ">", shows: "saut "),
    Step(.bookmark, "B", shows: "◆"), Step(.bookmarks, "'", shows: "Signets"), Step(.back, "Escape", shows: "◆"),
    Step(.overview, "O", shows: "Vue d’ensemble"), Step(.overview, "O", shows: "? aide"),
    Step(.help, "?", shows: "visavis · "), Step(.help, "?", shows: "? aide"),
  ]

  private static let article: [Step] = [
    Step(.open, "g", "Enter", shows: "article 2/2"), Step(.nextReport, "m", shows: "article 1/2"),
    Step(.nextStatement, "p", shows: "▌  §5"), Step(.previousStatement, "P", shows: "▌  §4"),
    Step(.previousReport, "M", shows: "article 2/2"), Step(.previousArticle, "I", "I", shows: "article 1/2"),
    Step(.nextHeading, "]", "]", shows: "▌  §8"), Step(.previousHeading, "[", shows: "▌  §3"),
    Step(.nextArticle, "i", shows: "article 2/2"), Step(.previousReport, "p", "M", shows: "article 1/2"),
    Step(.wordings, "w", shows: "Versions"), Step(.wordings, "w", shows: "article 1/2"),
    Step(.back, "Escape", shows: "Entrée ouvrir"),
  ]

  private func run(_ steps: [Step], in tmux: Tmux) throws {
    for step in steps {
      for key in step.keys {
        if key.count > 1, key.first?.isLowercase == true { try tmux.type(key) } else { try tmux.press(key) }
      }
      do {
        try tmux.wait { $0.replacing("\u{A0}", with: " ").contains(step.shows) }
      } catch {
        Issue.record("\(step.command.rawValue), \(step.keys), « \(step.shows) »: \(error)")
      }
    }
  }

  @Test("a key, or a name, does in the terminal what the table says")
  func drives() throws {
    let more = Tmux.fixture.replacingOccurrences(of: "port.", with: "port-2.")
    let environment = ["XDG_DATA_HOME": "/nonexistent"]
    let one = try Tmux("'\(Tmux.visavis)' '\(Tmux.fixture)'", width: 110, height: 30, environment: environment)
    try one.wait { $0.contains("A  ") && $0.contains("§") }
    try run(Self.comparison, in: one)
    let two = try Tmux(
      "'\(Tmux.visavis)' '\(Tmux.fixture)' '\(more)'", width: 110, height: 30, environment: environment)
    try two.wait { $0.contains("A  ") && $0.contains("×2") }
    try run(Self.article, in: two)
  }

  @Test("no command of the table is left out")
  func complete() {
    // These end or stop the program, which tests of their own do.
    let elsewhere: Set<Command> = [.quit, .suspend]
    let driven = Set((Self.comparison + Self.article).map(\.command)).union(elsewhere)
    let missing = CommandTable.entries.map(\.command).filter { !driven.contains($0) }
    #expect(missing.isEmpty, "no step for \(missing.map(\.rawValue))")
    #expect((Self.comparison + Self.article).allSatisfy { !$0.shows.isEmpty })
  }
}
