import Screen

extension State {
  /// Looks for what was typed so far, from where the search began.
  mutating func searchAsTyped(_ text: String, from origin: Step) {
    let query = Query(text)
    let earlier = search.flatMap { text.hasPrefix($0.query.text) && !$0.query.isEmpty ? $0.matches : nil }
    restore(origin)
    guard !query.isEmpty else {
      search = nil
      return
    }
    search = Search(query: query, matches: matches(of: query, within: earlier))
    if let search, !search.matches.isEmpty {
      let index = search.firstIndex(from: page.cursor.entry)
      goToMatch(index < search.matches.count ? index : 0)
    }
  }

  /// Goes to the next match, or with -1 to the one before, and on from the other end.
  mutating func stepMatch(_ step: Int) {
    guard let search, !search.matches.isEmpty else {
      let text = search.map { messages.fill(messages.noMatch, $0.query.text) } ?? withKeys(messages.noSearch, .search)
      notice = Notice(text: text, isWarning: true)
      return
    }
    let count = search.matches.count
    if let current = search.current, search.reached == page.cursor {
      goToMatch((current + step + count) % count)
    } else {
      let next = search.firstIndex(from: page.cursor.entry + (step > 0 ? 1 : 0))
      goToMatch(((step > 0 ? next : next - 1) + count) % count)
    }
  }

  private mutating func goToMatch(_ index: Int) {
    guard let match = search?.matches[index] else { return }
    search?.current = index
    switch screen {
    case .compare, .wordings: showInRow(match)
    case .read: showInArticle(entry: match.entry, byte: match.range.lowerBound)
    case .overview: select(match.entry)
    case .help: moveCursor(to: Place(entry: match.entry, line: 0))
    }
    let reached = page.cursor
    search?.reached = reached
  }

  private mutating func showInRow(_ match: Search.Match) {
    if match.slot == .left || match.slot == .right { focus = match.slot }
    let row = match.slot == .heading ? firstRow(belowHeading: match.entry) : match.entry
    select(row ?? min(match.entry + 1, entryCount - 1))
    page.cursor.entry = match.slot == .heading ? match.entry : page.cursor.entry
    let panel = layout(match.entry).panels.first { $0.slot == match.slot }
    let line = panel.map { $0.y + $0.lineIndex(ofByte: match.range.lowerBound) } ?? 0
    reveal(match.entry, rows: line..<line + 1)
    if match.slot == .heading { page.cursor.entry = row ?? min(match.entry + 1, entryCount - 1) }
  }

  /// The row to go to for a heading of the comparison, of the other side where only that one speaks; nil elsewhere.
  private mutating func firstRow(belowHeading heading: Int) -> Int? {
    guard screen == .compare, let topic = dossier.topic(at: heading) else { return nil }
    turnToSpeaker(ofTopic: topic)
    return firstRow(ofTopic: topic)
  }

  /// Looks for the same words again on a screen that was changed to.
  mutating func renewSearch() {
    guard let query = search?.query else { return }
    search = Search(query: query, matches: matches(of: query))
  }
}

extension EntryLayout.Panel {
  /// The line that a byte of the document stands in.
  func lineIndex(ofByte byte: Int) -> Int {
    lines.indices.last { index in
      let offset = self.offset(ofLine: index)
      return offset >= 0 && Int(offset) <= byte
    } ?? 0
  }
}
