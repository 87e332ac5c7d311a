import Screen

/// Lets something happen to the browser.
///
/// - Parameters:
///   - state: the browser before, and after.
///   - input: what happened.
/// - Returns: what is to be done outside, in order.
public func update(_ state: inout State, _ input: Input) -> [Effect] {
  var effects: [Effect] = []
  switch input {
  case .key(let key): effects = state.pressRemembering(key)
  case .pointer(let pointer): effects = state.pointRemembering(pointer)
  case .resize(let size): state.resize(to: size)
  case .answer(let answer): state.hear(answer)
  case .progress(let progress): state.hear(progress)
  }
  state.settle()
  return effects
}

extension State {
  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if let prompt { return answerPrompt(prompt, key) }
    if let correcting { return answerCorrecting(correcting, key) }
    if let menu = finding.filterMenu {
      answerFilterMenu(menu, key)
      return []
    }
    if let menu = finding.bookmarkMenu { return answerBookmarks(menu, key) }
    if let menu = finding.sourceMenu {
      answerSources(menu, key)
      return []
    }
    if let popup {
      answerPopup(popup, key)
      return []
    }
    if let explaining {
      answerExplanation(explaining, key)
      return []
    }
    if let wordChoice { return answerWordChoice(wordChoice, key) }
    guard let command = settings.bindings.command(for: key, on: screen) else { return [] }
    return perform(command)
  }

  /// Carries out a command on the present screen.
  mutating func perform(_ command: Command) -> [Effect] {
    if isAnalysing, !command.worksOnText {
      notice = Notice(text: words.stillAnalysing)
      return []
    }
    switch command {
    case .quit where screen == .wordings || screen == .overview:
      leave()
      return []
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .copy: return copy()
    case .undo: return undo()
    case .redo: return redo()
    case .bookmark: return toggleBookmark()
    case .reread: return reread()
    case .mouse: return turnMouse()
    default: break
    }
    switch screen {
    case .compare: performInComparison(command)
    case .read: performInArticles(command)
    case .wordings: performInWordings(command)
    case .overview: performInOverview(command)
    case .help: performInHelp(command)
    }
    return []
  }

  /// What a command does on every screen.
  mutating func performAnywhere(_ command: Command) {
    switch command {
    case .back: goBack()
    case .list: popup = Popup(cursor: currentListItem)
    case .wordings: openWordings()
    case .overview: openOverview()
    case .explain: explain()
    case .correct: correct()
    case .corrections: listCorrections()
    case .swap: swap()
    case .zoom, .link, .wider, .narrower, .evenWidths, .widerList, .narrowerList: arrange(command)
    case .runCommand: prompt = .command(CommandEntryLine())
    case .search: prompt = .search(LineEditor(), from: step)
    case .nextMatch: stepMatch(1)
    case .previousMatch: stepMatch(-1)
    case .export: export()
    case .filter: askFilter()
    case .filterParts: openFilterMenu()
    case .jumpBack: stepJump(-1)
    case .jumpForward: stepJump(1)
    case .bookmarks: openBookmarks()
    case .chooseWords: chooseWords()
    case .pipe: askPipe()
    case .sources: openSources()
    case .help: if screen == .help { goBack() } else { go(to: .help) }
    default: break
    }
  }

  private mutating func copy() -> [Effect] {
    guard let taken else { return [] }
    lastTaken = amount(of: taken)
    setWordChoice(nil)
    return [.copy(taken)]
  }

  private mutating func export() {
    guard !utterancesToTake.isEmpty else {
      notice = Notice(text: messages.nothingHere, isWarning: true)
      return
    }
    if screen == .compare, choice.isEmpty, wordChoice == nil { prompt = .scope } else { askFormat(utterancesToTake) }
  }

  private mutating func swap() {
    isSwapped.toggle()
    focus = focus == .left ? .right : .left
    if isFree { turnPages() }
    forgetLayouts()
    renewSearch()
    notice = Notice(text: messages.fill(messages.swapped, name(of: leftSide), name(of: leftSide.opposite)))
  }

  /// Says what became of an effect.
  mutating func hear(_ answer: Answer) {
    switch answer {
    case .copied(let ways): notice = Notice(text: messages.fill(messages.copied, ways, lastTaken))
    case .copyFailed: notice = Notice(text: messages.copyFailed, isWarning: true)
    case .written(let request):
      notice = Notice(text: messages.fill(messages.written, request.path, counted(request)))
    case .piped(let outcome): hear(outcome)
    case .exists(let request): prompt = .overwrite(request)
    case .failed(let request, let reason):
      notice = Notice(text: messages.fill(messages.writeFailed, request.path, reason), isWarning: true)
    case .kept(let log): adopt(log)
    case .notRemembered(let reason): notice = Notice(text: reason, isWarning: true)
    case .mouse(let isOn): hearMouse(isOn)
    case .reread(let reread): takeOver(reread)
    case .unchanged(let note):
      notice = Notice(text: [messages.unchanged, note].compactMap { $0 }.joined(separator: " "))
    case .notReread(let reason): notice = Notice(text: reason, isWarning: true)
    case .notKept(let reason): notice = Notice(text: messages.fill(messages.notKept, reason), isWarning: true)
    }
  }

  /// How much was written, as the head of the file tells it: every report of an utterance is a statement.
  private func counted(_ request: ExportRequest) -> String {
    if let passage = request.passage { return amount(of: .passage(passage)) }
    return messages.statements.counted(request.utterances.reduce(0) { $0 + coverage.utterances[$1].statements.count })
  }
}
