import CNcurses
import Glibc
import Screen

/// The mouse of the terminal, which it gives to the program on request alone: its own selection needs it else.
@MainActor struct Mouse {
  /// Presses of one place that follow each other within so many milliseconds are clicks of one gesture.
  private static let gesture = 400
  /// Reports of the pointer while a button is down (xterm's mode 1002), which curses does not ask for.
  private static let dragOn = Array("\u{1B}[?1002h".utf8)
  /// Ends all reports; curses ends but those it asked for.
  static let off = Array("\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?1006l".utf8)

  private(set) var isOn = false
  private var wantsDrag = false
  private var last: (place: Pointer, time: Int)?
  /// What curses has read and nobody has seen, the newest first.
  private var waiting: [MEVENT] = []

  /// Takes the mouse, or gives it back.
  ///
  /// - Returns: whether the program has it now; there is none where the terminal's description knows of none.
  mutating func turn(_ on: Bool) -> Bool {
    isOn = on && mousemask(visavis_mouse_mask(), nil) != 0
    if !isOn { mousemask(0, nil) }
    mouseinterval(0)
    wantsDrag = isOn
    return isOn
  }

  /// What is to be sent once curses has asked for its own reports; empty for nothing.
  mutating func request() -> [UInt8] {
    defer { wantsDrag = false }
    return wantsDrag ? Self.dragOn : []
  }

  /// Asks anew after the screen was given away and taken back.
  mutating func resume() { wantsDrag = isOn }

  /// Takes what curses has read of the mouse: it tells once of all that came together, and gives the newest first.
  mutating func read() {
    var event = MEVENT()
    var read: [MEVENT] = []
    while getmouse(&event) == OK { read.append(event) }
    waiting = read + waiting
  }

  /// Whether there is something that was read and not seen.
  var hasMore: Bool { !waiting.isEmpty }

  /// The oldest of what was read; nil where there is no more.
  mutating func next() -> Pointer? {
    while let event = waiting.popLast() {
      if let action = Self.action(of: event.bstate) { return pointer(action, event) }
    }
    return nil
  }

  private mutating func pointer(_ action: Pointer.Action, _ event: MEVENT) -> Pointer {
    var pointer = Pointer(action, x: Int(event.x), y: Int(event.y))
    if case .press = action { pointer.action = .press(clicks: clicks(at: pointer)) }
    return pointer
  }

  private static func action(of state: mmask_t) -> Pointer.Action? {
    if state & visavis_button_pressed() != 0 { return .press(clicks: 1) }
    if state & visavis_button_released() != 0 { return .release }
    if state & visavis_wheel_up() != 0 { return .wheel(-1) }
    if state & visavis_wheel_down() != 0 { return .wheel(1) }
    return state & visavis_pointer_moved() != 0 ? .drag : nil
  }

  /// How many presses this is at one place: 1 or 2.
  private mutating func clicks(at pointer: Pointer) -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let time = now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
    let isSecond = last.map { $0.place.x == pointer.x && $0.place.y == pointer.y && time - $0.time <= Self.gesture }
    last = isSecond == true ? nil : (pointer, time)
    return isSecond == true ? 2 : 1
  }
}
