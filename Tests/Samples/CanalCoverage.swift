import CoverageModel

/// A small invented coverage for tests: two mayors, a canal, two sources, each kind of row once.
///
/// | utterance | who | what |
/// |---|---|---|
/// | 0 | Roy (A) | the region pays; told directly in the first source and in other words in the second |
/// | 1 | Lenoir (B) | the region does not pay; disagrees with 0 |
/// | 2 | both | they meet again |
/// | 3 | an angler | nobody listens; a third voice outside the topics |
/// | 4 | Roy (A) | the canal is old; one quotation interrupted by a reporting clause |
public enum CanalCoverage {
  /// The first source.
  public static let first = """
    Le canal divise les maires

    L’Écho, 3 mai. « La région paiera », a déclaré Anne Roy. Paul Lenoir a répondu que la région ne paierait rien.

    Les deux maires sont convenus de se revoir jeudi. Selon un pêcheur, personne n’écoute.

    « Ce canal, a soupiré Anne Roy, a cent ans. »

    """
  /// The second source.
  public static let second = "Anne Roy l’a redit : le canal est à la charge de la région.\n"

  /// The coverage.
  public static var coverage: Coverage {
    Coverage(
      sources: [
        Source(name: "echo.txt", text: SourceText(first), language: "fr"),
        Source(name: "suite.txt", text: SourceText(second), language: "fr"),
      ], articles: articles, sections: [Section(article: 0, range: 0..<first.utf8.count - 1)], speakers: speakers,
      sides: [Side(id: .a, name: "Amont", speakers: [0]), Side(id: .b, name: "Aval", speakers: [1])],
      topics: [Topic(label: "Le coût du canal", mark: .disagreement), Topic(label: "rendez-vous", mark: .agreement)],
      statements: statements, utterances: [[0, 6], [1], [2], [3], [4, 5]].map(Utterance.init(statements:)),
      relations: relations)
  }

  /// The bytes of some words of a source.
  ///
  /// - Parameters:
  ///   - words: words that stand in the text.
  ///   - text: the source.
  public static func range(of words: String, in text: String) -> Range<Int> {
    let (bytes, wanted) = (Array(text.utf8), Array(words.utf8))
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return start..<start + wanted.count
  }

  private static var articles: [Article] {
    let paragraphs = first.split(separator: "\n\n").map { range(of: $0.trimmingLineFeed(), in: first) }
    return [
      Article(
        source: 0, range: 0..<first.utf8.count - 1, kind: .article, title: paragraphs[0], outlet: "L’Écho",
        date: "--05-03", paragraphs: paragraphs),
      Article(source: 1, range: 0..<second.utf8.count - 1, kind: .article, paragraphs: [0..<second.utf8.count - 1]),
    ]
  }

  private static var speakers: [Speaker] {
    [
      Speaker(name: "Anne Roy", kind: .person, side: .a, mentions: ["Anne Roy"]),
      Speaker(name: "Paul Lenoir", kind: .person, side: .b, mentions: ["Paul Lenoir"]),
      Speaker(name: "un pêcheur", kind: .person, mentions: ["un pêcheur"]),
    ]
  }

  private static var statements: [Statement] {
    [
      statement("La région paiera", .direct, by: 0, .a, "a déclaré", topic: 0, of: 0, paragraph: 1),
      statement("la région ne paierait rien", .indirect, by: 1, .b, "a répondu", topic: 0, of: 1, paragraph: 1),
      statement("se revoir jeudi", .indirect, by: nil, .both, "sont convenus", topic: 1, of: 2, paragraph: 2),
      statement("personne n’écoute", .indirect, by: 2, nil, "Selon", topic: nil, of: 3, paragraph: 2),
      statement("Ce canal", .direct, by: 0, .a, "a soupiré", topic: 0, of: 4, paragraph: 3),
      statement("a cent ans.", .direct, by: 0, .a, "a soupiré", topic: 0, of: 4, paragraph: 3, continues: 4),
      Statement(
        article: 1, range: range(of: "le canal est à la charge de la région", in: second), kind: .indirect, speaker: 0,
        party: .a, topic: 0, utterance: 0, cue: range(of: "a redit", in: second),
        attribution: range(of: "Anne Roy", in: second), certainty: 0.75),
    ]
  }

  private static func statement(
    _ words: String, _ kind: Statement.Kind, by speaker: Int?, _ party: Statement.Party?, _ cue: String, topic: Int?,
    of utterance: Int, paragraph: Int, continues: Int? = nil
  ) -> Statement {
    Statement(
      article: 0, section: 0, paragraph: paragraph, range: range(of: words, in: first), kind: kind, speaker: speaker,
      party: party, topic: topic, utterance: utterance, continues: continues, cue: range(of: cue, in: first),
      certainty: 0.9)
  }

  private static var relations: [Relation] {
    [
      Relation(
        topic: 0, label: .disagreement, a: [0], b: [1],
        evidence: [Evidence(source: 0, range: range(of: "a répondu", in: first), reason: .reply)], certainty: 0.8),
      Relation(
        topic: 1, label: .agreement, a: [], b: [], both: [2],
        evidence: [
          Evidence(source: 0, range: range(of: "sont convenus", in: first), reason: .jointStatement, detail: "convenir")
        ], certainty: 0.95),
    ]
  }
}

extension Substring {
  fileprivate func trimmingLineFeed() -> String { last == "\n" ? String(dropLast()) : String(self) }
}
