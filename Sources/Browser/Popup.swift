import Screen

/// A list over the text to jump from: topics, or the outline of the articles.
struct Popup: Sendable, Equatable {
  /// The line that the cursor of the list is on.
  var cursor: Int
}

/// A line of the list of topics or of the outline.
struct ListItem: Sendable {
  /// The entry of the screen it leads to.
  var entry: Int
  var sign: String
  var label: String
  /// Utterances of the left and of the right side, where they are told.
  var counts: (left: Int, right: Int)?
  var indent: Int
}

extension State {
  /// The topics of the comparison, or the outline of the articles.
  var listItems: [ListItem] { screen == .read ? outlineItems : topicItems }

  /// The line of the list that the cursor of the screen is in.
  var currentListItem: Int {
    if screen == .compare { return dossier.topic(at: page.cursor.entry) ?? 0 }
    return outlineItems.lastIndex { $0.entry <= page.cursor.entry } ?? 0
  }

  private var topicItems: [ListItem] {
    dossier.entries.enumerated().compactMap { index, entry in
      guard case .topic(let topic) = entry else { return nil }
      let counts = (count(.left, ofTopic: topic), count(.right, ofTopic: topic))
      return ListItem(entry: index, sign: sign(ofTopic: topic), label: label(ofTopic: topic), counts: counts, indent: 0)
    }
  }

  private var outlineItems: [ListItem] {
    dossier.reading.entries.enumerated().compactMap { index, entry in
      switch entry.kind {
      case .articleHead:
        ListItem(entry: index, sign: "", label: articleLabel(entry.article), indent: 0)
      case .heading:
        ListItem(entry: index, sign: "", label: coverage.words(entry.range, inArticle: entry.article), indent: 2)
      case .title, .paragraph, .furniture: nil
      }
    }
  }

  /// The number and title of an article, or its outlet.
  func articleLabel(_ index: Int) -> String {
    let article = coverage.articles[index]
    let title = article.title.map { coverage.words($0, inArticle: index) }
    return "\(StatementText(self).number(ofArticle: index)). \(title ?? article.outlet ?? messages.untitled)"
  }

  /// Gives a key to the list that is open.
  mutating func answerPopup(_ popup: Popup, _ key: Key) {
    let last = max(listItems.count - 1, 0)
    switch CommandTable.command(for: key, on: screen) {
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

  private mutating func openListItem(_ index: Int) {
    popup = nil
    let items = listItems
    guard items.indices.contains(index) else { return }
    if screen == .compare { goToTopic(at: items[index].entry) } else { showInArticle(atTop: items[index].entry) }
  }
}
