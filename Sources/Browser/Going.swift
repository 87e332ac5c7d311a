import Screen

extension State {
  /// Where the reader is.
  var step: Step {
    Step(screen: screen, cursor: page.cursor, top: page.top, focus: focus, statement: statement, wordings: wordings)
  }

  /// Changes the screen and remembers where the reader was.
  ///
  /// - Parameter prepare: what the next screen needs before words are looked for on it.
  mutating func go(to next: ScreenName, prepare: (inout State) -> Void = { _ in }) {
    trail.append(step)
    // Far more steps than anybody takes back.
    if trail.count > 200 { trail.removeFirst(100) }
    screen = next
    prepare(&self)
    renewSearch()
  }

  /// Ends what is going on, or goes back to where the reader was.
  mutating func goBack() {
    if screen == .compare, !choice.isEmpty {
      choice = Choice()
    } else if search != nil {
      search = nil
    } else if let step = trail.popLast() {
      restore(step)
    }
  }

  /// Goes back to where the reader was, whatever goes on.
  mutating func leave() {
    guard let step = trail.popLast() else { return }
    restore(step)
    renewSearch()
  }

  /// Shows what was shown at a step.
  mutating func restore(_ step: Step) {
    screen = step.screen
    focus = step.focus
    page.cursor = step.cursor
    page.top = step.top
    statement = step.statement
    show(step.wordings)
  }

  /// Lays out for a new size; the text in the first row and the cursor stay.
  mutating func resize(to size: Size) {
    layOutAnew { $0.size = size }
  }

  /// Lays out after a change; the text in the first row and the cursor stay.
  mutating func layOutAnew(after change: (inout State) -> Void) {
    let top = byte(at: page.top)
    let cursor = byte(at: page.cursor)
    change(&self)
    forgetLayouts()
    page.top.line = line(ofByte: top, in: page.top.entry)
    page.cursor.line = line(ofByte: cursor, in: page.cursor.entry)
  }

  /// The byte of the document that the text at a place begins with.
  private func byte(at place: Place) -> Int? {
    guard place.line > 0, place.entry < entryCount, let panel = layout(place.entry).panels.first else {
      return nil
    }
    let offset = panel.offset(ofLine: place.line - panel.y)
    return offset >= 0 ? Int(offset) : nil
  }

  private func line(ofByte byte: Int?, in entry: Int) -> Int {
    guard let byte, entry < entryCount, let panel = layout(entry).panels.first else { return 0 }
    return panel.y + panel.lineIndex(ofByte: byte)
  }
}
