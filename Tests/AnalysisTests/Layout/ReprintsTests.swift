import CoverageModel
import Testing

@testable import Analysis

/// Articles that stand in a coverage again, word for word.
@Suite struct ReprintsTests {
  private static let article = """
    Le barrage divise encore les deux rives

    La ministre de l'Eau du Norland, Anne Morel, a rejeté mardi le projet de barrage. « Ce mur assécherait nos vallées », a-t-elle
    déclaré, ajoutant que son pays saisirait la Cour.

    Le président du Sudland, Paul Vasseur, a répondu que le barrage ne retiendrait aucune eau en été. « Nos voisins ont reçu tous les
    plans », a-t-il assuré.
    """
  private static let other = """
    Le chantier du barrage attendra

    Paul Vasseur a promis mercredi d'attendre l'avis des juges. « Nous ne sommes pas pressés », a dit le président du Sudland.
    """

  private func said(_ coverage: Coverage, inArticlesFrom source: Int) -> [String] {
    coverage.statements.filter { coverage.articles[$0.article].source == source }.map {
      let speaker = coverage.speakerName(of: $0)
      return
        "\(speaker) \($0.paragraph): \(coverage.words(of: $0)) | \($0.cue.map { coverage.sources[source].text[$0] } ?? "")"
    }
  }

  @Test("a reprint says what its original says, at its own places")
  func sameStatements() {
    let coverage = French.coverage(of: Self.article, Self.other, "\n\n" + Self.article)
    let original = said(coverage, inArticlesFrom: 0)
    #expect(original.count >= 4)
    #expect(said(coverage, inArticlesFrom: 2) == original)
    let (first, last) = (coverage.statements.filter { $0.article == 0 }, coverage.statements.filter { $0.article == 2 })
    #expect(last.map(\.range.lowerBound) == first.map { $0.range.lowerBound + 2 })
    #expect(last.map(\.utterance) == first.map(\.utterance))
    #expect(last.map(\.topic) == first.map(\.topic))
    #expect(last.map(\.certainty) == first.map(\.certainty))
  }

  @Test("a reprint is no second witness: who speaks, topics and relations are those without it")
  func noWitness() {
    let once = French.coverage(of: Self.article, Self.other)
    let twice = French.coverage(of: Self.article, Self.other, Self.article)
    #expect(twice.topics == once.topics)
    #expect(twice.relations == once.relations)
    #expect(twice.speakers == once.speakers)
    #expect(twice.utterances.count == once.utterances.count)
    #expect(twice.utterances.map(\.statements.first) == once.utterances.map(\.statements.first))
  }

  @Test("the statements of an utterance are all its reports in the order of the text, also between reprints")
  func reports() {
    let coverage = French.coverage(of: Self.article, Self.article, Self.other, Self.article)
    for (index, utterance) in coverage.utterances.enumerated() {
      #expect(utterance.statements == utterance.statements.sorted())
      #expect(utterance.statements == coverage.statements.indices.filter { coverage.statements[$0].utterance == index })
    }
    #expect(coverage.statements.map(\.article) == coverage.statements.map(\.article).sorted())
  }

  @Test("each reprint has its own sections")
  func sections() {
    let coverage = French.coverage(of: Self.article, Self.article)
    for statement in coverage.statements {
      let section = statement.section.map { coverage.sections[$0] }
      #expect(section?.article == statement.article)
      #expect(section?.range.contains(statement.range.lowerBound) == true)
    }
  }

  @Test("a reprint in the same file that lacks the title is one, too")
  func withoutTitle() {
    let body = Self.article.split(separator: "\n", maxSplits: 1)[1]
    let coverage = French.coverage(of: Self.article, String(body))
    let (first, last) = (coverage.statements.filter { $0.article == 0 }, coverage.statements.filter { $0.article == 1 })
    #expect(first.map { coverage.words(of: $0) } == last.map { coverage.words(of: $0) })
    #expect(last.map(\.paragraph) == first.map { $0.paragraph - 1 })
    #expect(last.map(\.utterance) == first.map(\.utterance))
  }

  @Test("an article with one word changed is read by itself")
  func changed() {
    let changed = Self.article.replacing("aucune eau en été", with: "aucune eau en hiver")
    let coverage = French.coverage(of: Self.article, changed)
    #expect(said(coverage, inArticlesFrom: 1).contains { $0.contains("en hiver") })
    #expect(said(coverage, inArticlesFrom: 1).count == said(coverage, inArticlesFrom: 0).count)
    #expect(said(coverage, inArticlesFrom: 1) != said(coverage, inArticlesFrom: 0))
  }

  @Test("what goes on from another statement goes on from that of the same reprint")
  func goesOn() {
    let article = """
      La ministre Anne Morel a été entendue.

      « Ce mur assécherait toutes nos vallées », a dit Anne Morel, « et nous ne l'accepterons jamais ».
      """
    let coverage = French.coverage(of: article, article)
    let begun = coverage.statements.map { $0.continues.map { coverage.statements[$0].article } }
    #expect(begun == [nil, 0, nil, 1])
  }

  @Test("an English reprint is one, too, and a text in both languages keeps each")
  func languages() {
    let english = """
      Norland rejects the dam

      Water minister Anne Morel said the wall would dry out the valleys. “We were never asked,” she added.
      """
    var analyzer = Analyzer()
    let coverage = analyzer.coverage(
      of: [Self.article, english, Self.article, english].map { Source(name: "1.txt", text: SourceText($0)) })
    #expect(said(coverage, inArticlesFrom: 1).count == 2)
    #expect(said(coverage, inArticlesFrom: 3) == said(coverage, inArticlesFrom: 1))
    #expect(said(coverage, inArticlesFrom: 2) == said(coverage, inArticlesFrom: 0))
  }
}
