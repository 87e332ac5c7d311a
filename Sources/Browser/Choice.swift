/// The rows that the reader has chosen, as entries of the comparison.
struct Choice: Sendable, Equatable {
  /// Rows that are chosen for good.
  var entries: Set<Int> = []
  /// Where choosing began, while it goes on.
  var start: Int?

  var isEmpty: Bool { entries.isEmpty && start == nil }

  /// Whether a row is chosen, the cursor being on another.
  func contains(_ entry: Int, cursor: Int) -> Bool {
    if entries.contains(entry) { return true }
    guard let start else { return false }
    return (min(start, cursor)...max(start, cursor)).contains(entry)
  }

  /// Begins, ends, or takes a chosen row out again.
  mutating func toggle(at cursor: Int) {
    if let begin = start {
      entries.formUnion(min(begin, cursor)...max(begin, cursor))
      start = nil
    } else if entries.remove(cursor) == nil {
      start = cursor
    }
  }
}

extension State {
  /// The rows that are chosen, in the order of the screen.
  var chosenEntries: [Int] {
    guard !choice.isEmpty else { return [] }
    let cursor = pages[ScreenName.compare.rawValue].cursor.entry
    return dossier.entries.indices.filter {
      dossier.row(at: $0) != nil && !isLeftOut($0) && choice.contains($0, cursor: cursor)
    }
  }

  /// What is taken away where nothing else is asked for: the chosen rows, or what the cursor is on.
  var utterancesToTake: [Int] {
    if screen == .read { return statement.map { [coverage.statements[$0].utterance] } ?? [] }
    if screen == .wordings { return wordings.map { [$0.utterance] } ?? [] }
    let chosen = chosenEntries
    return chosen.isEmpty ? utterances(ofEntries: [page.cursor.entry]) : utterances(ofEntries: chosen)
  }

  /// The utterances of rows, left before right.
  func utterances(ofEntries entries: [Int]) -> [Int] {
    entries.lazy.filter { !isLeftOut($0) }.compactMap { dossier.row(at: $0) }.flatMap { row in
      [row.across, utterance(.left, of: row), utterance(.right, of: row)].compactMap { $0 }
    }
  }

  /// The utterances of the topic that the cursor is in.
  var utterancesOfTopic: [Int] {
    guard let topic = dossier.topic(at: pages[ScreenName.compare.rawValue].cursor.entry) else { return [] }
    return utterances(ofEntries: dossier.entries.indices.filter { dossier.topic(at: $0) == topic })
  }
}
