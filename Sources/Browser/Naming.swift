import CoverageModel
import Screen

extension State {
  /// What a side is called: its name, or its letter where it has none.
  func name(of side: SideID) -> String {
    let name = coverage[side].name
    return name.isEmpty ? side.rawValue : name
  }

  /// The side in a column.
  func side(in slot: EntryLayout.Slot) -> SideID { slot == .right ? leftSide.opposite : leftSide }

  /// The column of a side.
  func slot(of side: SideID) -> EntryLayout.Slot { side == leftSide ? .left : .right }

  /// The utterance in a column of a row.
  func utterance(_ slot: EntryLayout.Slot, of row: Comparison.Row) -> Int? {
    switch slot {
    case .across, .heading: row.across
    case .left: leftSide == .a ? row.a : row.b
    case .right: leftSide == .a ? row.b : row.a
    }
  }

  /// The label of a topic of the comparison.
  func label(ofTopic index: Int) -> String {
    dossier.comparison.topics[index].topic.map { coverage.topics[$0].label } ?? messages.otherTopic
  }

  /// The signs of a topic of the comparison.
  func sign(ofTopic index: Int) -> String {
    dossier.comparison.topics[index].topic.map { Marks.sign(of: coverage.topics[$0].mark) } ?? " "
  }

  /// How many utterances the side in a column has in a topic.
  func count(_ slot: EntryLayout.Slot, ofTopic index: Int) -> Int {
    if let counts = finding.result?.counts[index] { return side(in: slot) == .a ? counts.a : counts.b }
    let topic = dossier.comparison.topics[index]
    return side(in: slot) == .a ? topic.countA : topic.countB
  }

  /// The row that the cursor of the comparison is on.
  var currentRow: Comparison.Row? {
    let entry = pages[ScreenName.compare.rawValue].cursor.entry
    return isLeftOut(entry) ? nil : dossier.row(at: entry)
  }

  /// The utterance that the cursor of the comparison is on.
  var currentUtterance: Int? { currentRow.flatMap { utterance(focusedSlot(of: $0), of: $0) } }

  /// The column of a row that the cursor is on: the wanted one, or the one that is filled.
  func focusedSlot(of row: Comparison.Row) -> EntryLayout.Slot {
    if row.across != nil { return .across }
    if utterance(focus, of: row) != nil { return focus }
    return focus == .left ? .right : .left
  }
}
