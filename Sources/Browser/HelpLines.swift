import Screen

/// The help, made from the table of commands.
enum HelpLines {
  /// A line of the help.
  enum Entry: Sendable {
    case heading(String)
    case command(keys: String, title: String)
    case blank
  }

  /// The lines for some bindings.
  static func entries(_ language: Language, _ bindings: KeyBindings = .standard) -> [Entry] {
    if let help = bindings.help { return language == .french ? help.french : help.english }
    return language == .french ? french : english
  }

  private static let french = lines(.french, CommandTable.entries)
  private static let english = lines(.english, CommandTable.entries)

  /// The words of a line, as a search sees them.
  static func text(of entry: Entry) -> String {
    switch entry {
    case .heading(let text): text
    case .command(_, let title): title
    case .blank: ""
    }
  }

  /// The columns of the keys.
  private static let keyColumns = 28

  static func layout(_ entry: Entry, _ geometry: Geometry, ellipsis: String) -> EntryLayout {
    switch entry {
    case .blank: return EntryLayout(height: 1, panels: [])
    case .heading(let text):
      return EntryLayout(height: 1, panels: [panel(text, .heading, x: 2, width: geometry.size.width - 4)])
    case .command(let keys, let title):
      let x = geometry.size.width < 70 ? 14 : keyColumns + 4
      let text = panel(title, .text, x: x, width: geometry.size.width - x - 2)
      let names = EntryLayout.Panel(
        slot: .left, x: 4, y: 0, line: Line(keys, role: .key).truncated(to: x - 6, ending: ellipsis), lines: [])
      return EntryLayout(height: max(text.lines.count, 1), panels: [text, whole(names)])
    }
  }

  private static func panel(_ text: String, _ role: Role, x: Int, width: Int) -> EntryLayout.Panel {
    let bytes = Array(text.utf8)
    var line = Line()
    line.append(bytes, 0..<bytes.count, role: role)
    return EntryLayout.Panel(
      slot: .across, x: x, y: 0, line: line, lines: Wrapping.lines(of: line, columns: width))
  }

  private static func whole(_ panel: EntryLayout.Panel) -> EntryLayout.Panel {
    var result = panel
    result.lines = [0..<panel.line.pieces.count]
    return result
  }

  /// The lines for a table of commands.
  static func lines(_ language: Language, _ table: [CommandEntry]) -> [Entry] {
    var result = legend(language.messages)
    for group in CommandEntry.Group.allCases {
      result.append(.blank)
      result.append(.heading(title(of: group, language.messages)))
      for entry in table where entry.group == group {
        let keys = entry.keys.map { $0.name(in: language) }.joined(separator: "  ")
        let call = keys.isEmpty ? ":" + CommandNames.name(of: entry.command, in: language) : keys
        result.append(.command(keys: call, title: entry.title(in: language)))
      }
    }
    return result
  }

  private static func legend(_ messages: Messages) -> [Entry] {
    let signs = [
      (Marks.agreement, messages.signAgreement), (Marks.disagreement, messages.signDisagreement),
      (Marks.oneSided, messages.signOneSided), (Marks.undetermined, messages.signUndetermined),
      (CorrectionText.sign, messages.signCorrected),
    ]
    return [.heading(messages.signs)] + signs.map { .command(keys: $0.0, title: $0.1) }
  }

  private static func title(of group: CommandEntry.Group, _ messages: Messages) -> String {
    switch group {
    case .moving: messages.moving
    case .jumping: messages.jumping
    case .searching: messages.searching
    case .taking: messages.taking
    case .correcting: messages.correctingGroup
    case .arranging: messages.arranging
    case .program: messages.program
    }
  }
}

extension State {
  /// The lines of the help with the reader's keys.
  var helpEntries: [HelpLines.Entry] { HelpLines.entries(language, settings.bindings) }

  /// A sentence with the first keys of some commands in it.
  func withKeys(_ sentence: String, _ commands: Command...) -> String {
    messages.fill(sentence, commands.map { settings.bindings.name(of: $0, in: language) })
  }

  mutating func performInHelp(_ command: Command) {
    let rows = max(geometry.body.count - 2, 1)
    switch command {
    case .down: scroll(by: 1)
    case .up: scroll(by: -1)
    case .pageDown: scroll(by: rows)
    case .pageUp: scroll(by: -rows)
    case .first: page.top = Place(entry: 0, line: 0)
    case .last: page.top = lastTop()
    default: performAnywhere(command)
    }
    if command != .search, command != .nextMatch, command != .previousMatch, screen == .help {
      page.cursor = page.top
    }
  }
}
