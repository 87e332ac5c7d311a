import Screen

/// A wish for a command of the shell.
public struct PipeRequest: Sendable, Equatable {
  /// The command, as the reader typed it.
  public var command: String
  /// The name of the format it reads.
  public var format: String
  /// What it reads.
  public var taken: Taken

  /// Describes a wish for a command.
  public init(command: String, format: String, taken: Taken) {
    self.command = command
    self.format = format
    self.taken = taken
  }
}

/// How a command of the shell ended.
public struct PipeOutcome: Sendable, Equatable {
  /// The ways to end.
  public enum End: Sendable, Equatable {
    /// With an exit status.
    case status(Int32)
    /// By a signal.
    case signal(Int32)
    /// Before it began, for a reason of the system's.
    case failed(reason: String)
  }

  /// The command.
  public var command: String
  /// How it ended.
  public var end: End

  /// Describes an end.
  public init(command: String, end: End) {
    self.command = command
    self.end = end
  }
}

extension State {
  /// Asks which command gets what is taken.
  mutating func askPipe() {
    guard taken != nil else { return notice = Notice(text: messages.nothingHere, isWarning: true) }
    let usual = formats.first { $0.name == "text" } ?? formats.first
    guard let format = lastFormat ?? usual?.name else { return }
    prompt = .pipe(CommandEntryLine(), format: format)
  }

  /// Gives a key to the command of the shell that is being typed.
  mutating func typePipe(_ old: CommandEntryLine, _ format: String, _ key: Key) -> [Effect] {
    var line = old
    switch key {
    case .enter: return runPipe(line.editor.text, format)
    case .backspace where line.editor.characters.isEmpty:
      prompt = nil
      return []
    case .up: line.recall(1, from: pipeHistory)
    case .down: line.recall(-1, from: pipeHistory)
    case .tab: return turnPipeFormat(line, format, 1)
    case .backTab: return turnPipeFormat(line, format, -1)
    default: line.editor.take(key)
    }
    prompt = .pipe(line, format: format)
    return []
  }

  private mutating func turnPipeFormat(_ line: CommandEntryLine, _ format: String, _ step: Int) -> [Effect] {
    let index = formats.firstIndex { $0.name == format } ?? 0
    prompt = .pipe(line, format: formats[(index + step + formats.count) % formats.count].name)
    return []
  }

  private mutating func runPipe(_ command: String, _ format: String) -> [Effect] {
    guard command.contains(where: { $0 != " " }) else { return [] }
    prompt = nil
    guard let taken else { return [] }
    pipeHistory.removeAll { $0 == command }
    pipeHistory.append(command)
    // More than anybody goes back through.
    if pipeHistory.count > 100 { pipeHistory.removeFirst() }
    lastFormat = format
    lastTaken = amount(of: taken)
    setWordChoice(nil)
    return [.pipe(PipeRequest(command: command, format: format, taken: taken))]
  }

  /// Says how a command of the shell ended.
  mutating func hear(_ outcome: PipeOutcome) {
    let (words, command) = (takingMessages, outcome.command)
    notice =
      switch outcome.end {
      case .status(0): Notice(text: messages.fill(words.piped, lastTaken, command))
      case .status(let code): Notice(text: messages.fill(words.pipeStatus, command, "\(code)"), isWarning: true)
      case .signal(let number): Notice(text: messages.fill(words.pipeSignal, command, "\(number)"), isWarning: true)
      case .failed(let reason): Notice(text: messages.fill(words.pipeFailed, command, reason), isWarning: true)
      }
  }

  /// How many words are chosen, and what keys do with them: as many of the keys as there is room for, the most needed first.
  func hint(for choice: WordChoice, columns: Int) -> String {
    let words = takingMessages
    let count = words.words.counted(choice.chosen.count)
    var parts = withKeys(
      messages.fill(words.choosingWords, count, choice.movesEnd ? words.end : words.start, "%3", "%4", "%5"),
      .quit, .quit, .copy, .export, .back
    ).split(separator: ", ")
    while parts.count > 1, Width.columns(of: parts.joined(separator: ", ")) > columns { parts.removeLast() }
    return parts.joined(separator: ", ")
  }
}
