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

/// A text that a search looks at.
private enum SearchedText {
  /// Words of a source, in bytes of it.
  case words(source: Int, Range<Int>, EntryLayout.Slot)
  /// What the program wrote.
  case label(String, EntryLayout.Slot)
}

extension State {
  /// Looks for words on the present screen.
  ///
  /// - Parameter earlier: matches of a query that this one begins with; only their entries are looked at.
  mutating func matches(of query: Query, within earlier: [Search.Match]? = nil) -> [Search.Match] {
    guard !query.isEmpty else { return [] }
    var last = -1
    var found: [Search.Match] = []
    for entry in earlier?.map(\.entry) ?? Array(0..<entryCount) where entry != last {
      last = entry
      for text in searchedTexts(of: entry) { found += matches(of: query, in: text, entry: entry) }
    }
    return found
  }

  private mutating func matches(of query: Query, in text: SearchedText, entry: Int) -> [Search.Match] {
    switch text {
    case .words(let source, let range, let slot):
      let folded = foldedTexts.text(range, ofSource: source, in: coverage, by: query.folding)
      return query.ranges(in: folded).map { Search.Match(entry: entry, slot: slot, range: $0) }
    case .label(let label, let slot):
      return query.ranges(in: label).map { Search.Match(entry: entry, slot: slot, range: $0) }
    }
  }

  private func searchedTexts(of entry: Int) -> [SearchedText] {
    switch screen {
    case .compare where isLeftOut(entry) || isThirdOutOfSight(entry): []
    case .compare: comparedTexts(of: entry)
    case .read: [readText(of: entry)]
    case .wordings: wordingTexts(of: entry)
    case .overview: [.label(OverviewLayout(self).label(entry), .across)]
    case .help: [.label(HelpLines.text(of: helpEntries[entry]), .across)]
    }
  }

  /// Whether a row has the words of a third voice, which stand in linked columns only.
  private func isThirdOutOfSight(_ entry: Int) -> Bool {
    shownSlot != nil && dossier.row(at: entry)?.mark == .third
  }

  private func comparedTexts(of entry: Int) -> [SearchedText] {
    guard let row = dossier.row(at: entry) else {
      return [.label(dossier.topic(at: entry).map { self.label(ofTopic: $0) } ?? "", .heading)]
    }
    return [EntryLayout.Slot.across, .left, .right].compactMap { slot in
      utterance(slot, of: row).flatMap { dossier.statement(of: $0) }.map {
        .words(source: coverage.articles[$0.article].source, $0.range, slot)
      }
    }
  }

  private func wordingTexts(of entry: Int) -> [SearchedText] {
    guard let report = wordings?.report(at: entry) else { return [] }
    return report.statements.map { coverage.statements[$0] }.map {
      .words(source: coverage.articles[$0.article].source, $0.range, .across)
    }
  }

  private func readText(of entry: Int) -> SearchedText {
    let item = dossier.reading.entries[entry]
    return .words(source: coverage.articles[item.article].source, item.range, .across)
  }
}
