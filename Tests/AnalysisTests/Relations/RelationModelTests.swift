import CoverageModel
import Testing

@testable import Analysis

@Suite struct RelationModelTests {
  private let model = Models().relations

  private func certainty(best: Double, evidence: Int, a: [Int] = [0], b: [Int] = [1]) -> Double {
    let relation = Relation(topic: 0, label: .disagreement, a: a, b: b, both: [], evidence: [], certainty: 0)
    return model.certainty(RelationModel.features(of: relation, best: best, evidence: evidence, doubt: 0.1))
  }

  @Test("likelier and more evidence makes a relation more certain, never certain")
  func evidence() {
    #expect(certainty(best: 0.3, evidence: 1) < certainty(best: 0.6, evidence: 1))
    #expect(certainty(best: 0.5, evidence: 1) < certainty(best: 0.5, evidence: 3))
    #expect(certainty(best: 0.5, evidence: 2) < certainty(best: 0.5, evidence: 2, a: [0, 2], b: [1, 3]))
    for best in [0.0, 0.5, 1] { #expect((0.01...0.99).contains(certainty(best: best, evidence: 9))) }
  }
}

@Suite struct ExchangeFeatureTests {
  /// The features of the pair whose later words stand last.
  private func features(_ language: (String) -> String, _ text: String) -> Set<Substring> {
    let line = language(text).split(separator: "\n").last?.split(separator: "\t").last ?? ""
    return Set(line.split(separator: " ").compactMap { $0.split(separator: "=").first })
  }

  private func table(_ text: String) -> String {
    var analyzer = Analyzer()
    return analyzer.exchangeTable(of: [Source(name: "exchange", text: SourceText(text))])
  }

  private static let meeting = """
    Le ministre malien des Affaires étrangères Issa Traoré a reçu mardi à Bamako la ministre sénégalaise \
    des Affaires étrangères Awa Ndiaye. Issa Traoré a déclaré que le barrage de Kalan coûterait 40 millions. 
    """

  @Test(
    "words that set one side's beside the other's",
    arguments: [
      "De son côté, Awa Ndiaye a dit que le barrage fermerait.",
      "Awa Ndiaye, elle, a dit que le barrage fermerait.",
      "En revanche, Awa Ndiaye a dit que le barrage fermerait.",
    ])
  func turn(words: String) {
    #expect(features(table, Self.meeting + words).contains("turn"))
    #expect(!features(table, Self.meeting + "Awa Ndiaye a dit que le barrage fermerait.").contains("turn"))
  }

  @Test("the same in English")
  func turnEnglish() {
    let meeting = """
      Malian foreign minister Issa Traoré received his Senegalese counterpart Awa Ndiaye in Bamako. Issa Traoré said that \
      the dam at Kalan would cost 40 million. 
      """
    #expect(features(table, meeting + "For her part, Awa Ndiaye said that the dam would close.").contains("turn"))
    #expect(!features(table, meeting + "Awa Ndiaye said that the dam would close.").contains("turn"))
  }

  @Test("words that tell of both sides as one, and answers")
  func both() {
    let joint = features(table, Self.meeting + "Awa Ndiaye a répondu que les deux pays bâtiraient le barrage.")
    #expect(joint.isSuperset(of: ["ofBoth", "answers"]))
    let single = features(table, Self.meeting + "Awa Ndiaye a dit que le barrage fermerait.")
    #expect(single.isDisjoint(with: ["ofBoth", "answers"]))
  }
}
