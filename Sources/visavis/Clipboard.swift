import Browser
import Glibc
import Terminal

/// Puts text on the reader's clipboard, by every way there is.
@MainActor struct Clipboard {
  private let terminal: Terminal

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// Copies text and tells by which ways.
  ///
  /// The terminal is asked by OSC 52, which works over SSH. Inside tmux its buffer is filled too, since tmux does not let
  /// that sequence through unless it is told to.
  func copy(_ text: [UInt8]) -> Answer {
    let isInTmux = getenv("TMUX") != nil && fillTmuxBuffer(text)
    terminal.send(Array("\u{1B}]52;c;".utf8) + Base64.encode(text) + [0x07])
    return .copied(ways: isInTmux ? "tmux, OSC 52" : "OSC 52")
  }

  private func fillTmuxBuffer(_ text: [UInt8]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    let child = spawn(["tmux", "load-buffer", "-w", "-"], input: ends[0], closing: ends[1])
    close(ends[0])
    guard let child else {
      close(ends[1])
      return false
    }
    let previous = signal(SIGPIPE, SIG_IGN)
    Self.write(text, to: ends[1])
    close(ends[1])
    signal(SIGPIPE, previous)
    var status: Int32 = 0
    return waitpid(child, &status, 0) == child && status == 0
  }

  /// Starts a program that reads from a pipe and is silent.
  private func spawn(_ words: [String], input: Int32, closing other: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_addclose(&actions, other)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    return posix_spawnp(&child, words[0], &actions, nil, arguments, environ) == 0 ? child : nil
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      written += count
    }
  }
}
