import Foundation
import Testing

@testable import Analysis

/// What the analysis reaches on text that readers annotated; scored by `../shared/tools/score_coverage.py`.
@Suite(.enabled(if: Shared.isPresent, "the annotated texts in ../shared, or python3, are not here"))
struct FiguresTests {
  private static let page = Result { try scores("coverage/moscou-2017.fr.txt", "gold/moscou-2017.fr.json") }

  private static func scores(_ text: String, _ gold: String) throws -> Scores {
    try Shared.scores(text: Shared.folder.appending(path: text), gold: Shared.folder.appending(path: gold))
  }

  @Test("the real page gives at least what was asked of the first version")
  func asked() throws {
    let page = try Self.page.get()
    #expect(page.articles.precision == 1 && page.articles.recall == 1)
    #expect(page.headings.recall >= 15.0 / 16)
    let found = page.headings.recall * 16
    #expect(found / page.headings.precision - found <= 1.01)
    #expect(page.statements.iou.f1 >= 0.90)
    #expect(page.statements.exact.f1 >= 0.80)
    #expect(page.statements.withSpeaker.f1 >= 0.85)
    #expect(page.falseVoice.value <= 0.05)
    #expect(max(page.topics.f1, page.topicsOfOther?.f1 ?? 0) >= 0.65)
    #expect(page.topicsGiven.value >= 0.95)
    #expect(page.utterances.f1 >= 0.75)
    #expect(page.relations.f1 >= 0.70)
    #expect(page.relations.disagreement.found >= 3)
    #expect(page.relations.agreement.opposed == 0 && page.relations.disagreement.opposed == 0)
  }

  @Test("the real page gives what it gave before")
  func reached() throws {
    let page = try Self.page.get()
    #expect(page.headings.f1 == 1)
    #expect(page.statements.iou.f1 >= 0.978)
    #expect(page.statements.exact.f1 >= 0.965)
    #expect(page.statements.withSpeaker.f1 >= 0.985)
    #expect(page.falseVoice.value <= 0.010)
    #expect(page.topics.f1 >= 0.683)
    #expect(page.topicsOfOther?.f1 ?? 0 >= 0.780)
    #expect(page.topicsGiven.value >= 0.960)
    #expect(page.utterances.f1 >= 0.875)
    #expect(page.relations.f1 >= 0.930)
    #expect(page.relations.disagreement.found >= 4)
    #expect(page.relations.agreement.found >= 10)
  }

  @Test("the statements of the collection are found as before")
  func collection() throws {
    let folder = Shared.folder.appending(path: "collection")
    let pieces = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".fr.txt") }
    try #require(pieces.count >= 14)
    let measures = try pieces.map { piece in
      let gold = piece.replacingOccurrences(of: ".txt", with: ".json")
      return try Self.scores("collection/\(piece)", "collection/\(gold)").statements.iou
    }
    let right = measures.reduce(0) { $0 + $1.tp }
    let all = measures.reduce(0) { $0 + $1.predicted + $1.gold }
    let f1 = Double(2 * right) / Double(all)
    #expect(f1 >= 0.788)
  }
}
