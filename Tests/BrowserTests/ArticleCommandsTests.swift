import Screen
import Testing

@testable import Browser

@Suite("Moving in the articles")
struct ArticleCommandsTests {
  private func opened(_ keys: Key...) -> Trial {
    var trial = Trial()
    trial.press(.enter)
    for key in keys { trial.press(key) }
    return trial
  }

  @Test("Enter opens the article at the words, Backspace goes back to the row")
  func openAndBack() {
    var trial = Trial()
    trial.press(.character("j"), .tab)
    let before = trial.screen
    trial.press(.enter)
    #expect(trial.state.screen == .read)
    #expect(trial.statementWords.hasPrefix("Les comptes sont bons"))
    trial.press(.character("G"), .backspace)
    #expect(trial.state.screen == .compare)
    #expect(trial.screen.split(separator: "\n").dropLast() == before.split(separator: "\n").dropLast())
  }

  @Test("p and P go from statement to statement")
  func statements() {
    var trial = opened(.character("p"))
    #expect(trial.statementWords.hasPrefix("une hausse"))
    trial.press(.character("p"))
    #expect(trial.statementWords.hasPrefix("5 % pour tous"))
    trial.press(.character("P"), .character("P"))
    #expect(trial.statementWords.hasPrefix("On ne peut pas"))
    trial.press(.character("P"))
    #expect(trial.status.contains("pas d’autre"))
  }

  @Test("s and S go to the next statement of a side")
  func sides() {
    var trial = opened(.character("S"))
    #expect(trial.statementWords.hasPrefix("5 % pour tous"))
    trial.press(.character("s"))
    #expect(trial.statementWords.hasPrefix("se revoir jeudi"))
  }

  @Test("] and i go to headings and articles")
  func headings() {
    var trial = opened(.character("]"))
    #expect(trial.state.page.cursor.entry == trial.state.dossier.reading.outline[2])
    trial.press(.character("i"))
    #expect(trial.text(0).contains("La grève du port vue des quais"))
    trial.press(.character("I"))
    #expect(trial.text(0).contains("Port-Amont"))
  }

  @Test("m goes through the places that report the same words")
  func reports() {
    var trial = opened(.character("S"), .character("p"))
    #expect(trial.state.statement.map { trial.state.coverage.statements[$0].article } == 0)
    trial.press(.character("m"))
    #expect(trial.state.statement.map { trial.state.coverage.statements[$0].article } == 1)
    trial.press(.character("m"))
    #expect(trial.state.statement.map { trial.state.coverage.statements[$0].article } == 0)
  }

  @Test("Tab goes to the words of the other side, Enter to their row")
  func counterpart() {
    var trial = opened(.tab)
    #expect(trial.statementWords.hasPrefix("5 % pour tous"))
    trial.press(.enter)
    #expect(trial.state.screen == .compare)
    #expect(trial.words.hasPrefix("5 % pour tous"))
    trial.press(.escape)
    #expect(trial.state.screen == .read)
  }

  @Test("the line of detail tells speaker, kind, reporting words and how a pronoun was read")
  func detail() {
    let trial = opened(.character("p"))
    let y = trial.state.geometry.detail.lowerBound
    #expect(
      trial.text(y).contains("A Hélène Vasseur · rapporté · «\u{A0}a proposé\u{A0}» · Elle → Hélène Vasseur"))
  }

  @Test("moving by lines skips blank ones and finds the statement of the line")
  func lines() {
    var trial = opened(.down)
    #expect(trial.statementWords.hasPrefix("une hausse") || trial.statementWords.hasPrefix("On ne peut"))
    for _ in 0..<200 { trial.press(.down) }
    #expect(trial.state.page.cursor.entry == trial.state.entryCount - 1)
    for _ in 0..<200 { trial.press(.up) }
    #expect(trial.state.page.cursor == Place(entry: 0, line: 0))
  }

  @Test("a new size keeps the line of the cursor on the same words")
  func resize() {
    var trial = opened(.character("i"), .down, .down, .down)
    let before = trial.state.statement
    let entry = trial.state.page.cursor.entry
    for (width, height) in [(60, 14), (200, 50), (40, 10), (100, 30)] {
      trial.resize(width, height)
      #expect(trial.state.page.cursor.entry == entry)
      #expect(trial.state.statement == before)
    }
  }

  @Test("an article is called by its outlet, by its file where it is alone in it, else by its number")
  func names() {
    var coverage = CoverageBuilder(texts: ["Un titre\n\nUn texte.", "Un autre\n\nUn texte."]).coverage
    let trial = Trial(coverage)
    #expect([0, 1].map { StatementText(trial.state).name(ofArticle: $0) } == ["1.txt", "2.txt"])
    coverage.articles.append(coverage.articles[0])
    coverage.articles[1].outlet = "L’Écho"
    let other = Trial(coverage)
    #expect([0, 1, 2].map { StatementText(other.state).name(ofArticle: $0) } == ["article 1", "L’Écho", "article 3"])
  }
}
