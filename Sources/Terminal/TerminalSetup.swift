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
  ///
  /// - Parameter keys: what they are read from.
  static func prepareInput(_ keys: UnsafeMutablePointer<WINDOW>) {
    raw()
    noecho()
    nonl()
    keypad(keys, true)
    nodelay(keys, true)
    set_escdelay(25)
  }

  /// Lets a frame reach the terminal in one piece, and all of it even where more keys wait.
  ///
  /// Until its screen was left and taken back once, curses takes each move of its cursor for a call of a program without a
  /// screen and writes there and then, some forty times for a page. The terminal does not see that it is left.
  ///
  /// - Parameter descriptor: what curses writes to.
  static func prepareOutput(_ descriptor: Int32) {
    typeahead(-1)
    doupdate()
    let kept = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { for other in [kept, nowhere] where other >= 0 { Glibc.close(other) } }
    guard kept >= 0, nowhere >= 0, dup2(nowhere, descriptor) == descriptor else { return }
    endwin()
    doupdate()
    dup2(kept, descriptor)
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
