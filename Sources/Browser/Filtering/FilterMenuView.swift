import Screen

/// Draws the list of the parts of the filter over the text.
struct FilterMenuView {
  private let state: State
  private let open: FilterMenu
  private let items: [FilterMenu.Item]

  init(_ state: State, _ open: FilterMenu) {
    self.state = state
    self.open = open
    items = state.filterItems
  }

  /// The lines of the list: its items, and a title before those that may be added.
  private var lines: [(line: Line, item: Int?)] {
    var lines: [(line: Line, item: Int?)] = []
    for (index, item) in items.enumerated() {
      if case .proposal = item, index == state.filter.parts.count {
        lines.append((Line(state.words.addTitle, role: .heading), nil))
      }
      lines.append((line(item, isCurrent: index == open.cursor), index))
    }
    return lines
  }

  private func line(_ item: FilterMenu.Item, isCurrent: Bool) -> Line {
    let isPart = if case .part = item { true } else { false }
    var line = Line(isPart ? "✓ " : "+ ", role: isPart ? .chosen : .faint)
    line.append(state.filterPart(item).text(in: state.language), role: isCurrent ? .chosen : .text)
    return line
  }

  func draw(on frame: inout Frame) {
    let geometry = state.geometry
    let width = min(geometry.size.width - 4, 60)
    let start = (geometry.size.width - width) / 2
    let lines = lines
    let height = min(lines.count + 2, geometry.body.count)
    let x = start..<start + width
    let y = geometry.body.lowerBound..<geometry.body.lowerBound + max(height, 3)
    frame.drawBox(x: x, y: y)
    frame.put(title.truncated(to: width - 4, ending: state.ellipsis), x: x.lowerBound + 2, y: y.lowerBound)
    let current = lines.firstIndex { $0.item == open.cursor } ?? 0
    let room = y.count - 2
    let first = max(0, min(current - room / 2, lines.count - room))
    for (row, item) in lines[first...].prefix(room).enumerated() {
      if item.item == open.cursor { frame.put("▌", role: .cursor, x: x.lowerBound + 1, y: y.lowerBound + 1 + row) }
      let line = item.line.truncated(to: width - 5, ending: state.ellipsis)
      frame.put(line, x: x.lowerBound + 3, y: y.lowerBound + 1 + row)
    }
  }

  private var title: Line {
    var line = Line(" \(state.words.filterTitle) ", role: .heading)
    if let result = state.finding.result { line.append("· \(state.filterCount(result)) ", role: .notice) }
    return line
  }
}
