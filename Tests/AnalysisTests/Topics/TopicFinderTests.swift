import CoverageModel
import Testing

@testable import Analysis

@Suite struct TopicFinderTests {
  private static let coverage = French.coverage(
    of: """
      Le port de Kermaden divise encore la direction et les dockers

      La directrice du port Jeanne Morvan et le délégué syndical Marc Kerven se sont vus mardi.

      La sécurité des grues

      Jeanne Morvan a affirmé que les grues du bassin étaient contrôlées par des experts.
      Marc Kerven a répondu que les grues du bassin étaient usées par le sel.

      Le prix des licences

      Jeanne Morvan a annoncé que les licences de pêche coûteraient trente euros.
      Marc Kerven a dit que les licences de pêche ruineraient les patrons.
      """)

  private func topic(_ words: String) -> Int? {
    Self.coverage.statements.first { Self.coverage.words(of: $0).contains(words) }?.topic
  }

  @Test("what is said of one matter under one heading is one topic")
  func grouped() {
    #expect(Self.coverage.statements.count == 4)
    #expect(topic("contrôlées") == topic("usées"))
    #expect(topic("trente euros") == topic("ruineraient"))
    #expect(topic("contrôlées") != topic("trente euros"))
  }

  @Test("every statement has a topic, and topics stand in the order of the text")
  func all() {
    #expect(Self.coverage.statements.compactMap(\.topic) == [0, 0, 1, 1])
    #expect(Self.coverage.topics.count == 2)
  }

  @Test("a topic is called by the heading over its statements")
  func headings() {
    #expect(Self.coverage.topics.map(\.label) == ["La sécurité des grues", "Le prix des licences"])
  }

  @Test("a topic without a heading is called by words that its statements share")
  func phrases() {
    let coverage = French.coverage(
      of: """
        Jeanne Morvan a dit que les licences de pêche étaient bon marché. \
        Marc Kerven a dit que les licences de pêche étaient trop chères.
        """)
    #expect(coverage.topics.map(\.label) == ["licences de pêche"])
  }

  @Test("what words are said to be about names a topic")
  func about() {
    let coverage = English.coverage(
      of: """
        On pensions, Jane Berg said that every clerk would get less. Adam Hale replied, at the door of the hall, that no clerk \
        would.
        """)
    #expect(coverage.topics.map(\.label).contains("pensions"))
  }

  @Test("a noun that can be a verb names a topic behind an article")
  func nouns() {
    let coverage = French.coverage(
      of: """
        Jeanne Morvan a dit que le vote était clos. Marc Kerven a répondu que le vote était nul.
        """)
    #expect(coverage.topics.map(\.label) == ["vote"])
  }

  @Test("no participle alone names a topic")
  func participles() {
    let coverage = English.coverage(
      of:
        "Jane Berg said prices had risen again. Adam Hale said prices had fallen, and that they stopped rising in May.")
    #expect(coverage.topics.map(\.label) == ["prices"])
  }

  @Test("no verb stands in the name of a topic")
  func verbs() {
    let coverage = French.coverage(of: "Marc Kerven a dit que les licences de pêche ruineraient les patrons.")
    #expect(coverage.topics.map(\.label).allSatisfy { !$0.contains("ruineraient") })
  }

  @Test("no two topics have one label")
  func distinct() {
    #expect(Set(Self.coverage.topics.map(\.label)).count == Self.coverage.topics.count)
  }

  @Test("a text without statements has no topics")
  func none() {
    #expect(French.coverage(of: "Les grues tournent.").topics.isEmpty)
  }
}
