import Screen

extension StatusView {
  /// Draws a command that is being typed, and beside it what it may become.
  func draw(_ command: CommandEntryLine, on frame: inout Frame) {
    let start = 2 + max(command.editor.cursorColumns, Width.columns(of: command.editor.text))
    let room = geometry.size.width - start - 5
    draw(":", command.editor, beside: room < 8 ? Line() : candidates(for: command, columns: room), on: &frame)
  }

  /// Candidates from the present one on, as many as there is room for; of one alone what it does.
  private func candidates(for command: CommandEntryLine, columns: Int) -> Line {
    if let cycle = command.cycle { return list(cycle.candidates, cycle.current, columns: columns) }
    let names = command.editor.text.isEmpty ? [] : state.candidates(for: command)
    if case .command(let one) = state.commandNames.meaning(of: command.editor.text), names.count <= 1 {
      return description(of: one, columns: columns)
    }
    return list(names == [command.editor.text] ? [] : names, nil, columns: columns)
  }

  private func list(_ names: [String], _ current: Int?, columns: Int) -> Line {
    var line = Line()
    for index in (current ?? 0)..<max(names.count, current ?? 0) {
      if index > (current ?? 0) { line.append("  ", role: .faint) }
      line.append(names[index], role: index == current ? .chosen : .faint)
      if line.columns > columns { break }
    }
    return line.truncated(to: columns, ending: state.ellipsis)
  }

  private func description(of command: Command, columns: Int) -> Line {
    guard let entry = state.settings.bindings.entries.first(where: { $0.command == command }) else { return Line() }
    var line = Line(entry.title(in: state.language), role: .faint)
    if let key = entry.keys.first { line.append("  \(key.name(in: state.language))", role: .key) }
    return line.truncated(to: columns, ending: state.ellipsis)
  }
}
