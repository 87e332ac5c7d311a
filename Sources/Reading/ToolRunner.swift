import Glibc

/// Runs a program that turns the bytes of a file into text.
enum ToolRunner {
  /// Why there is no text.
  enum Failure: Error {
    /// There is no such program.
    case missing
    /// It ended with an error, or could not be run.
    case failed
  }

  /// What a program writes when it reads some bytes; what it says of errors is not heard.
  ///
  /// The bytes are given as a file without a name: a program may read from its middle, and nothing waits for anything.
  static func output(of words: [String], reading bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard let input = namelessFile() else { throw .failed }
    defer { close(input) }
    guard fill(input, with: bytes) else { throw .failed }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .failed }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child: pid_t
    do throws(Failure) { child = try spawn(words, input: input, output: ends[1]) } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    let output = try? SourceReader.bytes(ofDescriptor: ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw .failed }
    return output ?? []
  }

  /// An open file that nobody else finds and that is gone when it is closed.
  private static func namelessFile() -> Int32? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array((folder + "/visavis-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return lseek(descriptor, 0, SEEK_SET) == 0
  }

  private static func spawn(_ words: [String], input: Int32, output: Int32) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    switch posix_spawnp(&child, words[0], &actions, nil, arguments, environ) {
    case 0: return child
    case ENOENT: throw .missing
    default: throw .failed
    }
  }
}
