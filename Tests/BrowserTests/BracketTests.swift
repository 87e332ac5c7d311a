import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("The bracket around the rows of one relation")
struct BracketTests {
  /// Six statements of each side that one relation holds, then an agreement with a joint statement in it.
  private static let coverage: Coverage = {
    let numbers = ["un", "deux", "trois", "quatre", "cinq", "six"]
    let lines =
      numbers.map { "Le quai \($0) ouvre.\n\nLe quai \($0) ferme." } + ["Nous restons.", "Eux aussi.", "Ensemble."]
    var builder = CoverageBuilder(texts: [(["Titre long du jour"] + lines).joined(separator: "\n\n")])
    builder.side(.a, "Nord", ["Anne"])
    builder.side(.b, "Sud", ["Paul"])
    builder.topic("quais", .mixed)
    let pairs = numbers.map { number in
      (
        builder.say(0, "Le quai \(number) ouvre", .direct, 0, .a, topic: 0),
        builder.say(0, "Le quai \(number) ferme", .direct, 1, .b, topic: 0)
      )
    }
    let stay = builder.say(0, "Nous restons", .direct, 0, .a, topic: 0)
    let too = builder.say(0, "Eux aussi", .direct, 1, .b, topic: 0)
    let together = builder.say(0, "Ensemble", .direct, nil, .both, topic: 0)
    builder.relate(0, .disagreement, pairs.map(\.0), pairs.map(\.1), [(0, "ferme", .reply, nil)])
    builder.relate(0, .agreement, [stay], [too], [(0, "Eux aussi", .reply, nil)], both: [together])
    return builder.coverage
  }()

  /// What stands in a column of the text, from the top.
  private func column(_ x: Int, of trial: Trial) -> String {
    trial.state.geometry.body.map { trial.frame.row($0).map(\.glyph.text)[x] }.joined()
  }

  private func gutter(_ trial: Trial) -> String { column(trial.state.geometry.left.upperBound + 1, of: trial) }

  @Test("runs between the columns over all rows, with one sign")
  func gutter() {
    let shown = gutter(Trial(Self.coverage, width: 120, height: 60))
    #expect(shown.contains("┬≠" + String(repeating: "│", count: 14) + "┴"))
    #expect(shown.count { $0 == "≠" } == 1)
    #expect(shown.count { $0 == "┬" } == 1)
  }

  @Test("keeps its sign in sight where its upper end is not")
  func scrolled() {
    var trial = Trial(Self.coverage, width: 100, height: 16)
    for _ in 0..<4 { trial.press(.down) }
    let shown = gutter(trial)
    #expect(!shown.contains("┬"))
    #expect(shown.hasPrefix("≠│"))
    #expect(shown.count { $0 == "≠" } == 1)
  }

  @Test("stands at the left, with one sign, where a joint statement takes both columns")
  func joint() {
    let trial = Trial(Self.coverage, width: 120, height: 60)
    #expect(column(trial.state.geometry.pane.lowerBound + 1, of: trial).contains("╭│││╰"))
    #expect(trial.screen.count { $0 == "=" } == 4, "in the title, the list, the heading and once at the rows")
  }

  @Test("stands at the left where the sides stand below each other")
  func oneColumn() {
    let trial = Trial(Self.coverage, width: 60, height: 60)
    let shown = column(1, of: trial)
    #expect(shown.contains("╭│││"))
    #expect(shown.contains("│╰"))
    #expect(trial.state.geometry.body.count { trial.text($0).contains("A ≠") } == 1)
  }

  @Test("is no bracket around one row")
  func oneRow() {
    #expect(Bracket(at: 1, in: Dossier(name: "", coverage: Retelling.coverage)) == nil)
    let state = Trial(Self.coverage).state
    #expect(Bracket(at: 3, in: state.dossier)?.entries == 1..<7)
    #expect(Bracket(at: 8, in: state.dossier)?.entries == 7..<9)
  }

  @Test("is one step for d, D, a and A, which lead to its first row")
  func jumps() {
    var trial = Trial(Self.coverage)
    trial.press(.down, .down, .character("d"))
    #expect(trial.status.contains("pas d’autre"))
    #expect(trial.words.hasPrefix("Le quai trois"))
    trial.press(.character("a"))
    #expect(trial.words.hasPrefix("Nous restons"))
    trial.press(.character("a"))
    #expect(trial.status.contains("pas d’autre"))
    trial.press(.character("D"))
    #expect(trial.words.hasPrefix("Le quai un"))
  }

  @Test("has a plain form for terminals without Unicode")
  func plain() {
    for scalar in "┬┴╭╰│".unicodeScalars { #expect(PlainFallback.ascii(scalar.value) != 0x3F) }
  }
}
