import CoverageModel

/// Which statements a change may be for: one, all reports of the same words, or all that were understood the same way.
struct CorrectionScope {
  /// Statements that a change may be for.
  struct Choice {
    var label: String
    var statements: [Int]
  }

  private let state: State
  private let index: Int
  private var coverage: Coverage { _read { yield state.coverage } }
  private var statement: Statement { coverage.statements[index] }
  private var messages: Messages { _read { yield state.messages } }

  init(_ state: State, statement: Int) {
    self.state = state
    index = statement
  }

  /// The choices, the narrowest first.
  func choices(for change: Correction.Change) -> [Choice] {
    if case .words = change { return [Choice(label: messages.onlyThis, statements: [index])] }
    var choices = [Choice(label: messages.onlyThis, statements: report)]
    let reports = coverage.utterances[statement.utterance].statements
    add(messages.allReports, reports, to: &choices)
    if let alike = alike(change) { add(alike.label, alike.statements, to: &choices) }
    return choices
  }

  private func add(_ label: String, _ statements: [Int], to choices: inout [Choice]) {
    guard choices.allSatisfy({ Set($0.statements) != Set(statements) }), statements.count > 1 else { return }
    let count = messages.statements.counted(statements.count)
    choices.append(Choice(label: messages.fill(label, count), statements: statements))
  }

  /// The statement with those that it goes on from, or that go on from it.
  private var report: [Int] {
    coverage.reports(of: statement.utterance).first { $0.statements.contains(index) }?.statements ?? [index]
  }

  /// All that were understood the same way as this one.
  private func alike(_ change: Correction.Change) -> Choice? {
    switch change {
    case .speaker:
      guard let mention = words(statement.attribution) else { return nil }
      return all(messages.fill(messages.sameMention, "%1", messages.quoted(mention))) { other in
        other.speaker == statement.speaker && words(other.attribution, other) == mention
      }
    case .side:
      guard let speaker = statement.speaker else { return nil }
      return all(messages.fill(messages.sameSpeaker, "%1", coverage.speakers[speaker].name)) {
        $0.speaker == speaker && $0.party == statement.party
      }
    case .topic:
      guard let topic = statement.topic else { return nil }
      return all(messages.fill(messages.sameTopic, "%1", messages.quoted(coverage.topics[topic].label))) {
        $0.topic == topic
      }
    case .kind, .removal:
      guard let cue = words(statement.cue) else { return nil }
      return all(messages.fill(messages.sameCue, "%1", messages.quoted(cue))) { other in
        other.kind == statement.kind && words(other.cue, other) == cue
      }
    case .words, .relation: return nil
    }
  }

  private func all(_ label: String, where fits: (Statement) -> Bool) -> Choice {
    Choice(label: label, statements: coverage.statements.indices.filter { fits(coverage.statements[$0]) })
  }

  private func words(_ range: Range<Int>?, _ other: Statement? = nil) -> String? {
    range.map { coverage.words($0, inArticle: (other ?? statement).article) }
  }
}
