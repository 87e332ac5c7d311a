extension State {
  /// Begins or ends choosing rows.
  mutating func choose() {
    choice.toggle(at: page.cursor.entry)
    if choice.start == nil, !choice.isEmpty { tellChosen() }
  }

  /// Chooses all rows of the topic that the cursor is in, or lets go of them where all are chosen.
  mutating func chooseTopic() {
    guard let topic = dossier.topic(at: page.cursor.entry) else { return }
    chooseRows(dossier.entries.indices.filter { dossier.topic(at: $0) == topic })
  }

  /// Chooses all rows, or lets go of them where all are chosen.
  mutating func chooseAll() { chooseRows(Array(dossier.entries.indices)) }

  private mutating func chooseRows(_ entries: [Int]) {
    let rows = Set(entries.filter { dossier.row(at: $0) != nil })
    guard !rows.isEmpty else { return notice = Notice(text: messages.nothingHere) }
    choice.start = nil
    if rows.isSubset(of: choice.entries) { choice.entries.subtract(rows) } else { choice.entries.formUnion(rows) }
    tellChosen()
  }

  private mutating func tellChosen() {
    guard !chosenEntries.isEmpty else { return notice = Notice(text: messages.rowsChosen.counted(0)) }
    let count = messages.rowsChosen.counted(chosenEntries.count)
    notice = Notice(
      text: withKeys(messages.fill(messages.chosen, count, "%2", "%3", "%4"), .quit, .copy, .export, .back))
  }

  /// While rows are being chosen, goes on to the last row of the topic, and from there to that of the next one.
  mutating func extendOverTopic(_ step: Int) {
    let here = page.cursor.entry
    guard let last = lastRow(step, ofTopicAt: here) else { return }
    if last != here { return select(last) }
    guard selectNext(from: here, by: step), let next = lastRow(step, ofTopicAt: page.cursor.entry) else {
      return notice = Notice(text: messages.noFurther)
    }
    select(next)
  }

  private func lastRow(_ step: Int, ofTopicAt entry: Int) -> Int? {
    let topic = dossier.topic(at: entry)
    let rows = dossier.entries.indices.filter { dossier.topic(at: $0) == topic && isRow($0) }
    return step > 0 ? rows.last : rows.first
  }
}
