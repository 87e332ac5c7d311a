import Screen

/// Draws the filter into the rule below the title, or on a row of its own where there are no rules.
struct FilterBarView: StateView {
  let state: State
  let geometry: Geometry

  func draw(on frame: inout Frame) {
    guard let result = state.finding.result, let y = geometry.filterRow else { return }
    let start = geometry.pane.lowerBound + 1
    let count = Line(" \(state.filterCount(result)) ", role: result.rows.shown == 0 ? .warning : .notice)
    let end = geometry.size.width - 1 - count.columns
    frame.put(count, x: end, y: y)
    frame.put(text.truncated(to: max(end - start - 2, 1), ending: state.ellipsis), x: start, y: y)
  }

  private var text: Line {
    var line = Line(" \(state.words.filter)\(state.messages.colon)", role: .key)
    for (index, part) in state.filter.parts.enumerated() {
      if index > 0 { line.append(" ", role: .text) }
      line.append(part.text(in: state.language), role: .chosen)
    }
    line.append(" ", role: .text)
    return line
  }
}

extension StatusView {
  /// The line in which a filter is typed, with the count at its right and what may follow in the row above.
  func draw(_ open: FilterPrompt, on frame: inout Frame) {
    draw(
      state.words.filterPrompt, open.editor, beside: Line(open.count, role: open.isWrong ? .warning : .notice),
      on: &frame)
    draw(open.completion, on: &frame)
  }

  /// Words that Tab takes, the taken one lit, from one on that has it in sight.
  private func draw(_ completion: PromptCompletion, on frame: inout Frame) {
    guard !completion.words.isEmpty else { return }
    let y = geometry.statusRow - 1
    let room = geometry.size.width - 2
    frame.fill(" ", role: .text, x: 0..<geometry.size.width, y: y)
    var first = 0
    while let current = completion.current, first < current, line(completion, first...current).columns > room {
      first += 1
    }
    let line = line(completion, first...completion.words.count - 1)
    frame.put(line.truncated(to: room, ending: state.ellipsis), x: 1, y: y)
  }

  private func line(_ completion: PromptCompletion, _ range: ClosedRange<Int>) -> Line {
    var line = Line(range.lowerBound > 0 ? "\(state.settings.more) " : "Tab ", role: .key)
    for index in range {
      if index > range.lowerBound { line.append("  ", role: .text) }
      let isTaken = index == completion.current
      line.append(isTaken ? "[\(completion.words[index])]" : completion.words[index], role: isTaken ? .chosen : .faint)
    }
    return line
  }
}
