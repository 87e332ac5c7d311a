/// What the text itself shows of capitalised words: whether they are names.
struct NameEvidence {
  private var inside: [UInt16]
  private var lower: [UInt16]
  /// How often each word begins a sentence with a capital.
  private var initial: [UInt16]
  private let lexicon: Lexicon
  private var persons: Set<Int32> = []
  /// Capitalised articles with the capitalised word behind them, inside a sentence: *Marine Le Pen*.
  private var articled: Set<UInt64> = []

  /// Counts how the words of all documents are written.
  init(_ annotations: [Annotation], _ lexicon: Lexicon) {
    self.lexicon = lexicon
    inside = Array(repeating: 0, count: lexicon.vocabulary.count)
    lower = inside
    initial = inside
    for annotation in annotations { count(annotation) }
  }

  private mutating func count(_ annotation: Annotation) {
    var previous = Token(start: 0, end: 0, word: -1, kind: .other, flags: [])
    var isBehindWord = false
    for token in annotation.tokens {
      defer {
        if token.kind != .period || !isTitle(previous) {
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
        if isBehindWord, previous.isCapital, lexicon.vocabulary[previous.word].classes.contains(.determiner) {
          articled.insert(Self.pair(previous.word, token.word))
        }
        if previous.isCapital, lexicon.vocabulary[previous.word].classes.contains(.firstName) {
          persons.insert(token.word)
        }
      }
    }
  }

  private func isTitle(_ token: Token) -> Bool {
    token.word >= 0 && lexicon.vocabulary[token.word].classes.contains(.title)
  }

  /// Whether a capitalised word begins a name of `length` words.
  func isName(_ token: Token, length: Int) -> Bool {
    let word = Int(token.word)
    if !token.flags.contains(.initial) { return true }
    if inside[word] > 0 { return true }
    let entry = lexicon.vocabulary[token.word]
    if length == 1, initial[word] > 1, lower[word] == 0, entry.verb < 0, entry.classes.isEmpty { return true }
    if entry.verb >= 0 || entry.classes.contains(.stopword) || lower[word] > 0 { return false }
    return length >= 2
  }

  /// Whether an article is part of the name behind it: *Le Pen*, where the text has *Marine Le Pen*.
  func isArticled(_ article: Int32, _ name: Int32) -> Bool {
    !articled.isEmpty && articled.contains(Self.pair(article, name))
  }

  private static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
  }

  /// Whether a word stands behind a given name somewhere.
  func isPerson(_ word: Int32) -> Bool { persons.contains(word) }
}
