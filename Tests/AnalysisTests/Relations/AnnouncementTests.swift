import CoverageModel
import Testing

@testable import Analysis

/// What the writer says of both sides before they speak: *On one thing nobody quarrelled.*
@Suite struct AnnouncementTests {
  private static let english = """
    The mayor, Jane Berg, and the leader of the dockers' union, Paul Smith, argued about the harbour on Monday. Berg said \
    the quays would be rebuilt in two years. Smith replied that two years was a fairy tale.
    """

  private static let french = """
    La maire, Jeanne Morvan, et le secrétaire du syndicat des dockers, Paul Tanguy, ont débattu du port lundi. Jeanne \
    Morvan a dit que les quais seraient refaits en deux ans. « Deux ans, c'est une fable », a rétorqué Paul Tanguy.
    """

  /// The labels of what relates one of the last two statements.
  private func labels(_ coverage: Coverage) -> Set<Relation.Label> {
    let last = Set(coverage.statements.suffix(2).map(\.utterance))
    return Set(coverage.relations.filter { !last.isDisjoint(with: $0.a + $0.b) }.map(\.label))
  }

  @Test(
    "what is announced as common ground is an agreement, what is announced as a quarrel is none",
    arguments: [
      (
        "On one thing nobody quarrelled. Berg said the crane had been left to rust. “It is a heap of iron,” Smith said.",
        Relation.Label.agreement
      ),
      (
        "On the crane, at least, they were of one mind. Berg said it had been left to rust. Smith said it was a heap of iron.",
        .agreement
      ),
      (
        "Nor did either have a kind word for the old crane. Berg said it had been left to rust. Smith called it “a heap of iron”.",
        .agreement
      ),
      (
        "The crane is another matter. Berg said it had been left to rust. Smith said it was a heap of iron.",
        .disagreement
      ),
    ])
  func announced(_ paragraph: String, label: Relation.Label) {
    #expect(labels(English.coverage(of: Self.english + "\n\n" + paragraph)) == [label])
  }

  @Test("the words that announce it are its evidence")
  func evidence() throws {
    let coverage = English.coverage(
      of: Self.english
        + "\n\nOn the crane they were of one mind. Berg said it had been left to rust. Smith said it was a heap of iron."
    )
    let relation = try #require(coverage.relations.first { $0.label == .agreement })
    let evidence = try #require(relation.evidence.first { $0.reason == .saidByText })
    #expect(coverage.words(of: evidence) == "of one mind")
  }

  @Test(
    "in French, too",
    arguments: [
      (
        "La grue ne fait pas débat. Jeanne Morvan a dit qu'elle rouillait depuis dix ans. Paul Tanguy a parlé « d'un tas de ferraille ».",
        Relation.Label.agreement
      ),
      (
        "La grue est une autre affaire. Jeanne Morvan a dit qu'elle rouillait depuis dix ans. Paul Tanguy a parlé « d'un tas de ferraille ».",
        .disagreement
      ),
    ])
  func announcedInFrench(_ paragraph: String, label: Relation.Label) {
    #expect(labels(French.coverage(of: Self.french + "\n\n" + paragraph)) == [label])
  }

  // MARK: What a pair shows

  private func pairs(_ language: String, _ text: String) throws -> [Substring] {
    var analyzer = try #require(Analyzer(language: language))
    return analyzer.exchangeTable(of: [Source(name: "1.txt", text: SourceText(text))]).split(separator: "\n")
  }

  @Test(
    "a word that adds a speaker is not one that adds something said",
    arguments: [
      ("en", "Smith, too, said it should work by December.", true),
      ("en", "Smith said it should be painted, too, before the feast.", false),
      ("en", "Smith also said it should work by December.", false),
      ("fr", "Paul Tanguy aussi a dit qu'elle devait tourner en décembre.", true),
      ("fr", "Son adversaire aussi : « Elle doit tourner en décembre. »", true),
      ("fr", "Paul Tanguy a aussi dit qu'elle devait tourner en décembre.", false),
    ])
  func likewise(_ language: String, _ sentence: String, adds: Bool) throws {
    let before = [
      "en": Self.english + "\n\nBerg said the crane should be mended before the winter. ",
      "fr": Self.french + "\n\nJeanne Morvan a dit que la grue serait réparée avant l'hiver. ",
    ]
    let last = try #require(pairs(language, (before[language] ?? "") + sentence).last)
    #expect(last.contains("likewise=1.0") == adds)
  }

  @Test("an announcement reaches no further than the first answer")
  func reach() throws {
    let text =
      Self.english
      + "\n\nOn one thing nobody quarrelled. Berg said the crane was old. Smith said it was a heap of iron."
      + " Berg said the lock was open."
    let rows = try pairs("en", text)
    let crane = rows.filter { $0.contains("introducedAccord=1.0") }
    #expect(crane.count == 1)
    #expect(!rows.isEmpty && rows.last?.contains("introducedAccord") == false)
  }

  @Test("who goes on is told by the statements around")
  func goingOn() throws {
    let text =
      Self.english
      + "\n\nBerg said the crane was old. She said it had cost a million. Smith said it was a heap of iron."
    let rows = try pairs("en", text)
    let next = try #require(rows.last { $0.contains(" next=1.0") })
    #expect(next.contains("earlierContinues=1.0") && !next.contains("earlierContinued=1.0"))
    #expect(!next.contains(" continues=1.0"))
    let second = try #require(rows.last { $0.contains(" second=1.0") })
    #expect(second.contains("earlierContinued=1.0"))
  }
}
