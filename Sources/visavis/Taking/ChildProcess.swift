import Glibc

/// Starts other programs.
enum ChildProcess {
  /// Why a program was not started: the number is the system's (`errno`).
  struct Failure: Error { var code: Int32 }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: its name, looked for on the search path, and its arguments.
  ///   - input: what it reads.
  ///   - output: the file that its output and its errors go to.
  static func start(_ words: [String], input: Int32, output: String) -> Result<pid_t, Failure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores, the other one must not inherit as ignored.
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, words[0], &actions, &attributes, arguments, environ)
    return code == 0 ? .success(child) : .failure(Failure(code: code))
  }

  /// Waits for the end of a program and tells its status as the system does; nil where there is no such program.
  static func wait(for child: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status
  }
}
