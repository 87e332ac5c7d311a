import CoverageModel
import Export
import Samples
import Testing

@Suite struct TopicQueryTests {
  @Test(
    "A topic is named by number or by a part of its label, whatever its case and accents",
    arguments: [
      ("1", [0]), ("2", [1]), ("3", []), ("0", []), ("COUT", [0]), ("coût du", [0]), ("Rendez-Vous", [1]),
      ("du", [0]), ("pont", []), ("", []),
    ])
  func findsTopics(query: String, topics: [Int]) {
    #expect(TopicQuery(CanalCoverage.coverage).topics(matching: query) == Set(topics))
  }

  @Test(
    "Ligatures, apostrophes and combining accents do not matter", arguments: ["l'oeuvre", "L’ŒUVRE", "œuvre e\u{301}t"])
  func foldsLetters(query: String) {
    let coverage = Coverage(topics: [Topic(label: "L’œuvre ét\u{E9}e")])
    #expect(TopicQuery(coverage).topics(matching: query) == [0])
  }
}
