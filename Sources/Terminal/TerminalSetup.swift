import CCrashGuard
import CNcurses
import Glibc

extension Terminal {
  /// Sets the character set and tells whether only ASCII may be painted.
  static func setLocale() -> Bool {
    let name = LocaleChoice.name { variable in getenv(variable).map { String(cString: $0) } }
    let installed = setlocale(LC_CTYPE, "") != nil
    let charset = installed ? nl_langinfo(Int32(CODESET)).map { String(cString: $0) } : nil
    let choice = LocaleChoice(name: name, installedCharset: charset)
    setlocale(LC_CTYPE, choice.locale)
    return choice.plain
  }

  /// Whether the terminal can put its cursor where it is told.
  static var canPlaceCursor: Bool { capability("cup") != nil }

  /// Begins with colours and tells whether there are any.
  static func startColours(_ wanted: Bool) -> Bool {
    guard wanted, has_colors(), start_color() == OK, visavis_colours() >= 8 else { return false }
    use_default_colors()
    for colour in Appearance.Colour.allCases where colour != .own {
      init_pair(Painter.pair(of: colour), colour.rawValue, -1)
    }
    return true
  }

  /// Every key reaches the program at once, control keys too.
  static func prepareInput() {
    raw()
    noecho()
    nonl()
    keypad(visavis_window(), true)
    nodelay(visavis_window(), true)
    set_escdelay(25)
  }

  /// Tells the crash guard what closing the screen would send.
  static func prepareFarewell() {
    var bytes: [CChar] = []
    for name in ["sgr0", "rmkx", "cnorm", "rmcup"] { bytes += capability(name) ?? [] }
    bytes += "\r\n".utf8.map { CChar(bitPattern: $0) }
    crashguard_set_farewell(bytes, bytes.count)
  }

  /// A string of the terminal's description, without its end; nil where it has none.
  private static func capability(_ name: String) -> [CChar]? {
    guard let string = tigetstr(name), Int(bitPattern: string) != -1 else { return nil }
    return Array(UnsafeBufferPointer(start: string, count: strlen(string)))
  }
}
