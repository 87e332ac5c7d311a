import CNcurses
import Glibc

/// What the program finds of a terminal without taking it over.
public struct TerminalReport: Sendable {
  /// The kind of terminal, as `TERM` names it; nil where it does not.
  public var name: String?
  /// Whether there is a terminal to open.
  public var isThere: Bool
  /// Whether its description is known and it can place its cursor.
  public var isUsable: Bool
  /// How many colours it has.
  public var colours: Int
  /// Columns and rows; nil without a terminal.
  public var size: (columns: Int, rows: Int)?
  /// The locale that characters are taken from, and what it makes of them.
  public var locale: LocaleChoice
  /// The version of the library.
  public var library: String

  /// Looks at the terminal of the session.
  @MainActor public init() {
    let name = LocaleChoice.name { variable in getenv(variable).map { String(cString: $0) } }
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    let charset = isInstalled ? nl_langinfo(Int32(CODESET)).map { String(cString: $0) } : nil
    locale = LocaleChoice(name: name, installedCharset: charset)
    library = curses_version().map { String(cString: $0) } ?? "ncurses"
    self.name = getenv("TERM").map { String(cString: $0) }
    let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
    isThere = descriptor >= 0
    defer { if descriptor >= 0 { Glibc.close(descriptor) } }
    var code: Int32 = 0
    let isKnown = self.name != nil && setupterm(nil, descriptor >= 0 ? descriptor : 1, &code) == OK
    isUsable = isKnown && Terminal.canPlaceCursor
    colours = isKnown ? max(Int(tigetnum("colors")), 0) : 0
    var window = winsize()
    if isThere, ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 { size = (Int(window.ws_col), Int(window.ws_row)) }
  }
}
