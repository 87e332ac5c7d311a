import CoverageModel
import Screen

/// Says in words what is put right.
struct CorrectionText {
  private let state: State
  private var coverage: Coverage { _read { yield state.coverage } }
  private var messages: Messages { _read { yield state.messages } }

  init(_ state: State) { self.state = state }

  /// The sign of what a reader has put right.
  static let sign = "✎"

  /// What is put right, before and after, and for how many statements.
  func summary(of correction: Correction) -> String {
    let name = name(of: correction.change)
    var text = name + messages.colon + former(of: correction)
    if let value = value(of: correction.change) { text += " → " + value }
    if case .relation = correction.change { return text }
    let count = correction.targets.count
    return count > 1 ? "\(text) (\(messages.statements.counted(count)))" : text
  }

  /// What a change is about.
  func name(of change: Correction.Change) -> String {
    switch change {
    case .speaker: messages.fieldSpeaker
    case .side: messages.fieldSide
    case .kind: messages.fieldKind
    case .topic: messages.topic
    case .words: messages.fieldWords
    case .removal: messages.fieldRemoval
    case .relation: messages.fieldRelation
    }
  }

  /// What stands there from now on; nil where nothing does.
  private func value(of change: Correction.Change) -> String? {
    switch change {
    case .speaker(let voice): voice.name.map(VisibleText.line) ?? messages.unknown
    case .side(let side): self.side(coverage.party(side))
    case .kind(let kind): self.kind(kind)
    case .topic(let label): label.map(VisibleText.line) ?? messages.otherTopic
    case .words(let words): messages.quoted(ends(of: words.exact))
    case .removal: nil
    case .relation(_, let label): relation(label)
    }
  }

  /// What stood there, as it is kept, in the language of the reader.
  private func former(of correction: Correction) -> String {
    let former = VisibleText.line(correction.former)
    switch correction.change {
    case .speaker: return former
    case .side:
      if former == Statement.Party.both.rawValue { return messages.bothSides }
      return former.isEmpty ? messages.neitherSide : former
    case .kind: return Statement.Kind(rawValue: former).map(kind) ?? former
    case .topic: return former.isEmpty ? messages.otherTopic : former
    case .words, .removal: return messages.quoted(former)
    case .relation(let label, _): return relation(label)
    }
  }

  /// What stands there now, in words that belong to no language of a reader.
  func former(of change: Correction.Change, statement index: Int) -> String {
    let statement = coverage.statements[index]
    switch change {
    case .speaker: return speaker(of: statement)
    case .side: return statement.party.map { $0.side.map { state.name(of: $0) } ?? $0.rawValue } ?? ""
    case .kind: return statement.kind.rawValue
    case .topic: return statement.topic.map { coverage.topics[$0].label } ?? ""
    case .words: return ends(of: coverage.words(of: statement))
    case .removal: return shortened(coverage.words(of: statement))
    case .relation(let label, _): return label?.rawValue ?? ""
    }
  }

  /// Whether a change would leave a statement other than it is.
  func changes(_ change: Correction.Change, statement index: Int) -> Bool {
    let statement = coverage.statements[index]
    switch change {
    case .speaker(let voice):
      return voice.name != statement.speaker.map { coverage.speakers[$0].name }
        || coverage.party(voice.side) != statement.party
    case .side(let side): return coverage.party(side) != statement.party
    case .kind(let kind): return kind != statement.kind
    case .topic(let label): return label != statement.topic.map { coverage.topics[$0].label }
    case .words, .removal, .relation: return true
    }
  }

  // MARK: Values

  /// Who said it, or that the text does not tell.
  func speaker(of statement: Statement) -> String { VisibleText.line(StatementText(state).speaker(of: statement)) }

  /// The topic of a statement, or that it has none.
  func topic(of statement: Statement) -> String {
    statement.topic.map { VisibleText.line(coverage.topics[$0].label) } ?? messages.otherTopic
  }

  /// The name of a side, or what stands for both or neither.
  func side(_ party: Statement.Party?) -> String {
    guard let party else { return messages.neitherSide }
    return party.side.map { VisibleText.line(state.name(of: $0)) } ?? messages.bothSides
  }

  /// Direct, reported or mixed.
  func kind(_ kind: Statement.Kind) -> String {
    switch kind {
    case .direct: messages.direct
    case .indirect: messages.indirect
    case .mixed: messages.mixed
    }
  }

  /// A relation with its sign, or that there is none.
  func relation(_ label: Relation.Label?) -> String {
    switch label {
    case .agreement: "\(Marks.agreement) \(messages.agreement)"
    case .disagreement: "\(Marks.disagreement) \(messages.disagreement)"
    case nil: messages.noRelation
    }
  }

  /// The first and the last words of a passage: where it begins and ends.
  func ends(of words: String) -> String {
    let line = VisibleText.line(words)
    return line.count > 36 ? line.prefix(18) + state.settings.ellipsis + line.suffix(17) : line
  }

  /// Words on one line, cut to what a list holds.
  func shortened(_ words: String) -> String {
    let line = VisibleText.line(words)
    return line.count > 60 ? line.prefix(59) + state.settings.ellipsis : line
  }
}
