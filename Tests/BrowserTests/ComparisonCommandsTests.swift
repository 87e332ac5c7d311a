import Screen
import Testing

@testable import Browser

@Suite("Moving in the comparison")
struct ComparisonCommandsTests {
  @Test("begins on the first row, in the left column")
  func start() {
    #expect(Trial().words.hasPrefix("On ne peut pas distribuer"))
  }

  @Test("goes down and up by rows and not beyond the ends")
  func rows() {
    var trial = Trial()
    trial.press(.up)
    #expect(trial.words.hasPrefix("On ne peut pas"))
    trial.press(.character("j"))
    #expect(trial.words.hasPrefix("une hausse"))
    trial.press(.character("G"), .down)
    #expect(trial.words.hasPrefix("Un prime"))
    trial.press(.character("g"))
    #expect(trial.words.hasPrefix("On ne peut pas"))
  }

  @Test("Tab goes to what faces, or says that nothing does")
  func counterpart() {
    var trial = Trial()
    trial.press(.tab)
    #expect(trial.words.hasPrefix("5 % pour tous"))
    trial.press(.tab)
    #expect(trial.words.hasPrefix("On ne peut pas"))
    trial.press(.character("G"), .tab)
    #expect(trial.status.contains("Rien en face"))
  }

  @Test("t and T go from topic to topic and show the heading")
  func topics() {
    var trial = Trial(width: 80, height: 20)
    trial.press(.character("t"))
    #expect(trial.words.hasPrefix("se revoir jeudi"))
    #expect(trial.text(3).contains("calendrier"))
    trial.press(.character("t"), .character("t"), .character("T"))
    #expect(trial.words.hasPrefix("la sécurité"))
    trial.press(.character("G"), .character("t"))
    #expect(trial.status.contains("pas d’autre"))
  }

  @Test("d, D, a and A go to disagreements and agreements")
  func relations() {
    var trial = Trial()
    trial.press(.character("d"))
    #expect(trial.words.hasPrefix("la sécurité « reste"))
    trial.press(.character("D"))
    #expect(trial.words.hasPrefix("On ne peut pas"))
    trial.press(.character("a"))
    #expect(trial.words.hasPrefix("se revoir jeudi"))
    trial.press(.character("a"))
    #expect(trial.words.hasPrefix("prête à publier"))
    trial.press(.character("A"))
    #expect(trial.words.hasPrefix("se revoir jeudi"))
  }

  @Test("s and S go to the next words of the left and of the right side")
  func sides() {
    var trial = Trial()
    trial.press(.character("S"))
    #expect(trial.words.hasPrefix("Les comptes sont bons"))
    trial.press(.character("S"))
    #expect(trial.words.hasPrefix("la sécurité des grutiers n’avait"))
    trial.press(.character("s"))
    #expect(trial.words.hasPrefix("chaque grutier"))
  }

  @Test("x swaps the sides and keeps the cursor on the same words")
  func swap() {
    var trial = Trial()
    trial.press(.character("j"), .tab, .character("x"))
    #expect(trial.words.hasPrefix("Les comptes sont bons"))
    #expect(trial.text(2).contains("B  SYNDICATS"))
    #expect(trial.status.contains("À gauche : Syndicats"))
  }

  @Test("a row longer than the screen is read line by line")
  func longRow() {
    var trial = Trial(width: 40, height: 10)
    trial.press(.character("t"), .character("t"))
    let first = trial.screen
    trial.press(.down)
    #expect(trial.words.hasPrefix("la sécurité « reste"))
    #expect(trial.screen != first)
  }

  @Test(
    "a new size keeps the row of the cursor in sight", arguments: [(40, 10), (80, 24), (200, 60), (60, 12)])
  func resize(_ size: (Int, Int)) {
    var trial = Trial()
    trial.press(.character("t"), .character("t"), .character("t"), .down)
    let words = trial.words
    trial.resize(size.0, size.1)
    #expect(trial.words == words)
    #expect(trial.screen.contains("▌"))
    #expect(trial.screen.contains("prête à publier"))
  }

  @Test("the list of topics leads to a topic")
  func list() {
    var trial = Trial(width: 80, height: 24)
    trial.press(.character("o"), .down, .down, .enter)
    #expect(trial.words.hasPrefix("la sécurité « reste"))
    trial.press(.character("o"))
    #expect(trial.state.popup != nil)
    trial.press(.escape)
    #expect(trial.state.popup == nil)
  }
}
