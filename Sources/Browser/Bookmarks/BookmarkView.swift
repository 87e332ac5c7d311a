import Screen

/// Draws the signs of bookmarks into the margins.
struct BookmarkView: StateView {
  let state: State
  let geometry: Geometry

  func draw(on frame: inout Frame) {
    guard !state.finding.bookmarks.placed.isEmpty else { return }
    switch state.screen {
    case .compare: drawRows(on: &frame)
    case .read: drawText(on: &frame)
    case .wordings: drawReports(on: &frame)
    case .overview, .help: break
    }
  }

  /// In the blank column before the words.
  private func put(x: Int, y: Int, on frame: inout Frame) {
    if geometry.body.contains(y) { frame.put(Bookmarks.sign, role: .mark, x: x, y: y) }
  }

  private func drawRows(on frame: inout Frame) {
    let marked = state.bookmarkedUtterances
    state.forEachEntryShown { entry, layout, y in
      guard let row = state.dossier.row(at: entry) else { return }
      for panel in layout.panels {
        guard let utterance = state.utterance(panel.slot, of: row), marked.contains(utterance) else { continue }
        put(x: panel.x - 1, y: y + panel.y, on: &frame)
      }
    }
  }

  private func drawText(on frame: inout Frame) {
    state.forEachEntryShown { entry, layout, y in
      let item = state.dossier.reading.entries[entry]
      guard let panel = layout.panels.first else { return }
      for bookmark in state.finding.bookmarks.placed
      where bookmark.article == item.article && item.range.contains(bookmark.range.lowerBound) {
        let line = panel.lineIndex(ofByte: bookmark.range.lowerBound)
        put(x: panel.x - 1, y: y + panel.y + line, on: &frame)
      }
    }
  }

  private func drawReports(on frame: inout Frame) {
    let marked = Set(state.finding.bookmarks.placed.compactMap { state.statement(ofOrigin: $0.origin) })
    state.forEachEntryShown { entry, layout, y in
      guard let report = state.wordings?.report(at: entry), let panel = layout.panels.first,
        report.statements.contains(where: marked.contains)
      else { return }
      put(x: panel.x - 1, y: y + panel.y, on: &frame)
    }
  }
}
