import Screen

extension State {
  /// Does what a command asks of the columns.
  mutating func arrange(_ command: Command) {
    switch command {
    case .zoom: zoom()
    case .link: link()
    case .wider: widen(by: Arrangement.step)
    case .narrower: widen(by: -Arrangement.step)
    case .widerList: widenList(by: Arrangement.step)
    case .narrowerList: widenList(by: -Arrangement.step)
    case .evenWidths:
      rearrange { ($0.arrangement.shift, $0.arrangement.list, $0.arrangement.text) = (0, 0, 0) }
    default: break
    }
  }

  /// Gives one side the whole width, or both their columns again.
  private mutating func zoom() {
    rearrange { state in
      // The side that the cursor is seen on, where the wanted one has nothing in the row.
      let slot = state.currentRow.map { state.focusedSlot(of: $0) }
      if !state.arrangement.isZoomed, let slot, slot != .across { state.focus = slot }
      state.arrangement.isZoomed.toggle()
    }
    notice = Notice(
      text: arrangement.isZoomed
        ? withKeys(messages.fill(messages.zoomed, "%1", "%2", "%3", name(of: side(in: focus))), .left, .right, .zoom)
        : messages.unzoomed)
  }

  private mutating func link() {
    guard geometry.mode != .oneColumn || arrangement.isFree else {
      return notice = Notice(text: messages.fill(messages.needsColumns, "\(geometry.widths.columns)"), isWarning: true)
    }
    rearrange { state in
      state.arrangement.isFree.toggle()
      state.facing = state.pages[ScreenName.compare.rawValue]
    }
    notice = Notice(text: arrangement.isFree ? messages.free : messages.linked)
  }

  /// Gives the side that the cursor is on more or fewer columns, or running text longer or shorter lines.
  private mutating func widen(by columns: Int) {
    guard screen == .compare else { return widenText(by: columns) }
    guard geometry.mode != .oneColumn, !arrangement.isZoomed else {
      return notice = Notice(text: messages.oneColumnOnly)
    }
    let isRight = currentRow.map { focusedSlot(of: $0) == .right } ?? false
    setLeftColumn(geometry.leftColumn + (isRight ? -columns : columns))
  }

  /// Gives the left side so many columns, as far as there is room.
  mutating func setLeftColumn(_ columns: Int) {
    rearrange { state in
      state.arrangement.shift = columns - state.geometry.halfColumn
      state.arrangement.shift = state.geometry.leftColumn - state.geometry.halfColumn
    }
  }

  private mutating func widenText(by columns: Int) {
    rearrange { state in
      let width = state.screen == .wordings ? state.geometry.wordings.count : state.geometry.measure.count
      state.arrangement.text += max(width + columns, Arrangement.leastColumn) - width
      let now = state.screen == .wordings ? state.geometry.wordings.count : state.geometry.measure.count
      if now == width, columns > 0 { state.arrangement.text -= columns }
    }
  }

  private mutating func widenList(by columns: Int) {
    guard geometry.listWidth > 0 else { return notice = Notice(text: messages.noList) }
    setList(geometry.listWidth + columns)
  }

  /// Gives the list beside the text so many columns, as far as there is room.
  mutating func setList(_ columns: Int) {
    let former = geometry.listWidth
    rearrange { state in
      let usual = former - state.arrangement.list
      state.arrangement.list = columns - usual
      state.arrangement.list = state.geometry.listWidth - usual
    }
  }
}
