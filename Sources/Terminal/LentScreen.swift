import CNcurses
import Glibc
import Screen

extension Terminal {
  /// Gives the terminal to other programs, and takes it back when the reader presses Enter.
  ///
  /// - Parameters:
  ///   - hint: what the reader is told at the end.
  ///   - work: what goes on meanwhile.
  public func lend<Result>(hint: String, _ work: () -> Result) -> Result {
    giveBack()
    send(Array("\r\n".utf8))
    let result = work()
    // What was typed while the other program ran is not for this question.
    tcflush(descriptor, TCIFLUSH)
    send(Array("\r\n\(hint)".utf8))
    awaitEnter()
    // The question does not stay among what the command wrote.
    send(Array("\u{1B}[A\r\u{1B}[2K".utf8))
    takeBack()
    return result
  }

  /// Reads to the end of a line, which the terminal keeps back until Enter.
  private func awaitEnter() {
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1, byte != 0x0A, byte != 0x0D else { return }
    }
  }
}
