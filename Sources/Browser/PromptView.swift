import Screen

extension StatusView {
  /// Draws a question, with the cursor where the answer is typed.
  func draw(_ prompt: Prompt, on frame: inout Frame) {
    let messages = state.messages
    switch prompt {
    case .search(let editor, _): draw(messages.searchPrompt, editor, beside: found, on: &frame)
    case .command(let command): draw(command, on: &frame)
    case .path(let editor, _, _): draw(messages.filePrompt, editor, beside: Line(), on: &frame)
    case .scope:
      let scopes = [messages.scopeRow, messages.scopeTopic, messages.scopeAll]
      draw(messages.scopePrompt, scopes.map { (String($0.prefix(1)), $0) }, on: &frame)
    case .format:
      let letters = state.formats.letters.map { String(Character($0)) }
      draw(messages.formatPrompt, zip(letters, state.formats.map(\.name)), on: &frame)
    case .pipe(let line, let format):
      draw(messages.fill(state.takingMessages.pipePrompt, format), line.editor, beside: Line(), on: &frame)
    case .overwrite(let request): drawOverwrite(request, on: &frame)
    case .filter(let open): draw(open, on: &frame)
    }
  }

  /// A line to type in; it moves to the left where its cursor would leave the screen.
  func draw(_ label: String, _ editor: LineEditor, beside right: Line, on frame: inout Frame) {
    let y = geometry.statusRow
    let start = frame.put(label, role: .key, x: 1, y: y)
    let room = geometry.size.width - start - right.columns - 3
    var line = Line(editor.text, role: .input)
    var hidden = 0
    while editor.cursorColumns - hidden >= room, let first = line.pieces.first {
      hidden += Int(first.columns)
      line.pieces.removeFirst()
    }
    frame.put(clipped(line, to: room), x: start, y: y)
    frame.put(right, x: geometry.size.width - 1 - right.columns, y: y)
    frame.cursor = Frame.Place(x: start + editor.cursorColumns - hidden, y: y)
  }

  private func clipped(_ line: Line, to columns: Int) -> Line {
    var result = Line()
    var used = 0
    for piece in line.pieces {
      used += Int(piece.columns)
      if used > columns { break }
      result.pieces.append(piece)
    }
    return result
  }

  /// Where the search is while it is typed.
  private var found: Line {
    guard case .search = state.prompt, let search = state.search else { return Line() }
    guard let current = search.current else { return Line("0", role: .warning) }
    return Line("\(current + 1) / \(search.matches.count)", role: .notice)
  }

  /// Answers to choose from, each called by a letter.
  private func draw(_ label: String, _ answers: some Sequence<(String, String)>, on frame: inout Frame) {
    var line = Line(label, role: .key)
    for (index, (letter, answer)) in answers.enumerated() {
      if index > 0 { line.append(" · ", role: .faint) }
      line.append(letter, role: .key)
      line.append(" \(answer)", role: .text)
    }
    let shown = line.truncated(to: geometry.size.width - 3, ending: state.ellipsis)
    let end = frame.put(shown, x: 1, y: geometry.statusRow)
    frame.cursor = Frame.Place(x: end + 1, y: geometry.statusRow)
  }

  private func drawOverwrite(_ request: ExportRequest, on frame: inout Frame) {
    let line = Line(state.messages.fill(state.messages.overwritePrompt, request.path), role: .warning)
    let shown = Line(line.text, role: .warning).truncated(to: geometry.size.width - 2, ending: state.ellipsis)
    let end = frame.put(shown, x: 1, y: geometry.statusRow)
    frame.cursor = Frame.Place(x: min(end, geometry.size.width - 1), y: geometry.statusRow)
  }
}
