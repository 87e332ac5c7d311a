/// A key, or keys held together, as the reader presses them.
public enum Key: Sendable, Hashable {
  /// A character, upper case where it is typed so.
  case character(Unicode.Scalar)
  /// Ctrl with a letter, in lower case.
  case control(Unicode.Scalar)
  /// An arrow key.
  case up
  /// An arrow key.
  case down
  /// An arrow key.
  case left
  /// An arrow key.
  case right
  /// PgUp.
  case pageUp
  /// PgDn.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// Enter or Return.
  case enter
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Del.
  case delete
  /// Esc alone.
  case escape
}

/// What the terminal tells the program.
public enum Event: Sendable, Equatable {
  /// What was waited for besides the terminal has something to tell.
  case woken
  /// A key was pressed.
  case key(Key)
  /// The mouse did something.
  case pointer(Pointer)
  /// The screen has a new size, or was stopped and goes on.
  case resize(Size)
  /// The terminal went away.
  case hangup
}
