import CoverageModel
import Testing

@Suite("The statement that shows an utterance")
struct FullestTests {
  /// A long quotation that holds two utterances, and a short report of each.
  private let coverage = Coverage(
    statements: [
      Statement(article: 0, range: 0..<90, kind: .direct, utterance: 0),
      Statement(article: 0, range: 100..<130, kind: .indirect, utterance: 0),
      Statement(article: 0, range: 140..<160, kind: .indirect, utterance: 1),
    ],
    utterances: [Utterance(statements: [0, 1]), Utterance(statements: [0, 2])])

  @Test("is the longest report")
  func longest() {
    #expect(coverage.fullest(of: 0) == 0)
  }

  @Test("is no quotation that stands for another utterance already")
  func own() {
    #expect(coverage.fullest(of: 1) == 2)
  }
}
