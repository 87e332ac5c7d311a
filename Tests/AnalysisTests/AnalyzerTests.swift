import CoverageModel
import Testing

@testable import Analysis

@Suite struct AnalyzerTests {
  private static let page = French.coverage(of: Strike.page)

  // MARK: A whole page

  @Test("a page gives its articles, headings, voices and sides")
  func page() {
    let coverage = Self.page
    #expect(coverage.articles.map(\.kind) == [.boilerplate, .article, .article, .boilerplate])
    #expect(coverage.articles.map(\.outlet) == [nil, "APR", "Ouest Dépêches", nil])
    let headings = coverage.sections.compactMap { section in
      section.heading.map { coverage.words($0, inArticle: section.article) }
    }
    #expect(headings == ["La sécurité des grues", "Les salaires"])
    #expect(
      coverage.voices == [
        "Jeanne Morvan: Les quais seront rouverts lundi matin", "Jeanne Morvan: Nous l'avions promis.",
        "Jeanne Morvan: les grues sont « parfaitement sûres » et les contrôles ont été faits",
        "Marc Kerven: les grues n'étaient pas sûres", "Marc Kerven: personne n’a vu les experts",
        "Marc Kerven: Nous ne reprendrons pas le travail sans garantie écrite",
        "?: se revoir jeudi", "Jeanne Morvan: La direction propose 2,5 %",
        "Marc Kerven: C'est une insulte !",
        "Marc Kerven: Nous voulons cinq pour cent et que la prime soit versée.",
        "syndicats: la suppression de quarante postes dans les ateliers",
        "Jeanne Morvan: les quais seraient rouverts lundi matin",
        "Jeanne Morvan: les grues étaient sûres",
      ])
    #expect(coverage.statements[6].party == .both)
    #expect(coverage.speakers.filter { $0.side == .a }.map(\.name).contains("Jeanne Morvan"))
    #expect(coverage.speakers.filter { $0.side == .b }.map(\.name).contains("Marc Kerven"))
  }

  @Test("there is no analysis for a language without a lexicon")
  func unknownLanguage() {
    #expect(Analyzer(language: "tlh") == nil)
    #expect(Analyzer(language: "") == nil)
  }

  @Test("a paragraph of short words that another language has too is in the language of its text")
  func shortWords() {
    let text = """
      Jeanne Morvan a affirmé que les quais du port seront rouverts lundi et que les dockers sont prévenus.

      Un courrier de mai, signé de sa main, fait état de soixante caisses de morue, de trois palans de fonte, de dix rouleaux \
      de filin, de sa vieille sonde de cuivre, d’un lot de bouées de chêne, de mai à juin, o combien de peines, de sel de \
      mer, de bois de pin, de toile de lin, de pots de colle et de clous, de corde de chanvre, de seaux de zinc. Karim \
      Oudjedi a répondu que tout était faux.
      """
    var analyzer = Analyzer()
    let coverage = analyzer.coverage(of: [Source(name: "x", text: SourceText(text))])
    #expect(coverage.articles.map(\.language) == ["fr"])
    #expect(coverage.voices.last == "Karim Oudjedi: tout était faux")
  }

  @Test("several texts are one coverage")
  func several() {
    let coverage = French.coverage(of: "Jeanne Morvan a dit que oui.", "Jeanne Morvan a dit que non.")
    #expect(coverage.articles.map(\.source) == [0, 1])
    #expect(coverage.speakers.map(\.name) == ["Jeanne Morvan"])
    #expect(coverage.sources.map(\.language) == ["fr", "fr"])
  }

  // MARK: Properties

  @Test("every range of a coverage is whole", arguments: Array(UInt64(1)...40))
  func ranges(seed: UInt64) {
    expectWhole(French.coverage(of: [Source(name: "x", text: Mutation.mutated(Strike.page, seed: seed))]))
  }

  @Test("the same input gives the same coverage", arguments: Array(UInt64(1)...10))
  func twice(seed: UInt64) throws {
    let sources = [
      Source(name: "x", text: seed == 1 ? SourceText(Strike.page) : Mutation.mutated(Strike.page, seed: seed))
    ]
    var analyzer = try #require(Analyzer(language: "fr"))
    let first = analyzer.coverage(of: sources)
    #expect(analyzer.coverage(of: sources) == first)
    #expect(French.coverage(of: sources) == first)
  }

  @Test("what was read before changes nothing")
  func memory() throws {
    var analyzer = try #require(Analyzer(language: "fr"))
    _ = analyzer.coverage(of: [Source(name: "x", text: Mutation.mutated(Strike.page, seed: 99))])
    #expect(analyzer.coverage(of: [Source(name: "1.txt", text: SourceText(Strike.page))]) == Self.page)
  }

  @Test("ten copies of a text give ten times its statements, of the same speakers")
  func copies() {
    let sources = (0..<10).map { Source(name: "\($0).txt", text: SourceText(Strike.page)) }
    let coverage = French.coverage(of: sources)
    #expect(coverage.statements.count == 10 * Self.page.statements.count)
    #expect(coverage.speakers.map(\.name) == Self.page.speakers.map(\.name))
    #expect(coverage.voices == (0..<10).flatMap { _ in Self.page.voices })
    #expect(coverage.sides.map(\.name) == Self.page.sides.map(\.name))
  }

  @Test("odd texts are read without harm", arguments: Mutation.oddities)
  func odd(oddity: Mutation.Oddity) {
    expectWhole(French.coverage(of: oddity.text))
  }

  @Test("a text without words has nothing to say", arguments: ["", " \n\n\t", "«", "\"", "…", "\u{0}\u{1}", "« »"])
  func nothing(text: String) {
    let coverage = French.coverage(of: text)
    #expect(coverage.statements.isEmpty)
    #expect(coverage.topics.isEmpty)
    #expect(coverage.relations.isEmpty)
  }

  @Test("no text at all has nothing to say")
  func noSources() {
    #expect(French.coverage(of: [Source]()).articles.isEmpty)
  }

  // MARK: What is whole

  private func expectWhole(_ coverage: Coverage) {
    for article in coverage.articles {
      expectInside(article.range, 0..<coverage.sources[article.source].text.count, coverage, article.source)
    }
    for statement in coverage.statements {
      let article = coverage.articles[statement.article]
      expectInside(statement.range, article.range, coverage, article.source)
      for range in [statement.cue, statement.attribution, statement.antecedent].compactMap(\.self) {
        expectInside(range, article.range, coverage, article.source)
      }
      #expect(!statement.range.isEmpty)
      #expect((0...1).contains(statement.certainty))
      #expect(statement.speaker.map { coverage.speakers.indices.contains($0) } ?? true)
      #expect(statement.topic.map { coverage.topics.indices.contains($0) } ?? true)
      #expect(coverage.utterances.indices.contains(statement.utterance))
    }
    expectConnected(coverage)
  }

  private func expectInside(_ range: Range<Int>, _ outer: Range<Int>, _ coverage: Coverage, _ source: Int) {
    let bytes = coverage.sources[source].text.bytes
    #expect(outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound)
    for offset in [range.lowerBound, range.upperBound] where offset < bytes.count {
      #expect(bytes[offset] & 0xC0 != 0x80, "a range cuts a code point")
    }
  }

  private func expectConnected(_ coverage: Coverage) {
    for utterance in coverage.utterances {
      #expect(!utterance.statements.isEmpty)
      #expect(utterance.statements.allSatisfy { coverage.statements.indices.contains($0) })
    }
    for relation in coverage.relations {
      #expect(coverage.topics.indices.contains(relation.topic))
      #expect((relation.a + relation.b + relation.both).allSatisfy { coverage.utterances.indices.contains($0) })
      for evidence in relation.evidence {
        expectInside(evidence.range, 0..<coverage.sources[evidence.source].text.count, coverage, evidence.source)
      }
    }
  }
}
