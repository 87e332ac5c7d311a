/// What the capitals of a word show, and the accents that they were printed without.
extension Tokenizer {
  func capitals(_ start: Int) -> Token.Flags {
    guard Folding.isUpper(text, start) else { return hasNamePrefix(start) ? .capital : [] }
    var letters = 0
    var offset = start
    while offset < position {
      if text[offset] & 0xC0 != 0x80, classes[Int(text[offset])] == .letter {
        guard Folding.isUpper(text, offset) else { return .capital }
        letters += 1
      }
      offset += 1
    }
    return letters > 1 ? [.capital, .upper] : .capital
  }

  /// A short article hung to a name: *al-*, *el-*, *d'*.
  private func hasNamePrefix(_ start: Int) -> Bool {
    guard let hyphen = (start..<min(start + 4, position)).first(where: { text[$0] == 0x2D }) else { return false }
    return hyphen + 1 < position && Folding.isUpper(text, hyphen + 1)
  }

  /// *Etat*, *Eglise*, *Ile*: the word with its accent, where agencies and typewriters leave that of a capital out and
  /// nothing else is spelt so.
  func accented(_ start: Int, _ folded: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) -> Int32? {
    guard folded.count > 2, Folding.isUpper(text, start), let accents = Self.accents(folded[0]),
      vocabulary.find(folded) == nil
    else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: folded.count + 1) { word in
      word[0] = 0xC3
      for index in 1..<folded.count { word[index + 1] = folded[index] }
      for accent in accents {
        word[1] = accent
        if let known = vocabulary.find(UnsafeBufferPointer(word)) { return known }
      }
      return nil
    }
  }

  /// The second bytes of a vowel with an accent, the commonest first.
  private static func accents(_ vowel: UInt8) -> [UInt8]? {
    switch vowel {
    case 0x65: [0xA9, 0xAA, 0xA8]
    case 0x61: [0xA2]
    case 0x69: [0xAE]
    case 0x6F: [0xB4]
    default: nil
    }
  }

  /// *A Bruxelles, …*: the preposition without its accent, at the head of a sentence, where no participle follows.
  func loneA(at start: Int, _ vocabulary: Vocabulary) -> Int32? {
    guard text[start] == 0x41, start + 2 < end, text[start + 1] == 0x20, isHead(start) else { return nil }
    var next = start + 2
    while next < end, classes[Int(text[next])] == .letter { next += 1 }
    let last = text[next - 1]
    let isName = Folding.isUpper(text, start + 2)
    guard isName || ![0xA9, 0x69, 0x75, 0x73, 0x74].contains(last) else { return nil }
    return [0xC3, 0xA0].withUnsafeBufferPointer { vocabulary.find($0) }
      .flatMap { vocabulary[$0].classes.contains(.preposition) ? $0 : nil }
  }

  /// Whether a place begins a sentence: nothing, a line's end or a mark that ends or opens one stands before.
  private func isHead(_ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, text[before] == 0x20 { before -= 1 }
    guard before >= 0 else { return true }
    return [0x0A, 0x0D, 0x2E, 0x21, 0x3F, 0x22, 0xAB, 0xBB, 0xA0].contains(text[before])
  }
}
