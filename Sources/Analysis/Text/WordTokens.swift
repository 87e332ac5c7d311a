/// Words, with what apostrophes and hyphens join to them.
extension Tokenizer {
  mutating func word(
    _ vocabulary: inout Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    let start = position
    if initials() { return emit(start, &vocabulary, buffer, flags: []) }
    letters()
    guard position < end, mayJoin(text[position]) else { return emit(start, &vocabulary, buffer, flags: []) }
    while position < end {
      if let length = apostrophe(at: position), goesOn(behind: position + length),
        isElision(start..<position + length, vocabulary, buffer)
      {
        position += length
        break
      }
      if let length = apostrophe(at: position), isLetter(position + length) {
        if isMark(position, length, vocabulary, buffer) { break }
        position += length
        letters()
      } else if text[position] == 0x2D, isLetter(position + 1) {
        if inversion(after: position, vocabulary, buffer) != nil { break }
        position += 1
        letters()
      } else {
        break
      }
    }
    emit(start, &vocabulary, buffer, flags: [])
    if position < end, let length = apostrophe(at: position), isMark(position, length, vocabulary, buffer) {
      let mark = position
      position += length
      letters()
      emit(mark, &vocabulary, buffer, flags: [])
    }
    while position < end, text[position] == 0x2D,
      let pronoun = inversion(after: position, vocabulary, buffer)
    {
      position = pronoun.upperBound
      emit(pronoun.lowerBound, &vocabulary, buffer, flags: .inverted)
    }
  }

  /// Whether a byte can be, or begin, an apostrophe or a hyphen.
  private func mayJoin(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x27 || byte == 0xE2 }

  /// *U.S.*, *J.K.*: capitals with a point behind each, two at least, are one word.
  @inline(__always)
  private mutating func initials() -> Bool {
    guard position + 1 < end, text[position + 1] == 0x2E else { return false }
    var offset = position
    while offset + 1 < end, text[offset] >= 0x41, text[offset] <= 0x5A, text[offset + 1] == 0x2E { offset += 2 }
    guard offset - position >= 4, offset >= end || !isLetter(offset) else { return false }
    position = offset
    return true
  }

  mutating func emit(
    _ start: Int, _ vocabulary: inout Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>,
    flags: Token.Flags
  ) {
    if position == start + 1, let word = loneA(at: start, vocabulary) {
      return append(.word, from: start, to: position, word: word, flags: flags.union(.capital))
    }
    let spelling = Spelling(text, start..<position)
    if let spelling, let word = vocabulary.met[spelling] {
      return append(.word, from: start, to: position, word: word.number, flags: flags.union(word.flags))
    }
    let count = Folding.fold(text, start..<position, into: buffer)
    let folded = UnsafeBufferPointer(rebasing: buffer[..<count])
    let word = accented(start, folded, vocabulary) ?? vocabulary.intern(folded)
    let capitals = capitals(start)
    append(.word, from: start, to: position, word: word, flags: flags.union(capitals))
    if let spelling { vocabulary.met.note(spelling, number: word, flags: capitals) }
  }

  private mutating func letters() {
    var offset = position
    while offset < end {
      let kind = classes[Int(text[offset])]
      guard kind == .letter || kind == .digit else { break }
      offset += 1
    }
    position = offset
  }

  func isLetter(_ offset: Int) -> Bool {
    offset < end && classes[Int(text[offset])] == .letter
  }
}
