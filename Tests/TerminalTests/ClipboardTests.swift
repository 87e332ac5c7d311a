import Foundation
import Testing

@testable import visavis

@Suite("Ways to the clipboard")
struct ClipboardTests {
  /// A folder with programs that keep what they read.
  private static func folder(_ programs: String...) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "visavis-clip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for program in programs {
      let path = folder.appending(path: program).path
      try "#!/bin/sh\nexec cat > '\(path).got'\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    return folder
  }

  @Test("those that are there are tried, the desktop's before the terminal's")
  func order() throws {
    let folder = try Self.folder("wl-copy", "xclip", "tmux")
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
    #expect(Date().timeIntervalSince(start) < 5)
    #expect(!SilentProgram(["false"]).succeeds(reading: []))
    #expect(!SilentProgram(["no-such-program-here"]).succeeds(reading: []))
    #expect(SilentProgram(["cat"]).succeeds(reading: Array(repeating: 65, count: 1 << 20)))
  }

  @Test(
    "the clipboard of the desktop is filled where there is one, and the status line says so",
    .enabled(if: Tmux.program != nil, "tmux is not installed"))
  func desktop() throws {
    let folder = try Self.folder("xclip")
    defer { try? FileManager.default.removeItem(at: folder) }
    let tmux = try Tmux.opened(environment: ["PATH": "\(folder.path):/usr/bin:/bin", "DISPLAY": ":7"])
    try tmux.press("y")
    try tmux.wait { $0.contains("Copié (xclip, tmux) : 1 ligne") }
    let got = try String(contentsOf: folder.appending(path: "xclip.got"), encoding: .utf8)
    #expect(got.contains("La grille des salaires"))
    let buffer = try tmux.run(["show-buffer"])
    #expect(buffer == got)
  }
}
