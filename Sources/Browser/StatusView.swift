import Screen

/// Draws the last row: a question, a note, or the keys that apply now.
struct StatusView {
  let state: State
  let geometry: Geometry
  private var messages: Messages { _read { yield state.messages } }

  init(_ state: State) {
    self.state = state
    geometry = state.geometry
  }

  func draw(on frame: inout Frame) {
    if let prompt = state.prompt, state.notice == nil { return draw(prompt, on: &frame) }
    let right = standing
    frame.put(right, x: geometry.size.width - 1 - right.columns, y: geometry.statusRow)
    let room = geometry.size.width - 2 - (right.isEmpty ? 0 : right.columns + 2)
    let note = left
    let shown = note.isEmpty ? hints(columns: room) : note.truncated(to: room, ending: state.ellipsis)
    frame.put(shown, x: 1, y: geometry.statusRow)
  }

  /// A note, or what goes on.
  private var left: Line {
    if let notice = state.notice { return Line(notice.text, role: notice.isWarning ? .warning : .notice) }
    if let analysing = state.analysing { return Line(state.sentence(analysing.progress), role: .notice) }
    if let menu = state.finding.bookmarkMenu {
      return Line(menu.editor == nil ? state.words.bookmarkHint : state.words.bookmarkNaming, role: .notice)
    }
    if state.finding.sourceMenu != nil { return Line(state.words.sourcesHint, role: .notice) }
    if state.finding.filterMenu != nil { return Line(state.withKeys(state.words.filterHint, .filter), role: .notice) }
    if let correcting = state.correcting { return Line(hint(correcting.stage), role: .notice) }
    if state.explaining != nil {
      return Line(
        state.withKeys(messages.explaining, .down, .up, .back), role: .notice)
    }
    if let choosing = state.wordChoice {
      return Line(state.hint(for: choosing, columns: geometry.size.width - 2), role: .notice)
    }
    if state.choice.start != nil, state.screen == .compare {
      return Line(
        state.withKeys(messages.choosing, .choose, .copy, .export, .back), role: .notice)
    }
    return Line()
  }

  /// What the keys do in the menu.
  private func hint(_ stage: Correcting.Stage) -> String {
    switch stage {
    case .boundaries: messages.hintBoundaries
    case .list: messages.hintList
    case .speaker, .topic: messages.hintTyping
    case .partner: messages.hintFilter
    default: messages.hintMenu
    }
  }

  /// What stays to be known: where the search is, and that the sides stand below each other.
  private var standing: Line {
    // The keys of the choice need the whole row.
    if state.wordChoice != nil { return Line() }
    if let search = state.search { return Line(count(of: search), role: .notice) }
    if state.screen == .compare, state.shownSlot == nil, geometry.mode == .oneColumn, left.isEmpty {
      return Line(messages.fill(messages.oneColumn, "\(geometry.widths.columns)"), role: .faint)
    }
    if state.screen == .compare, state.shownSlot != nil, left.isEmpty {
      let (sentence, command) =
        state.arrangement.isZoomed ? (messages.zoomedShort, Command.zoom) : (messages.freeShort, .link)
      return Line(state.withKeys(sentence, command), role: .faint)
    }
    return Line()
  }

  private func count(of search: Search) -> String {
    let position = search.current.map { "\($0 + 1) / \(search.matches.count)" } ?? "\(search.matches.count)"
    let text = messages.fill(messages.matchCount, search.query.text, position)
    return Width.columns(of: text) <= geometry.size.width / 2 ? text : position
  }

  /// As many keys with their words as there is room for, the most needed first: help, which names all.
  private func hints(columns: Int) -> Line {
    var line = Line()
    var used = 0
    for command in hintedCommands {
      let next = state.settings.bindings.hint(of: command, in: state.language)
      used += next.columns + (line.isEmpty ? 0 : 2)
      guard used <= columns || line.isEmpty else { break }
      if !line.isEmpty { line.append("  ", role: .text) }
      line.append(next)
    }
    return line.truncated(to: columns, ending: state.ellipsis)
  }

  private var hintedCommands: some Sequence<Command> {
    let needsList = state.screen == .compare && geometry.listWidth == 0
    return state.settings.bindings.hinted(on: state.screen, needsList: needsList).lazy.filter(isUseful)
  }

  private func isUseful(_ command: Command) -> Bool {
    switch command {
    case .back: !state.trail.isEmpty
    case .counterpart:
      state.screen != .compare || (state.currentRow.map { $0.a != nil && $0.b != nil } ?? false)
    case .nextDisagreement, .nextAgreement: state.screen == .compare
    case .nextTopic: state.screen == .compare
    case .list: state.screen != .help
    case .wordings: state.screen != .wordings && state.hasOtherWordings
    case .overview: state.screen == .compare
    case .quit: state.screen != .wordings && state.screen != .overview
    case .nextReport: state.hasOtherReports
    default: true
    }
  }
}

extension State {
  /// Whether the statement under the cursor of the articles is reported elsewhere too.
  var hasOtherReports: Bool {
    guard screen == .read, let statement else { return false }
    return coverage.utterances[coverage.statements[statement].utterance].statements.count > 1
  }
}
