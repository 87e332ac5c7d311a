/// The words of names: given names, and names that an article or another name is hung to.
extension Lexicon {
  /// A word of a name without an article hung to it: *al-X* and *el-X* are *X*.
  func nameKey(_ word: Int32) -> Int32 {
    vocabulary.withBytes(of: word) { bytes in
      guard let hyphen = Self.hyphen(in: bytes, before: 4), isParticle(bytes[..<hyphen]) else { return word }
      return vocabulary.find(UnsafeBufferPointer(rebasing: bytes[(hyphen + 1)...])) ?? word
    }
  }

  /// Whether a word is a given name, or begins with one that another is hung to: *Jean-Baptiste*.
  func isGivenName(_ word: Int32) -> Bool {
    word >= 0 && vocabulary[givenName(word)].classes.contains(.firstName)
  }

  /// The gender that a given name shows.
  func genderOfGivenName(_ word: Int32) -> Agreement { vocabulary[givenName(word)].agreement.intersection(.gender) }

  private func givenName(_ word: Int32) -> Int32 {
    if vocabulary[word].classes.contains(.firstName) { return word }
    return vocabulary.withBytes(of: word) { bytes in
      guard let hyphen = Self.hyphen(in: bytes), hyphen > 2 else { return word }
      return vocabulary.find(UnsafeBufferPointer(rebasing: bytes[..<hyphen])) ?? word
    }
  }

  private func isParticle(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    vocabulary.find(UnsafeBufferPointer(rebasing: bytes)).map { vocabulary[$0].classes.contains(.particle) } ?? false
  }

  /// Where the first hyphen of a word stands.
  private static func hyphen(in word: UnsafeBufferPointer<UInt8>, before end: Int = .max) -> Int? {
    var index = 0
    while index < min(word.count, end) {
      if word[index] == 0x2D { return index }
      index += 1
    }
    return nil
  }
}
