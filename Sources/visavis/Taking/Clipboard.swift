import Browser
import Terminal

/// Puts text on the reader's clipboard.
@MainActor struct Clipboard {
  private let terminal: Terminal
  private let choice: ClipboardChoice

  init(_ terminal: Terminal, _ choice: ClipboardChoice) {
    self.terminal = terminal
    self.choice = choice
  }

  /// Copies text and tells by which ways.
  ///
  /// The first program of the desktop that takes it is enough, and the terminal is not asked then. Inside tmux its buffer is
  /// filled too: its paste key gives what was copied, and tmux lets the sequence through only where it is told to.
  func copy(_ text: [UInt8]) -> Answer {
    var taken: [ClipboardWay] = []
    for way in choice.ways(Environment.variable) {
      if way.isOfDesktop || way == .osc52, taken.contains(where: \.isOfDesktop) { continue }
      if fill(way, text) { taken.append(way) }
    }
    return taken.isEmpty ? .copyFailed : .copied(ways: taken.map(\.title).joined(separator: ", "))
  }

  private func fill(_ way: ClipboardWay, _ text: [UInt8]) -> Bool {
    if let words = way.words { return SilentProgram(words).succeeds(reading: text) }
    terminal.send(Array("\u{1B}]52;c;".utf8) + Base64.encode(text) + [0x07])
    return true
  }
}
