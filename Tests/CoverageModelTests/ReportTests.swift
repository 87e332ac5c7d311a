import CoverageModel
import Samples
import Testing

@Suite struct ReportTests {
  @Test("Parts of one quotation are one report; other places are others")
  func groupsParts() {
    let coverage = CanalCoverage.coverage
    #expect(coverage.reports(of: 0).map(\.statements) == [[0], [6]])
    #expect(coverage.reports(of: 4).map(\.statements) == [[4, 5]])
  }

  @Test("A part whose beginning belongs to another utterance stands for itself")
  func keepsLoneParts() {
    var coverage = CanalCoverage.coverage
    coverage.utterances[4].statements = [5]
    #expect(coverage.reports(of: 4).map(\.statements) == [[5]])
  }

  @Test("Articles are numbered without page furniture")
  func numbersArticles() {
    var coverage = CanalCoverage.coverage
    coverage.articles.insert(Article(source: 0, range: 0..<0, kind: .boilerplate), at: 0)
    #expect((0..<3).map(coverage.number(ofArticle:)) == [nil, 1, 2])
  }

  @Test("A place of a source is in the article around it")
  func findsArticles() {
    let coverage = CanalCoverage.coverage
    #expect(coverage.article(at: 5, ofSource: 0) == 0)
    #expect(coverage.article(at: 5, ofSource: 1) == 1)
    #expect(coverage.article(at: 100_000, ofSource: 0) == nil)
  }
}
