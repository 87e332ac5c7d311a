import CoverageModel
import Screen
import Testing

@testable import Browser

/// A generator whose numbers are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Every size and any keys")
struct EverySizeTests {
  static let keys: [Key] =
    CommandTable.entries.flatMap(\.keys) + [.delete] + "emtlrsà日".unicodeScalars.map { .character($0) }

  /// The state of the screen is sound: all in place, no half of a wide character.
  private func check(_ state: State, _ note: @autoclosure () -> String) {
    let frame = view(state)
    let isUsable = frame.size.width >= Geometry.least.width && frame.size.height >= Geometry.least.height
    #expect(frame.cells.count == frame.size.width * frame.size.height)
    if isUsable { #expect(frame.strayGlyphs == 0, "\(note())") }
    if let cursor = frame.cursor {
      #expect(cursor.x < frame.size.width && cursor.y < frame.size.height, "\(note())")
    }
  }

  @Test("no screen writes outside, from 1×1 to 250×70")
  func sizes() {
    let scripts: [[Key]] = [
      [], [.enter], [.character("?")], [.character("o")],
      [.character("t"), .character("v"), .character("j"), .character("e")],
      [.character("/"), .character("e")], [.character("E")], [.enter, .character("E")],
      [.character("c")], [.character("c"), .enter, .character("l")], [.character("c"), .character("6"), .left],
      [.character("c"), .character("5"), .character("3"), .character("é")], [.enter, .character("c"), .character("7")],
      [.character("c"), .character("3"), .character("3"), .enter, .character("C")],
      [.character("G"), .enter, .character("o")], [.character("j"), .tab, .character("w"), .down],
      [.character("z"), .right, .down], [.character("L"), .down, .right, .down],
      [.character("L"), .character("z"), .right],
      [.character("O"), .down], [.character("O"), .character("G")],
      [.character("f")], [.character("f"), .character("l"), .tab, .tab], [.character("f"), .character("é"), .enter],
      [.character("f"), .character("é"), .enter, .enter], [.character("F"), .enter, .down],
      [.character("B"), .character("G"), .character("B"), .character("'"), .character("n"), .character("é")],
      [.enter, .character("B")],
    ]
    for script in scripts {
      var trial = Trial()
      for key in script { trial.press(key) }
      if script.contains(.character("w")) { #expect(trial.state.screen == .wordings) }
      for width in stride(from: 1, through: 250, by: 7) {
        for height in stride(from: 1, through: 70, by: 3) {
          trial.resize(width, height)
          check(trial.state, "\(script) at \(width)×\(height)")
        }
      }
      for (width, height) in [
        (40, 10), (79, 24), (80, 15), (80, 16), (119, 19), (120, 20), (250, 70), (0, 0),
      ] {
        trial.resize(width, height)
        check(trial.state, "\(script) at \(width)×\(height)")
      }
    }
  }

  @Test("no sequence of keys breaks a screen", arguments: 0..<40)
  func anyKeys(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var trial = Trial(seed % 5 == 0 ? Coverage() : Hostile.coverage(seed))
    var pressed: [Key] = []
    for _ in 0..<150 {
      if Int.random(in: 0..<12, using: &random) == 0 {
        trial.resize(Int.random(in: 1...250, using: &random), Int.random(in: 1...70, using: &random))
      } else if Int.random(in: 0..<6, using: &random) == 0 {
        let actions: [Pointer.Action] = [.press(clicks: 1), .press(clicks: 2), .drag, .release, .wheel(1), .wheel(-1)]
        let size = trial.state.size
        trial.point(
          actions.randomElement(using: &random) ?? .drag, x: Int.random(in: 0...size.width, using: &random),
          y: Int.random(in: 0...size.height, using: &random))
      } else if let key = Self.keys.randomElement(using: &random) {
        pressed.append(key)
        trial.press(key)
      }
      for case .keep(let log, _) in trial.effects { trial.answer(.kept(log)) }
      for case .export(let request) in trial.effects { trial.answer(.exists(request)) }
      check(trial.state, "seed \(seed) after \(pressed)")
      checkCursor(trial.state, "seed \(seed) after \(pressed)")
    }
  }

  /// The row that the cursor is on can be seen.
  private func checkCursor(_ state: State, _ note: @autoclosure () -> String) {
    guard state.size.width >= 40, state.size.height >= 10, state.entryCount > 0, state.screen != .help else {
      return
    }
    var shown: [Int] = []
    state.forEachEntryShown { entry, _, _ in shown.append(entry) }
    // A filter may leave nothing for the cursor to stand on.
    if state.screen == .compare, state.finding.result?.rows.shown == 0 { return }
    #expect(shown.contains(state.page.cursor.entry), "\(note())")
  }
}

/// Coverages with text that is hard to lay out.
enum Hostile {
  static func coverage(_ seed: Int) -> Coverage {
    var random = SplitMix(state: UInt64(seed) &* 77)
    let pieces = [
      "日本語の文章", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{1B}[31mrouge", "\u{202E}inverse",
      "a\u{A0}:\u{A0}b",
      "« oui »", "très-long-mot-composé-sans-fin", String(repeating: "x", count: 90), "👩‍👩‍👧", "\t\n", "mot",
      "\u{9B}2J", "한국어", "—",
    ]
    let texts = (0..<2).map { _ in
      (0..<6).map { _ in
        (0..<Int.random(in: 1...30, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
          .joined(separator: " ")
      }
      .joined(separator: "\n\n")
    }
    var builder = CoverageBuilder(texts: texts, outlets: ["O\u{1B}]0;x\u{07}utlet", nil])
    builder.side(.a, "", [])
    builder.side(.b, "日本政府", ["한국어 이름"])
    builder.topic(String(repeating: "sujet 題 ", count: 12), .mixed)
    builder.addStatements(&random)
    return builder.coverage
  }
}

extension CoverageBuilder {
  /// Makes a statement of every paragraph, some of one utterance, and relates some.
  mutating func addStatements(_ random: inout SplitMix) {
    for article in coverage.articles.indices {
      for paragraph in coverage.articles[article].paragraphs {
        let words = coverage.words(paragraph, inArticle: article)
        let kind: Statement.Kind = Bool.random(using: &random) ? .direct : .mixed
        let party = [Statement.Party.a, .b, .both, nil].randomElement(using: &random) ?? nil
        say(article, words, kind, nil, party, topic: Bool.random(using: &random) ? 0 : nil)
      }
    }
    let topical = coverage.utterances.indices.filter {
      coverage.statements[coverage.utterances[$0].statements[0]].topic == 0
    }
    retell(&random)
    let a = topical.filter { coverage.statements[coverage.utterances[$0].statements[0]].party == .a }
    let b = topical.filter { coverage.statements[coverage.utterances[$0].statements[0]].party == .b }
    if !a.isEmpty || !b.isEmpty { relate(0, .disagreement, a, b, []) }
  }

  /// Makes a statement of every second word of some paragraphs: other reports of what the paragraph says.
  private mutating func retell(_ random: inout SplitMix) {
    for utterance in coverage.utterances.indices where Bool.random(using: &random) {
      let told = coverage.statements[coverage.utterances[utterance].statements[0]]
      let words = coverage.words(of: told).split(separator: " ").filter { _ in Bool.random(using: &random) }
      if let word = words.randomElement(using: &random) {
        say(told.article, String(word), .indirect, nil, told.party, topic: told.topic, utterance: utterance)
      }
    }
  }
}
