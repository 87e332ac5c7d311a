import CoverageModel
import Testing

@Suite("Rows of relations that hold several utterances")
struct RowLayoutTests {
  private typealias Row = Comparison.Row

  /// A coverage in which everything is said once, in one article; `.` is a third voice, `=` both together.
  private func coverage(_ voices: String, topics: [Int] = [], _ relations: [Relation]) -> Coverage {
    let parties: [Character: Statement.Party] = ["a": .a, "b": .b, "=": .both]
    let statements = voices.enumerated().map { index, voice in
      Statement(
        article: 0, range: index..<index + 1, kind: .direct, party: parties[voice],
        topic: index < topics.count ? topics[index] : 0, utterance: index)
    }
    return Coverage(
      topics: (0...(topics.max() ?? 0)).map { Topic(label: "\($0)") }, statements: statements,
      utterances: statements.indices.map { Utterance(statements: [$0]) }, relations: relations)
  }

  private func relation(_ a: [Int], _ b: [Int], both: [Int] = [], topic: Int = 0) -> Relation {
    Relation(topic: topic, label: .disagreement, a: a, b: b, both: both, evidence: [], certainty: 1)
  }

  private func level(_ a: Int?, _ b: Int?, _ relation: Int = 0) -> Row {
    Row(mark: .disagreement, a: a, b: b, relation: relation)
  }

  @Test("An answer stands beside what it answers, the rest of the longer side alone")
  func answers() {
    let rows = Comparison(coverage("aaaab", [relation([0, 2, 3], [4])])).topics[0].rows
    #expect(rows == [level(0, nil), level(2, nil), level(3, 4), Row(mark: .oneSided, a: 1)])
  }

  @Test("Both columns stay in the order of the text", arguments: ["abbabb", "bbbbaa", "babbab", "aabbbb", "abababbb"])
  func order(_ voices: String) {
    let sides = { (side: Character) in voices.enumerated().filter { $0.element == side }.map(\.offset) }
    let rows = Comparison(coverage(voices, [relation(sides("a"), sides("b"))])).topics[0].rows
    #expect(rows.compactMap(\.a) == sides("a"))
    #expect(rows.compactMap(\.b) == sides("b"))
    #expect(rows.count == max(sides("a").count, sides("b").count))
  }

  @Test("A joint statement stands among the rows of its relation where the text has it")
  func joint() {
    let rows = Comparison(coverage("ab=ab", [relation([0, 3], [1, 4], both: [2])])).topics[0].rows
    #expect(rows == [level(0, 1), Row(mark: .joint, across: 2, relation: 0), level(3, 4)])
  }

  @Test("Rows without counterpart stand where the text has them, before and behind a relation")
  func alone() {
    let rows = Comparison(coverage(".aab.", [relation([2], [3])])).topics[0].rows
    #expect(
      rows == [
        Row(mark: .third, across: 0), Row(mark: .oneSided, a: 1), level(2, 3), Row(mark: .third, across: 4),
      ])
  }

  @Test("What a relation of another topic holds stands there alone; a topic without rows does not show")
  func otherTopic() {
    let topics = Comparison(coverage("aba", topics: [0, 1, 1], [relation([0], [1], topic: 1)])).topics
    #expect(topics.map(\.topic) == [1])
    #expect(topics[0].rows == [level(0, 1), Row(mark: .oneSided, a: 2)])
    #expect(topics[0].countA == 2)
    #expect(topics[0].countB == 1)
  }

  @Test("Of two relations the smaller one has what both hold")
  func smallerFirst() {
    let rows = Comparison(coverage("abab", [relation([0, 2], [1, 3]), relation([2], [3])])).topics[0].rows
    #expect(rows == [level(0, 1, 0), level(2, 3, 1)])
  }

  @Test("Where one side stands in another relation, the nearest of it is repeated: a mark needs both")
  func repeated() {
    let rows = Comparison(coverage("abb", [relation([0], [1]), relation([0], [2])])).topics[0].rows
    #expect(rows == [level(0, 1, 0), level(0, 2, 1)])
  }
}
