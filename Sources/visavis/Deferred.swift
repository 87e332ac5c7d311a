import Glibc
import Synchronization

/// A value that another thread works out while this one does something else.
///
/// A class because two threads hold it; what they share is behind a lock.
final class Deferred<Value: Sendable>: Sendable {
  /// Tells how far the work has come: so many parts of so many.
  typealias Report = @Sendable (_ done: Int, _ all: Int) -> Void

  private let work: @Sendable (Report) -> Value
  private let result = Mutex<Value?>(nil)
  private let thread = Mutex<pthread_t?>(nil)
  private let reported = Mutex<(done: Int, all: Int)>((0, 0))
  /// Can be read from where there is something new: a report, or the value.
  let news: Int32
  /// The end of the pipe that is written to; negative where there is none.
  private let bell: Int32

  /// Begins the work at once; without a second thread it waits until the value is asked for.
  init(_ work: @escaping @Sendable (Report) -> Value) {
    self.work = work
    (news, bell) = Self.pipe()
    start()
  }

  deinit { for end in [news, bell] where end >= 0 { close(end) } }

  /// Nobody waits at either end, and no program that is started gets them.
  private static func pipe() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }

  /// The value, once it is there.
  var value: Value {
    if let thread = thread.withLock({ $0 }) { pthread_join(thread, nil) }
    thread.withLock { $0 = nil }
    return result.withLock { known in
      let value = known ?? work { _, _ in }
      known = value
      return value
    }
  }

  /// Whether asking for the value takes no time, or would do all the work here and now.
  var isReady: Bool { thread.withLock { $0 == nil } || result.withLock { $0 != nil } }

  /// How far the work has come; what ``news`` told is taken note of.
  func progress() -> (done: Int, all: Int) {
    var bytes: (UInt64, UInt64) = (0, 0)
    while read(news, &bytes, 16) > 0 {}
    return reported.withLock { $0 }
  }

  /// Waits for the value, but not longer than some milliseconds.
  ///
  /// - Returns: whether it is there.
  func wait(milliseconds: Int32) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let end = Self.milliseconds(now) + Int(milliseconds)
    while !isReady {
      clock_gettime(CLOCK_MONOTONIC, &now)
      let rest = end - Self.milliseconds(now)
      guard rest > 0 else { return false }
      var waiting = pollfd(fd: news, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, Int32(rest))
      _ = progress()
    }
    return true
  }

  private static func milliseconds(_ time: timespec) -> Int { time.tv_sec * 1_000 + time.tv_nsec / 1_000_000 }

  private func tell() {
    var byte: UInt8 = 0
    _ = write(bell, &byte, 1)
  }

  /// Signals stay with the first thread: it waits for keys and must be woken by them.
  private func start() {
    var all = sigset_t()
    var former = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    var handle = pthread_t()
    let code = pthread_create(
      &handle, nil,
      { opaque in
        guard let opaque else { return nil }
        let body = Unmanaged<ThreadBody>.fromOpaque(opaque).takeRetainedValue()
        body.run()
        return nil
      }, Unmanaged.passRetained(ThreadBody { self.finish() }).toOpaque())
    if code == 0 { thread.withLock { $0 = handle } }
  }

  private func finish() {
    let value = work { done, all in
      reported.withLock { $0 = (done, all) }
      tell()
    }
    result.withLock { $0 = value }
    tell()
  }
}

/// The work of a thread without its type, as a C function needs it.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
