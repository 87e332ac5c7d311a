import CoverageModel
import Screen
import Testing

@testable import Browser

@Suite("The list of jumps")
struct JumpTests {
  private let back = Key.control("o")
  private let forward = Key.character(">")

  @Test("goes back to where jumps began, and forward again, and says where in the list")
  func backAndForward() {
    var trial = Trial()
    let first = trial.words
    trial.press(.character("t"))
    let second = trial.words
    trial.press(.character("t"))
    let third = trial.words
    trial.press(back)
    #expect(trial.words == second)
    #expect(trial.status.contains("saut 2 de 3"))
    trial.press(.character("<"))
    #expect(trial.words == first)
    trial.press(back)
    #expect(trial.status.contains("Pas de saut plus ancien"))
    trial.press(forward, .control("n"))
    #expect(trial.words == third)
    trial.press(forward)
    #expect(trial.status.contains("Pas de saut plus récent"))
  }

  @Test("lines and pages are no jumps, and a jump that goes nowhere is none")
  func notJumps() {
    var trial = Trial()
    trial.press(.character("j"), .pageDown, .character("k"), .character("x"), .right)
    #expect(trial.state.finding.jumps.spots.isEmpty)
    trial.press(.character("G"), .character("G"))
    #expect(trial.state.finding.jumps.spots.count == 1)
  }

  @Test("a search, a choice from a list and another screen are one jump each")
  func asked() {
    var trial = Trial(width: 80)
    let first = trial.words
    trial.press(.character("/"))
    trial.type("dockers")
    #expect(trial.state.finding.jumps.spots.isEmpty)
    trial.press(.enter, back)
    #expect(trial.words == first)
    trial.press(.character("o"), .character("j"), .enter, back)
    #expect(trial.words == first)
    trial.press(.character("/"))
    trial.type("dockers")
    trial.press(.escape)
    #expect(trial.words == first)
  }

  @Test("goes over all screens, and Esc then does not lead in circles")
  func screens() {
    var trial = Trial()
    let first = trial.words
    trial.press(.enter)
    let statement = trial.statementWords
    trial.press(.character("G"), back)
    #expect(trial.state.screen == .read && trial.statementWords == statement)
    trial.press(back)
    #expect(trial.state.screen == .compare && trial.words == first)
    #expect(trial.state.trail.isEmpty)
    trial.press(forward)
    #expect(trial.state.screen == .read)
    trial.press(.escape)
    #expect(trial.state.screen == .compare && trial.words == first)
    trial.press(.character("O"), .character("j"), .enter)
    #expect(trial.state.screen == .compare)
    trial.press(back)
    #expect(trial.state.screen == .overview)
  }

  @Test("keeps places by what stands there: after a new size, a filter and a correction")
  func places() {
    var trial = Trial()
    trial.press(.enter, .character("p"))
    let words = trial.statementWords
    trial.press(.character("G"))
    trial.resize(60, 20)
    trial.press(back)
    #expect(trial.statementWords == words)

    var other = Trial()
    other.press(.character("t"), .character("t"), .tab)
    let safety = other.words
    other.press(.character("g"), .character("f"))
    other.type("-thème:calendrier")
    other.press(.enter, back)
    #expect(other.words == safety)
  }

  @Test("a statement that was taken out is passed over")
  func gone() {
    var trial = Trial()
    let first = trial.words
    trial.press(.character("t"), .character("t"))
    trial.press(.character("G"), back)
    // It is no statement.
    trial.press(.character("c"), .character("7"))
    if trial.state.correcting != nil { trial.press(.character("1")) }
    trial.press(.character("G"), back, back, back, back)
    #expect(trial.words == first)
    #expect(trial.state.finding.jumps.spots.allSatisfy { trial.state.statement(ofOrigin: $0.origin) != nil })
  }

  @Test("holds a hundred places, each once")
  func limit() {
    var list = JumpList()
    for byte in 0..<150 { list.leave(Spot(screen: .read, article: 0, byte: byte)) }
    list.leave(Spot(screen: .read, article: 0, byte: 100))
    #expect(list.spots.count == 100)
    #expect(list.spots.last?.byte == 100)
  }
}
