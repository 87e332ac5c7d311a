import Foundation
import Testing

/// However the program ends, the terminal is as it was.
@Suite("The terminal afterwards", .serialized, .enabled(if: Tmux.program != nil, "tmux is not installed"))
struct LeavingTests {
  @Test("quitting leaves the screen and the settings as they were")
  func quits() throws {
    let tmux = try Tmux.opened()
    #expect(try tmux.variable("alternate_on") == "1")
    try tmux.press("q")
    try tmux.wait { $0.contains("ended 0") }
    try expectRestored(tmux)
  }

  @Test(
    "a signal that ends the program puts the terminal back", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func isKilled(signal: Int32) throws {
    let tmux = try Tmux.opened()
    kill(try tmux.process(), signal)
    try tmux.wait { $0.contains("ended \(128 + signal)") }
    try expectRestored(tmux)
  }

  @Test("a crash puts the terminal back", arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP])
  func crashes(signal: Int32) throws {
    let tmux = try Tmux.opened()
    kill(try tmux.process(), signal)
    try tmux.wait { $0.contains("ended \(128 + signal)") }
    try expectRestored(tmux)
  }

  @Test("Ctrl-Z gives the terminal back, and fg the screen, at the size that it has then")
  func suspends() throws {
    let tmux = try Tmux("bash --norc -i", width: 100, height: 30, environment: ["PS1": "ready> "])
    try tmux.wait { $0.contains("ready>") }
    try tmux.type("'\(Tmux.visavis)' '\(Tmux.fixture)'\n")
    try tmux.wait { $0.contains("La grille des salaires") && $0.contains("§") }
    try tmux.press("C-z")
    try tmux.wait { $0.contains("Stopped") || $0.contains("Arrêté") }
    #expect(try tmux.variable("alternate_on") == "0")
    try tmux.resize(width: 60, height: 20)
    try tmux.type("fg\n")
    try tmux.wait { $0.contains("une colonne") && $0.contains("La grille des salaires") }
    try tmux.press("q")
    try tmux.wait { $0.contains("ready>") && !$0.contains("une colonne") }
  }

  @Test("a terminal that goes away ends the program")
  func losesTerminal() throws {
    let tmux = try Tmux.opened()
    let process = try tmux.process()
    try tmux.run(["kill-server"])
    let end = Date().addingTimeInterval(30)
    while Self.runs(process), Date() < end { usleep(5_000) }
    #expect(!Self.runs(process))
  }

  /// Whether a process lives; one that ended and was not yet asked for does not.
  private static func runs(_ process: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return !status.contains(") Z")
  }

  @Test("without a terminal the program does not hang")
  func hasNoTerminal() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    process.arguments = ["--wait", Tmux.visavis, Tmux.fixture]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    let end = Date().addingTimeInterval(30)
    while process.isRunning, Date() < end { usleep(5_000) }
    #expect(!process.isRunning)
    if process.isRunning { process.terminate() }
  }

  /// The ordinary screen, a visible cursor, and the settings from before.
  private func expectRestored(_ tmux: Tmux) throws {
    #expect(try tmux.variable("alternate_on") == "0")
    #expect(try tmux.variable("cursor_flag") == "1")
    #expect(try tmux.variable("keypad_flag") == "0")
    let settings = try tmux.settings()
    #expect(settings.after == settings.before)
  }
}
