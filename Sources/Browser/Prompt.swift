import Screen

/// A question in the status line.
enum Prompt: Sendable, Equatable {
  /// What to look for; the search began at the step.
  case search(LineEditor, from: State.Step)
  /// Which command to carry out, by its name.
  case command(CommandEntryLine)
  /// How much to export.
  case scope
  /// In which format.
  case format([Int])
  /// Into which file.
  case path(LineEditor, ExportFormat, [Int])
  /// Whether a file may be replaced.
  case overwrite(ExportRequest)
  /// What to show.
  case filter(FilterPrompt)
  /// Which command of the shell gets what is taken, in a format.
  case pipe(CommandEntryLine, format: String)
}

extension State {
  /// Gives a key to the question that is open.
  mutating func answerPrompt(_ prompt: Prompt, _ key: Key) -> [Effect] {
    if key == .escape || key == .control("c") { return cancel(prompt) }
    switch prompt {
    case .search(let editor, let origin): return typeSearch(editor, origin, key)
    case .command(let line): return typeCommand(line, key)
    case .scope: return chooseScope(key)
    case .format(let utterances): return chooseFormat(key, utterances)
    case .path(let editor, let format, let utterances): return typePath(editor, format, utterances, key)
    case .pipe(let line, let format): return typePipe(line, format, key)
    case .overwrite(let request): return decideOverwrite(request, key)
    case .filter(let open):
      typeFilter(open, key)
      return []
    }
  }

  private mutating func cancel(_ prompt: Prompt) -> [Effect] {
    self.prompt = nil
    if case .search(_, let origin) = prompt {
      search = nil
      restore(origin)
    } else if case .command = prompt {
      return []
    } else {
      notice = Notice(text: messages.cancelled)
    }
    return []
  }

  private mutating func typeSearch(_ old: LineEditor, _ origin: Step, _ key: Key) -> [Effect] {
    var editor = old
    if key == .enter || (key == .backspace && editor.characters.isEmpty) {
      prompt = nil
      if let search, search.matches.isEmpty {
        notice = Notice(text: messages.fill(messages.noMatch, search.query.text), isWarning: true)
      }
    } else if editor.take(key) {
      prompt = .search(editor, from: origin)
      if editor.text != old.text { searchAsTyped(editor.text, from: origin) }
    }
    return []
  }

  private mutating func chooseScope(_ key: Key) -> [Effect] {
    switch key {
    case .enter, initial(messages.scopeRow): askFormat(utterancesToTake)
    case initial(messages.scopeTopic): askFormat(utterancesOfTopic)
    case initial(messages.scopeAll): askFormat(utterances(ofEntries: Array(dossier.entries.indices)))
    default: break
    }
    return []
  }

  /// Asks for the format, unless there is only one.
  mutating func askFormat(_ utterances: [Int]) {
    prompt = formats.count == 1 ? path(for: formats[0], utterances) : .format(utterances)
  }

  private mutating func chooseFormat(_ key: Key, _ utterances: [Int]) -> [Effect] {
    let chosen = zip(formats, formats.letters).first { .character($0.1) == key }?.0
    let format = key == .enter ? formats.first : chosen
    if let format { prompt = path(for: format, utterances) }
    return []
  }

  private func path(for format: ExportFormat, _ utterances: [Int]) -> Prompt {
    .path(LineEditor("\(suggestedName).\(format.fileExtension)"), format, utterances)
  }

  /// The name of the dossier without what a file name cannot have and without its own extension.
  private var suggestedName: String {
    var name = dossier.name.map { $0 == "/" || $0 == " " ? "-" : $0 }
    if let dot = name.lastIndex(of: "."), dot > 0 { name.removeSubrange(dot...) }
    return name.isEmpty ? messages.defaultFileName : String(name)
  }

  private mutating func typePath(
    _ old: LineEditor, _ format: ExportFormat, _ utterances: [Int], _ key: Key
  ) -> [Effect] {
    var editor = old
    guard key == .enter else {
      editor.take(key)
      prompt = .path(editor, format, utterances)
      return []
    }
    guard !editor.text.isEmpty else { return [] }
    prompt = nil
    lastFormat = format.name
    let passage = passage
    setWordChoice(nil)
    return [.export(ExportRequest(format: format.name, path: editor.text, utterances: utterances, passage: passage))]
  }

  private mutating func decideOverwrite(_ request: ExportRequest, _ key: Key) -> [Effect] {
    prompt = nil
    guard key == .character(messages.yesKey) else {
      notice = Notice(text: messages.cancelled)
      return []
    }
    var granted = request
    granted.replaces = true
    return [.export(granted)]
  }

  /// The key that a word is called by: its first letter.
  private func initial(_ word: String) -> Key? { word.unicodeScalars.first.map(Key.character) }
}
