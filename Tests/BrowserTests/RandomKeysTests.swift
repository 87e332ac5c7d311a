import CoverageModel
import Foundation
import Screen
import Testing

@testable import Browser

/// Any keys on any dossier: nothing crashes, nothing is put outside the screen, every cursor stands where there is something.
///
/// The state is looked at after each key.
///
/// `RANDOM_KEYS` in the environment is how many sequences are tried (10,000), `RANDOM_SEED` the first of their seeds (0).
@Suite("Any keys on any dossier")
struct RandomKeysTests {
  private static func number(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
  }

  private static let sizes = [(80, 15), (120, 18), (60, 12), (44, 10), (41, 11), (20, 5), (1, 1)]
  /// Sequences that share a dossier: to prepare one takes longer than a key.
  private static let share = 20
  /// Of so many sequences one is drawn after each of its keys.
  private static let drawn = 8

  @Test("leave the browser sound")
  func sequences() {
    let (first, count) = (Self.number("RANDOM_SEED", 0), Self.number("RANDOM_KEYS", 10_000))
    for block in stride(from: first, to: first + count, by: Self.share) {
      var random = SplitMix(state: UInt64(block))
      let coverage = RandomDossier.coverage(&random)
      let size = Self.sizes[Int.random(in: 0..<5, using: &random)]
      let opened = Trial(
        coverage, width: size.0, height: size.1, language: Bool.random(using: &random) ? .french : .english)
      for seed in block..<min(block + Self.share, first + count) { run(seed, on: opened) }
    }
  }

  private func run(_ seed: Int, on opened: Trial) {
    var random = SplitMix(state: UInt64(seed) &* 7919 &+ 1)
    var trial = opened
    var inputs: [Input] = []
    let usual = 3...5
    for _ in 0..<Int.random(in: seed % 10 == 0 ? 5...30 : usual, using: &random) {
      let input = input(&random, size: trial.state.size)
      inputs.append(input)
      trial.hear(input)
      for effect in trial.effects { trial.hearAll(Self.answers(to: effect)) }
      // To draw takes longer than a key: the state is looked at after each, the screen after each of every eighth sequence.
      let flaw = Self.flaw(trial.state) ?? (seed % Self.drawn == 0 ? Self.flaw(trial.frame) : nil)
      if let flaw {
        Issue.record("RANDOM_SEED \(seed): \(flaw) after \(inputs)")
        return
      }
    }
    guard let flaw = Self.flaw(trial.frame) ?? (seed % Self.drawn == 0 ? Self.age(of: trial) : nil) else { return }
    Issue.record("RANDOM_SEED \(seed): \(flaw) after \(inputs)")
  }

  /// Where something on the screen was kept longer than it holds; nil where nothing was.
  private static func age(of trial: Trial) -> String? {
    var anew = trial.state
    anew.forgetLayouts()
    let (frame, fresh) = (trial.frame, view(anew))
    return (0..<frame.size.height).first { frame.row($0) != fresh.row($0) }.map { "row \($0) is old" }
  }

  private func input(_ random: inout SplitMix, size: Size) -> Input {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let (width, height) = Self.sizes.randomElement(using: &random) ?? (80, 24)
      return .resize(Size(width: width, height: height))
    case 1, 2:
      let actions: [Pointer.Action] = [.press(clicks: 1), .press(clicks: 2), .drag, .release, .wheel(1), .wheel(-1)]
      return .pointer(
        Pointer(
          actions.randomElement(using: &random) ?? .drag, x: Int.random(in: 0...size.width, using: &random),
          y: Int.random(in: 0...size.height, using: &random)))
    default: return .key(EverySizeTests.keys.randomElement(using: &random) ?? .down)
    }
  }

  /// What the world would answer.
  private static func answers(to effect: Effect) -> [Input] {
    switch effect {
    case .copy: [.answer(.copied(ways: "OSC 52"))]
    case .pipe(let request): [.answer(.piped(PipeOutcome(command: request.command, end: .status(1))))]
    case .export(let request): [.answer(request.replaces ? .written(request) : .exists(request))]
    case .keep(let log, _): [.answer(.kept(log))]
    case .mouse(let isOn): [.answer(.mouse(isOn))]
    case .reread: [.answer(.unchanged(note: nil))]
    case .quit, .suspend, .repaint, .remember: []
    }
  }

  /// What is wrong with a screen; nil where nothing is.
  private static func flaw(_ frame: Frame) -> String? {
    let isUsable = frame.size.width >= Geometry.least.width && frame.size.height >= Geometry.least.height
    if isUsable, frame.strayGlyphs > 0 { return "\(frame.strayGlyphs) glyphs outside" }
    if let cursor = frame.cursor, cursor.x >= frame.size.width || cursor.y >= frame.size.height || cursor.x < 0 {
      return "the terminal's cursor at \(cursor)"
    }
    return nil
  }

  /// What is wrong with a state; nil where nothing is.
  private static func flaw(_ state: State) -> String? {
    if let statement = state.statement, !state.coverage.statements.indices.contains(statement) {
      return "statement \(statement)"
    }
    if let choice = state.wordChoice,
      choice.chosen.lowerBound < 0 || choice.chosen.upperBound >= choice.words.count
        || !choice.report.statements.allSatisfy(state.coverage.statements.indices.contains)
    {
      return "words \(choice.chosen) of \(choice.words.count)"
    }
    if let current = state.search?.current, !(state.search?.matches.indices.contains(current) ?? false) {
      return "match \(current) of \(state.search?.matches.count ?? 0)"
    }
    if let menu = state.finding.sourceMenu, !state.listedArticles.indices.contains(menu.cursor) {
      return "article \(menu.cursor) of \(state.listedArticles.count)"
    }
    guard state.entryCount > 0 else { return nil }
    let (cursor, top) = (state.page.cursor, state.page.top)
    guard (0..<state.entryCount).contains(cursor.entry), (0..<state.entryCount).contains(top.entry) else {
      return "the cursor on entry \(cursor.entry), \(top.entry) at the top, of \(state.entryCount)"
    }
    return nil
  }
}

extension Trial {
  /// Hears answers without forgetting what they answer.
  fileprivate mutating func hearAll(_ inputs: [Input]) { for input in inputs { hear(input) } }
}
