import Testing

@testable import Analysis

@Suite struct VocabularyTests {
  @Test("a word met twice has one number, another word another")
  func intern() {
    var vocabulary = Vocabulary(capacity: 4)
    let port = vocabulary.intern(Array("port".utf8))
    let quai = vocabulary.intern(Array("quai".utf8))
    #expect(port != quai)
    #expect(vocabulary.intern(Array("port".utf8)) == port)
    #expect(vocabulary.count == 2)
    #expect(vocabulary.string(quai) == "quai")
  }

  @Test("a word never met is not found, and looking for it adds nothing")
  func find() {
    var vocabulary = Vocabulary(capacity: 4)
    _ = vocabulary.intern(Array("port".utf8))
    #expect(Array("quai".utf8).withUnsafeBufferPointer { vocabulary.find($0) } == nil)
    #expect(Array("port".utf8).withUnsafeBufferPointer { vocabulary.find($0) } == 0)
    #expect(vocabulary.count == 1)
  }

  @Test("the empty word is a word")
  func empty() {
    var vocabulary = Vocabulary(capacity: 1)
    let empty = vocabulary.intern([UInt8]())
    #expect(vocabulary.string(empty).isEmpty)
    #expect(vocabulary.intern([UInt8]()) == empty)
  }

  @Test("words keep their numbers while the table grows")
  func growth() {
    var vocabulary = Vocabulary(capacity: 1)
    let numbers = (0..<5000).map { vocabulary.intern(Array("mot\($0)".utf8)) }
    #expect(numbers == (0..<5000).map(Int32.init))
    #expect((0..<5000).allSatisfy { vocabulary.intern(Array("mot\($0)".utf8)) == numbers[$0] })
    #expect(vocabulary.string(numbers[4321]) == "mot4321")
  }

  @Test("what is known of a word stays with it")
  func entries() {
    var vocabulary = Vocabulary(capacity: 4)
    let word = vocabulary.intern(Array("quai".utf8))
    vocabulary[word].classes.insert(.stopword)
    _ = vocabulary.intern(Array("port".utf8))
    #expect(vocabulary[word].classes == .stopword)
  }
}
