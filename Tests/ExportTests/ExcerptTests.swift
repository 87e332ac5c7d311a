import CoverageModel
import Samples
import Testing

@testable import Export

@Suite struct ExcerptTests {
  private func utterances(_ filter: ExcerptFilter, of coverage: Coverage = CanalCoverage.coverage) -> [Int] {
    Excerpt(coverage, filter: filter).topics.flatMap(\.rows).flatMap(\.utterances)
  }

  @Test("Without a restriction everything is in the excerpt")
  func takesAll() {
    #expect(utterances(ExcerptFilter()) == [0, 1, 4, 2, 3])
    #expect(Excerpt(CanalCoverage.coverage).statementCount == 7)
  }

  @Test("A topic holds its rows and no others")
  func takesTopic() {
    #expect(utterances(ExcerptFilter(topics: [0])) == [0, 1, 4])
    #expect(utterances(ExcerptFilter(topics: [1])) == [2])
  }

  @Test("A side has its own statements and the joint ones")
  func takesSide() {
    #expect(utterances(ExcerptFilter(side: .a)) == [0, 4, 2])
    #expect(utterances(ExcerptFilter(side: .b)) == [1, 2])
  }

  @Test("A report that has the other side say it is left out")
  func takesReportsOfSide() {
    var coverage = CanalCoverage.coverage
    coverage.statements[6].party = .b
    let excerpt = Excerpt(coverage, filter: ExcerptFilter(side: .a))
    #expect(excerpt.coverage.utterances[0].statements == [0])
    #expect(excerpt.statementCount == 4)
  }

  @Test("Agreement and disagreement choose the rows that are so marked")
  func takesRelation() {
    #expect(utterances(ExcerptFilter(relation: .disagreement)) == [0, 1])
    #expect(utterances(ExcerptFilter(relation: .agreement)) == [2])
  }

  @Test("The other relations choose topics by their mark")
  func takesMarkedTopics() {
    var coverage = CanalCoverage.coverage
    coverage.topics[0].mark = .mixed
    #expect(utterances(ExcerptFilter(relation: .mixed), of: coverage) == [0, 1, 4])
    #expect(utterances(ExcerptFilter(relation: .oneSided), of: coverage) == [])
    #expect(utterances(ExcerptFilter(relation: .disagreement), of: coverage) == [0, 1])
  }

  @Test("Chosen utterances are taken alone, and restrictions add up")
  func takesUtterances() {
    #expect(utterances(ExcerptFilter(utterances: [1, 3])) == [1, 3])
    #expect(utterances(ExcerptFilter(utterances: [0, 3], topics: [0])) == [0])
    #expect(utterances(ExcerptFilter(utterances: [])) == [])
  }

  @Test("Rows of one relation are one block")
  func blocks() throws {
    var coverage = CanalCoverage.coverage
    coverage.relations[0].a = [0, 4]
    let excerpt = Excerpt(coverage)
    let topic = try #require(excerpt.topics.first)
    #expect(excerpt.blocks(of: topic).map(\.rows.count) == [2])
    #expect(excerpt.blocks(of: topic).map(\.relation) == [0])
  }

  @Test("A statement that reports two utterances counts once")
  func countsOnce() {
    var coverage = CanalCoverage.coverage
    let before = Excerpt(coverage).statementCount
    let first = coverage.utterances[0].statements[0]
    coverage.utterances[1].statements.append(first)
    #expect(Excerpt(coverage).statementCount == before)
  }
}
