import CoverageModel
import Screen

/// The menu that is open to put something right.
struct Correcting: Sendable, Equatable {
  /// What is asked.
  enum Stage: Sendable, Equatable {
    /// What is to be put right.
    case what
    /// Who said it.
    case speaker
    /// For which side; of a speaker who is new, by name.
    case side(of: String?)
    /// Direct, reported, mixed.
    case kind
    /// About what.
    case topic
    /// How it stands to what faces it.
    case relation
    /// Which other statement it stands to.
    case partner
    /// How it stands to a statement.
    case label(Int)
    /// Where the words begin and end.
    case boundaries(Range<Int>, movesEnd: Bool)
    /// Which statements a change is for.
    case scope(Correction.Change)
    /// What was put right so far.
    case list

    /// Whether one types in it: a filter, or something new.
    var isTyped: Bool { self == .speaker || self == .topic || self == .partner }
  }

  /// Index of the statement in the coverage that is shown.
  var statement: Int
  /// What is asked.
  var stage = Stage.what
  /// What was asked before, to go back to.
  var trail: [Stage] = []
  /// What is typed.
  var editor = LineEditor()
  /// The answer that the cursor is on.
  var cursor = 0
}

extension State {
  /// Opens the menu for what the cursor is on.
  mutating func correct() {
    guard corrections != nil else { return _ = refuseCorrections() }
    guard let statement = statementAtCursor else { return notice = Notice(text: messages.nothingHere) }
    correcting = Correcting(statement: statement)
  }

  /// Opens the list of what was put right.
  mutating func listCorrections() {
    guard let corrections else { return _ = refuseCorrections() }
    guard !corrections.log.entries.isEmpty else { return notice = Notice(text: messages.noCorrections) }
    correcting = Correcting(statement: -1, stage: .list)
  }

  /// Gives a key to the menu that is open.
  mutating func answerCorrecting(_ open: Correcting, _ key: Key) -> [Effect] {
    if key == .escape || key == .control("c") {
      goBackInMenu(open)
      return []
    }
    if case .boundaries(let range, let movesEnd) = open.stage { return moveBoundary(range, movesEnd, key) }
    if key == .enter { return pick(open, open.cursor) }
    if open.stage.isTyped, typeInMenu(open, key) { return [] }
    if open.stage == .list, let effects = answerList(open, key) { return effects }
    if !open.stage.isTyped, case .character(let scalar) = key, let digit = Int(String(Character(scalar))), digit > 0 {
      return pick(open, digit - 1)
    }
    moveInMenu(open, key)
    return []
  }

  private mutating func goBackInMenu(_ open: Correcting) {
    guard let stage = open.trail.last else { return correcting = nil }
    correcting = Correcting(statement: open.statement, stage: stage, trail: Array(open.trail.dropLast()))
  }

  private mutating func typeInMenu(_ open: Correcting, _ key: Key) -> Bool {
    var editor = open.editor
    guard editor.take(key) else { return false }
    correcting?.editor = editor
    if editor.text != open.editor.text { correcting?.cursor = 0 }
    return true
  }

  private mutating func moveInMenu(_ open: Correcting, _ key: Key) {
    let last = max(CorrectionChoices(self, open).items.count - 1, 0)
    let page = max(CorrectionMenuLayout(self, open).room - 1, 1)
    let steps: [Key: Int] = [
      .down: 1, .up: -1, .pageDown: page, .pageUp: -page, .home: -last, .end: last,
      .character("j"): 1, .character("k"): -1, .character("g"): -last, .character("G"): last, .character(" "): page,
      .character("b"): -page, .tab: 1, .backTab: -1,
    ]
    if let step = steps[key] {
      correcting?.cursor = min(max(open.cursor + step, 0), last)
    } else if key == .character("q") {
      correcting = nil
    }
  }

  /// Takes an answer.
  private mutating func pick(_ open: Correcting, _ index: Int) -> [Effect] {
    let items = CorrectionChoices(self, open).items
    guard items.indices.contains(index) else { return [] }
    switch items[index].action {
    case .ask(let stage): ask(stage, after: open)
    case .change(let change): return choose(change, open)
    case .apply(let change, let statements): return put(change, on: statements, from: open)
    case .show(let entry): showCorrection(entry)
    }
    return []
  }

  mutating func ask(_ stage: Correcting.Stage, after open: Correcting) {
    correcting = Correcting(statement: open.statement, stage: stage, trail: open.trail + [open.stage])
  }

  /// Asks for which statements a change is, unless there is no choice.
  mutating func choose(_ change: Correction.Change, _ open: Correcting) -> [Effect] {
    guard CorrectionText(self).changes(change, statement: open.statement) else {
      correcting = nil
      notice = Notice(text: messages.alreadySo)
      return []
    }
    let scopes = CorrectionScope(self, statement: open.statement).choices(for: change)
    if scopes.count == 1 { return put(change, on: scopes[0].statements, from: open) }
    ask(.scope(change), after: open)
    return []
  }

  /// Puts statements right.
  private mutating func put(_ change: Correction.Change, on statements: [Int], from open: Correcting) -> [Effect] {
    let text = CorrectionText(self)
    let correction = Correction(
      targets: statements.map { coverage.anchor(ofStatement: $0) }, change: change,
      former: text.former(of: change, statement: open.statement))
    correcting = nil
    let effects = take(.correct(correction))
    let key = settings.bindings.name(of: .undo, in: language)
    notice = Notice(text: messages.fill(messages.corrected, CorrectionText(self).summary(of: correction), key))
    return effects
  }
}
