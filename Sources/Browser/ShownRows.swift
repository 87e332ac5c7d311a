import CoverageModel
import Screen

/// What of the comparison is on the page: what the filter admits, of the side that stands alone or of both.
extension State {
  /// Whether a side that stands alone has words in a row: its own, or those of both together.
  func isShown(_ row: Comparison.Row) -> Bool {
    guard let shownSlot else { return true }
    return row.across != nil ? row.mark != .third : utterance(shownSlot, of: row) != nil
  }

  /// Whether an entry is a row that is on the page.
  func isShownRow(_ entry: Int) -> Bool {
    !isLeftOut(entry) && dossier.row(at: entry).map { isShown($0) } ?? false
  }

  /// Whether nothing of an entry is on the page; of a topic none of its rows.
  func isOutOfSight(_ entry: Int) -> Bool {
    if isLeftOut(entry) { return true }
    if let row = dossier.row(at: entry) { return !isShown(row) }
    return shownSlot != nil && dossier.topic(at: entry).map { firstRow(ofTopic: $0) == nil } ?? false
  }

  /// The first row of a topic that is on the page.
  func firstRow(ofTopic topic: Int) -> Int? {
    var entry = dossier.headings[topic] + 1
    while dossier.topic(at: entry) == topic {
      if isShownRow(entry) { return entry }
      entry += 1
    }
    return nil
  }

  /// The next entry that is on the page, from one on; nil where there is none.
  func shownEntry(from entry: Int, by step: Int = 1) -> Int? {
    var entry = entry
    while dossier.entries.indices.contains(entry) {
      if !isOutOfSight(entry) { return entry }
      entry += step
    }
    return nil
  }

  /// The row on the page that is nearest to a place: in its topic, below rather than above.
  func shownRow(near here: Int) -> Int? {
    let topic = dossier.topic(at: here)
    func cost(_ entry: Int) -> (Int, Int) {
      (dossier.topic(at: entry) == topic ? 0 : 1, entry >= here ? entry - here : 2 * (here - entry))
    }
    return dossier.entries.indices.lazy.filter { isShownRow($0) }.min { cost($0) < cost($1) }
  }

  /// Puts the cursor of the comparison on a row that is on the page, where it is on nothing of it.
  mutating func keepCursorOnShownRow() {
    guard screen == .compare, isOutOfSight(page.cursor.entry), let row = shownRow(near: page.cursor.entry) else {
      return
    }
    page.cursor = Place(entry: row, line: 0)
  }
}
