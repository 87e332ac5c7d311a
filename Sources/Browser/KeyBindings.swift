import Screen

/// The table of commands with the keys that a reader gave them.
public struct KeyBindings: Sendable {
  /// Two commands that one key would call on one screen.
  public struct Conflict: Error, Equatable {
    /// The key.
    public var key: Key
    /// The command that keeps it.
    public var kept: Command
    /// The command that goes without.
    public var command: Command
  }

  /// The table, in the order of the help.
  public let entries: [CommandEntry]
  /// The lines of the help where they differ from the usual ones.
  let help: (french: [HelpLines.Entry], english: [HelpLines.Entry])?
  /// The hints of commands, laid out once: the line of hints is drawn at every key.
  private let hints: (french: [Command: Line], english: [Command: Line])
  /// For each screen the commands that have a hint, in order, with the list in sight and without.
  private let hinted: (besideList: [[Command]], withoutList: [[Command]])

  /// The keys as the program has them.
  public static let standard = KeyBindings()

  private init() {
    entries = CommandTable.entries
    help = nil
    hints = (Self.hints(of: entries, in: .french), Self.hints(of: entries, in: .english))
    hinted = (Self.hinted(of: entries, needsList: false), Self.hinted(of: entries, needsList: true))
  }

  /// Gives commands other keys; what conflicts keeps those it has.
  ///
  /// - Parameter keys: for commands the keys that call them, in place of all they had.
  /// - Returns: the table, and the conflicts in the order of the table.
  public static func binding(_ keys: [Command: [Key]]) -> (KeyBindings, [Conflict]) {
    var keys = keys
    var conflicts: [Conflict] = []
    while let conflict = firstConflict(in: bound(keys), changed: keys) {
      conflicts.append(conflict)
      keys[conflict.command] = nil
    }
    return (keys.isEmpty ? standard : KeyBindings(bound(keys)), conflicts)
  }

  /// The command that a key calls on a screen.
  func command(for key: Key, on screen: ScreenName) -> Command? {
    entries.first { $0.keys.contains(key) && $0.screens.contains(screen) }?.command
  }

  /// The first key of a command as a reader's keyboard names it; empty where it has none.
  func name(of command: Command, in language: Language) -> String {
    entries.first { $0.command == command }?.keys.first?.name(in: language) ?? ""
  }

  private init(_ entries: [CommandEntry]) {
    self.entries = entries
    hints = (Self.hints(of: entries, in: .french), Self.hints(of: entries, in: .english))
    hinted = (Self.hinted(of: entries, needsList: false), Self.hinted(of: entries, needsList: true))
    help = (HelpLines.lines(.french, entries), HelpLines.lines(.english, entries))
  }

  /// The first key of a command with its hint.
  func hint(of command: Command, in language: Language) -> Line {
    (language == .french ? hints.french : hints.english)[command] ?? Line()
  }

  /// The commands of a screen that have a hint, the most needed first.
  ///
  /// - Parameter needsList: whether the list is out of sight, so that its key comes early.
  func hinted(on screen: ScreenName, needsList: Bool) -> [Command] {
    (needsList ? hinted.withoutList : hinted.besideList)[screen.rawValue]
  }

  private static func hinted(of entries: [CommandEntry], needsList: Bool) -> [[Command]] {
    ScreenName.allCases.map { screen in
      let hinted = entries.filter { $0.screens.contains(screen) && $0.hint != nil && !$0.keys.isEmpty }
      return HintOrder.sorted(hinted.map(\.command), needsList: needsList)
    }
  }

  private static func hints(of entries: [CommandEntry], in language: Language) -> [Command: Line] {
    let lines = entries.compactMap { entry in
      entry.hint(in: language).map { hint in
        var line = Line(entry.keys.first?.name(in: language) ?? "", role: .key)
        line.append(" \(hint)", role: .faint)
        return (entry.command, line)
      }
    }
    return Dictionary(lines) { first, _ in first }
  }

  private static func bound(_ keys: [Command: [Key]]) -> [CommandEntry] {
    CommandTable.entries.map { entry in
      var entry = entry
      entry.keys = keys[entry.command] ?? entry.keys
      return entry
    }
  }

  /// A key that two commands share on a screen, one of which was given other keys: that one goes without.
  private static func firstConflict(in entries: [CommandEntry], changed: [Command: [Key]]) -> Conflict? {
    for (index, entry) in entries.enumerated() {
      for other in entries[..<index] where !Set(other.screens).isDisjoint(with: entry.screens) {
        guard let key = entry.keys.first(where: other.keys.contains) else { continue }
        let (kept, lost) = changed[entry.command] == nil ? (entry, other) : (other, entry)
        return Conflict(key: key, kept: kept.command, command: lost.command)
      }
    }
    return nil
  }
}
