import Testing

@testable import Analysis

@Suite struct PhraseTrieTests {
  private func values(_ trie: PhraseTrie, _ words: [Int32]) -> [Int32]? {
    var node: Int32 = 0
    for word in words {
      guard let next = trie.step(node, word) else { return nil }
      node = next
    }
    var values: [Int32] = []
    trie.forEachValue(at: node) { values.append($0) }
    return values.sorted()
  }

  @Test("an expression is found by walking its words")
  func walk() {
    var trie = PhraseTrie()
    trie.insert([1, 2, 3], value: 7)
    #expect(values(trie, [1, 2, 3]) == [7])
    #expect(values(trie, [1, 2]) == [])
    #expect(values(trie, [2]) == nil)
    #expect(values(trie, [1, 2, 3, 4]) == nil)
  }

  @Test("one expression can begin another and stand for several things")
  func shared() {
    var trie = PhraseTrie()
    trie.insert([1], value: 10)
    trie.insert([1, 2], value: 20)
    trie.insert([1, 2], value: 21)
    #expect(values(trie, [1]) == [10])
    #expect(values(trie, [1, 2]) == [20, 21])
  }

  @Test("all expressions are found after the table has grown")
  func growth() {
    var trie = PhraseTrie()
    for word in 0..<Int32(4000) { trie.insert([word, word + 1], value: Int(word)) }
    for word in 0..<Int32(4000) { #expect(values(trie, [word, word + 1]) == [word]) }
    #expect(values(trie, [4000]) == nil)
  }
}
