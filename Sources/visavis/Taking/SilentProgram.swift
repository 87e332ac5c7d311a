import Glibc

/// A program that reads what it is given and whose output nobody sees.
struct SilentProgram {
  private let words: [String]
  private let milliseconds: Int

  /// Names a program.
  ///
  /// - Parameters:
  ///   - words: its name, looked for on the search path, and its arguments.
  ///   - milliseconds: how long it may take.
  init(_ words: [String], milliseconds: Int = 2_000) {
    self.words = words
    self.milliseconds = milliseconds
  }

  /// Runs it; false where it is not there, fails, or is not done in time and is ended.
  func succeeds(reading bytes: [UInt8]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = ChildProcess.start(words, input: ends[0], output: "/dev/null")
    close(ends[0])
    guard case .success(let child) = child else {
      close(ends[1])
      return false
    }
    let deadline = Self.now + milliseconds
    let previous = signal(SIGPIPE, SIG_IGN)
    let isGiven = Self.give(bytes, to: ends[1], until: deadline)
    close(ends[1])
    signal(SIGPIPE, previous)
    let status = isGiven ? Self.wait(for: child, until: deadline) : nil
    if status == nil {
      kill(child, SIGKILL)
      _ = ChildProcess.wait(for: child)
    }
    return status == 0
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// Writes without ever waiting longer than there is time.
  private static func give(_ bytes: [UInt8], to descriptor: Int32, until deadline: Int) -> Bool {
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if count < 0, errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        let left = deadline - now
        guard left > 0 else { return false }
        _ = poll(&waiting, 1, Int32(left))
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// The status of a program that has ended; nil where it is not done in time.
  private static func wait(for child: pid_t, until deadline: Int) -> Int32? {
    while true {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child { return status }
      guard now < deadline else { return nil }
      usleep(1_000)
    }
  }
}
