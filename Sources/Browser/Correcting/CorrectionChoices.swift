import CoverageModel
import Screen

/// An answer that the menu offers.
struct CorrectionItem: Sendable {
  /// What becomes of it.
  enum Action: Sendable {
    /// Another question follows.
    case ask(Correcting.Stage)
    /// A change, whose statements are still to be chosen.
    case change(Correction.Change)
    /// A change of some statements.
    case apply(Correction.Change, [Int])
    /// The place of a correction.
    case show(CorrectionLog.Entry)
  }

  var label: String
  /// What stands there now, or what tells this answer from others.
  var note = ""
  var action: Action
}

extension CorrectionItem {
  /// What the menu shows of it: its number where a digit chooses it, its label, its note.
  func line(number: Int, _ open: Correcting) -> Line {
    var line = Line()
    if !open.stage.isTyped, open.stage != .list, number < 9 { line.append("\(number + 1) ", role: .key) }
    line.append(label, role: number == open.cursor ? .chosen : .text)
    if !note.isEmpty { line.append(" · " + note, role: .faint) }
    return line
  }
}

/// The answers that the menu offers at one stage.
struct CorrectionChoices {
  private let state: State
  private let open: Correcting
  private var coverage: Coverage { _read { yield state.coverage } }
  private var messages: Messages { _read { yield state.messages } }
  private var text: CorrectionText { CorrectionText(state) }

  init(_ state: State, _ open: Correcting) {
    self.state = state
    self.open = open
  }

  private var statement: Statement { coverage.statements[open.statement] }

  /// The answers, in order.
  var items: [CorrectionItem] {
    switch open.stage {
    case .what: fields
    case .speaker: speakers
    case .side(let name): sides(of: name)
    case .kind: kinds
    case .topic: topics
    case .relation: RelationChoices(state, statement: open.statement).relations
    case .partner: RelationChoices(state, statement: open.statement).partners.filter(isSought)
    case .label(let other): RelationChoices(state, statement: open.statement).labels(with: other)
    case .boundaries: []
    case .scope(let change): scopes(change)
    case .list: corrections
    }
  }

  private var fields: [CorrectionItem] {
    let words = text.shortened(coverage.words(of: statement))
    return [
      CorrectionItem(label: messages.fieldSpeaker, note: text.speaker(of: statement), action: .ask(.speaker)),
      CorrectionItem(label: messages.fieldSide, note: text.side(statement.party), action: .ask(.side(of: nil))),
      CorrectionItem(label: messages.fieldKind, note: text.kind(statement.kind), action: .ask(.kind)),
      CorrectionItem(label: messages.topic, note: text.topic(of: statement), action: .ask(.topic)),
      CorrectionItem(
        label: messages.fieldRelation, note: RelationChoices(state, statement: open.statement).present,
        action: .ask(.relation)),
      CorrectionItem(
        label: messages.fieldWords, note: messages.quoted(words),
        action: .ask(.boundaries(statement.range, movesEnd: true))),
      CorrectionItem(label: messages.fieldRemoval, action: .change(.removal)),
    ]
  }

  // MARK: Who

  private var speakers: [CorrectionItem] {
    let spoken = Dictionary(grouping: coverage.statements.compactMap(\.speaker)) { $0 }.mapValues(\.count)
    let order = coverage.speakers.indices.sorted { (spoken[$1] ?? 0, $0) < (spoken[$0] ?? 0, $1) }
    let known = order.map { index in
      let speaker = coverage.speakers[index]
      let voice = Voice(name: speaker.name, side: coverage.reference(to: speaker.side.map(Statement.Party.init)))
      return CorrectionItem(
        label: VisibleText.line(speaker.name), note: text.side(voice.side.party), action: .change(.speaker(voice)))
    }
    let nobody = Voice(name: nil, side: coverage.reference(to: statement.party))
    let unknown = CorrectionItem(label: messages.unknown, action: .change(.speaker(nobody)))
    return (known + [unknown]).filter(isSought) + new(among: coverage.speakers.map(\.name)) { .ask(.side(of: $0)) }
  }

  private func sides(of name: String?) -> [CorrectionItem] {
    let two: [Statement.Party?] = [Statement.Party(state.leftSide), Statement.Party(state.leftSide.opposite)]
    let parties = two + (name == nil ? [.both, nil] : [nil])
    return parties.map { party in
      let side = coverage.reference(to: party)
      let change = name.map { Correction.Change.speaker(Voice(name: $0, side: side)) } ?? .side(side)
      let isPresent = name == nil && party == statement.party
      return CorrectionItem(label: text.side(party), note: isPresent ? messages.asNow : "", action: .change(change))
    }
  }

  // MARK: How and of what

  private var kinds: [CorrectionItem] {
    [Statement.Kind.direct, .indirect, .mixed].map { kind in
      let note = kind == statement.kind ? messages.asNow : ""
      return CorrectionItem(label: text.kind(kind), note: note, action: .change(.kind(kind)))
    }
  }

  private var topics: [CorrectionItem] {
    let known = coverage.topics.enumerated().map { index, topic in
      CorrectionItem(
        label: VisibleText.line(topic.label), note: index == statement.topic ? messages.asNow : "",
        action: .change(.topic(topic.label)))
    }
    let other = CorrectionItem(label: messages.otherTopic, action: .change(.topic(nil)))
    return (known + [other]).filter(isSought) + new(among: coverage.topics.map(\.label)) { .change(.topic($0)) }
  }

  /// What is typed, where it is new.
  private func new(among known: [String], _ action: (String) -> CorrectionItem.Action) -> [CorrectionItem] {
    let typed = open.editor.text.split(separator: " ").joined(separator: " ")
    guard !typed.isEmpty, !known.contains(typed) else { return [] }
    return [CorrectionItem(label: messages.fill(messages.newValue, messages.quoted(typed)), action: action(typed))]
  }

  /// Whether an answer has what is typed in it.
  private func isSought(_ item: CorrectionItem) -> Bool {
    let query = Query(open.editor.text.split(separator: " ").joined(separator: " "))
    return query.isEmpty || !query.ranges(in: item.label).isEmpty
  }

  // MARK: For which, and the list

  private func scopes(_ change: Correction.Change) -> [CorrectionItem] {
    CorrectionScope(state, statement: open.statement).choices(for: change).map { choice in
      CorrectionItem(label: choice.label, action: .apply(change, choice.statements))
    }
  }

  /// The words that a correction is about, all of them or some; of a relation, of both ends.
  private func words(of correction: Correction, inFull: Bool) -> String {
    guard case .relation = correction.change else {
      let words = correction.targets.first?.exact ?? ""
      return messages.quoted(inFull ? VisibleText.line(words) : text.shortened(words))
    }
    return correction.targets.map {
      messages.quoted(inFull ? VisibleText.line($0.exact) : text.ends(of: $0.exact))
    }.joined(separator: " ↔ ")
  }

  private var corrections: [CorrectionItem] {
    state.listedCorrections.enumerated().map { index, entry in
      let words = self.words(of: entry.correction, inFull: index == open.cursor)
      let isPlaced = state.corrections?.placed[entry.id] != nil
      return CorrectionItem(
        label: (isPlaced ? "" : "! ") + text.summary(of: entry.correction),
        note: isPlaced ? words : "\(messages.unplacedShort) · \(words)", action: .show(entry))
    }
  }
}
