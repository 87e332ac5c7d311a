import Screen

/// The explanation of a statement that is open over the text.
struct Explaining: Sendable, Equatable {
  /// Index of the statement in the coverage.
  var statement: Int
  /// The line of the explanation in its first row.
  var top = 0
}

extension State {
  /// The statement that the cursor is on; in the comparison the one that shows the utterance.
  var statementAtCursor: Int? {
    if screen == .read { return statement }
    if screen == .wordings { return currentReport?.statements.first }
    return currentUtterance.map { dossier.fullest[$0] }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Opens the explanation of what the cursor is on.
  mutating func explain() {
    guard let statement = statementAtCursor else { return notice = Notice(text: messages.nothingHere) }
    explaining = Explaining(statement: statement)
  }

  /// Gives a key to the explanation that is open.
  mutating func answerExplanation(_ explaining: Explaining, _ key: Key) {
    let layout = ExplanationLayout(self, explaining)
    let page = max(layout.room - 1, 1)
    switch settings.bindings.command(for: key, on: screen) {
    case .down: self.explaining?.top = layout.top(movedBy: 1)
    case .up: self.explaining?.top = layout.top(movedBy: -1)
    case .pageDown: self.explaining?.top = layout.top(movedBy: page)
    case .pageUp: self.explaining?.top = layout.top(movedBy: -page)
    case .first: self.explaining?.top = 0
    case .last: self.explaining?.top = layout.lastTop
    case .back, .explain, .quit: self.explaining = nil
    default: break
    }
  }
}
