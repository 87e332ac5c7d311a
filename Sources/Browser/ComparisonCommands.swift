import CoverageModel
import Screen

extension State {
  mutating func performInComparison(_ command: Command) {
    guard !dossier.entries.isEmpty else { return performAnywhere(command) }
    switch command {
    case .down: moveRow(1)
    case .up: moveRow(-1)
    case .left: focus = .left
    case .right: focus = .right
    case .pageDown: turnPage(1)
    case .pageUp: turnPage(-1)
    case .first: selectFirst()
    case .last: selectNext(from: entryCount, by: -1) { _ in true }
    case .counterpart: goToCounterpart()
    case .open: openArticle()
    case .choose: choose()
    default: jumpInComparison(command)
    }
  }

  private mutating func jumpInComparison(_ command: Command) {
    switch command {
    case .nextTopic: goToTopic(1)
    case .previousTopic: goToTopic(-1)
    case .nextDisagreement: jump(1) { $0.mark == .disagreement }
    case .previousDisagreement: jump(-1) { $0.mark == .disagreement }
    case .nextAgreement: jump(1) { $0.mark == .agreement || $0.mark == .joint }
    case .previousAgreement: jump(-1) { $0.mark == .agreement || $0.mark == .joint }
    case .nextOfLeft: goToNext(.left)
    case .nextOfRight: goToNext(.right)
    default: performAnywhere(command)
    }
  }

  /// Puts the cursor on a row and shows it, with the heading above it where it is the first.
  mutating func select(_ entry: Int) {
    page.cursor = Place(entry: entry, line: 0)
    reveal(entry, rows: 0..<textHeight(entry))
    if entry > 0, dossier.row(at: entry - 1) == nil, page.top == Place(entry: entry, line: 0) {
      page.top = Place(entry: entry - 1, line: 0)
    }
  }

  /// The rows of an entry without the blank one behind it.
  private mutating func textHeight(_ entry: Int) -> Int { max(height(entry) - (geometry.isRoomy ? 1 : 0), 1) }

  /// Goes to the next row that fits, and says whether there is one.
  @discardableResult
  private mutating func selectNext(from start: Int, by step: Int, where fits: (Comparison.Row) -> Bool)
    -> Bool
  {
    var entry = start + step
    while dossier.entries.indices.contains(entry) {
      if let row = dossier.row(at: entry), fits(row) {
        select(entry)
        return true
      }
      entry += step
    }
    return false
  }

  private mutating func jump(_ step: Int, where fits: (Comparison.Row) -> Bool) {
    if !selectNext(from: page.cursor.entry, by: step, where: fits) {
      notice = Notice(text: messages.noFurther)
    }
  }

  private mutating func selectFirst() {
    selectNext(from: -1, by: 1) { _ in true }
    page.top = Place(entry: 0, line: 0)
  }

  /// Moves to the next row, or shows more of the present one where it is longer than the screen.
  private mutating func moveRow(_ step: Int) {
    let entry = page.cursor.entry
    let bottom = place(page.top, movedBy: geometry.body.count - 1)
    let end = Place(entry: entry, line: textHeight(entry) - 1)
    if step > 0, end > bottom {
      scroll(by: 1)
    } else if step < 0, Place(entry: entry, line: 0) < page.top {
      scroll(by: -1)
    } else {
      selectNext(from: entry, by: step) { _ in true }
    }
  }

  /// Moves the text by a page and puts the cursor on the first row that begins there.
  private mutating func turnPage(_ step: Int) {
    let before = page.top
    scroll(by: step * max(geometry.body.count - 2, 1))
    guard page.top != before else {
      selectNext(from: step > 0 ? entryCount : -1, by: -step) { _ in true }
      return
    }
    let bottom = place(page.top, movedBy: geometry.body.count - 1)
    let start = page.top.line == 0 ? page.top.entry : page.top.entry + 1
    let shown = (start...max(start, bottom.entry)).first { dossier.row(at: $0) != nil }
    page.cursor.entry = shown ?? page.top.entry
    if dossier.row(at: page.cursor.entry) == nil {
      page.cursor.entry = min(page.cursor.entry + 1, entryCount - 1)
    }
  }

  private mutating func goToTopic(_ step: Int) {
    let wanted = (dossier.topic(at: page.cursor.entry) ?? 0) + step
    guard dossier.headings.indices.contains(wanted) else { return notice = Notice(text: messages.noFurther) }
    goToTopic(at: dossier.headings[wanted])
  }

  /// Puts the heading of a topic in the first row and the cursor on the row below it.
  mutating func goToTopic(at heading: Int) {
    page.cursor = Place(entry: min(heading + 1, entryCount - 1), line: 0)
    if dossier.row(at: page.cursor.entry) == nil { page.cursor.entry = heading }
    showAtTop(heading)
  }

  private mutating func goToNext(_ slot: EntryLayout.Slot) {
    focus = slot
    let isLeft = leftSide == .a ? slot == .left : slot == .right
    jump(1) { (isLeft ? $0.a : $0.b) != nil }
  }

  /// The other column, in this row or in another row of the same relation.
  private mutating func goToCounterpart() {
    guard let row = currentRow else { return }
    let slot = focusedSlot(of: row)
    let other: EntryLayout.Slot = slot == .left ? .right : .left
    if utterance(other, of: row) != nil {
      focus = other
    } else if let entry = nearestRow(with: other, sharing: row.relation) {
      focus = other
      select(entry)
    } else {
      notice = Notice(text: messages.noCounterpart)
    }
  }

  private func nearestRow(with slot: EntryLayout.Slot, sharing relation: Int?) -> Int? {
    guard let relation else { return nil }
    let here = page.cursor.entry
    return dossier.entries.indices
      .filter { index in
        dossier.row(at: index).map { $0.relation == relation && utterance(slot, of: $0) != nil } ?? false
      }
      .min { abs($0 - here) < abs($1 - here) }
  }

  private mutating func choose() {
    choice.toggle(at: page.cursor.entry)
    if choice.start == nil, !choice.isEmpty {
      notice = Notice(text: messages.fill(messages.chosen, messages.rowsChosen.counted(chosenEntries.count)))
    }
  }

  /// Opens the article at the words that the cursor is on.
  private mutating func openArticle() {
    guard let utterance = currentUtterance, dossier.fullest[utterance] >= 0 else { return }
    go(to: .read)
    showInArticle(statement: dossier.fullest[utterance])
  }
}
