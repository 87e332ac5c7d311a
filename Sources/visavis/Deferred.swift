import Glibc
import Synchronization

/// A value that another thread works out while this one does something else.
///
/// A class because two threads hold it; what they share is behind a lock.
final class Deferred<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let result = Mutex<Value?>(nil)
  private let thread = Mutex<pthread_t?>(nil)

  /// Begins the work at once; without a second thread it waits until the value is asked for.
  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    start()
  }

  /// The value, once it is there.
  var value: Value {
    if let thread = thread.withLock({ $0 }) { pthread_join(thread, nil) }
    thread.withLock { $0 = nil }
    return result.withLock { known in
      let value = known ?? work()
      known = value
      return value
    }
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
    let value = work()
    result.withLock { $0 = value }
  }
}

/// The work of a thread without its type, as a C function needs it.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
