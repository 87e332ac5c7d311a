import Browser
import CoverageModel

/// The keys that a reader needs first, as `--help` tells them; made from the command table.
enum KeyTour {
  /// The commands, in the order in which one comes to need them.
  private static let commands: [Command] = [
    .down, .open, .nextTopic, .nextDisagreement, .counterpart, .wordings, .overview, .search, .filter, .zoom, .link,
    .jumpBack, .bookmark, .export, .correct, .undo, .reread, .runCommand, .help, .quit,
  ]

  private static let head = Bilingual("Premières touches :", "The first keys:")

  /// A line for each command: its first key, and what it does.
  static func text(_ language: InterfaceLanguage) -> String {
    let reader = Language(rawValue: language.rawValue) ?? .english
    let entries = commands.compactMap { command in CommandTable.entries.first { $0.command == command } }
    let lines = entries.compactMap { entry -> String? in
      guard let key = entry.keys.first?.name(in: reader) else { return nil }
      return "  " + key + String(repeating: " ", count: max(8 - key.count, 1)) + entry.title(in: reader) + "\n"
    }
    return head[language] + "\n" + lines.joined()
  }
}
