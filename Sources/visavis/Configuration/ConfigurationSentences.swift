import Browser
import CoverageModel

/// What the program says of errors in the configuration.
extension Sentences {
  func sentence(for note: ConfigurationNote, in file: String) -> String {
    let place = VisibleText.line(file) + (note.line.map { ":\($0)" } ?? "")
    return place + say("\u{A0}: ", ": ") + sentence(for: note.error)
  }

  private func sentence(for error: ConfigurationError) -> String {
    switch error {
    case .malformed:
      say("la ligne n’a pas la forme « nom = valeur »", "the line is not 'name = value'")
    case .unknownName(let name):
      say(
        "réglage inconnu : « \(VisibleText.line(name)) » ; au choix : \(Self.names)",
        "unknown setting: '\(VisibleText.line(name))'; choose from: \(Self.names)")
    case .unknownCommand(let name):
      say(
        "commande inconnue : « \(VisibleText.line(name)) » ; « visavis --keys » en donne la liste",
        "unknown command: '\(VisibleText.line(name))'; 'visavis --keys' lists them")
    case .unknownKey(let name):
      say(
        "touche inconnue : « \(VisibleText.line(name)) » ; une lettre, Ctrl-X, Space, Enter, Up…",
        "unknown key: '\(VisibleText.line(name))'; a letter, Ctrl-X, Space, Enter, Up…")
    case .badValue(let name, let value, let allowed): badValue(name, value, allowed.joined(separator: ", "))
    case .badNumber(let name, let value, let least, let most): badValue(name, value, "\(least)…\(most)")
    case .repeated(let name, let line):
      say("\(name) est déjà réglé à la ligne \(line)", "\(name) is set already in line \(line)")
    case .conflict(let key, let command, let kept): conflict(key.configurationName, command.rawValue, kept.rawValue)
    case .needsKey(let command):
      say("\(command.rawValue) doit garder une touche", "\(command.rawValue) must have a key")
    case .unreadable:
      say(
        "ne peut pas être lu ; vérifiez qu’il est en UTF-8 et vos droits",
        "cannot be read; check that it is UTF-8, and its rights")
    }
  }

  private static let names = "theme, language, ascii, mouse, clipboard, width.text, width.columns, width.list, key.…"

  private func badValue(_ name: String, _ value: String, _ allowed: String) -> String {
    say(
      "\(name) : « \(VisibleText.line(value)) » ne convient pas ; au choix : \(allowed)",
      "\(name): '\(VisibleText.line(value))' will not do; choose from: \(allowed)")
  }

  private func conflict(_ key: String, _ command: String, _ kept: String) -> String {
    say(
      "la touche \(key) sert déjà à \(kept) ; \(command) garde les siennes",
      "key \(key) calls \(kept) already; \(command) keeps its own")
  }
}
