import Browser
import CoverageModel
import Screen
import Terminal

/// Reads the text of a configuration: a line for each setting, `name = value`.
///
/// `[section]` puts its name and a dot in front of the names that follow. Lines that begin with `#` and blank lines say
/// nothing.
struct ConfigurationReader {
  private var settings = Settings()
  private var section = ""
  private var line = 0
  /// The lines that set names.
  private var lines: [String: Int] = [:]
  private var keys: [Command: [Key]] = [:]

  /// The settings of a text; a line that is wrong leaves its setting as it is and is noted.
  static func settings(in text: String) -> Settings {
    var reader = ConfigurationReader()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(trimmed(line)) }
    reader.bind()
    return reader.settings
  }

  private mutating func read(_ text: Substring) {
    line += 1
    guard !text.isEmpty, text.first != "#" else { return }
    if text.first == "[", text.last == "]" {
      section = String(Self.trimmed(text.dropFirst().dropLast()))
      return
    }
    do throws(ConfigurationError) { try set(text) } catch { note(error) }
  }

  private mutating func note(_ error: ConfigurationError, line: Int? = nil) {
    settings.notes.append(ConfigurationNote(line: line ?? self.line, error: error))
  }

  private mutating func set(_ text: Substring) throws(ConfigurationError) {
    guard let sign = text.firstIndex(of: "=") else { throw .malformed }
    let written = String(Self.trimmed(text[..<sign]))
    guard !written.isEmpty else { throw .malformed }
    let name = section.isEmpty || written.contains(".") ? written : section + "." + written
    if let earlier = lines[name] { throw .repeated(name: name, line: earlier) }
    try set(name, String(Self.trimmed(text[text.index(after: sign)...])))
    lines[name] = line
  }

  private mutating func set(_ name: String, _ value: String) throws(ConfigurationError) {
    switch name {
    case "theme": settings.theme = try Self.choice(name, value, ThemeName.allCases) { $0.rawValue }
    case "language": settings.language = try Self.choice(name, value, InterfaceLanguage.allCases) { $0.rawValue }
    case "ascii": settings.ascii = try Self.choice(name, value, [true, false]) { $0 ? "yes" : "no" }
    case "mouse": settings.browser.mouse = try Self.choice(name, value, [true, false]) { $0 ? "on" : "off" }
    case "clipboard": settings.clipboard = try Self.choice(name, value, ClipboardChoice.all) { $0.name }
    case "width.text": settings.browser.widths.text = try Self.number(name, value, 20...200)
    case "width.columns": settings.browser.widths.columns = try Self.number(name, value, 60...500)
    case "width.list": settings.browser.widths.list = try Self.number(name, value, 100...500)
    default: try setKeys(name, value)
    }
  }

  private static func choice<Value>(
    _ name: String, _ text: String, _ values: [Value], _ word: (Value) -> String
  ) throws(ConfigurationError) -> Value {
    guard let value = values.first(where: { word($0) == text }) else {
      throw .badValue(name: name, value: text, allowed: values.map(word))
    }
    return value
  }

  private static func number(
    _ name: String, _ text: String, _ range: ClosedRange<Int>
  ) throws(ConfigurationError) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw .badNumber(name: name, value: text, least: range.lowerBound, most: range.upperBound)
    }
    return number
  }

  // MARK: Keys

  /// `key.COMMAND = KEY KEY`; no key at all takes the command its keys.
  private mutating func setKeys(_ name: String, _ value: String) throws(ConfigurationError) {
    guard name.hasPrefix("key.") else { throw .unknownName(name) }
    guard let command = Command(rawValue: String(name.dropFirst(4))) else {
      throw .unknownCommand(String(name.dropFirst(4)))
    }
    var found: [Key] = []
    for word in value.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let isSeparated = word.count > 1 && word.last == ","
      let text = String(isSeparated ? word.dropLast() : word)
      guard let key = Key(configurationName: text) else { throw .unknownKey(text) }
      found.append(key)
    }
    if found.isEmpty, command == .quit { throw .needsKey(command) }
    keys[command] = found
  }

  private mutating func bind() {
    guard !keys.isEmpty else { return }
    let (bindings, conflicts) = KeyBindings.binding(keys)
    settings.browser.bindings = bindings
    for conflict in conflicts {
      note(
        .conflict(conflict.key, command: conflict.command, kept: conflict.kept),
        line: lines["key." + conflict.command.rawValue])
    }
    settings.notes.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
