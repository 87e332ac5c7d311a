import CoverageModel
import Samples
import Testing

@Suite struct ComparisonTests {
  private typealias Row = Comparison.Row

  @Test("Utterances that answer each other stand level, others stand alone, in the order of the text")
  func laysRowsLevel() {
    let topics = Comparison(CanalCoverage.coverage).topics
    #expect(topics.map(\.topic) == [0, 1, nil])
    #expect(topics[0].rows == [Row(mark: .disagreement, a: 0, b: 1, relation: 0), Row(mark: .oneSided, a: 4)])
    #expect(topics[1].rows == [Row(mark: .joint, across: 2, relation: 1)])
  }

  @Test("A third voice stands outside the columns, what fits no topic comes last")
  func keepsThirdVoicesOut() {
    #expect(Comparison(CanalCoverage.coverage).topics.last?.rows == [Row(mark: .third, across: 3)])
  }

  @Test("Utterances are counted by side, joint ones for neither")
  func countsSides() {
    let topics = Comparison(CanalCoverage.coverage).topics
    #expect(topics.map(\.countA) == [2, 0, 0])
    #expect(topics.map(\.countB) == [1, 0, 0])
  }

  @Test("Where a relation holds more on one side, the other column is empty beside the rest")
  func fillsUnevenSides() {
    var coverage = CanalCoverage.coverage
    coverage.relations[0].a = [0, 4]
    let rows = Comparison(coverage).topics[0].rows
    #expect(rows == [Row(mark: .disagreement, a: 0, b: 1, relation: 0), Row(mark: .disagreement, a: 4, relation: 0)])
  }

  @Test("No utterance stands in two rows")
  func placesEachOnce() {
    var coverage = CanalCoverage.coverage
    coverage.relations.append(coverage.relations[0])
    let placed = Comparison(coverage).topics.flatMap(\.rows).flatMap(\.utterances).sorted()
    #expect(placed == [0, 1, 2, 3, 4])
  }

  @Test("An empty coverage has no rows")
  func comparesNothing() {
    #expect(Comparison(Coverage()).topics.isEmpty)
  }
}
