import Screen

/// A list over the text to jump from: topics, or the outline of the articles.
struct Popup: Sendable, Equatable {
  /// The line that the cursor of the list is on.
  var cursor: Int
}

/// A line of the list of topics or of the outline.
struct ListItem: Sendable {
  var sign = Line()
  var label: Line
  /// Utterances of the left and of the right side, where they are told.
  var counts: (left: Line, right: Line)?
  var indent = 0
}

extension State {
  /// The entries of the screen that the list leads to: topics, or the outline of the articles.
  var listEntries: [Int] {
    guard screen != .read else { return dossier.reading.outline }
    return finding.result == nil ? dossier.headings : dossier.headings.filter { !isLeftOut($0) }
  }

  /// The line of the list that the cursor of the screen is in.
  var currentListItem: Int {
    let entries = listEntries
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] <= page.cursor.entry { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }

  /// The line of the list that leads to an entry.
  func listItem(for index: Int) -> ListItem {
    if let known = page.listItems[index] { return known }
    guard screen == .read else { return topicItem(dossier.topic(at: index) ?? 0) }
    let entry = dossier.reading.entries[index]
    if entry.kind == .articleHead { return ListItem(label: Line(articleLabel(entry.article))) }
    return ListItem(label: Line(coverage.words(entry.range, inArticle: entry.article)), indent: 2)
  }

  private func topicItem(_ topic: Int) -> ListItem {
    let counts = (line(ofCount: count(.left, ofTopic: topic)), line(ofCount: count(.right, ofTopic: topic)))
    return ListItem(sign: Line(sign(ofTopic: topic), role: .mark), label: Line(label(ofTopic: topic)), counts: counts)
  }

  private func line(ofCount count: Int) -> Line {
    let text = count == 0 ? settings.dash : count > 999 ? settings.ellipsis : "\(count)"
    return Line(text, role: count == 0 ? .faint : .text)
  }

  /// Makes the lines of the list that have come into sight, and keeps them for the next time.
  mutating func settleList() {
    guard geometry.listWidth > 0 else { return }
    if page.listItems.count > 1_000 { page.listItems.removeAll(keepingCapacity: true) }
    for entry in ListView(self).entriesInSight where page.listItems[entry] == nil {
      page.listItems[entry] = listItem(for: entry)
    }
  }

  /// The number and title of an article, or its outlet.
  func articleLabel(_ index: Int) -> String {
    let article = coverage.articles[index]
    let title = article.title.map { coverage.words($0, inArticle: index) }
    let name = isAnalysing ? coverage.source(ofArticle: index).name : messages.untitled
    return "\(StatementText(self).number(ofArticle: index)). \(title ?? article.outlet ?? name)"
  }

  /// Gives a key to the list that is open.
  mutating func answerPopup(_ popup: Popup, _ key: Key) {
    let last = max(listEntries.count - 1, 0)
    switch settings.bindings.command(for: key, on: screen) {
    case .down, .nextTopic, .nextHeading: self.popup = Popup(cursor: min(popup.cursor + 1, last))
    case .up, .previousTopic, .previousHeading: self.popup = Popup(cursor: max(popup.cursor - 1, 0))
    case .pageDown: self.popup = Popup(cursor: min(popup.cursor + geometry.body.count, last))
    case .pageUp: self.popup = Popup(cursor: max(popup.cursor - geometry.body.count, 0))
    case .first: self.popup = Popup(cursor: 0)
    case .last: self.popup = Popup(cursor: last)
    case .open: openListItem(popup.cursor)
    case .back, .list, .quit: self.popup = nil
    default: break
    }
  }

  /// Goes where a line of the list leads.
  mutating func openListItem(_ index: Int) {
    popup = nil
    let entries = listEntries
    guard entries.indices.contains(index) else { return }
    if screen == .compare { goToTopic(at: entries[index]) } else { showInArticle(atTop: entries[index]) }
  }
}
