import Foundation
import Samples
import Testing

/// Damaged texts: the program reads them or says why it does not, and never crashes.
@Suite struct RobustnessTests {
  /// A generator that gives the same numbers in every run (Knuth's MMIX constants).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "« ", "»", "\"", "“", "\n", "\n\n", " a déclaré que ", " selon ", " il ", " M. ", ".", "…", "\u{202E}",
    "\u{1B}[31m",
    "\u{1F600}", "\r\n", "\t", "(", ")", "—", ", a-t-il dit, ", " : ", "\u{2028}", "e\u{301}", "Le ministre ",
  ]

  private static func damaged(_ text: [Character], _ numbers: inout Numbers) -> String {
    var text = text
    let start = Int.random(in: 0..<text.count, using: &numbers)
    text = Array(text[start..<min(text.count, start + Int.random(in: 1...2000, using: &numbers))])
    for _ in 0..<Int.random(in: 1...60, using: &numbers) {
      let place = Int.random(in: 0...text.count, using: &numbers)
      if Bool.random(using: &numbers) {
        text.insert(contentsOf: pieces.randomElement(using: &numbers) ?? "", at: place)
      } else {
        text.removeSubrange(place..<min(text.count, place + Int.random(in: 0...30, using: &numbers)))
      }
    }
    return String(text)
  }

  private static func account(_ number: Int) throws -> [Character] {
    let folder = Repository.path("Resources/dossier")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return Array(try String(contentsOfFile: "\(folder)/\(names[number % names.count])", encoding: .utf8))
  }

  @Test("Texts with parts lost, moved and added are read", arguments: 1...5)
  func readsDamagedTexts(seed: Int) throws {
    var numbers = Numbers(state: UInt64(seed))
    try Visavis.inFolder { visavis in
      for round in 0..<8 {
        let text = Self.damaged(try Self.account(seed), &numbers)
        try visavis.write(text, to: "damaged.txt")
        let result = try visavis.run([["analyze"], ["--print"], ["export"]][round % 3] + ["damaged.txt"])
        #expect(result.status == 0 || result.errors.contains("no text"), "\(text)")
      }
    }
  }

  @Test("Any bytes are read or refused in one line", arguments: 1...5)
  func survivesAnyBytes(seed: Int) throws {
    var numbers = Numbers(state: UInt64(seed))
    try Visavis.inFolder { visavis in
      for _ in 0..<4 {
        let length = Int.random(in: 1...3000, using: &numbers)
        try visavis.write((0..<length).map { _ in UInt8.random(in: 1...255, using: &numbers) }, to: "bytes")
        let result = try visavis.run(["analyze", "bytes"])
        #expect([0, 1].contains(result.status))
        #expect(result.errorLines.count == 1)
      }
    }
  }
}
