import Samples
import Testing

@testable import CoverageModel

/// What each kind of correction makes of a coverage.
@Suite struct CorrectedCoverageTests {
  private let canal = CanalCoverage.coverage

  private func correct(
    _ statements: [Int], _ change: Correction.Change, _ coverage: Coverage? = nil
  ) -> CorrectedCoverage {
    let targets = statements.map { canal.anchor(ofStatement: $0) }
    return (coverage ?? canal).applying(
      CorrectionLog(done: [
        .init(id: "1", action: .correct(Correction(targets: targets, change: change, former: "")))
      ]))
  }

  private func statement(_ words: String, _ coverage: Coverage) -> Statement? {
    coverage.statements.first { coverage.words(of: $0) == words }
  }

  @Test("Without corrections nothing changes")
  func leavesAlone() {
    let result = canal.applying(CorrectionLog())
    #expect(result.coverage == canal && result.origins == Array(canal.statements.indices) && result.placed.isEmpty)
  }

  @Test("A speaker who is known takes the statement to their side")
  func changesSpeaker() throws {
    let voice = Voice(name: "Anne Roy", side: canal.reference(to: .a))
    let coverage = correct([3], .speaker(voice)).coverage
    #expect(coverage.statements[3].speaker == 0 && coverage.statements[3].party == .a)
    #expect(coverage.statements[3].corrected == [.speaker, .side] && coverage.statements[3].certainty == 1)
    #expect(coverage.speakers == canal.speakers)
  }

  @Test("A new speaker is added, on the side that the reader names")
  func addsSpeaker() {
    let coverage = correct([3], .speaker(Voice(name: "Zoé", side: canal.reference(to: .b)))).coverage
    #expect(coverage.speakers.last?.name == "Zoé" && coverage.speakers.last?.side == .b)
    #expect(coverage[.b].speakers == [1, 3] && coverage.statements[3].party == .b)
  }

  @Test("Nobody is a speaker as well, and the side stays")
  func forgetsSpeaker() {
    let coverage = correct([0], .speaker(Voice(name: nil, side: canal.reference(to: .a)))).coverage
    #expect(coverage.statements[0].speaker == nil && coverage.statements[0].party == .a)
  }

  @Test("A side is found by its name where the sides changed places")
  func findsSideByName() {
    var swapped = canal
    swapped.sides = [Side(id: .a, name: "Aval", speakers: [1]), Side(id: .b, name: "Amont", speakers: [0])]
    #expect(swapped.party(canal.reference(to: .a)) == .b)
    #expect(swapped.party(SideReference(party: .both)) == .both && swapped.party(SideReference(party: nil)) == nil)
  }

  @Test("A speaker all of whose words changed sides changes sides")
  func movesSpeaker() {
    let coverage = correct([3], .side(canal.reference(to: .b))).coverage
    #expect(coverage.speakers[2].side == .b && coverage[.b].speakers == [1, 2])
    #expect(correct([0], .side(canal.reference(to: .b))).coverage.speakers[0].side == .a)
  }

  @Test("What changes sides leaves the relation, and the mark of the topic follows")
  func leavesRelation() {
    let coverage = correct([1], .side(canal.reference(to: .a))).coverage
    #expect(coverage.relations.map(\.topic) == [1])
    #expect(coverage.topics[0].mark == .oneSided)
  }

  @Test("A kind changes, and nothing else")
  func changesKind() {
    let coverage = correct([1], .kind(.mixed)).coverage
    #expect(coverage.statements[1].kind == .mixed && coverage.statements[1].corrected == [.kind])
    #expect(coverage.relations == canal.relations && coverage.topics == canal.topics)
  }

  @Test("A topic that is new is added; the relation of two goes with one of them")
  func changesTopic() throws {
    let coverage = correct([1], .topic("Les écluses")).coverage
    let topic = try #require(coverage.topics.firstIndex { $0.label == "Les écluses" })
    #expect(coverage.statements[1].topic == topic && coverage.relations[0].topic == topic)
    #expect(coverage.topics[topic].mark == .disagreement && coverage.topics[0].mark == .oneSided)
  }

  @Test("A topic that nothing is left of is gone")
  func dropsTopic() {
    let coverage = correct([2], .topic("Le coût du canal")).coverage
    #expect(coverage.topics.map(\.label) == ["Le coût du canal"] && coverage.topics[0].mark == .mixed)
    #expect(coverage.relations.allSatisfy { $0.topic == 0 })
  }

  @Test("Boundaries move to the words that the reader wants, and are placed by those that were found")
  func movesBoundaries() throws {
    let range = CanalCoverage.range(of: "que la région ne paierait rien", in: CanalCoverage.first)
    let coverage = correct([1], .words(QuoteAnchor(range, of: canal.sources[0]))).coverage
    #expect(coverage.words(of: coverage.statements[1]) == "que la région ne paierait rien")
    #expect(coverage.statements[1].found == canal.statements[1].range)
    #expect(coverage.anchor(ofStatement: 1) == canal.anchor(ofStatement: 1))
  }

  @Test("What is no statement is gone with its utterance, relation and numbers")
  func removes() {
    let result = correct([1], .removal)
    #expect(result.coverage.statements.count == 6 && result.coverage.utterances.count == 4)
    #expect(result.origins == [0, 2, 3, 4, 5, 6])
    #expect(result.coverage.relations.map(\.label) == [.agreement])
    #expect(result.coverage.relations.first?.both == [1])
    #expect(result.coverage.statements[4].continues == 3)
    #expect(correct([4], .removal).coverage.statements[4].continues == nil)
  }

  @Test("A relation changes its label, and the reader is its evidence")
  func relabels() {
    let coverage = correct([0, 1], .relation(from: .disagreement, to: .agreement)).coverage
    #expect(coverage.relations[0].label == .agreement && coverage.relations[0].isCorrected)
    #expect(coverage.relations[0].evidence.map(\.reason) == [.reader, .reader])
    #expect(coverage.topics[0].mark == .agreement)
  }

  @Test("A relation is removed, or made between two")
  func removesAndMakes() throws {
    let removed = correct([0, 1], .relation(from: .disagreement, to: nil)).coverage
    #expect(removed.relations.count == 1 && removed.topics[0].mark == .undetermined)
    let made = correct([4, 1], .relation(from: nil, to: .disagreement)).coverage
    let relation = try #require(made.relations.last)
    #expect(made.relations.count == 3 && relation.a == [4] && relation.b == [1] && relation.topic == 0)
  }

  @Test("A relation within one side cannot be, and is kept without a place")
  func refusesOneSide() {
    let result = correct([0, 4], .relation(from: nil, to: .agreement))
    #expect(result.placed.isEmpty && result.coverage == canal)
  }

  @Test("What cannot be placed changes nothing and is told")
  func tellsUnplaced() {
    var other = canal
    other.sources[0].text = SourceText(String(repeating: "x", count: CanalCoverage.first.utf8.count))
    let result = correct([1], .removal, other)
    #expect(result.placed.isEmpty && result.coverage == other)
  }
}
