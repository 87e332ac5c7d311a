/// What the text itself shows of capitalised words: whether they are names.
struct NameEvidence {
  /// What was counted, behind one reference: the finder of mentions that holds it is handed from sentence to sentence.
  private final class Shelf {
    let counts: NameCounts

    init(_ counts: NameCounts) { self.counts = counts }
  }

  private let shelf: Shelf
  private let lexicon: Lexicon

  /// Counts how the words of all documents are written.
  init(_ annotations: [Annotation], _ lexicon: Lexicon) {
    self.lexicon = lexicon
    var counts = NameCounts(words: lexicon.vocabulary.count)
    for annotation in annotations { counts.count(annotation, lexicon) }
    shelf = Shelf(counts)
  }

  /// Whether a capitalised word begins a name of `length` words.
  func isName(_ token: Token, length: Int) -> Bool {
    let word = Int(token.word)
    if !token.flags.contains(.initial) { return true }
    if shelf.counts.inside[word] > 0 { return true }
    let entry = lexicon.vocabulary[token.word]
    if entry.verb >= 0 || entry.classes.contains(.stopword) || shelf.counts.lower[word] > 0 { return false }
    return length >= 2
  }

  /// Whether a word stands behind a given name somewhere.
  func isPerson(_ word: Int32) -> Bool { shelf.counts.persons.contains(word) }
}

/// How often words are written with a capital inside sentences and without one.
private struct NameCounts {
  private(set) var inside: [UInt16]
  private(set) var lower: [UInt16]
  /// Words that stand behind a given name.
  private(set) var persons: Set<Int32> = []

  init(words: Int) {
    inside = Array(repeating: 0, count: words)
    lower = inside
  }

  mutating func count(_ annotation: Annotation, _ lexicon: Lexicon) {
    var previous = Token(start: 0, end: 0, word: -1, kind: .other, flags: [])
    for token in annotation.tokens {
      defer { previous = token }
      guard token.kind == .word else { continue }
      let word = Int(token.word)
      if !token.isCapital {
        lower[word] = min(lower[word] + 1, 60_000)
      } else if !token.flags.contains(.initial), previous.word >= 0 {
        inside[word] = min(inside[word] + 1, 60_000)
        if previous.isCapital, lexicon.vocabulary[previous.word].classes.contains(.firstName) {
          persons.insert(token.word)
        }
      }
    }
  }
}
