import Screen

/// Words that are chosen with the mouse: a drag does what `V` and the arrows do.
extension State {
  /// Holds the word at a place of the words that are being chosen; elsewhere the choice ends.
  ///
  /// - Returns: whether there is one.
  mutating func holdWord(at pointer: Pointer) -> Bool {
    guard let choice = wordChoice else { return false }
    guard let word = word(at: pointer, of: choice) else {
      setWordChoice(nil)
      return false
    }
    held = .word(word)
    choose(from: word, to: word)
    return true
  }

  /// Begins to choose at the place of a press, once the pointer has moved from there.
  mutating func beginChoosing(from press: Pointer, to pointer: Pointer) {
    guard press.x != pointer.x || press.y != pointer.y, screen == .compare || screen == .read || screen == .wordings,
      let choice = newWordChoice, let word = word(at: press, of: choice)
    else { return }
    wordChoice = choice
    held = .word(word)
    dragWords(from: word, to: pointer)
  }

  /// Moves the end that is held to the word under the pointer, above and below the text by a line.
  mutating func dragWords(from anchor: Int, to pointer: Pointer) {
    guard let choice = wordChoice else { return }
    let body = geometry.body
    let places = WordPlaces(self, choice)
    if !body.contains(pointer.y) {
      let word = places.word(from: choice.moving, lines: pointer.y < body.lowerBound ? -1 : 1)
      choose(from: anchor, to: word ?? choice.moving)
    } else if let place = entry(atRow: pointer.y) {
      choose(from: anchor, to: places.word(before: place, x: pointer.x))
    }
  }

  private mutating func choose(from anchor: Int, to word: Int) {
    guard var next = wordChoice else { return }
    next.choose(from: anchor, to: word)
    if next != wordChoice || next.chosen.count == 1 { setWordChoice(next) }
  }

  /// The word of a choice at a place of the screen, where its text stands there.
  private func word(at pointer: Pointer, of choice: WordChoice) -> Int? {
    guard let place = entry(atRow: pointer.y), let byte = byte(at: place, column: pointer.x) else { return nil }
    guard let first = choice.words.first, let last = choice.words.last else { return nil }
    // Quotation marks beside the first and the last word belong to them, as far as the text that is shown goes.
    let isBeside = screen != .read && entries(of: choice).contains(place.entry) && isInFocus(pointer)
    guard isBeside || (first.lowerBound..<last.upperBound).contains(byte) else { return nil }
    return WordPlaces(self, choice).word(before: place, x: pointer.x)
  }

  private func isInFocus(_ pointer: Pointer) -> Bool {
    guard screen == .compare, geometry.mode != .oneColumn, shownSlot == nil, let row = currentRow else { return true }
    return row.across != nil || slot(at: pointer.x) == focusedSlot(of: row)
  }

  /// The byte of the source that a cell shows, or that one before it on its line does, or else one behind it: quotation
  /// marks of the program stand there.
  private func byte(at place: Place, column: Int) -> Int? {
    for panel in layout(place.entry).panels {
      let behind = column >= panel.x ? [column + 1, column + 2] : []
      for x in [column, column - 1, column - 2] + behind {
        if let byte = panel.offset(line: place.line, column: x) { return byte }
      }
    }
    return nil
  }
}

extension WordPlaces {
  /// The last word that begins at a place of the text or before it, or the first of all.
  func word(before place: Place, x: Int) -> Int {
    let before = places.filter { ($0.value.place, $0.value.x) <= (place, x) }
    return before.max { ($0.value.place, $0.value.x) < ($1.value.place, $1.value.x) }?.key ?? places.keys.min() ?? 0
  }
}
