/// Words hung to others: elided ones before them, marks of possessors and inverted pronouns behind them.
extension Tokenizer {
  func apostrophe(at offset: Int) -> Int? {
    if text[offset] == 0x27 { return 1 }
    guard offset + 2 < end, text[offset] == 0xE2, text[offset + 1] == 0x80, text[offset + 2] == 0x99 else {
      return nil
    }
    return 3
  }

  func isElision(
    _ range: Range<Int>, _ vocabulary: Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    if let spelling = Spelling(text, range), let word = vocabulary.met[spelling] {
      return vocabulary[word.number].classes.contains(.elision)
    }
    let count = Folding.fold(text, range, into: buffer)
    let word = vocabulary.find(UnsafeBufferPointer(rebasing: buffer[..<count]))
    return word.map { vocabulary[$0].classes.contains(.elision) } ?? false
  }

  /// Whether something that an elided word can stand before follows: a letter, a figure, an opening mark (*qu'« il »*),
  /// or any of them behind a blank, as pages that were scraped have it.
  func goesOn(behind offset: Int) -> Bool {
    var next = offset
    while next < end, text[next] == 0x20 { next += 1 }
    guard next < end, text[next] != 0x27 else { return false }
    if next + 1 < end, text[next] == 0xC2, text[next + 1] == 0xA0 { return true }
    if isLetter(next) || classes[Int(text[next])] == .digit || text[next] == 0x22 { return true }
    if next + 1 < end, text[next] == 0xC2 { return text[next + 1] == 0xAB }
    guard next + 2 < end, text[next] == 0xE2, text[next + 1] == 0x80 else { return false }
    return text[next + 2] == 0x9C || text[next + 2] == 0x98
  }

  /// Whether an apostrophe begins the mark of a possessor: *'s* at the end of a word.
  func isMark(
    _ start: Int, _ length: Int, _ vocabulary: Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var stop = start + length
    while stop < end, stop - start <= 4, classes[Int(text[stop])] == .letter { stop += 1 }
    guard stop - start - length == 1, stop >= end || apostrophe(at: stop) == nil else { return false }
    let count = Folding.fold(text, start..<stop, into: buffer)
    let word = vocabulary.find(UnsafeBufferPointer(rebasing: buffer[..<count]))
    return word.map { vocabulary[$0].classes.contains(.possessiveMark) } ?? false
  }

  /// The pronoun behind a hyphen, without a euphonic *t*: `-t-il`, `-elle`.
  func inversion(
    after hyphen: Int, _ vocabulary: Vocabulary, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Range<Int>? {
    var start = hyphen + 1
    if start + 2 < end, text[start] | 0x20 == 0x74, text[start + 1] == 0x2D { start += 2 }
    var stop = start
    while stop < end, classes[Int(text[stop])] == .letter { stop += 1 }
    guard stop > start, stop - start <= 5, stop >= end || text[stop] != 0x2D else { return nil }
    let count = Folding.fold(text, start..<stop, into: buffer)
    let word = vocabulary.find(UnsafeBufferPointer(rebasing: buffer[..<count]))
    guard let word, vocabulary[word].classes.contains(.subject) else { return nil }
    return start..<stop
  }
}
