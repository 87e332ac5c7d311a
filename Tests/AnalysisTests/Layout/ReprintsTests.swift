import CoverageModel
import Testing

@testable import Analysis

/// Articles that stand in a coverage again, word for word.
@Suite struct ReprintsTests {
  private static let article = """
    Le barrage divise encore les deux rives

    La ministre de l'Eau du Norland, Anne Morel, a rejeté mardi le projet de barrage. « Ce mur assécherait nos vallées », a-t-elle \
    déclaré, ajoutant que son pays saisirait la Cour.

    Le président du Sudland, Paul Vasseur, a répondu que le barrage ne retiendrait aucune eau en été. « Nos voisins ont reçu tous les \
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
    for (index, statement) in coverage.statements.enumerated() {
      #expect(coverage.utterances[statement.utterance].statements.contains(index))
    }
    #expect(coverage.utterances.allSatisfy { $0.statements == $0.statements.sorted() })
    #expect(coverage.statements.map(\.article) == coverage.statements.map(\.article).sorted())
  }

  @Test("a quotation of several utterances reports all of them in a reprint, too")
  func severalSentences() {
    let article = """
      Le barrage divise encore les deux rives

      La ministre de l'Eau du Norland, Anne Morel, a rejeté mardi le projet. « Ce mur assécherait nos vallées. Nous saisirons la \
      Cour dès lundi prochain », a-t-elle déclaré.
      """
    let other = """
      Le chantier attendra

      La ministre Anne Morel a parlé mercredi. « Ce mur assécherait nos vallées », a dit Anne Morel. Un marché a été visité ensuite.

      « Nous saisirons la Cour dès lundi prochain », a répété Anne Morel jeudi devant les députés.
      """
    let coverage = French.coverage(of: article, other, article)
    let articles = coverage.utterances.map { $0.statements.map { coverage.statements[$0].article } }
    #expect(articles == [[0, 1, 2], [0, 1, 2]])
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

  @Test("a copy below its original is a reprint though its title and headings are told to be furniture there")
  func belowItself() {
    let article = """
      Le barrage divise encore les deux rives du fleuve

      PORT-AMONT, 13 avril. /TASS/. La ministre de l'Eau du Norland, Anne Morel, a rejeté mardi le projet de barrage. « Ce mur \
      assécherait nos vallées », a-t-elle déclaré, ajoutant que son pays saisirait la Cour.

      Une querelle vieille de vingt ans entre voisins

      Le président du Sudland, Paul Vasseur, a répondu que le barrage ne retiendrait aucune eau en été. « Nos voisins ont reçu tous \
      les plans », a-t-il assuré.
      """
    let (once, twice) = (French.coverage(of: article), French.coverage(of: article + "\n\n" + article))
    #expect(twice.statements.count == 2 * once.statements.count)
    #expect(twice.topics == once.topics)
    #expect(twice.relations == once.relations)
    let words = twice.statements.map { twice.words(of: $0) }
    #expect(words.prefix(once.statements.count) == words.suffix(once.statements.count))
  }

  @Test("an article without the title that names who speaks is no reprint: nothing tells in it whose words they are")
  func withoutTitle() {
    let titled = """
      Anne Morel s'explique devant la commission

      PORT-AMONT, 14 avril. /TASS/. « Ce n'est pas vrai », a-t-elle dit.
      """
    let other = """
      Louise Petit s'explique devant la commission

      MORVAN, 13 avril. /TASS/. La maire Louise Petit a parlé longuement du barrage.

      PORT-AMONT, 14 avril. /TASS/. « Ce n'est pas vrai », a-t-elle dit.
      """
    let coverage = French.coverage(of: titled, other)
    #expect(said(coverage, inArticlesFrom: 0).first?.hasPrefix("Anne Morel") == true)
    #expect(said(coverage, inArticlesFrom: 1).allSatisfy { !$0.hasPrefix("Anne Morel") })
  }

  @Test("the earlier mention that tells who a pronoun is stands in the reprint itself")
  func antecedents() {
    let coverage = French.coverage(of: Self.article, "Une ligne.\n\n" + Self.article)
    let mentions = coverage.statements.map { statement in
      statement.antecedent.map { coverage.words($0, inArticle: statement.article) }
    }
    let originals = coverage.statements.indices.filter { coverage.statements[$0].article == 0 }
    #expect(originals.contains { mentions[$0] != nil })
    #expect(Array(mentions.prefix(originals.count)) == Array(mentions.suffix(originals.count)))
    #expect(coverage.statements.suffix(originals.count).allSatisfy { $0.antecedent.map { $0.lowerBound > 10 } ?? true })
  }

  @Test("turns of an interview keep their words where a reprint before them is left out")
  func turns() {
    let interview = """
      PORT-AMONT, 15 avril. /TASS/. La ministre et le président ont débattu du barrage devant les journalistes.

      Anne Morel : Je refuse ce barrage.

      Paul Vasseur : Je le construirai.

      Anne Morel : Vous ne pouvez pas décider seul de nos vallées.
      """
    let dated = Self.article.replacing(
      "La ministre de l'Eau", with: "PORT-AMONT, 13 avril. /TASS/. La ministre de l'Eau")
    let alone = French.coverage(of: interview)
    let coverage = French.coverage(of: dated + "\n\n" + dated + "\n\n" + interview)
    let turns = ["Je refuse ce barrage.", "Je le construirai.", "Vous ne pouvez pas décider seul de nos vallées."]
    #expect(alone.statements.map { alone.words(of: $0) }.filter(turns.contains) == turns)
    #expect(coverage.statements.map { coverage.words(of: $0) }.filter(turns.contains) == turns)
    #expect(coverage.statements.count == 2 * French.coverage(of: dated).statements.count + alone.statements.count)
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
