import Glibc
import Synchronization
import Testing

@testable import visavis

/// Work on another thread.
@Suite struct DeferredTests {
  @Test("Slow work is not waited for longer than asked, tells how far it is, and wakes who waits for news")
  func slow() {
    let gate = Mutex(false)
    let work = Deferred<Int> { report in
      report(1, 2)
      while !gate.withLock({ $0 }) { usleep(1_000) }
      return 7
    }
    #expect(!work.wait(milliseconds: 30))
    #expect(!work.isReady)
    for _ in 0..<30_000 where work.progress() != (1, 2) { usleep(1_000) }
    #expect(work.progress() == (1, 2))
    gate.withLock { $0 = true }
    var waiting = pollfd(fd: work.news, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 30_000) == 1)
    #expect(work.wait(milliseconds: 30_000) && work.isReady && work.value == 7)
  }

  @Test("Quick work is there within the wait")
  func quick() {
    let work = Deferred { _ in 1 }
    #expect(work.wait(milliseconds: 30_000) && work.value == 1)
  }
}
