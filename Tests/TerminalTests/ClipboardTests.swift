import Foundation
import Testing

@testable import visavis

@Suite("Ways to the clipboard")
struct ClipboardTests {
  /// A folder with programs that keep what they read.
  private static func folder(_ programs: [String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "visavis-clip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for program in programs {
      let path = folder.appending(path: program).path
      let script = "#!/bin/sh\necho \"$*\" > '\(path).arguments'\nexec cat > '\(path).got'\n"
      try script.write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    return folder
  }

  @Test("those that are there are tried, the desktop's before the terminal's")
  func order() throws {
    let folder = try Self.folder(["wl-copy", "xclip", "tmux"])
    defer { try? FileManager.default.removeItem(at: folder) }
    func ways(_ variables: [String: String]) -> [ClipboardWay] {
      let all = variables.merging(["PATH": folder.path]) { $1 }
      return ClipboardChoice.auto.ways { all[$0] }
    }
    #expect(ways([:]) == [.osc52])
    #expect(ways(["DISPLAY": ":0"]) == [.xclip, .osc52])
    #expect(ways(["DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"]) == [.wlCopy, .xclip, .osc52])
    #expect(ways(["TMUX": "x", "DISPLAY": ""]) == [.tmux, .osc52])
    #expect(ClipboardChoice.only(.xclip).ways { _ in nil } == [.xclip])
  }

  @Test("a program that hangs is ended, one that fails has failed, and one that is not there too")
  func bounded() {
    let start = Date()
    #expect(!SilentProgram(["sleep", "60"], milliseconds: 100).succeeds(reading: [1]))
    #expect(!SilentProgram(["sleep", "60"], milliseconds: 100).succeeds(reading: Array(repeating: 1, count: 1 << 20)))
    #expect(Date().timeIntervalSince(start) < 60)
    #expect(!SilentProgram(["false"]).succeeds(reading: []))
    #expect(!SilentProgram(["no-such-program-here"]).succeeds(reading: []))
    #expect(SilentProgram(["cat"]).succeeds(reading: Array(repeating: 65, count: 1 << 20)))
  }

  @Test(
    "each program of a desktop gets what is copied with its own arguments, and the status line names it",
    .enabled(if: Tmux.program != nil, "tmux is not installed"),
    arguments: [
      ("wl-copy", "WAYLAND_DISPLAY", ""), ("xclip", "DISPLAY", "-selection clipboard"),
      ("xsel", "DISPLAY", "--clipboard --input"), ("pbcopy", "DISPLAY", ""),
    ])
  func desktop(_ program: String, variable: String, arguments: String) throws {
    let folder = try Self.folder([program])
    defer { try? FileManager.default.removeItem(at: folder) }
    let tmux = try Tmux.opened(environment: ["PATH": "\(folder.path):\(Self.emptyOfClipboards)", variable: ":7"])
    try tmux.press("y")
    try tmux.wait { $0.contains("Copié (\(program), tmux) : 1 ligne") }
    let got = try String(contentsOf: folder.appending(path: "\(program).got"), encoding: .utf8)
    #expect(got.contains("La grille des salaires sera revue en juin, pas avant") && got.contains("Vasseur"))
    #expect(try tmux.run(["show-buffer"]) == got)
    let told = try String(contentsOf: folder.appending(path: "\(program).arguments"), encoding: .utf8)
    #expect(told == arguments + "\n")
  }

  @Test(
    "where the first program fails the next one is tried; one that is set alone is the only one",
    .enabled(if: Tmux.program != nil, "tmux is not installed"))
  func failing() throws {
    let folder = try Self.folder(["wl-copy", "xclip", "xsel"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let broken = folder.appending(path: "wl-copy").path
    try "#!/bin/sh\necho 'no compositor' >&2; exit 1\n".write(toFile: broken, atomically: false, encoding: .utf8)
    let variables = [
      "PATH": "\(folder.path):\(Self.emptyOfClipboards)", "DISPLAY": ":7", "WAYLAND_DISPLAY": "wayland-7",
    ]
    let tmux = try Tmux.opened(environment: variables)
    try tmux.press("y")
    let screen = try tmux.wait { $0.contains("Copié (xclip, tmux)") }
    #expect(!screen.contains("no compositor"))
    let settings = folder.appending(path: "visavis")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    for (way, answer) in [("xsel", "Copié (xsel) : 1 ligne"), ("wl-copy", "presse-papiers")] {
      try Data("clipboard = \(way)\n".utf8).write(to: settings.appending(path: "config"))
      let alone = try Tmux.opened(environment: variables.merging(["XDG_CONFIG_HOME": folder.path]) { $1 })
      try alone.press("y")
      let screen = try alone.wait { $0.contains(answer) && !$0.contains("Copié (xclip") }
      #expect(screen.contains("Copié") == (way == "xsel"))
    }
  }

  /// Folders with the usual programs; tests put stand-ins before them.
  private static let emptyOfClipboards = "/usr/bin:/bin"
}
