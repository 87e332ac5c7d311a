import Screen
import Testing

@testable import Browser

@Suite("The mouse")
struct PointingTests {
  /// A press and a release on the first cell of a text on the screen.
  private func click(_ text: String, in trial: inout Trial, clicks: Int = 1, right: Int = 0) {
    guard let place = trial.place(of: text) else {
      Issue.record("« \(text) » is not on the screen:\n\(trial.screen)")
      return
    }
    trial.point(.press(clicks: clicks), x: place.x + right, y: place.y)
    trial.point(.release, x: place.x + right, y: place.y)
  }

  @Test("is asked for and given back with Ctrl-T, and said")
  func turns() {
    var trial = Trial()
    trial.press(.control("t"))
    #expect(trial.effects == [.mouse(true)])
    trial.answer(.mouse(true))
    #expect(trial.status.contains("Souris au programme ; Ctrl-T la rend"))
    trial.press(.control("t"))
    #expect(trial.effects == [.mouse(false)])
    trial.answer(.mouse(false))
    #expect(trial.status.contains("Souris rendue"))
    trial.answer(.mouse(false))
    #expect(trial.status.contains("n’annonce pas de souris"))
  }

  @Test("the wheel scrolls the text, and the cursor stays on what is in view")
  func wheel() {
    var trial = Trial(width: 100, height: 20)
    for _ in 0..<4 { trial.point(.wheel(1), x: 50, y: 8) }
    #expect(trial.state.page.top > Place(entry: 0, line: 0))
    #expect(trial.screen.contains("▌"))
    for _ in 0..<4 { trial.point(.wheel(-1), x: 50, y: 8) }
    #expect(trial.state.page.top == Place(entry: 0, line: 0))
    #expect(trial.screen.contains("▌"))
  }

  @Test("the wheel scrolls articles, wordings, the overview and the help", arguments: ["\n", "w", "O", "?"])
  func wheelElsewhere(key: String) {
    var trial = Trial(key == "w" ? Retelling.coverage : PortStrike.coverage, width: 60, height: 12)
    trial.press(key == "\n" ? .enter : .character(key.unicodeScalars.first ?? " "))
    let before = trial.screen
    trial.point(.wheel(1), x: 30, y: 5)
    #expect(trial.screen != before)
  }

  @Test("a click puts the cursor on the row and the side")
  func clicksRow() {
    var trial = Trial(width: 120)
    click("5 % pour tous", in: &trial)
    #expect(trial.words.hasPrefix("5 % pour tous"))
    click("une hausse", in: &trial)
    #expect(trial.words.hasPrefix("une hausse"))
    click("se revoir", in: &trial)
    #expect(trial.words.hasPrefix("se revoir"))
  }

  @Test("a click on a topic of the list or of the text goes to it")
  func clicksTopic() {
    var trial = Trial(width: 120)
    trial.point(.press(clicks: 1), x: 8, y: 5)
    #expect(trial.words.hasPrefix("la sécurité « reste"))
    trial = Trial(width: 80, height: 24)
    trial.press(.character("o"))
    click("effectifs", in: &trial)
    #expect(trial.state.popup == nil && trial.state.dossier.topic(at: trial.state.page.cursor.entry) == 3)
    trial.press(.character("o"))
    trial.point(.press(clicks: 1), x: 0, y: 20)
    #expect(trial.state.popup == nil)
  }

  @Test("a click on a sign tells why it stands there", arguments: [(120, 36), (60, 24)])
  func clicksSign(_ size: (Int, Int)) {
    var trial = Trial(width: size.0, height: size.1)
    trial.press(.character("t"))
    click("= se revoir", in: &trial)
    #expect(trial.screen.contains("Pourquoi ce signe"))
  }

  @Test("a click between the columns explains, a drag from there gives them other widths")
  func dragsColumns() {
    var trial = Trial(width: 120)
    let geometry = trial.state.geometry
    let x = geometry.left.upperBound + 1
    trial.point(.press(clicks: 1), x: x, y: 6)
    #expect(trial.state.explaining == nil)
    trial.point(.release, x: x, y: 6)
    #expect(trial.state.explaining != nil)
    trial.press(.escape)
    trial.point(.press(clicks: 1), x: x, y: 6)
    trial.point(.drag, x: x - 10, y: 9)
    trial.point(.release, x: x - 10, y: 9)
    #expect(trial.state.geometry.left.count == geometry.left.count - 10)
    #expect(trial.state.explaining == nil)
    trial.point(.drag, x: x, y: 9)
    #expect(trial.state.geometry.left.count == geometry.left.count - 10)
  }

  @Test("a drag of the rule beside the list gives it another width")
  func dragsList() {
    var trial = Trial(width: 140)
    let x = trial.state.geometry.listWidth
    trial.point(.press(clicks: 1), x: x, y: 9)
    trial.point(.drag, x: x + 7, y: 9)
    trial.point(.release, x: x + 7, y: 9)
    #expect(trial.state.geometry.listWidth == x + 7)
  }

  @Test("a double click opens the place in the article, and there the row")
  func opens() {
    var trial = Trial(width: 120)
    click("5 % pour tous", in: &trial, clicks: 2)
    #expect(trial.state.screen == .read && trial.statementWords.hasPrefix("5 % pour tous"))
    click("trafic reprendra", in: &trial)
    #expect(trial.statementWords.hasPrefix("le trafic reprendra"))
    click("trafic reprendra", in: &trial, clicks: 2)
    #expect(trial.state.screen == .compare && trial.words.hasPrefix("le trafic reprendra"))
  }

