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

  /// Begins with the colours of a theme, as far as the terminal has them.
  static func startColours(_ name: ThemeName) -> Theme {
    guard name != .mono, has_colors(), start_color() == OK else { return .mono }
    let theme = name.theme(colours: Int(visavis_colours()))
    use_default_colors()
    for (number, pair) in Painter.pairs(of: theme).enumerated() {
      init_pair(Int16(number + 1), pair.text.index, pair.background.index)
    }
    return theme
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
  ///
  /// - Parameter first: what is to be sent before.
  static func prepareFarewell(_ first: [UInt8] = []) {
    var bytes = first.map { CChar(bitPattern: $0) }
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
