import CNcurses
import Screen

/// Turns what curses calls a key into the keys of the program.
enum KeyReading {
  /// The key for a code of curses, if the program knows it.
  static func key(code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    default: nil
    }
  }

  /// The key for a character that was typed.
  static func key(character: UInt32) -> Key? {
    switch character {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x1B: .escape
    case 0x01...0x1A: Unicode.Scalar(character + 0x60).map(Key.control)
    case 0..<0x20, 0x80..<0xA0: nil
    default: Unicode.Scalar(character).map(Key.character)
    }
  }
}
