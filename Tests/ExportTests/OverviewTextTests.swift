import CoverageModel
import Samples
import Testing

@testable import Export

@Suite("The picture of the whole as text") struct OverviewTextTests {
  private func lines(_ language: InterfaceLanguage, _ coverage: Coverage = CanalCoverage.coverage) -> [String] {
    OverviewText(coverage, language: language).text().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test("Topics have numbers with bars, a sign and its word, and what both say together")
  func drawsTopics() {
    let lines = lines(.english)
    #expect(lines[0...1] == ["Amont – Aval", "2 articles, 7 statements, 2 topics"])
    #expect(lines[3] == "Topics")
    #expect(lines[4] == String(repeating: " ", count: 37) + "Amont             Aval")
    #expect(lines[5] == "  1. Le coût du canal              2 ████████████    1 ██████       ≠   Disagreement")
    #expect(lines[6].hasSuffix("=   Agreement · Together: 1"))
    #expect(lines[7].hasPrefix("  Outside the topics"))
    #expect(lines[7].hasSuffix("Third voice: 1"))
  }

  @Test("Voices, outlets and strips follow, in the reader's language")
  func drawsTheRest() {
    let lines = lines(.french)
    #expect(lines.contains("  Anne Roy                         4 ████████████ Amont"))
    #expect(lines.contains("  L’Écho                           4   1   1"))
    #expect(lines.contains("  sans titre de presse             1   –   –"))
    #expect(lines.contains("Qui parle où (A Amont, B Aval, & les deux, · tierce voix)"))
    #expect(lines.contains("  article 1 · Le canal divise les maires · L’Écho"))
    #expect(lines.contains { $0.contains("AAAA") && $0.contains("BBB") && $0.hasPrefix("  ─") })
  }

  @Test("What only one side speaks of is called by the name of the side")
  func callsOutOneSided() {
    var coverage = CanalCoverage.coverage
    coverage.relations.remove(at: 0)
    coverage.statements[1].topic = nil
    coverage.topics[0].mark = .oneSided
    let lines = lines(.english, coverage)
    #expect(lines.contains { $0.hasPrefix("  1. Le coût") && $0.hasSuffix("·   only Amont") })
    #expect(lines.contains("  only Amont: 1. Le coût du canal"))
  }

  @Test("What is cut, and nothing, are written in ASCII where that is asked for")
  func isPlain() {
    var coverage = CanalCoverage.coverage
    coverage.topics[0].label = "Le coût du canal, de ses écluses et de ses ponts"
    let text = OverviewText(coverage, language: .french, isPlain: true).text()
    #expect(text.contains("1. Le coût du canal, de ses...   "))
    #expect(text.contains("sans titre de presse             1   -   -"))
    #expect(!text.contains("…"))
  }

  @Test("Nothing has no tables")
  func isEmpty() { #expect(lines(.english, Coverage()).count == 3) }
}
