import CoverageModel
import Screen

extension State {
  /// Begins to choose words within what the cursor is on.
  mutating func chooseWords() {
    guard let next = newWordChoice else { return notice = Notice(text: messages.nothingHere) }
    setWordChoice(next)
  }

  /// A choice of the first word of what the cursor is on, or of its line in an article; nil where there are no words.
  var newWordChoice: WordChoice? {
    reportToChooseFrom.flatMap { WordChoice($0, of: $1, from: byteOfLine, in: coverage) }
  }

  /// The report whose words are on the screen: of the comparison and the articles one statement.
  private var reportToChooseFrom: (Report, Int)? {
    if screen == .wordings { return currentReport.flatMap { report in wordings.map { (report, $0.utterance) } } }
    guard let statement = statementAtCursor else { return nil }
    let utterance = screen == .read ? coverage.statements[statement].utterance : currentUtterance
    return utterance.map { (Report(statements: [statement]), $0) }
  }

  /// The first byte of the line of the articles that the cursor is on.
  private var byteOfLine: Int? {
    guard screen == .read, let panel = layout(page.cursor.entry).panels.first else { return nil }
    let offset = panel.offset(ofLine: page.cursor.line - panel.y)
    return offset >= 0 ? Int(offset) : nil
  }

  /// The words that are chosen, with what is left out.
  var passage: Passage? {
    guard let wordChoice else { return nil }
    let whole = coverage.reports(of: wordChoice.utterance).first { report in
      wordChoice.report.statements.allSatisfy(report.statements.contains)
    }
    return Passage(wordChoice.range, of: whole ?? wordChoice.report, ofUtterance: wordChoice.utterance, in: coverage)
  }

  /// Changes the choice of words and shows the end that moved.
  mutating func setWordChoice(_ next: WordChoice?) {
    let entries = [wordChoice, next].compactMap { $0 }.map(entries(of:))
    wordChoice = next
    for entry in entries.joined() {
      page.layouts[entry] = nil
      facing.layouts[entry] = nil
    }
    guard let next, let place = WordPlaces(self, next).places[next.moving]?.place else { return }
    if screen == .read { page.cursor = place }
    reveal(place.entry, rows: place.line..<place.line + 1)
  }

  /// The entries of the screen that words stand in.
  func entries(of choice: WordChoice) -> ClosedRange<Int> {
    guard screen == .read, let first = choice.report.statements.first else {
      return page.cursor.entry...page.cursor.entry
    }
    let statement = coverage.statements[first]
    let start = dossier.reading.entry(ofArticle: statement.article, byte: statement.range.lowerBound)
    let end = dossier.reading.entry(ofArticle: statement.article, byte: max(statement.range.upperBound - 1, 0))
    return start...max(start, end)
  }

  /// Gives a key to the choice of words.
  mutating func answerWordChoice(_ choice: WordChoice, _ key: Key) -> [Effect] {
    if let next = choice.moved(by: key) {
      setWordChoice(next)
      return []
    }
    switch key {
    case .down, .character("j"): moveByLine(choice, 1)
    case .up, .character("k"): moveByLine(choice, -1)
    default: return performWhileChoosing(settings.bindings.command(for: key, on: screen))
    }
    return []
  }

  private mutating func performWhileChoosing(_ command: Command?) -> [Effect] {
    switch command {
    case .copy, .export, .pipe, .suspend, .repaint: return command.map { perform($0) } ?? []
    case .back, .quit, .chooseWords: setWordChoice(nil)
    default: break
    }
    return []
  }

  /// Moves one end to the nearest word of the next line.
  private mutating func moveByLine(_ choice: WordChoice, _ step: Int) {
    guard let word = WordPlaces(self, choice).word(from: choice.moving, lines: step) else { return }
    var next = choice
    next.move(end: choice.movesEnd, to: word)
    setWordChoice(next)
  }
}

extension WordChoice {
  /// The choice after a key that moves one of its ends; nil for other keys.
  fileprivate func moved(by key: Key) -> WordChoice? {
    var next = self
    switch key {
    case .right, .character("l"): next.move(end: movesEnd, to: moving + 1)
    case .left, .character("h"): next.move(end: movesEnd, to: moving - 1)
    case .character("w"), .character("L"): next.move(end: false, to: chosen.lowerBound + 1)
    case .character("b"), .character("H"): next.move(end: false, to: chosen.lowerBound - 1)
    case .character("0"), .home: next.move(end: false, to: 0)
    case .character("$"), .end: next.move(end: true, to: words.count - 1)
    case .tab, .backTab: next.movesEnd.toggle()
    default: return nil
    }
    return next
  }
}

/// Where the words that can be chosen stand on the screen.
struct WordPlaces {
  /// A word on a line of an entry.
  struct Found {
    var place: Place
    var x: Int
  }

  /// By the index of the word.
  private(set) var places: [Int: Found] = [:]

  init(_ state: State, _ choice: WordChoice) {
    let words = Dictionary(uniqueKeysWithValues: choice.words.enumerated().map { ($1.lowerBound, $0) })
    let slot = state.screen == .compare ? state.currentRow.map { state.focusedSlot(of: $0) } : .across
    for entry in state.entries(of: choice) {
      for panel in state.layout(entry).panels where panel.slot == slot { find(words, in: panel, entry) }
    }
  }

  private mutating func find(_ words: [Int: Int], in panel: EntryLayout.Panel, _ entry: Int) {
    for (line, range) in panel.lines.enumerated() {
      var x = panel.x
      for piece in panel.line.pieces[range] {
        if let word = words[Int(piece.offset)] {
          places[word] = Found(place: Place(entry: entry, line: panel.y + line), x: x)
        }
        x += Int(piece.columns)
      }
    }
  }

  /// The nearest word of the next line that has any, or of the one before; the last or the first word where there is none.
  func word(from start: Int, lines step: Int) -> Int? {
    guard let from = places[start] else { return nil }
    let others = places.filter { step > 0 ? $0.value.place > from.place : $0.value.place < from.place }
    let lines = others.values.map(\.place)
    guard let line = step > 0 ? lines.min() : lines.max() else {
      return step > 0 ? places.keys.max() : places.keys.min()
    }
    return others.filter { $0.value.place == line }
      .min { (abs($0.value.x - from.x), $0.key) < (abs($1.value.x - from.x), $1.key) }?.key
  }
}
