import CoverageModel
import Testing

@testable import Analysis

@Suite struct TopicDeclarationTests {
  @Test("a file names one topic a line, with its words; blank lines and comments say nothing")
  func reads() throws {
    let text = "# thèmes\n\nLa pêche: licences, quota de pêche\r\nGrues\n"
    #expect(
      try TopicDeclaration.list(parsing: text) == [
        TopicDeclaration(label: "La pêche", words: ["licences", "quota de pêche"]),
        TopicDeclaration(label: "Grues", words: ["Grues"]),
      ])
  }

  @Test("a line without a name or without words is told by its number", arguments: [": mot", "Pêche:", "Pêche: a,,b"])
  func wrong(line: String) {
    #expect(throws: TopicDeclaration.SyntaxError(line: 2)) { try TopicDeclaration.list(parsing: "Un: x\n" + line) }
  }

  private static let text = """
    Jeanne Morvan a affirmé que les grues du bassin étaient contrôlées par des experts.

    Marc Kerven a indiqué que chaque licence coûterait trente euros.

    Jeanne Morvan a annoncé que le quota de pêche serait doublé. Elle a ajouté que la criée resterait ouverte.
    """

  @Test("what has a topic's words belongs to it, by any of their forms, and bears its name")
  func assigned() throws {
    var analyzer = try #require(Analyzer(language: "fr"))
    let coverage = analyzer.coverage(
      of: [Source(name: "a.txt", text: SourceText(Self.text))],
      topics: [
        TopicDeclaration(label: "La pêche", words: ["licences", "quotas de pêche"]),
        TopicDeclaration(label: "Le ciel", words: ["étoile"]),
      ])
    let labels = coverage.statements.map { statement in
      (coverage.words(of: statement).prefix(12), statement.topic.map { coverage.topics[$0].label })
    }
    #expect(labels.filter { $0.1 == "La pêche" }.map(\.0).contains("chaque licen"))
    #expect(labels.filter { $0.1 == "La pêche" }.map(\.0).contains("le quota de "))
    #expect(labels.first?.1 != "La pêche")
    #expect(!coverage.topics.map(\.label).contains("Le ciel"))
  }
}
