import CoverageModel
import Testing

@testable import Export

@Suite struct WordsTests {
  @Test("Nothing and one are singular in French, only one in English")
  func counts() {
    #expect([0, 1, 2].map { Words.french.counted($0, Words.french.topics) } == ["0 thème", "1 thème", "2 thèmes"])
    #expect([0, 1, 2].map { Words.english.counted($0, Words.english.topics) } == ["0 topics", "1 topic", "2 topics"])
  }

  @Test(
    "Dates are told in words, with the year where it is known",
    arguments: [
      ("2017-04-13", "13 avril 2017", "13 April 2017"), ("--12-01", "1 décembre", "1 December"),
      ("2017-13-01", "2017-13-01", "2017-13-01"), ("x", "x", "x"),
    ])
  func tellsDates(iso: String, french: String, english: String) {
    #expect(Words.french.date(iso) == french)
    #expect(Words.english.date(iso) == english)
  }

  @Test("Shares have two decimals", arguments: [(0.856, "0,86"), (1, "1,00"), (0.05, "0,05"), (-1, "0,00")])
  func tellsShares(value: Double, text: String) {
    #expect(Words.french.share(value) == text)
  }

  @Test("Every reason has words in both languages", arguments: Evidence.Reason.allCases)
  func hasAllReasons(reason: Evidence.Reason) {
    #expect(Words.french.reasons[reason] != nil)
    #expect(Words.english.reasons[reason] != nil)
  }
}
