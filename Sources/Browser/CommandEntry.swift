import Screen

/// One line of the table that bindings, help and hints are made from.
public struct CommandEntry: Sendable {
  /// The parts of the help screen.
  public enum Group: Int, Sendable, CaseIterable {
    /// Moving by lines and pages.
    case moving
    /// Jumping to what matters.
    case jumping
    /// Looking for words.
    case searching
    /// Choosing, copying, exporting.
    case taking
    /// Putting right what was found.
    case correcting
    /// Columns and their widths.
    case arranging
    /// The program itself.
    case program
  }

  /// The command.
  public var command: Command
  /// The keys that call it, the one to show first.
  public var keys: [Key]
  /// Where it applies.
  public var screens: [ScreenName]
  /// The part of the help it stands in.
  public var group: Group
  /// What it does, in French and in English.
  public var title: (french: String, english: String)
  /// A word for the line of hints, in French and in English; nil keeps it out.
  public var hint: (french: String, english: String)?

  init(
    _ command: Command, _ keys: [Key], _ screens: [ScreenName], _ group: Group,
    _ title: (String, String), hint: (String, String)? = nil
  ) {
    self.command = command
    self.keys = keys
    self.screens = screens
    self.group = group
    self.title = title
    self.hint = hint
  }

  /// What it does, in one language.
  public func title(in language: Language) -> String { language == .french ? title.french : title.english }

  /// The word for the line of hints, in one language.
  public func hint(in language: Language) -> String? { language == .french ? hint?.french : hint?.english }
}
