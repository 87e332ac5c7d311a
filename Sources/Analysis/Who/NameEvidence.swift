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
    guard shelf.counts.lower[word] == 0 else { return false }
    let entry = lexicon.vocabulary[token.word]
    if length == 1, shelf.counts.initial[word] > 1, entry.verb < 0, entry.classes.isEmpty { return true }
    return length >= 2 && entry.verb < 0 && !entry.classes.contains(.stopword)
  }

  /// Whether an article is part of the name behind it: *Le Pen*, where the text has *Marine Le Pen*.
  func isArticled(_ article: Int32, _ name: Int32) -> Bool {
    !shelf.counts.articled.isEmpty && shelf.counts.articled.contains(NameCounts.pair(article, name))
  }

  /// Whether a word stands behind a given name somewhere.
  func isPerson(_ word: Int32) -> Bool { shelf.counts.persons.contains(word) }
}

/// How often words are written with a capital inside sentences, at their heads, and without one.
private struct NameCounts {
  private(set) var inside: [UInt16]
  private(set) var lower: [UInt16]
  /// How often each word begins a sentence with a capital.
  private(set) var initial: [UInt16]
  /// Words that stand behind a given name.
  private(set) var persons: Set<Int32> = []
  /// Capitalised articles with the capitalised word behind them, inside a sentence: *Marine Le Pen*.
  private(set) var articled: Set<UInt64> = []

  init(words: Int) {
    inside = Array(repeating: 0, count: words)
    lower = inside
    initial = inside
  }

  mutating func count(_ annotation: Annotation, _ lexicon: Lexicon) {
    var previous = Token(start: 0, end: 0, word: -1, kind: .other, flags: [])
    var isBehindWord = false
    for token in annotation.tokens {
      defer {
        if token.kind != .period || !Self.isTitle(previous, lexicon) {
          isBehindWord = previous.word >= 0
          previous = token
        }
      }
      guard token.kind == .word else { continue }
      let word = Int(token.word)
      if !token.isCapital {
        lower[word] = min(lower[word] + 1, 60_000)
      } else if token.flags.contains(.initial) {
        initial[word] = min(initial[word] + 1, 60_000)
      } else if previous.word >= 0 {
        inside[word] = min(inside[word] + 1, 60_000)
        if previous.isCapital { note(token.word, behind: previous.word, isBehindWord, lexicon) }
      }
    }
  }

  /// Notes a capitalised word behind a given name or an article with a capital.
  private mutating func note(_ word: Int32, behind previous: Int32, _ isBehindWord: Bool, _ lexicon: Lexicon) {
    let classes = lexicon.vocabulary[previous].classes
    if isBehindWord, classes.contains(.determiner) { articled.insert(Self.pair(previous, word)) }
    if classes.contains(.firstName) { persons.insert(word) }
  }

  private static func isTitle(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.word >= 0 && token.isCapital && lexicon.vocabulary[token.word].classes.contains(.title)
  }

  static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
  }
}
