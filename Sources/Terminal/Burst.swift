import CNcurses
import Glibc

/// Collects what curses writes, so that the terminal gets a frame in one piece.
///
/// Curses writes at every move of the cursor, some ten times for a page and more for lit words, and each time a terminal
/// wakes to read. While a frame is painted, the descriptor that curses writes to leads into memory.
@MainActor struct Burst {
  /// What curses writes to.
  private let output: Int32
  /// The terminal under another number.
  private let terminal: Int32
  /// Memory with a descriptor; -1 where the system has none: curses then writes as it does.
  private let memory: Int32

  /// - Parameter output: the descriptor that curses writes to.
  init(output: Int32) {
    self.output = output
    terminal = fcntl(output, F_DUPFD_CLOEXEC, 3)
    memory = terminal < 0 ? -1 : visavis_memory()
  }

  /// Gives back what is held beside the descriptor of curses.
  func close() {
    for descriptor in [terminal, memory] where descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// Paints, and returns what was written; empty where that has gone to the terminal already.
  func collect(_ paint: () -> Void) -> [UInt8] {
    guard memory >= 0, lseek(memory, 0, SEEK_SET) == 0, dup2(memory, output) == output else {
      paint()
      return []
    }
    paint()
    let count = Int(lseek(memory, 0, SEEK_CUR))
    dup2(terminal, output)
    return [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
      filled = max(pread(memory, buffer.baseAddress, buffer.count, 0), 0)
    }
  }
}
