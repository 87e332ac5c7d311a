import CCrashGuard
import CNcurses
import Glibc
import Screen

/// The terminal while the program owns its screen.
///
/// There is one, since curses has one.
@MainActor public final class Terminal {
  let descriptor: Int32
  private let stream: UnsafeMutablePointer<FILE>
  private let screen: OpaquePointer
  /// What keys are read from: a pad, since from a window none are read before it is shown.
  private let keys: UnsafeMutablePointer<WINDOW>
  private var painter: Painter
  private var isOpen = true
  private var mouse = Mouse()

  /// Takes over the terminal of the session, whatever standard input and output are.
  ///
  /// - Parameters:
  ///   - theme: the looks, as far as the terminal has colours for them.
  ///   - ascii: whether lines and signs are to be drawn in ASCII.
  /// - Throws: ``TerminalError``.
  public init(theme: ThemeName, ascii: Bool) throws {
    let plain = Self.setLocale()
    guard let stream = fopen("/dev/tty", "r+") else { throw TerminalError.noTerminal }
    self.stream = stream
    descriptor = fileno(stream)
    crashguard_arm(descriptor)
    use_tioctl(true)
    guard let screen = newterm(nil, stream, stream), Self.canPlaceCursor, let keys = newpad(1, 1) else {
      let name = getenv("TERM").map { String(cString: $0) } ?? ""
      endwin()
      crashguard_disarm()
      throw TerminalError.unusable(term: name)
    }
    self.screen = screen
    self.keys = keys
    painter = Painter(theme: Self.startColours(theme), letters: plain ? .ascii : ascii ? .plainSigns : .all)
    Self.prepareOutput(descriptor)
    Self.prepareInput(keys)
    Self.prepareFarewell()
  }

  /// Gives the terminal back.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    releaseMouse()
    endwin()
    crashguard_disarm()
    delscreen(screen)
    fclose(stream)
  }

  /// The size of the screen.
  public var size: Size {
    Size(width: Int(getmaxx(visavis_next_screen())), height: Int(getmaxy(visavis_next_screen())))
  }

  /// Brings a frame to the screen.
  public func paint(_ frame: Frame) {
    painter.paint(frame)
    send(mouse.request())
  }

  /// Takes the mouse, or gives it back to the terminal.
  ///
  /// - Returns: whether the program has it now.
  public func setMouse(_ on: Bool) -> Bool {
    if !on { releaseMouse() }
    let isOn = mouse.turn(on)
    if isOn { Self.prepareFarewell(Mouse.off) }
    return isOn
  }

  private func releaseMouse() {
    if mouse.isOn { send(Mouse.off) }
  }

  /// Paints all of the screen next time, whatever another program left on it.
  public func repaint() {
    painter.forget()
    clearok(visavis_shown_screen(), true)
  }

  /// Stops the program as the shell's job control does, and comes back when it goes on.
  public func suspend() {
    giveBack()
    kill(0, SIGTSTP)
    takeBack()
  }

  /// Gives the terminal back for a while.
  func giveBack() {
    releaseMouse()
    endwin()
  }

  /// Takes the terminal again.
  func takeBack() {
    flushinp()
    // A program that was stopped, or waited for another, is not told of a new size.
    _ = resizedIfChanged()
    mouse.resume()
    repaint()
  }

  /// Writes a control sequence past curses, which must not know of it.
  public func send(_ sequence: [UInt8]) {
    var sent = 0
    while sent < sequence.count {
      let count = sequence[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Whether a key or the mouse waits to be read.
  public var hasInput: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return mouse.hasMore || poll(&waiting, 1, 0) > 0
  }

  /// Waits for what happens next.
  ///
  /// - Parameter other: a descriptor that ends the wait too as soon as there is something to read from it.
  public func nextEvent(or other: Int32? = nil) -> Event {
    while true {
      if let event = bufferedEvent() ?? awaitedEvent(or: other) { return event }
    }
  }

  /// What curses holds already.
  private func bufferedEvent() -> Event? {
    if let pointer = mouse.next() { return .pointer(pointer) }
    var character: wint_t = 0
    switch wget_wch(keys, &character) {
    case KEY_CODE_YES:
      if Int32(character) == KEY_RESIZE { return resized() }
      if Int32(character) == KEY_MOUSE {
        mouse.read()
        return mouse.next().map(Event.pointer)
      }
      return KeyReading.key(code: Int32(character)).map(Event.key)
    case OK:
      return KeyReading.key(character: character).map(Event.key)
    default:
      return nil
    }
  }

  /// Sleeps until there is something to read, a signal came or the terminal is gone.
  ///
  /// A wait is never taken up again after a signal, so a change of size is seen here even if it came while stopped.
  private func awaitedEvent(or other: Int32?) -> Event? {
    // A negative descriptor is passed over.
    var waiting = [descriptor, other ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if poll(&waiting, nfds_t(waiting.count), -1) < 0 { return errno == EINTR ? resizedIfChanged() : .hangup }
    if waiting[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .hangup }
    return waiting[0].revents == 0 && waiting[1].revents != 0 ? .woken : nil
  }

  private func resizedIfChanged() -> Event? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return .hangup }
    guard is_term_resized(Int32(window.ws_row), Int32(window.ws_col)) else { return nil }
    resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    return resized()
  }

  private func resized() -> Event {
    painter.forget()
    return .resize(size)
  }
}
