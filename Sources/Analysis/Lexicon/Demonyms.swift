/// Names of those who come from somewhere, and of the lands they come from.
extension Lexicon {
  /// Whether a word ends like the name of those who come from somewhere, in a language that has such endings: *Drômois*.
  func endsLikePeople(_ word: Int32) -> Bool {
    vocabulary.withBytes(of: word) { Self.ends($0, like: peopleEndings, behind: 0) && $0.count > 4 }
  }

  /// The land that a word names, or that those it names come from, where the coverage has both words and
  /// the lexicon neither: *halmara* of *halmaran*, in a coverage that tells of Halmara.
  func land(of word: [UInt8]) -> [UInt8]? {
    guard isNew(word) else { return nil }
    let isOrigin = originEndings.lazy.compactMap { stem(of: word, without: $0) }.compactMap { stem in
      landEndings.lazy.map { stem + $0 }.first(where: isNew)
    }
    if let land = isOrigin.first { return land }
    let stems = landEndings.lazy.compactMap { stem(of: word, without: $0) }
    return stems.contains { stem in originEndings.contains { isNew(stem + $0) } } ? word : nil
  }

  private func stem(of word: [UInt8], without ending: [UInt8]) -> [UInt8]? {
    guard word.count >= ending.count + Self.shortestLand, word.suffix(ending.count).elementsEqual(ending) else {
      return nil
    }
    return Array(word.dropLast(ending.count))
  }

  private func isNew(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer(vocabulary.isNew) }

  /// The fewest bytes that a land and its people have in common.
  private static let shortestLand = 4

  /// The masculine of a word that ends like the name of those who come from somewhere, where the coverage has it
  /// (*ostrélien* of *ostrélienne*); else the word itself.
  func masculineOfPeople(_ word: Int32) -> Int32 {
    vocabulary.withBytes(of: word) { bytes in
      for (ending, length) in [("nne", 2), ("se", 1)]
      where bytes.count > 4 && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        let masculine = UnsafeBufferPointer(rebasing: bytes.dropLast(length))
        if let found = vocabulary.find(masculine) { return found }
      }
      return word
    }
  }
}