  @Test("free columns scroll under the wheel each by itself, and a click goes to the other")
  func free() {
    var trial = Trial(width: 100, height: 16)
    trial.press(.character("L"))
    let words = trial.words
    let right = trial.state.geometry.right.lowerBound + 3
    trial.point(.wheel(1), x: right, y: 8)
    #expect(trial.words == words && trial.state.page.top == Place(entry: 0, line: 0))
    #expect(trial.state.facing.top > Place(entry: 0, line: 0))
    click("Les comptes", in: &trial)
    #expect(trial.words.hasPrefix("Les comptes sont bons"))
  }

  /// The words that are chosen, with their brackets on the screen.
  private func chosen(_ trial: Trial) -> String {
    guard let choice = trial.state.wordChoice, let first = choice.report.statements.first else { return "" }
    return trial.state.coverage.words(
      choice.range, inArticle: trial.state.coverage.statements[first].article)
  }

  /// A press on the first cell of a text, and a drag to the first cell of another.
  private func drag(from start: String, to end: String, in trial: inout Trial) {
    guard let from = trial.place(of: start), let to = trial.place(of: end) else {
      Issue.record("« \(start) » or « \(end) » is not on the screen:\n\(trial.screen)")
      return
    }
    trial.point(.press(clicks: 1), x: from.x, y: from.y)
    trial.point(.drag, x: to.x, y: to.y)
    trial.point(.release, x: to.x, y: to.y)
  }

  @Test(
    "a drag over words chooses them as V does, on every screen and size",
    arguments: [(44, 20), (80, 24), (120, 36), (200, 50)], [Key.down, .enter])
  func choosesWords(_ size: (Int, Int), _ key: Key) {
    var trial = Trial(width: size.0, height: size.1)
    trial.press(key)
    drag(from: "comptes", to: "bons", in: &trial)
    #expect(chosen(trial) == "comptes sont bons")
    #expect(size.0 < 80 || trial.screen.contains("Les [comptes sont bons]"))
    #expect(trial.status.contains("3 mots"))
    trial.press(.character("h"), .character("y"))
    guard case .copy(.passage(let passage)) = trial.effects.first else {
      Issue.record("\(trial.effects)")
      return
    }
    #expect(passage.wordCount == 2)
  }

  @Test("a drag from the quotation mark before the first word begins with it", arguments: [0, 1])
  func choosesFromQuotationMark(right: Int) {
    var trial = Trial()
    guard let mark = trial.place(of: "«\u{A0}Les comptes"), let end = trial.place(of: "sont bons") else {
      Issue.record("\(trial.screen)")
      return
    }
    trial.point(.press(clicks: 1), x: mark.x + right, y: mark.y)
    trial.point(.drag, x: end.x, y: end.y)
    #expect(chosen(trial) == "Les comptes sont")
  }

  @Test("a drag backwards moves the beginning; a press on another word begins anew, one elsewhere lets go")
  func choosesBackwards() {
    var trial = Trial()
    drag(from: "bons", to: "Les comptes", in: &trial)
    #expect(chosen(trial) == "Les comptes sont bons" && trial.state.wordChoice?.movesEnd == false)
    drag(from: "sont", to: "ons", in: &trial)
    #expect(chosen(trial) == "sont bons")
    click("comptes", in: &trial)
    #expect(chosen(trial) == "comptes")
    click("une hausse", in: &trial)
    #expect(trial.state.wordChoice == nil && trial.words.hasPrefix("une hausse"))
  }

  @Test("a drag that leaves the statement stops at its ends; one that begins outside words chooses nothing")
  func choosesWithin() {
    var trial = Trial()
    drag(from: "comptes", to: "= se revoir", in: &trial)
    #expect(chosen(trial).hasSuffix("mieux que nous"))
    trial.press(.escape, .enter)
    drag(from: "directrice", to: "port", in: &trial)
    #expect(trial.state.wordChoice == nil)
    trial = Trial()
    drag(from: "direct ·", to: "une hausse", in: &trial)
    #expect(trial.state.wordChoice == nil)
  }

  @Test("a drag below the text goes on by lines and scrolls")
  func choosesBelow() {
    var trial = Trial(width: 44, height: 12)
    trial.press(.enter, .character("/"))
    trial.type("cadences")
    trial.press(.enter)
    for _ in 0..<2 { trial.point(.wheel(-1), x: 20, y: 5) }
    let start = trial.place(of: "cadences")
    guard let start else {
      Issue.record("\(trial.screen)")
      return
    }
    trial.point(.press(clicks: 1), x: start.x, y: start.y)
    let top = trial.state.page.top
    for _ in 0..<12 { trial.point(.drag, x: start.x, y: trial.frame.size.height - 1) }
    trial.point(.release, x: start.x, y: trial.frame.size.height - 1)
    #expect(trial.state.page.top > top)
    #expect(chosen(trial).hasPrefix("cadences") && chosen(trial).hasSuffix("l’hiver"))
  }

  @Test("does nothing while a question is open, and scrolls what lies over the text")
  func boxes() {
    var trial = Trial(width: 100, height: 16)
    trial.press(.character("/"))
    trial.point(.press(clicks: 1), x: 50, y: 8)
    #expect(trial.state.prompt != nil)
    trial.press(.escape, .character("E"))
    trial.point(.wheel(1), x: 50, y: 8)
    #expect(trial.state.explaining != nil)
  }
}

extension Trial {
  mutating func point(_ action: Pointer.Action, x: Int, y: Int) {
    hear(.pointer(Pointer(action, x: x, y: y)))
  }

  /// The first cell of a text on the screen.
  func place(of wanted: String) -> (x: Int, y: Int)? {
    for y in 1..<frame.size.height - 1 {
      let cells = frame.row(y).map(\.glyph.text)
      for x in cells.indices where cells[x...].joined().hasPrefix(wanted) { return (x, y) }
    }
    return nil
  }
}
