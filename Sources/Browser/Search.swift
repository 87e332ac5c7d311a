import CoverageModel
import Screen

/// Words that the reader looks for, and where they stand on the present screen.
struct Search: Sendable, Equatable {
  /// A place where the words stand.
  struct Match: Sendable, Equatable {
    var entry: Int
    var slot: EntryLayout.Slot
    /// In bytes of the text of that entry: the article's source, or the label.
    var range: Range<Int>
  }

  var query: Query
  var matches: [Match] = []
  /// The match that the reader is on.
  var current: Int?
  /// Where the cursor was put for it; elsewhere, the reader has gone on.
  var reached: Place?

  /// The matches of an entry.
  ///
  /// - Complexity: O(log *m*) for *m* matches.
  func matches(in entry: Int) -> ArraySlice<Match> {
    let start = firstIndex(from: entry)
    return matches[start..<firstIndex(from: entry + 1)]
  }

  /// The index of the first match in an entry or behind it.
  func firstIndex(from entry: Int) -> Int {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].entry < entry { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension State {
  /// Looks for words on the present screen.
  ///
  /// - Parameter earlier: matches of a query that this one begins with; only their entries are looked at.
  func matches(of query: Query, within earlier: [Search.Match]? = nil) -> [Search.Match] {
    guard !query.isEmpty else { return [] }
    guard let earlier else { return (0..<entryCount).flatMap { matches(of: query, in: $0) } }
    var last = -1
    var found: [Search.Match] = []
    for match in earlier where match.entry != last {
      last = match.entry
      found += matches(of: query, in: match.entry)
    }
    return found
  }

  private func matches(of query: Query, in entry: Int) -> [Search.Match] {
    switch screen {
    case .compare where isLeftOut(entry) || isThirdOutOfSight(entry): []
    case .compare: compareMatches(of: query, in: entry)
    case .read: readMatches(of: query, in: entry)
    case .wordings: wordingMatches(of: query, in: entry)
    case .overview:
      query.ranges(in: OverviewLayout(self).label(entry)).map { Search.Match(entry: entry, slot: .across, range: $0) }
    case .help:
      query.ranges(in: HelpLines.text(of: helpEntries[entry])).map {
        Search.Match(entry: entry, slot: .across, range: $0)
      }
    }
  }

  /// Whether a row has the words of a third voice, which stand in linked columns only.
  private func isThirdOutOfSight(_ entry: Int) -> Bool {
    shownSlot != nil && dossier.row(at: entry)?.mark == .third
  }

  private func compareMatches(of query: Query, in entry: Int) -> [Search.Match] {
    guard let row = dossier.row(at: entry) else {
      let label = dossier.topic(at: entry).map { self.label(ofTopic: $0) } ?? ""
      return query.ranges(in: label).map { Search.Match(entry: entry, slot: .heading, range: $0) }
    }
    return [EntryLayout.Slot.across, .left, .right].flatMap { slot in
      utterance(slot, of: row).map { matches(of: query, inUtterance: $0, entry: entry, slot: slot) } ?? []
    }
  }

  private func matches(of query: Query, inUtterance utterance: Int, entry: Int, slot: EntryLayout.Slot)
    -> [Search.Match]
  {
    guard let statement = dossier.statement(of: utterance) else { return [] }
    let bytes = coverage.source(ofArticle: statement.article).text.bytes
    return query.ranges(in: bytes, statement.range).map { Search.Match(entry: entry, slot: slot, range: $0) }
  }

  private func wordingMatches(of query: Query, in entry: Int) -> [Search.Match] {
    guard let report = wordings?.report(at: entry) else { return [] }
    let wording = coverage.wording(of: report)
    return wording.parts.flatMap { query.ranges(in: wording.text.bytes, $0) }.map {
      Search.Match(entry: entry, slot: .across, range: $0)
    }
  }

  private func readMatches(of query: Query, in entry: Int) -> [Search.Match] {
    let item = dossier.reading.entries[entry]
    let bytes = coverage.source(ofArticle: item.article).text.bytes
    return query.ranges(in: bytes, item.range).map { Search.Match(entry: entry, slot: .across, range: $0) }
  }
}
