import Browser
import Glibc

/// A command of the shell that reads what it is given and has the terminal meanwhile.
struct ShellCommand {
  private let text: String

  /// Takes a command as a reader types it.
  init(_ text: String) { self.text = text }

  /// Runs it to its end, while signals of commands are ignored.
  ///
  /// - Parameter explain: says what a failure means that the system numbers.
  func run(reading bytes: [UInt8], explain: (Int32) -> String) -> PipeOutcome.End {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed(reason: explain(errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = ChildProcess.start(["/bin/sh", "-c", text], input: ends[0], output: "/dev/tty")
    close(ends[0])
    // A command that does not read to the end is none that failed.
    if case .success = child { try? OutputFile.write(bytes, to: ends[1]) }
    close(ends[1])
    switch child {
    case .success(let child): return ChildProcess.wait(for: child).map(Self.end) ?? .failed(reason: explain(ECHILD))
    case .failure(let failure): return .failed(reason: explain(failure.code))
    }
  }

  /// How a status of the system's tells that a program ended.
  private static func end(_ status: Int32) -> PipeOutcome.End {
    status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}

/// Signals that are ignored for a while: keys that end a command must not end this program.
struct IgnoredSignals {
  private var former: [(number: Int32, action: sigaction)] = []

  /// Those that a reader can send from the keyboard, and that of a command that does not read.
  static func ofCommands() -> IgnoredSignals { IgnoredSignals([SIGINT, SIGQUIT, SIGPIPE]) }

  private init(_ numbers: [Int32]) {
    for number in numbers {
      var ignoring = sigaction()
      ignoring.__sigaction_handler.sa_handler = SIG_IGN
      var action = sigaction()
      sigaction(number, &ignoring, &action)
      former.append((number, action))
    }
  }

  /// Lets them act as before.
  func restore() {
    for saved in former {
      var action = saved.action
      sigaction(saved.number, &action, nil)
    }
  }
}
