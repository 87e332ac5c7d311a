import Screen

/// A command that is being typed after `:`.
struct CommandEntryLine: Sendable, Equatable {
  /// What Tab goes through.
  struct Cycle: Sendable, Equatable {
    var candidates: [String]
    /// The candidate that stands in the line; nil where what they share does.
    var current: Int?
  }

  var editor = LineEditor()
  var cycle: Cycle?
  /// How many lines one has gone back; 0 is the one being typed.
  var back = 0
  /// What was typed before one went back.
  var draft = ""

  /// Puts a text into the line.
  mutating func put(_ text: String) { editor = LineEditor(text) }

  /// Completes what candidates share, then puts one after the other into the line.
  mutating func complete(_ step: Int, _ candidates: @autoclosure () -> [String]) {
    if var cycle {
      let count = cycle.candidates.count
      let next = cycle.current.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
      cycle.current = next
      put(cycle.candidates[next])
      self.cycle = cycle
      return
    }
    let candidates = candidates()
    guard let first = candidates.first else { return }
    let shared = candidates.dropFirst().reduce(first) { Self.shared($0, $1) }
    if candidates.count == 1 {
      put(first)
    } else if shared.count > editor.characters.count {
      put(shared)
    } else {
      cycle = Cycle(candidates: candidates)
      complete(step, candidates)
    }
  }

  /// What two names begin with.
  private static func shared(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
  }

  /// Goes through the lines that were typed before, the newest last.
  mutating func recall(_ step: Int, from history: [String]) {
    let wanted = back + step
    guard (0...history.count).contains(wanted) else { return }
    if back == 0 { draft = editor.text }
    back = wanted
    put(back == 0 ? draft : history[history.count - back])
  }
}

extension State {
  /// The names of commands in the reader's language.
  var commandNames: CommandNames { CommandNames(settings.bindings, language) }

  /// What can be completed in a line: names of commands, or labels of topics.
  func candidates(for line: CommandEntryLine) -> [String] {
    let names = commandNames
    guard let words = names.topic(in: line.editor.text), line.editor.text.contains(" ") else {
      return line.editor.text.contains(" ") ? [] : names.beginning(with: line.editor.text).map(\.text)
    }
    let head = line.editor.text.prefix { $0 != " " }
    return topics(with: words).map { "\(head) \(label(ofTopic: $0))" }
  }

  /// The topics of the comparison whose labels have some words, those that begin with them first.
  private func topics(with words: String) -> [Int] {
    let query = Query(words)
    let topics = Array(dossier.comparison.topics.indices)
    guard !query.isEmpty else { return topics }
    let found = topics.map { (topic: $0, places: query.ranges(in: label(ofTopic: $0))) }.filter { !$0.places.isEmpty }
    let first = found.filter { $0.places[0].lowerBound == 0 }
    return (first + found.filter { $0.places[0].lowerBound > 0 }).map(\.topic)
  }

  /// Gives a key to the command that is being typed.
  mutating func typeCommand(_ old: CommandEntryLine, _ key: Key) -> [Effect] {
    var line = old
    switch key {
    case .enter: return run(line.editor.text)
    case .backspace where line.editor.characters.isEmpty:
      prompt = nil
      return []
    case .tab: line.complete(1, candidates(for: old))
    case .backTab: line.complete(-1, candidates(for: old))
    case .up: line.recall(1, from: commandHistory)
    case .down: line.recall(-1, from: commandHistory)
    default:
      guard line.editor.take(key) else { return [] }
      line.cycle = nil
    }
    if key == .up || key == .down { line.cycle = nil }
    prompt = .command(line)
    return []
  }

  /// Carries out a line.
  private mutating func run(_ line: String) -> [Effect] {
    prompt = nil
    guard line.contains(where: { $0 != " " }) else { return [] }
    commandHistory.removeAll { $0 == line }
    commandHistory.append(line)
    // More than anybody goes back through.
    if commandHistory.count > 100 { commandHistory.removeFirst() }
    switch commandNames.meaning(of: line) {
    case .command(let command): return run(command, named: line)
    case .topic(let words): goToTopic(named: words)
    case .ambiguous(let names): warn(messages.ambiguousCommand, line, names.joined(separator: ", "))
    case .unknown(let nearest?): warn(messages.unknownCommand, line, nearest)
    case .unknown(nil): warn(messages.noSuchCommand, line)
    }
    return []
  }

  private mutating func run(_ command: Command, named name: String) -> [Effect] {
    let applies = settings.bindings.entries.contains { $0.command == command && $0.screens.contains(screen) }
    guard applies else {
      warn(messages.commandNotHere, name)
      return []
    }
    let effects = perform(command)
    // What is no jump by its key is none by its name.
    if !isAsking, !command.isJump { finding.asked = nil }
    return effects
  }

  private mutating func goToTopic(named words: String) {
    guard !words.isEmpty, let topic = topics(with: words).first else { return warn(messages.noSuchTopic, words) }
    if screen != .compare { go(to: .compare) }
    goToTopic(at: dossier.headings[topic])
  }

  private mutating func warn(_ sentence: String, _ words: String...) {
    notice = Notice(text: messages.fill(sentence, words), isWarning: true)
  }
}
