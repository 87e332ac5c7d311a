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
    case .last: selectLast()
    case .counterpart: goToCounterpart()
    case .open: openArticle()
    case .choose: choose()
    case .chooseTopic: chooseTopic()
    case .chooseAll: chooseAll()
    case .nextTopic where choice.start != nil: extendOverTopic(1)
    case .previousTopic where choice.start != nil: extendOverTopic(-1)
    default: jumpInComparison(command)
    }
  }

  private mutating func jumpInComparison(_ command: Command) {
    switch command {
    case .nextTopic: goToTopic(1)
    case .previousTopic: goToTopic(-1)
    case .nextDisagreement: goToRelation(1, Marks.disagreement)
    case .previousDisagreement: goToRelation(-1, Marks.disagreement)
    case .nextAgreement: goToRelation(1, Marks.agreement)
    case .previousAgreement: goToRelation(-1, Marks.agreement)
    case .nextOfLeft: goToNext(.left)
    case .nextOfRight: goToNext(.right)
    default: performAnywhere(command)
    }
  }

  /// Goes to the first row of the next relation with a sign: rows in one bracket are one step.
  private mutating func goToRelation(_ step: Int, _ sign: String) {
    let dossier = dossier
    let here = Bracket(at: page.cursor.entry, in: dossier)?.entries
    let isFound = selectNext(from: page.cursor.entry, by: step) { entry in
      let isInside = here.map { $0.contains(entry) } ?? false
      return !isInside && dossier.row(at: entry).map { Marks.sign(of: $0, in: dossier) } == sign
    }
    guard isFound else { return notice = Notice(text: messages.noFurther) }
    if let bracket = Bracket(at: page.cursor.entry, in: dossier)?.shown(in: self) {
      select(bracket.entries.upperBound - 1)
      select(bracket.entries.lowerBound)
    }
  }

  private mutating func goToTopic(_ step: Int) {
    let headings = listEntries
    var wanted = currentListItem + step
    while headings.indices.contains(wanted), isOutOfSight(headings[wanted]) { wanted += step }
    guard headings.indices.contains(wanted) else { return notice = Notice(text: messages.noFurther) }
    goToTopic(at: headings[wanted])
  }

  /// Puts the heading of a topic in the first row and the cursor on the row below it.
  mutating func goToTopic(at heading: Int) {
    guard let topic = dossier.topic(at: heading) else { return }
    turnToSpeaker(ofTopic: topic)
    page.cursor = Place(entry: firstRow(ofTopic: topic) ?? heading, line: 0)
    showAtTop(heading)
  }

  private mutating func goToNext(_ slot: EntryLayout.Slot) {
    focus = slot
    let isLeft = leftSide == .a ? slot == .left : slot == .right
    let dossier = dossier
    let isFound = selectNext(from: page.cursor.entry, by: 1) { entry in
      dossier.row(at: entry).map { (isLeft ? $0.a : $0.b) != nil } ?? false
    }
    if !isFound { notice = Notice(text: messages.noFurther) }
  }

  /// The other column, in this row or in another row of the same relation.
  private mutating func goToCounterpart() {
    guard let row = currentRow else { return }
    let slot = focusedSlot(of: row)
    let other: EntryLayout.Slot = slot == .left ? .right : .left
    if utterance(other, of: row) != nil {
      let here = page.cursor.entry
      focus = other
      if shownSlot != nil { select(here) }
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
        !isLeftOut(index)
          && dossier.row(at: index).map { $0.relation == relation && utterance(slot, of: $0) != nil } ?? false
      }
      .min { abs($0 - here) < abs($1 - here) }
  }

  /// Opens the article at the words that the cursor is on.
  private mutating func openArticle() {
    guard let utterance = currentUtterance, dossier.fullest[utterance] >= 0 else { return }
    go(to: .read)
    showInArticle(statement: dossier.fullest[utterance])
  }
}
