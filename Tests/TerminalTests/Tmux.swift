import Foundation

/// A terminal of its own for one test: a tmux server on a private socket, without anybody's configuration.
final class Tmux {
  /// What went wrong in a test's terminal.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let name =
    "visavis-test-\(ProcessInfo.processInfo.processIdentifier)-\(UInt64.random(in: 0...UInt64.max))"
  let folder: URL

  static let program: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The program under test, which stands beside the test bundle.
  static let visavis: String = {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let argument = CommandLine.arguments.first { $0.contains(".xctest") }.map { URL(fileURLWithPath: $0) }
    var folder = (argument ?? bundle).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("visavis").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return "visavis"
  }()

  static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/port.fr.txt").path

  /// Starts a shell command; its folder is empty and goes away with the test.
  init(_ command: String, width: Int = 100, height: Int = 30, environment: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    // The folder of states is there: the program is not opened for the first time.
    let states = folder.appendingPathComponent("visavis")
    try FileManager.default.createDirectory(at: states, withIntermediateDirectories: true)
    var variables = ["LC_ALL": "fr_FR.UTF-8", "TERM": "tmux-256color"]
    variables.merge(environment) { $1 }
    let assignments = variables.map { "\($0)='\($1)'" }.sorted().joined(separator: " ")
    let script =
      "cd '\(folder.path)'; stty -a > before; env -u NO_COLOR \(assignments) \(command); echo \"ended $?\"; stty -a > after; exec sleep 60"
    try run(["new-session", "-d", "-x", "\(width)", "-y", "\(height)", "sh", "-c", script])
    try run(["set-option", "-g", "status", "off"])
  }

  /// Opens the text of the fixture.
  static func opened(width: Int = 100, height: Int = 30, environment: [String: String] = [:]) throws -> Tmux {
    let tmux = try Tmux("'\(visavis)' '\(fixture)'", width: width, height: height, environment: environment)
    try tmux.wait { $0.contains("A  ") && $0.contains("§") }
    return tmux
  }

  deinit {
    _ = try? run(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  /// Presses keys, by their tmux names.
  func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  /// Types text as it is.
  func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

  /// What stands on the screen; with attributes where `escapes` says so.
  func screen(escapes: Bool = false) throws -> String {
    try run(["capture-pane", "-p"] + (escapes ? ["-e"] : []))
  }

  /// Looks at the screen until it shows what is awaited, and twice the same: no picture is taken while one is painted.
  @discardableResult
  func wait(seconds: Double = 30, for condition: (String) throws -> Bool) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    var last = ""
    while Date() < end {
      let next = (try? screen()) ?? ""
      if next == last, try condition(next) { return next }
      last = next
      usleep(5_000)
    }
    throw Failure(description: "the screen never showed what was awaited:\n\(last)")
  }

  func resize(width: Int, height: Int) throws {
    try run(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// The process of the program under test: a child of the shell in the pane.
  func process() throws -> pid_t {
    let shell = try run(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(
      in: .whitespacesAndNewlines)
    let end = Date().addingTimeInterval(30)
    while Date() < end {
      let children =
        (try? String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)) ?? ""
      for child in children.split(separator: " ") {
        let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(child)/exe")
        if let path, path == Self.visavis || path.hasSuffix("/visavis") { return pid_t(child) ?? 0 }
      }
      usleep(5_000)
    }
    throw Failure(description: "the program does not run")
  }

  /// The settings of the terminal before and after the program.
  func settings() throws -> (before: String, after: String) {
    try wait { _ in FileManager.default.fileExists(atPath: folder.appendingPathComponent("after").path) }
    return (
      try String(contentsOf: folder.appendingPathComponent("before"), encoding: .utf8),
      try String(contentsOf: folder.appendingPathComponent("after"), encoding: .utf8)
    )
  }

  /// A format variable of tmux for the pane.
  func variable(_ name: String) throws -> String {
    try run(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let words =
      [Self.program ?? "tmux", "-u", "-S", folder.appendingPathComponent("socket").path, "-f", "/dev/null"]
      + arguments
    let (status, text) = try Self.spawn(words, state: folder.path)
    guard status == 0 else { throw Failure(description: "tmux \(arguments): \(text)") }
    return text
  }

  /// Runs a program to its end.
  ///
  /// Foundation's `Process` waits for the server that tmux leaves behind, so it is done by hand.
  private static func spawn(_ words: [String], state: String) throws -> (status: Int32, output: String) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(description: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var variables = ProcessInfo.processInfo.environment.filter { $0.key != "TMUX" }
    variables["LC_ALL"] = "C.UTF-8"
    variables["XDG_STATE_HOME"] = state
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") }
    environment.append(nil)
    defer { for variable in environment { free(variable) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test block signals, and a server that inherits this cannot be ended.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let failed = posix_spawn(&child, words[0], &actions, &attributes, arguments, environment)
    close(ends[1])
    guard failed == 0 else { throw Failure(description: "\(words[0]) does not start") }
    var data: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(ends[0], &buffer, buffer.count), count > 0 { data += buffer[..<count] }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return (status, String(decoding: data, as: UTF8.self))
  }
}
