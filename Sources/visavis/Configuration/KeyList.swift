import Browser
import CoverageModel

/// The commands with their keys and titles as a table with tabs between, in the names that a configuration takes.
enum KeyList {
  static func text(_ bindings: KeyBindings, _ language: InterfaceLanguage) -> String {
    let language = Language(rawValue: language.rawValue) ?? .english
    return bindings.entries.map { entry in
      let keys = entry.keys.map(\.configurationName).joined(separator: " ")
      return "\(entry.command.rawValue)\t\(keys)\t\(entry.title(in: language))\n"
    }.joined()
  }
}
