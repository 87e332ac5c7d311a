import CoverageModel
import Samples
import Testing

@Suite("Some words of a report")
struct PassageTests {
  private let coverage = CanalCoverage.coverage

  private func chosen(_ words: String, of statements: [Int], utterance: Int) -> Passage? {
    Passage(
      CanalCoverage.range(of: words, in: CanalCoverage.first), of: Report(statements: statements),
      ofUtterance: utterance, in: coverage)
  }

  @Test("are kept with what is left out on either side")
  func cuts() throws {
    let passage = try #require(chosen("ne paierait", of: [1], utterance: 1))
    #expect(passage.wordCount == 2)
    let kept = coverage.keeping(passage)
    #expect(kept.words(of: kept.statements[1]) == "ne paierait")
    let cut = try #require(kept.statements[1].cut)
    #expect(cut.before && cut.after)
    #expect(cut.whole == coverage.statements[1].range)
    #expect(kept.statements[1].paragraph == 1)
  }

  @Test("are the whole where no word is left out, marks included")
  func whole() throws {
    let passage = try #require(chosen("Ce canal, a soupiré Anne Roy, a cent ans", of: [4, 5], utterance: 4))
    #expect(passage.wordCount == 5)
    let kept = coverage.keeping(passage)
    #expect(kept == coverage)
  }

  @Test("may reach over a reporting clause, or leave the other part out")
  func parts() throws {
    let both = try #require(chosen("canal, a soupiré Anne Roy, a cent", of: [4, 5], utterance: 4))
    let kept = coverage.keeping(both)
    #expect(kept.words(of: kept.statements[4]) == "canal")
    #expect(kept.words(of: kept.statements[5]) == "a cent")
    #expect(kept.statements[4].cut?.before == true)
    #expect(kept.statements[4].cut?.after == false)
    #expect(kept.statements[5].cut?.before == false)
    #expect(kept.statements[5].cut?.after == true)
    let second = try #require(chosen("a cent ans", of: [4, 5], utterance: 4))
    #expect(second.parts.map(\.statement) == [5])
    #expect(second.parts[0].cut.before)
    #expect(!second.parts[0].cut.after)
    #expect(second.parts[0].range == coverage.statements[5].range)
  }

  @Test("are none where the range has none")
  func none() { #expect(chosen("Anne Roy.", of: [1], utterance: 1) == nil) }
}
