import CoverageModel
import Screen

/// The list of bookmarks, where it is open.
struct BookmarkMenu: Sendable, Equatable {
  /// The line that the cursor is on.
  var cursor = 0
  /// The name that is being typed.
  var editor: LineEditor?
}

extension State {
  /// Opens the list on the bookmark nearest behind the cursor, unless there are none.
  mutating func openBookmarks() {
    guard !finding.bookmarks.placed.isEmpty else {
      return notice = Notice(text: withKeys(words.noBookmarks, .bookmark))
    }
    let here = spot
    let index = here.flatMap { spot in
      finding.bookmarks.placed.firstIndex { ($0.article, $0.range.lowerBound) >= (spot.article, spot.byte) }
    }
    finding.bookmarkMenu = BookmarkMenu(cursor: index ?? 0)
  }

  /// Gives a key to the list.
  mutating func answerBookmarks(_ open: BookmarkMenu, _ key: Key) -> [Effect] {
    if let editor = open.editor { return typeName(open, editor, key) }
    let last = finding.bookmarks.placed.count - 1
    switch key {
    case .character("x"), .delete: return removeBookmark(open)
    case .character("n"):
      finding.bookmarkMenu?.editor = LineEditor(finding.bookmarks.placed[open.cursor].name)
    case .enter:
      finding.bookmarkMenu = nil
      go(to: finding.bookmarks.placed[open.cursor])
    default:
      switch settings.bindings.command(for: key, on: .compare) {
      case .down: finding.bookmarkMenu?.cursor = min(open.cursor + 1, last)
      case .up: finding.bookmarkMenu?.cursor = max(open.cursor - 1, 0)
      case .first, .pageUp: finding.bookmarkMenu?.cursor = 0
      case .last, .pageDown: finding.bookmarkMenu?.cursor = last
      case .back, .quit, .bookmarks, .bookmark: finding.bookmarkMenu = nil
      default: break
      }
    }
    return []
  }

  private mutating func typeName(_ open: BookmarkMenu, _ old: LineEditor, _ key: Key) -> [Effect] {
    var editor = old
    switch key {
    case .escape, .control("c"): finding.bookmarkMenu?.editor = nil
    case .enter:
      finding.bookmarkMenu?.editor = nil
      finding.bookmarks.placed[open.cursor].name = editor.text
      return keepReading()
    default:
      editor.take(key)
      finding.bookmarkMenu?.editor = editor
    }
    return []
  }

  private mutating func removeBookmark(_ open: BookmarkMenu) -> [Effect] {
    finding.bookmarks.placed.remove(at: open.cursor)
    let count = finding.bookmarks.placed.count
    finding.bookmarkMenu = count == 0 ? nil : BookmarkMenu(cursor: min(open.cursor, count - 1))
    notice = Notice(text: words.bookmarkRemoved)
    return keepReading()
  }
}

/// Draws the list of bookmarks over the text.
struct BookmarkMenuView {
  private let state: State
  private let open: BookmarkMenu
  private var bookmarks: [Bookmark] { state.finding.bookmarks.placed }

  init(_ state: State, _ open: BookmarkMenu) {
    self.state = state
    self.open = open
  }

  func draw(on frame: inout Frame) {
    let geometry = state.geometry
    let width = min(geometry.size.width - 4, 84)
    let start = (geometry.size.width - width) / 2
    let x = start..<start + width
    let top = geometry.body.lowerBound
    let room = max(min(bookmarks.count, geometry.body.count - 2), 1)
    frame.drawBox(x: x, y: top..<top + room + 2)
    let title = Line(" \(state.words.bookmarks) ", role: .heading)
    frame.put(title.truncated(to: width - 4, ending: state.ellipsis), x: start + 2, y: top)
    let first = max(0, min(open.cursor - room / 2, bookmarks.count - room))
    for (row, index) in (first..<bookmarks.count).prefix(room).enumerated() {
      let y = top + 1 + row
      if index == open.cursor { frame.put("▌", role: .cursor, x: start + 1, y: y) }
      if index == open.cursor, let editor = open.editor {
        draw(editor, x: start + 3, columns: width - 5, y: y, on: &frame)
      } else {
        let line = line(bookmarks[index], isCurrent: index == open.cursor)
        frame.put(line.truncated(to: width - 5, ending: state.ellipsis), x: start + 3, y: y)
      }
    }
  }

  private func draw(_ editor: LineEditor, x: Int, columns: Int, y: Int, on frame: inout Frame) {
    let end = frame.put("\(state.settings.prompt) ", role: .key, x: x, y: y)
    frame.put(Line(editor.text, role: .input).truncated(to: max(columns - 2, 1), ending: state.ellipsis), x: end, y: y)
    frame.cursor = Frame.Place(x: min(end + editor.cursorColumns, x + columns), y: y)
  }

  /// Its name, who speaks and where, and the words.
  private func line(_ bookmark: Bookmark, isCurrent: Bool) -> Line {
    let text = StatementText(state)
    var line = Line("\(Bookmarks.sign) ", role: .mark)
    if !bookmark.name.isEmpty { line.append("\(bookmark.name) · ", role: isCurrent ? .chosen : .heading) }
    let statement = state.statement(ofOrigin: bookmark.origin).map { state.coverage.statements[$0] }
    let parts = [
      statement.map { $0.party == .both && $0.speaker == nil ? state.messages.together : text.speaker(of: $0) },
      text.place(ofArticle: bookmark.article, byte: bookmark.range.lowerBound),
    ]
    line.append(parts.compactMap { $0 }.joined(separator: " · ") + " · ", role: .faint)
    line.append(
      VisibleText.line(state.coverage.words(bookmark.range, inArticle: bookmark.article)),
      role: isCurrent ? .chosen : .text)
    return line
  }
}
