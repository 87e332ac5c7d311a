import Foundation
import Screen
import Testing

/// Compares screens with what was recorded of them.
///
/// With `RECORD_SNAPSHOTS=1` in the environment, what differs is written. A screen that was never recorded is written
/// and fails once, so that nobody commits it unseen.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  /// A screen as text, then the letter of each cell's role.
  static func picture(_ frame: Frame) -> String {
    let rows = 0..<frame.size.height
    let text = rows.map { y in frame.row(y).map(\.glyph.text).joined() }
    let roles = rows.map { y in String(frame.row(y).map(\.role.letter)) }
    return text.map(trimmed).joined(separator: "\n") + "\n\nroles\n" + roles.joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// A screen at several sizes as text, without roles.
  static func texts(_ frames: [Frame]) -> String {
    frames.map { frame in
      let lines = (0..<frame.size.height).map { y in trimmed(frame.row(y).map(\.glyph.text).joined()) }
      return "\(frame.size.width)x\(frame.size.height)\n" + lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// Expects a screen to be as recorded under a name.
  static func expect(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expect(picture(frame), name, sourceLocation: sourceLocation)
  }

  /// Expects text to be as recorded under a name.
  static func expect(_ shown: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = folder.appendingPathComponent("\(name).txt")
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    guard recorded != shown else { return }
    let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    if records || recorded == nil { try? shown.write(to: file, atomically: true, encoding: .utf8) }
    guard !records else { return }
    let problem = recorded == nil ? "was not recorded before: look at it" : "is not as recorded"
    Issue.record("The screen “\(name)” \(problem).\n\(shown)", sourceLocation: sourceLocation)
  }
}
