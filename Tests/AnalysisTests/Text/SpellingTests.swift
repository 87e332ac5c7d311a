import Testing

@testable import Analysis

@Suite struct SpellingTests {
  /// The spelling of a word that stands before others.
  private func spelled(_ word: String, before rest: String = " and so on and on") -> Spelling? {
    Array((word + rest).utf8).withUnsafeBufferPointer { Spelling($0, 0..<word.utf8.count) }
  }

  @Test(
    "A word is spelled alike wherever it stands",
    arguments: ["a", "déclaré", "ministre", "gouvernement", "aaaaaaaaaaaaaaaa"])
  func same(word: String) throws {
    let one = try #require(spelled(word))
    #expect(one == spelled(word, before: ", dit-il, ou presque"))
    #expect(one.hash == spelled(word, before: "’ et le reste")?.hash)
  }

  @Test(
    "Words that differ in a letter, in length or in a capital are spelled differently",
    arguments: [
      ("a", "b"), ("aaaaaaaa", "aaaaaaaaa"), ("aaaaaaaaa", "aaaaaaaaaa"), ("Le", "le"), ("ministre", "ministrE"),
    ])
  func different(one: String, other: String) throws {
    let spelling = try #require(spelled(one))
    #expect(spelling != spelled(other))
  }

  @Test("Long words and words at the very end of a text are not told by their spelling")
  func untold() {
    #expect(spelled("aaaaaaaaaaaaaaaaa") == nil)
    #expect(spelled("le", before: "") == nil)
  }

  @Test("A word that was met is known with what its writing shows")
  func met() throws {
    var words = MetWords()
    let spelling = try #require(spelled("Le"))
    #expect(words[spelling] == nil)
    words.note(spelling, number: 7, flags: .capital)
    #expect(words[spelling]?.number == 7)
    #expect(words[spelling]?.flags == .capital)
    let other = try #require(spelled("le"))
    #expect(words[other] == nil)
  }
}
