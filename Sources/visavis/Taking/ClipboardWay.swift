/// A way to the reader's clipboard.
enum ClipboardWay: String, CaseIterable {
  /// Wayland.
  case wlCopy = "wl-copy"
  /// X.
  case xclip
  /// X too.
  case xsel
  /// macOS.
  case pbcopy
  /// The buffer of tmux, which passes it on to its terminal.
  case tmux
  /// A control sequence to the terminal, which works over SSH where the terminal allows it.
  case osc52

  /// What a reader is told.
  var title: String { self == .osc52 ? "OSC 52" : rawValue }

  /// The program that fills the clipboard with what it reads; nil for the sequence.
  var words: [String]? {
    switch self {
    case .wlCopy: ["wl-copy"]
    case .xclip: ["xclip", "-selection", "clipboard"]
    case .xsel: ["xsel", "--clipboard", "--input"]
    case .pbcopy: ["pbcopy"]
    case .tmux: ["tmux", "load-buffer", "-w", "-"]
    case .osc52: nil
    }
  }

  /// The variable without which there is nothing for it to fill; nil where it needs none.
  private var needed: String? {
    switch self {
    case .wlCopy: "WAYLAND_DISPLAY"
    case .xclip, .xsel: "DISPLAY"
    case .tmux: "TMUX"
    case .pbcopy, .osc52: nil
    }
  }

  /// Whether it is there: its program on the search path and what it fills.
  func isThere(_ variable: (String) -> String?) -> Bool {
    if let needed, (variable(needed) ?? "").isEmpty { return false }
    guard let program = words?.first else { return true }
    return SearchPath.place(of: program, variable) != nil
  }

  /// Whether it fills the clipboard of the desktop itself.
  var isOfDesktop: Bool { self != .tmux && self != .osc52 }
}

/// Which way a reader wants to the clipboard.
enum ClipboardChoice: Equatable {
  /// Those that are there.
  case auto
  /// One alone.
  case only(ClipboardWay)

  /// What the configuration takes.
  static let all: [ClipboardChoice] = [.auto] + [.osc52, .tmux, .wlCopy, .xclip, .xsel, .pbcopy].map { .only($0) }

  /// Its name in the configuration.
  var name: String {
    switch self {
    case .auto: "auto"
    case .only(let way): way.rawValue
    }
  }

  /// The ways to try, in order.
  func ways(_ variable: (String) -> String?) -> [ClipboardWay] {
    switch self {
    case .auto: ClipboardWay.allCases.filter { $0.isThere(variable) }
    case .only(let way): [way]
    }
  }
}
