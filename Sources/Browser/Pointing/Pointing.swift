import Screen

/// What the reader holds with the mouse.
enum Held: Sendable, Equatable {
  /// What stands between the two columns; moved or not yet.
  case columns(moved: Bool)
  /// The rule beside the list.
  case list
  /// A place of the text, where words are chosen from once the pointer moves.
  case text(Pointer)
  /// A word, by its number among those that can be chosen.
  case word(Int)
}

extension State {
  /// The rows that the wheel scrolls by.
  private static let wheelRows = 3

  /// Asks for the mouse, or gives it back to the terminal.
  func turnMouse() -> [Effect] { [.mouse(!hasMouse)] }

  /// Takes note of who has the mouse.
  mutating func hearMouse(_ isOn: Bool) {
    let wanted = !hasMouse
    hasMouse = isOn
    held = nil
    let sentence = isOn ? messages.mouseOn : wanted ? messages.noMouse : messages.mouseOff
    notice = Notice(text: withKeys(sentence, .mouse), isWarning: wanted && !isOn)
  }

  /// Lets the mouse do something.
  mutating func point(_ pointer: Pointer) -> [Effect] {
    let isUsable = size.width >= Geometry.least.width && size.height >= Geometry.least.height
    guard prompt == nil, entryCount > 0, isUsable else { return [] }
    if correcting != nil || explaining != nil || finding.isAsking || (wordChoice != nil && pointer.isWheel) {
      return turnWheelInBox(pointer)
    }
    if popup != nil { return pointAtList(pointer) }
    switch pointer.action {
    case .wheel(let step): return turnWheel(step, pointer)
    case .press(let clicks): return press(pointer, clicks: clicks)
    case .drag: drag(pointer)
    case .release: release()
    }
    return []
  }

  // MARK: The wheel

  private mutating func turnWheelInBox(_ pointer: Pointer) -> [Effect] {
    guard case .wheel(let step) = pointer.action else { return [] }
    return press(step > 0 ? Key.down : .up)
  }

  private mutating func turnWheel(_ step: Int, _ pointer: Pointer) -> [Effect] {
    notice = nil
    if pointer.x < geometry.listWidth {
      return perform(
        screen == .read ? step > 0 ? .nextHeading : .previousHeading : step > 0 ? .nextTopic : .previousTopic)
    }
    let side = focus
    let isElsewhere = isFree && !arrangement.isZoomed && screen == .compare && slot(at: pointer.x) != side
    if isElsewhere { focus = slot(at: pointer.x) }
    scroll(by: step * Self.wheelRows)
    bringCursorIntoView(step)
    if isElsewhere {
      settlePage()
      focus = side
    }
    return []
  }

  /// Puts the cursor on what is in view after the text was moved, where it no longer is.
  private mutating func bringCursorIntoView(_ step: Int) {
    let top = page.top
    let bottom = place(top, movedBy: geometry.body.count - 1)
    switch screen {
    case .help: page.cursor = top
    case .read:
      guard page.cursor < top || page.cursor > bottom else { return }
      putCursor(onTextFrom: step > 0 ? top : bottom, step)
    case .compare, .wordings, .overview:
      let end = Place(entry: page.cursor.entry, line: max(height(page.cursor.entry) - 1, 0))
      guard end < top || Place(entry: page.cursor.entry, line: 0) > bottom else { return }
      let shown = (top.entry...max(bottom.entry, top.entry)).filter { isRow($0) }
      let whole = shown.filter { Place(entry: $0, line: 0) >= top }
      let entry = step > 0 ? whole.first ?? shown.last : shown.last
      if let entry { page.cursor = Place(entry: entry, line: 0) }
    }
  }

  /// Puts the cursor of the articles on the first line with text from a place on.
  mutating func putCursor(onTextFrom start: Place, _ step: Int) {
    var next = start
    while !hasText(at: next) {
      let moved = place(next, movedBy: step > 0 ? 1 : -1)
      guard moved != next else { return }
      next = moved
    }
    page.cursor = next
    statement = statement(atCursorPreferring: statement)
  }

  // MARK: The button

  private mutating func press(_ pointer: Pointer, clicks: Int) -> [Effect] {
    notice = nil
    held = nil
    if holdWord(at: pointer) { return [] }
    if geometry.listWidth > 0, pointer.x < geometry.listWidth { return pointAtList(pointer) }
    if geometry.listWidth > 0, pointer.x == geometry.listWidth {
      held = .list
      return []
    }
    if geometry.filterRow == pointer.y { return perform(.filterParts) }
    guard geometry.body.contains(pointer.y) else { return [] }
    if screen == .compare, isFree, !arrangement.isZoomed { focus = slot(at: pointer.x) }
    guard let hit = entry(atRow: pointer.y) else { return [] }
    goTo(hit, pointer)
    if screen == .compare, isBetweenColumns(pointer.x) {
      held = .columns(moved: false)
      return []
    }
    if clicks > 1 { return isRow(page.cursor.entry) || screen == .read ? perform(.open) : [] }
    if screen == .compare, isOnSign(pointer.x, hit) { explain() } else { held = .text(pointer) }
    return []
  }

  private mutating func drag(_ pointer: Pointer) {
    switch held {
    case .columns:
      held = .columns(moved: true)
      setLeftColumn(pointer.x - 1 - geometry.left.lowerBound)
    case .list: setList(pointer.x)
    case .text(let press): beginChoosing(from: press, to: pointer)
    case .word(let word): dragWords(from: word, to: pointer)
    case nil: break
    }
  }

  /// A press between the columns that moved nothing asks why the sign stands there.
  private mutating func release() {
    if held == .columns(moved: false), currentRow != nil { explain() }
    held = nil
  }

  private mutating func goTo(_ hit: Place, _ pointer: Pointer) {
    switch screen {
    case .compare: goToRow(hit, pointer)
    case .read: goToLine(hit, pointer)
    case .wordings, .overview: if isRow(hit.entry) { page.cursor = Place(entry: hit.entry, line: 0) }
    case .help: break
    }
  }

  private mutating func goToRow(_ hit: Place, _ pointer: Pointer) {
    guard let row = dossier.row(at: hit.entry) else {
      if let first = dossier.topic(at: hit.entry).flatMap({ firstRow(ofTopic: $0) }) {
        page.cursor = Place(entry: first, line: 0)
      }
      return
    }
    page.cursor = Place(entry: hit.entry, line: 0)
    guard shownSlot == nil, row.across == nil else { return }
    let panel = layout(hit.entry).panels.last { geometry.mode != .oneColumn || $0.y <= hit.line }
    let slot = geometry.mode == .oneColumn ? panel?.slot ?? focus : slot(at: pointer.x)
    if !isBetweenColumns(pointer.x), utterance(slot, of: row) != nil { focus = slot }
  }

  private mutating func goToLine(_ hit: Place, _ pointer: Pointer) {
    guard hasText(at: hit) else { return putCursor(onTextFrom: hit, 1) }
    page.cursor = hit
    let byte = layout(hit.entry).panels.first?.offset(line: hit.line, column: pointer.x)
    statement = statement(atCursorPreferring: byte.flatMap { statement(at: $0, in: hit.entry) } ?? statement)
  }
}
