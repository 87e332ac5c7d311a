/// Why a terminal cannot be used.
public enum TerminalError: Error, Equatable {
  /// The program runs without a terminal.
  case noTerminal
  /// The description of this kind of terminal is missing, or it cannot place its cursor.
  case unusable(term: String)
}
